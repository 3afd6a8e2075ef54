// SPDX-License-Identifier: GPL-3.0-or-later
#include "display/presenter/speaker_duty.h"

#include <algorithm>
#include <utility>

namespace giliran {
namespace {

/// Why it was not heard, for the counter. None: the hub knows more than this display, and nothing is told.
std::optional<Unspoken> unspoken_for(DropReason reason, const BoardCall* call)
{
    switch (reason) {
    case DropReason::too_late:
        return Unspoken::stale;
    case DropReason::withdrawn:
        return call != nullptr ? Unspoken::answered : Unspoken::withdrawn;
    case DropReason::cannot_be_said:
        return Unspoken::no_clip;
    case DropReason::no_sound:
        return Unspoken::no_sound;
    case DropReason::sound_failed:
    case DropReason::unconfirmed:
        return Unspoken::interrupted;
    case DropReason::merged:
    case DropReason::already_started:
    case DropReason::refused:
        return std::nullopt;
    }
    return std::nullopt;
}

} // namespace

SpeakerDuty::Actions SpeakerDuty::view_changed(const BoardView& view)
{
    Actions actions;
    view_ = view;
    if (view.day && view.day != day_) {
        // Calls are numbered by the day; what the announcer still says of yesterday ends unheeded.
        day_ = view.day;
        handed_.clear();
        endings_.clear();
        settled_.clear();
    }
    withdraw_what_is_over(actions);
    hand_over(actions);
    return actions;
}

SpeakerDuty::Actions SpeakerDuty::speaker_changed(bool speaker)
{
    Actions actions;
    speaker_ = speaker;
    withdraw_what_is_over(actions);
    tell_ends(actions);
    hand_over(actions);
    return actions;
}

SpeakerDuty::Actions SpeakerDuty::ready_changed(bool ready)
{
    Actions actions;
    ready_ = ready;
    tell_ends(actions);
    hand_over(actions);
    return actions;
}

SpeakerDuty::Actions SpeakerDuty::start_requested(AnnouncementId id)
{
    Actions actions;
    const auto found = handed_.find(id);
    const BoardCall* call = find(id.call);
    if (found == handed_.end() || !ready_ || !speaker_ || call == nullptr || !is_due(*call))
        actions.push_back(Refuse{id});
    else
        ask_start(id, found->second, actions);
    return actions;
}

SpeakerDuty::Actions SpeakerDuty::start_answered(AnnouncementId id, Answer answer)
{
    Actions actions;
    const auto found = handed_.find(id);
    if (found == handed_.end())
        return actions;
    Handed& handed = found->second;
    handed.awaits_answer = false;
    handed.started = handed.started || answer == Answer::accepted;
    if (handed.dropped) {
        // Nobody waits for it any more, and nothing was heard.
        if (handed.started)
            conclude(id, Unspoken::interrupted, actions);
        else
            handed_.erase(found);
        hand_over(actions);
        return actions;
    }
    const bool recalled_meanwhile = handed.ordinal > handed.asked;
    const bool ask_again = recalled_meanwhile || answer == Answer::never_seen;
    if (ask_again && ready_ && speaker_) {
        ask_start(id, handed, actions);
    } else if (answer == Answer::accepted) {
        handed.speaking = true;
        actions.push_back(Acknowledge{id});
    } else {
        if (answer == Answer::refused)
            settled_[id.call] = std::max(settled_[id.call], handed.asked);
        actions.push_back(Refuse{id});
    }
    return actions;
}

SpeakerDuty::Actions SpeakerDuty::end_answered(AnnouncementId id, Answer answer)
{
    Actions actions;
    const auto found = endings_.find(id);
    if (found == endings_.end())
        return actions;
    if (answer == Answer::never_seen) {
        found->second.asked = false;
        tell_ends(actions);
    } else {
        endings_.erase(found);
    }
    return actions;
}

SpeakerDuty::Actions SpeakerDuty::finished(AnnouncementId id)
{
    Actions actions;
    if (handed_.contains(id))
        conclude(id, std::nullopt, actions);
    hand_over(actions);
    return actions;
}

SpeakerDuty::Actions SpeakerDuty::dropped(AnnouncementId id, DropReason reason)
{
    Actions actions;
    const auto found = handed_.find(id);
    if (found == handed_.end())
        return actions;
    Handed& handed = found->second;
    const auto unspoken = unspoken_for(reason, find(id.call));
    if (reason == DropReason::merged) {
        handed_.erase(found);
        merge(id);
    } else if (handed.awaits_answer) {
        handed.dropped = true;
    } else if (handed.started) {
        conclude(id, unspoken.value_or(Unspoken::interrupted), actions);
    } else if (unspoken && speaker_ && reason != DropReason::unconfirmed) {
        conclude(id, unspoken, actions);
    } else {
        handed_.erase(found); // never started: it may be handed over again
    }
    return actions;
}

std::optional<CallId> SpeakerDuty::call_of(AnnouncementId id) const
{
    return handed_.contains(id) ? std::optional(id.call) : std::nullopt;
}

const BoardCall* SpeakerDuty::find(CallId call) const
{
    const auto found = std::find_if(view_.calls.begin(), view_.calls.end(),
                                    [&](const BoardCall& one) { return one.call == call; });
    return found == view_.calls.end() ? nullptr : &*found;
}

bool SpeakerDuty::is_due(const BoardCall& call) const
{
    return call.state == LegState::called && call.announcement == AnnouncementState::pending;
}

bool SpeakerDuty::is_in_work(CallId call) const
{
    return std::any_of(handed_.begin(), handed_.end(), [&](const auto& one) {
        return one.first.call == call && one.second.ordinal >= find(call)->ordinal;
    });
}

void SpeakerDuty::hand_over(Actions& actions)
{
    if (!speaker_ || !ready_)
        return;
    for (auto call = view_.calls.rbegin(); call != view_.calls.rend(); ++call) {
        if (!is_due(*call) || is_in_work(call->call) || settled_[call->call] >= call->ordinal)
            continue;
        const AnnouncementId id{call->call, times_handed_[call->call]++};
        handed_[id].ordinal = call->ordinal;
        actions.push_back(HandOver{id, *call});
    }
}

void SpeakerDuty::withdraw_what_is_over(Actions& actions)
{
    std::set<CallId> over;
    for (const auto& [id, handed] : handed_) {
        const BoardCall* call = find(id.call);
        const bool answered = call == nullptr || call->state != LegState::called;
        if (!handed.speaking && !handed.dropped && (answered || (!speaker_ && ready_)))
            over.insert(id.call);
    }
    for (const CallId call : over)
        actions.push_back(Withdraw{call});
}

void SpeakerDuty::ask_start(AnnouncementId id, Handed& handed, Actions& actions)
{
    handed.asked = handed.ordinal;
    handed.awaits_answer = true;
    actions.push_back(AskStart{id, {id.call, handed.ordinal}});
}

void SpeakerDuty::conclude(AnnouncementId id, std::optional<Unspoken> unspoken, Actions& actions)
{
    const auto found = handed_.find(id);
    const Handed& handed = found->second;
    const std::uint32_t ordinal = handed.started ? handed.asked : handed.ordinal;
    endings_[id] = {{id.call, ordinal, unspoken}, handed.started};
    settled_[id.call] = std::max(settled_[id.call], ordinal);
    handed_.erase(found);
    tell_ends(actions);
}

void SpeakerDuty::tell_ends(Actions& actions)
{
    if (!ready_)
        return;
    for (auto& [id, ending] : endings_) {
        const BoardCall* call = find(id.call);
        const bool another_speaks = call != nullptr && call->announcement != AnnouncementState::pending;
        if (!ending.started && (!speaker_ || another_speaks))
            continue; // a call that this display never began is the present speaker's
        if (!std::exchange(ending.asked, true))
            actions.push_back(AskEnd{id, ending.command});
    }
}

/// A recall of a call that is still to be spoken: that speech answers both.
void SpeakerDuty::merge(AnnouncementId id)
{
    for (auto& [other, handed] : handed_)
        if (other.call == id.call && !handed.speaking && !handed.dropped)
            if (const BoardCall* call = find(id.call))
                handed.ordinal = std::max(handed.ordinal, call->ordinal);
}

} // namespace giliran
