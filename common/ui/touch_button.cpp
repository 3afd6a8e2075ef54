// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/ui/touch_button.h"

#include <QPainter>
#include <algorithm>
#include <cmath>

namespace giliran {

TouchButton::TouchButton(const Theme& theme, KeyStyle style, QWidget* parent)
    : TouchArea(theme, parent), style_(style), text_style_(theme.type().key)
{}

void TouchButton::set_label(const QString& label, const QString& sub_label)
{
    label_ = label;
    sub_label_ = sub_label;
    const QString spoken = sub_label.isEmpty() ? label : QStringLiteral("%1, %2").arg(label, sub_label);
    setAccessibleName(QString(spoken).replace(QLatin1Char('\n'), QLatin1Char(' ')));
    updateGeometry();
    update();
}

void TouchButton::set_icon(std::optional<IconName> icon, IconPlace place)
{
    icon_ = icon;
    place_ = place;
    updateGeometry();
    update();
}

void TouchButton::set_style(KeyStyle style)
{
    style_ = style;
    update();
}

void TouchButton::set_text_style(const TextStyle& style)
{
    text_style_ = style;
    updateGeometry();
    update();
}

TouchButton::Colours TouchButton::colours() const
{
    const Palette& p = theme().palette();
    if (!isEnabled())
        return {p.closed, p.rule, p.ink_quiet};
    const bool down = isDown();
    switch (style_) {
    case KeyStyle::primary:
        return {down ? p.ink.over(p.primary, 0.35) : p.primary, p.primary, p.on_primary, false};
    case KeyStyle::plain:
        return {down ? p.primary_tint : p.card, p.primary, p.primary};
    case KeyStyle::quiet:
        return {down ? p.primary_tint : p.card, p.edge, p.ink};
    case KeyStyle::tint:
        return {down ? p.card : p.primary_tint, p.primary, p.primary};
    case KeyStyle::danger:
        return {down ? p.bad_tint : p.card, p.bad, p.bad};
    }
    return {};
}

double TouchButton::icon_side() const
{
    return 1.25 * theme().text_px(text_style_);
}

TextFit TouchButton::label_fit() const
{
    TextFit fit;
    fit.font = theme().font(text_style_);
    fit.smallest_px = std::min(theme().text_px(text_style_), theme().text_px(theme().type().body));
    fit.max_lines = 2;
    fit.balanced = true;
    return fit;
}

TextFit TouchButton::sub_fit() const
{
    TextFit fit;
    fit.font = theme().font(theme().type().caption);
    return fit;
}

double TouchButton::side_pad(double width) const
{
    return std::min<double>(theme().padding(), 0.08 * width);
}

bool TouchButton::has_icon_beside() const
{
    return icon_ && place_ != IconPlace::above;
}

double TouchButton::text_width(double room) const
{
    return has_icon_beside() ? room - icon_side() - (label_.isEmpty() ? 0 : theme().px(2)) : room;
}

int TouchButton::height_for(int width) const
{
    const double room = text_width(width - 2 * side_pad(width));
    const FittedText label = fit_text(label_, label_fit(), {room, 1e6});
    return static_cast<int>(std::ceil(label.size.height())) + 2 * theme().px(4);
}

TouchButton::Arrangement TouchButton::arranged() const
{
    const double aside = side_pad(width());
    const double pad = std::min<double>(theme().padding() / 3.0, 0.08 * height());
    const QRectF room = QRectF(rect()).adjusted(aside, pad, -aside, -pad);
    const double space = theme().px(2);
    const bool beside = has_icon_beside();
    const bool has_text = !label_.isEmpty();

    Arrangement a;
    const double wide = text_width(room.width());
    double text_height = room.height();
    if (icon_ && !beside)
        text_height -= icon_side() + (has_text ? space : 0);

    if (!sub_label_.isEmpty()) {
        a.sub = fit_text(sub_label_, sub_fit(), {wide, text_height});
        text_height -= a.sub.size.height();
    }
    a.label = fit_text(label_, label_fit(), {wide, text_height});

    // The group of pictogram and text is centred as one.
    const double block_width = std::max(has_text ? a.label.size.width() : 0.0, a.sub.size.width());
    const double block_height = (has_text ? a.label.size.height() : 0.0) + a.sub.size.height();
    QRectF block(0, 0, block_width, block_height);
    block.moveCenter(room.center());
    if (beside) {
        const double shift = has_text ? (icon_side() + space) / 2 : block_width / 2;
        const double direction = place_ == IconPlace::before ? 1 : -1;
        block.translate(direction * shift, 0);
        const double icon_left =
            place_ == IconPlace::before ? block.left() - space - icon_side() : block.right() + space;
        a.icon = QRectF(icon_left, room.center().y() - icon_side() / 2, icon_side(), icon_side());
    } else if (icon_) {
        block.translate(0, has_text ? (icon_side() + space) / 2 : 0);
        a.icon = QRectF(room.center().x() - icon_side() / 2, block.top() - space - icon_side(), icon_side(),
                        icon_side());
    }
    if (icon_ && !has_text)
        a.icon.moveCenter(room.center());
    a.label_area = QRectF(block.left(), block.top(), block.width(), a.label.size.height());
    a.sub_area =
        QRectF(block.left(), block.bottom() - a.sub.size.height(), block.width(), a.sub.size.height());
    return a;
}

QStringList TouchButton::unfitted() const
{
    const Arrangement a = arranged();
    QStringList found;
    if (!a.label.fits)
        found.push_back(label_);
    if (!a.sub.fits)
        found.push_back(sub_label_);
    return found;
}

QSize TouchButton::sizeHint() const
{
    const QSizeF anything(1e6, 1e6);
    TextFit one_line = label_fit();
    one_line.max_lines = 1 + static_cast<int>(label_.count(QLatin1Char('\n')));
    one_line.balanced = false;
    const QSizeF label = label_.isEmpty() ? QSizeF() : fit_text(label_, one_line, anything).size;
    const QSizeF sub = sub_label_.isEmpty() ? QSizeF() : fit_text(sub_label_, sub_fit(), anything).size;
    double wide = std::max(label.width(), sub.width());
    double high = std::max(0.0, label.height()) + std::max(0.0, sub.height());
    if (icon_ && place_ == IconPlace::above)
        high += icon_side() + theme().px(2);
    else if (icon_)
        wide += icon_side() + theme().px(2);
    const QSize wanted(static_cast<int>(std::ceil(wide)) + 2 * theme().padding() + 2,
                       static_cast<int>(std::ceil(high)) + 2 * theme().padding() / 3 + 2);
    return wanted.expandedTo(minimumSizeHint());
}

void TouchButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Colours c = colours();
    paint_ground(painter, c.fill, c.outline, c.outlined ? theme().key_outline() : 0);
    const Arrangement a = arranged();
    if (icon_)
        paint_icon(painter, a.icon, *icon_, c.text.q());
    const Qt::Alignment across = icon_ && place_ != IconPlace::above ? Qt::AlignLeft : Qt::AlignHCenter;
    paint_text(painter, a.label_area, across | Qt::AlignTop, a.label, c.text.q());
    paint_text(painter, a.sub_area, across | Qt::AlignTop, a.sub, c.text.q());
}

} // namespace giliran
