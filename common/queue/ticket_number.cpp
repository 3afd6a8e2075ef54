// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/queue/ticket_number.h"

namespace giliran {

std::optional<TicketNumber> TicketNumber::parse(std::string_view text)
{
    const auto dash = text.find('-');
    if (dash == std::string_view::npos)
        return std::nullopt;
    const auto prefix = Prefix::parse(text.substr(0, dash));
    const std::string_view digits = text.substr(dash + 1);
    if (!prefix || digits.empty() || digits.size() > 9)
        return std::nullopt;
    std::uint32_t n = 0;
    for (const char c : digits) {
        if (c < '0' || c > '9')
            return std::nullopt;
        n = n * 10 + static_cast<std::uint32_t>(c - '0');
    }
    if (n == 0)
        return std::nullopt;
    return TicketNumber{*prefix, n, static_cast<std::uint32_t>(digits.size())};
}

std::string TicketNumber::text() const
{
    const std::string digits = std::to_string(n);
    const std::string zeros = digits.size() < width ? std::string(width - digits.size(), '0') : std::string();
    return prefix.text() + "-" + zeros + digits;
}

} // namespace giliran
