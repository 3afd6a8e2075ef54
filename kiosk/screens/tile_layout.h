// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/ui/fitted_text.h"
#include "common/ui/icon.h"
#include "common/ui/theme.h"

#include <QString>
#include <optional>

namespace giliran {

enum class TileKind
{
    open,
    closed,
    help
};

// What a tile says: a title and up to two smaller lines, the last one stressed.
struct TileContent
{
    QString id;
    QString title;
    QString second;
    QString third;
    std::optional<IconName> icon;
    TileKind kind = TileKind::open;

    friend bool operator==(const TileContent&, const TileContent&) = default;
};

enum class TileShape
{
    beside,  // the pictogram in a field of its own, left of all lines
    compact, // a small pictogram before the title only
};

// How all tiles of a grid are set: alike, so that none looks more important.
struct TileFace
{
    TileShape shape = TileShape::beside;
    int title_px = 0;
    int title_lines = 1;
};

// Where everything stands in a tile of a certain size.
struct TileLayout
{
    QRectF field; // ground of the pictogram; empty in a compact tile
    QRectF icon;
    QRectF title_area, second_area, third_area;
    FittedText title, second, third;
    bool fits = true;
};

TileLayout lay_out_tile(const TileContent& content, const TileFace& face, QSizeF size, const Theme& theme);

} // namespace giliran
