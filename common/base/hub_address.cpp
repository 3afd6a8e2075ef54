// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/base/hub_address.h"

#include <algorithm>

namespace giliran {
namespace {

constexpr std::size_t longest_host = 253; // RFC 1035

std::optional<std::uint16_t> port_of(std::string_view digits)
{
    std::uint32_t port = 0;
    if (digits.empty() || digits.size() > 5)
        return std::nullopt;
    for (const char c : digits) {
        if (c < '0' || c > '9')
            return std::nullopt;
        port = port * 10 + static_cast<std::uint32_t>(c - '0');
    }
    return port >= 1 && port <= 65535 ? std::optional(static_cast<std::uint16_t>(port)) : std::nullopt;
}

bool is_host(std::string_view host, std::string_view besides_letters_and_digits)
{
    return !host.empty() && host.size() <= longest_host && std::all_of(host.begin(), host.end(), [&](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
               besides_letters_and_digits.find(c) != std::string_view::npos;
    });
}

} // namespace

std::optional<HubAddress> HubAddress::of(std::string_view host, std::uint16_t port)
{
    const bool v6 = host.find(':') != std::string_view::npos;
    if (port == 0 || !is_host(host, v6 ? ":.%" : ".-_"))
        return std::nullopt;
    return HubAddress(std::string(host), port);
}

std::optional<HubAddress> HubAddress::parse(std::string_view text)
{
    const auto colon = text.rfind(':');
    if (colon == std::string_view::npos)
        return std::nullopt;
    const auto port = port_of(text.substr(colon + 1));
    std::string_view host = text.substr(0, colon);
    const bool bracketed = host.size() > 2 && host.front() == '[' && host.back() == ']';
    if (bracketed)
        host = host.substr(1, host.size() - 2);
    if (!port || !is_host(host, bracketed ? ":.%" : ".-_"))
        return std::nullopt;
    return HubAddress(std::string(host), *port);
}

std::string HubAddress::text() const
{
    const bool bracketed = host_.find(':') != std::string::npos;
    return (bracketed ? "[" + host_ + "]" : host_) + ":" + std::to_string(port_);
}

} // namespace giliran
