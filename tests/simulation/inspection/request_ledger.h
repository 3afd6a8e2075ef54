// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/hub/core/input.h"
#include "common/protocol/message.h"
#include "common/record/journal.h"

#include <deque>
#include <map>
#include <optional>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace giliran::simulation {

/// Holds the hub to "exactly once": what every request was told against what became durable of it.
class RequestLedger
{
public:
    void asked(const RequestId& request, const PeerDevice& device);
    /// The hub has read a message of a device.
    void arrived(ConnectionId connection, const FromDevice& message);
    void durable(const JournalBatch& batch);
    /// The hub says something to one device.
    void told(ConnectionId connection, const FromHub& message);

    /// To which counter somebody was to be called.
    CounterId called_to(const RequestId& request);

    /// What a copy of the journal made now holds; and: such a copy was put in the journal's place.
    struct Durable
    {
        std::unordered_set<RequestId> answered;
        std::optional<BusinessDay> last_sealed;
    };
    Durable copied() const;
    void restored(const Durable& copy);

    std::uint64_t accepted = 0;
    std::uint64_t refused = 0;
    std::uint64_t never_seen = 0;

private:
    struct Entry
    {
        PeerDevice device;
        /// Of a sign-in: all that the officer named, the device's own first; of a call: the one named.
        std::vector<CounterId> counters;
        std::uint64_t arrivals = 0;
        std::uint64_t last_arrival = 0;
        std::uint64_t durable_at = 0;
        std::uint64_t refusals = 0;
        std::uint64_t never_seen_up_to = 0; ///< nothing that arrived before this may be done any more
        std::optional<std::string> answer;  ///< durable
        std::optional<BusinessDay> day;     ///< of the answer
    };
    Entry& known(const RequestId& request);
    /// An officer sits at the counters they named, and at no other.
    void sits_as_asked(const EventRow& row);
    void accepted_with(const RequestId& request, const Json& answer);

    std::unordered_map<RequestId, Entry> entries_;
    std::map<std::pair<ConnectionId, RequestId>, std::deque<std::uint64_t>> questions_;
    std::optional<BusinessDay> last_sealed_;
    std::uint64_t clock_ = 0; ///< counts arrivals
};

} // namespace giliran::simulation
