// SPDX-License-Identifier: GPL-3.0-or-later
#include "display/announcer/script/announcement_queue.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <map>
#include <random>
#include <set>

using namespace giliran;
using namespace std::chrono_literals;
using announce::Dropped;
using announce::Finished;
using announce::Play;
using announce::RequestStart;

namespace {

const Instant nine_o_clock = instant_from_ms(1'700'000'000'000);

AnnouncementId id_of(std::uint32_t call, std::uint32_t repeat = 0)
{
    return {CallId{call}, repeat};
}

AnnouncementActions only(AnnouncementAction action)
{
    return {action};
}

/// A queue with a clock of its own and a hub that grants every start at once.
struct Speaker
{
    AnnouncementQueue queue;
    Instant now = nine_o_clock;

    AnnouncementActions call(AnnouncementId id) { return queue.enqueue(id, now, false, now); }
    AnnouncementActions acknowledge(AnnouncementId id) { return queue.start_acknowledged(id, now); }
    AnnouncementActions end(AnnouncementId id, bool whole = true)
    {
        return queue.sound_ended(id, whole, now);
    }
    AnnouncementActions after(Duration wait)
    {
        now += wait;
        return queue.tick(now);
    }
    void play(AnnouncementId id)
    {
        REQUIRE(call(id) == only(RequestStart{id}));
        REQUIRE(acknowledge(id) == only(Play{id}));
    }
};

} // namespace

TEST_CASE("nothing is played before the hub has made the start durable", "[announcement]")
{
    Speaker hall;
    CHECK(hall.call(id_of(1)) == only(RequestStart{id_of(1)}));
    CHECK(hall.after(1s).empty());
    CHECK(hall.acknowledge(id_of(1)) == only(Play{id_of(1)}));
    CHECK(hall.end(id_of(1)) == only(Finished{id_of(1)}));
}

TEST_CASE("a start that is acknowledged twice is played once", "[announcement]")
{
    Speaker hall;
    hall.play(id_of(1));
    CHECK(hall.acknowledge(id_of(1)).empty());
    CHECK(hall.end(id_of(1)) == only(Finished{id_of(1)}));
    CHECK(hall.acknowledge(id_of(1)).empty());
}

TEST_CASE("a call waits until the one before it has been said whole, and a moment longer", "[announcement]")
{
    Speaker hall;
    hall.play(id_of(1));
    CHECK(hall.call(id_of(2)).empty());
    CHECK(hall.after(9s).empty());
    CHECK(hall.end(id_of(1)) == only(Finished{id_of(1)}));
    REQUIRE(hall.queue.wake_at() == hall.now + 300ms);
    CHECK(hall.after(299ms).empty());
    CHECK(hall.after(1ms) == only(RequestStart{id_of(2)}));
}

TEST_CASE("a call known from before is not taken twice", "[announcement]")
{
    Speaker hall;
    hall.play(id_of(1));
    CHECK(hall.call(id_of(1)).empty());
    hall.end(id_of(1));
    CHECK(hall.call(id_of(1)).empty());
    CHECK(hall.after(1s).empty());
}

TEST_CASE("after a restart what the hub knows as started is shown only", "[announcement]")
{
    AnnouncementQueue restarted;
    CHECK(restarted.enqueue(id_of(1), nine_o_clock, true, nine_o_clock + 1s) ==
          only(Dropped{id_of(1), DropReason::already_started}));
    CHECK(restarted.enqueue(id_of(2), nine_o_clock, false, nine_o_clock + 1s) ==
          only(RequestStart{id_of(2)}));
}

TEST_CASE("a recall of a call that still waits is merged into it and renews its time", "[announcement]")
{
    Speaker hall;
    hall.play(id_of(1));
    hall.call(id_of(2));
    hall.after(100s);
    CHECK(hall.call(id_of(2, 1)) == only(Dropped{id_of(2, 1), DropReason::merged}));
    CHECK(hall.after(60s).empty()); // 160 s after the call, 60 s after its recall
    hall.end(id_of(1));
    CHECK(hall.after(300ms) == only(RequestStart{id_of(2)}));
    CHECK(hall.call(id_of(2, 2)) == only(Dropped{id_of(2, 2), DropReason::merged}));
}

TEST_CASE("a recall of a call that has been said is said again", "[announcement]")
{
    Speaker hall;
    hall.play(id_of(1));
    CHECK(hall.call(id_of(1, 1)).empty());
    hall.end(id_of(1));
    CHECK(hall.after(300ms) == only(RequestStart{id_of(1, 1)}));
}

TEST_CASE("an answered call is dropped if it has not begun, and never cut if it has", "[announcement]")
{
    Speaker hall;
    hall.play(id_of(1));
    hall.call(id_of(2));
    CHECK(hall.queue.withdraw(CallId{2}, hall.now) == only(Dropped{id_of(2), DropReason::withdrawn}));
    CHECK(hall.queue.withdraw(CallId{1}, hall.now).empty());
    CHECK(hall.end(id_of(1)) == only(Finished{id_of(1)}));
}

TEST_CASE("a call withdrawn while the hub is asked is not played when the answer comes", "[announcement]")
{
    Speaker hall;
    hall.call(id_of(1));
    CHECK(hall.queue.withdraw(CallId{1}, hall.now) == only(Dropped{id_of(1), DropReason::withdrawn}));
    CHECK(hall.acknowledge(id_of(1)).empty());
    CHECK(hall.call(id_of(2)) == only(RequestStart{id_of(2)}));
}

TEST_CASE("a call older than two minutes is shown only", "[announcement]")
{
    Speaker hall;
    hall.play(id_of(1));
    hall.call(id_of(2));
    CHECK(hall.after(119'999ms).empty());
    CHECK(hall.after(1ms) == only(Dropped{id_of(2), DropReason::too_late}));
    CHECK(hall.queue.enqueue(id_of(3), hall.now - 2min, false, hall.now) ==
          only(Dropped{id_of(3), DropReason::too_late}));
}

TEST_CASE("a hub that does not answer delays the queue by five seconds, and a late answer speaks nothing",
          "[announcement]")
{
    Speaker hall;
    hall.call(id_of(1));
    hall.call(id_of(2));
    REQUIRE(hall.queue.wake_at() == nine_o_clock + 5s);
    CHECK(hall.after(5s) ==
          AnnouncementActions{Dropped{id_of(1), DropReason::unconfirmed}, RequestStart{id_of(2)}});
    CHECK(hall.acknowledge(id_of(1)).empty());
    CHECK(hall.queue.start_refused(id_of(2), hall.now) == only(Dropped{id_of(2), DropReason::refused}));
}

TEST_CASE("sound that breaks off is reported and not begun again", "[announcement]")
{
    Speaker hall;
    hall.play(id_of(1));
    CHECK(hall.end(id_of(1), false) == only(Dropped{id_of(1), DropReason::sound_failed}));
    CHECK(hall.after(1s).empty());
}

TEST_CASE("without a sound device calls wait ten seconds for one, then are reported as not spoken",
          "[announcement]")
{
    Speaker hall;
    hall.queue.sound_available(false, hall.now);
    CHECK(hall.call(id_of(1)).empty());
    hall.after(6s);
    CHECK(hall.call(id_of(2)).empty());
    REQUIRE(hall.queue.wake_at() == nine_o_clock + 10s);
    CHECK(hall.after(4s) == only(Dropped{id_of(1), DropReason::no_sound}));
    CHECK(hall.queue.sound_available(true, hall.now) == only(RequestStart{id_of(2)}));
}

TEST_CASE("what the voice cannot say does not hold up the next call", "[announcement]")
{
    Speaker hall;
    hall.call(id_of(1));
    hall.call(id_of(2));
    CHECK(hall.queue.cannot_be_said(id_of(1), hall.now) ==
          AnnouncementActions{Dropped{id_of(1), DropReason::cannot_be_said}, RequestStart{id_of(2)}});
}

namespace {

/// Random histories: calls, recalls, withdrawals, slow or refusing hub, sound that breaks off or goes away.
class RandomHall
{
public:
    explicit RandomHall(std::uint32_t seed) : random_(seed) {}

    void run(int steps)
    {
        for (int i = 0; i < steps; ++i)
            step();
        take(queue_.sound_available(true, now_));
        while (playing_ || requested_ || queue_.wake_at()) {
            if (playing_)
                finish_playing();
            else if (requested_)
                answer_request();
            else
                advance_to(*queue_.wake_at());
        }
    }

    std::set<AnnouncementId> asked;
    std::map<AnnouncementId, int> ends;
    std::vector<AnnouncementId> played;
    std::vector<Duration> age_when_asked;

private:
    std::uint32_t roll(std::uint32_t sides)
    {
        return std::uniform_int_distribution<std::uint32_t>(1, sides)(random_);
    }

    void step()
    {
        switch (roll(8)) {
        case 1:
        case 2:
            ask(id_of(++last_call_));
            break;
        case 3:
            if (last_call_ > 0)
                ask({CallId{roll(last_call_)}, ++last_repeat_});
            break;
        case 4:
            if (last_call_ > 0)
                take(queue_.withdraw(CallId{roll(last_call_)}, now_));
            break;
        case 5:
            if (requested_)
                answer_request();
            break;
        case 6:
            if (playing_)
                finish_playing();
            break;
        case 7:
            take(queue_.sound_available(roll(4) > 1, now_));
            break;
        default:
            advance_to(now_ +
                       Duration(roll(4) == 1 ? roll(110'000) : roll(8000))); // now and then a long sentence
        }
    }

    void ask(AnnouncementId id)
    {
        asked.insert(id);
        called_at_[id.call] = now_;
        take(queue_.enqueue(id, now_, false, now_));
        if (roll(4) == 1)
            take(queue_.enqueue(id, now_, false, now_)); // a snapshot repeats it
    }

    void answer_request()
    {
        const AnnouncementId id = *std::exchange(requested_, std::nullopt);
        if (roll(5) == 1) {
            take(queue_.start_refused(id, now_));
            return;
        }
        take(queue_.start_acknowledged(id, now_));
        if (roll(3) == 1)
            take(queue_.start_acknowledged(id, now_)); // the answer came twice
    }

    void finish_playing()
    {
        const AnnouncementId id = *playing_;
        take(queue_.sound_ended(id, roll(6) > 1, now_));
        CHECK_FALSE(playing_ == id);
    }

    void advance_to(Instant when)
    {
        while (queue_.wake_at() && *queue_.wake_at() <= when) {
            now_ = std::max(now_, *queue_.wake_at());
            const auto due = *queue_.wake_at();
            take(queue_.tick(now_));
            if (queue_.wake_at() == due)
                FAIL("a tick at the time asked for must settle what was due");
        }
        now_ = std::max(now_, when);
        take(queue_.tick(now_));
    }

    void take(const AnnouncementActions& actions)
    {
        for (const AnnouncementAction& action : actions) {
            if (const auto* request = std::get_if<RequestStart>(&action)) {
                CHECK_FALSE(playing_.has_value());
                requested_ = request->id;
                age_when_asked.push_back(now_ - called_at_[request->id.call]);
            } else if (const auto* play = std::get_if<Play>(&action)) {
                CHECK_FALSE(playing_.has_value());
                playing_ = play->id;
                played.push_back(play->id);
            } else if (const auto* finished = std::get_if<Finished>(&action)) {
                end(finished->id);
            } else if (const auto* dropped = std::get_if<Dropped>(&action)) {
                end(dropped->id);
            }
        }
    }

    void end(AnnouncementId id)
    {
        ++ends[id];
        if (playing_ == id)
            playing_.reset();
        if (requested_ == id)
            requested_.reset();
    }

    std::mt19937 random_;
    AnnouncementQueue queue_;
    Instant now_ = nine_o_clock;
    std::uint32_t last_call_ = 0;
    std::uint32_t last_repeat_ = 0;
    std::map<CallId, Instant> called_at_;
    std::optional<AnnouncementId> requested_;
    std::optional<AnnouncementId> playing_;
};

} // namespace

TEST_CASE("whatever happens, every announcement ends once, none is played twice, none late, all in order",
          "[announcement]")
{
    for (std::uint32_t seed = 1; seed <= 300; ++seed) {
        INFO("seed " << seed);
        RandomHall hall(seed);
        hall.run(200);
        for (const AnnouncementId id : hall.asked)
            REQUIRE(hall.ends[id] == 1);
        REQUIRE(hall.ends.size() == hall.asked.size());
        const std::set<AnnouncementId> once(hall.played.begin(), hall.played.end());
        REQUIRE(once.size() == hall.played.size());
        for (const Duration age : hall.age_when_asked)
            REQUIRE(age < 2min);
        std::vector<AnnouncementId> first_calls;
        std::copy_if(hall.played.begin(), hall.played.end(), std::back_inserter(first_calls),
                     [](AnnouncementId id) { return id.repeat == 0; });
        REQUIRE(std::is_sorted(first_calls.begin(), first_calls.end()));
    }
}
