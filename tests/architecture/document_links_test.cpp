// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/document_links.h"
#include "tests/architecture/repository.h"

#include <catch2/catch.hpp>
#include <filesystem>

namespace giliran::house {

TEST_CASE("every link in a document leads somewhere", "[architecture]")
{
    Findings dead;
    for (const auto& document : repository())
        for (const auto& link : links_of(document))
            if (!std::filesystem::exists(std::filesystem::path{GILIRAN_SOURCE_DIR} / link))
                dead.push_back(document.path + " -> " + link);
    CHECK(dead == none);

    const SourceFile document{"docs/a.md",
                              "[b](b.md#part) [c](../c.md) [d](https://example.org/) ![e](e.png)"};
    CHECK(links_of(document) == Findings{"docs/b.md", "c.md"});
}

} // namespace giliran::house
