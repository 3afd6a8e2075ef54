// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/record/fold.h"
#include "common/record/hash_chain.h"

#include <catch2/catch.hpp>

using namespace giliran;

namespace {

/// A day of a few rows whose chain holds, starting behind `last_seal` if there is one.
Recovered small_day(std::optional<DaySeal> last_seal = {})
{
    DayOpened opened;
    opened.utc_offset = *UtcOffset::of_minutes(420);
    DaySeries series;
    series.queue = *QueueId::parse("dukcapil");
    series.prefix = "A";
    opened.series.push_back(series);
    TicketReserved reserved;
    reserved.visit = VisitId{1};
    reserved.leg = LegId{1};
    reserved.number = *TicketNumber::parse("A-001");
    reserved.service = *ServiceId::parse("ktp");
    reserved.queue = *QueueId::parse("dukcapil");
    const TicketSettled settled{LegId{1}, PaperState::confirmed};

    Recovered recovered;
    recovered.last_seal = last_seal;
    Sha256 head = last_seal ? last_seal->hash : Sha256{};
    for (const Event& event : {Event(opened), Event(reserved), Event(settled)}) {
        const EncodedEvent encoded = encode_event(event);
        EventRow row;
        row.hall = *HallId::parse("kediri");
        row.day = *BusinessDay::parse("2026-11-23");
        row.n = recovered.unsealed.size() + 1;
        row.recorded_at = instant_from_ms(1795399200000 + static_cast<std::int64_t>(row.n));
        row.type = encoded.type;
        row.version = encoded.version;
        row.payload = encoded.payload;
        row.hash = chained(head, row);
        head = row.hash;
        recovered.unsealed.push_back(std::move(row));
    }
    return recovered;
}

/// Writes the hashes anew from row `from` on, as one would who wants to hide a change.
void rechain(Recovered& recovered, std::size_t from)
{
    for (std::size_t i = from; i < recovered.unsealed.size(); ++i)
        recovered.unsealed[i].hash =
            chained(i == 0 ? Sha256{} : recovered.unsealed[i - 1].hash, recovered.unsealed[i]);
}

FoldProblem problem_of(const Recovered& recovered)
{
    const auto folded = fold(recovered);
    REQUIRE_FALSE(folded);
    return folded.error();
}

} // namespace

TEST_CASE("a day is folded from its rows", "[record]")
{
    const Recovered recovered = small_day();
    const auto day = fold(recovered);
    REQUIRE(day);
    CHECK(day->rows == 3);
    CHECK(day->head == recovered.unsealed.back().hash);
    CHECK(day->state.phase == DayPhase::open);
    CHECK(day->state.day.text() == "2026-11-23");
    REQUIRE(day->state.find(LegId{1}) != nullptr);
    CHECK(day->state.find(LegId{1})->state == LegState::waiting);
}

TEST_CASE("with no day to fold the next event chains to the last seal", "[record]")
{
    Recovered recovered;
    CHECK(fold(recovered).value().head == Sha256{});
    recovered.last_seal = DaySeal{};
    recovered.last_seal->hash = Sha256::of("sealed");
    const auto day = fold(recovered);
    REQUIRE(day);
    CHECK(day->head == Sha256::of("sealed"));
    CHECK(day->rows == 0);
    CHECK(day->state.phase == DayPhase::none);
}

TEST_CASE("the first event of a day chains to the last seal", "[record]")
{
    DaySeal seal;
    seal.hash = Sha256::of("sealed");
    CHECK(fold(small_day(seal)));
    Recovered other_seal = small_day(seal);
    other_seal.last_seal->hash = Sha256::of("another");
    CHECK(problem_of(other_seal).kind == FoldProblem::Kind::broken_chain);
    CHECK(problem_of(other_seal).n == 1);
}

TEST_CASE("a missing row is a gap, wherever it was", "[record]")
{
    for (std::size_t missing = 0; missing < 2; ++missing) {
        Recovered recovered = small_day();
        recovered.unsealed.erase(recovered.unsealed.begin() + static_cast<std::ptrdiff_t>(missing));
        const FoldProblem problem = problem_of(recovered);
        CHECK(problem.kind == FoldProblem::Kind::gap);
        CHECK(problem.n == missing + 2);
    }
}

TEST_CASE("a row told twice or out of order is a gap", "[record]")
{
    Recovered twice = small_day();
    twice.unsealed.insert(twice.unsealed.begin() + 1, twice.unsealed[0]);
    CHECK(problem_of(twice).kind == FoldProblem::Kind::gap);
    Recovered swapped = small_day();
    std::swap(swapped.unsealed[1], swapped.unsealed[2]);
    CHECK(problem_of(swapped).kind == FoldProblem::Kind::gap);
}

TEST_CASE("a row of another day or hall is not folded into this one", "[record]")
{
    Recovered day = small_day();
    day.unsealed[2].day = day.unsealed[2].day.next();
    rechain(day, 2);
    CHECK(problem_of(day).kind == FoldProblem::Kind::gap);
    Recovered hall = small_day();
    hall.unsealed[1].hall = *HallId::parse("surabaya");
    rechain(hall, 1);
    CHECK(problem_of(hall).kind == FoldProblem::Kind::gap);
}

TEST_CASE("a changed column breaks the chain at its row", "[record]")
{
    Recovered recovered = small_day();
    recovered.unsealed[1].recorded_at += Duration(1);
    CHECK(problem_of(recovered).kind == FoldProblem::Kind::broken_chain);
    CHECK(problem_of(recovered).n == 2);
}

TEST_CASE("a changed row with a hash that fits breaks the chain at the next row", "[record]")
{
    Recovered recovered = small_day();
    recovered.unsealed[1].payload[0] = ' ';
    recovered.unsealed[1].hash = chained(recovered.unsealed[0].hash, recovered.unsealed[1]);
    CHECK(problem_of(recovered).kind == FoldProblem::Kind::bad_payload);
    recovered = small_day();
    recovered.unsealed[1].recorded_at += Duration(1);
    recovered.unsealed[1].hash = chained(recovered.unsealed[0].hash, recovered.unsealed[1]);
    CHECK(problem_of(recovered).kind == FoldProblem::Kind::broken_chain);
    CHECK(problem_of(recovered).n == 3);
}

TEST_CASE("an event of a newer Giliran stops the fold with its own reason", "[record]")
{
    Recovered newer = small_day();
    newer.unsealed[2].version = 2;
    rechain(newer, 2);
    CHECK(problem_of(newer).kind == FoldProblem::Kind::newer_event);
    Recovered unknown = small_day();
    unknown.unsealed[2].type = "leg_teleported";
    rechain(unknown, 2);
    CHECK(problem_of(unknown).kind == FoldProblem::Kind::unknown_event);
    CHECK(problem_of(unknown).n == 3);
}

TEST_CASE("the answers of the day are at hand by request", "[record]")
{
    Recovered recovered = small_day();
    const auto request = *RequestId::parse("000102030405060708090a0b0c0d0e0f");
    recovered.answers.push_back({request, recovered.unsealed[0].day, DeviceId(), R"({"type":"done"})"});
    const auto day = fold(recovered);
    REQUIRE(day);
    CHECK(day->answers.at(request) == R"({"type":"done"})");
}
