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
    static const std::vector<std::string> services{"A01", "A01", "A02", "S01", "S01", "S02", "P01", "B01"};
    static const std::vector<std::string> wishes{"",          "", "", "", " priority", " priority lansia",
                                                 " plain - 3"};
    return weighed({{90, "issue " + chance.one_of(services) + chance.one_of(wishes)},
                    {8, "cancel " + some_number(chance, 5)},
                    {1, "issue X99"},
                    {1, "issue A01 plain - 21"}},
                   chance);
}

std::string at_counter(const VirtualDevice& device, Chance& chance)
{
    const auto view = read_counter_view(device.session().view());
    if (!view)
        return {};
    if (!view->session) {
        static const std::vector<std::string> officers{"o1", "o2", "o3", "o4", "o5"};
        const std::string own = "o" + device.name().substr(1);
        return weighed({{80, "sign-in " + own},
                        {12, "sign-in " + chance.one_of(officers)},
                        {5, "sign-in " + own + " wrong"},
                        {3, "next"}},
                       chance);
    }
    if (!view->current)
        return weighed({{80, "next"},
                        {view->late.empty() ? 0U : 14U, "revive " + some_number(chance, 4)},
                        {3, "sign-out"},
                        {view->waiting.empty() ? 0U : 3U, "cancel-leg " + some_number(chance, 6)},
                        {2, "sign-in o" + some_number(chance, 6)}},
                       chance);
    if (view->current->state == LegState::called)
        return weighed({{50, "start"},
                        {22, "recall"},
                        {18, "no-show"},
                        {4, "cancel-here"},
                        {3, "next"},
                        {3, "finish served"}},
                       chance);
    static const std::vector<std::string> outcomes{"served",  "served", "served", "papers_incomplete",
                                                   "walkout", "no_show"};
    return weighed({{88, "finish " + chance.one_of(outcomes)}, {4, "recall"}, {4, "next"}, {4, "sign-out"}},
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
    if (!device.is_on() || !device.session().ready())
        return {};
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
