// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/display/announcer/clip_locator.h"

#include "display/voice/clip/chime.h"

#include <catch2/catch.hpp>

#include <random>

using namespace giliran;

namespace {

Samples smooth_noise(std::size_t length, std::uint32_t seed)
{
    std::mt19937 random(seed);
    std::normal_distribution<double> step(0.0, 1500.0);
    Samples samples(length);
    double value = 0.0;
    for (std::int16_t& sample : samples) {
        value = 0.95 * value + step(random);
        sample = static_cast<std::int16_t>(value);
    }
    return samples;
}

} // namespace

TEST_CASE("a clip is found where it is, softer than it was, and nowhere else", "[announcer]")
{
    const Samples clip = smooth_noise(9000, 1);
    Samples recording = smooth_noise(66150, 2);
    for (std::size_t i = 0; i < clip.size(); ++i)
        recording[22050 + i] = static_cast<std::int16_t>(clip[i] / 3);
    const ClipFound found = locate(recording, clip);
    CHECK(found.offset_ms == Approx(1000.0).margin(0.05));
    CHECK(found.score > 0.99);
    CHECK(locate(recording, clip, 1500.0, 2500.0).score < 0.5);
    CHECK(locate(recording, smooth_noise(9000, 3)).score < 0.5);
    CHECK(locate({}, clip).score == 0.0);
    CHECK(locate(clip, {}).score == 0.0);
}

TEST_CASE("a ringing clip is found at its beginning, not some periods away, wherever the sampling falls",
          "[announcer]")
{
    const Samples clip = call_chime();
    for (std::size_t place = 22050; place < 22050 + 40; ++place) {
        Samples recording(66150, 0);
        for (std::size_t i = 0; i + 1 < clip.size(); ++i) // half a sample late, as a resampler leaves it
            recording[place + i + 1] = static_cast<std::int16_t>((clip[i] + clip[i + 1]) / 2);
        const ClipFound found = locate(recording, clip);
        CHECK(found.offset_ms == Approx(static_cast<double>(place) * 1000.0 / voice_rate).margin(0.06));
        CHECK(found.score > 0.95);
    }
}
