// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/hall/prefix.h"

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace giliran {

/// A queue's prefix and an integer, unique per hall, business day and series. Written "A-045"; the zeros are
/// only how it is printed: "A-45" names the same ticket.
struct TicketNumber
{
    Prefix prefix;
    std::uint32_t n = 0;     ///< from 1
    std::uint32_t width = 3; ///< digits printed at least

    static std::optional<TicketNumber> parse(std::string_view text);
    std::string text() const;

    friend bool operator==(const TicketNumber& a, const TicketNumber& b)
    {
        return a.prefix == b.prefix && a.n == b.n;
    }
    friend auto operator<=>(const TicketNumber& a, const TicketNumber& b)
    {
        const auto by_prefix = a.prefix <=> b.prefix;
        return by_prefix != 0 ? by_prefix : a.n <=> b.n;
    }
};

} // namespace giliran
