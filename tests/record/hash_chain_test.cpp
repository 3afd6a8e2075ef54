// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/record/hash_chain.h"

#include <catch2/catch.hpp>

using namespace giliran;

namespace {

EventRow known_row()
{
    EventRow row;
    row.hall = *HallId::parse("kediri");
    row.day = *BusinessDay::parse("2026-11-23");
    row.n = 2;
    row.recorded_at = instant_from_ms(1795399200123);
    row.type = "leg_started";
    row.version = 1;
    row.command = *RequestId::parse("000102030405060708090a0b0c0d0e0f");
    row.payload = R"({"leg":19})";
    return row;
}

} // namespace

// The expected values were computed apart from this code, by Python's hashlib from the words of hash_chain.h.
TEST_CASE("the chain of a row has its known value", "[record]")
{
    Sha256 previous;
    previous.bytes.fill(0x0f);
    CHECK(chained(previous, known_row()).text() ==
          "f5d375249759a55eff61c335eb1040220edb7237867e05c679dfd5a0decb52ef");
    EventRow first = known_row();
    first.n = 1;
    first.command.reset();
    first.type = "day_closing";
    first.payload = "{}";
    CHECK(chained(Sha256{}, first).text() ==
          "9fbad99880f92061609d6471d0b35e6030fbce0d5447fd5f5ff15fda353060a9");
}

TEST_CASE("the seal of a day has its known value", "[record]")
{
    DaySeal seal;
    seal.hall = *HallId::parse("kediri");
    seal.day = *BusinessDay::parse("2026-11-23");
    seal.rows = 28153;
    seal.head.bytes.fill(0xab);
    seal.previous.bytes.fill(0x0f);
    CHECK(sealed(seal).text() == "7a50a07ef0af865dd46b8618655e722a77eb3be85dafe10295ccd1baaedce769");
}

TEST_CASE("no column of a row can change without its hash", "[record]")
{
    const EventRow row = known_row();
    const Sha256 hash = chained(Sha256{}, row);
    const auto differs = [&](auto change) {
        EventRow other = row;
        change(other);
        return chained(Sha256{}, other) != hash;
    };
    CHECK(chained(hash, row) != hash);
    CHECK(differs([](EventRow& r) { r.hall = *HallId::parse("kediri2"); }));
    CHECK(differs([](EventRow& r) { r.day = r.day.next(); }));
    CHECK(differs([](EventRow& r) { ++r.n; }));
    CHECK(differs([](EventRow& r) { r.recorded_at += Duration(1); }));
    CHECK(differs([](EventRow& r) { r.type = "leg_missed"; }));
    CHECK(differs([](EventRow& r) { ++r.version; }));
    CHECK(differs([](EventRow& r) { r.command.reset(); }));
    CHECK(differs([](EventRow& r) { r.payload += " "; }));
}

TEST_CASE("moving a byte from one column to the next changes the hash", "[record]")
{
    EventRow row = known_row();
    row.version = 11;
    const Sha256 hash = chained(Sha256{}, row);
    row.type += "1";
    row.version = 1;
    CHECK(chained(Sha256{}, row) != hash);
}
