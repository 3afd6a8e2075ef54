// SPDX-License-Identifier: GPL-3.0-or-later
// Thousands of random deeds on a day: after each, every leg stands exactly where its state says, a visit is
// in one place, refusals have changed nothing, and an undo has put back what was.
#include "common/queue/due.h"
#include "common/queue/queue_order.h"
#include "tests/queue/ruled_day.h"

#include <random>

using namespace giliran;
using namespace giliran::queue_tests;

namespace {

/// A hall whose rules differ from counter to counter, and whose late ones return behind two others.
Hall varied_hall()
{
    Hall hall = ruled_hall();
    hall.queues[1].quota = {};
    hall.queues[0].late_returns_after = 2;
    hall.counters[1].rule.policy = CallingPolicy::ratio;
    hall.counters[1].rule.weights = {2, 1};
    hall.counters[1].rule.first_after = std::chrono::minutes(20);
    hall.counters[0].rule.policy = CallingPolicy::rank;
    hall.counters[0].rule.queues = {*QueueId::parse("a"), *QueueId::parse("b")};
    return hall;
}

class RandomDay
{
public:
    explicit RandomDay(std::uint32_t seed) : day(varied_hall()), random_(seed) {}

    /// Asks something; true if it was done.
    bool step()
    {
        if (pick(10) == 0) {
            day.pass(std::chrono::seconds(pick(200)));
            day.settle();
        }
        const Asker asker = some_asker();
        const Command command = some_command(asker);
        const std::string before = standing_of(day.state);
        const bool is_undo = std::holds_alternative<Undo>(command);
        const std::size_t events = day.events.size();
        const auto answer = day.ask(asker, command);
        if (!answer)
            CHECK(standing_of(day.state) == before);
        if (answer && is_undo && asker.counter == last_counter_)
            CHECK(standing_of(day.state) == before_last_);
        if (day.events.size() > events && !is_undo) {
            last_counter_ = asker.counter;
            before_last_ = before;
        } else if (answer && is_undo) {
            last_counter_.reset();
        }
        return answer.has_value();
    }

    RuledDay day;

private:
    std::uint32_t pick(std::uint32_t n)
    {
        return std::uniform_int_distribution<std::uint32_t>(0, n - 1)(random_);
    }
    bool coin() { return pick(2) == 0; }

    Asker some_asker()
    {
        switch (pick(5)) {
        case 0:
            return RuledDay::kiosk(static_cast<int>(1 + pick(2)));
        case 1:
            return c1;
        case 2:
            return c2;
        case 3:
            return c3;
        default:
            return pick(4) == 0 ? c9 : c1;
        }
    }

    LegId some_leg()
    {
        const auto legs = static_cast<std::uint32_t>(day.state.legs.size());
        if (legs == 0)
            return LegId{1};
        // mostly one of the latest: those are where things happen
        const std::uint32_t back = pick(coin() ? legs : std::min(legs, 8U));
        return LegId{legs - back};
    }

    ServiceId some_service() { return *ServiceId::parse(std::array{"a1", "a2", "b1", "k1"}[pick(4)]); }

    Command some_command(const Asker& asker)
    {
        return asker.role == DeviceRole::kiosk ? kiosk_command() : counter_command(asker);
    }

    Command kiosk_command()
    {
        const LegId leg = some_leg();
        switch (pick(8)) {
        case 0:
            return ConfirmPaper{leg};
        case 1:
            return ReportPaperFailed{leg, "jam"};
        case 2:
            if (const Leg* found = day.state.find(leg); found != nullptr && pick(4) == 0)
                return CancelTicket{leg, day.visit_of(leg).token};
            return CancelTicket{leg, TicketToken()};
        case 3:
            return LeaseNumbers{*QueueId::parse(coin() ? "a" : "b")};
        case 4:
            return CloseLease{day.state.day, LeaseId{1 + pick(6)}};
        case 5: {
            ReportLeased report;
            report.lease_day = day.state.day;
            report.lease = LeaseId{1 + pick(6)};
            report.n = 800 + pick(40);
            report.service = some_service();
            report.given_at = day.now;
            return report;
        }
        default: {
            IssueTicket wish;
            wish.service = some_service();
            wish.priority = pick(4) == 0;
            wish.applicants = 1 + pick(3);
            if (pick(3) == 0)
                wish.then = std::vector{some_service()};
            return wish;
        }
        }
    }

    Command counter_command(const Asker& asker)
    {
        const CounterState* here = day.state.find(*asker.counter);
        if (here == nullptr || !here->session || pick(40) == 0)
            return sitting();
        const LegId leg = here->leg && pick(4) != 0 ? *here->leg : some_leg();
        switch (pick(22)) {
        case 0:
            return Pick{leg, std::nullopt};
        case 1:
            return Recall{{leg}};
        case 2:
        case 3:
            return Start{{leg}};
        case 4:
        case 5:
            return Finish{leg, all_of<Outcome>()[pick(11)]};
        case 6:
            return NoShow{{leg}};
        case 7:
            return Revive{{leg}};
        case 8:
            return Recycle{{leg}};
        case 9:
            return Park{leg, ParkReason::copying, coin() ? ParkPool::officer : ParkPool::counter,
                        coin() ? std::optional(1 + pick(5)) : std::nullopt};
        case 10:
            return Unpark{{leg}};
        case 11:
            return transfer(leg);
        case 12:
            return ChangeService{leg, some_service()};
        case 13:
            return JudgePriority{leg, coin()};
        case 14:
            return pick(6) == 0 ? Command(CarryOver{{leg}}) : Command(CallNext{});
        case 15:
            return pick(4) == 0 ? Command(CancelLeg{{leg}}) : Command(CallNext{});
        case 16: {
            WalkIn walk_in;
            walk_in.service = some_service();
            return walk_in;
        }
        case 17:
            return pick(6) == 0 ? Command(CloseSession{}) : Command(MoveSession{some_counter()});
        case 18:
        case 19:
            return Undo{};
        default:
            return CallNext{};
        }
    }

    CounterId some_counter() { return *CounterId::parse(std::array{"c1", "c2", "c3", "c9"}[pick(4)]); }

    Command sitting()
    {
        OpenSession command;
        command.officer = *OfficerCode::parse(std::array{"P01", "P02", "P03", "P04"}[pick(4)]);
        if (pick(4) == 0)
            command.also.push_back(some_counter());
        if (pick(6) == 0)
            command.queues.push_back(*QueueId::parse(coin() ? "a" : "b"));
        return command;
    }

    Command transfer(LegId leg)
    {
        Transfer command;
        command.leg = leg;
        if (coin())
            command.queue = *QueueId::parse(coin() ? "a" : "b");
        else
            command.counter = some_counter();
        command.place = all_of<TransferPlace>()[pick(3)];
        command.comes_back = coin();
        return command;
    }

    std::mt19937 random_;
    std::optional<CounterId> last_counter_;
    std::string before_last_;
};

bool is_at_hand(LegState state)
{
    return state != LegState::planned && state != LegState::ended;
}

/// Every index of the day, computed anew from the legs alone.
void check_indexes(const DayState& state)
{
    std::map<QueueId, std::set<Place>> regular, priority;
    std::map<CounterId, std::set<Place>> bound;
    std::map<CounterId, LegId> here;
    std::map<QueueId, std::uint32_t> reserved;
    std::set<LegId> late, parked;
    for (const Leg& leg : state.legs) {
        const Place place{leg.order_key, leg.id};
        if (leg.state == LegState::waiting && leg.bound)
            bound[*leg.bound].insert(place);
        else if (leg.state == LegState::waiting)
            (leg.priority ? priority : regular)[leg.queue].insert(place);
        else if (leg.state == LegState::called || leg.state == LegState::serving)
            CHECK(here.emplace(*leg.counter, leg.id).second); // a counter has one leg
        else if (leg.state == LegState::reserved)
            ++reserved[leg.queue];
        else if (leg.state == LegState::late)
            late.insert(leg.id);
        else if (leg.state == LegState::parked)
            parked.insert(leg.id);
    }
    for (const auto& [id, queue] : state.queues) {
        CHECK(queue.regular == regular[id]);
        CHECK(queue.priority == priority[id]);
        CHECK(queue.reserved == reserved[id]);
        for (const LegId leg : queue.late)
            CHECK(late.count(leg) == 1);
    }
    for (const auto& [id, counter] : state.counters) {
        CHECK(counter.bound == bound[id]);
        CHECK((counter.leg ? *counter.leg : LegId{}) == (here.count(id) != 0 ? here[id] : LegId{}));
        if (!counter.bound.empty())
            CHECK(counter.session.has_value()); // or nobody would ever call them
    }
    CHECK(state.parked == parked);
    CHECK(state.late.size() == late.size());
}

void check_visits(const DayState& state)
{
    for (const Visit& visit : state.visits) {
        const auto at_hand = std::count_if(visit.legs.begin(), visit.legs.end(),
                                           [&](LegId leg) { return is_at_hand(state.find(leg)->state); });
        CHECK(at_hand <= 1);
        const bool has_planned = std::any_of(visit.legs.begin(), visit.legs.end(), [&](LegId leg) {
            return state.find(leg)->state == LegState::planned;
        });
        if (has_planned)
            CHECK(at_hand == 1); // or nothing would ever let them join
    }
}

void check_numbers(const DayState& state)
{
    std::set<std::string> numbers;
    for (const Visit& visit : state.visits)
        CHECK(numbers.insert(visit.number.text()).second);
}

/// Calling again and again picks exactly those of the list, in its order, by the rules it tells.
void check_calling_order(const RuledDay& day, const Counter& counter)
{
    const CounterState* place = day.state.find(counter.id);
    if (place == nullptr || !place->session || place->leg)
        return;
    DayState played = day.state;
    for (const NextLeg& listed : calling_order(counter, day.hall, day.state, day.now, 50)) {
        const auto next = next_for(counter, day.hall, played, day.now);
        REQUIRE(next);
        CHECK(*next == listed);
        const CallId call{static_cast<std::uint32_t>(played.calls.size() + 1)};
        evolve(played, LegCalled{next->leg, call, counter.id, counter.zone, *place->session, next->rule},
               day.now, played.day);
        evolve(played, LegEnded{next->leg, Outcome::cancelled}, day.now, played.day);
    }
    CHECK_FALSE(next_for(counter, day.hall, played, day.now));
}

} // namespace

TEST_CASE("whatever is asked in whatever order, the day holds together", "[queue]")
{
    std::size_t done = 0;
    for (std::uint32_t seed = 1; seed <= 200; ++seed) {
        INFO("seed " << seed);
        RandomDay random(seed);
        for (int step = 0; step < 250; ++step) {
            if (random.step())
                ++done;
            if (step % 5 == 0) {
                check_indexes(random.day.state);
                check_visits(random.day.state);
            }
            if (step % 50 == 0)
                for (const Counter& counter : random.day.hall.counters)
                    check_calling_order(random.day, counter);
        }
        check_numbers(random.day.state);
        random.day.done(RuledDay::hub(), CloseDay{});
        for (const Leg& leg : random.day.state.legs)
            CHECK(leg.state == LegState::ended);
        check_indexes(random.day.state);
    }
    CHECK(done > 12000); // or the deeds were too foolish to try anything
}
