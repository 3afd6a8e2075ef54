// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/link/refusal_ledger.h"

#include <catch2/catch.hpp>

namespace giliran::link::test {

namespace {

RefusedArrival refusal_from(quint32 ipv4)
{
    return {QHostAddress(ipv4), RefusalReason::wrong_key, QStringLiteral("kiosk")};
}

} // namespace

TEST_CASE("the first refusal is reported at once, its repeats summed up later", "[link]")
{
    RefusalLedger ledger;
    const Clock::time_point start{};
    REQUIRE(ledger.note(refusal_from(1), start).has_value());
    for (int i = 0; i < 1'000; ++i)
        CHECK_FALSE(ledger.note(refusal_from(1), start).has_value());
    CHECK(ledger.due(start).isEmpty());

    const QList<RefusedArrival> reports = ledger.due(start + RefusalLedger::period);
    REQUIRE(reports.size() == 1);
    CHECK(reports.front().times == 1'000);
    CHECK(reports.front().peer == QHostAddress(1));
}

TEST_CASE("a quiet peer is forgotten and reported at once again", "[link]")
{
    RefusalLedger ledger;
    const Clock::time_point start{};
    ledger.note(refusal_from(1), start);
    CHECK(ledger.due(start + RefusalLedger::period).isEmpty());
    CHECK(ledger.note(refusal_from(1), start + RefusalLedger::period).has_value());
}

TEST_CASE("refusals from very many addresses are summed up as one", "[link]")
{
    RefusalLedger ledger;
    const Clock::time_point start{};
    int reported_at_once = 0;
    for (quint32 ipv4 = 1; ipv4 <= 100'000; ++ipv4)
        reported_at_once += ledger.note(refusal_from(ipv4), start).has_value() ? 1 : 0;
    CHECK(reported_at_once == RefusalLedger::max_kinds + 1);

    const QList<RefusedArrival> reports = ledger.due(start + RefusalLedger::period);
    REQUIRE(reports.size() == 1);
    CHECK(reports.front().peer.isNull());
    CHECK(reports.front().times == 100'000 - reported_at_once);
}

} // namespace giliran::link::test
