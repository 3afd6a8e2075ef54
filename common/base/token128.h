// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <compare>
#include <cstdint>
#include <cstring>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace giliran {

/// 32 lower-case hexadecimal digits ↔ 16 bytes.
std::string hex_of(const std::uint8_t* bytes, std::size_t count);
bool bytes_of_hex(std::string_view hex, std::uint8_t* bytes, std::size_t count);

/// 128 random bits, written as 32 lower-case hexadecimal digits. The bits come from outside: nothing in the
/// pure layers is random.
template <class Tag>
class Token128
{
public:
    using Bytes = std::array<std::uint8_t, 16>;

    Token128() : bytes_{} {}
    explicit Token128(const Bytes& bytes) : bytes_(bytes) {}

    static std::optional<Token128> parse(std::string_view hex)
    {
        Bytes bytes{};
        if (!bytes_of_hex(hex, bytes.data(), bytes.size()))
            return std::nullopt;
        return Token128(bytes);
    }

    std::string text() const { return hex_of(bytes_.data(), bytes_.size()); }
    const Bytes& bytes() const { return bytes_; }
    friend auto operator<=>(const Token128&, const Token128&) = default;

private:
    Bytes bytes_;
};

/// Names one press of one key for ever: the same id again gets the first answer and does nothing.
using RequestId = Token128<struct RequestTag>;
/// Printed as the ticket's QR: finds the ticket without saying whose it is.
using TicketToken = Token128<struct TicketTokenTag>;
/// A paired kiosk, counter or display; also its identity on the wire, so it says nothing to a listener.
using DeviceId = Token128<struct DeviceTag>;

} // namespace giliran

template <class Tag>
struct std::hash<giliran::Token128<Tag>>
{
    std::size_t operator()(const giliran::Token128<Tag>& token) const noexcept
    {
        std::size_t value = 0;
        std::memcpy(&value, token.bytes().data(), sizeof value);
        return value;
    }
};
