// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/story/ending.h"

#include "common/protocol/view_codec.h"
#include "tests/simulation/model/broken_promise.h"
#include "tests/simulation/story/deed.h"

namespace giliran::simulation {
namespace {

/// Longer than any reconnecting, time-out or paper takes.
constexpr Duration to_settle = std::chrono::seconds(60);
/// A counter's screen changes at most four times a second.
constexpr Duration half_a_second = std::chrono::milliseconds(500);
/// A kiosk's hours change on the minute.
constexpr Duration a_minute = std::chrono::seconds(61);

void end_all_trouble(SimulatedHall& hall)
{
    hall.journal.fail_no_more();
    hall.hub.disk_takes = Duration(0);
    hall.machine.set_wall_right();
    hall.hub.start();
    hall.hub.confirm_date();
    for (auto& device : hall.devices) {
        hall.network.unblock(device->index());
        hall.network.set_delay(device->index(), Duration(0), Duration(0));
        device->switch_on();
        if (Kiosk* kiosk = hall.kiosk(device->name()))
            kiosk->printer = PrinterState::ready;
    }
}

void everybody_is_back(SimulatedHall& hall)
{
    if (!hall.hub.rests())
        broken("with the trouble over the hub serves again", {});
    for (const auto& device : hall.devices) {
        if (!device->is_connected())
            broken("with the trouble over every device is back", device->name());
        if (device->session().has_pending())
            broken("every request gets its answer", device->name());
        if (device->session().doubtful())
            broken("with the trouble over no view is doubtful", device->name());
    }
}

void views_are_true(SimulatedHall& hall)
{
    for (const auto& device : hall.devices)
        hall.inspector.views.shows_the_truth(device->peer(), device->session().view(),
                                             hall.inspector.hall()->hall, hall.hub.now());
}

/// While hub time waits for a wall clock that was set back, nothing that is due by time happens.
void hub_time_runs(SimulatedHall& hall)
{
    if (hall.hub.is_running() && hall.hub.now() > hall.machine.clocks().wall)
        hall.pass(hall.hub.now() - hall.machine.clocks().wall);
}

void comes_to_rest(SimulatedHall& hall)
{
    hub_time_runs(hall);
    hall.pass(to_settle);
    everybody_is_back(hall);
    try {
        views_are_true(hall);
    } catch (const BrokenPromise&) {
        hall.pass(a_minute); // the hours may just have changed
        views_are_true(hall);
    }
}

/// One press at a counter: whatever comes next on its screen.
void press(SimulatedHall& hall, const VirtualDevice& counter)
{
    const auto view = read_counter_view(counter.session().view());
    if (!view || !view->day)
        return;
    const std::string& name = counter.name();
    if (!view->session)
        do_deed(hall, {name, "sign-in", "o" + name.substr(1)});
    else if (!view->current)
        do_deed(hall, {name, "next"});
    else
        do_deed(hall, {name, view->current->state == LegState::called ? "start" : "finish", "served"});
}

/// A counter's screen follows what is done in its sitting and its queues; it does not wait for a new minute.
void counters_show_it(SimulatedHall& hall)
{
    const auto show_it = [&] {
        for (const auto& device : hall.devices)
            if (device->peer().role == DeviceRole::counter)
                hall.inspector.views.shows_the_truth(device->peer(), device->session().view(),
                                                     hall.inspector.hall()->hall, hall.hub.now());
    };
    try {
        show_it();
    } catch (const BrokenPromise&) {
        hall.pass(half_a_second); // a minute may just have begun
        show_it();
    }
}

std::size_t waiting(const SimulatedHall& hall)
{
    std::size_t count = 0;
    const DayBook& book = hall.inspector.truth().book;
    for (const Counter& counter : hall.inspector.hall()->hall.counters) {
        count += book.bound_to(counter.id).size();
        for (const QueueId& queue : counter.rule.queues)
            count += book.in_state(queue, LegState::waiting).size();
    }
    return count;
}

void everybody_is_called(SimulatedHall& hall)
{
    const std::size_t presses = 3 * hall.inspector.truth().book.legs.size() + 10;
    for (std::size_t i = 0; i < presses && waiting(hall) > 0; ++i) {
        for (const auto& device : hall.devices)
            if (device->peer().role == DeviceRole::counter)
                press(hall, *device);
        hall.pass(std::chrono::seconds(2));
        counters_show_it(hall);
    }
    if (hall.inspector.truth().book.is_open() && waiting(hall) > 0)
        broken("everybody who waits is called by officers who press",
               std::to_string(waiting(hall)) + " wait");
}

} // namespace

void end_well(SimulatedHall& hall)
{
    end_all_trouble(hall);
    comes_to_rest(hall);
    everybody_is_called(hall);
    hall.kill_hub(false, AppendFault::nothing_written);
    hall.hub.start();
    comes_to_rest(hall);
    if (const DayBook& book = hall.inspector.truth().book; book.is_open())
        hall.inspector.lent.are_all_told(book.day);
}

} // namespace giliran::simulation
