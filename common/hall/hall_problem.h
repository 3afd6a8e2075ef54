// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/described.h"

#include <array>
#include <string>
#include <vector>

namespace giliran {

/// Why a draft is no hall. Words for people are in common/texts.
enum class HallProblemKind
{
    missing,            ///< the key must be there
    unknown_key,        ///< nobody reads this key: a misspelling?
    wrong_type,         ///< detail: the type found; wanted: the type
    not_a_value,        ///< detail: what was found; wanted: its form
    out_of_range,       ///< detail: what was found; wanted: the range
    repeated_id,        ///< detail: the id, code, day or date that stands there twice
    repeated_prefix,    ///< detail: the prefix
    repeated_number,    ///< detail: the number that two counters show
    unknown_reference,  ///< detail: the id that names nothing
    wrong_agency,       ///< detail: a service's or counter's queue that belongs to another agency
    empty_list,         ///< the list needs at least one element
    missing_language,   ///< wanted: the language code
    close_before_open,  ///< detail: an end that is not after its beginning
    queue_nobody_calls, ///< detail: the queue that no counter calls
    lengths_differ,     ///< weights and queues of a calling rule
    lane_not_alone,     ///< detail: a drive-through queue that a counter calls beside others
    not_for_a_lane,     ///< detail: the drive-through queue, where nobody holds a ticket
    look_alike_prefix,  ///< warning; detail: the other prefix
    weak_contrast,      ///< detail: the ground and the ratio; wanted: the least
    not_a_drawing,      ///< detail: why
    group_unused,       ///< detail: the group that no service is in
};
constexpr auto names_of(HallProblemKind)
{
    using namespace std::string_view_literals;
    return std::array{"missing"sv,           "unknown_key"sv,        "wrong_type"sv,
                      "not_a_value"sv,       "out_of_range"sv,       "repeated_id"sv,
                      "repeated_prefix"sv,   "repeated_number"sv,    "unknown_reference"sv,
                      "wrong_agency"sv,      "empty_list"sv,         "missing_language"sv,
                      "close_before_open"sv, "queue_nobody_calls"sv, "lengths_differ"sv,
                      "lane_not_alone"sv,    "not_for_a_lane"sv,     "look_alike_prefix"sv,
                      "weak_contrast"sv,     "not_a_drawing"sv,      "group_unused"sv};
}

struct HallProblem
{
    std::string path; ///< "agency[0].service[12].requirements[0].en": the config layer finds the line by it
    HallProblemKind kind = HallProblemKind::missing;
    std::string detail = {};
    std::string wanted = {};
    friend bool operator==(const HallProblem&, const HallProblem&) = default;
};

/// A warning is told and the hall is taken all the same.
inline bool is_warning(HallProblemKind kind)
{
    return kind == HallProblemKind::look_alike_prefix;
}

} // namespace giliran
