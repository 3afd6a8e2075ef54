// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/screens/priority_switch.h"

#include "common/ui/fitted_text.h"
#include "common/ui/icon.h"

#include <QPainter>
#include <algorithm>
#include <cmath>

namespace giliran {

struct PrioritySwitch::Arrangement
{
    FittedText title, groups;
    double box = 0;
    double left = 0;
    double text_width = 0;
    double text_height = 0;
    double height = 0;
};

PrioritySwitch::PrioritySwitch(const Theme& theme, QWidget* parent) : TouchArea(theme, parent)
{
    setCheckable(true);
}

void PrioritySwitch::set_groups(const QString& groups)
{
    groups_ = groups;
    setAccessibleName(tr("I need priority service"));
    setAccessibleDescription(groups);
    update();
}

PrioritySwitch::Arrangement PrioritySwitch::arranged(int width) const
{
    Arrangement a;
    a.box = theme().px(15);
    a.left = theme().px(7);
    a.text_width = width - 2 * a.left - a.box - theme().px(5);
    const auto fitted = [&](const QString& text, const TextStyle& style, bool balanced) {
        TextFit fit;
        fit.font = theme().font(style);
        fit.max_lines = 6;
        fit.leading = 1.16;
        fit.balanced = balanced;
        return fit_text(text, fit, {a.text_width, 1e6});
    };
    a.title = fitted(tr("I need priority service"), theme().type().key, true);
    a.groups = fitted(groups_, theme().type().body, false);
    // Where hardly a group stays whole, each has a line of its own, if that is not too high.
    if (a.groups.lines.size() >= 4) {
        const FittedText one_a_line = fitted(one_part_a_line(groups_), theme().type().body, false);
        if (one_a_line.fits && one_a_line.lines.size() <= 5)
            a.groups = one_a_line;
    }
    a.text_height = a.title.size.height() + theme().px(1) + a.groups.size.height();
    a.height = std::max<double>(a.text_height + 2 * theme().px(4.5), theme().px(24));
    return a;
}

int PrioritySwitch::wanted_height(int width) const
{
    return static_cast<int>(std::ceil(arranged(width).height));
}

QStringList PrioritySwitch::unfitted() const
{
    const Arrangement a = arranged(width());
    const bool fits = a.title.fits && a.groups.fits && a.text_height <= height() - 2 * theme().px(2);
    return fits ? QStringList() : QStringList(groups_);
}

void PrioritySwitch::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Palette& p = theme().palette();
    const bool on = isChecked();
    const bool marked = on || isDown();
    paint_ground(painter, marked ? p.primary_tint : p.card, marked ? p.primary : p.edge,
                 marked ? theme().key_outline() : theme().outline());

    const Arrangement a = arranged(width());
    const double top = (height() - a.text_height) / 2;
    paint_text(painter, QRectF(a.left, top, a.text_width, a.title.size.height()),
               Qt::AlignLeft | Qt::AlignTop, a.title, p.ink.q());
    paint_text(painter, QRectF(a.left, top + a.text_height - a.groups.size.height(), a.text_width, 0),
               Qt::AlignLeft | Qt::AlignTop, a.groups, p.ink_quiet.q());

    const QRectF box(width() - a.left - a.box, (height() - a.box) / 2, a.box, a.box);
    const double line = theme().key_outline();
    painter.setPen(QPen(p.primary.q(), line));
    painter.setBrush((on ? p.primary : p.card).q());
    const double corner = 0.24 * a.box;
    painter.drawRoundedRect(box.adjusted(line / 2, line / 2, -line / 2, -line / 2), corner, corner);
    if (on) {
        const double inset = 0.18 * a.box;
        paint_icon(painter, box.adjusted(inset, inset, -inset, -inset), IconName::check, p.on_primary.q());
    }
}

} // namespace giliran
