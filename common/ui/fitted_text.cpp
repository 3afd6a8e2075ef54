// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/ui/fitted_text.h"

#include "common/ui/fonts.h"
#include "common/ui/text_widths.h"

#include <QCache>
#include <QFontMetricsF>
#include <QPainter>
#include <algorithm>
#include <cmath>

namespace giliran {

namespace {

// How much of a text is kept on one line.
enum class Kept
{
    parts,   // what stands between two dots; a place's name in a hall's
    figures, // a figure and its unit, "8 menit", or else what it counts from, "pukul 09.41"
    words,
};

constexpr QChar dot = u'·';

bool is_figure(const QString& word)
{
    return std::ranges::any_of(word, [](QChar one) { return one.isDigit(); }) &&
           std::ranges::none_of(word, [](QChar one) { return one.isLetter(); });
}

bool ends_a_phrase(const QString& word)
{
    return QStringLiteral(",.:;?!)·").contains(word.back());
}

bool begins_a_place(const QString& word)
{
    return word == QStringLiteral("Kota") || word == QStringLiteral("Kabupaten");
}

// Whether no line ends between two words.
bool stay_together(const QString& word, const QString& next, bool next_is_last, Kept kept)
{
    if (kept == Kept::parts)
        return !word.endsWith(dot) && !begins_a_place(next);
    if (kept == Kept::words || ends_a_phrase(word))
        return false;
    return is_figure(word) || (is_figure(next) && (next_is_last || ends_a_phrase(next)));
}

// Pieces that are never broken; a dot between two parts stays with the first.
QStringList unbreakable_pieces(const QString& paragraph, Kept kept)
{
    QStringList words;
    for (const QString& word : paragraph.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        if (word == dot && !words.isEmpty())
            words.back() += QLatin1Char(' ') + word;
        else
            words.push_back(word);
    }
    QStringList pieces;
    for (qsizetype n = 0; n < words.size(); ++n) {
        const bool is_last = n + 1 == words.size();
        if (n > 0 && stay_together(words[n - 1], words[n], is_last, kept))
            pieces.back() += QLatin1Char(' ') + words[n];
        else
            pieces.push_back(words[n]);
    }
    return pieces;
}

// Fills each line as far as it goes. A single piece wider than `width` gets a line of its own.
QStringList wrap_paragraph(const QStringList& pieces, const TextWidths& widths, double width)
{
    QStringList lines;
    for (const QString& piece : pieces) {
        const QString longer = lines.isEmpty() ? piece : QStringLiteral("%1 %2").arg(lines.back(), piece);
        if (!lines.isEmpty() && widths.of(longer) <= width)
            lines.back() = longer;
        else
            lines.push_back(piece);
    }
    return lines;
}

QStringList wrap_balanced(const QStringList& pieces, const TextWidths& widths, double width)
{
    QStringList best = wrap_paragraph(pieces, widths, width);
    const auto wanted = best.size();
    double too_narrow = width / static_cast<double>(std::max<qsizetype>(wanted, 1)) / 2;
    double wide_enough = width;
    while (wanted > 1 && wide_enough - too_narrow > 2) {
        const double middle = (too_narrow + wide_enough) / 2;
        const QStringList lines = wrap_paragraph(pieces, widths, middle);
        const bool holds = lines.size() == wanted && std::ranges::all_of(lines, [&](const QString& line) {
                               return widths.of(line) <= middle;
                           });
        (holds ? wide_enough : too_narrow) = middle;
        if (holds)
            best = lines;
    }
    return best;
}

// Keeps together as much as takes no line more than breaking between any two words.
QStringList wrap(const QString& paragraph, const TextWidths& widths, double width, bool balanced)
{
    const QStringList words = unbreakable_pieces(paragraph, Kept::words);
    const auto lines = wrap_paragraph(words, widths, width).size();
    for (const Kept kept : {Kept::parts, Kept::figures}) {
        const QStringList pieces = unbreakable_pieces(paragraph, kept);
        if (lines > 1 && wrap_paragraph(pieces, widths, width).size() == lines &&
            std::ranges::all_of(pieces, [&](const QString& one) { return widths.of(one) <= width; }))
            return balanced ? wrap_balanced(pieces, widths, width) : wrap_paragraph(pieces, widths, width);
    }
    return balanced ? wrap_balanced(words, widths, width) : wrap_paragraph(words, widths, width);
}

// Where every line ends at a dot, the ends part well enough; else a reader needs each dot.
void leave_out_dots(QStringList& lines)
{
    const auto last = lines.end() - (lines.isEmpty() ? 0 : 1);
    if (!std::all_of(lines.begin(), last, [](const QString& line) { return line.endsWith(dot); }))
        return;
    std::for_each(lines.begin(), last, [](QString& line) { line.chop(2); });
}

FittedText set_at(const QString& text, const TextFit& how, int px, QSizeF room)
{
    FittedText set;
    set.font = how.font;
    set.font.setPixelSize(px);
    const QFontMetricsF metrics(set.font);
    const TextWidths widths(set.font);
    for (const QString& paragraph : text.split(QLatin1Char('\n'))) {
        const double width = how.max_lines > 1 ? room.width() : 1e9;
        QStringList lines = wrap(paragraph, widths, width, how.balanced && how.max_lines > 1);
        leave_out_dots(lines);
        set.lines += lines;
    }
    double widest = 0;
    for (const QString& line : std::as_const(set.lines))
        widest = std::max(widest, widths.of(line));
    set.line_distance = how.leading * px;
    const auto count = static_cast<double>(set.lines.size());
    set.size = {widest,
                count == 0 ? 0.0 : (count - 1) * set.line_distance + metrics.ascent() + metrics.descent()};
    set.fits = set.lines.size() <= how.max_lines && set.size.width() <= room.width() + 0.5 &&
               set.size.height() <= room.height() + 0.5;
    return set;
}

// Keeps what can be shown and marks the loss.
void cut_to_room(FittedText& set, const TextFit& how, QSizeF room)
{
    const QFontMetricsF metrics(set.font);
    const double first_line = metrics.ascent() + metrics.descent();
    const double more = std::max(0.0, std::floor((room.height() - first_line) / set.line_distance));
    const auto possible = std::min<qsizetype>(how.max_lines, 1 + static_cast<qsizetype>(more));
    if (set.lines.size() > possible) {
        QStringList rest = set.lines.mid(possible - 1);
        set.lines = set.lines.mid(0, possible - 1);
        set.lines.push_back(rest.join(QLatin1Char(' ')));
    }
    double widest = 0;
    for (QString& line : set.lines) {
        line = metrics.elidedText(line, Qt::ElideRight, room.width());
        widest = std::max(widest, metrics.horizontalAdvance(line));
    }
    set.size = {widest, static_cast<double>(set.lines.size() - 1) * set.line_distance + first_line};
}

FittedText fitted_anew(const QString& text, const TextFit& how, QSizeF room)
{
    const int wanted = how.font.pixelSize();
    const int smallest = how.smallest_px > 0 ? std::min(how.smallest_px, wanted) : wanted;
    FittedText set = set_at(text, how, wanted, room);
    if (set.fits)
        return set;
    // Widths go with the size: what fits at one size fits at every smaller one. Balancing moves words between
    // lines and never makes one more.
    TextFit unbalanced = how;
    unbalanced.balanced = false;
    int least_bad = wanted;
    int best_good = smallest - 1;
    while (least_bad - best_good > 1) {
        const int middle = (best_good + least_bad) / 2;
        (set_at(text, unbalanced, middle, room).fits ? best_good : least_bad) = middle;
    }
    set = set_at(text, how, std::max(best_good, smallest), room);
    if (!set.fits)
        cut_to_room(set, how, room);
    return set;
}

/// A screen fits its texts when it is arranged, when it is measured and whenever it is drawn.
struct Fitting
{
    QString text;
    TextFit how;
    QSizeF room;

    bool operator==(const Fitting& other) const
    {
        return text == other.text && how == other.how && room == other.room;
    }
    friend std::size_t qHash(const Fitting& key, std::size_t seed)
    {
        return qHashMulti(seed, key.text, key.how.font, key.how.smallest_px, key.how.max_lines,
                          key.room.width(), key.room.height());
    }
};

constexpr qsizetype most_remembered = 2'000;

} // namespace

QString one_part_a_line(const QString& text)
{
    return QString(text).replace(QStringLiteral(" · "), QStringLiteral("\n"));
}

FittedText fit_text(const QString& text, const TextFit& how, QSizeF room)
{
    // Never destroyed: a font must not be let go after the application that loaded it.
    static auto& lately = *new QCache<Fitting, FittedText>(most_remembered);
    const Fitting fitting{text, how, room};
    if (const FittedText* known = lately.object(fitting))
        return *known;
    FittedText fitted = fitted_anew(text, how, room);
    lately.insert(fitting, new FittedText(fitted)); // the cache's own from here
    return fitted;
}

FittedText fit_number(const QString& number, double capital_height_px, QSizeF room)
{
    TextFit how;
    how.font = number_font(capital_height_px);
    const FittedText wanted = set_at(number, how, how.font.pixelSize(), {1e9, 1e9});
    const double share = std::min({1.0, room.width() / std::max(1.0, wanted.size.width()),
                                   room.height() / std::max(1.0, wanted.size.height())});
    how.font.setPixelSize(std::max(1, static_cast<int>(std::floor(how.font.pixelSize() * share))));
    return set_at(number, how, how.font.pixelSize(), room);
}

void paint_text(QPainter& painter, const QRectF& area, Qt::Alignment alignment, const FittedText& text,
                const QColor& colour)
{
    const QFontMetricsF metrics(text.font);
    double top = area.top();
    if (alignment & Qt::AlignBottom)
        top = area.bottom() - text.size.height();
    else if (alignment & Qt::AlignVCenter)
        top = area.center().y() - text.size.height() / 2;

    painter.setFont(text.font);
    painter.setPen(colour);
    double baseline = top + metrics.ascent();
    for (const QString& line : text.lines) {
        double left = area.left();
        if (alignment & Qt::AlignRight)
            left = area.right() - metrics.horizontalAdvance(line);
        else if (alignment & Qt::AlignHCenter)
            left = area.center().x() - metrics.horizontalAdvance(line) / 2;
        painter.drawText(QPointF(left, baseline), line);
        baseline += text.line_distance;
    }
}

} // namespace giliran
