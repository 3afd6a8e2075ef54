// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/display/presenter/speaking_zone.h"

#include <catch2/catch.hpp>
#include <random>

using namespace giliran;
using namespace giliran::testing;
using namespace std::chrono_literals;

namespace {

using Heard = std::vector<std::string>;

void finish(SpeakingZone& zone, VirtualDevice& counter, LegId leg)
{
    zone.hall.done<Done>(counter, Start{{leg}});
    zone.hall.done<Done>(counter, Finish{leg});
    zone.speaker.settle();
}

} // namespace

TEST_CASE("a call is spoken once, and the counter is told", "[display]")
{
    SpeakingZone zone;
    const LegIsCalled called = zone.call();
    CHECK(zone.speaker.heard == Heard{"A-001"});
    CHECK(zone.state_of(called.call) == AnnouncementState::started);
    zone.pass(6s);
    CHECK(zone.state_of(called.call) == AnnouncementState::spoken);
    zone.pass(60s);
    CHECK(zone.speaker.heard == Heard{"A-001"});
}

TEST_CASE("a recall is spoken again, as a recall", "[display]")
{
    SpeakingZone zone;
    const LegIsCalled called = zone.call();
    zone.pass(10s);
    zone.hall.done<LegIsCalled>(zone.counter, Recall{{called.leg}});
    zone.pass(10s);
    CHECK(zone.speaker.heard == Heard{"A-001", "A-001 again"});
    CHECK(zone.state_of(called.call) == AnnouncementState::spoken);
}

TEST_CASE("a recall while the call still waits for its turn is one speech with it", "[display]")
{
    SpeakingZone zone;
    VirtualDevice& other = zone.hall.counter("l2");
    zone.hall.staff(other, "0102");
    zone.call(other);
    const LegIsCalled waits = zone.call();
    zone.pass(1s);
    zone.hall.done<LegIsCalled>(zone.counter, Recall{{waits.leg}});
    zone.speaker.settle();
    zone.pass(30s);
    CHECK(zone.speaker.heard == Heard{"A-001", "A-002"});
    CHECK(zone.state_of(waits.call) == AnnouncementState::spoken);
}

TEST_CASE("a call answered before its turn is not spoken, and the counter is told why", "[display]")
{
    SpeakingZone zone;
    VirtualDevice& other = zone.hall.counter("l2");
    zone.hall.staff(other, "0102");
    zone.call(other);
    const LegIsCalled waits = zone.call();
    zone.hall.done<Done>(zone.counter, Start{{waits.leg}});
    zone.pass(30s);
    CHECK(zone.speaker.heard == Heard{"A-001"});
    CHECK(zone.state_of(waits.call) == AnnouncementState::not_spoken);
    CHECK(zone.hall.hub().day().find(waits.call)->unspoken == Unspoken::answered);
}

TEST_CASE("a stale call is shown, not spoken", "[display]")
{
    SpeakingZone zone;
    zone.speaker.disconnect();
    const LegIsCalled called = zone.call();
    zone.pass(3min);
    zone.speaker.connect();
    zone.pass(10s);
    CHECK(zone.speaker.heard.empty());
    CHECK(zone.hall.view_of<BoardView>(zone.speaker.device).calls.size() == 1);
    CHECK(zone.hall.hub().day().find(called.call)->unspoken == Unspoken::stale);
}

TEST_CASE("a call made while the display was away for a moment is spoken when it is back", "[display]")
{
    SpeakingZone zone;
    zone.speaker.disconnect();
    zone.call();
    zone.pass(20s);
    zone.speaker.connect();
    zone.pass(10s);
    CHECK(zone.speaker.heard == Heard{"A-001"});
}

TEST_CASE("what was started before a crash of the display is not spoken again", "[display]")
{
    SpeakingZone zone;
    const LegIsCalled called = zone.call();
    zone.pass(1s);
    REQUIRE(zone.speaker.is_speaking());
    zone.speaker.crash();
    zone.pass(2s);
    zone.speaker.connect();
    zone.pass(30s);
    CHECK(zone.speaker.heard == Heard{"A-001"});
    CHECK(zone.state_of(called.call) == AnnouncementState::started); // "not confirmed" for the counter
}

TEST_CASE("what was started before a crash of the hub is not spoken again", "[display]")
{
    SpeakingZone zone;
    const LegIsCalled called = zone.call();
    zone.pass(1s);
    zone.hall.restart();
    zone.speaker.settle();
    zone.pass(10s);
    zone.speaker.connect();
    zone.pass(30s);
    CHECK(zone.speaker.heard == Heard{"A-001"});
    CHECK(zone.state_of(called.call) == AnnouncementState::spoken); // its end was told after the reconnect
}

TEST_CASE("when the connection goes in mid-speech, the end is told after the reconnect", "[display]")
{
    SpeakingZone zone;
    const LegIsCalled called = zone.call();
    zone.pass(1s);
    zone.speaker.disconnect();
    zone.pass(10s);
    CHECK(zone.state_of(called.call) == AnnouncementState::started);
    zone.speaker.connect();
    zone.pass(1s);
    CHECK(zone.state_of(called.call) == AnnouncementState::spoken);
    CHECK(zone.speaker.heard == Heard{"A-001"});
}

TEST_CASE("when the answer to a start gets lost, nothing is spoken before it is known", "[display]")
{
    SpeakingZone zone;
    zone.hall.waiting_ticket();
    zone.hall.ask(zone.counter, CallNext{});
    zone.hall.run(); // the display has the call; its duty has not looked yet
    SECTION("the hub had it on record")
    {
        const auto call = zone.hall.view_of<BoardView>(zone.speaker.device).calls.front().call;
        zone.hall.ask(zone.speaker.device, StartAnnouncement{call, 1});
        zone.speaker.lose_answers();
        zone.hall.run();
        zone.speaker.settle();
        CHECK(zone.speaker.heard.empty());
        zone.speaker.connect();
        zone.pass(10s);
        CHECK(zone.speaker.heard.empty()); // another life's start: never spoken by this one
    }
    SECTION("the hub never saw it")
    {
        zone.speaker.disconnect();
        zone.pass(1s);
        CHECK(zone.speaker.heard.empty());
        zone.speaker.connect();
        zone.pass(10s);
        CHECK(zone.speaker.heard == Heard{"A-001"});
    }
}

TEST_CASE("without sound the call is shown and the counter is told", "[display]")
{
    SpeakingZone zone;
    zone.speaker.set_sound(false);
    const LegIsCalled called = zone.call();
    zone.pass(15s);
    CHECK(zone.hall.hub().day().find(called.call)->unspoken == Unspoken::no_sound);
    zone.speaker.set_sound(true);
    finish(zone, zone.counter, called.leg);
    zone.call();
    zone.pass(10s);
    CHECK(zone.speaker.heard == Heard{"A-002"});
}

TEST_CASE("a display without the role says nothing, and takes over when the speaker goes", "[display]")
{
    SpeakingZone zone;
    Speaker second(zone.hall, zone.hall.display("z1"));
    const LegIsCalled first_call = zone.call();
    second.settle();
    zone.pass(10s);
    CHECK(second.heard.empty());
    zone.speaker.disconnect();
    finish(zone, zone.counter, first_call.leg);
    zone.call();
    second.settle();
    CHECK(second.heard == Heard{"A-002"});
    CHECK(zone.speaker.heard == Heard{"A-001"});
}

TEST_CASE("whatever breaks, no announcement is spoken twice", "[display]")
{
    std::mt19937 random(4711);
    for (int run = 0; run < 12; ++run) {
        SpeakingZone zone;
        std::optional<LegIsCalled> called;
        std::size_t announcements = 0;
        for (int step = 0; step < 30; ++step) {
            const bool connected = zone.speaker.device.connection.value != 0;
            switch (random() % 8) {
            case 0:
            case 1:
                if (called)
                    finish(zone, zone.counter, called->leg);
                called = zone.call();
                ++announcements;
                break;
            case 2:
                if (called) {
                    zone.hall.done<LegIsCalled>(zone.counter, Recall{{called->leg}});
                    ++announcements;
                }
                break;
            case 3:
                connected ? zone.speaker.disconnect() : zone.speaker.connect();
                break;
            case 4:
                if (connected)
                    zone.speaker.lose_answers();
                zone.speaker.settle();
                break;
            case 5:
                if (connected)
                    zone.speaker.crash();
                break;
            default:
                if (!connected)
                    zone.speaker.connect();
                zone.pass(Duration(random() % 8000));
            }
        }
        if (zone.speaker.device.connection.value == 0)
            zone.speaker.connect();
        zone.pass(3min);
        CHECK(zone.speaker.heard.size() <= announcements);
        Heard first_calls = zone.speaker.heard;
        std::erase_if(first_calls, [](const std::string& text) { return text.ends_with("again"); });
        std::sort(first_calls.begin(), first_calls.end());
        CHECK(std::adjacent_find(first_calls.begin(), first_calls.end()) == first_calls.end());
        for (const BoardCall& call : zone.hall.view_of<BoardView>(zone.speaker.device).calls)
            CHECK((call.state != LegState::called || call.announcement != AnnouncementState::pending));
    }
}
