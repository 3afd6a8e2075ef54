// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/simulator/rehearsal/simulated_day.h"

#include "common/queue/evolve.h"

#include <algorithm>

namespace giliran::simulator {
namespace {

using namespace std::chrono_literals;

constexpr Duration paper_takes = 3s;

Asker at_kiosk()
{
    Asker asker;
    asker.role = DeviceRole::kiosk;
    return asker;
}

Asker at_counter(const CounterId& counter)
{
    Asker asker;
    asker.role = DeviceRole::counter;
    asker.counter = counter;
    return asker;
}

TicketToken numbered_token(std::uint64_t n)
{
    TicketToken::Bytes bytes{};
    for (std::size_t i = 0; i < 8; ++i)
        bytes[i] = static_cast<std::uint8_t>(n >> (8 * i));
    return TicketToken(bytes);
}

} // namespace

SimulatedDay::SimulatedDay(const Hall& hall, DayPlan plan, std::uint64_t seed)
    : hall_(hall), plan_(std::move(plan)), still_to_come_(plan_.visitors.size())
{
    const Chance chance(seed);
    for (std::size_t i = 0; i < plan_.sittings.size(); ++i) {
        desks_.emplace_back(plan_.sittings[i], chance.branch(100 + i));
        counters_.push_back(hall_.find(plan_.sittings[i].counter));
    }
}

void SimulatedDay::run(const Watcher& watcher)
{
    watcher_ = watcher;
    now_ = plan_.day.moment(hall_.day_opens, hall_.utc_offset);
    ask(OpenDay{}, Asker{});
    for (std::size_t i = 0; i < plan_.visitors.size(); ++i)
        this->plan(plan_.visitors[i].arrives, Arrives{i});
    for (std::size_t i = 0; i < desks_.size(); ++i)
        this->plan(std::max(now_, desks_[i].sitting().from), Looks{i});
    const Instant ends = plan_.day.moment(hall_.day_ends, hall_.utc_offset) - 1min;
    while (!due_.empty() && due_.top().at < ends && !over()) {
        const Due due = due_.top();
        due_.pop();
        now_ = due.at;
        std::visit([this](const auto& what) { on(what); }, due.what);
    }
    ask(CloseDay{DayEnd::by_staff}, Asker{});
}

bool SimulatedDay::over() const
{
    return still_to_come_ == 0 && std::all_of(desks_.begin(), desks_.end(), [this](const DeskHabits& desk) {
               const CounterState* place = state_.find(desk.sitting().counter);
               return now_ >= desk.sitting().until && (place == nullptr || !place->session);
           });
}

std::optional<Answer> SimulatedDay::ask(const Command& command, const Asker& asker)
{
    Context context;
    context.now = now_;
    context.asker = asker;
    context.fresh_token = numbered_token(++tokens_);
    ++commands_;
    const auto decision = decide(state_, hall_, command, context);
    if (!decision) {
        ++refused_[decision.error().kind];
        return std::nullopt;
    }
    for (const Event& event : decision->events) {
        evolve(state_, event, now_, plan_.day);
        if (watcher_)
            watcher_(state_, event, now_);
    }
    return decision->answer;
}

void SimulatedDay::on(const Arrives& due)
{
    --still_to_come_;
    const Visitor& visitor = plan_.visitors[due.visitor];
    const auto answer =
        ask(IssueTicket{visitor.service, visitor.priority, std::nullopt, visitor.applicants}, at_kiosk());
    const TicketIssued* issued = answer ? std::get_if<TicketIssued>(&*answer) : nullptr;
    if (issued == nullptr)
        return; // refused, and goes home
    holders_.resize(std::max<std::size_t>(holders_.size(), issued->leg.value + 1U));
    holders_[issued->leg.value] = visitor;
    plan(now_ + paper_takes, PaperOut{issued->leg});
}

void SimulatedDay::on(const PaperOut& due)
{
    ask(ConfirmPaper{due.leg}, at_kiosk());
}

DeskSight SimulatedDay::sight(const Counter& counter) const
{
    DeskSight sight;
    const CounterState* place = state_.find(counter.id);
    sight.signed_in = place != nullptr && place->session;
    for (const QueueId& id : counter.rule.queues) {
        const auto queue = state_.queues.find(id);
        sight.somebody_waits =
            sight.somebody_waits || (queue != state_.queues.end() && queue->second.waiting() > 0);
    }
    if (place == nullptr || !place->leg)
        return sight;
    const Leg& leg = *state_.find(*place->leg);
    sight.leg = leg.id;
    sight.state = leg.state;
    sight.first_called_at = state_.find(*leg.call)->first_called_at;
    sight.started_at = leg.started_at;
    sight.calls = state_.find(*leg.call)->ordinal;
    if (leg.id.value < holders_.size() && holders_[leg.id.value])
        sight.visitor = &*holders_[leg.id.value];
    return sight;
}

void SimulatedDay::on(const Looks& due)
{
    DeskHabits& desk = desks_[due.desk];
    const CounterId& counter = desk.sitting().counter;
    const DeskSight seen = sight(*counters_[due.desk]);
    const auto command = desk.press(seen, now_);
    if (!command)
        return plan(std::max(desk.wakes_at(), now_ + 1ms), Looks{due.desk});
    ask(*command, at_counter(counter));
    if (const NoShow* missed = std::get_if<NoShow>(&*command); missed != nullptr && seen.visitor != nullptr) {
        std::optional<Visitor>& holder = holders_[missed->leg.value];
        if (holder->comes_back)
            plan(now_ + *holder->comes_back, ComesBack{missed->leg});
        holder->misses_call = false; // and is there the next time
    }
    plan(now_ + 1ms, Looks{due.desk});
}

/// Shows the number at a counter that calls its queue.
void SimulatedDay::on(const ComesBack& due)
{
    const Leg& leg = *state_.find(due.leg);
    for (const Counter& counter : hall_.counters) {
        const auto& queues = counter.rule.queues;
        const CounterState* place = state_.find(counter.id);
        if (place == nullptr || !place->session ||
            std::find(queues.begin(), queues.end(), leg.queue) == queues.end())
            continue;
        ask(Revive{{due.leg}}, at_counter(counter.id));
        return;
    }
}

} // namespace giliran::simulator
