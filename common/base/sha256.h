// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace giliran {

/// SHA-256 (FIPS 180-4), computed by libsodium.
struct Sha256
{
    std::array<std::uint8_t, 32> bytes{};

    static Sha256 of(std::string_view data);
    /// 64 lower-case hexadecimal digits
    static std::optional<Sha256> parse(std::string_view hex);
    std::string text() const;
    friend bool operator==(const Sha256&, const Sha256&) = default;
};

} // namespace giliran
