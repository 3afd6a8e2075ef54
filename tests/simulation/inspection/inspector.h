// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/hub/core/input.h"
#include "common/record/fold.h"
#include "common/record/journal.h"
#include "tests/simulation/inspection/lent_numbers.h"
#include "tests/simulation/inspection/lost_numbers.h"
#include "tests/simulation/inspection/request_ledger.h"
#include "tests/simulation/inspection/view_watch.h"

#include <memory>
#include <optional>
#include <set>
#include <string>
#include <tuple>

namespace giliran::simulation {

/// Stands between hub, journal and network, sees all that passes, and throws BrokenPromise at the first thing
/// that breaks one.
class Inspector
{
    DurableTruth truth_;

public:
    // the hub and its journal
    void hub_started() { views.hub_started(); }
    void hall_in_force(std::shared_ptr<const HallInForce> hall) { hall_ = std::move(hall); }
    /// The hub has decided a batch and wants it durable.
    void decided(const JournalBatch& batch);
    void durable(const JournalBatch& batch);
    /// The journal was read, at a start or after a failed append.
    void read_back(const Recovered& recovered, const FoldedDay& folded);
    /// Between batches the hub's state is the durable one.
    void rests_with(const DayState& state) const;

    /// A copy of the journal is made; it is put in the journal's place.
    void backed_up();
    void restored();

    // the network
    void arrived(ConnectionId connection, const std::string& text);
    void told(ConnectionId connection, const PeerDevice& peer, const std::string& text, bool first);

    // the world that people see and hear
    void printed(BusinessDay day, const TicketNumber& number);
    void spoken(BusinessDay day, CallId call, std::uint32_t ordinal);
    const DurableTruth& truth() const { return truth_; }
    const HallInForce* hall() const { return hall_.get(); }

    RequestLedger requests;
    LentNumbers lent;
    ViewWatch views{truth_};
    std::uint64_t events = 0;

private:
    std::string announcement(BusinessDay day, CallId call, std::uint32_t ordinal) const;
    void nobody_waits_at(const CounterId& counter) const;
    Sha256 chain_before(const EventRow& row, const JournalBatch& batch) const;
    bool day_is_sealed() const { return seal_ && truth_.folded.day <= seal_->day; }

    DayBook before_; ///< the batch that became durable last
    std::optional<DayBook> decided_;
    std::shared_ptr<const HallInForce> hall_;
    std::shared_ptr<const HallInForce> hall_decided_by_; ///< when the latest batch was decided
    std::optional<DaySeal> seal_;
    Sha256 head_;
    std::uint64_t rows_ = 0;
    struct Copy
    {
        DurableTruth truth;
        std::optional<DaySeal> seal;
        Sha256 head;
        std::uint64_t rows = 0;
        RequestLedger::Durable requests;
    };
    std::optional<Copy> copy_;
    LostNumbers lost_;
    std::uint64_t restorations_ = 0;
    std::set<std::string> printed_;
    std::set<std::string> spoken_;
    std::set<std::tuple<BusinessDay, CallId, std::uint32_t>> leave_lost_; ///< and not used so far
};

} // namespace giliran::simulation
