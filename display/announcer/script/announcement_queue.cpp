// SPDX-License-Identifier: GPL-3.0-or-later
#include "display/announcer/script/announcement_queue.h"

#include <algorithm>

namespace giliran {

AnnouncementActions AnnouncementQueue::enqueue(AnnouncementId id, Instant called_at, bool already_started,
                                               Instant now)
{
    if (!known_.emplace(id, called_at).second)
        return settled(now);
    if (already_started) {
        drop(id, DropReason::already_started);
        return settled(now);
    }
    const auto same_call = std::find_if(waiting_.begin(), waiting_.end(),
                                        [&](const Waiting& w) { return w.id.call == id.call; });
    if (same_call != waiting_.end()) {
        same_call->called_at = std::max(same_call->called_at, called_at);
        known_[same_call->id] = same_call->called_at;
        drop(id, DropReason::merged);
    } else if (current_ && !current_->playing && current_->id.call == id.call) {
        drop(id, DropReason::merged);
    } else {
        waiting_.push_back({id, called_at, now});
    }
    return settled(now);
}

AnnouncementActions AnnouncementQueue::withdraw(CallId call, Instant now)
{
    for (const Waiting& entry : waiting_)
        if (entry.id.call == call)
            drop(entry.id, DropReason::withdrawn);
    std::erase_if(waiting_, [&](const Waiting& entry) { return entry.id.call == call; });
    if (current_ && !current_->playing && current_->id.call == call)
        drop_current(current_->id, DropReason::withdrawn);
    return settled(now);
}

AnnouncementActions AnnouncementQueue::start_acknowledged(AnnouncementId id, Instant now)
{
    // An answer that comes after the patience ended, or after a withdrawal, finds another current: too late.
    if (current_ && current_->id == id && !current_->playing) {
        current_->playing = true;
        actions_.push_back(announce::Play{id});
    }
    return settled(now);
}

AnnouncementActions AnnouncementQueue::start_refused(AnnouncementId id, Instant now)
{
    drop_current(id, DropReason::refused);
    return settled(now);
}

AnnouncementActions AnnouncementQueue::cannot_be_said(AnnouncementId id, Instant now)
{
    drop_current(id, DropReason::cannot_be_said);
    return settled(now);
}

AnnouncementActions AnnouncementQueue::sound_ended(AnnouncementId id, bool whole, Instant now)
{
    if (current_ && current_->id == id && current_->playing) {
        if (whole)
            actions_.push_back(announce::Finished{id});
        else
            drop(id, DropReason::sound_failed);
        current_.reset();
        quiet_until_ = now + limits_.gap;
    }
    return settled(now);
}

AnnouncementActions AnnouncementQueue::sound_available(bool available, Instant now)
{
    if (available)
        silent_since_.reset();
    else if (!silent_since_)
        silent_since_ = now;
    return settled(now);
}

AnnouncementActions AnnouncementQueue::tick(Instant now)
{
    return settled(now);
}

std::optional<Instant> AnnouncementQueue::wake_at() const
{
    std::optional<Instant> earliest;
    const auto consider = [&](Instant at) { earliest = earliest ? std::min(*earliest, at) : at; };
    if (current_ && !current_->playing)
        consider(current_->requested_at + limits_.hub_patience);
    for (const Waiting& entry : waiting_)
        consider(given_up_at(entry));
    if (!current_ && !waiting_.empty() && !silent_since_)
        consider(quiet_until_);
    return earliest;
}

void AnnouncementQueue::drop(AnnouncementId id, DropReason reason)
{
    actions_.push_back(announce::Dropped{id, reason});
}

void AnnouncementQueue::drop_current(AnnouncementId id, DropReason reason)
{
    if (!current_ || current_->id != id || current_->playing)
        return;
    drop(id, reason);
    current_.reset();
}

Instant AnnouncementQueue::given_up_at(const Waiting& entry) const
{
    const Instant late = entry.called_at + limits_.too_late;
    if (!silent_since_)
        return late;
    return std::min(late, std::max(*silent_since_, entry.enqueued_at) + limits_.sound_patience);
}

void AnnouncementQueue::expire(Instant now)
{
    for (auto entry = waiting_.begin(); entry != waiting_.end();) {
        if (now < given_up_at(*entry)) {
            ++entry;
            continue;
        }
        drop(entry->id,
             now < entry->called_at + limits_.too_late ? DropReason::no_sound : DropReason::too_late);
        entry = waiting_.erase(entry);
    }
    if (current_ && !current_->playing && now >= current_->requested_at + limits_.hub_patience)
        drop_current(current_->id, DropReason::unconfirmed);
    // What is too late would not be spoken if it came again, so it need not be remembered; the margin covers
    // a call time that a recall renewed.
    std::erase_if(known_, [&](const auto& known) { return now >= known.second + 5 * limits_.too_late; });
}

void AnnouncementQueue::begin_next(Instant now)
{
    if (current_ || waiting_.empty() || silent_since_ || now < quiet_until_)
        return;
    current_ = Current{waiting_.front().id, now, false};
    waiting_.pop_front();
    actions_.push_back(announce::RequestStart{current_->id});
}

AnnouncementActions AnnouncementQueue::settled(Instant now)
{
    expire(now);
    begin_next(now);
    return std::exchange(actions_, {});
}

} // namespace giliran
