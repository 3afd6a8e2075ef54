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

// What a tile says: a title and up to two smaller lines, the last one stressed. Where a long reason for being
// closed needs the room, the second line gives way to it.
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

// How all tiles of a grid are set: alike, so that none looks more important.
struct TileFace
{
    int title_px = 0;
    int title_lines = 1;
    int small_lines = 1; // of the lines below the title; help and a reason for being closed may take two
    double pad_mm = 0;   // from the tile's edge to what it says; 0: as little as a narrow tile must do with
};

// Where everything stands in a tile of a certain size.
struct TileLayout
{
    QRectF field; // ground of the pictogram; empty without one
    QRectF icon;
    QRectF title_area, second_area, third_area;
    FittedText title, second, third;
    bool fits = true;
};

TileLayout lay_out_tile(const TileContent& content, const TileFace& face, QSizeF size, const Theme& theme);
bool tile_fits(const TileContent& content, const TileFace& face, QSizeF size, const Theme& theme);

} // namespace giliran
