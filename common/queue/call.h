// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/described.h"
#include "common/base/ids.h"
#include "common/base/instant.h"

#include <array>
#include <cstdint>
#include <optional>

namespace giliran {

/// What the loudspeaker did with an announcement. `started` is durable before the first sample, so after a
/// crash nothing is spoken twice; a started one that never ended stays "not confirmed" for the counter.
enum class AnnouncementState
{
    pending,
    started,
    spoken,
    not_spoken
};
constexpr auto names_of(AnnouncementState)
{
    using namespace std::string_view_literals;
    return std::array{"pending"sv, "started"sv, "spoken"sv, "not_spoken"sv};
}

/// Why a call was shown but not spoken.
enum class Unspoken
{
    stale,
    answered,
    withdrawn,
    no_sound,
    no_clip,
    interrupted
};
constexpr auto names_of(Unspoken)
{
    using namespace std::string_view_literals;
    return std::array{"stale"sv, "answered"sv, "withdrawn"sv, "no_sound"sv, "no_clip"sv, "interrupted"sv};
}

/// One call of a leg to a counter; a recall repeats it under the next ordinal.
struct Call
{
    CallId id;
    LegId leg;
    CounterId counter;
    ZoneId zone;
    Instant first_called_at;
    Instant called_at;                                           ///< of the latest ordinal
    std::uint32_t ordinal = 1;                                   ///< 1: the call, 2…: its recalls
    AnnouncementState announcement = AnnouncementState::pending; ///< of the latest ordinal
    std::optional<Instant> announced_at;
    std::optional<Unspoken> unspoken;
    bool withdrawn = false; ///< the deed that made it was undone
};

} // namespace giliran
