// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/hub/core/effect.h"
#include "common/queue/event.h"

#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace giliran {

/// Keeps every view that somebody watches, numbers its changes densely, and sends each change once, the same
/// text to all of its subscribers. Calls go out at once; figures are gathered: a kiosk's about once a second,
/// a counter's waiting list four times a second. What was sent last stays here, so that it can still be shown
/// when the journal fails.
class ViewPublisher
{
public:
    static constexpr Duration kiosk_pause = std::chrono::seconds(1);
    static constexpr Duration counter_pause = std::chrono::milliseconds(250);

    explicit ViewPublisher(std::string epoch) : epoch_(std::move(epoch)) {}

    /// Makes the connection a subscriber and says what to send it first.
    effect::Send subscribe(ConnectionId connection, ViewKind kind, const std::string& place,
                           const DayState& state, const Hall& hall, Instant now);
    /// The last known truth, marked doubtful; none: nobody watched this view before.
    std::optional<effect::Send> last_known(ConnectionId connection, ViewKind kind, const std::string& place,
                                           Instant now);
    void forget(ConnectionId connection);

    /// Notes which views an event may have changed; call it after the event was applied.
    void touch(const Event& event, const DayState& state, const Hall& hall);
    void touch_all();
    /// Today's exceptions begin and end with the clock alone.
    void touch_kiosks() { mark(ViewKind::kiosk, {}, true); }
    /// Opening hours change with the clock alone.
    void touch_on_new_minute(Instant now);

    /// Sends what changed and is due. `steady` is a clock that never stands still: the pauses count by it.
    void publish(const DayState& state, const Hall& hall, Instant now, Duration steady, Effects& effects);
    /// When publish() has something to do, on the steady clock; none: nothing changed.
    std::optional<Duration> due() const;

private:
    struct Channel
    {
        std::uint64_t n = 0;
        Json data;
        std::vector<ConnectionId> subscribers;
        bool changed = false;
        bool urgent = false;
        Duration published_at{0};
    };
    using Key = std::pair<ViewKind, std::string>;

    static Duration pause(ViewKind kind);
    void mark(ViewKind kind, const std::string& place, bool urgent);
    void mark_line(const QueueId& queue, const Hall& hall);
    void bring_up_to_date(const Key& key, Channel& channel, const DayState& state, const Hall& hall,
                          Instant now, Duration steady, Effects& effects);
    std::shared_ptr<const std::string> snapshot(const Key& key, const Channel& channel, bool doubtful,
                                                Instant now) const;

    std::string epoch_;
    std::map<Key, Channel> channels_;
    std::int64_t minute_ = 0;
};

} // namespace giliran
