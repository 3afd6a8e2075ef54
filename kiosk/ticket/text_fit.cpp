// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/ticket/text_fit.h"

#include <QCache>
#include <QFontMetricsF>
#include <QHash>
#include <QRegularExpression>
#include <QTextLayout>
#include <QTextOption>
#include <cmath>

namespace giliran {

namespace {

constexpr QChar word_joiner(0x2060); // no break here

/// What was set lately: the notes, facts and names of a hall come on ticket after ticket. For the thread that
/// composes tickets alone. Never destroyed: a font must not be let go after the application that loaded it.
class SetLately
{
public:
    using Set = std::vector<TextLine> (*)(const QString&, const QFont&, double width, double squeeze);

    std::vector<TextLine> lines(const QString& text, const QFont& font, double width, double squeeze, Set set)
    {
        const Key key{text, font, width, squeeze};
        if (const auto* known = lines_.object(key))
            return *known;
        std::vector<TextLine> lines = set(text, font, width, squeeze);
        lines_.insert(key, new std::vector<TextLine>(lines)); // the cache's own from here
        return lines;
    }

private:
    struct Key
    {
        QString text;
        QFont font;
        double width, squeeze;
        bool operator==(const Key&) const = default;
        friend std::size_t qHash(const Key& key, std::size_t seed)
        {
            return qHashMulti(seed, key.text, key.font, key.width, key.squeeze);
        }
    };
    QCache<Key, std::vector<TextLine>> lines_{2'000};
};

/// The height of a font's capitals by its size. Looked up once a font: at the size of the probe it is a large
/// thing to load. Never destroyed, for the same reason.
double capital_share(QFont font)
{
    constexpr int probe = 1000;
    static auto& known = *new QHash<QFont, double>;
    font.setPixelSize(probe);
    if (!known.contains(font))
        known.insert(font, QFontMetricsF(font).capHeight() / probe);
    return known.value(font);
}

double longest(const std::vector<TextLine>& lines)
{
    double width = 0;
    for (const TextLine& line : lines)
        width = qMax(width, line.width);
    return width;
}

std::vector<TextLine> wrapped(const QString& text, const QFont& font, double width, double squeeze)
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

std::vector<TextLine> balanced(const QString& text, const QFont& font, double width, double squeeze)
{
    std::vector<TextLine> widest = wrapped(text, font, width, squeeze);
    for (int percent = 100; percent > 50; percent -= 2) {
        std::vector<TextLine> lines = wrapped(text, font, width * percent / 100, squeeze);
        if (lines.size() > widest.size())
            break;
        if (lines.size() < 2 || lines.back().width * 2 >= longest(lines))
            return lines;
    }
    return widest;
}

} // namespace

QFont font_with_capitals(const QString& family, QFont::Weight weight, double cap)
{
    QFont font(family);
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    // A tenth of a pixel below the wanted height is the same dots on paper.
    font.setPixelSize(qMax(1, static_cast<int>(std::ceil((cap - 0.1) / capital_share(font)))));
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
    static auto& lately = *new SetLately;
    return lately.lines(text, font, width, squeeze, wrapped);
}

std::vector<TextLine> wrap_balanced(const QString& text, const QFont& font, double width, double squeeze)
{
    static auto& lately = *new SetLately;
    return lately.lines(text, font, width, squeeze, balanced);
}

} // namespace giliran
