// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/queue/views/board_view.h"

#include <cstddef>
#include <deque>
#include <map>
#include <optional>
#include <vector>

namespace giliran {

/// Which of a zone's calls stand on the wall, without clock or screen: feed what came and the time.
///
/// Every call is seen for a minimum time, however many come at once: a call that finds all rows taken by
/// calls not yet seen long enough waits for its turn, and calls enter one after another, so that each is for
/// a moment the newest. Recalls enter anew. What was called long before this display knew of it does not
/// enter; it fills rows that are free.
class CallStage
{
public:
    struct Pace
    {
        Duration minimum = std::chrono::seconds(6);    ///< on the wall, for every call
        Duration fresh_for = std::chrono::seconds(60); ///< older at first sight: history, it does not enter
        Duration kept_for = std::chrono::minutes(5); ///< after its call, when nobody is to go there any more
    };
    /// A view holds so many calls at most: one missing behind the last of them may be only pushed out.
    static constexpr std::size_t view_holds = 12;

    CallStage() : CallStage(Pace()) {}
    explicit CallStage(Pace pace) : pace_(pace) {}

    void set_rows(std::size_t rows, Instant now);
    void take(const BoardView& view, Instant now);
    /// The loudspeaker begins to say this call: it is on the wall while it is heard, as the newest.
    void being_spoken(CallId call, Instant now);
    void tick(Instant now);

    /// Newest first, at most as many as there are rows.
    std::vector<BoardCall> shown() const;
    /// The call to go to now; none when its visitor has answered.
    std::optional<CallId> newest() const;
    /// Counts how often another call, or the same anew, became the newest.
    std::uint32_t turns() const { return turns_; }
    /// When tick() may change something.
    std::optional<Instant> wake_at() const;

private:
    struct OnWall
    {
        CallId call;
        Instant since;
    };

    const BoardCall* find(CallId call) const;
    bool is_staged(CallId call) const;
    bool is_pushed_out(const BoardCall& call, const std::vector<BoardCall>& calls) const;
    Duration step() const { return pace_.minimum / static_cast<int>(rows_); }
    void forget_day();
    void drop_gone(const std::vector<BoardCall>& calls);
    void settle(Instant now);
    void enter(CallId call, Instant now);
    void make_newest(CallId call, Instant now);
    std::deque<OnWall>::iterator leaving(Instant seen_since_before);

    Pace pace_;
    std::size_t rows_ = 3;
    std::optional<BusinessDay> day_;
    std::map<CallId, BoardCall> calls_;       ///< as last told, with those pushed out but still due
    std::vector<CallId> order_;               ///< of the view: newest first
    std::map<CallId, std::uint32_t> ordinal_; ///< the latest that entered, waits or is history
    std::deque<CallId> waiting_;              ///< for their turn on the wall
    std::deque<OnWall> staged_;               ///< latest entered first
    std::optional<CallId> newest_;
    std::optional<Instant> last_turn_;
    std::uint32_t turns_ = 0;
    Instant now_;
};

} // namespace giliran
