// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/protocol/message_codec.h"

#include <catch2/catch.hpp>

using namespace giliran;

namespace {

const RequestId some_request = *RequestId::parse(std::string(32, '1'));
const BusinessDay some_day = *BusinessDay::parse("2026-11-23");

Problem problem_of(std::string_view text)
{
    const auto read = read_from_device(text);
    REQUIRE_FALSE(read);
    return read.error();
}

} // namespace

TEST_CASE("a command travels flat in its envelope", "[protocol]")
{
    Finish finish;
    finish.leg = LegId{7};
    finish.outcome = Outcome::papers_incomplete;
    const std::string text = message_text(FromDevice(CommandMessage{some_request, some_day, finish}));
    CHECK(text == R"({"type":"finish","leg":7,"outcome":"papers_incomplete","request":")" +
                      some_request.text() + R"(","day":"2026-11-23"})");
    const auto read = read_from_device(text);
    REQUIRE(read);
    const auto& message = std::get<CommandMessage>(*read);
    CHECK(message.request == some_request);
    CHECK(std::get<Finish>(message.command).outcome == Outcome::papers_incomplete);
}

TEST_CASE("unknown fields are ignored", "[protocol]")
{
    CHECK(read_from_device(
        R"({"type":"hello","oldest_protocol":1,"protocol":9,"version":"x","shoe_size":44})"));
}

TEST_CASE("what is no message is refused with its reason", "[protocol]")
{
    CHECK(problem_of("").kind == ProblemKind::not_json);
    CHECK(problem_of("[]").kind == ProblemKind::not_json);
    CHECK(problem_of("{\"type\":1}").kind == ProblemKind::bad_field);
    CHECK(problem_of(R"({"type":"dance"})").kind == ProblemKind::unknown_message);
    CHECK(problem_of(R"({"type":"welcome"})").kind == ProblemKind::unknown_message);
    CHECK(problem_of(R"({"type":"get_hall","hash":"zz"})").detail == "hash");
    CHECK(problem_of(R"({"type":"start","request":"1","day":"2026-11-23","leg":1})").detail == "request");
    CHECK(problem_of(R"({"type":"start","request":")" + some_request.text() +
                     R"(","day":"2026-02-30","leg":1})")
              .detail == "day");
    CHECK(problem_of(R"({"type":"start","request":")" + some_request.text() +
                     R"(","day":"2026-02-28","leg":-1})")
              .detail == "leg");
    CHECK(problem_of(R"({"type":")" + std::string(5000, 'x') + R"("})").detail.size() <= 100);
}

TEST_CASE("an answer stored as text is sent as it is", "[protocol]")
{
    const std::string text = accepted_text(some_request, R"({"type":"done"})");
    const auto read = read_from_hub(text);
    REQUIRE(read);
    CHECK(std::get<Accepted>(*read).request == some_request);
    const auto outcome =
        read_from_hub(outcome_text(some_request, OutcomeKind::accepted, R"({"type":"done"})"));
    REQUIRE(outcome);
    CHECK(std::get<OutcomeIs>(*outcome).answer.has_value());
    CHECK_FALSE(
        std::get<OutcomeIs>(*read_from_hub(outcome_text(some_request, OutcomeKind::never_seen, {}))).answer);
}
