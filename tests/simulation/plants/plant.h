// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/described.h"

#include <array>
#include <string_view>

namespace giliran::simulation {

/// Bugs that the simulation must find, each one that a hurried programmer could write.
enum class Plant
{
    none,
    publish_before_append, ///< views and answers leave before the batch is on the disk
    lost_request_id,       ///< a start forgets which requests were answered
    day_in_utc,            ///< the business day is taken from UTC instead of the hall's clock
    non_unique_number,     ///< a number given stays in its block
    double_call,           ///< a leg called stays in its line
    overtaken,             ///< a counter calls the second of the line
    spoken_twice,          ///< leave to speak does not use up the announcement
    undo_after_later,      ///< an undo does not ask what happened since
    lease_reuse,           ///< a block lent to a kiosk stays where it was
    restored_without_gap,  ///< after a restore the series go on where the copy ends
    late_return_lost,      ///< word of a lease whose day is sealed is answered and not kept
    lane_passed_over,      ///< a lane's counter calls the next vehicle past the one that was sent back
    left_in_the_middle,    ///< who signs out is asked for nobody at the other counters of the sitting
};
constexpr auto names_of(Plant)
{
    using namespace std::string_view_literals;
    return std::array{"none"sv,
                      "publish_before_append"sv,
                      "lost_request_id"sv,
                      "day_in_utc"sv,
                      "non_unique_number"sv,
                      "double_call"sv,
                      "overtaken"sv,
                      "spoken_twice"sv,
                      "undo_after_later"sv,
                      "lease_reuse"sv,
                      "restored_without_gap"sv,
                      "late_return_lost"sv,
                      "lane_passed_over"sv,
                      "left_in_the_middle"sv};
}

/// The plant that is switched on; none when nobody has planted.
Plant planted();

/// Switches a plant on while it lives.
class Planting
{
public:
    explicit Planting(Plant plant);
    ~Planting();
    Planting(const Planting&) = delete;
    Planting& operator=(const Planting&) = delete;
};

} // namespace giliran::simulation
