// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/ticket/escpos.h"

#include <initializer_list>

namespace giliran {

namespace {

constexpr char esc = 0x1B;
constexpr char gs = 0x1D;
constexpr char cut_partly_after_feeding = 66;

void append_command(QByteArray& bytes, std::initializer_list<char> command)
{
    bytes.append(command.begin(), static_cast<qsizetype>(command.size()));
}

void append_word(QByteArray& bytes, int value)
{
    bytes.append(static_cast<char>(value & 0xFF));
    bytes.append(static_cast<char>((value >> 8) & 0xFF));
}

/// GS v 0 m xL xH yL yH data: m = 0 is one dot of the image for one of the head; x counts bytes, y rows.
void append_band(QByteArray& bytes, const QImage& image, int first_row, int rows)
{
    const int row_bytes = (image.width() + 7) / 8;
    append_command(bytes, {gs, 'v', '0', 0});
    append_word(bytes, row_bytes);
    append_word(bytes, rows);

    const int spare_bits = row_bytes * 8 - image.width();
    const auto last_byte_mask = static_cast<uchar>(0xFFU << spare_bits);
    for (int y = first_row; y < first_row + rows; ++y) {
        const uchar* row = image.constScanLine(y);
        for (int i = 0; i + 1 < row_bytes; ++i)
            bytes.append(static_cast<char>(row[i]));
        bytes.append(static_cast<char>(row[row_bytes - 1] & last_byte_mask));
    }
}

} // namespace

QByteArray escpos_ticket(const QImage& image)
{
    Q_ASSERT(image.format() == QImage::Format_Mono && image.width() > 0);

    QByteArray bytes;
    bytes.reserve(image.height() * (image.width() / 8 + 1) + 64);
    append_command(bytes, {esc, '@'});
    for (int row = 0; row < image.height(); row += escpos_band_rows)
        append_band(bytes, image, row, qMin(escpos_band_rows, image.height() - row));
    append_command(bytes, {gs, 'V', cut_partly_after_feeding, 0});
    return bytes;
}

} // namespace giliran
