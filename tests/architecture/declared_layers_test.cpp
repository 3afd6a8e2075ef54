// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/layer_rules.h"
#include "tests/architecture/repository.h"

#include <catch2/catch.hpp>
#include <fstream>
#include <iterator>

namespace giliran::house {
namespace {

/// What CMake wrote when it read the lists of this build.
const std::vector<DeclaredLayer>& declared()
{
    static const auto layers = [] {
        std::ifstream in{GILIRAN_LAYERS_FILE};
        return read_declared_layers(std::string{std::istreambuf_iterator<char>{in}, {}});
    }();
    return layers;
}

} // namespace

TEST_CASE("a CMake target uses only targets of the layers below it", "[architecture]")
{
    REQUIRE_FALSE(declared().empty());
    CHECK(declares_only_what_the_table_allows(declared()) == none);

    const auto wrong =
        read_declared_layers("common/base|giliran_base|\ncommon/queue|giliran_queue|giliran_ui\n"
                             "common/ui|giliran_ui|giliran_base Qt6::Widgets\n");
    CHECK(declares_only_what_the_table_allows(wrong) ==
          Findings{"common/queue/CMakeLists.txt: giliran_queue may not use giliran_ui"});
}

TEST_CASE("a folder includes only what its CMake list says it uses", "[architecture]")
{
    CHECK(broken_in_the_repository([](const SourceFile& file) {
              return includes_only_what_it_declares(file, declared());
          }) == none);

    const auto made_up = read_declared_layers("common/base|giliran_base|\ncommon/hall|giliran_hall|\n"
                                              "common/queue|giliran_queue|giliran_hall\n");
    const SourceFile file{"common/queue/a.cpp",
                          "#include \"common/hall/hall.h\"\n#include \"common/base/ids.h\"\n"};
    CHECK(includes_only_what_it_declares(file, made_up).size() == 1);
}

} // namespace giliran::house
