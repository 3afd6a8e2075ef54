// SPDX-License-Identifier: GPL-3.0-or-later
// One table: device role × person's role × command. What is not in it is refused and logged.
#pragma once

#include "common/queue/command.h"

#include <array>
#include <string_view>

namespace giliran {

enum class DeviceRole
{
    kiosk,
    counter,
    display,
    hub
};
constexpr auto names_of(DeviceRole)
{
    using namespace std::string_view_literals;
    return std::array{"kiosk"sv, "counter"sv, "display"sv, "hub"sv};
}

/// True if a device of this role, used by a person of that role, may ask the command named `command`.
bool may_ask(DeviceRole device, PersonRole person, std::string_view command);

struct Permission
{
    DeviceRole device;
    PersonRole person; ///< the least: a supervisor may all that an officer may
    std::string_view command;
};

inline constexpr auto permissions = std::to_array<Permission>({
    {DeviceRole::kiosk, PersonRole::visitor, IssueTicket::type},
    {DeviceRole::kiosk, PersonRole::visitor, ConfirmPaper::type},
    {DeviceRole::kiosk, PersonRole::visitor, ReportPaperFailed::type},
    {DeviceRole::kiosk, PersonRole::visitor, CancelTicket::type},
    {DeviceRole::kiosk, PersonRole::visitor, CheckIn::type},
    {DeviceRole::kiosk, PersonRole::visitor, LeaseNumbers::type},
    {DeviceRole::kiosk, PersonRole::visitor, ReportLeased::type},
    {DeviceRole::kiosk, PersonRole::visitor, CloseLease::type},
    {DeviceRole::kiosk, PersonRole::visitor, ReturnLate::type},
    {DeviceRole::counter, PersonRole::visitor, OpenSession::type},
    {DeviceRole::counter, PersonRole::officer, CloseSession::type},
    {DeviceRole::counter, PersonRole::officer, MoveSession::type},
    {DeviceRole::counter, PersonRole::officer, CallNext::type},
    {DeviceRole::counter, PersonRole::officer, Pick::type},
    {DeviceRole::counter, PersonRole::officer, WalkIn::type},
    {DeviceRole::counter, PersonRole::officer, Recall::type},
    {DeviceRole::counter, PersonRole::officer, Start::type},
    {DeviceRole::counter, PersonRole::officer, Finish::type},
    {DeviceRole::counter, PersonRole::officer, NoShow::type},
    {DeviceRole::counter, PersonRole::officer, Revive::type},
    {DeviceRole::counter, PersonRole::officer, Recycle::type},
    {DeviceRole::counter, PersonRole::officer, Park::type},
    {DeviceRole::counter, PersonRole::officer, Unpark::type},
    {DeviceRole::counter, PersonRole::officer, Transfer::type},
    {DeviceRole::counter, PersonRole::officer, ChangeService::type},
    {DeviceRole::counter, PersonRole::officer, JudgePriority::type},
    {DeviceRole::counter, PersonRole::officer, CarryOver::type},
    {DeviceRole::counter, PersonRole::officer, CancelLeg::type},
    {DeviceRole::counter, PersonRole::officer, Undo::type},
    {DeviceRole::counter, PersonRole::supervisor, MakeException::type},
    {DeviceRole::counter, PersonRole::supervisor, LiftException::type},
    {DeviceRole::counter, PersonRole::supervisor, StartClosing::type},
    {DeviceRole::display, PersonRole::visitor, StartAnnouncement::type},
    {DeviceRole::display, PersonRole::visitor, EndAnnouncement::type},
    {DeviceRole::hub, PersonRole::visitor, OpenDay::type},
    {DeviceRole::hub, PersonRole::visitor, SettleTickets::type},
    {DeviceRole::hub, PersonRole::visitor, WriteOffLeases::type},
    {DeviceRole::hub, PersonRole::visitor, SkipNumbers::type},
    {DeviceRole::hub, PersonRole::visitor, ChangeHall::type},
    {DeviceRole::hub, PersonRole::visitor, StartClosing::type},
    {DeviceRole::hub, PersonRole::visitor, CloseDay::type},
    {DeviceRole::hub, PersonRole::visitor, AddBooking::type},
    {DeviceRole::hub, PersonRole::visitor, MakeException::type},
    {DeviceRole::hub, PersonRole::visitor, LiftException::type},
});

} // namespace giliran
