// SPDX-License-Identifier: GPL-3.0-or-later
#include "display/voice/clip/loudness.h"

#include "display/voice/clip/k_weighting.h"

#include <algorithm>
#include <cmath>
#include <deque>
#include <numeric>

namespace giliran {

namespace {

constexpr double full_scale = 32768.0;
constexpr int audible = 164; // 0.5 % of full height
constexpr Duration kept_before{5};
constexpr Duration kept_after{25};
constexpr Duration fade_in{2};
constexpr Duration fade_out{12};
constexpr Duration limiter_reach{4};
constexpr Duration block{400};
constexpr double unheard_lufs = -70.0; ///< such blocks never count
constexpr double pause_lu = 10.0;      ///< so much softer than the mean, they are pauses
constexpr int limiter_rounds = 4;

double decibels(double share)
{
    return share > 0.0 ? std::max(-120.0, 20.0 * std::log10(share)) : -120.0;
}

double share_of(double db)
{
    return std::pow(10.0, db / 20.0);
}

/// For each place the lowest value at most `reach` away: a monotonic queue, linear in the length.
std::vector<double> lowest_around(const std::vector<double>& values, std::size_t reach)
{
    std::vector<double> lowest(values.size());
    std::deque<std::size_t> candidates;
    for (std::size_t incoming = 0, centre = 0; centre < values.size(); ++centre) {
        for (; incoming < values.size() && incoming <= centre + reach; ++incoming) {
            while (!candidates.empty() && values[candidates.back()] >= values[incoming])
                candidates.pop_back();
            candidates.push_back(incoming);
        }
        while (candidates.front() + reach < centre)
            candidates.pop_front();
        lowest[centre] = values[candidates.front()];
    }
    return lowest;
}

/// The mean over the same reach: a smooth curve that nowhere passes the values lowest_around started from.
std::vector<double> mean_around(const std::vector<double>& values, std::size_t reach)
{
    std::vector<double> sums(values.size() + 1, 0.0);
    std::partial_sum(values.begin(), values.end(), sums.begin() + 1);
    std::vector<double> mean(values.size());
    for (std::size_t i = 0; i < values.size(); ++i) {
        const std::size_t from = i > reach ? i - reach : 0;
        const std::size_t to = std::min(values.size(), i + reach + 1);
        mean[i] = (sums[to] - sums[from]) / static_cast<double>(to - from);
    }
    return mean;
}

/// The mean squares of the blocks, each beginning a quarter of a block after the one before.
std::vector<double> block_powers(const std::vector<double>& weighted)
{
    std::vector<double> squares(weighted.size() + 1, 0.0);
    for (std::size_t i = 0; i < weighted.size(); ++i)
        squares[i + 1] = squares[i] + weighted[i] * weighted[i];
    const std::size_t length = std::min(sample_count(block), weighted.size());
    std::vector<double> powers;
    for (std::size_t from = 0; length > 0 && from + length <= weighted.size();
         from += sample_count(block) / 4)
        powers.push_back((squares[from + length] - squares[from]) / static_cast<double>(length));
    return powers;
}

double lufs(double power)
{
    return power > 0.0 ? std::max(-120.0, -0.691 + 10.0 * std::log10(power)) : -120.0;
}

/// The mean of the powers that are louder than the limit.
double mean_above(const std::vector<double>& powers, double limit_lufs)
{
    double sum = 0.0;
    double count = 0.0;
    for (const double power : powers)
        if (lufs(power) > limit_lufs) {
            sum += power;
            count += 1.0;
        }
    return count > 0.0 ? sum / count : 0.0;
}

/// Louder by a factor, but nowhere above the limit.
Samples pressed(const Samples& samples, double wanted)
{
    const double ceiling = share_of(voice_peak_db) * full_scale;
    std::vector<double> gain(samples.size());
    std::transform(samples.begin(), samples.end(), gain.begin(), [&](std::int16_t sample) {
        const double height = std::abs(static_cast<double>(sample));
        return height * wanted > ceiling ? ceiling / height : wanted;
    });
    const std::size_t reach = sample_count(limiter_reach);
    gain = mean_around(lowest_around(gain, reach), reach);
    Samples out(samples.size());
    for (std::size_t i = 0; i < samples.size(); ++i)
        out[i] = static_cast<std::int16_t>(std::lround(samples[i] * gain[i]));
    return out;
}

} // namespace

Level level_of(const Samples& samples)
{
    double squares = 0.0;
    double peak = 0.0;
    for (const std::int16_t sample : samples) {
        const double height = std::abs(sample / full_scale);
        squares += height * height;
        peak = std::max(peak, height);
    }
    const double count = static_cast<double>(std::max<std::size_t>(1, samples.size()));
    return {decibels(std::sqrt(squares / count)), decibels(peak)};
}

Samples trimmed(const Samples& samples)
{
    const auto heard = [](std::int16_t sample) { return std::abs(int{sample}) >= audible; };
    const auto first = std::find_if(samples.begin(), samples.end(), heard);
    if (first == samples.end())
        return {};
    const auto last = std::find_if(samples.rbegin(), samples.rend(), heard).base();
    const auto before = std::min(first - samples.begin(), std::ptrdiff_t(sample_count(kept_before)));
    const auto after = std::min(samples.end() - last, std::ptrdiff_t(sample_count(kept_after)));
    Samples out(first - before, last + after);

    const std::size_t in = std::min(out.size(), sample_count(fade_in));
    for (std::size_t i = 0; i < in; ++i)
        out[i] = static_cast<std::int16_t>(out[i] * (static_cast<double>(i) / static_cast<double>(in)));
    const std::size_t end = std::min(out.size(), sample_count(fade_out));
    for (std::size_t i = 0; i < end; ++i) {
        std::int16_t& sample = out[out.size() - 1 - i];
        sample = static_cast<std::int16_t>(sample * (static_cast<double>(i) / static_cast<double>(end)));
    }
    return out;
}

double loudness_of(const Samples& samples)
{
    const std::vector<double> powers = block_powers(k_weighted(samples));
    const double all = mean_above(powers, unheard_lufs);
    return lufs(mean_above(powers, std::max(unheard_lufs, lufs(all) - pause_lu)));
}

Samples levelled(const Samples& samples)
{
    const double loudness = loudness_of(samples);
    if (loudness <= unheard_lufs)
        return samples;
    double wanted_db = voice_lufs - loudness;
    Samples out = pressed(samples, share_of(wanted_db));
    for (int round = 1; round < limiter_rounds; ++round) { // what the limiter took is given to the rest
        wanted_db += voice_lufs - loudness_of(out);
        out = pressed(samples, share_of(wanted_db));
    }
    return out;
}

} // namespace giliran
