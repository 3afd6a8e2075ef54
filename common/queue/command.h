// SPDX-License-Identifier: GPL-3.0-or-later
//
// What may be asked of the hub. A command names what it means (a leg, a call), so that one that comes late
// cannot hit another ticket. Which role may ask what is one table: permission.h.
#pragma once

#include "common/queue/counter_commands.h"
#include "common/queue/hub_commands.h"
#include "common/queue/session_commands.h"
#include "common/queue/ticket_commands.h"

#include <variant>

namespace giliran {

using Command =
    std::variant<IssueTicket, ConfirmPaper, ReportPaperFailed, CancelTicket, CheckIn, LeaseNumbers,
                 ReportLeased, CloseLease, ReturnLate, OpenSession, CloseSession, MoveSession, CallNext, Pick,
                 WalkIn, Recall, Start, Finish, NoShow, Revive, Recycle, Park, Unpark, Transfer,
                 ChangeService, JudgePriority, CarryOver, CancelLeg, Undo, StartAnnouncement, EndAnnouncement,
                 OpenDay, SettleTickets, WriteOffLeases, SkipNumbers, ChangeHall, StartClosing, CloseDay,
                 AddBooking, MakeException, LiftException>;

} // namespace giliran
