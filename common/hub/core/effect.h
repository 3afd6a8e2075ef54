// SPDX-License-Identifier: GPL-3.0-or-later
// All that the hub wants done. The shell carries effects out in their order.
#pragma once

#include "common/hub/core/input.h"

#include <memory>
#include <string>
#include <variant>
#include <vector>

namespace giliran {

enum class HubLogKind
{
    device_connected,
    device_replaced, ///< the same device connected anew; the old connection is aborted
    device_gone,
    update_needed,
    message_refused, ///< detail: the problem and the message's type
    command_refused, ///< detail: the refusal and the command
    day_opened,
    day_closed,
    numbers_given_up, ///< detail: numbers carried over for what the hall no longer offers
    numbers_skipped,  ///< detail: what the series go on with after a restoration
    hall_changed,
    journal_failed,
    journal_recovered,
    clock_doubtful,
};
constexpr auto names_of(HubLogKind)
{
    using namespace std::string_view_literals;
    return std::array{"device_connected"sv,  "device_replaced"sv, "device_gone"sv,  "update_needed"sv,
                      "message_refused"sv,   "command_refused"sv, "day_opened"sv,   "day_closed"sv,
                      "numbers_given_up"sv,  "numbers_skipped"sv, "hall_changed"sv, "journal_failed"sv,
                      "journal_recovered"sv, "clock_doubtful"sv};
}

namespace effect {

/// Make the batch durable, then feed Appended or AppendFailed. One batch is in flight at a time.
struct Append
{
    JournalBatch batch;
};
/// The same text to all of these, in this order.
struct Send
{
    std::vector<ConnectionId> to;
    std::shared_ptr<const std::string> text;
};
/// Let what was sent arrive, then end the connection.
struct Close
{
    ConnectionId connection;
    std::uint16_t code;
    std::string reason;
};
/// End it at once; nothing of it is read any more.
struct Abort
{
    ConnectionId connection;
};
/// Check a PIN away from the event loop, then feed PinChecked.
struct CheckPin
{
    ConnectionId connection;
    DeviceId device;
    RequestId request;
    BusinessDay day;
    OfficerCode officer;
    std::string pin;
};
/// Close the journal, open it anew, read it; feed Opened or OpenFailed.
struct Reopen
{};
/// Feed Tick at this moment of the boot clock, which goes on while hub time stands still (in the past: as
/// soon as what can be read now has been read). Replaces the one before.
struct WakeAt
{
    Duration at;
};
struct Log
{
    HubLogKind kind;
    std::optional<DeviceId> device;
    std::string detail;
};

} // namespace effect

using Effect = std::variant<effect::Append, effect::Send, effect::Close, effect::Abort, effect::CheckPin,
                            effect::Reopen, effect::WakeAt, effect::Log>;
using Effects = std::vector<Effect>;

} // namespace giliran
