// SPDX-License-Identifier: GPL-3.0-or-later
#include "display/voice/clip/k_weighting.h"

#include <array>
#include <cmath>

namespace giliran {

namespace {

constexpr double full_height = 32768.0;
constexpr double pi = 3.14159265358979323846;

/// Of second order, in transposed direct form II.
struct Filter
{
    std::array<double, 3> ahead;
    std::array<double, 2> back;

    void run(std::vector<double>& samples) const
    {
        double first = 0.0;
        double second = 0.0;
        for (double& sample : samples) {
            const double in = sample;
            sample = ahead[0] * in + first;
            first = ahead[1] * in - back[0] * sample + second;
            second = ahead[2] * in - back[1] * sample;
        }
    }
};

/// What a head does to the sound that comes to it: 4 dB more above some 1.7 kHz.
Filter head_shelf()
{
    const double k = std::tan(pi * 1681.974450955533 / voice_rate);
    const double q = 0.7071752369554196;
    const double high = std::pow(10.0, 3.999843853973347 / 20.0);
    const double band = std::pow(high, 0.4996667741545416);
    const double all = 1.0 + k / q + k * k;
    return {{(high + band * k / q + k * k) / all, 2.0 * (k * k - high) / all,
             (high - band * k / q + k * k) / all},
            {2.0 * (k * k - 1.0) / all, (1.0 - k / q + k * k) / all}};
}

/// Rumble below some 38 Hz is not heard.
Filter high_pass()
{
    const double k = std::tan(pi * 38.13547087602444 / voice_rate);
    const double q = 0.5003270373238773;
    const double all = 1.0 + k / q + k * k;
    return {{1.0, -2.0, 1.0}, {2.0 * (k * k - 1.0) / all, (1.0 - k / q + k * k) / all}};
}

} // namespace

std::vector<double> k_weighted(const Samples& samples)
{
    std::vector<double> weighted(samples.begin(), samples.end());
    for (double& sample : weighted)
        sample /= full_height;
    head_shelf().run(weighted);
    high_pass().run(weighted);
    return weighted;
}

} // namespace giliran
