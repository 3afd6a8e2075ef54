// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/record/fold.h"

#include "common/queue/evolve.h"
#include "common/record/hash_chain.h"

namespace giliran {
namespace {

FoldProblem::Kind kind_of(RecordProblem problem)
{
    switch (problem) {
    case RecordProblem::unknown_type:
        return FoldProblem::Kind::unknown_event;
    case RecordProblem::newer_version:
        return FoldProblem::Kind::newer_event;
    case RecordProblem::bad_payload:
        return FoldProblem::Kind::bad_payload;
    }
    return FoldProblem::Kind::bad_payload;
}

} // namespace

Result<FoldedDay, FoldProblem> fold(const Recovered& recovered)
{
    FoldedDay day;
    if (recovered.last_seal)
        day.head = recovered.last_seal->hash;
    for (const EventRow& row : recovered.unsealed) {
        const EventRow& first = recovered.unsealed.front();
        if (row.n != day.rows + 1 || row.day != first.day || row.hall != first.hall)
            return fail(FoldProblem{row.n, FoldProblem::Kind::gap});
        if (chained(day.head, row) != row.hash)
            return fail(FoldProblem{row.n, FoldProblem::Kind::broken_chain});
        const auto event = decode_event(row.type, row.version, row.payload);
        if (!event)
            return fail(FoldProblem{row.n, kind_of(event.error())});
        evolve(day.state, *event, row.recorded_at, row.day);
        day.head = row.hash;
        day.rows = row.n;
    }
    for (const StoredAnswer& stored : recovered.answers)
        day.answers.emplace(stored.request, stored.answer);
    return day;
}

} // namespace giliran
