// SPDX-License-Identifier: GPL-3.0-or-later
//
// Exact: every beginning at full rate is scored, by one correlation in the frequency domain. Passes over
// thinned sound are quicker, but a chime repeats itself every few samples and is then found some periods
// away.
#include "tests/display/announcer/clip_locator.h"

#include <algorithm>
#include <cmath>
#include <complex>
#include <numbers>

namespace giliran {

namespace {

using Spectrum = std::vector<std::complex<double>>;

/// In place; the size is a power of two. Not scaled.
void transform(Spectrum& values)
{
    const std::size_t size = values.size();
    for (std::size_t i = 1, mirrored = 0; i < size; ++i) {
        std::size_t bit = size >> 1;
        for (; (mirrored & bit) != 0; bit >>= 1)
            mirrored ^= bit;
        mirrored ^= bit;
        if (i < mirrored)
            std::swap(values[i], values[mirrored]);
    }
    std::vector<std::complex<double>> turns(size / 2);
    for (std::size_t i = 0; i < turns.size(); ++i)
        turns[i] =
            std::polar(1.0, -2.0 * std::numbers::pi * static_cast<double>(i) / static_cast<double>(size));
    for (std::size_t half = 1; half < size; half *= 2)
        for (std::size_t block = 0; block < size; block += 2 * half)
            for (std::size_t i = 0; i < half; ++i) {
                const std::complex<double> turn = turns[i * (size / (2 * half))];
                const std::complex<double> odd = values[block + half + i];
                const std::complex<double> turned(odd.real() * turn.real() - odd.imag() * turn.imag(),
                                                  odd.real() * turn.imag() + odd.imag() * turn.real());
                values[block + half + i] = values[block + i] - turned;
                values[block + i] += turned;
            }
}

/// The product of the clip with the recording at each beginning: the recording rides as the real part of one
/// transform and the clip as the imaginary part, and are parted by their symmetry.
std::vector<double> products(const Samples& recording, const Samples& clip, std::size_t beginnings)
{
    std::size_t size = 1;
    while (size < recording.size() + clip.size())
        size *= 2;
    Spectrum both(size);
    for (std::size_t i = 0; i < recording.size(); ++i)
        both[i].real(recording[i]);
    for (std::size_t i = 0; i < clip.size(); ++i)
        both[i].imag(clip[i]);
    transform(both);
    Spectrum product(size);
    for (std::size_t i = 0; i < size; ++i) {
        const std::complex<double> here = both[i];
        const std::complex<double> there = std::conj(both[(size - i) % size]);
        const std::complex<double> of_recording = (here + there) * 0.5;
        const std::complex<double> of_clip = (here - there) * std::complex<double>(0.0, -0.5);
        product[i] = std::conj(of_recording * std::conj(of_clip)); // conjugated: the transform then runs back
    }
    transform(product);
    std::vector<double> result(beginnings);
    for (std::size_t i = 0; i < beginnings; ++i)
        result[i] = product[i].real() / static_cast<double>(size);
    return result;
}

double energy_of(const Samples& samples, std::size_t from, std::size_t to)
{
    double energy = 0.0;
    for (std::size_t i = from; i < to; ++i)
        energy += static_cast<double>(samples[i]) * samples[i];
    return energy;
}

std::size_t place_of(double ms)
{
    return static_cast<std::size_t>(std::max(0.0, ms) * voice_rate / 1000.0);
}

} // namespace

ClipFound locate(const Samples& recording, const Samples& clip, double from_ms, double to_ms)
{
    const std::size_t first = std::min(place_of(from_ms), recording.size());
    const std::size_t last = std::min(recording.size(), place_of(to_ms) + clip.size());
    if (clip.empty() || last < first + clip.size())
        return {};
    const Samples part(recording.begin() + static_cast<std::ptrdiff_t>(first),
                       recording.begin() + static_cast<std::ptrdiff_t>(last));
    const std::size_t beginnings = part.size() - clip.size() + 1;
    const std::vector<double> product = products(part, clip, beginnings);
    const double clip_energy = energy_of(clip, 0, clip.size());
    // Where next to nothing sounds, rounding would be scored.
    const double least_energy = 1e-4 * clip_energy + 1.0;

    ClipFound best;
    double energy = energy_of(part, 0, clip.size());
    for (std::size_t begin = 0; begin < beginnings; ++begin) {
        if (begin > 0)
            energy += energy_of(part, begin + clip.size() - 1, begin + clip.size()) -
                      energy_of(part, begin - 1, begin);
        const double score = energy < least_energy ? 0.0 : product[begin] / std::sqrt(energy * clip_energy);
        if (score > best.score)
            best = {static_cast<double>(first + begin) * 1000.0 / voice_rate, score};
    }
    return best;
}

ClipFound locate(const Samples& recording, const Samples& clip)
{
    return locate(recording, clip, 0.0, static_cast<double>(recording.size()) * 1000.0 / voice_rate);
}

} // namespace giliran
