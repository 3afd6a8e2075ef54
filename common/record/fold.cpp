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

/// What the sealed day hands on, its end checked against its seal.
Result<std::vector<CarriedLeg>, FoldProblem> carried_over(const Recovered& recovered)
{
    std::vector<CarriedLeg> carried;
    const auto& rows = recovered.sealed_end;
    for (std::size_t i = 1; i < rows.size(); ++i) {
        if (chained(rows[i - 1].hash, rows[i]) != rows[i].hash)
            return fail(FoldProblem{rows[i].n, FoldProblem::Kind::broken_chain});
        const auto event = decode_event(rows[i].type, rows[i].version, rows[i].payload);
        if (!event)
            return fail(FoldProblem{rows[i].n, kind_of(event.error())});
        if (const auto* closed = std::get_if<DayClosed>(&*event))
            carried = closed->carried.value_or(carried);
    }
    if (!rows.empty() && recovered.last_seal && rows.back().hash != recovered.last_seal->head)
        return fail(FoldProblem{rows.back().n, FoldProblem::Kind::broken_chain});
    return carried;
}

} // namespace

Result<FoldedDay, FoldProblem> fold(const Recovered& recovered)
{
    FoldedDay day;
    if (recovered.last_seal)
        day.head = recovered.last_seal->hash;
    auto carried = carried_over(recovered);
    if (!carried)
        return fail(carried.error());
    day.state.carried = std::move(*carried);
    for (const EventRow& row : recovered.unsealed) {
        const EventRow& first = recovered.unsealed.front();
        if (row.n != day.rows + 1 || row.day != first.day || row.hall != first.hall)
            return fail(FoldProblem{row.n, FoldProblem::Kind::gap});
        if (chained(day.head, row) != row.hash)
            return fail(FoldProblem{row.n, FoldProblem::Kind::broken_chain});
        const auto event = decode_event(row.type, row.version, row.payload);
        if (!event)
            return fail(FoldProblem{row.n, kind_of(event.error())});
        evolve(day.state, *event, row.recorded_at, row.day, row.command);
        day.head = row.hash;
        day.rows = row.n;
    }
    for (const StoredAnswer& stored : recovered.answers)
        day.answers.emplace(stored.request, stored.answer);
    return day;
}

} // namespace giliran
