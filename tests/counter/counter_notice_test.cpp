// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/counter/sample_counter.h"

#include <catch2/catch.hpp>

using namespace giliran;
using namespace giliran::testing;

TEST_CASE("a counter that cannot work says what to do and what a technician needs", "[counter]")
{
    const Standing standing = GENERATE(Standing::unpaired, Standing::key_refused, Standing::revoked,
                                       Standing::update_needed, Standing::key_not_kept, Standing::no_hall);
    const auto notice = counter_notice(standing, QStringLiteral("0.9"), true);
    REQUIRE(notice);
    CHECK_FALSE(notice->title.isEmpty());
    CHECK_FALSE(notice->body.isEmpty());
    CHECK_FALSE(notice->detail.isEmpty());
}

TEST_CASE("a lost connection takes no screen away from an officer", "[counter]")
{
    CHECK(counter_notice(Standing::connecting, {}, false));
    CHECK_FALSE(counter_notice(Standing::connecting, {}, true));
    CHECK_FALSE(counter_notice(Standing::doubtful, {}, true));
    CHECK_FALSE(counter_notice(Standing::online, {}, true));
}

TEST_CASE("without a service day nobody can sign in, and the page says why", "[counter]")
{
    SampleCounter counter;
    CHECK(sign_in_model(counter.scene()).possible);
    counter.view.day.reset();
    CHECK_FALSE(sign_in_model(counter.scene()).possible);
    CHECK(sign_in_model(counter.scene()).explanation ==
          QStringLiteral("The hall is closed: no service day is open."));
    counter.standing = Standing::connecting;
    CHECK_FALSE(sign_in_model(counter.scene()).possible);
}

TEST_CASE("a refusal names counters by their number, as people know them", "[counter]")
{
    Refusal elsewhere = refusal(RefusalKind::officer_elsewhere);
    elsewhere.counter = CounterId::parse("loket-12");
    CHECK(refusal_words(elsewhere, kediri_hall(), QStringLiteral("id")) ==
          QStringLiteral("You are still serving at counter 12."));
    CHECK(refusal_words(refusal(RefusalKind::nobody_waiting), kediri_hall(), QStringLiteral("id")) ==
          QStringLiteral("Nobody is waiting."));
}
