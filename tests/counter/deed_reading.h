// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "counter/presenter/counter_model.h"

#include <catch2/catch.hpp>
#include <string>
#include <vector>

namespace giliran::testing {

/// What a key that can be pressed does.
inline DeedKind kind_of(const DeedKey& key)
{
    REQUIRE(key.deed);
    return key.deed->kind;
}

inline std::vector<DeedKind> kinds_of(const std::vector<DeedKey>& keys)
{
    std::vector<DeedKind> kinds;
    for (const DeedKey& key : keys)
        kinds.push_back(kind_of(key));
    return kinds;
}

inline std::vector<std::string> labels_of(const std::vector<DeedKey>& keys)
{
    std::vector<std::string> labels;
    for (const DeedKey& key : keys)
        labels.push_back(key.label.toStdString());
    return labels;
}

} // namespace giliran::testing
