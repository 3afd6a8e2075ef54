// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/story/trouble.h"

namespace giliran::simulation {
namespace {

const std::string& some_device(const SimulatedHall& hall, Chance& chance)
{
    return hall.devices[chance.below(hall.devices.size())]->name();
}

std::string some_fault(Chance& chance)
{
    return std::string(name_of(static_cast<AppendFault>(chance.below(3))));
}

std::string cut(const SimulatedHall& hall, Chance& chance)
{
    return "cable " + some_device(hall, chance) + " cut";
}

std::string partition(const SimulatedHall& hall, Chance& chance)
{
    static const std::vector<std::string> ways{" blocked both", " blocked up", " blocked down",
                                               " open",         " open",       " open"};
    return "cable " + some_device(hall, chance) + chance.one_of(ways);
}

std::string delays(const SimulatedHall& hall, Chance& chance)
{
    static const std::vector<std::string> spans{" delays 0 0",    " delays 1 5",      " delays 20 200",
                                                " delays 0 3000", " delays 500 9000", " delays 0 0"};
    return "cable " + some_device(hall, chance) + chance.one_of(spans);
}

std::string program(const SimulatedHall& hall, Chance& chance)
{
    const VirtualDevice& device = *hall.devices[chance.below(hall.devices.size())];
    return "program " + device.name() + (device.is_on() ? " crashes" : " starts");
}

std::string repeat(const SimulatedHall& hall, Chance& chance)
{
    return "program " + some_device(hall, chance) + " repeats";
}

std::string disk_fault(const SimulatedHall&, Chance& chance)
{
    return "disk " + some_fault(chance);
}

std::string disk_state(const SimulatedHall& hall, Chance& chance)
{
    if (hall.journal.full)
        return "disk free";
    if (hall.journal.unreadable)
        return "disk readable";
    return chance.percent(50) ? "disk full" : "disk unreadable";
}

std::string disk_speed(const SimulatedHall&, Chance& chance)
{
    static const std::vector<std::string> spans{"disk takes 0", "disk takes 3", "disk takes 40",
                                                "disk takes 900"};
    return chance.one_of(spans);
}

std::string hub(const SimulatedHall& hall, Chance& chance)
{
    if (!hall.hub.is_running())
        return "hub starts";
    return (chance.percent(50) ? "hub killed " : "hub loses-power ") + some_fault(chance);
}

std::string restore(const SimulatedHall& hall, Chance& chance)
{
    return !hall.journal.has_backup() || chance.percent(50) ? "hub backed-up" : "hub restored";
}

std::string clock(const SimulatedHall&, Chance& chance)
{
    static const std::vector<std::string> steps{"clock ahead 1",   "clock behind 1",  "clock ahead 300",
                                                "clock behind 90", "clock ahead 900", "clock behind 600",
                                                "clock right",     "clock ahead 60",  "clock behind 5",
                                                "clock right",     "clock confirmed", "clock right"};
    return chance.one_of(steps);
}

std::string hall_version(const SimulatedHall& hall, Chance& chance)
{
    return "hall " + std::to_string(chance.below(hall.versions.size()));
}

std::string staff(const SimulatedHall&, Chance& chance)
{
    return chance.percent(70) ? "staff closing" : "staff closes-day";
}

std::string bookings(const SimulatedHall&, Chance& chance)
{
    static const std::vector<std::string> services{" A01", " A01", " S02", " S02", " P01"};
    return "staff books B" + std::to_string(chance.below(6)) + chance.one_of(services) + " " +
           std::to_string(1 + chance.below(2));
}

std::string exceptions(const SimulatedHall&, Chance& chance)
{
    static const std::vector<std::string> services{" A01", " S01", " S02"};
    if (chance.percent(35))
        return "staff lifts " + std::to_string(1 + chance.below(3));
    return "staff closes" + chance.one_of(services) + " " + std::to_string(1 + chance.below(9));
}

std::string printer(const SimulatedHall&, Chance& chance)
{
    static const std::vector<std::string> states{" ready", " jams", " slow", " ready"};
    return (chance.percent(50) ? "printer k1" : "printer k2") + chance.one_of(states);
}

} // namespace

Trouble::Trouble(Chance& chance)
{
    static const std::vector<std::uint64_t> rates{0, 5, 15, 30};
    static const std::vector<Maker> all{cut,          partition,  delays,     program,    repeat,
                                        disk_fault,   disk_state, disk_speed, hub,        clock,
                                        hall_version, printer,    bookings,   exceptions, restore};
    rate_ = chance.one_of(rates);
    for (const Maker maker : all)
        if (chance.percent(45))
            makers_.push_back(maker);
    if (chance.percent(8))
        makers_.push_back(staff);
    if (makers_.empty())
        makers_.push_back(hub);
}

std::string Trouble::next(const SimulatedHall& hall, Chance& chance) const
{
    return makers_[chance.below(makers_.size())](hall, chance);
}

} // namespace giliran::simulation
