// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/texts/queue_words.h"

#include "tests/texts/check_words.h"

using namespace giliran;
using namespace giliran::testing;

TEST_CASE("every enumerator of the queue has its own words", "[texts]")
{
    check_words<LegState>([](LegState value) { return words_for(value); });
    check_words<Outcome>([](Outcome value) { return words_for(value); });
    check_words<CallRule>([](CallRule value) { return words_for(value); });
    check_words<AnnouncementState>([](AnnouncementState value) { return words_for(value); });
    check_words<Unspoken>([](Unspoken value) { return words_for(value); });
    check_words<RefusalKind>([](RefusalKind value) { return words_for(value); });
    check_words<ClosedReason>([](ClosedReason value) { return words_for(value, {}); });
}

TEST_CASE("a refusal's words carry its details", "[texts]")
{
    Refusal closed = refusal(RefusalKind::service_closed);
    closed.closed_because = ClosedReason::not_yet;
    CHECK(words_for(closed, QStringLiteral("08.00")).contains(QStringLiteral("08.00")));
    Refusal taken = refusal(RefusalKind::counter_taken);
    taken.officer = OfficerCode::parse("0102");
    CHECK(words_for(taken, {}).contains(QStringLiteral("0102")));
}
