// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/record/fold.h"

#include "common/queue/evolve.h"
#include "common/record/answer_codec.h"
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

/// A ticket's answer tells the number that its event gave; the others tell nothing that could be lost.
bool is_true_of(const DayState& state, const StoredAnswer& stored)
{
    static const std::string done = answer_text(Done{});
    if (stored.answer == done)
        return true;
    const auto answer = read_answer(stored.answer);
    const auto* issued = answer ? std::get_if<TicketIssued>(&*answer) : nullptr;
    if (issued == nullptr)
        return answer.has_value();
    const Visit* visit = state.find(issued->visit);
    return visit != nullptr && visit->number == issued->number && visit->token == issued->token;
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

DayFolder::DayFolder(const Sha256& before, std::vector<CarriedLeg> carried)
{
    day_.head = before;
    day_.state.carried = std::move(carried);
}

Result<void, FoldProblem> DayFolder::add(const EventRow& row)
{
    if (day_.rows == 0) {
        hall_ = row.hall;
        date_ = row.day;
    }
    if (row.n != day_.rows + 1 || row.day != date_ || row.hall != hall_)
        return fail(FoldProblem{row.n, FoldProblem::Kind::gap});
    if (chained(day_.head, row) != row.hash)
        return fail(FoldProblem{row.n, FoldProblem::Kind::broken_chain});
    const auto event = decode_event(row.type, row.version, row.payload);
    if (!event)
        return fail(FoldProblem{row.n, kind_of(event.error())});
    evolve(day_.state, *event, row.recorded_at, row.day, row.command);
    day_.head = row.hash;
    day_.rows = row.n;
    return {};
}

Result<FoldedDay, FoldProblem> fold(const Recovered& recovered)
{
    auto carried = carried_over(recovered);
    if (!carried)
        return fail(carried.error());
    DayFolder folder(recovered.last_seal ? recovered.last_seal->hash : Sha256(), std::move(*carried));
    for (const EventRow& row : recovered.unsealed)
        if (auto added = folder.add(row); !added)
            return fail(added.error());
    FoldedDay& day = folder.day();
    for (const StoredAnswer& stored : recovered.answers) {
        if (!is_true_of(day.state, stored))
            return fail(FoldProblem{0, FoldProblem::Kind::bad_answer});
        day.answers.emplace(stored.request, stored.answer);
    }
    return std::move(day);
}

std::string words_for(const FoldProblem& problem)
{
    std::string row = "event " + std::to_string(problem.n);
    switch (problem.kind) {
    case FoldProblem::Kind::gap:
        return "the events before " + row + " are missing";
    case FoldProblem::Kind::broken_chain:
        return row + " is not what was written: the hash chain breaks there";
    case FoldProblem::Kind::unknown_event:
        return row + " is of a kind this version does not know";
    case FoldProblem::Kind::newer_event:
        return row + " was written by a newer version";
    case FoldProblem::Kind::bad_payload:
        return row + " cannot be read";
    case FoldProblem::Kind::bad_answer:
        return "a stored answer is not what was written";
    }
    return row;
}

} // namespace giliran
