// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/base/ids.h"
#include "common/base/token128.h"

#include <catch2/catch.hpp>
#include <unordered_set>

using namespace giliran;

TEST_CASE("an id is 1 to 40 plain characters", "[base]")
{
    CHECK(QueueId::parse("a")->text() == "a");
    CHECK(QueueId::parse("Loket_4.K-10")->text() == "Loket_4.K-10");
    CHECK(QueueId::parse(std::string(40, 'x')).has_value());
    for (const auto* text : {"", " ", "a b", "a/b", "ö", "a\n", "a\"b"})
        CHECK_FALSE(QueueId::parse(text).has_value());
    CHECK_FALSE(QueueId::parse(std::string(41, 'x')).has_value());
    CHECK_FALSE(QueueId::parse(std::string_view("a\0b", 3)).has_value());
}

TEST_CASE("ids of different things do not mix", "[base]")
{
    STATIC_REQUIRE_FALSE(std::is_convertible_v<QueueId, CounterId>);
    STATIC_REQUIRE_FALSE(std::is_convertible_v<VisitId, LegId>);
    STATIC_REQUIRE_FALSE(std::is_convertible_v<RequestId, TicketToken>);
}

TEST_CASE("a token is 32 lower-case hexadecimal digits", "[base]")
{
    const std::string text = "00ff10a0123456789abcdef055aa01fe";
    const auto token = TicketToken::parse(text);
    REQUIRE(token.has_value());
    CHECK(token->text() == text);
    CHECK(token->bytes()[1] == 0xff);
    CHECK_FALSE(TicketToken::parse(text.substr(1)).has_value());
    CHECK_FALSE(TicketToken::parse("00FF10A0123456789ABCDEF055AA01FE").has_value());
    CHECK_FALSE(TicketToken::parse(text + "00").has_value());
    CHECK_FALSE(TicketToken::parse("").has_value());
}

TEST_CASE("ids and tokens can be looked up", "[base]")
{
    const std::unordered_set<QueueId> queues{*QueueId::parse("a"), *QueueId::parse("b")};
    CHECK(queues.count(*QueueId::parse("b")) == 1);
    const std::unordered_set<RequestId> requests{RequestId()};
    CHECK(requests.count(RequestId()) == 1);
    const std::unordered_set<VisitId> visits{VisitId{7}};
    CHECK(visits.count(VisitId{8}) == 0);
}
