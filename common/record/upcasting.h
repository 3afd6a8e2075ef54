// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/json.h"

#include <optional>
#include <span>
#include <string_view>

namespace giliran {

/// Raises a payload of one version of one type of event to the next. Payloads in a journal are never
/// rewritten: an old one passes through its upcasters each time it is read. Pure: the same payload gives the
/// same.
struct Upcaster
{
    std::string_view type;
    int from; ///< gives from + 1
    Json (*raise)(Json payload);
};

/// All there are. None yet: every event is in its first version.
std::span<const Upcaster> upcasters();

/// A payload of `version` as `newest` would have written it; none if a step is missing.
std::optional<Json> upcast(std::span<const Upcaster> known, std::string_view type, int version, int newest,
                           Json payload);

} // namespace giliran
