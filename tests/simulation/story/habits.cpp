// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/story/habits.h"

#include "common/protocol/view_codec.h"
#include "tests/simulation/story/deed.h"

namespace giliran::simulation {
namespace {

struct Habit
{
    std::uint64_t weight;
    std::string words;
};

const std::string& weighed(const std::vector<Habit>& habits, Chance& chance)
{
    std::uint64_t sum = 0;
    for (const Habit& habit : habits)
        sum += habit.weight;
    std::uint64_t at = chance.below(sum);
    for (const Habit& habit : habits) {
        if (at < habit.weight)
            return habit.words;
        at -= habit.weight;
    }
    return habits.back().words;
}

std::string some_number(Chance& chance, std::uint64_t below)
{
    return std::to_string(chance.below(below));
}

std::string at_kiosk(Chance& chance)
{
    static const std::vector<std::string> queues{"dukcapil", "dukcapil", "samsat",
                                                 "samsat",   "imigrasi", "bpjs"};
    static const std::vector<std::string> services{"A01", "A01", "A02", "S01", "S01", "S02", "P01", "B01"};
    static const std::vector<std::string> wishes{"",          "", "", "", " priority", " priority lansia",
                                                 " plain - 3"};
    return weighed({{90, "issue " + chance.one_of(services) + chance.one_of(wishes)},
                    {8, "cancel " + some_number(chance, 5)},
                    {12, "check-in B" + some_number(chance, 6) + chance.one_of(wishes)},
                    {9, "lease " + chance.one_of(queues)},
                    {9, "lease-gives " + chance.one_of(services)},
                    {3, "lease-returns"},
                    {1, "lease-returns-late " + some_number(chance, 4)},
                    {1, "issue X99"},
                    {1, "issue D01"},
                    {1, "lease lane"},
                    {1, "issue A01 plain - 21"}},
                   chance);
}

const std::vector<std::string>& services()
{
    static const std::vector<std::string> all{"A01", "A02", "S01", "S02", "P01", "D01"};
    return all;
}

std::string transfer(Chance& chance)
{
    static const std::vector<std::string> goals{"dukcapil", "samsat", "imigrasi", "lane", "l1",
                                                "l2",       "l3",     "l4",       "l5"};
    static const std::vector<std::string> places{" by_time", " first", " last", " last back",
                                                 " by_time back"};
    return "transfer " + chance.one_of(goals) + chance.one_of(places);
}

std::string some_counter(Chance& chance)
{
    return "l" + std::to_string(1 + chance.below(5));
}

/// One officer for several counters, as in the quiet hours of a small hall.
std::string sits_at_several(const std::string& officer, Chance& chance)
{
    return "sign-in " + officer + " also " + some_counter(chance) +
           (chance.percent(30) ? " " + some_counter(chance) : "");
}

/// Nobody is signed in here.
std::string at_empty_counter(const std::string& name, Chance& chance)
{
    static const std::vector<std::string> officers{"o1", "o2", "o3", "o4", "o5", "o6"};
    const std::string own = "o" + name.substr(1);
    return weighed({{68, "sign-in " + own},
                    {12, sits_at_several(own, chance)},
                    {10, "sign-in " + chance.one_of(officers)},
                    {2, sits_at_several(chance.one_of(officers), chance)},
                    {5, "sign-in " + own + " wrong"},
                    {3, "next"}},
                   chance);
}

std::string at_counter(const VirtualDevice& device, Chance& chance)
{
    const auto view = read_counter_view(device.session().view());
    if (!view)
        return {};
    if (!view->session)
        return at_empty_counter(device.name(), chance);
    const std::string undo = view->undo_until ? "undo" : "next";
    // At a counter of the same sitting, if this officer has several.
    const std::string elsewhere = chance.percent(15) ? " " + some_counter(chance) : "";
    if (!view->current)
        return weighed({{72, "next" + elsewhere},
                        {20, undo},
                        {4, "pick " + some_number(chance, 8) + elsewhere},
                        {3, "walk-in " + chance.one_of(services()) + elsewhere},
                        {view->late.empty() ? 0U : 14U, "revive " + some_number(chance, 4)},
                        {view->parked.empty() ? 0U : 10U, "unpark " + some_number(chance, 4)},
                        {view->waiting.empty() ? 0U : 3U, "cancel-leg " + some_number(chance, 6)},
                        {view->waiting.empty() ? 0U : 3U, "judge " + some_number(chance, 6)},
                        {3, "sign-out"},
                        {2, "move " + some_counter(chance)},
                        {2, "sign-in o" + some_number(chance, 6)},
                        {2, sits_at_several(view->session->officer.text(), chance)}},
                       chance);
    if (view->current->state == LegState::called)
        return weighed({{46, "start"},
                        {20, "recall"},
                        {16, "no-show"},
                        {10, undo},
                        {device.name() == "l5" ? 14U : 4U, "recycle"},
                        {4, transfer(chance)},
                        {3, "cancel-here"},
                        {2, "carry-over"},
                        {2, "next"},
                        {2, "move " + some_counter(chance)},
                        {2, "finish served"}},
                       chance);
    static const std::vector<std::string> outcomes{"served",  "served", "served", "papers_incomplete",
                                                   "walkout", "no_show"};
    return weighed({{64, "finish " + chance.one_of(outcomes)},
                    {10, transfer(chance)},
                    {12, undo},
                    {7, chance.percent(50) ? "park officer" : "park counter 1"},
                    {4, "change-service " + chance.one_of(services())},
                    {3, "recall"},
                    {3, "next"},
                    {2, "carry-over"},
                    {2, "sign-out"}},
                   chance);
}

/// Any deed with any number: mostly refused, and then it must change nothing.
std::string nonsense(Chance& chance)
{
    const Deed& deed = deeds()[chance.below(deeds().size())];
    if (deed.word == "issue")
        return "issue A01";
    const std::string number = some_number(chance, 12);
    return std::string(deed.word) + (deed.word == "finish" ? " served " : " ") + number;
}

} // namespace

std::string next_deed(const VirtualDevice& device, Chance& chance)
{
    if (!device.is_on())
        return {};
    if (!device.session().ready()) // a kiosk with numbers on lease goes on without the hub
        return device.peer().role == DeviceRole::kiosk && chance.percent(15)
                   ? device.name() + " lease-gives " + chance.one_of(services())
                   : std::string();
    std::string deed;
    if (chance.percent(4)) {
        deed = nonsense(chance);
    } else {
        switch (device.peer().role) {
        case DeviceRole::kiosk:
            deed = at_kiosk(chance);
            break;
        case DeviceRole::counter:
            deed = at_counter(device, chance);
            break;
        case DeviceRole::display:
        case DeviceRole::hub:
            break;
        }
    }
    return deed.empty() ? deed : device.name() + " " + deed;
}

} // namespace giliran::simulation
