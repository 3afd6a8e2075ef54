// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/story/step.h"

#include "tests/simulation/story/deed.h"

#include <algorithm>

namespace giliran::simulation {
namespace {

Duration ms_at(const Words& words, std::size_t i)
{
    return Duration(static_cast<std::int64_t>(number_at(words, i)));
}

bool pass(SimulatedHall& hall, const Words& words)
{
    hall.pass(ms_at(words, 1));
    return words.size() == 2;
}

bool until(SimulatedHall& hall, const Words& words)
{
    const auto time = TimeOfDay::parse(word_at(words, 1));
    if (time)
        hall.pass_until(*time);
    return time.has_value();
}

bool cable(SimulatedHall& hall, const Words& words)
{
    const VirtualDevice* device = hall.device(word_at(words, 1));
    const std::string& what = word_at(words, 2);
    if (device == nullptr)
        return false;
    if (what == "cut")
        hall.network.cut(device->index());
    else if (what == "blocked")
        hall.network.block(device->index(), word_at(words, 3) != "down", word_at(words, 3) != "up");
    else if (what == "open")
        hall.network.unblock(device->index());
    else if (what == "delays")
        hall.network.set_delay(device->index(), ms_at(words, 3), ms_at(words, 4));
    else
        return false;
    return true;
}

bool disk(SimulatedHall& hall, const Words& words)
{
    const std::string& what = word_at(words, 1);
    if (const auto fault = enum_named<AppendFault>(what))
        hall.journal.fail_next(*fault);
    else if (what == "full" || what == "free")
        hall.journal.full = what == "full";
    else if (what == "unreadable" || what == "readable")
        hall.journal.unreadable = what == "unreadable";
    else if (what == "takes")
        hall.hub.disk_takes = ms_at(words, 2);
    else
        return false;
    return true;
}

bool hub(SimulatedHall& hall, const Words& words)
{
    const std::string& what = word_at(words, 1);
    const auto unsynced = enum_named<AppendFault>(word_at(words, 2)).value_or(AppendFault::torn);
    if (what == "killed" || what == "loses-power")
        hall.kill_hub(what == "loses-power", unsynced);
    else if (what == "starts")
        hall.hub.start();
    else if (what == "backed-up")
        hall.back_up();
    else if (what == "restored")
        hall.restore();
    else
        return false;
    return true;
}

/// "clock ahead 600", "clock behind 60" (seconds), "clock right", "clock confirmed"
bool clock(SimulatedHall& hall, const Words& words)
{
    const std::string& what = word_at(words, 1);
    const Duration step = std::chrono::seconds(number_at(words, 2));
    if (what == "ahead")
        hall.machine.step_wall(step);
    else if (what == "behind")
        hall.machine.step_wall(-step);
    else if (what == "right")
        hall.machine.set_wall_right();
    else if (what == "confirmed")
        hall.hub.confirm_date();
    else
        return false;
    return true;
}

bool apply(SimulatedHall& hall, const Words& words)
{
    hall.use_hall(number_at(words, 1));
    return true;
}

/// "books CODE SERVICE PEOPLE": for a quarter of an hour from now
bool books(SimulatedHall& hall, const Words& words)
{
    const auto code = BookingCode::parse(word_at(words, 2));
    const auto service = ServiceId::parse(word_at(words, 3));
    if (code && service)
        hall.hub.staff(AddBooking{*code, *service, hall.agenda.now() + std::chrono::minutes(15),
                                  static_cast<std::uint32_t>(number_at(words, 4, 1))});
    return code && service;
}

/// "closes SERVICE MINUTES"
bool closes(SimulatedHall& hall, const Words& words)
{
    MakeException command;
    command.scope.service = ServiceId::parse(word_at(words, 2));
    command.until = hall.agenda.now() + std::chrono::minutes(number_at(words, 3, 1));
    if (command.scope.service)
        hall.hub.staff(command);
    return command.scope.service.has_value();
}

bool staff(SimulatedHall& hall, const Words& words)
{
    if (word_at(words, 1) == "books")
        return books(hall, words);
    if (word_at(words, 1) == "closes")
        return closes(hall, words);
    if (word_at(words, 1) == "lifts")
        hall.hub.staff(LiftException{ExceptionId{static_cast<std::uint32_t>(number_at(words, 2))}});
    else if (word_at(words, 1) == "closing")
        hall.hub.staff(StartClosing{});
    else if (word_at(words, 1) == "closes-day")
        hall.hub.staff(CloseDay{DayEnd::by_staff});
    else
        return false;
    return true;
}

bool program(SimulatedHall& hall, const Words& words)
{
    VirtualDevice* device = hall.device(word_at(words, 1));
    if (device == nullptr)
        return false;
    if (word_at(words, 2) == "crashes")
        hall.crash_device(*device);
    else if (word_at(words, 2) == "starts")
        device->switch_on();
    else if (word_at(words, 2) == "repeats")
        device->ask_the_same_again();
    else
        return false;
    return true;
}

bool printer(SimulatedHall& hall, const Words& words)
{
    Kiosk* kiosk = hall.kiosk(word_at(words, 1));
    const auto state = enum_named<PrinterState>(word_at(words, 2));
    if (kiosk == nullptr || !state)
        return false;
    kiosk->printer = *state;
    return true;
}

} // namespace

const std::vector<StepKind>& step_kinds()
{
    static const std::vector<StepKind> table{
        {"pass", "pass MILLISECONDS", pass},
        {"until", "until HH:MM", until},
        {"cable", "cable DEVICE cut | blocked both|up|down | open | delays LEAST MOST", cable},
        {"disk",
         "disk nothing_written|torn|all_written | full | free | unreadable | readable | takes MILLISECONDS",
         disk},
        {"hub", "hub killed|loses-power [nothing_written|torn|all_written] | starts | backed-up | restored",
         hub},
        {"clock", "clock ahead|behind SECONDS | right | confirmed", clock},
        {"hall", "hall VERSION", apply},
        {"staff",
         "staff books CODE SERVICE PEOPLE | closes SERVICE MINUTES | lifts EXCEPTION | closing | closes-day",
         staff},
        {"program", "program DEVICE crashes | starts | repeats", program},
        {"printer", "printer KIOSK ready|jams|slow", printer},
    };
    return table;
}

bool take_step(SimulatedHall& hall, std::string_view line)
{
    const Words words = words_of(line);
    if (words.empty())
        return true;
    const auto kind = std::find_if(step_kinds().begin(), step_kinds().end(),
                                   [&](const StepKind& one) { return one.word == words.front(); });
    return kind != step_kinds().end() ? kind->take(hall, words) : do_deed(hall, words);
}

} // namespace giliran::simulation
