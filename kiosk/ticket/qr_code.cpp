// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/ticket/qr_code.h"

#include <memory>
#include <qrencode.h>

namespace giliran {

std::optional<QrCode> encode_qr(const QString& text)
{
    const QByteArray utf8 = text.toUtf8();
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeString(utf8.constData(), 0, QR_ECLEVEL_M, QR_MODE_8, 1), &QRcode_free);
    if (!code)
        return std::nullopt;

    QrCode result{.side = code->width, .dark = {}};
    const auto modules = static_cast<std::size_t>(code->width) * static_cast<std::size_t>(code->width);
    result.dark.reserve(modules);
    for (std::size_t i = 0; i < modules; ++i)
        result.dark.push_back((code->data[i] & 1U) != 0);
    return result;
}

} // namespace giliran
