// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/inspection/inspector.h"

#include "common/protocol/message_codec.h"
#include "common/queue/evolve.h"
#include "common/record/event_codec.h"
#include "common/record/hash_chain.h"
#include "tests/simulation/inspection/state_text.h"
#include "tests/simulation/model/broken_promise.h"

#include <algorithm>

namespace giliran::simulation {

void Inspector::decided(const JournalBatch& batch)
{
    decided_ = truth_.book;
    hall_decided_by_ = hall_;
    for (const EventRow& row : batch.events)
        decided_->enter(row, hall_->hall);
    decided_->rests();
}

void Inspector::durable(const JournalBatch& batch)
{
    if (!decided_) // its fate was not known when the hub gave it up
        decided(batch);
    before_ = std::move(truth_.book);
    truth_.book = std::move(*decided_);
    decided_.reset();
    lost_.hold_against(truth_.book);
    requests.durable(batch);
    for (const EventRow& row : batch.events) {
        if (chained(chain_before(row, batch), row) != row.hash)
            broken("the rows of a day form a chain", row.type + " " + std::to_string(row.n));
        head_ = row.hash;
        rows_ = row.n;
        const auto event = decode_event(row.type, row.version, row.payload);
        lent.durable(row);
        evolve(truth_.folded, *event, row.recorded_at, row.day, row.command);
        ++events;
    }
    if (batch.seal) {
        const Sha256 before = seal_ ? seal_->hash : Sha256();
        if (batch.seal->previous != before || sealed(*batch.seal) != batch.seal->hash)
            broken("seals form a chain", batch.seal->day.text());
        seal_ = batch.seal;
    }
}

void Inspector::backed_up()
{
    copy_ = Copy{truth_, seal_, head_, rows_, requests.copied()};
}

void Inspector::restored()
{
    lost_.add(truth_.book, copy_->truth.book);
    for (const auto& [id, call] : truth_.book.calls)
        for (const std::uint32_t ordinal : call.started)
            if (spoken_.count(announcement(truth_.book.day, id, ordinal)) == 0)
                leave_lost_.insert({truth_.book.day, id, ordinal});
    truth_ = copy_->truth;
    before_ = truth_.book;
    decided_.reset();
    seal_ = copy_->seal;
    head_ = copy_->head;
    rows_ = copy_->rows;
    requests.restored(copy_->requests);
    lent.restored();
    ++restorations_;
}

/// The first row of a day chains to the last seal, which may be in the same batch.
Sha256 Inspector::chain_before(const EventRow& row, const JournalBatch& batch) const
{
    if (row.n != 1)
        return head_;
    if (batch.seal && row.day > batch.seal->day)
        return batch.seal->hash;
    return seal_ ? seal_->hash : Sha256();
}

void Inspector::read_back(const Recovered& recovered, const FoldedDay& folded)
{
    decided_.reset();
    if (recovered.last_seal.has_value() != seal_.has_value() ||
        (seal_ && recovered.last_seal->hash != seal_->hash))
        broken("what is durable is read back", "the last seal");
    if (day_is_sealed()) { // nothing of it is left to show
        truth_.folded = folded.state;
        truth_.book.forget_all_but_the_date();
        before_ = truth_.book;
        return;
    }
    const std::uint64_t rows = recovered.unsealed.empty() ? 0 : recovered.unsealed.back().n;
    if (rows != rows_)
        broken("what is durable is read back", std::to_string(rows) + " rows of " + std::to_string(rows_));
    if (state_text(folded.state) != state_text(truth_.folded))
        broken("the day read back is the day that was",
               state_text(folded.state) + "\nagainst\n" + state_text(truth_.folded));
}

void Inspector::rests_with(const DayState& state) const
{
    const std::string live = state_text(state);
    const std::string durable = state_text(truth_.folded);
    if (!day_is_sealed() && live != durable)
        broken("between batches the hub's state is the durable one", live + "\nagainst\n" + durable);
}

void Inspector::arrived(ConnectionId connection, const std::string& text)
{
    if (const auto message = read_from_device(text))
        requests.arrived(connection, *message);
}

void Inspector::told(ConnectionId connection, const PeerDevice& peer, const std::string& text, bool first)
{
    const auto message = read_from_hub(text);
    if (!message)
        broken("a device can read what the hub says", text);
    requests.told(connection, *message);
    static const Hall no_hall;
    const Hall& hall = hall_ ? hall_->hall : no_hall;
    if (const auto* snapshot = std::get_if<Snapshot>(&*message))
        views.told(peer, *snapshot, hall);
    else if (const auto* delta = std::get_if<Delta>(&*message))
        views.told(peer, *delta, hall, first);
    else if (const auto* refused = std::get_if<Refused>(&*message);
             refused != nullptr && refused->refusal.kind == RefusalKind::nobody_waiting)
        nobody_waits_at(requests.called_to(refused->request));
}

/// Whoever waited before the batch that refused and after it waited in between.
void Inspector::nobody_waits_at(const CounterId& id) const
{
    const Counter* counter = hall_->hall.find(id);
    if (counter == nullptr || hall_decided_by_ != hall_)
        return;
    for (const Service& service : hall_->hall.services)
        if (is_lane(service.queue, hall_->hall) && !service.retired &&
            std::count(counter->rule.queues.begin(), counter->rule.queues.end(), service.queue) != 0)
            broken("at a lane there is always a next vehicle", id.text());
    for (const QueueId& queue : counter->rule.queues)
        for (const BookedLeg* leg : truth_.book.in_state(queue, LegState::waiting))
            if (const auto earlier = before_.legs.find(leg->id);
                earlier != before_.legs.end() && earlier->second.touched == leg->touched)
                broken("an officer who presses gets whoever waits",
                       id.text() + " was told nobody, " + leg->number.text() + " waits");
}

void Inspector::printed(BusinessDay day, const TicketNumber& number)
{
    if (!printed_.insert(day.text() + " " + number.text()).second)
        broken("no two papers of a day have the same number", number.text());
}

/// Calls are numbered anew after a restore.
std::string Inspector::announcement(BusinessDay day, CallId call, std::uint32_t ordinal) const
{
    return day.text() + " " + std::to_string(call.value) + "." + std::to_string(ordinal) + " after " +
           std::to_string(restorations_) + " restores";
}

void Inspector::spoken(BusinessDay day, CallId call, std::uint32_t ordinal)
{
    if (restorations_ > 0 && leave_lost_.erase({day, call, ordinal}) != 0)
        return; // a loudspeaker had its leave before the restore
    const std::string what = announcement(day, call, ordinal);
    if (!spoken_.insert(what).second)
        broken("nothing is spoken twice", what);
    const auto found = truth_.book.calls.find(call);
    if (truth_.book.day == day &&
        (found == truth_.book.calls.end() || found->second.started.count(ordinal) == 0))
        broken("leave to speak is durable before the first sample", what);
}

} // namespace giliran::simulation
