// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/story/story.h"

#include "tests/simulation/story/habits.h"

namespace giliran::simulation {

Story::Story(std::uint64_t seed)
    : chance_(seed * 2 + 1), trouble_(chance_), length_(60 + chance_.below(140)), long_(chance_.percent(10)),
      night_comes_(long_ || chance_.percent(6))
{}

std::string Story::next(const SimulatedHall& hall)
{
    if (chance_.percent(trouble_.rate()))
        return trouble_.next(hall, chance_);
    if (!planned_.empty() && planned_.front().rfind("until", 0) == 0 && !hall.hub.is_running())
        planned_.clear(); // a night without a hub is a night of knocking at its door
    if (!planned_.empty()) {
        const std::string step = planned_.front();
        planned_.pop_front();
        return step;
    }
    if (chance_.percent(2))
        plan_a_change_of_mind();
    if (night_comes_ && planned_.empty() && chance_.percent(3))
        plan_a_night();
    if (chance_.percent(30))
        return time_passes(hall);
    // Two steps in a row without time between them are two people pressing at once.
    for (int tries = 0; tries < 8; ++tries) {
        const VirtualDevice& device = *hall.devices[chance_.below(hall.devices.size())];
        if (const std::string deed = next_deed(device, chance_); !deed.empty())
            return deed;
    }
    return time_passes(hall);
}

/// One officer hands somebody on, another takes them up, the first wants it undone.
void Story::plan_a_change_of_mind()
{
    static const std::vector<std::string> counters{"l1", "l2", "l3", "l4", "l5"};
    static const std::vector<std::string> deeds{" transfer dukcapil first", " transfer samsat first",
                                                " no-show", " recycle", " transfer l2 first"};
    const std::string& one = chance_.one_of(counters);
    const std::string& other = chance_.one_of(counters);
    const std::string& deed = chance_.one_of(deeds);
    if (one == other)
        return;
    planned_ = {one + deed, "pass 400", other + (deed == " no-show" ? " revive 0" : " next"), "pass 400",
                one + " undo"};
}

/// A kiosk without the hub gives numbers of its lease, and is not back before the next business day.
void Story::plan_a_night()
{
    struct Choice
    {
        std::string queue, service;
    };
    night_comes_ = false;
    static const std::vector<Choice> choices{{"dukcapil", "A01"}, {"samsat", "S01"}, {"imigrasi", "P01"}};
    const Choice& what = chance_.one_of(choices);
    const std::string kiosk = chance_.percent(50) ? "k1" : "k2";
    const std::string gives = kiosk + " lease-gives " + what.service;
    planned_ = {kiosk + " lease " + what.queue,
                "pass 1500",
                gives,
                "cable " + kiosk + " blocked both",
                gives,
                "until 23:00",
                "until 04:00",
                "pass 61000",
                "cable " + kiosk + " open",
                "pass 20000"};
}

std::string Story::time_passes(const SimulatedHall& hall)
{
    if (long_ && chance_.percent(8)) {
        static const std::vector<std::string> hours{"04:00", "06:59", "07:00", "11:59", "12:30",
                                                    "14:29", "15:00", "22:59", "23:00"};
        const std::string& hour = chance_.one_of(hours);
        // An hour without a hub is an hour of knocking at its door, ten devices, each every few seconds.
        const Duration longest = hall.hub.is_running() ? Duration(std::chrono::hours(6)) : Duration(600'000);
        if (hall.time_until(*TimeOfDay::parse(hour)) <= longest)
            return "until " + hour;
    }
    static const std::vector<std::uint64_t> spans{20, 300, 300, 2'000, 2'000, 2'000, 25'000, 90'000};
    return "pass " + std::to_string(1 + chance_.below(chance_.one_of(spans)));
}

} // namespace giliran::simulation
