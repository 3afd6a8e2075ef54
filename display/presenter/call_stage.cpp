// SPDX-License-Identifier: GPL-3.0-or-later
#include "display/presenter/call_stage.h"

#include <algorithm>

namespace giliran {

void CallStage::set_rows(std::size_t rows, Instant now)
{
    rows_ = std::max<std::size_t>(rows, 1);
    while (staged_.size() > rows_)
        staged_.pop_back();
    settle(now);
}

void CallStage::take(const BoardView& view, Instant now)
{
    if (view.day && view.day != day_) {
        forget_day(); // calls are numbered by the day
        day_ = view.day;
    }
    drop_gone(view.calls);
    order_.clear();
    for (const BoardCall& call : view.calls) {
        calls_[call.call] = call;
        order_.push_back(call.call);
    }
    for (auto call = view.calls.rbegin(); call != view.calls.rend(); ++call) {
        std::uint32_t& known = ordinal_[call->call];
        if (call->ordinal <= known)
            continue;
        known = call->ordinal;
        const bool fresh = now - call->called_at <= pace_.fresh_for;
        if (fresh && std::find(waiting_.begin(), waiting_.end(), call->call) == waiting_.end())
            waiting_.push_back(call->call);
    }
    settle(now);
}

void CallStage::being_spoken(CallId call, Instant now)
{
    now_ = now;
    const BoardCall* spoken = find(call);
    if (spoken == nullptr || spoken->state != LegState::called)
        return;
    std::erase(waiting_, call);
    if (!is_staged(call)) {
        if (staged_.size() >= rows_) {
            const auto seen_enough = leaving(now - pace_.minimum);
            staged_.erase(seen_enough != staged_.end() ? seen_enough : leaving(now));
        }
        enter(call, now);
    }
    make_newest(call, now);
}

void CallStage::tick(Instant now)
{
    settle(now);
}

std::vector<BoardCall> CallStage::shown() const
{
    std::vector<BoardCall> rows;
    for (const OnWall& one : staged_)
        rows.push_back(*find(one.call));
    for (const CallId id : order_) {
        const BoardCall& call = *find(id);
        const bool waits = std::find(waiting_.begin(), waiting_.end(), id) != waiting_.end();
        const bool over = call.state != LegState::called && now_ - call.called_at > pace_.kept_for;
        if (rows.size() < rows_ && !waits && !over && !is_staged(id))
            rows.push_back(call);
    }
    return rows;
}

std::optional<CallId> CallStage::newest() const
{
    const BoardCall* call = newest_ && is_staged(*newest_) ? find(*newest_) : nullptr;
    return call != nullptr && call->state == LegState::called ? newest_ : std::nullopt;
}

std::optional<Instant> CallStage::wake_at() const
{
    std::optional<Instant> at;
    if (!waiting_.empty()) {
        at = last_turn_ ? *last_turn_ + step() : now_;
        if (staged_.size() >= rows_ && !is_staged(waiting_.front())) {
            const auto longest =
                std::min_element(staged_.begin(), staged_.end(),
                                 [](const OnWall& a, const OnWall& b) { return a.since < b.since; });
            at = std::max(*at, longest->since + pace_.minimum);
        }
    }
    return at;
}

const BoardCall* CallStage::find(CallId call) const
{
    const auto found = calls_.find(call);
    return found == calls_.end() ? nullptr : &found->second;
}

bool CallStage::is_staged(CallId call) const
{
    return std::any_of(staged_.begin(), staged_.end(), [&](const OnWall& one) { return one.call == call; });
}

bool CallStage::is_pushed_out(const BoardCall& call, const std::vector<BoardCall>& calls) const
{
    return calls.size() >= view_holds && call.called_at <= calls.back().called_at;
}

void CallStage::forget_day()
{
    calls_.clear();
    order_.clear();
    ordinal_.clear();
    waiting_.clear();
    staged_.clear();
    newest_.reset();
    last_turn_.reset();
}

/// Withdrawn and missed calls leave the wall at once: nobody shall go there.
void CallStage::drop_gone(const std::vector<BoardCall>& calls)
{
    std::erase_if(calls_, [&](const auto& entry) {
        const BoardCall& known = entry.second;
        const bool there = std::any_of(calls.begin(), calls.end(),
                                       [&](const BoardCall& call) { return call.call == known.call; });
        return !there && !is_pushed_out(known, calls);
    });
    std::erase_if(waiting_, [this](CallId call) { return find(call) == nullptr; });
    std::erase_if(staged_, [this](const OnWall& one) { return find(one.call) == nullptr; });
}

void CallStage::settle(Instant now)
{
    now_ = now;
    std::erase_if(staged_, [&](const OnWall& one) {
        return find(one.call)->state != LegState::called && now - one.since > pace_.kept_for;
    });
    while (!waiting_.empty()) {
        if (last_turn_ && now < *last_turn_ + step())
            return;
        const CallId next = waiting_.front();
        if (!is_staged(next) && staged_.size() >= rows_) {
            const auto gone = leaving(now - pace_.minimum);
            if (gone == staged_.end())
                return;
            staged_.erase(gone);
        }
        waiting_.pop_front();
        enter(next, now);
        make_newest(next, now);
    }
}

void CallStage::enter(CallId call, Instant now)
{
    std::erase_if(staged_, [&](const OnWall& one) { return one.call == call; });
    staged_.push_front({call, now});
}

void CallStage::make_newest(CallId call, Instant now)
{
    const bool anew = staged_.front().call == call && staged_.front().since == now;
    if (newest_ != call || anew)
        ++turns_;
    newest_ = call;
    last_turn_ = now;
}

/// Of the calls on the wall since `seen_since_before` or longer, the one that is missed least: answered
/// before still called, then the one there longest.
std::deque<CallStage::OnWall>::iterator CallStage::leaving(Instant seen_since_before)
{
    auto best = staged_.end();
    for (auto one = staged_.begin(); one != staged_.end(); ++one) {
        if (one->since > seen_since_before)
            continue;
        const auto rank = [this](const OnWall& on_wall) {
            return std::pair(find(on_wall.call)->state == LegState::called, on_wall.since);
        };
        if (best == staged_.end() || rank(*one) < rank(*best))
            best = one;
    }
    return best;
}

} // namespace giliran
