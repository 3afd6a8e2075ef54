// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/layer_rules.h"
#include "tests/architecture/repository.h"

#include <catch2/catch.hpp>

// Every case reads the repository, and then shows by a made-up file that its rule can fail.

namespace giliran::house {
TEST_CASE("every folder of code has its place among the layers", "[architecture]")
{
    CHECK(broken_in_the_repository(has_a_place_in_the_table) == none);

    CHECK(has_a_place_in_the_table({"common/extras/a.cpp", ""}).size() == 1);
}

TEST_CASE("includes are written from the repository's root", "[architecture]")
{
    CHECK(broken_in_the_repository(includes_from_the_root) == none);

    CHECK(includes_from_the_root({"kiosk/a.cpp", "#include \"a.h\"\n"}).size() == 1);
    CHECK(includes_from_the_root({"kiosk/a.cpp", "#include \"../common/base/ids.h\"\n"}).size() == 1);
    CHECK(includes_from_the_root({"kiosk/a.cpp", "#include \"tests/gui/b.h\"\n"}).size() == 1);
    CHECK(includes_from_the_root({"kiosk/a.cpp", "// #include \"a.h\"\n"}) == none);
}

TEST_CASE("a layer includes only the layers below it", "[architecture]")
{
    CHECK(broken_in_the_repository(includes_only_what_its_layer_may_use) == none);

    const auto broken = [](std::string path, std::string header) {
        return includes_only_what_its_layer_may_use({std::move(path), "#include \"" + header + "\"\n"})
            .size();
    };
    CHECK(broken("common/base/a.cpp", "common/hall/hall.h") == 1);
    CHECK(broken("common/queue/decide.cpp", "common/journal/journal.h") == 1);
    CHECK(broken("common/queue/views/board.h", "common/ui/theme.h") == 1);
    CHECK(broken("common/hub/core/core.h", "common/hub/service/server.h") == 1);
    CHECK(broken("kiosk/screens/a.cpp", "counter/panels/b.h") == 1);
    CHECK(broken("kiosk/screens/a.cpp", "common/journal/journal.h") == 1);
    CHECK(broken("kiosk/printing/a.cpp", "kiosk/screens/b.h") == 1);
    CHECK(broken("counter/presenter/a.cpp", "counter/panels/b.h") == 1);
    CHECK(broken("counter/presenter/a.cpp", "common/ui/theme.h") == 1);
    CHECK(broken("kiosk/presenter/a.cpp", "kiosk/printing/b.h") == 0);
    CHECK(broken("common/queue/decide.cpp", "common/queue/views/board.h") == 0);
}

TEST_CASE("a layer includes only the libraries that are its own", "[architecture]")
{
    CHECK(broken_in_the_repository(includes_only_libraries_of_its_layer) == none);

    const auto broken = [](std::string path, std::string header) {
        return includes_only_libraries_of_its_layer({std::move(path), "#include <" + header + ">\n"}).size();
    };
    CHECK(broken("common/queue/decide.cpp", "QString") == 1);
    CHECK(broken("common/record/a.cpp", "sqlite3.h") == 1);
    CHECK(broken("common/hub/service/a.cpp", "cups/cups.h") == 1);
    CHECK(broken("counter/a.cpp", "sqlite3.h") == 1);
    CHECK(broken("common/hall/a.cpp", "unistd.h") == 1);
    CHECK(broken("kiosk/printing/a.cpp", "cups/cups.h") == 0);
}

TEST_CASE("a pure layer includes only headers that touch nothing outside", "[architecture]")
{
    CHECK(broken_in_the_repository(pure_layers_include_only_pure_headers) == none);

    for (const auto* header :
         {"thread", "mutex", "random", "fstream", "filesystem", "iostream", "future", "atomic"})
        CHECK(pure_layers_include_only_pure_headers(
                  {"common/queue/a.cpp", "#include <" + std::string{header} + ">\n"})
                  .size() == 1);
    CHECK(pure_layers_include_only_pure_headers({"common/journal/a.cpp", "#include <fstream>\n"}) == none);
}

TEST_CASE("a pure layer is given time and chance and takes neither", "[architecture]")
{
    CHECK(broken_in_the_repository(pure_layers_ask_the_machine_nothing) == none);

    for (const auto* asks :
         {"std::chrono::system_clock::now()", "std::chrono::steady_clock::now()", "std::getenv(\"A\")",
          "std::random_device{}", "std::time(nullptr)", "randombytes_buf(a, 16)"})
        CHECK(
            pure_layers_ask_the_machine_nothing({"common/queue/a.cpp", "auto a = " + std::string{asks} + ";"})
                .size() == 1);
    CHECK(pure_layers_ask_the_machine_nothing({"common/queue/a.cpp", "// no std::getenv(\"A\") here"}) ==
          none);
    CHECK(pure_layers_ask_the_machine_nothing({"common/link/a.cpp", "std::chrono::steady_clock::now();"}) ==
          none);
}

TEST_CASE("only the hub decides what a command does", "[architecture]")
{
    CHECK(broken_in_the_repository(only_the_hub_decides) == none);

    CHECK(only_the_hub_decides({"kiosk/a.cpp", "#include \"common/queue/decide.h\"\n"}).size() == 1);
    CHECK(only_the_hub_decides({"common/device/a.cpp", "#include \"common/queue/evolve.h\"\n"}).size() == 1);
    CHECK(only_the_hub_decides({"common/hub/core/a.cpp", "#include \"common/queue/decide.h\"\n"}) == none);
}

TEST_CASE("nlohmann-json and toml++ are compiled in one file each", "[architecture]")
{
    CHECK(who_includes(repository(), "nlohmann/") == Findings{"common/base/json_text.cpp"});
    CHECK(who_includes(repository(), "toml").size() <= 1);

    const std::vector<SourceFile> twice{{"common/hall/a.cpp", "#include <nlohmann/json.hpp>\n"},
                                        {"common/hall/b.h", "#include <nlohmann/json_fwd.hpp>\n"}};
    CHECK(who_includes(twice, "nlohmann/").size() == 2);
}

} // namespace giliran::house
