// SPDX-License-Identifier: GPL-3.0-or-later
#include "display/voice/clip/chime.h"
#include "display/voice/clip/loudness.h"
#include "display/voice/clip/wav.h"

#include <catch2/catch.hpp>

#include <cmath>
#include <cstdlib>

using namespace giliran;

namespace {

Samples hum(std::size_t length, double height, double hertz = 200.0)
{
    Samples samples(length);
    for (std::size_t i = 0; i < length; ++i)
        samples[i] = static_cast<std::int16_t>(
            32767 * height * std::sin(6.2831853 * hertz * static_cast<double>(i) / voice_rate));
    return samples;
}

Samples operator+(Samples left, const Samples& right)
{
    left.insert(left.end(), right.begin(), right.end());
    return left;
}

} // namespace

TEST_CASE("a clip survives its WAV file unchanged", "[clip]")
{
    const Samples samples = {0, 1, -1, 32767, -32768, 12345};
    CHECK(samples_of_wav(wav_of(samples)) == samples);
}

TEST_CASE("a WAV file of another kind is refused for what it is", "[clip]")
{
    const std::string good = wav_of(hum(1000, 0.5));
    const auto with = [&](std::size_t at, char byte) {
        std::string changed = good;
        changed[at] = byte;
        return samples_of_wav(changed);
    };
    CHECK(samples_of_wav("") == fail(WavProblem::not_wav));
    CHECK(samples_of_wav("RIFF....MP3 ") == fail(WavProblem::not_wav));
    CHECK(with(20, 3) == fail(WavProblem::not_pcm16));
    CHECK(with(34, 8) == fail(WavProblem::not_pcm16));
    CHECK(with(22, 2) == fail(WavProblem::not_mono));
    CHECK(with(24, 0) == fail(WavProblem::wrong_rate));
    CHECK(samples_of_wav(wav_of({})) == fail(WavProblem::empty));
}

TEST_CASE("a WAV file cut anywhere is refused without harm", "[clip]")
{
    const std::string good = wav_of({1, 2, 3, 4});
    for (std::size_t length = 0; length < good.size(); ++length)
        CHECK_FALSE(samples_of_wav(std::string_view(good).substr(0, length)).has_value());
}

TEST_CASE("silence around a clip goes, the sound stays", "[clip]")
{
    const Samples quiet(8000, 20);
    const Samples clip = trimmed(quiet + hum(11025, 0.4) + quiet);
    CHECK(length_of(clip.size()) >= Duration(500));
    CHECK(length_of(clip.size()) <= Duration(535));
    CHECK(clip.front() == 0);
    CHECK(clip.back() == 0);
    CHECK(trimmed(quiet).empty());
    CHECK(trimmed({}).empty());
}

TEST_CASE("loudness is measured as BS.1770 says: 997 Hz at full scale on one channel is -3.01 LUFS", "[clip]")
{
    CHECK(loudness_of(hum(voice_rate, 1.0, 997.0)) == Approx(-3.01).margin(0.05));
    CHECK(loudness_of(hum(voice_rate, 0.1, 997.0)) == Approx(-23.01).margin(0.05));
    CHECK(loudness_of({}) == -120.0);
    CHECK(loudness_of(Samples(9000, 0)) == -120.0);
}

TEST_CASE("a hiss is heard louder than a hum of the same height, a rumble softer", "[clip]")
{
    const double hum_lufs = loudness_of(hum(9000, 0.3, 300.0));
    CHECK(loudness_of(hum(9000, 0.3, 4000.0)) == Approx(hum_lufs + 4.0).margin(0.7));
    CHECK(loudness_of(hum(9000, 0.3, 25.0)) < hum_lufs - 5.0);
}

TEST_CASE("a pause makes a clip hardly softer", "[clip]")
{
    const double without = loudness_of(hum(2 * voice_rate, 0.3));
    const double with = loudness_of(hum(voice_rate, 0.3) + Samples(2 * voice_rate, 0) + hum(voice_rate, 0.3));
    CHECK(with == Approx(without).margin(1.0)); // of plain power, the mean would be 3 dB less
}

TEST_CASE("soft and loud clips, humming or hissing, long or short, come out equally loud", "[clip]")
{
    for (const double height : {0.02, 0.1, 0.5, 1.0})
        for (const double hertz : {150.0, 1000.0, 5000.0})
            for (const std::size_t length : {2000U, 9000U, 40'000U})
                CHECK(loudness_of(levelled(hum(length, height, hertz))) == Approx(voice_lufs).margin(0.1));
}

TEST_CASE("what the limiter takes from a peak, the rest of the clip makes up for", "[clip]")
{
    const Samples uneven = hum(6000, 0.05) + hum(600, 1.0) + hum(6000, 0.05);
    CHECK(loudness_of(levelled(uneven)) == Approx(voice_lufs).margin(0.5));
}

TEST_CASE("a peak is pressed below the limit and never clipped", "[clip]")
{
    Samples uneven = hum(9000, 0.03) + hum(300, 0.9) + hum(9000, 0.03);
    const Samples even = levelled(uneven);
    CHECK(level_of(even).peak_db <= voice_peak_db + 0.01);
    CHECK(level_of(even).peak_db > voice_peak_db - 3.0);
}

TEST_CASE("silence stays silence when it is levelled", "[clip]")
{
    CHECK(levelled(Samples(100, 0)) == Samples(100, 0));
    CHECK(levelled({}).empty());
}

TEST_CASE("the recall's chime is shorter and softer than the call's, and neither clips or clicks", "[clip]")
{
    const Samples call = call_chime();
    const Samples recall = recall_chime();
    CHECK(recall.size() < call.size());
    CHECK(level_of(recall).rms_db < level_of(call).rms_db - 3.0);
    for (const Samples& chime : {call, recall}) {
        CHECK(level_of(chime).peak_db < -3.0);
        CHECK(chime.front() == 0);
        CHECK(std::abs(int{chime.back()}) < 8);
    }
}
