// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/ui/look.h"
#include "common/ui/palette.h"

#include <QFont>
#include <tl/expected.hpp>
#include <vector>

namespace giliran {

// A size and weight of text. The size is the em in millimetres on the glass: capitals are 0.73 of it.
struct TextStyle
{
    double mm = 7.0;
    int weight = QFont::Normal;
};

// The few text styles a program uses.
struct TypeScale
{
    TextStyle caption;   // the smallest text there is
    TextStyle body;      // running text
    TextStyle strong;    // body, stressed
    TextStyle subtitle;  // a line that introduces
    TextStyle tile;      // the title of a tile or card
    TextStyle key;       // label of a key
    TextStyle large_key; // label of the one loud key
    TextStyle title;     // the title of a screen
    TextStyle headline;  // a sentence that fills a screen

    double enlargement = 1.0;
    // A size of its own that grows with all others in large-text mode.
    TextStyle at(double mm, int weight) const { return {mm * enlargement, weight}; }
    // Large-text mode: every size multiplied.
    TypeScale enlarged(double factor) const;
};

// At an arm's length on a touchscreen: body 28 px at 4 px/mm.
TypeScale kiosk_type();
// At a desk: body 15 px at 96 dpi.
TypeScale desk_type();

// The look of one screen: colours, type and distances for its real size. A value, cheap to copy, given to the
// constructor of every widget that paints.
class Theme
{
public:
    // All pairs of colours below their limits, if there are any. px_per_mm: screen_metrics.h.
    static tl::expected<Theme, std::vector<ColourPair>> checked(const Palette& palette, const TypeScale& type,
                                                                double px_per_mm);
    // The built-in looks; they hold the limits (tested), so these cannot fail: a hall's colours that do not
    // are left out. Hall files with such colours are refused before, where they are applied.
    static Theme kiosk(double px_per_mm, const Look& look = {});
    static Theme desk(double px_per_mm, const Look& look = {});
    static Theme wall(double px_per_mm, const Look& look = {}); // dark whatever the look says

    const Palette& palette() const { return palette_; }
    const TypeScale& type() const { return type_; }

    double px_per_mm() const { return px_per_mm_; }
    int px(double mm) const; // rounded, at least 1 for any positive length
    int text_px(const TextStyle& style) const { return px(style.mm); }
    // What holds one line of text and grows with it.
    int enlarged_px(double mm) const { return px(mm * type_.enlargement); }
    QFont font(const TextStyle& style) const;

    int gap() const { return px(gap_mm_); }         // between two targets
    int margin() const { return px(margin_mm_); }   // window edge to contents
    int padding() const { return px(padding_mm_); } // card edge to contents
    int corner() const { return px(corner_mm_); }   // cards, tiles, keys
    int outline() const;                            // width of a card's edge
    int key_outline() const;                        // width of a key's edge
    int target() const { return px(target_mm_); }   // least side of anything to touch

private:
    Theme(const Palette& palette, const TypeScale& type, double px_per_mm);

    Palette palette_;
    TypeScale type_;
    double px_per_mm_;
    double gap_mm_ = 5.0;
    double margin_mm_ = 12.0;
    double padding_mm_ = 6.0;
    double corner_mm_ = 6.0;
    double target_mm_ = 20.0;
    double outline_mm_ = 0.5;
    double key_outline_mm_ = 0.7;
};

} // namespace giliran
