// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/ticket/text_fit.h"

#include <QFontMetricsF>
#include <QRegularExpression>
#include <QTextLayout>
#include <QTextOption>
#include <cmath>

namespace giliran {

namespace {

constexpr QChar word_joiner(0x2060); // no break here

double longest(const std::vector<TextLine>& lines)
{
    double width = 0;
    for (const TextLine& line : lines)
        width = qMax(width, line.width);
    return width;
}

} // namespace

QFont font_with_capitals(const QString& family, QFont::Weight weight, double cap)
{
    constexpr int probe = 1000;
    QFont font(family);
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setPixelSize(probe);
    const double cap_of_size = QFontMetricsF(font).capHeight() / probe;
    // A tenth of a pixel below the wanted height is the same dots on paper.
    font.setPixelSize(qMax(1, static_cast<int>(std::ceil((cap - 0.1) / cap_of_size))));
    return font;
}

double capital_height(const QFont& font)
{
    return QFontMetricsF(font).capHeight();
}

double text_width(const QString& text, const QFont& font)
{
    return QFontMetricsF(font).horizontalAdvance(text);
}

TextLine one_line(const QString& text, const QFont& font, double squeeze)
{
    const QString words = text.simplified();
    return {.text = words, .width = text_width(words, font) * squeeze, .squeeze = squeeze};
}

std::vector<TextLine> wrap(const QString& text, const QFont& font, double width, double squeeze)
{
    QString paragraph = text.trimmed();
    paragraph.replace(u'\n', QChar(QChar::LineSeparator));
    // "KTP-el" is one word: no line begins with its last two letters.
    static const QRegularExpression short_ending(QStringLiteral("-(?=\\p{L}{1,2}\\b)"));
    paragraph.replace(short_ending, QStringLiteral("-") + word_joiner);

    QTextLayout layout(paragraph, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);

    std::vector<TextLine> lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width / squeeze);
        QString said = paragraph.mid(line.textStart(), line.textLength());
        const TextLine words = one_line(said.remove(word_joiner), font, squeeze);
        if (!words.text.isEmpty())
            lines.push_back(words);
    }
    layout.endLayout();
    return lines;
}

std::vector<TextLine> wrap_balanced(const QString& text, const QFont& font, double width, double squeeze)
{
    const std::vector<TextLine> widest = wrap(text, font, width, squeeze);
    constexpr double step = 0.02;
    for (double narrower = 1; narrower > 0.5; narrower -= step) {
        std::vector<TextLine> lines = wrap(text, font, width * narrower, squeeze);
        if (lines.size() > widest.size())
            break;
        if (lines.size() < 2 || lines.back().width * 2 >= longest(lines))
            return lines;
    }
    return widest;
}

} // namespace giliran
