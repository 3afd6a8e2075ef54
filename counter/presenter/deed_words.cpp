// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/texts/queue_words.h"
#include "counter/presenter/counter_text.h"
#include "counter/presenter/deed.h"

namespace giliran {
namespace {

QString as_title(QString words)
{
    if (!words.isEmpty())
        words[0] = words[0].toUpper();
    return words;
}

/// What a sentence about the deed begins with.
QString subject_of(const Deed& deed)
{
    return deed.number.isEmpty() ? CounterText::tr("The vehicle") : deed.number;
}

QString called_words(const Answer& answer)
{
    const auto* called = std::get_if<LegIsCalled>(&answer);
    if (called == nullptr)
        return {};
    return called->rule == CallRule::next_vehicle
               ? CounterText::tr("The next vehicle is called")
               : CounterText::tr("%1 is called").arg(QString::fromStdString(called->number.text()));
}

QString walk_in_words(const Answer& answer)
{
    const auto* ticket = std::get_if<TicketIssued>(&answer);
    return ticket == nullptr
               ? QString()
               : CounterText::tr("%1 is being served").arg(QString::fromStdString(ticket->number.text()));
}

QString priority_label(const Deed& deed)
{
    return deed.priority ? CounterText::tr("%1 has priority").arg(deed.number)
                         : CounterText::tr("%1 has no priority").arg(deed.number);
}

QString transfer_words(const Deed& deed)
{
    return deed.comes_back ? CounterText::tr("%1 goes to %2 and comes back here").arg(deed.number, deed.what)
                           : CounterText::tr("%1 goes to %2").arg(deed.number, deed.what);
}

} // namespace

QString label_for(const Deed& deed)
{
    switch (deed.kind) {
    case DeedKind::call_next:
        return CounterText::tr("Call next");
    case DeedKind::pick:
        return CounterText::tr("Call %1 now").arg(deed.number);
    case DeedKind::recall:
        return CounterText::tr("Recall");
    case DeedKind::start:
        return CounterText::tr("Visitor is here");
    case DeedKind::finish:
        return deed.outcome == Outcome::served ? CounterText::tr("Finish")
                                               : as_title(words_for(deed.outcome));
    case DeedKind::no_show:
        return CounterText::tr("Did not come");
    case DeedKind::revive:
    case DeedKind::unpark:
        return CounterText::tr("Back into the line: %1").arg(deed.number);
    case DeedKind::recycle:
        return CounterText::tr("Called by mistake: %1 back into the line").arg(deed.number);
    case DeedKind::park:
        return as_title(words_for(deed.reason));
    case DeedKind::transfer:
    case DeedKind::change_service:
    case DeedKind::walk_in:
        return deed.what;
    case DeedKind::carry_over:
        return CounterText::tr("Carry %1 over to the next service day").arg(deed.number);
    case DeedKind::judge_priority:
        return priority_label(deed);
    case DeedKind::cancel:
        return deed.number.isEmpty() ? CounterText::tr("Cancel at the driver's wish")
                                     : CounterText::tr("Cancel %1 at the visitor's wish").arg(deed.number);
    case DeedKind::undo:
        return CounterText::tr("Undo");
    case DeedKind::sign_out:
        return CounterText::tr("Sign out");
    }
    return {};
}

QString done_words(const Deed& deed, const Answer& answer)
{
    switch (deed.kind) {
    case DeedKind::call_next:
    case DeedKind::pick:
        return called_words(answer);
    case DeedKind::recall:
        return CounterText::tr("%1 is called again").arg(subject_of(deed));
    case DeedKind::start:
        return CounterText::tr("%1 is being served").arg(subject_of(deed));
    case DeedKind::finish:
        return CounterText::tr("%1 is finished: %2").arg(subject_of(deed), words_for(deed.outcome));
    case DeedKind::no_show:
        return deed.number.isEmpty()
                   ? CounterText::tr("The vehicle did not come")
                   : CounterText::tr("%1 did not come and stands among the missed calls").arg(deed.number);
    case DeedKind::revive:
    case DeedKind::unpark:
    case DeedKind::recycle:
        return CounterText::tr("%1 is back in the line").arg(deed.number);
    case DeedKind::park:
        return CounterText::tr("%1 is put aside: %2").arg(subject_of(deed), words_for(deed.reason));
    case DeedKind::transfer:
        return transfer_words(deed);
    case DeedKind::change_service:
        return CounterText::tr("%1 is now for: %2").arg(deed.number, deed.what);
    case DeedKind::walk_in:
        return walk_in_words(answer);
    case DeedKind::carry_over:
        return CounterText::tr("%1 keeps its number for the next service day").arg(deed.number);
    case DeedKind::judge_priority:
        return priority_label(deed);
    case DeedKind::cancel:
        return CounterText::tr("%1 is cancelled").arg(subject_of(deed));
    case DeedKind::undo:
        return CounterText::tr("Taken back");
    case DeedKind::sign_out:
        return {};
    }
    return {};
}

} // namespace giliran
