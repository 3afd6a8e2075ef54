// SPDX-License-Identifier: GPL-3.0-or-later
#include "display/voice/clip/loudness.h"

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

Samples levelled(const Samples& samples)
{
    const Level level = level_of(samples);
    if (level.rms_db <= -120.0)
        return samples;
    const double wanted = share_of(voice_rms_db - level.rms_db);
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

} // namespace giliran
