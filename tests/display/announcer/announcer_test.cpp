// SPDX-License-Identifier: GPL-3.0-or-later
#include "display/announcer/announcer.h"
#include "tests/display/announcer/false_loudspeaker.h"
#include "tests/display/announcer/private_pulse.h"

#include <catch2/catch.hpp>

using namespace giliran;
using namespace std::chrono_literals;

namespace {

AnnouncementId id_of(std::uint32_t call, std::uint32_t repeat = 0)
{
    return {CallId{call}, repeat};
}

/// Every clip Indonesian needs, each of another length.
VoicePack small_voice()
{
    VoicePack pack("id");
    std::size_t length = 100;
    for (const std::string& clip : clips_needed(indonesian_rules()))
        pack.add(clip, Samples(length++, 1000));
    return pack;
}

struct Zone
{
    explicit Zone(VoicePack voice = small_voice())
        : announcer(std::unique_ptr<SoundOutput>(loudspeaker), std::move(voice), [this] { return now; })
    {
        QObject::connect(&announcer, &Announcer::start_requested, &announcer,
                         [this](AnnouncementId id) { requested.push_back(id); });
        QObject::connect(&announcer, &Announcer::started, &announcer,
                         [this](AnnouncementId id) { started.push_back(id); });
        QObject::connect(&announcer, &Announcer::finished, &announcer,
                         [this](AnnouncementId id) { finished.push_back(id); });
        QObject::connect(&announcer, &Announcer::dropped, &announcer,
                         [this](AnnouncementId id, DropReason why) { dropped.emplace_back(id, why); });
        QObject::connect(&announcer, &Announcer::clips_missing, &announcer,
                         [this](AnnouncementId, const QStringList& clips) { missing += clips; });
    }

    void call(AnnouncementId id, std::string prefix = "A")
    {
        SpokenCall words;
        words.prefix = std::move(prefix);
        words.number = 7;
        words.counter = 3;
        announcer.enqueue({id, words, now});
    }

    FalseLoudspeaker* loudspeaker = new FalseLoudspeaker; // the announcer's
    Instant now = instant_from_ms(1'700'000'000'000);
    Announcer announcer;
    std::vector<AnnouncementId> requested;
    std::vector<AnnouncementId> started;
    std::vector<AnnouncementId> finished;
    std::vector<std::pair<AnnouncementId, DropReason>> dropped;
    QStringList missing;
};

using Ids = std::vector<AnnouncementId>;

} // namespace

TEST_CASE("a call is requested, played once it is acknowledged, and reported at its begin and end",
          "[announcer]")
{
    Zone zone;
    zone.call(id_of(1));
    CHECK(zone.requested == Ids{id_of(1)});
    CHECK(zone.loudspeaker->played.empty());
    zone.announcer.start_acknowledged(id_of(1));
    REQUIRE(zone.loudspeaker->played.size() == 1);
    CHECK(zone.started.empty());
    zone.loudspeaker->begin();
    CHECK(zone.started == Ids{id_of(1)});
    CHECK(zone.finished.empty());
    zone.loudspeaker->end(true);
    CHECK(zone.finished == Ids{id_of(1)});
    CHECK(zone.dropped.empty());
}

TEST_CASE("what is played is the whole sentence in one piece", "[announcer]")
{
    Zone zone;
    zone.call(id_of(1));
    zone.announcer.start_acknowledged(id_of(1));
    SpokenCall words;
    words.prefix = "A";
    words.number = 7;
    words.counter = 3;
    REQUIRE(zone.loudspeaker->played.size() == 1);
    CHECK(zone.loudspeaker->played.front() == sound_of(words, indonesian_rules(), small_voice()).samples);
}

TEST_CASE("the next call follows when its time has come, without being asked", "[announcer]")
{
    Zone zone;
    zone.call(id_of(1));
    zone.call(id_of(2));
    zone.announcer.start_acknowledged(id_of(1));
    zone.loudspeaker->end(true);
    CHECK(zone.requested == Ids{id_of(1)});
    zone.now += 300ms;
    REQUIRE(comes_true([&] { return zone.requested.size() == 2; }, 2s));
    CHECK(zone.requested.back() == id_of(2));
}

TEST_CASE("a call whose sound breaks off is reported as not spoken, and the next one follows", "[announcer]")
{
    Zone zone;
    zone.call(id_of(1));
    zone.call(id_of(2));
    zone.announcer.start_acknowledged(id_of(1));
    zone.loudspeaker->end(false);
    REQUIRE(zone.dropped.size() == 1);
    CHECK(zone.dropped.front() == std::pair(id_of(1), DropReason::sound_failed));
    zone.now += 300ms;
    CHECK(comes_true([&] { return zone.requested.size() == 2; }, 2s));
}

TEST_CASE("without a loudspeaker nothing is requested, and calls are reported as not spoken", "[announcer]")
{
    Zone zone;
    zone.loudspeaker->become(SoundState::no_device);
    zone.call(id_of(1));
    CHECK(zone.requested.empty());
    zone.now += 10s;
    zone.announcer.withdraw(CallId{99}); // any event lets the queue look at the clock
    REQUIRE(zone.dropped.size() == 1);
    CHECK(zone.dropped.front() == std::pair(id_of(1), DropReason::no_sound));
    zone.loudspeaker->become(SoundState::ok);
    zone.call(id_of(2));
    CHECK(zone.requested == Ids{id_of(2)});
}

TEST_CASE("a voice without the visitor's letter says nothing and tells which clip it lacks", "[announcer]")
{
    VoicePack voice("id");
    for (const std::string& clip : clips_needed(indonesian_rules()))
        if (clip != "letter_q")
            voice.add(clip, Samples(100, 1000));
    Zone zone(voice);
    zone.call(id_of(1), "Q");
    CHECK(zone.requested.empty());
    CHECK(zone.missing == QStringList{QStringLiteral("letter_q")});
    REQUIRE(zone.dropped.size() == 1);
    CHECK(zone.dropped.front() == std::pair(id_of(1), DropReason::cannot_be_said));
    zone.call(id_of(2), "A");
    CHECK(zone.requested == Ids{id_of(2)});
}

TEST_CASE("without any voice every call is reported as not spoken", "[announcer]")
{
    Zone zone{VoicePack()};
    zone.call(id_of(1));
    REQUIRE(zone.dropped.size() == 1);
    CHECK(zone.dropped.front().second == DropReason::cannot_be_said);
}

TEST_CASE("a hall's own name is said once its clip has been made", "[announcer]")
{
    Zone zone;
    SpokenCall words;
    words.prefix = "A";
    words.counter = 1;
    words.agency = agency_clip("dispendukcapil");
    zone.announcer.enqueue({id_of(1), words, zone.now});
    CHECK(zone.missing == QStringList{QStringLiteral("agency_dispendukcapil")});
    CHECK(zone.requested.size() == 1);
    zone.announcer.withdraw(CallId{1});
    zone.announcer.add_clip("agency_dispendukcapil", Samples(50, 1));
    zone.announcer.enqueue({id_of(2), words, zone.now});
    CHECK(zone.requested.size() == 2);
    CHECK(zone.missing.size() == 1);
}
