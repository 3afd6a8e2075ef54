// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/result.h"
#include "common/base/token128.h"
#include "common/hall/hall.h"
#include "common/queue/answer.h"
#include "common/queue/command.h"
#include "common/queue/day_state.h"
#include "common/queue/event.h"
#include "common/queue/permission.h"
#include "common/queue/refusal.h"

#include <optional>
#include <string>
#include <vector>

namespace giliran {

/// Who asks: a paired device and where it stands.
struct Asker
{
    DeviceRole role = DeviceRole::hub;
    DeviceId device;
    std::optional<CounterId> counter; ///< of a counter device
    std::optional<ZoneId> zone;       ///< of a display
    bool speaker = false;             ///< this display holds its zone's speaker role
};

/// All that a decision may depend on besides the state and the hall.
struct Context
{
    Instant now;
    Asker asker;
    TicketToken fresh_token; ///< random, never used before; taken by issue_ticket
    Sha256 hall_version;     ///< of `hall`; taken by open_day and change_hall
};

struct Decision
{
    std::vector<Event> events; ///< may be empty: the command asks for what is so already
    Answer answer = Done{};
    std::optional<std::string> priority_kind; ///< counted per day apart from any ticket
};

/// A reservation whose paper nobody confirmed waits all the same after this time, flagged.
inline constexpr Duration paper_timeout = std::chrono::seconds(20);
inline constexpr std::uint32_t max_applicants = 20;
inline constexpr std::size_t max_further_services = 7;
/// A deed may be undone so long.
inline constexpr Duration undo_window = std::chrono::seconds(10);

/// The sitting's latest deed, if it is of a kind that can be undone; null: none is.
const LatestDeed* undoable_deed(const DayState& state, SessionId session);

/// What a command makes happen, or why it does not. Changes nothing: evolve() applies the events.
Result<Decision, Refusal> decide(const DayState& state, const Hall& hall, const Command& command,
                                 const Context& context);

} // namespace giliran
