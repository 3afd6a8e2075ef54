// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/queue/ticket_number.h"

#include <catch2/catch.hpp>

using namespace giliran;

TEST_CASE("a ticket number is written with its series' digits and read back", "[queue]")
{
    CHECK(TicketNumber{*Prefix::parse("A"), 45, 3}.text() == "A-045");
    CHECK(TicketNumber{*Prefix::parse("4K"), 7, 2}.text() == "4K-07");
    CHECK(TicketNumber{*Prefix::parse("A"), 1000, 3}.text() == "A-1000");
    CHECK(TicketNumber::parse("A-045")->n == 45);
    CHECK(TicketNumber::parse("A-1000")->text() == "A-1000");
}

TEST_CASE("zeros in front do not make another ticket", "[queue]")
{
    CHECK(*TicketNumber::parse("A-45") == *TicketNumber::parse("A-045"));
    CHECK(*TicketNumber::parse("A-45") != *TicketNumber::parse("B-45"));
    CHECK(*TicketNumber::parse("A-9") < *TicketNumber::parse("A-10"));
    CHECK(*TicketNumber::parse("A-999") < *TicketNumber::parse("B-1"));
}

TEST_CASE("what is no ticket number is not read", "[queue]")
{
    for (const char* text : {"", "A", "A-", "-45", "A-0", "A-000", "A045", "A--45", "A-4x", "a-45", "I-45",
                             "A-1234567890", "ABCD-1", "A-45 "})
        CHECK_FALSE(TicketNumber::parse(text));
}
