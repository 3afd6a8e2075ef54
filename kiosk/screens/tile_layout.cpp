// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/screens/tile_layout.h"

#include <algorithm>

namespace giliran {

namespace {

FittedText set_line(const QString& text, const QFont& font, int lines, bool balanced, double width)
{
    TextFit fit;
    fit.font = font;
    fit.max_lines = lines;
    fit.balanced = balanced;
    fit.leading = 1.16;
    return text.isEmpty() ? FittedText() : fit_text(text, fit, {width, 1e6});
}

} // namespace

TileLayout lay_out_tile(const TileContent& content, const TileFace& face, QSizeF size, const Theme& theme)
{
    const double pad = theme.px(4.5);
    const double least_vertical_pad = theme.px(2);
    const double between = theme.px(1);
    const bool compact = face.shape == TileShape::compact;
    TileLayout tile;

    double left = pad;
    double title_left = pad;
    if (content.icon && compact) {
        const double side = theme.px(10.5);
        tile.icon = QRectF(pad, 0, side, side);
        title_left += side + theme.px(2.5);
    } else if (content.icon) {
        const double side = std::clamp<double>(0.52 * size.height(), theme.px(13), theme.px(24));
        tile.field = QRectF(pad, (size.height() - side) / 2, side, side);
        const double inset = 0.2 * side;
        tile.icon = tile.field.adjusted(inset, inset, -inset, -inset);
        left += side + theme.px(4);
        title_left = left;
    }
    const double width = size.width() - left - pad;
    QFont title_font = theme.font(theme.type().tile);
    title_font.setPixelSize(face.title_px);
    tile.title = set_line(content.title, title_font, face.title_lines, true, size.width() - title_left - pad);
    tile.second = set_line(content.second, theme.font(theme.type().body), 2, false, width);
    tile.third = set_line(content.third, theme.font(theme.type().strong), 2, false, width);

    const double title_height = std::max(tile.title.size.height(), compact ? tile.icon.height() : 0.0);
    const double second_gap = content.second.isEmpty() ? 0 : between;
    const double third_gap = content.third.isEmpty() ? 0 : between;
    const double height = title_height + second_gap + std::max(0.0, tile.second.size.height()) + third_gap +
                          std::max(0.0, tile.third.size.height());
    double top = (size.height() - height) / 2;
    tile.title_area = QRectF(title_left, top, size.width() - title_left - pad, title_height);
    if (compact && content.icon)
        tile.icon.moveTop(top + (title_height - tile.icon.height()) / 2);
    top += title_height + second_gap;
    tile.second_area = QRectF(left, top, width, std::max(0.0, tile.second.size.height()));
    top += tile.second_area.height() + third_gap;
    tile.third_area = QRectF(left, top, width, std::max(0.0, tile.third.size.height()));

    tile.fits = tile.title.fits && tile.second.fits && tile.third.fits &&
                height <= size.height() - 2 * least_vertical_pad;
    return tile;
}

} // namespace giliran
