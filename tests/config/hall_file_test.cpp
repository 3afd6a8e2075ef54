// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/config/hall_file.h"

#include "common/hall/hall_reader.h"

#include <catch2/catch.hpp>
#include <fstream>
#include <unistd.h>

using namespace giliran;

namespace {

const std::filesystem::path small_hall = GILIRAN_SOURCE_DIR "/tests/golden/halls/small.toml";

std::string replaced(std::string text, std::string_view piece, std::string_view instead)
{
    const auto place = text.find(piece);
    REQUIRE(place != std::string::npos);
    return text.replace(place, piece.size(), instead);
}

/// A file that is gone with its guard.
class ScratchFile
{
public:
    explicit ScratchFile(std::string_view text)
        : path_(std::filesystem::temp_directory_path() / ("giliran-hall-" + std::to_string(getpid())))
    {
        std::ofstream(path_, std::ios::binary) << text;
    }
    ~ScratchFile() { std::filesystem::remove(path_); }
    ScratchFile(const ScratchFile&) = delete;
    ScratchFile& operator=(const ScratchFile&) = delete;
    const std::filesystem::path& path() const { return path_; }

private:
    std::filesystem::path path_;
};

} // namespace

TEST_CASE("the small hall is open at any hour of any day", "[config]")
{
    const auto file = read_hall_file(small_hall);
    REQUIRE(file.has_value());
    CHECK(file->warnings.empty());
    CHECK(file->hall.services.size() == 4);
    CHECK(file->hall.counters.size() == 3);
    for (const Weekday day : all_of<Weekday>()) {
        REQUIRE(file->hall.hours.on(day) != nullptr);
        CHECK(file->hall.hours.on(day)->open.text() == "00:00");
        CHECK(file->hall.hours.on(day)->close.text() == "24:00");
    }
}

TEST_CASE("all problems of a hall file are told at once, in the order of its lines", "[config]")
{
    std::string text = *read_text_file(small_hall);
    text = replaced(text, "time_zone", "time_zones");
    text = replaced(text, R"(minutes = 15)", R"(minutes = 1.5)");
    text = replaced(text, R"(icon = "car")", R"(icon = 5)");
    text = replaced(text, R"("samsat", "dukcapil")", R"("samsat", "pln")");
    const auto file = read_hall_text(text, "hall.toml");
    REQUIRE_FALSE(file.has_value());

    using Kind = HallProblemKind;
    const FileProblems expected{
        {"hall.toml", 4, HallProblem{"hall.time_zone", Kind::missing}},
        {"hall.toml", 9, HallProblem{"hall.time_zones", Kind::unknown_key}},
        {"hall.toml", 48, HallProblem{"agency[0].service[1].minutes", Kind::wrong_type, "float", "integer"}},
        {"hall.toml", 56, HallProblem{"agency[1].icon", Kind::wrong_type, "integer", "string"}},
        {"hall.toml", 77, HallProblem{"zone[0].counter[2].agencies", Kind::unknown_reference, "pln"}}};
    REQUIRE(file.error().size() == expected.size());
    for (std::size_t i = 0; i < expected.size(); ++i) {
        INFO(i);
        CHECK(file.error()[i] == expected[i]);
    }
}

TEST_CASE("a syntax error is the only problem of a hall file", "[config]")
{
    const auto file = read_hall_text("[hall]\nname = \n", "hall.toml");
    REQUIRE_FALSE(file.has_value());
    REQUIRE(file.error().size() == 1);
    CHECK(file.error().front().line == 2);
    CHECK(std::holds_alternative<SyntaxFault>(file.error().front().what));
}

TEST_CASE("warnings of a hall file have their line too", "[config]")
{
    std::string text = *read_text_file(small_hall);
    text = replaced(text, R"(prefix = "A")", R"(prefix = "5A")");
    text = replaced(text, R"(prefix = "S")", R"(prefix = "SA")");
    const auto file = read_hall_text(text, "hall.toml");
    REQUIRE(file.has_value());
    CHECK(file->text == text);
    CHECK(file->warnings ==
          FileProblems{
              {"hall.toml", 57, HallProblem{"agency[1].prefix", HallProblemKind::look_alike_prefix, "5A"}}});
}

TEST_CASE("a hall file that cannot be had is told apart from a bad one", "[config]")
{
    const auto fault_of = [](const std::filesystem::path& path) {
        const auto file = read_hall_file(path);
        REQUIRE_FALSE(file.has_value());
        REQUIRE(file.error().size() == 1);
        return std::get<FileFault>(file.error().front().what);
    };
    CHECK(fault_of("/nowhere/hall.toml") == FileFault::not_found);
    CHECK(fault_of("/") == FileFault::unreadable);
    CHECK(fault_of(ScratchFile(std::string(max_file_size + 1, '#')).path()) == FileFault::too_large);
    CHECK(fault_of("/dev/zero") == FileFault::too_large);
}

TEST_CASE("an empty hall file misses what a hall needs", "[config]")
{
    const auto file = read_hall_text("", "hall.toml");
    REQUIRE_FALSE(file.has_value());
    for (const FileProblem& problem : file.error()) {
        CHECK(problem.line == 1);
        CHECK(std::get<HallProblem>(problem.what).kind == HallProblemKind::missing);
    }
}

TEST_CASE("a hall written as a file reads back as the same hall", "[config]")
{
    for (const char* name :
         {"/tests/golden/halls/small.toml", "/assets/halls/kediri.toml", "/assets/halls/sidoarjo.toml"}) {
        const auto file = read_hall_file(std::string(GILIRAN_SOURCE_DIR) + name);
        REQUIRE(file.has_value());
        const auto again = read_hall_text(hall_file_text(file->hall), "again.toml");
        REQUIRE(again.has_value());
        CHECK(to_text(draft_of(again->hall)) == to_text(draft_of(file->hall)));
    }
}
