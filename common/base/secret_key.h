// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/token128.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace giliran {

/// 256 random bits that a device and the hub share. Written only into pairing links, a device's own key file
/// and the journal's device table: never into a log, an event or a hall file.
class SecretKey
{
public:
    using Bytes = std::array<std::uint8_t, 32>;

    explicit SecretKey(const Bytes& bytes) : bytes_(bytes) {}

    /// 64 lower-case hexadecimal digits
    static std::optional<SecretKey> parse(std::string_view hex)
    {
        Bytes bytes{};
        if (!bytes_of_hex(hex, bytes.data(), bytes.size()))
            return std::nullopt;
        return SecretKey(bytes);
    }

    std::string secret_text() const { return hex_of(bytes_.data(), bytes_.size()); }
    const Bytes& bytes() const { return bytes_; }
    friend bool operator==(const SecretKey&, const SecretKey&) = default;

private:
    Bytes bytes_;
};

} // namespace giliran
