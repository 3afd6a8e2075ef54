// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/lifecycle_document.h"
#include "tests/architecture/repository.h"

#include <algorithm>
#include <catch2/catch.hpp>

namespace giliran::house {

TEST_CASE("docs/lifecycle.md draws the table that the code runs on", "[architecture]")
{
    const auto& tree = repository();
    const auto document = std::find_if(
        tree.begin(), tree.end(), [](const SourceFile& file) { return file.path == "docs/lifecycle.md"; });
    REQUIRE(document != tree.end());
    INFO("stale: run `ninja lifecycle-document`");
    CHECK(document->text == lifecycle_document());
}

} // namespace giliran::house
