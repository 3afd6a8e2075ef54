// SPDX-License-Identifier: GPL-3.0-or-later
// Shared by the decide_*.cpp files: one function a command, and the questions several of them ask.
#pragma once

#include "common/queue/decide.h"
#include "common/queue/lifecycle.h"
#include "common/queue/opening_hours.h"

namespace giliran {

using Decided = Result<Decision, Refusal>;

/// The inputs of one decision, borrowed for its duration.
struct Case
{
    const DayState& state;
    const Hall& hall;
    const Context& context;
};

Decided decide_one(const Case&, const IssueTicket&);
Decided decide_one(const Case&, const ConfirmPaper&);
Decided decide_one(const Case&, const ReportPaperFailed&);
Decided decide_one(const Case&, const CancelTicket&);
Decided decide_one(const Case&, const CheckIn&);
Decided decide_one(const Case&, const LeaseNumbers&);
Decided decide_one(const Case&, const ReportLeased&);
Decided decide_one(const Case&, const CloseLease&);
Decided decide_one(const Case&, const ReturnLate&);
Decided decide_one(const Case&, const OpenSession&);
Decided decide_one(const Case&, const CloseSession&);
Decided decide_one(const Case&, const MoveSession&);
Decided decide_one(const Case&, const CallNext&);
Decided decide_one(const Case&, const Pick&);
Decided decide_one(const Case&, const WalkIn&);
Decided decide_one(const Case&, const Recall&);
Decided decide_one(const Case&, const Start&);
Decided decide_one(const Case&, const Finish&);
Decided decide_one(const Case&, const NoShow&);
Decided decide_one(const Case&, const Revive&);
Decided decide_one(const Case&, const Recycle&);
Decided decide_one(const Case&, const Park&);
Decided decide_one(const Case&, const Unpark&);
Decided decide_one(const Case&, const Transfer&);
Decided decide_one(const Case&, const ChangeService&);
Decided decide_one(const Case&, const JudgePriority&);
Decided decide_one(const Case&, const CarryOver&);
Decided decide_one(const Case&, const CancelLeg&);
Decided decide_one(const Case&, const Undo&);
Decided decide_one(const Case&, const StartAnnouncement&);
Decided decide_one(const Case&, const EndAnnouncement&);
Decided decide_one(const Case&, const OpenDay&);
Decided decide_one(const Case&, const SettleTickets&);
Decided decide_one(const Case&, const WriteOffLeases&);
Decided decide_one(const Case&, const SkipNumbers&);
Decided decide_one(const Case&, const ChangeHall&);
Decided decide_one(const Case&, const StartClosing&);
Decided decide_one(const Case&, const CloseDay&);
Decided decide_one(const Case&, const AddBooking&);
Decided decide_one(const Case&, const MakeException&);
Decided decide_one(const Case&, const LiftException&);

/// Why a service that is not open refuses.
Refusal refusal_of(const Opening& opening);
/// The field that is wrong, of those a ticket's people are described by; none: they are right.
std::optional<std::string> wrong_people(const Case& c, std::uint32_t applicants, bool priority,
                                        const std::optional<std::string>& priority_kind);
/// A new visit's number, reserved; the channel is the kiosk's.
TicketReserved reservation(const Case& c, const Service& service, const QueueState& line, std::uint32_t n);

inline Decided refuse(RefusalKind kind)
{
    return fail(refusal(kind));
}

inline Decided refuse_field(std::string field)
{
    Refusal why = refusal(RefusalKind::malformed);
    why.detail = std::move(field);
    return fail(std::move(why));
}

inline Decided refuse_state(const Leg& leg)
{
    Refusal why = refusal(RefusalKind::wrong_state);
    why.state = leg.state;
    return fail(std::move(why));
}

template <class... E>
Decided happens(Answer answer, E... events)
{
    Decision decision;
    decision.answer = std::move(answer);
    (decision.events.emplace_back(std::move(events)), ...);
    return decision;
}

} // namespace giliran
