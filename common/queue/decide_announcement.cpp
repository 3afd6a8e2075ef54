// SPDX-License-Identifier: GPL-3.0-or-later
// What the speaker of a zone asks: leave to speak once, and word of how it went.
#include "common/queue/decision.h"

namespace giliran {

Decided decide_one(const Case& c, const StartAnnouncement& command)
{
    const Call* call = c.state.find(command.call);
    if (call == nullptr || command.ordinal > call->ordinal || command.ordinal < 1)
        return refuse(RefusalKind::call_unknown);
    if (!c.context.asker.speaker || c.context.asker.zone != call->zone)
        return refuse(RefusalKind::not_the_speaker);
    if (command.ordinal < call->ordinal || call->announcement != AnnouncementState::pending)
        return refuse(RefusalKind::already_announced);
    const Leg& leg = *c.state.find(call->leg);
    if (leg.state != LegState::called || leg.call != call->id)
        return refuse_state(leg);
    return happens(Done{}, AnnouncementStarted{call->id, command.ordinal});
}

Decided decide_one(const Case& c, const EndAnnouncement& command)
{
    const Call* call = c.state.find(command.call);
    if (call == nullptr || command.ordinal > call->ordinal || command.ordinal < 1)
        return refuse(RefusalKind::call_unknown);
    if (c.context.asker.zone != call->zone)
        return refuse(RefusalKind::not_the_speaker);
    const bool over = call->announcement == AnnouncementState::spoken ||
                      call->announcement == AnnouncementState::not_spoken;
    if (command.ordinal < call->ordinal || over)
        return happens(Done{});
    if (call->announcement == AnnouncementState::pending && !command.unspoken)
        return refuse_field("unspoken"); // spoken without leave: the speaker never asked
    return happens(Done{}, AnnouncementEnded{call->id, command.ordinal, command.unspoken});
}

} // namespace giliran
