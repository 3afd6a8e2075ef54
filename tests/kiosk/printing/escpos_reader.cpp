// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kiosk/printing/escpos_reader.h"

#include <cstring>

namespace giliran::test {

namespace {

struct Roll
{
    QByteArray rows;
    int row_bytes = 0;

    QImage cut()
    {
        const int height = row_bytes > 0 ? static_cast<int>(rows.size()) / row_bytes : 0;
        QImage paper(row_bytes * 8, height, QImage::Format_Mono);
        paper.setColorTable({qRgb(255, 255, 255), qRgb(0, 0, 0)});
        for (int y = 0; y < height; ++y)
            std::memcpy(paper.scanLine(y), rows.constData() + y * row_bytes,
                        static_cast<std::size_t>(row_bytes));
        *this = {};
        return paper;
    }
};

int word_at(const QByteArray& bytes, qsizetype at)
{
    return static_cast<uchar>(bytes[at]) + 256 * static_cast<uchar>(bytes[at + 1]);
}

} // namespace

std::optional<std::vector<QImage>> read_escpos(const QByteArray& bytes)
{
    std::vector<QImage> papers;
    Roll roll;
    for (qsizetype at = 0; at < bytes.size();) {
        const QByteArrayView rest = QByteArrayView(bytes).sliced(at);
        if (rest.startsWith("\x1B@")) {
            at += 2;
        } else if (rest.startsWith(QByteArrayView("\x1Dv0\0", 4)) && rest.size() >= 8) {
            const int row_bytes = word_at(bytes, at + 4);
            const qsizetype length = qsizetype{row_bytes} * word_at(bytes, at + 6);
            if (rest.size() < 8 + length || (roll.row_bytes != 0 && roll.row_bytes != row_bytes))
                return std::nullopt;
            roll.row_bytes = row_bytes;
            roll.rows.append(rest.sliced(8, length));
            at += 8 + length;
        } else if (rest.startsWith(QByteArrayView("\x1DVB\0", 4))) {
            papers.push_back(roll.cut());
            at += 4;
        } else {
            return std::nullopt;
        }
    }
    if (roll.row_bytes != 0)
        return std::nullopt;
    return papers;
}

} // namespace giliran::test
