// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/record/event_codec.h"
#include "tests/record/sample_events.h"

#include <catch2/catch.hpp>
#include <fstream>
#include <set>
#include <sstream>

using namespace giliran;
using giliran::record_tests::sample_events;

namespace {

std::optional<std::string> golden_payload(const std::string& type, int version)
{
    std::ifstream file(std::string(GILIRAN_SOURCE_DIR "/tests/golden/events/") + type + ".v" +
                       std::to_string(version) + ".json");
    std::stringstream bytes;
    bytes << file.rdbuf();
    std::string text = bytes.str();
    if (text.empty() || text.back() != '\n')
        return std::nullopt;
    text.pop_back();
    return text;
}

} // namespace

TEST_CASE("there is a sample of every type of event", "[record]")
{
    std::set<std::size_t> types;
    for (const Event& event : sample_events())
        types.insert(event.index());
    CHECK(types.size() == std::variant_size_v<Event>);
}

TEST_CASE("every event is written with exactly the bytes of its golden payload", "[record]")
{
    for (const Event& event : sample_events()) {
        const EncodedEvent encoded = encode_event(event);
        INFO(encoded.type);
        CHECK(golden_payload(encoded.type, encoded.version) == encoded.payload);
    }
}

TEST_CASE("every golden payload is read, and written again it is the same", "[record]")
{
    for (const Event& event : sample_events()) {
        const EncodedEvent encoded = encode_event(event);
        for (int version = 1; version <= encoded.version; ++version) {
            INFO(encoded.type << " version " << version);
            const auto payload = golden_payload(encoded.type, version);
            REQUIRE(payload);
            const auto read = decode_event(encoded.type, version, *payload);
            REQUIRE(read);
            CHECK(read->index() == event.index());
            if (version == encoded.version)
                CHECK(encode_event(*read).payload == *payload);
        }
    }
}

TEST_CASE("what an event may leave out is read as it was written", "[record]")
{
    NumbersSkipped skipped;
    skipped.given = {{"S", 1'204}};
    const EncodedEvent encoded = encode_event(skipped);
    const auto read = decode_event(encoded.type, encoded.version, encoded.payload);
    REQUIRE(read);
    CHECK(std::get<NumbersSkipped>(*read).given == skipped.given);
}

TEST_CASE("a payload of a newer version is refused, whatever it holds", "[record]")
{
    for (const Event& event : sample_events()) {
        const EncodedEvent encoded = encode_event(event);
        INFO(encoded.type);
        const auto newer = decode_event(encoded.type, encoded.version + 1, encoded.payload);
        REQUIRE_FALSE(newer);
        CHECK(newer.error() == RecordProblem::newer_version);
    }
}

TEST_CASE("a version below one was never written", "[record]")
{
    for (const int version : {0, -1}) {
        const auto read = decode_event("day_closing", version, "{}");
        REQUIRE_FALSE(read);
        CHECK(read.error() == RecordProblem::bad_payload);
    }
}

TEST_CASE("an unknown type of event is refused", "[record]")
{
    for (const char* type : {"", "ticket", "ticket_reserved ", "TICKET_RESERVED", "leg_teleported"}) {
        const auto read = decode_event(type, 1, "{}");
        REQUIRE_FALSE(read);
        CHECK(read.error() == RecordProblem::unknown_type);
    }
}

TEST_CASE("a payload that is not what an event needs is refused", "[record]")
{
    for (const char* payload :
         {"", "null", "[]", "{", "{}", R"({"leg":19})", R"({"leg":-1,"outcome":"served"})",
          R"({"leg":4294967296,"outcome":"served"})", R"({"leg":"19","outcome":"served"})",
          R"({"leg":19,"outcome":"SERVED"})", R"({"leg":19.0,"outcome":"served"})",
          R"({"leg":19,"leg":20,"outcome":"served"})", "{\"leg\":19,\"outcome\":\"served\xff\"}"}) {
        INFO(payload);
        const auto read = decode_event("leg_ended", 1, payload);
        REQUIRE_FALSE(read);
        CHECK(read.error() == RecordProblem::bad_payload);
    }
}

TEST_CASE("a field that a later release added as optional does not break an older reader", "[record]")
{
    CHECK(decode_event("leg_ended", 1, R"({"leg":19,"outcome":"served","note":{"deep":[1]}})"));
}

TEST_CASE("an absent reason means the announcement was spoken", "[record]")
{
    const AnnouncementEnded spoken{CallId{8}, 1, std::nullopt};
    const EncodedEvent encoded = encode_event(spoken);
    CHECK(encoded.payload == R"({"call":8,"ordinal":1})");
    const auto read = decode_event(encoded.type, 1, encoded.payload);
    REQUIRE(read);
    CHECK_FALSE(std::get<AnnouncementEnded>(*read).unspoken);
}

TEST_CASE("a day that closes hands on the numbers it carries over", "[record]")
{
    const CarriedLeg carried{*TicketNumber::parse("A-046"), TicketToken(), *ServiceId::parse("ktp-baru"),
                             *QueueId::parse("dukcapil"),   true,          3};
    const EncodedEvent encoded = encode_event(DayClosed{DayEnd::by_staff, std::vector{carried}});
    const auto read = decode_event(encoded.type, encoded.version, encoded.payload);
    REQUIRE(read);
    const auto& handed_on = std::get<DayClosed>(*read).carried;
    REQUIRE(handed_on);
    REQUIRE(handed_on->size() == 1);
    CHECK(handed_on->front().number.text() == "A-046");
    CHECK(handed_on->front().priority == true);
    CHECK(handed_on->front().applicants == 3U);
}
