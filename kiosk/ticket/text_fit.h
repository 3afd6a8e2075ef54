// SPDX-License-Identifier: GPL-3.0-or-later
// Fonts by the height of their capitals, and texts broken into lines that fit a width.
#pragma once

#include <QFont>
#include <QString>
#include <vector>

namespace giliran {

struct TextLine
{
    QString text;
    double width;   ///< in pixels of the font, as squeezed
    double squeeze; ///< factor on the width of the letters, 1 as designed
};

/// The smallest font of whole pixels whose capitals are at least `cap` pixels high, unhinted, so that its
/// proportions are the same on a raster and in a PDF.
QFont font_with_capitals(const QString& family, QFont::Weight weight, double cap);

double capital_height(const QFont& font);
double text_width(const QString& text, const QFont& font);

/// The whole text in one line, however wide.
TextLine one_line(const QString& text, const QFont& font, double squeeze = 1);

/// Breaks between words and at line feeds, and inside a word only when it alone is wider than `width`.
std::vector<TextLine> wrap(const QString& text, const QFont& font, double width, double squeeze = 1);

/// As few lines as `wrap`, but no word left alone in the last one: it is at least half as long as the
/// longest, when the words allow.
std::vector<TextLine> wrap_balanced(const QString& text, const QFont& font, double width, double squeeze = 1);

} // namespace giliran
