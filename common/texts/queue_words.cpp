// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/texts/queue_words.h"

#include <QCoreApplication>

namespace giliran {
namespace {

struct QueueText
{
    Q_DECLARE_TR_FUNCTIONS(Queue)
};

} // namespace

QString words_for(LegState state)
{
    switch (state) {
    case LegState::planned:
        return QueueText::tr("planned");
    case LegState::reserved:
        return QueueText::tr("ticket printing");
    case LegState::waiting:
        return QueueText::tr("waiting");
    case LegState::called:
        return QueueText::tr("called");
    case LegState::serving:
        return QueueText::tr("being served");
    case LegState::parked:
        return QueueText::tr("put aside");
    case LegState::late:
        return QueueText::tr("missed its call");
    case LegState::ended:
        return QueueText::tr("finished");
    }
    return {};
}

QString words_for(Outcome outcome)
{
    switch (outcome) {
    case Outcome::served:
        return QueueText::tr("served");
    case Outcome::papers_incomplete:
        return QueueText::tr("papers incomplete");
    case Outcome::wrong_service:
        return QueueText::tr("wrong service");
    case Outcome::consultation:
        return QueueText::tr("consultation");
    case Outcome::declined:
        return QueueText::tr("declined");
    case Outcome::product_later:
        return QueueText::tr("product follows later");
    case Outcome::no_show:
        return QueueText::tr("did not come");
    case Outcome::walkout:
        return QueueText::tr("left early");
    case Outcome::transferred:
        return QueueText::tr("transferred");
    case Outcome::cancelled:
        return QueueText::tr("cancelled");
    case Outcome::closed_by_day_end:
        return QueueText::tr("open at the end of the day");
    }
    return {};
}

QString words_for(CallRule rule)
{
    switch (rule) {
    case CallRule::longest_waiting:
        return QueueText::tr("waited longest");
    case CallRule::rank:
        return QueueText::tr("first in rank");
    case CallRule::ratio:
        return QueueText::tr("this queue's turn");
    case CallRule::priority_turn:
        return QueueText::tr("a priority visitor's turn");
    case CallRule::picked:
        return QueueText::tr("chosen by the officer");
    case CallRule::waited_too_long:
        return QueueText::tr("waited too long");
    case CallRule::this_counter:
        return QueueText::tr("waited for this counter");
    case CallRule::finally:
        return QueueText::tr("nobody else was waiting");
    case CallRule::next_vehicle:
        return QueueText::tr("next vehicle");
    }
    return {};
}

QString words_for(AnnouncementState state)
{
    switch (state) {
    case AnnouncementState::pending:
        return QueueText::tr("not announced yet");
    case AnnouncementState::started:
        return QueueText::tr("being announced");
    case AnnouncementState::spoken:
        return QueueText::tr("announced");
    case AnnouncementState::not_spoken:
        return QueueText::tr("shown, not spoken");
    }
    return {};
}

QString words_for(Unspoken reason)
{
    switch (reason) {
    case Unspoken::stale:
        return QueueText::tr("too late to be spoken");
    case Unspoken::answered:
        return QueueText::tr("the visitor was there already");
    case Unspoken::withdrawn:
        return QueueText::tr("the call was withdrawn");
    case Unspoken::no_sound:
        return QueueText::tr("the loudspeaker does not work");
    case Unspoken::no_clip:
        return QueueText::tr("the voice has no such words");
    case Unspoken::interrupted:
        return QueueText::tr("the announcement was cut off");
    }
    return {};
}

QString words_for(ClosedReason reason, const QString& until)
{
    switch (reason) {
    case ClosedReason::retired:
        return QueueText::tr("No longer offered");
    case ClosedReason::day_not_open:
        return QueueText::tr("The hall is not open yet");
    case ClosedReason::day_closing:
        return QueueText::tr("No more numbers today");
    case ClosedReason::holiday:
        return QueueText::tr("Closed: public holiday");
    case ClosedReason::closed_today:
        return QueueText::tr("Closed today");
    case ClosedReason::not_yet:
        return until.isEmpty() ? QueueText::tr("Not open yet") : QueueText::tr("Opens at %1").arg(until);
    case ClosedReason::break_time:
        return until.isEmpty() ? QueueText::tr("Break") : QueueText::tr("Break until %1").arg(until);
    case ClosedReason::after_cutoff:
        return QueueText::tr("No new numbers: closing time");
    case ClosedReason::quota_used_up:
        return QueueText::tr("Today's quota is used up");
    case ClosedReason::online_only:
        return QueueText::tr("By online booking only");
    case ClosedReason::drive_through:
        return QueueText::tr("In the drive-through lane, without a number");
    case ClosedReason::closed_by_staff:
        return until.isEmpty() ? QueueText::tr("Closed for the moment")
                               : QueueText::tr("Closed until %1").arg(until);
    }
    return {};
}

QString words_for(RefusalKind kind)
{
    switch (kind) {
    case RefusalKind::role_may_not:
        return QueueText::tr("This device may not do that.");
    case RefusalKind::malformed:
        return QueueText::tr("The request was not understood.");
    case RefusalKind::day_over:
        return QueueText::tr("That service day is over.");
    case RefusalKind::no_open_day:
        return QueueText::tr("The hall is closed: no service day is open.");
    case RefusalKind::day_not_open_yet:
        return QueueText::tr("The date must be confirmed by a supervisor first.");
    case RefusalKind::day_closing:
        return QueueText::tr("No more numbers are given today.");
    case RefusalKind::service_unknown:
        return QueueText::tr("This service is not offered any more.");
    case RefusalKind::service_closed:
        return QueueText::tr("This service is closed now.");
    case RefusalKind::quota_used_up:
        return QueueText::tr("Today's quota of this service is used up.");
    case RefusalKind::numbers_used_up:
        return QueueText::tr("This queue has no numbers left today.");
    case RefusalKind::leg_unknown:
        return QueueText::tr("That number is not known today.");
    case RefusalKind::wrong_token:
        return QueueText::tr("That is not this ticket's code.");
    case RefusalKind::wrong_state:
        return QueueText::tr("That number has changed meanwhile.");
    case RefusalKind::not_at_this_counter:
        return QueueText::tr("That number is not at this counter.");
    case RefusalKind::no_session:
        return QueueText::tr("Please sign in first.");
    case RefusalKind::wrong_pin:
        return QueueText::tr("Code or PIN is wrong.");
    case RefusalKind::too_many_attempts:
        return QueueText::tr("Too many wrong PINs. Please wait a moment.");
    case RefusalKind::counter_unknown:
        return QueueText::tr("This counter is not part of the hall any more.");
    case RefusalKind::counter_taken:
        return QueueText::tr("Another officer is serving at this counter.");
    case RefusalKind::officer_elsewhere:
        return QueueText::tr("You are still serving at another counter.");
    case RefusalKind::counter_busy:
        return QueueText::tr("Please finish the current number first.");
    case RefusalKind::nobody_waiting:
        return QueueText::tr("Nobody is waiting.");
    case RefusalKind::return_window_over:
        return QueueText::tr("It is too late for this number to return.");
    case RefusalKind::call_unknown:
        return QueueText::tr("That call is not known.");
    case RefusalKind::already_announced:
        return QueueText::tr("That call was announced already.");
    case RefusalKind::not_the_speaker:
        return QueueText::tr("Another display speaks in this zone.");
    case RefusalKind::hall_missing:
        return QueueText::tr("The hall has not been set up yet.");
    case RefusalKind::storage_unavailable:
        return QueueText::tr("The hub cannot store anything at the moment. Nothing was changed.");
    case RefusalKind::too_busy:
        return QueueText::tr("Too many requests at once. Nothing was changed.");
    case RefusalKind::leg_elsewhere:
        return QueueText::tr("That number belongs to another counter or officer.");
    case RefusalKind::counter_unstaffed:
        return QueueText::tr("Nobody is signed in at that counter.");
    case RefusalKind::counter_not_yours:
        return QueueText::tr("You are not signed in at that counter.");
    case RefusalKind::queue_unknown:
        return QueueText::tr("There is no such queue today.");
    case RefusalKind::nothing_to_undo:
        return QueueText::tr("There is nothing to undo.");
    case RefusalKind::undo_too_late:
        return QueueText::tr("It is too late to undo that.");
    case RefusalKind::undo_overtaken:
        return QueueText::tr("That can no longer be undone: something has happened since.");
    case RefusalKind::booking_unknown:
        return QueueText::tr("That booking is not known today.");
    case RefusalKind::booking_taken:
        return QueueText::tr("That booking code is in use already.");
    case RefusalKind::booking_used:
        return QueueText::tr("That booking has checked in already.");
    case RefusalKind::booking_early:
        return QueueText::tr("It is too early to check in.");
    case RefusalKind::booking_late:
        return QueueText::tr("The booked time has passed. Please take a number.");
    case RefusalKind::lease_unknown:
        return QueueText::tr("Those numbers were not lent to this kiosk today.");
    case RefusalKind::lease_closed:
        return QueueText::tr("Those numbers have been given back.");
    case RefusalKind::lease_number_taken:
        return QueueText::tr("That number has been given to another ticket.");
    case RefusalKind::exception_unknown:
        return QueueText::tr("That exception is not known today.");
    }
    return {};
}

QString words_for(const Refusal& refusal, const QString& until)
{
    if (refusal.kind == RefusalKind::service_closed && refusal.closed_because)
        return words_for(*refusal.closed_because, until);
    if (refusal.kind == RefusalKind::wrong_state && refusal.state)
        return QueueText::tr("That number has changed meanwhile: %1.").arg(words_for(*refusal.state));
    if (refusal.kind == RefusalKind::counter_taken && refusal.officer)
        return QueueText::tr("Officer %1 is serving at this counter.")
            .arg(QString::fromStdString(refusal.officer->text()));
    if (refusal.kind == RefusalKind::officer_elsewhere && refusal.counter)
        return QueueText::tr("You are still serving at counter %1.")
            .arg(QString::fromStdString(refusal.counter->text()));
    if (refusal.kind == RefusalKind::booking_early && !until.isEmpty())
        return QueueText::tr("It is too early to check in. Please come back at %1.").arg(until);
    return words_for(refusal.kind);
}

QString words_for(Caution caution, const QString& until)
{
    switch (caution) {
    case Caution::service_later:
        return until.isEmpty() ? QueueText::tr("Service has not begun yet")
                               : QueueText::tr("Service begins at %1").arg(until);
    case Caution::late_to_open:
        return QueueText::tr("The counter has not opened yet");
    case Caution::short_absence:
        return QueueText::tr("No officer is at the counter at the moment");
    case Caution::on_break:
        return until.isEmpty() ? QueueText::tr("The counter has a break")
                               : QueueText::tr("The counter has a break until %1").arg(until);
    case Caution::may_not_be_served:
        return QueueText::tr("Many are waiting: you may not be served today");
    }
    return {};
}

QString words_for(ParkReason reason)
{
    switch (reason) {
    case ParkReason::copying:
        return QueueText::tr("making copies");
    case ParkReason::papers:
        return QueueText::tr("completing papers");
    case ParkReason::payment:
        return QueueText::tr("paying");
    case ParkReason::system:
        return QueueText::tr("the system does not answer");
    case ParkReason::colleague:
        return QueueText::tr("waiting for a colleague");
    case ParkReason::other:
        return QueueText::tr("other");
    }
    return {};
}

QString words_for(ExceptionReason reason)
{
    switch (reason) {
    case ExceptionReason::staff_away:
        return QueueText::tr("staff away");
    case ExceptionReason::system_down:
        return QueueText::tr("system down");
    case ExceptionReason::event:
        return QueueText::tr("event");
    case ExceptionReason::emergency:
        return QueueText::tr("emergency");
    case ExceptionReason::other:
        return QueueText::tr("other");
    }
    return {};
}

} // namespace giliran
