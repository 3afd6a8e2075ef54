// SPDX-License-Identifier: GPL-3.0-or-later
//
// What happened, the stored truth of a day. An event carries all that evolve() needs; it never asks the hall
// or a clock. Fields may be added as optional; any other change is a new version with an upcaster
// (common/record).
#pragma once

#include "common/queue/day_events.h"
#include "common/queue/lease_events.h"
#include "common/queue/leg_events.h"
#include "common/queue/session_events.h"
#include "common/queue/ticket_events.h"
#include "common/queue/undo_event.h"

#include <variant>

namespace giliran {

using Event =
    std::variant<DayOpened, HallChanged, NumbersSkipped, DayClosing, DayClosed, ExceptionMade,
                 ExceptionLifted, BookingMade, TicketReserved, TicketSettled, PaperReported, LegPlanned,
                 WalkInStarted, VehicleArrived, LeaseGranted, LeaseClosed, LeaseWrittenOff, LeaseReturnedLate,
                 LegCalled, LegRecalled, LegStarted, LegMissed, LegRevived, LegJoined, LegRecycled, LegParked,
                 LegUnparked, LegReleased, LegTransferred, ServiceChanged, PriorityJudged, LegCarriedOver,
                 LegEnded, SessionOpened, SessionClosed, SessionMoved, AnnouncementStarted, AnnouncementEnded,
                 Undone>;

} // namespace giliran
