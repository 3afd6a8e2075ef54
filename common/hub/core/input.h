// SPDX-License-Identifier: GPL-3.0-or-later
// All that can happen to the hub.
#pragma once

#include "common/hall/hall.h"
#include "common/protocol/message.h"
#include "common/record/fold.h"

#include <memory>
#include <string>
#include <variant>

namespace giliran {

using ConnectionId = NumberId<struct ConnectionTag>;

/// Who is at the other end of a connection, as its key proved.
struct PeerDevice
{
    DeviceId id;
    DeviceRole role = DeviceRole::kiosk;
    std::string place;                    ///< a counter's id, a zone's id, "" for a kiosk
    std::optional<SecretKey> lasting_key; ///< first contact: to be handed over; nothing else is served
};

/// A hall version in force.
struct HallInForce
{
    Sha256 version;
    Hall hall;
    Json draft; ///< what devices are sent
};

enum class PinVerdict
{
    right,
    wrong,
    officer_unknown,
    too_many_attempts
};

namespace input {

/// The journal was read: at the start, and after a failed append.
struct Opened
{
    FoldedDay day;
    std::optional<DaySeal> last_seal;
    std::shared_ptr<const HallInForce> hall;               ///< null: none was applied yet
    std::optional<Restoration> restoration = std::nullopt; ///< the latest; none: nothing was ever restored
};
struct OpenFailed
{};
struct Connected
{
    ConnectionId connection;
    PeerDevice device;
};
struct Disconnected
{
    ConnectionId connection;
};
struct Message
{
    ConnectionId connection;
    std::string text;
};
struct PinChecked
{
    ConnectionId connection;
    RequestId request;
    BusinessDay day;
    OfficerCode officer;
    PinVerdict verdict = PinVerdict::wrong;
    PersonRole role = PersonRole::officer; ///< as the officers' table says
};
/// The version is in the journal already.
struct HallApplied
{
    std::shared_ptr<const HallInForce> hall;
};
struct StaffCommand ///< from the admin socket: start_closing, close_day
{
    Command command;
};
struct ClockTrust ///< false: no day opens before a person has confirmed the date
{
    bool trusted = true;
};
struct Tick
{
    ClockStamp clock; ///< stored with the next batch
};
struct Appended
{};
struct AppendFailed
{};

} // namespace input

using Input = std::variant<input::Opened, input::OpenFailed, input::Connected, input::Disconnected,
                           input::Message, input::PinChecked, input::HallApplied, input::StaffCommand,
                           input::ClockTrust, input::Tick, input::Appended, input::AppendFailed>;

} // namespace giliran
