// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/ticket/qr_part.h"

#include <algorithm>
#include <cmath>

namespace giliran {

namespace {

constexpr int least_module_dots = 3; ///< 0.375 mm, what an old telephone still resolves
constexpr double least_column_mm = 30;

} // namespace

std::optional<QrPart> QrPart::fit(const QrCode& code, int wished_module_dots, const TicketLayout& layout,
                                  const SheetWriter& writer)
{
    const int module = std::min(wished_module_dots, layout.width_dots / (code.side + 2 * qr_quiet_zone));
    if (module < least_module_dots)
        return std::nullopt;
    QrPart part(code, module);
    part.centre_ = (layout.width_dots - part.side()) / 2;
    // The quiet zone may reach into the margin, so that the dark modules stand flush with the text.
    part.left_ = std::floor(std::max(0.0, writer.left() - qr_quiet_zone * module));
    const double room = writer.right() - part.left_ - part.side();
    part.column_ = room >= layout.dots(least_column_mm) ? room : 0;
    return part;
}

void QrPart::write_centred(SheetWriter& writer) const
{
    writer.begin_part(true);
    const double top = std::ceil(writer.y());
    put(writer, centre_, top);
    writer.move_to(top + side());
}

void QrPart::write_with_column(SheetWriter& writer, const std::vector<QString>& texts) const
{
    const QFont& font = writer.body();
    const double between = writer.gap() / 2;
    std::vector<std::vector<TextLine>> paragraphs;
    double text_height = -between;
    for (const QString& text : texts) {
        const auto& lines = paragraphs.emplace_back(writer.balanced_lines(text, font, column_));
        text_height += between + writer.line_height(font) * static_cast<double>(lines.size());
    }

    writer.begin_part(true);
    const double top = std::ceil(writer.y());
    const double air = writer.gap() * 0.7;
    const double height = std::max(side(), text_height + 2 * air);
    put(writer, left_, top + (height - side()) / 2);
    writer.move_to(top + (height - text_height) / 2);
    for (const auto& lines : paragraphs) {
        writer.add_left(lines, font, writer.right() - column_);
        writer.move_to(writer.y() + between);
    }
    writer.move_to(top + height);
    writer.set_air_above(air);
}

void QrPart::put(SheetWriter& writer, double left, double top) const
{
    const QPoint corner(qRound(left), qRound(top));
    const QPoint quiet(qr_quiet_zone * module_, qr_quiet_zone * module_);
    writer.put(SheetQr{.top_left = corner + quiet, .module_dots = module_, .code = code_});
}

} // namespace giliran
