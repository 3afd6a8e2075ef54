// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/years/years.h"
#include "tests/journal/journal_fixture.h"

#include "common/journal/hall_store.h"
#include "common/journal/verification.h"

using namespace giliran;
using namespace giliran::journal_tests;

TEST_CASE("years of a simulated hall are what was written, to the last leg", "[journal]")
{
    const JournalFolder folder;
    const auto journal = opened(folder.path());
    const std::string text = "a hall";
    REQUIRE(HallStore(journal->database()).put(kediri, {Sha256::of(text), text, Instant()}));
    bench::Years years(kediri, 1'500, 120);
    const auto totals = years.write(day_named("2026-11-27"), [&](const JournalBatch& batch) {
        must_append(*journal, batch);
        REQUIRE(journal->checkpoint());
    });
    CHECK(totals.legs >= 1'500);
    CHECK(totals.days >= 8);
    const auto found = verify_journal(folder.file(), Connection::Access::read);
    REQUIRE(found);
    for (const std::string& finding : found->findings)
        FAIL_CHECK(finding);
    CHECK(found->days == totals.days);
    CHECK(found->events == totals.events);
    CHECK(found->legs == totals.legs);
    CHECK(fold(recovered(*journal)));
}
