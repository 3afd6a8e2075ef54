// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/record/upcasting.h"

#include <algorithm>

namespace giliran {

std::span<const Upcaster> upcasters()
{
    return {};
}

std::optional<Json> upcast(std::span<const Upcaster> known, std::string_view type, int version, int newest,
                           Json payload)
{
    for (; version < newest; ++version) {
        const auto step = std::find_if(known.begin(), known.end(), [&](const Upcaster& one) {
            return one.type == type && one.from == version;
        });
        if (step == known.end())
            return std::nullopt;
        payload = step->raise(std::move(payload));
    }
    return payload;
}

} // namespace giliran
