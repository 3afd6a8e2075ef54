// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/hall/localized_text.h"

#include <catch2/catch.hpp>

namespace giliran::testing {

/// A visitor finds words in Indonesian and in English.
inline void check_both_languages(const LocalizedText& text)
{
    for (const char* language : {"id", "en"}) {
        REQUIRE(text.by_language().count(language) == 1);
        CHECK_FALSE(text.by_language().at(language).empty());
    }
}

} // namespace giliran::testing
