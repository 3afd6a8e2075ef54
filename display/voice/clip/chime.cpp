// SPDX-License-Identifier: GPL-3.0-or-later
#include "display/voice/clip/chime.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace giliran {

namespace {

struct Tone
{
    double hertz;
    Duration begins;
    double height; // share of full scale
};

struct Partial
{
    double multiple;
    double share;
    double decay_s; // to 1/e
};

/// High partials die first: that is what makes a bell of a sum of sines.
constexpr std::array partials{Partial{1.0, 0.70, 0.42}, Partial{2.0, 0.20, 0.24}, Partial{3.01, 0.07, 0.14},
                              Partial{4.17, 0.03, 0.08}};
constexpr double attack_s = 0.004;
constexpr Duration release{60};

double bell(double hertz, double seconds)
{
    double sum = 0.0;
    for (const Partial& partial : partials)
        sum += partial.share * std::exp(-seconds / partial.decay_s) *
               std::sin(2.0 * std::numbers::pi * hertz * partial.multiple * seconds);
    return sum * std::min(1.0, seconds / attack_s);
}

template <std::size_t N>
Samples rung(const std::array<Tone, N>& tones, Duration length)
{
    std::vector<double> sound(sample_count(length), 0.0);
    for (const Tone& tone : tones)
        for (std::size_t i = sample_count(tone.begins); i < sound.size(); ++i) {
            const auto since = static_cast<double>(i - sample_count(tone.begins)) / voice_rate;
            sound[i] += tone.height * bell(tone.hertz, since);
        }
    Samples samples(sound.size());
    const auto fading = static_cast<double>(sample_count(release));
    for (std::size_t i = 0; i < sound.size(); ++i) {
        const double fade = std::min(1.0, static_cast<double>(sound.size() - 1 - i) / fading);
        samples[i] = static_cast<std::int16_t>(std::lround(32767.0 * fade * sound[i]));
    }
    return samples;
}

} // namespace

Samples call_chime()
{
    constexpr std::array tones{Tone{783.99, Duration(0), 0.42}, Tone{622.25, Duration(380), 0.42}};
    return rung(tones, Duration(1300));
}

Samples recall_chime()
{
    constexpr std::array tones{Tone{622.25, Duration(0), 0.22}};
    return rung(tones, Duration(800));
}

} // namespace giliran
