// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/screens/tile_layout.h"

#include <algorithm>

namespace giliran {

namespace {

FittedText set_line(const QString& text, const QFont& font, int lines, double width, bool balanced)
{
    TextFit fit;
    fit.font = font;
    fit.max_lines = lines;
    fit.balanced = balanced;
    fit.leading = 1.16;
    return text.isEmpty() ? FittedText() : fit_text(text, fit, {width, 1e6});
}

// Parts with dots between them, in one line or else one below the other.
FittedText set_parts(const QString& text, const QFont& font, int lines, double width, bool balanced)
{
    FittedText one_line = set_line(text, font, 1, width, false);
    if (one_line.fits || lines == 1)
        return one_line;
    const QString parted = one_part_a_line(text);
    const FittedText below = set_line(parted, font, lines, width, balanced);
    return below.fits ? below : set_line(text, font, lines, width, balanced);
}

TileLayout lay_out(const TileContent& content, const TileFace& face, QSizeF size, const Theme& theme,
                   bool balanced)
{
    // A narrow tile keeps its width for the words.
    const double pad =
        face.pad_mm > 0 ? theme.px(face.pad_mm) : std::min<double>(theme.px(4.5), 0.035 * size.width());
    const double room = size.height() - 2 * theme.px(2);
    TileLayout tile;

    double left = pad;
    if (content.icon) {
        const double least = theme.px(10.5);
        const double most = std::min<double>(0.5 * size.height(), theme.px(24));
        const double side =
            std::clamp(least + 0.3 * (size.width() - theme.px(85)), least, std::max(least, most));
        tile.field = QRectF(pad, (size.height() - side) / 2, side, side);
        const double inset = 0.18 * side;
        tile.icon = tile.field.adjusted(inset, inset, -inset, -inset);
        left += side + std::min<double>(theme.px(4), 0.027 * size.width());
    }
    const double width = size.width() - left - pad;
    QFont title_font = theme.font(theme.type().tile);
    title_font.setPixelSize(face.title_px);
    tile.title = set_line(content.title, title_font, face.title_lines, width, balanced);
    const int second_lines = content.kind == TileKind::help ? 2 : face.small_lines;
    tile.second = set_parts(content.second, theme.font(theme.type().body), second_lines, width, balanced);
    const int third_lines = content.kind == TileKind::closed ? 2 : face.small_lines;
    tile.third = set_line(content.third, theme.font(theme.type().strong), third_lines, width, balanced);
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

} // namespace

TileLayout lay_out_tile(const TileContent& content, const TileFace& face, QSizeF size, const Theme& theme)
{
    return lay_out(content, face, size, theme, true);
}

bool tile_fits(const TileContent& content, const TileFace& face, QSizeF size, const Theme& theme)
{
    // Balancing moves words between lines and takes most of the time, but never another line.
    return lay_out(content, face, size, theme, false).fits;
}

} // namespace giliran
