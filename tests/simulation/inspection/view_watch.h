// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/hub/core/input.h"
#include "common/protocol/message.h"
#include "common/queue/day_state.h"
#include "tests/simulation/model/day_book.h"

#include <map>
#include <string>
#include <utility>

namespace giliran::simulation {

/// What is durable now, told twice: folded by the hub's own rules, and as the model's book.
struct DurableTruth
{
    DayState folded;
    DayBook book;
};

/// Holds every view that leaves the hub against what is durable, and its numbers against their order.
class ViewWatch
{
public:
    explicit ViewWatch(const DurableTruth& truth) : truth_(truth) {}

    /// Another run of the hub: other numbers, and nobody subscribed.
    void hub_started() { channels_.clear(); }
    void told(const PeerDevice& peer, const Snapshot& message, const Hall& hall);
    /// `first`: the same text may go to many; only the first counts.
    void told(const PeerDevice& peer, const Delta& message, const Hall& hall, bool first);
    /// The view a device holds equals the truth, estimates apart.
    void shows_the_truth(const PeerDevice& peer, const Json& view, const Hall& hall, Instant hub_time) const;

    std::uint64_t deltas = 0;
    std::uint64_t snapshots = 0;

private:
    using Key = std::pair<ViewKind, std::string>;
    struct Channel
    {
        std::string epoch;
        std::uint64_t n = 0;
        Json data;
    };
    void was_true_when_told(const Key& key, const Json& view, const Hall& hall, Instant hub_time) const;
    static void hold(const Key& key, const Json& view, const Json& truth);
    Json true_view(const Key& key, const Hall& hall, Instant hub_time) const;

    const DurableTruth& truth_;
    std::map<Key, Channel> channels_;
};

} // namespace giliran::simulation
