// SPDX-License-Identifier: GPL-3.0-or-later
// A QR code as a square of modules.
#pragma once

#include <QString>
#include <optional>
#include <vector>

namespace giliran {

/// White modules that must surround a code on every side, or telephones do not find it (ISO/IEC 18004, 9.1).
inline constexpr int qr_quiet_zone = 4;

struct QrCode
{
    int side;               ///< modules in a row, without the quiet zone
    std::vector<bool> dark; ///< row by row

    bool dark_at(int x, int y) const
    {
        const int at = y * side + x;
        return dark[static_cast<std::size_t>(at)];
    }
    bool operator==(const QrCode&) const = default;
};

/// Error correction level M: 15 % of a crumpled code may be unreadable. None for an empty text and for one
/// longer than a code holds (some 2,300 bytes).
std::optional<QrCode> encode_qr(const QString& text);

} // namespace giliran
