// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/described.h"

#include <QString>
#include <catch2/catch.hpp>
#include <set>

namespace giliran::testing {

/// Checks that `words` gives something for each enumerator, and never the same twice.
template <NamedEnum E, class F>
void check_words(F&& words)
{
    std::set<QString> seen;
    for (const E value : all_of<E>()) {
        const QString text = words(value);
        INFO(name_of(value) << ": " << text.toStdString());
        CHECK_FALSE(text.trimmed().isEmpty());
        CHECK(seen.insert(text).second);
    }
}

} // namespace giliran::testing
