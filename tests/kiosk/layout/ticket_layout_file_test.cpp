// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/layout/layout_keys.h"
#include "kiosk/layout/ticket_layout_file.h"

#include <catch2/catch.hpp>
#include <regex>
#include <set>

using namespace giliran;

namespace {

std::string asset(const char* name)
{
    return std::string(GILIRAN_SOURCE_DIR "/assets/tickets/") + name;
}

/// The 80 mm layout with one piece of text changed.
FileProblems problems_with(const std::string& piece, const std::string& instead)
{
    std::string text = *read_text_file(asset("80mm.toml"));
    const auto place = text.find(piece);
    REQUIRE(place != std::string::npos);
    text.replace(place, piece.size(), instead);
    auto layout = read_ticket_layout_text(text, "t.toml");
    return layout ? FileProblems() : std::move(layout.error());
}

HallProblem problem_with(const std::string& piece, const std::string& instead)
{
    const FileProblems problems = problems_with(piece, instead);
    REQUIRE(problems.size() == 1);
    CHECK(problems.front().line > 0);
    return std::get<HallProblem>(problems.front().what);
}

} // namespace

TEST_CASE("the layout files of the assets are the built-in layouts", "[ticket]")
{
    const auto wide = read_ticket_layout(asset("80mm.toml"));
    REQUIRE(wide);
    CHECK(*wide == ticket_layout(PaperWidth::mm80));
    const auto narrow = read_ticket_layout(asset("58mm.toml"));
    REQUIRE(narrow);
    CHECK(*narrow == ticket_layout(PaperWidth::mm58));
}

TEST_CASE("a layout that is written is read again as it was", "[ticket]")
{
    for (const PaperWidth paper : {PaperWidth::mm80, PaperWidth::mm58}) {
        const TicketLayout layout = ticket_layout(paper);
        const auto again = read_ticket_layout_text(ticket_layout_text(layout), "t.toml");
        REQUIRE(again);
        CHECK(*again == layout);
    }
}

TEST_CASE("what is wrong with a layout file is told with its line", "[ticket]")
{
    CHECK(problem_with("body = \"3 mm\"", "body = \"3\"").kind == HallProblemKind::not_a_value);
    CHECK(problem_with("body = \"3 mm\"", "body = \"30 mm\"").kind == HallProblemKind::out_of_range);
    CHECK(problem_with("head_dots = 576", "head_dots = 700").path == "head_dots"); // wider than its paper
    CHECK(problem_with("\"number\", ", "").path == "parts");
    CHECK(problem_with("\"number\", ", "\"number\", \"advert\", ").detail == "advert");
    CHECK(problem_with("dpi = 203", "dpi = 203\ncolour = 1").kind == HallProblemKind::unknown_key);
    CHECK(problem_with("number = \"14 mm\"", "number = \"40 mm\"").path == "step[0].number");
}

TEST_CASE("the layout's document lists the keys that are read and no others", "[ticket]")
{
    const std::string text = *read_text_file(GILIRAN_SOURCE_DIR "/docs/ticket-layout.md");
    const auto documented = [](const std::string& part) {
        std::set<std::string> keys;
        const std::regex row(R"(\n\| `([a-z_]+)` \|)");
        for (std::sregex_iterator at(part.begin(), part.end(), row), end; at != end; ++at)
            keys.insert((*at)[1]);
        return keys;
    };
    const auto steps = text.find("## `[[step]]`");
    REQUIRE(steps != std::string::npos);
    CHECK(documented(text.substr(0, steps)) ==
          std::set<std::string>(layout_keys::root.begin(), layout_keys::root.end()));
    CHECK(documented(text.substr(steps)) ==
          std::set<std::string>(layout_keys::step.begin(), layout_keys::step.end()));
}
