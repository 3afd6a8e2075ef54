// SPDX-License-Identifier: GPL-3.0-or-later
// What the hall hears: the real speaker process, a real PulseAudio, a recording searched for the clips.
#include "display/announcer/announcer.h"
#include "display/announcer/speaker_process.h"
#include "tests/display/announcer/clip_locator.h"
#include "tests/display/announcer/private_pulse.h"

#include <catch2/catch.hpp>

#include <QElapsedTimer>
#include <random>

using namespace giliran;
using namespace std::chrono_literals;

namespace {

const VoicePack& hall_voice()
{
    static const VoicePack voice = [] {
        VoiceProblems problems;
        VoicePack pack = VoicePack::load(built_voice_pack(), problems);
        CHECK(problems.empty());
        return pack;
    }();
    return voice;
}

SpokenCall words_of(std::string prefix, int number, int counter)
{
    SpokenCall words;
    words.prefix = std::move(prefix);
    words.number = number;
    words.counter = counter;
    return words;
}

/// A voice of short bursts of dull noise, for cases that are not about words. Dull, because a resampler on
/// the way may shift by half a sample, and white noise shifted so is no longer like itself.
VoicePack brief_voice()
{
    VoicePack voice("id");
    std::mt19937 random(7);
    std::normal_distribution<double> step(0.0, 1000.0);
    for (const std::string& clip : clips_needed(indonesian_rules())) {
        Samples burst(sample_count(150ms));
        double height = 0.0;
        for (std::int16_t& sample : burst) {
            height = 0.95 * height + step(random);
            sample = static_cast<std::int16_t>(height);
        }
        voice.add(clip, std::move(burst));
    }
    return voice;
}

AnnouncementLimits quick_to_give_up()
{
    AnnouncementLimits limits;
    limits.sound_patience = 2s;
    return limits;
}

/// An announcer with a real loudspeaker and a hub that grants every start at once.
class LoudZone
{
public:
    explicit LoudZone(VoicePack voice, AnnouncementLimits limits = {})
        : announcer(
              std::make_unique<SpeakerProcess>(SpeakerProcess::Settings{speaker_program(), {}}),
              std::move(voice), [this] { return instant_from_ms(1'700'000'000'000 + clock_.elapsed()); },
              limits)
    {
        clock_.start();
        QObject::connect(&announcer, &Announcer::start_requested, &announcer,
                         [this](AnnouncementId id) { announcer.start_acknowledged(id); });
        QObject::connect(&announcer, &Announcer::started, &announcer, [this](AnnouncementId) { ++started; });
        QObject::connect(&announcer, &Announcer::finished, &announcer,
                         [this](AnnouncementId) { ++finished; });
        QObject::connect(&announcer, &Announcer::dropped, &announcer,
                         [this](AnnouncementId, DropReason why) { dropped.push_back(why); });
    }

    void call(std::uint32_t number, const SpokenCall& words)
    {
        announcer.enqueue(
            {{CallId{number}, 0}, words, instant_from_ms(1'700'000'000'000 + clock_.elapsed())});
    }
    bool has_sound(Duration deadline)
    {
        return comes_true([this] { return announcer.sound_state() == SoundState::ok; }, deadline);
    }

private:
    QElapsedTimer clock_;

public:
    Announcer announcer;
    int started = 0;
    int finished = 0;
    std::vector<DropReason> dropped;
};

double length_ms(const Samples& samples)
{
    return static_cast<double>(samples.size()) * 1000.0 / voice_rate;
}

struct Span
{
    double begins_ms;
    double ends_ms;
};

/// Finds the call's chime in the span, and checks that from there on every clip is in its place to the
/// millisecond.
Span check_spoken_whole(const Samples& recording, const SpokenCall& words, Span within)
{
    const SpokenSound sound = sound_of(words, indonesian_rules(), hall_voice());
    const ClipFound chime = locate(recording, *hall_voice().find("chime"), within.begins_ms, within.ends_ms);
    CHECK(chime.score > 0.9);
    const double begins = chime.offset_ms;
    CHECK(locate(recording, sound.samples, begins - 1.0, begins + 1.0).score > 0.95);
    for (const ClipPlace& place : sound.clips) {
        const double expected = begins + static_cast<double>(place.begins) * 1000.0 / voice_rate;
        const ClipFound clip =
            locate(recording, *hall_voice().find(place.clip), expected - 250.0, expected + 250.0);
        INFO(place.clip << " found at " << clip.offset_ms << " ms, expected at " << expected);
        CHECK(clip.score > 0.9);
        CHECK(clip.offset_ms == Approx(expected).margin(1.0));
    }
    return {begins, begins + length_ms(sound.samples)};
}

} // namespace

TEST_CASE("the hall hears chime and clips of two calls whole, in order and without gaps",
          "[announcer][sound]")
{
    PrivatePulse pulse;
    const UsingPulse using_pulse(pulse);
    REQUIRE(pulse.start());
    REQUIRE(pulse.start_recording());
    LoudZone zone(hall_voice());
    REQUIRE(zone.has_sound(10s));
    const SpokenCall first = words_of("A", 7, 3);
    const SpokenCall second = words_of("4K", 12, 21);
    zone.call(1, first);
    zone.call(2, second);
    REQUIRE(comes_true([&] { return zone.finished == 2; }, 40s));
    CHECK(zone.started == 2);
    CHECK(zone.dropped.empty());
    const Samples recording = pulse.stop_recording();

    const double end = length_ms(recording);
    const Span one = check_spoken_whole(recording, first, {0.0, end / 2});
    const Span two = check_spoken_whole(recording, second, {one.ends_ms, end});
    CHECK(two.begins_ms - one.ends_ms > 200.0);
    CHECK(two.begins_ms - one.ends_ms < 1500.0);
    CHECK(locate(recording, *hall_voice().find("digit_9"), one.begins_ms, one.ends_ms).score < 0.8);
}

TEST_CASE("without a sound system the state says so, and the queue goes on", "[announcer][sound]")
{
    PrivatePulse pulse; // not started
    const UsingPulse using_pulse(pulse);
    LoudZone zone(brief_voice(), quick_to_give_up());
    REQUIRE(comes_true([&] { return zone.announcer.sound_state() == SoundState::no_device; }, 10s));
    zone.call(1, words_of("A", 1, 1));
    zone.call(2, words_of("A", 2, 1));
    REQUIRE(comes_true([&] { return zone.dropped.size() == 2; }, 15s));
    CHECK(zone.dropped == std::vector{DropReason::no_sound, DropReason::no_sound});

    REQUIRE(pulse.start());
    REQUIRE(pulse.start_recording());
    REQUIRE(zone.has_sound(5s));
    zone.call(3, words_of("A", 3, 1));
    REQUIRE(comes_true([&] { return zone.finished == 1; }, 20s));
    const Samples spoken = sound_of(words_of("A", 3, 1), indonesian_rules(), brief_voice()).samples;
    CHECK(locate(pulse.stop_recording(), spoken).score > 0.9);
}

TEST_CASE("a sound server killed in mid-sentence costs that call only, and sound comes back with it",
          "[announcer][sound]")
{
    PrivatePulse pulse;
    const UsingPulse using_pulse(pulse);
    REQUIRE(pulse.start());
    REQUIRE(pulse.start_recording());
    LoudZone zone(brief_voice());
    REQUIRE(zone.has_sound(10s));
    zone.call(1, words_of("A", 1, 1));
    REQUIRE(comes_true([&] { return zone.started == 1; }, 5s));
    pulse.kill();
    REQUIRE(comes_true([&] { return zone.dropped.size() == 1; }, 8s));
    CHECK(zone.dropped.front() == DropReason::sound_failed);
    REQUIRE(comes_true([&] { return zone.announcer.sound_state() != SoundState::ok; }, 8s));
    zone.call(2, words_of("A", 2, 1));

    REQUIRE(pulse.start());
    REQUIRE(pulse.start_recording());
    REQUIRE(comes_true([&] { return zone.finished == 1; }, 20s));
    CHECK(zone.dropped.size() == 1);
}

TEST_CASE("a sound server that hangs does not stop the display, and the call is reported",
          "[announcer][sound]")
{
    PrivatePulse pulse;
    const UsingPulse using_pulse(pulse);
    REQUIRE(pulse.start());
    LoudZone zone(brief_voice());
    REQUIRE(zone.has_sound(10s));
    pulse.freeze();
    QElapsedTimer longest_stall;
    qint64 stall = 0;
    QTimer heartbeat;
    QObject::connect(&heartbeat, &QTimer::timeout, &heartbeat,
                     [&] { stall = std::max(stall, longest_stall.restart()); });
    longest_stall.start();
    heartbeat.start(10ms);
    zone.call(1, words_of("A", 1, 1));
    REQUIRE(comes_true([&] { return zone.dropped.size() == 1; }, 25s));
    CHECK(zone.dropped.front() == DropReason::sound_failed);
    CHECK(stall < 1000);
    pulse.thaw();
    CHECK(zone.has_sound(20s));
}

TEST_CASE("a missing speaker program is a state, not a crash", "[announcer][sound]")
{
    SpeakerProcess speaker({QStringLiteral("/nowhere/giliran-speaker"), {}});
    CHECK(comes_true([&] { return speaker.state() == SoundState::failed; }, 5s));
}
