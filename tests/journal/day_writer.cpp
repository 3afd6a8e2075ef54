// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journal/day_writer.h"

#include "common/queue/evolve.h"
#include "common/record/answer_codec.h"

namespace giliran::journal_tests {

JournalBatch DayWriter::opening()
{
    DayOpened opened;
    opened.utc_offset = *UtcOffset::of_minutes(420);
    DaySeries series;
    series.queue = dukcapil;
    series.prefix = "A";
    opened.series.push_back(series);
    JournalBatch batch;
    add(batch, opened);
    stamp(batch);
    return batch;
}

JournalBatch DayWriter::tickets(int count)
{
    JournalBatch batch;
    for (int i = 0; i < count; ++i) {
        ++tickets_;
        const auto request = token_of<RequestId>(tickets_);
        TicketReserved reserved;
        reserved.visit = VisitId{tickets_};
        reserved.leg = LegId{tickets_};
        reserved.number = TicketNumber{*Prefix::parse("A"), *state_.queues.at(dukcapil).numbers.next(), 3};
        reserved.token = token_of<TicketToken>(tickets_);
        reserved.service = *ServiceId::parse("ktp");
        reserved.queue = dukcapil;
        add(batch, reserved, request);
        batch.legs.push_back(leg_row(kediri, state_, reserved.leg));
        TicketIssued issued;
        issued.visit = reserved.visit;
        issued.leg = reserved.leg;
        issued.number = reserved.number;
        issued.token = reserved.token;
        batch.answers.push_back({request, day_, token_of<DeviceId>(7), answer_text(issued)});
    }
    stamp(batch);
    return batch;
}

JournalBatch DayWriter::sealing(const Sha256& previous_seal)
{
    JournalBatch batch;
    add(batch, DayClosed{});
    DaySeal seal{kediri, day_, n_, head_, previous_seal, {}};
    seal.hash = sealed(seal);
    batch.seal = seal;
    stamp(batch);
    return batch;
}

void DayWriter::add(JournalBatch& batch, const Event& event, std::optional<RequestId> command)
{
    const EncodedEvent encoded = encode_event(event);
    EventRow row;
    row.hall = kediri;
    row.day = day_;
    row.n = ++n_;
    row.recorded_at = day_.moment(*TimeOfDay::of_minutes(480), *UtcOffset::of_minutes(420)) + Duration(n_);
    row.type = encoded.type;
    row.version = encoded.version;
    row.command = command;
    row.payload = encoded.payload;
    row.hash = chained(head_, row);
    head_ = row.hash;
    evolve(state_, event, row.recorded_at, day_);
    batch.events.push_back(std::move(row));
}

void DayWriter::stamp(JournalBatch& batch) const
{
    batch.clock = {"8f1c", Duration(1000 * n_), batch.events.back().recorded_at};
}

} // namespace giliran::journal_tests
