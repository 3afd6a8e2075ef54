// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/ticket/sheet_writer.h"

#include <QFontMetricsF>
#include <algorithm>
#include <cmath>

namespace giliran {

namespace {

constexpr double rule_dots = 3;

} // namespace

SheetWriter::SheetWriter(const TicketLayout& layout, const TicketSpacing& spacing, const QString& font_family)
    : layout_(layout), spacing_(spacing), family_(font_family),
      body_(font_with_capitals(family_, QFont::Normal, layout.dots(layout.body_cap_mm))),
      strong_(font_with_capitals(family_, QFont::Bold, layout.dots(layout.body_cap_mm))),
      heading_(font_with_capitals(family_, QFont::Bold, layout.dots(layout.heading_cap_mm))),
      left_(layout.dots(layout.margin_mm)), right_(layout.width_dots - left_),
      gap_(layout.dots(spacing.gap_mm)), y_(layout.dots(layout.end_margin_mm))
{}

QFont SheetWriter::number(double cap_mm) const
{
    return font_with_capitals(family_, QFont::ExtraBold, layout_.dots(cap_mm));
}

std::vector<TextLine> SheetWriter::lines(const QString& text, const QFont& font, double width) const
{
    return wrap(text, font, width, spacing_.squeeze);
}

std::vector<TextLine> SheetWriter::balanced_lines(const QString& text, const QFont& font, double width) const
{
    return wrap_balanced(text, font, width, spacing_.squeeze);
}

void SheetWriter::begin_part(bool own_air)
{
    if (rule_wanted_) {
        y_ = std::round(y_ + std::max(0.0, gap_ / 2 - air_above_));
        put(SheetRule{{left_, y_, width(), rule_dots}});
        y_ += rule_dots + (own_air ? 0 : gap_ / 2);
    }
    rule_wanted_ = false;
    air_above_ = 0;
}

void SheetWriter::put_line(const TextLine& line, const QFont& font, double x, double baseline, Ink ink)
{
    put(SheetText{.text = line.text,
                  .font = font,
                  .baseline = {x, std::round(baseline)},
                  .squeeze = line.squeeze,
                  .ink = ink});
}

double SheetWriter::baseline_in(double top, const QFont& font) const
{
    // Capital and descender share the free room above and below.
    const double cap = capital_height(font);
    return top + cap + (line_height(font) - cap - QFontMetricsF(font).descent()) / 2;
}

void SheetWriter::add_centred(const std::vector<TextLine>& lines, const QFont& font)
{
    for (const TextLine& line : lines) {
        put_line(line, font, (layout_.width_dots - line.width) / 2, baseline_in(y_, font));
        y_ += line_height(font);
    }
}

void SheetWriter::add_left(const std::vector<TextLine>& lines, const QFont& font, double x)
{
    for (const TextLine& line : lines) {
        put_line(line, font, x, baseline_in(y_, font));
        y_ += line_height(font);
    }
}

TicketSheet SheetWriter::finish()
{
    const double end = y_ + std::max(0.0, layout_.dots(layout_.end_margin_mm) - air_above_);
    return {.size = {layout_.width_dots, static_cast<int>(std::ceil(end))},
            .items = std::move(items_),
            .reminders_left_out = 0};
}

} // namespace giliran
