// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace giliran {

/// Where a hub listens: "10.0.0.2:7411", "hub.mpp.local:7411", "[fd00::2]:7411".
class HubAddress
{
public:
    static constexpr std::uint16_t default_port = 7411;
    static std::optional<HubAddress> of(std::string_view host, std::uint16_t port);
    static std::optional<HubAddress> parse(std::string_view text);
    std::string text() const;
    /// Without the brackets of an IPv6 address.
    const std::string& host() const { return host_; }
    std::uint16_t port() const { return port_; }
    friend bool operator==(const HubAddress&, const HubAddress&) = default;

private:
    HubAddress(std::string host, std::uint16_t port) : host_(std::move(host)), port_(port) {}
    std::string host_;
    std::uint16_t port_;
};

} // namespace giliran
