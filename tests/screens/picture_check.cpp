// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/screens/picture_check.h"

#include "common/ui/fit_report.h"
#include "common/ui/palette.h"
#include "tests/screens/drawn_text.h"

#include <QAbstractButton>
#include <QFontMetricsF>
#include <QPainter>
#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <unordered_map>

namespace giliran::screens {

namespace {

constexpr double seen_share = 0.97; ///< of a text's full pixels; the rest is where letters meet
constexpr int full = 255;
constexpr int like = 10; ///< two colours this near are one, channel by channel

Colour colour_of(QRgb pixel)
{
    return Colour::rgb(pixel & 0xFFFFFFU);
}

bool alike(QRgb one, QRgb other)
{
    return std::abs(qRed(one) - qRed(other)) <= like && std::abs(qGreen(one) - qGreen(other)) <= like &&
           std::abs(qBlue(one) - qBlue(other)) <= like;
}

/// The text alone, white on black, over the part of the window that it covers.
struct Ink
{
    QRect area; ///< in the window; reaches beyond it when the text does
    QImage image;
};

Ink ink_of(const DrawnText& drawn)
{
    const QRectF box = QFontMetricsF(drawn.font).boundingRect(drawn.text).translated(drawn.baseline);
    Ink ink;
    ink.area = drawn.to_window.mapRect(box).toAlignedRect().adjusted(-2, -2, 2, 2);
    ink.image = QImage(ink.area.size(), QImage::Format_Grayscale8);
    ink.image.fill(Qt::black);
    QPainter painter(&ink.image);
    painter.setRenderHint(QPainter::TextAntialiasing);
    painter.setTransform(drawn.to_window * QTransform::fromTranslate(-ink.area.left(), -ink.area.top()));
    painter.setFont(drawn.font);
    painter.setPen(Qt::white);
    painter.drawText(drawn.baseline, drawn.text);
    return ink;
}

struct Reading
{
    int written = 0; ///< full pixels of the text
    int seen = 0;    ///< of these, with the text's colour in the picture
    std::optional<QRgb> ground;
};

Reading read(const QImage& picture, const DrawnText& drawn)
{
    const Ink ink = ink_of(drawn);
    Reading reading;
    std::unordered_map<QRgb, int> grounds;
    for (int y = 0; y < ink.area.height(); ++y) {
        const uchar* row = ink.image.constScanLine(y);
        for (int x = 0; x < ink.area.width(); ++x) {
            const QPoint at = ink.area.topLeft() + QPoint(x, y);
            const bool inside = picture.rect().contains(at);
            if (row[x] >= full) {
                ++reading.written;
                if (inside && alike(picture.pixel(at), drawn.colour.rgb()))
                    ++reading.seen;
            } else if (row[x] == 0 && inside) {
                ++grounds[picture.pixel(at)];
            }
        }
    }
    const auto commonest = std::ranges::max_element(grounds, {}, [](const auto& one) { return one.second; });
    if (commonest != grounds.end())
        reading.ground = commonest->first;
    return reading;
}

void check_texts(const QImage& picture, QWidget& part, const Limits& limits, QStringList& problems)
{
    for (const DrawnText& drawn : drawn_texts(part)) {
        const Reading reading = read(picture, drawn);
        if (reading.written > 0 && reading.seen < seen_share * reading.written)
            problems += QStringLiteral("\"%1\" is cut or covered: %2 % of it is seen")
                            .arg(drawn.text)
                            .arg(100 * reading.seen / reading.written);
        const double ratio =
            reading.ground ? contrast(colour_of(drawn.colour.rgb()), colour_of(*reading.ground)) : 0;
        if (ratio < text_contrast)
            problems += QStringLiteral("\"%1\" has a contrast of %2").arg(drawn.text).arg(ratio, 0, 'f', 1);
        const double em = drawn.font.pixelSize() * std::abs(drawn.to_window.m22()) / limits.px_per_mm;
        if (em + 0.5 / limits.px_per_mm < limits.least_text_mm)
            problems += QStringLiteral("\"%1\" is %2 mm high").arg(drawn.text).arg(em, 0, 'f', 1);
    }
}

struct Target
{
    const QAbstractButton* key;
    QRect place;
    bool joined; ///< one of several that are one switch
    QString name() const { return key->accessibleName().isEmpty() ? key->text() : key->accessibleName(); }
};

std::vector<Target> targets_in(const QWidget& part)
{
    std::vector<Target> found;
    for (const auto* key : part.findChildren<QAbstractButton*>())
        if (key->isVisible())
            found.push_back({key, QRect(key->mapTo(part.window(), QPoint(0, 0)), key->size()),
                             key->isCheckable() && key->autoExclusive()});
    return found;
}

/// The best contrast between what lies outside a key and what comes on the way into it.
double edge_ratio(const QImage& picture, QPoint outside, QPoint inward, int steps)
{
    const Colour around = colour_of(picture.pixel(outside));
    double best = 1;
    for (int step = 1; step <= steps; ++step)
        if (const QPoint at = outside + step * inward; picture.rect().contains(at))
            best = std::max(best, contrast(around, colour_of(picture.pixel(at))));
    return best;
}

/// On the way into the key over the middle of each side, from 2 mm before it to 2 mm behind.
void check_edges(const QImage& picture, const Target& target, const Limits& limits, QStringList& problems)
{
    const QRect& place = target.place;
    const int depth = std::max(3, static_cast<int>(std::lround(2 * limits.px_per_mm)));
    const QPoint middle = place.center();
    const std::array<std::pair<QPoint, QPoint>, 4> sides{{
        {{place.left() - depth, middle.y()}, {1, 0}},
        {{place.right() + depth, middle.y()}, {-1, 0}},
        {{middle.x(), place.top() - depth}, {0, 1}},
        {{middle.x(), place.bottom() + depth}, {0, -1}},
    }};
    for (const auto& [outside, inward] : sides) {
        if (!picture.rect().contains(outside))
            continue;
        if (const double ratio = edge_ratio(picture, outside, inward, 2 * depth); ratio < edge_contrast) {
            problems +=
                QStringLiteral("the key \"%1\" has an edge of %2").arg(target.name()).arg(ratio, 0, 'f', 1);
            return;
        }
    }
}

void check_targets(const QImage& picture, const QWidget& part, const Limits& limits, QStringList& problems)
{
    const std::vector<Target> targets = targets_in(part);
    const double least = limits.least_target_mm * limits.px_per_mm - 1;
    const int apart = static_cast<int>(limits.least_gap_mm * limits.px_per_mm) - 1;
    for (std::size_t n = 0; n < targets.size(); ++n) {
        const Target& target = targets[n];
        if (!picture.rect().contains(target.place))
            problems += QStringLiteral("the key \"%1\" reaches out of the window").arg(target.name());
        if (std::min(target.place.width(), target.place.height()) < least)
            problems += QStringLiteral("the key \"%1\" is only %2 × %3 mm")
                            .arg(target.name())
                            .arg(target.place.width() / limits.px_per_mm, 0, 'f', 1)
                            .arg(target.place.height() / limits.px_per_mm, 0, 'f', 1);
        if (target.key->isEnabled())
            check_edges(picture, target, limits, problems);
        if (apart <= 0)
            continue;
        for (std::size_t m = n + 1; m < targets.size(); ++m)
            if (!(target.joined && targets[m].joined) &&
                target.place.adjusted(-apart, -apart, apart, apart).intersects(targets[m].place))
                problems += QStringLiteral("the keys \"%1\" and \"%2\" are too near each other")
                                .arg(target.name(), targets[m].name());
    }
}

} // namespace

QStringList problems_of(const QImage& picture, QWidget& part, const Limits& limits)
{
    QStringList problems;
    for (const QString& text : unfitted_texts(part))
        problems += QStringLiteral("\"%1\" does not fit and was shortened").arg(text);
    check_texts(picture, part, limits, problems);
    check_targets(picture, part, limits, problems);
    return problems;
}

} // namespace giliran::screens
