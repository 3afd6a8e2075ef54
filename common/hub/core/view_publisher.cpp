// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/hub/core/view_publisher.h"

#include "common/protocol/message_codec.h"
#include "common/protocol/view_codec.h"
#include "common/queue/evolve.h"

#include <algorithm>

namespace giliran {
namespace {

Json current_view(ViewKind kind, const std::string& place, const DayState& state, const Hall& hall,
                  Instant now)
{
    switch (kind) {
    case ViewKind::board:
        return view_json(board_view(state, hall, ZoneId::parse(place).value_or(ZoneId())));
    case ViewKind::kiosk:
        return view_json(kiosk_view(state, hall, now));
    case ViewKind::counter:
        return view_json(counter_view(state, hall, CounterId::parse(place).value_or(CounterId()), now));
    }
    return Json();
}

std::shared_ptr<const std::string> shared(const FromHub& message)
{
    return std::make_shared<const std::string>(message_text(message));
}

} // namespace

Duration ViewPublisher::pause(ViewKind kind)
{
    switch (kind) {
    case ViewKind::board:
        return Duration(0);
    case ViewKind::kiosk:
        return kiosk_pause;
    case ViewKind::counter:
        return counter_pause;
    }
    return Duration(0);
}

effect::Send ViewPublisher::subscribe(ConnectionId connection, ViewKind kind, const std::string& place,
                                      const DayState& state, const Hall& hall, Instant now)
{
    const Key key{kind, place};
    Channel& channel = channels_[key];
    if (channel.data.is_null())
        channel.data = current_view(kind, place, state, hall, now);
    auto& subscribers = channel.subscribers;
    if (std::find(subscribers.begin(), subscribers.end(), connection) == subscribers.end())
        subscribers.push_back(connection);
    return {{connection}, snapshot(key, channel, false, now)};
}

std::optional<effect::Send> ViewPublisher::last_known(ConnectionId connection, ViewKind kind,
                                                      const std::string& place, Instant now)
{
    const auto found = channels_.find({kind, place});
    if (found == channels_.end() || found->second.data.is_null())
        return std::nullopt;
    return effect::Send{{connection}, snapshot(found->first, found->second, true, now)};
}

void ViewPublisher::forget(ConnectionId connection)
{
    for (auto& [key, channel] : channels_) {
        auto& subscribers = channel.subscribers;
        subscribers.erase(std::remove(subscribers.begin(), subscribers.end(), connection), subscribers.end());
    }
}

void ViewPublisher::touch(const Event& event, const DayState& state, const Hall& hall)
{
    const auto touch_leg = [&](LegId id) {
        const Leg& leg = *state.find(id);
        mark_line(leg.queue, hall);
        mark(ViewKind::kiosk, {}, false);
        for (const auto& counter : {leg.counter, leg.bound})
            if (counter)
                mark(ViewKind::counter, counter->text(), true);
        if (leg.call)
            mark(ViewKind::board, state.find(*leg.call)->zone.text(), true);
        if (leg.calls < 2)
            return;
        // A later event of the same batch may have called it elsewhere: where it stood before changes too.
        for (const Call& call : state.calls)
            if (call.leg == id) {
                mark(ViewKind::board, call.zone.text(), true);
                mark(ViewKind::counter, call.counter.text(), true);
            }
    };
    // Its deeds, its latest one included, are shown at each of its counters.
    const auto touch_counters_of = [&](SessionId id) {
        for (const CounterId& counter : state.find(id)->counters)
            mark(ViewKind::counter, counter.text(), true);
    };
    const auto touch_session = [&](SessionId id) {
        touch_counters_of(id);
        for (const Counter& colleague : hall.counters) // who may send visitors there, or no longer
            mark(ViewKind::counter, colleague.id.text(), false);
        mark(ViewKind::kiosk, {}, false);
    };
    const Overloaded touching{
        [&](const DayOpened&) { touch_all(); },
        [&](const HallChanged&) { touch_all(); },
        [&](const NumbersSkipped&) {}, // no view shows a number before somebody has it
        [&](const DayClosing&) { touch_all(); },
        [&](const DayClosed&) { touch_all(); },
        [&](const ExceptionMade&) { mark(ViewKind::kiosk, {}, true); },
        [&](const ExceptionLifted&) { mark(ViewKind::kiosk, {}, true); },
        [&](const BookingMade&) {},
        [&](const LegPlanned&) {},
        [&](const LeaseGranted&) { mark(ViewKind::kiosk, {}, false); },
        [&](const LeaseClosed&) { mark(ViewKind::kiosk, {}, false); },
        [&](const LeaseWrittenOff&) {},
        [&](const LeaseReturnedLate&) {},
        [&](const TicketReserved& e) { touch_leg(e.leg); },
        [&](const WalkInStarted& e) { touch_leg(e.leg); },
        [&](const VehicleArrived& e) { touch_leg(e.leg); },
        [&](const TicketSettled& e) { touch_leg(e.leg); },
        [&](const PaperReported&) {},
        [&](const LegCalled& e) { touch_leg(e.leg); },
        [&](const LegRecalled& e) { touch_leg(state.find(e.call)->leg); },
        [&](const LegStarted& e) { touch_leg(e.leg); },
        [&](const LegMissed& e) { touch_leg(e.leg); },
        [&](const LegRevived& e) { touch_leg(e.leg); },
        [&](const LegJoined& e) { touch_leg(e.leg); },
        [&](const LegRecycled& e) { touch_leg(e.leg); },
        [&](const LegParked& e) { touch_leg(e.leg); },
        [&](const LegUnparked& e) { touch_leg(e.leg); },
        [&](const LegReleased& e) { touch_leg(e.leg); },
        // these leave one line for another, and the state no longer says which
        [&](const LegTransferred&) { touch_all(); },
        [&](const ServiceChanged&) { touch_all(); },
        [&](const SessionMoved&) { touch_all(); },
        [&](const Undone&) { touch_all(); },
        [&](const PriorityJudged& e) { touch_leg(e.leg); },
        [&](const LegCarriedOver& e) { touch_leg(e.leg); },
        [&](const LegEnded& e) { touch_leg(e.leg); },
        [&](const SessionOpened& e) { touch_session(e.session); },
        [&](const SessionClosed& e) { touch_session(e.session); },
        [&](const AnnouncementStarted& e) { touch_leg(state.find(e.call)->leg); },
        [&](const AnnouncementEnded& e) { touch_leg(state.find(e.call)->leg); },
    };
    std::visit(touching, event);
    if (const auto sitting = sitting_of(event))
        touch_counters_of(*sitting);
}

void ViewPublisher::touch_all()
{
    for (auto& [key, channel] : channels_)
        channel.changed = channel.urgent = true;
}

void ViewPublisher::touch_on_new_minute(Instant now)
{
    const std::int64_t minute = ms_of(now) / 60000;
    if (minute != minute_)
        for (auto& [key, channel] : channels_)
            channel.changed = channel.changed || key.first != ViewKind::board;
    minute_ = minute;
}

void ViewPublisher::publish(const DayState& state, const Hall& hall, Instant now, Duration steady,
                            Effects& effects)
{
    for (auto& [key, channel] : channels_)
        if (channel.changed && (channel.urgent || steady >= channel.published_at + pause(key.first)))
            bring_up_to_date(key, channel, state, hall, now, steady, effects);
}

std::optional<Duration> ViewPublisher::due() const
{
    std::optional<Duration> earliest;
    for (const auto& [key, channel] : channels_) {
        if (!channel.changed)
            continue;
        const Duration at = channel.urgent ? Duration(0) : channel.published_at + pause(key.first);
        earliest = earliest ? std::min(*earliest, at) : at;
    }
    return earliest;
}

void ViewPublisher::mark(ViewKind kind, const std::string& place, bool urgent)
{
    if (const auto found = channels_.find({kind, place}); found != channels_.end()) {
        found->second.changed = true;
        found->second.urgent = found->second.urgent || urgent;
    }
}

void ViewPublisher::mark_line(const QueueId& queue, const Hall& hall)
{
    for (const Counter& counter : hall.counters) {
        for (const auto* queues : {&counter.rule.queues, &counter.rule.finally})
            if (std::find(queues->begin(), queues->end(), queue) != queues->end())
                mark(ViewKind::counter, counter.id.text(), false);
    }
}

void ViewPublisher::bring_up_to_date(const Key& key, Channel& channel, const DayState& state,
                                     const Hall& hall, Instant now, Duration steady, Effects& effects)
{
    channel.changed = channel.urgent = false;
    channel.published_at = steady;
    if (channel.subscribers.empty()) {
        channel.data = Json(); // nobody watches: made anew when somebody does
        return;
    }
    Json data = current_view(key.first, key.second, state, hall, now);
    auto set = changes(channel.data, data);
    if (!set)
        return;
    channel.data = std::move(data);
    ++channel.n;
    Delta delta;
    delta.view = key.first;
    delta.epoch = epoch_;
    delta.n = channel.n;
    delta.hub_time = now;
    delta.set = std::move(*set);
    effects.emplace_back(effect::Send{channel.subscribers, shared(FromHub(std::move(delta)))});
}

std::shared_ptr<const std::string> ViewPublisher::snapshot(const Key& key, const Channel& channel,
                                                           bool doubtful, Instant now) const
{
    Snapshot message;
    message.view = key.first;
    message.epoch = epoch_;
    message.n = channel.n;
    message.hub_time = now;
    message.doubtful = doubtful;
    message.data = channel.data;
    return shared(FromHub(std::move(message)));
}

} // namespace giliran
