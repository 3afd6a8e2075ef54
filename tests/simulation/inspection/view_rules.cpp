// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/inspection/view_rules.h"

#include "common/protocol/view_codec.h"
#include "tests/simulation/model/broken_promise.h"
#include "tests/simulation/model/expected_calls.h"
#include "tests/simulation/model/service_hours.h"

#include <algorithm>

namespace giliran::simulation {
namespace {

constexpr std::size_t calls_shown = 12;
constexpr std::size_t missed_shown = 8;
constexpr std::size_t waiting_shown = 30;

void agree(bool they_do, const std::string& place, std::string_view about)
{
    if (!they_do)
        broken("a view agrees with the rules", place + ": " + std::string(about));
}

/// Nobody holds its number.
bool is_of_a_vehicle(const BookedLeg& leg, const Hall& hall)
{
    return leg.vehicle || is_lane(leg.queue, hall);
}

void check_board(const BoardView& view, const std::string& place, const DayBook& book, const Hall& hall)
{
    std::vector<const BookedCall*> standing;
    std::vector<const BookedCall*> missed;
    for (const auto& [id, call] : book.calls) {
        const BookedLeg& leg = book.legs.at(call.leg);
        if (call.zone.text() != place || leg.call != id || call.withdrawn)
            continue;
        if (leg.state == LegState::late && is_of_a_vehicle(leg, hall))
            continue; // nobody looks for it
        if (leg.state == LegState::late)
            missed.push_back(&call);
        else if (leg.state != LegState::waiting && leg.outcome != Outcome::cancelled)
            standing.push_back(&call);
    }
    agree(view.calls.size() == std::min(standing.size(), calls_shown), place, "calls shown");
    agree(view.missed.size() == std::min(missed.size(), missed_shown), place, "missed numbers shown");
    for (std::size_t i = 0; i < view.calls.size(); ++i) {
        const BoardCall& shown = view.calls[i];
        agree(i == 0 || view.calls[i - 1].called_at >= shown.called_at, place, "newest first");
        const auto found = book.calls.find(shown.call);
        agree(found != book.calls.end(), place, "a call that was made");
        const BookedLeg& leg = book.legs.at(found->second.leg);
        agree(shown.number == leg.number && shown.counter == found->second.counter &&
                  shown.state == leg.state && shown.ordinal == found->second.ordinal &&
                  shown.announcement == found->second.announcement &&
                  shown.vehicle == is_of_a_vehicle(leg, hall),
              place, "call of " + leg.number.text());
    }
}

void check_counter(const CounterView& view, const std::string& place, const DayBook& book, const Hall& hall,
                   Instant hub_time)
{
    const Counter* counter = hall.find(view.counter);
    if (counter == nullptr)
        return;
    const Sitting* sitting = book.sitting_at(view.counter);
    agree(view.session.has_value() == (sitting != nullptr), place, "whether somebody sits there");
    if (sitting != nullptr)
        agree(view.session->officer == sitting->officer, place, "who sits there");
    const BookedLeg* current = book.in_front_of(view.counter);
    agree(view.current.has_value() == (current != nullptr), place, "whether somebody stands there");
    if (current != nullptr)
        agree(view.current->number == current->number && view.current->state == current->state &&
                  view.current->call == current->call && view.current->calls == current->calls,
              place, "who stands there");
    std::size_t waiting = book.bound_to(view.counter).size();
    for (const auto* queues : {&counter->rule.queues, &counter->rule.finally})
        for (const QueueId& queue : *queues)
            waiting += book.in_state(queue, LegState::waiting).size();
    agree(view.waiting_total == waiting, place, "how many wait");
    const auto order = expected_order(book, hall, *counter, hub_time, waiting_shown);
    agree(view.waiting.size() == order.size(), place, "how many are listed");
    for (std::size_t i = 0; i < order.size(); ++i)
        agree(view.waiting[i].leg == order[i].leg && view.waiting[i].rule == order[i].rule, place,
              "the order of calling");
}

void check_kiosk(const KioskView& view, const DayBook& book, const Hall& hall, Instant hub_time)
{
    for (const QueueFigures& line : view.queues)
        agree(line.waiting == book.in_state(line.queue, LegState::waiting).size() +
                                  book.in_state(line.queue, LegState::reserved).size(),
              "kiosk", "how many wait for " + line.queue.text());
    for (const Service& service : hall.services) {
        const bool closed = std::any_of(view.closed.begin(), view.closed.end(),
                                        [&](const ClosedService& one) { return one.service == service.id; });
        agree(closed != gives_numbers(service.id, hall, book, hub_time), "kiosk",
              "whether " + service.id.text() + " is open");
    }
}

} // namespace

void follows_the_rules(ViewKind kind, const std::string& place, const Json& view, const DayBook& book,
                       const Hall& hall, Instant hub_time)
{
    switch (kind) {
    case ViewKind::board:
        if (const auto read = read_board_view(view))
            return check_board(*read, place, book, hall);
        break;
    case ViewKind::counter:
        if (const auto read = read_counter_view(view))
            return check_counter(*read, place, book, hall, hub_time);
        break;
    case ViewKind::kiosk:
        if (const auto read = read_kiosk_view(view))
            return check_kiosk(*read, book, hall, hub_time);
        break;
    }
    broken("a view can be read", place + " " + to_text(view));
}

} // namespace giliran::simulation
