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
    const double pad = theme.px(4);
    const double room = size.height() - 2 * theme.px(2);
    TileLayout tile;

    double left = pad;
    if (content.icon) {
        // A narrow tile keeps its width for the words.
        const double side =
            std::clamp(theme.px(10.5) + 0.3 * (size.width() - theme.px(85)), 1.0 * theme.px(10.5),
                       std::min(0.5 * size.height(), 1.0 * theme.px(24)));
        tile.field = QRectF(pad, (size.height() - side) / 2, side, side);
        const double inset = 0.18 * side;
        tile.icon = tile.field.adjusted(inset, inset, -inset, -inset);
        left += side + theme.px(2.5);
    }
    const double width = size.width() - left - theme.px(1.5);
    QFont title_font = theme.font(theme.type().tile);
    title_font.setPixelSize(face.title_px);
    tile.title = set_line(content.title, title_font, face.title_lines, true, width);
    const int second_lines = content.kind == TileKind::help ? 2 : face.small_lines;
    tile.second = set_line(content.second, theme.font(theme.type().body), second_lines, true, width);
    const int third_lines = content.kind == TileKind::closed ? 2 : face.small_lines;
    tile.third = set_line(content.third, theme.font(theme.type().strong), third_lines, true, width);
    if (content.kind == TileKind::closed &&
        tile.title.size.height() + tile.second.size.height() + tile.third.size.height() > room)
        tile.second = {};

    const double lines = tile.title.size.height() + tile.second.size.height() + tile.third.size.height();
    const int gaps = (tile.second.lines.isEmpty() ? 0 : 1) + (tile.third.lines.isEmpty() ? 0 : 1);
    const double between = std::clamp<double>((room - lines) / 4, 0, theme.px(1.25));
    const double height = lines + gaps * between;
    double top = (size.height() - height) / 2;
    tile.title_area = QRectF(left, top, width, tile.title.size.height());
    top = tile.title_area.bottom() + (tile.second.lines.isEmpty() ? 0 : between);
    tile.second_area = QRectF(left, top, width, tile.second.size.height());
    top = tile.second_area.bottom() + (tile.third.lines.isEmpty() ? 0 : between);
    tile.third_area = QRectF(left, top, width, tile.third.size.height());

    tile.fits = tile.title.fits && tile.second.fits && tile.third.fits && height <= room;
    return tile;
}

} // namespace giliran
