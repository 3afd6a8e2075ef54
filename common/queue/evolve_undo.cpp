// SPDX-License-Identifier: GPL-3.0-or-later
// What an undo would put back is noted while a command's events are applied, and put back by Undone.
#include "common/queue/evolution.h"

namespace giliran {
namespace {

/// By whose sitting an event came about.
std::optional<SessionId> sitting_of(const Event& event)
{
    return std::visit(
        [](const auto& one) -> std::optional<SessionId> {
            using E = std::remove_cvref_t<decltype(one)>;
            if constexpr (std::is_same_v<E, LegCalled> || std::is_same_v<E, WalkInStarted>)
                return one.session;
            else if constexpr (requires { std::optional<SessionId>(one.by); })
                return one.by;
            else
                return std::nullopt;
        },
        event);
}

/// Issuing is never undone, nor what was said aloud, nor what concerns the hall; an undo neither.
bool is_undoable(const Event& event)
{
    return std::visit(Overloaded{
                          [](const LegCalled& e) { return e.rule != CallRule::next_vehicle; },
                          [](const auto& one) {
                              using E = std::remove_cvref_t<decltype(one)>;
                              return !std::is_same_v<E, WalkInStarted> && !std::is_same_v<E, LegRecalled> &&
                                     !std::is_same_v<E, ExceptionMade> &&
                                     !std::is_same_v<E, ExceptionLifted> && !std::is_same_v<E, Undone>;
                          },
                      },
                      event);
}

} // namespace

void Evolution::open_deed(const Event& event)
{
    const std::optional<SessionId> by = sitting_of(event);
    if (!command_ || !by)
        return;
    LatestDeed& deed = state_.deeds[*by];
    if (deed.command != *command_) {
        deed = LatestDeed{};
        deed.command = deed.back.command = *command_;
        deed.at = at_;
        deed.back.by = *by;
        deed.back.served = session(*by).served;
    }
    deed.undoable = deed.undoable && is_undoable(event);
    deed_ = &deed;
}

void Evolution::close_deed()
{
    if (deed_ != nullptr)
        deed_->last_event = state_.events;
}

void Evolution::note(const Leg& leg)
{
    if (deed_ == nullptr)
        return;
    Undone& back = deed_->back;
    const bool is_born = std::find(back.born.begin(), back.born.end(), leg.id) != back.born.end();
    const bool is_noted = std::any_of(back.legs.begin(), back.legs.end(),
                                      [&](const RestoredLeg& one) { return one.leg == leg.id; });
    if (!is_born && !is_noted)
        back.legs.push_back({leg.id, static_cast<const LegStanding&>(leg)});
}

void Evolution::note(const QueueId& queue)
{
    if (deed_ == nullptr)
        return;
    const QueueState& line = state_.queues[queue];
    deed_->back.queues.push_back({queue, line.regular_since_priority, line.last_called});
}

/// An end that is taken back leaves its sitting's service time.
void Evolution::forget_service(const Leg& leg)
{
    if (leg.state != LegState::ended || leg.outcome != Outcome::served || !leg.session || !leg.started_at)
        return;
    Session& sitting = session(*leg.session);
    --sitting.timed;
    sitting.service_time -= *leg.ended_at - *leg.started_at;
}

void Evolution::operator()(const Undone& event)
{
    deed_ = nullptr; // what follows is no deed of its own
    for (const LegId id : event.born) {
        const Leg& gone = change(id, [&](Leg& leg) {
            end(leg, Outcome::cancelled);
            leg.voided = true;
        });
        Visit& visit = at_id(state_.visits, gone.visit);
        visit.legs.erase(std::remove(visit.legs.begin(), visit.legs.end(), id), visit.legs.end());
    }
    for (const RestoredLeg& restored : event.legs) {
        forget_service(leg(restored.leg));
        const auto undone_call = leg(restored.leg).call;
        if (undone_call && undone_call != restored.standing.call)
            call(*undone_call).withdrawn = true;
        change(restored.leg, [&](Leg& leg) { static_cast<LegStanding&>(leg) = restored.standing; });
        auto& carried = state_.carried_off;
        carried.erase(std::remove(carried.begin(), carried.end(), restored.leg), carried.end());
    }
    for (const RestoredQueue& restored : event.queues) {
        QueueState& queue = state_.queues[restored.queue];
        queue.regular_since_priority = restored.regular_since_priority;
        queue.last_called = restored.last_called;
    }
    for (const RestoredTurn& restored : event.turns)
        counter(restored.counter).called[restored.queue] = restored.called;
    session(event.by).served = event.served;
    state_.deeds.erase(event.by);
}

} // namespace giliran
