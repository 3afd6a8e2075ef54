// SPDX-License-Identifier: GPL-3.0-or-later
// The pen that writes a ticket's sheet from the top of the paper down. Knows fonts, margins and line heights,
// and nothing of what a ticket says.
#pragma once

#include "kiosk/ticket/text_fit.h"
#include "kiosk/ticket/ticket_layout.h"
#include "kiosk/ticket/ticket_sheet.h"

namespace giliran {

class SheetWriter
{
public:
    /// The layout and the spacing are borrowed.
    SheetWriter(const TicketLayout& layout, const TicketSpacing& spacing, const QString& font_family);

    const QFont& body() const { return body_; }
    const QFont& strong() const { return strong_; }
    const QFont& heading() const { return heading_; }
    QFont number(double cap_mm) const;

    double left() const { return left_; }
    double right() const { return right_; }
    double width() const { return right_ - left_; }
    double gap() const { return gap_; }
    double line_height(const QFont& font) const { return font.pixelSize() * spacing_.line; }

    std::vector<TextLine> lines(const QString& text, const QFont& font, double width) const;
    std::vector<TextLine> balanced_lines(const QString& text, const QFont& font, double width) const;

    /// A rule is drawn before the next part, if there is one, and never at the top.
    void want_rule() { rule_wanted_ = !items_.empty(); }

    /// To be called before each part that prints something. `own_air`: the part brings its white space along.
    void begin_part(bool own_air = false);

    /// Where the next part starts.
    double y() const { return y_; }
    void move_to(double y) { y_ = y; }

    /// The white space that the last part ended with, which the next rule need not add.
    void set_air_above(double dots) { air_above_ = dots; }

    void put(SheetItem item) { items_.push_back(std::move(item)); }
    void put_line(const TextLine& line, const QFont& font, double x, double baseline, Ink ink = Ink::black);

    /// Where letters stand in a line of text whose room begins at `top`.
    double baseline_in(double top, const QFont& font) const;

    /// Writes at y, centred, and moves on.
    void add_centred(const std::vector<TextLine>& lines, const QFont& font);

    /// Writes at y from `x` to the right, and moves on.
    void add_left(const std::vector<TextLine>& lines, const QFont& font, double x);

    TicketSheet finish();

private:
    const TicketLayout& layout_;
    const TicketSpacing& spacing_;
    QString family_;
    QFont body_;
    QFont strong_;
    QFont heading_;
    double left_;
    double right_;
    double gap_;
    double y_;
    double air_above_ = 0;
    bool rule_wanted_ = false;
    std::vector<SheetItem> items_;
};

} // namespace giliran
