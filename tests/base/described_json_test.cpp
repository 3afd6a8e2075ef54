// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/base/described_json.h"

#include <catch2/catch.hpp>

using namespace giliran;

namespace {

enum class Colour
{
    red,
    green
};
constexpr auto names_of(Colour)
{
    return std::array{std::string_view("red"), std::string_view("green")};
}

struct Lamp
{
    Colour colour = Colour::red;
    std::uint8_t watts = 0;
    friend bool operator==(const Lamp&, const Lamp&) = default;
    template <class V>
    static void fields(V& visit)
    {
        visit("colour", &Lamp::colour, "what it shines");
        visit("watts", &Lamp::watts);
    }
};

struct Room
{
    QueueId id;
    BusinessDay day;
    std::optional<std::string> note;
    std::vector<Lamp> lamps;
    std::map<std::string, bool> doors;
    Instant built;
    LegId leg;
    TicketToken token;
    template <class V>
    static void fields(V& visit)
    {
        visit("id", &Room::id);
        visit("day", &Room::day);
        visit("note", &Room::note);
        visit("lamps", &Room::lamps);
        visit("doors", &Room::doors);
        visit("built", &Room::built);
        visit("leg", &Room::leg);
        visit("token", &Room::token);
    }
};

const std::string room_text = R"({"id":"r1","day":"2026-11-23","lamps":[{"colour":"green","watts":255}],)"
                              R"("doors":{"left":true},"built":-5,"leg":7,)"
                              R"("token":"00ff10a0123456789abcdef055aa01fe"})";

DecodeProblem decode_problem_of(std::string text, std::string_view part, std::string_view instead)
{
    text.replace(text.find(part), part.size(), instead);
    const auto room = decode<Room>(*parse_json(text));
    REQUIRE_FALSE(room.has_value());
    return room.error();
}

} // namespace

TEST_CASE("a described value comes back from its JSON as it was", "[base]")
{
    const auto room = decode<Room>(*parse_json(room_text));
    REQUIRE(room.has_value());
    CHECK(room->lamps == std::vector{Lamp{Colour::green, 255}});
    CHECK_FALSE(room->note.has_value());
    CHECK(to_text(encode(*room)) == room_text);
}

TEST_CASE("an optional field may be absent or null, and is left out when there is none", "[base]")
{
    std::string text = room_text;
    text.insert(text.find(R"("lamps")"), R"("note":null,)");
    const auto room = decode<Room>(*parse_json(text));
    REQUIRE(room.has_value());
    CHECK(to_text(encode(*room)) == room_text);
}

TEST_CASE("fields nobody knows are ignored, so that newer programs may add some", "[base]")
{
    std::string text = room_text;
    text.insert(1, R"("new":{"deep":[1,2]},)");
    CHECK(decode<Room>(*parse_json(text)).has_value());
}

TEST_CASE("what cannot be decoded is told with its path", "[base]")
{
    using Kind = DecodeProblem::Kind;
    CHECK(decode_problem_of(room_text, R"("leg":7,)", "") == DecodeProblem{"leg", Kind::missing});
    CHECK(decode_problem_of(room_text, R"("green")", R"("blue")") ==
          DecodeProblem{"lamps[0].colour", Kind::not_a_value});
    CHECK(decode_problem_of(room_text, "255", "256") == DecodeProblem{"lamps[0].watts", Kind::not_a_value});
    CHECK(decode_problem_of(room_text, "255", "-1") == DecodeProblem{"lamps[0].watts", Kind::not_a_value});
    CHECK(decode_problem_of(room_text, "255", R"("255")") ==
          DecodeProblem{"lamps[0].watts", Kind::wrong_type});
    CHECK(decode_problem_of(room_text, "true", "1") == DecodeProblem{"doors.left", Kind::wrong_type});
    CHECK(decode_problem_of(room_text, "2026-11-23", "2026-02-30") ==
          DecodeProblem{"day", Kind::not_a_value});
    CHECK(decode_problem_of(room_text, "00ff10", "00FF10") == DecodeProblem{"token", Kind::not_a_value});
    CHECK(decode_problem_of(room_text, R"("r1")", "5") == DecodeProblem{"id", Kind::wrong_type});
}

TEST_CASE("only an object decodes to a described value", "[base]")
{
    CHECK(decode<Lamp>(Json()).error() == DecodeProblem{"", DecodeProblem::Kind::wrong_type});
    CHECK(decode<Lamp>(*parse_json("[]"), "here").error() ==
          DecodeProblem{"here", DecodeProblem::Kind::wrong_type});
}
