// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/display/presenter/sample_board.h"

#include "display/presenter/call_stage.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <map>
#include <random>
#include <set>

using namespace giliran;
using namespace giliran::testing;
using namespace std::chrono_literals;

namespace {

using Ids = std::vector<std::uint32_t>;

/// A wall of three rows on a virtual clock; calls are seen for six seconds at least.
struct Wall
{
    CallStage stage;
    Instant now = at("09:00");
    std::vector<BoardCall> calls; ///< newest first

    void call(std::uint32_t id, Duration age = 0s)
    {
        calls.insert(calls.begin(), board_call(id, "A-" + std::to_string(id), "samsat", id, now - age));
        if (calls.size() > CallStage::view_holds)
            calls.pop_back();
    }
    void tell() { stage.take(board_view(calls), now); }
    void pass(Duration duration)
    {
        const Instant end = now + duration;
        while (now < end) {
            now += 100ms;
            stage.tick(now);
        }
    }
    Ids shown() const
    {
        Ids ids;
        for (const BoardCall& one : stage.shown())
            ids.push_back(one.call.value);
        return ids;
    }
    std::uint32_t newest() const { return stage.newest().value_or(CallId{0}).value; }
};

} // namespace

TEST_CASE("a call stands on the wall at once, as the newest", "[display]")
{
    Wall wall;
    wall.call(1);
    wall.tell();
    CHECK(wall.shown() == Ids{1});
    CHECK(wall.newest() == 1);
}

TEST_CASE("calls that come at once enter one after another, each for a moment the newest", "[display]")
{
    Wall wall;
    for (std::uint32_t id = 1; id <= 3; ++id)
        wall.call(id);
    wall.tell();
    CHECK(wall.shown() == Ids{1});
    wall.pass(2s);
    CHECK(wall.shown() == Ids{2, 1});
    wall.pass(2s);
    CHECK(wall.shown() == Ids{3, 2, 1});
    CHECK(wall.newest() == 3);
}

TEST_CASE("twelve calls in three seconds are each seen for the minimum time", "[display]")
{
    Wall wall;
    std::map<std::uint32_t, Duration> seen;
    std::uint32_t called = 0;
    for (int tenth = 0; tenth < 600; ++tenth) {
        if (tenth % 3 == 0 && called < 12) {
            wall.call(++called);
            wall.tell();
        }
        for (const std::uint32_t id : wall.shown())
            seen[id] += 100ms;
        wall.pass(100ms);
    }
    for (std::uint32_t id = 1; id <= 12; ++id) {
        INFO("call " << id);
        CHECK(seen[id] >= 6s);
    }
}

TEST_CASE("a call that the view pushed out while it waited is still seen", "[display]")
{
    Wall wall;
    for (std::uint32_t id = 1; id <= 16; ++id) {
        wall.now += 1ms;
        wall.call(id);
        wall.tell();
    }
    std::set<std::uint32_t> seen;
    for (int second = 0; second < 60; ++second) {
        for (const std::uint32_t id : wall.shown())
            seen.insert(id);
        wall.pass(1s);
    }
    CHECK(seen.size() == 16);
}

TEST_CASE("a missed or withdrawn call leaves the wall at once", "[display]")
{
    Wall wall;
    wall.call(1);
    wall.call(2);
    wall.tell();
    wall.pass(5s);
    wall.calls.erase(wall.calls.begin());
    wall.tell();
    CHECK(wall.shown() == Ids{1});
}

TEST_CASE("whose visitor has answered gives way before those still called", "[display]")
{
    Wall wall;
    for (std::uint32_t id = 1; id <= 3; ++id) {
        wall.call(id);
        wall.tell();
        wall.pass(7s);
    }
    wall.calls[1].state = LegState::serving; // 2
    wall.call(4);
    wall.tell();
    CHECK(wall.shown() == Ids{4, 3, 1});
}

TEST_CASE("a recall comes up again as the newest, and its row is not lost meanwhile", "[display]")
{
    Wall wall;
    wall.call(1);
    wall.tell();
    wall.pass(10s);
    wall.call(2);
    wall.tell();
    const std::uint32_t turns = wall.stage.turns();
    wall.calls[1].ordinal = 2;
    wall.calls[1].called_at = wall.now;
    std::swap(wall.calls[0], wall.calls[1]);
    wall.tell();
    CHECK(wall.shown() == Ids{2, 1});
    wall.pass(2s);
    CHECK(wall.shown() == Ids{1, 2});
    CHECK(wall.newest() == 1);
    CHECK(wall.stage.turns() == turns + 1);
}

TEST_CASE("a display that starts fills its rows with the latest calls, without a show", "[display]")
{
    Wall wall;
    for (std::uint32_t id = 1; id <= 5; ++id)
        wall.call(id, 3min);
    wall.tell();
    CHECK(wall.shown() == Ids{5, 4, 3});
    CHECK(wall.newest() == 0);
}

TEST_CASE("a call being spoken is on the wall while it is heard", "[display]")
{
    Wall wall;
    for (std::uint32_t id = 1; id <= 6; ++id)
        wall.call(id);
    wall.tell();
    wall.stage.being_spoken(CallId{6}, wall.now);
    CHECK(wall.shown().front() == 6);
    CHECK(wall.newest() == 6);
    wall.pass(8s);
    wall.stage.being_spoken(CallId{1}, wall.now);
    CHECK(wall.newest() == 1);
    const Ids rows = wall.shown();
    CHECK(std::count(rows.begin(), rows.end(), 1U) == 1);
}

TEST_CASE("a call whose visitor has answered is no longer loud, and leaves after five minutes", "[display]")
{
    Wall wall;
    wall.call(1);
    wall.tell();
    wall.calls[0].state = LegState::serving;
    wall.tell();
    CHECK(wall.newest() == 0);
    CHECK(wall.shown() == Ids{1});
    wall.pass(6min);
    CHECK(wall.shown().empty());
}

TEST_CASE("calls are numbered by the day: the next day's first call is new", "[display]")
{
    Wall wall;
    wall.call(1);
    wall.tell();
    wall.now += 24h;
    BoardView next = board_view({board_call(1, "S-001", "samsat", 8, wall.now)});
    next.day = next.day->next();
    wall.stage.take(next, wall.now);
    CHECK(wall.newest() == 1);
    CHECK(wall.stage.shown().front().number.text() == "S-001");
}

TEST_CASE("whatever comes, no call takes two rows and a waiting one has its time to come", "[display]")
{
    std::mt19937 random(20261123);
    for (int run = 0; run < 50; ++run) {
        Wall wall;
        std::uint32_t next = 1;
        for (int step = 0; step < 100; ++step) {
            const auto dice = random() % 10;
            const std::size_t any = wall.calls.empty() ? 0 : random() % wall.calls.size();
            if (dice < 4) {
                wall.call(next++);
            } else if (dice < 6 && !wall.calls.empty()) {
                wall.calls.erase(wall.calls.begin() + static_cast<std::ptrdiff_t>(any));
            } else if (!wall.calls.empty()) {
                wall.calls[any].state = dice < 8 ? LegState::serving : LegState::called;
                if (dice == 9)
                    wall.stage.being_spoken(wall.calls[any].call, wall.now);
            }
            wall.tell();
            const Ids rows = wall.shown();
            CHECK(rows.size() <= 3);
            CHECK(std::set<std::uint32_t>(rows.begin(), rows.end()).size() == rows.size());
            if (const auto wake = wall.stage.wake_at())
                CHECK(*wake <= wall.now + 6s);
            wall.pass(Duration(100 * (random() % 20)));
        }
    }
}
