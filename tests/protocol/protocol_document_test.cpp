// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/protocol/protocol_document.h"

#include <catch2/catch.hpp>

#include <fstream>
#include <sstream>

TEST_CASE("docs/protocol.md says what the declarations say", "[protocol]")
{
    std::ifstream file(GILIRAN_SOURCE_DIR "/docs/protocol.md");
    REQUIRE(file);
    std::stringstream written;
    written << file.rdbuf();
    INFO("stale: run `ninja protocol-document`");
    CHECK(written.str() == giliran::protocol_document());
}
