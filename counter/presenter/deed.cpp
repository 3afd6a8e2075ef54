// SPDX-License-Identifier: GPL-3.0-or-later
#include "counter/presenter/deed.h"

#include "common/texts/queue_words.h"
#include "counter/presenter/counter_text.h"

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

QString called_words(const LegIsCalled& called)
{
    return called.rule == CallRule::next_vehicle
               ? CounterText::tr("The next vehicle is called")
               : CounterText::tr("%1 is called").arg(QString::fromStdString(called.number.text()));
}

} // namespace

Command command_for(const Deed& deed)
{
    switch (deed.kind) {
    case DeedKind::call_next:
        return CallNext{};
    case DeedKind::recall:
        return Recall{{deed.leg}};
    case DeedKind::start:
        return Start{{deed.leg}};
    case DeedKind::finish:
        return Finish{deed.leg, deed.outcome};
    case DeedKind::no_show:
        return NoShow{{deed.leg}};
    case DeedKind::revive:
        return Revive{{deed.leg}};
    case DeedKind::cancel:
        return CancelLeg{{deed.leg}};
    case DeedKind::sign_out:
        return CloseSession{};
    }
    return CallNext{};
}

QString label_for(const Deed& deed)
{
    switch (deed.kind) {
    case DeedKind::call_next:
        return CounterText::tr("Call next");
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
        return CounterText::tr("Back into the line: %1").arg(deed.number);
    case DeedKind::cancel:
        return deed.number.isEmpty() ? CounterText::tr("Cancel at the driver's wish")
                                     : CounterText::tr("Cancel %1 at the visitor's wish").arg(deed.number);
    case DeedKind::sign_out:
        return CounterText::tr("Sign out");
    }
    return {};
}

QString done_words(const Deed& deed, const Answer& answer)
{
    switch (deed.kind) {
    case DeedKind::call_next:
        if (const auto* called = std::get_if<LegIsCalled>(&answer))
            return called_words(*called);
        return {};
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
        return CounterText::tr("%1 is back in the line").arg(deed.number);
    case DeedKind::cancel:
        return CounterText::tr("%1 is cancelled").arg(subject_of(deed));
    case DeedKind::sign_out:
        return {};
    }
    return {};
}

} // namespace giliran
