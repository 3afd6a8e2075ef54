// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QString>

namespace giliran {

/// Widths of texts in one font, in pixels as QFontMetricsF gives them. Shaping takes nearly all the time of
/// setting text, and the same words are set again and again while a screen finds its sizes: what was measured
/// lately, by any instance, is remembered. For the thread of the screens alone.
class TextWidths
{
public:
    explicit TextWidths(const QFont& font) : font_(font) {}

    double of(const QString& text) const;

private:
    QFont font_;
};

} // namespace giliran
