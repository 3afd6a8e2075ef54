// SPDX-License-Identifier: GPL-3.0-or-later
#include "display/board/call_row.h"

#include "common/ui/fonts.h"
#include "common/ui/icon.h"
#include "display/board/flash.h"
#include "display/board/wall_text.h"

#include <QPainter>
#include <algorithm>

namespace giliran {
namespace {

// In capital heights.
constexpr double label_smallest = 0.09; // em, before it is cut
constexpr double arrow_side = 0.42;
constexpr double vehicle_em = 0.56; // two lines of it leave the air above and below that capitals have
constexpr double vehicle_smallest = 0.3;

} // namespace

CallRow::CallRow(const Palette& palette, QWidget* parent) : QWidget(parent), palette_(palette)
{
    flash_.setInterval(flash::half_period);
    connect(&flash_, &QTimer::timeout, this, [this] {
        const Duration since(since_turn_.elapsed());
        lit_ = flash::is_lit(since);
        if (flash::is_over(since))
            flash_.stop();
        update();
    });
}

void CallRow::set_plan(const BoardPlan& plan, const TextShapes& shapes)
{
    plan_ = plan;
    shapes_ = shapes;
    update();
}

void CallRow::set_model(const CallRowModel& model, bool greyed)
{
    if (model == model_ && greyed == greyed_)
        return;
    const bool comes_up = model.newest && (model.turn != model_.turn || !model_.newest);
    model_ = model;
    greyed_ = greyed;
    setAccessibleName(QStringLiteral("%1, %2 %3, %4")
                          .arg(model.vehicle.isEmpty() ? model.number : model.vehicle, model.counter_word,
                               model.counter, model.agency));
    if (comes_up) {
        lit_ = true;
        since_turn_.start();
        flash_.start();
    } else if (!model.newest) {
        flash_.stop();
    }
    update();
}

/// Columns stand at the same place in every row, for the widest texts of the hall.
CallRow::Arrangement CallRow::arranged() const
{
    const double capital = plan_.capital_px;
    const double edge = row_space::padding * capital;
    const double gap = row_space::after_number * capital;
    const QRectF inner = QRectF(rect()).adjusted(edge, 0, -edge, 0);
    Arrangement a;
    a.number_area = a.counter_area = inner;
    if (plan_.stacked) {
        const double line = stacked_line_pitch * capital;
        a.number_area.setRect(inner.left(), inner.center().y() - line, inner.width(), line);
        a.counter_area.setRect(inner.left(), inner.center().y(), inner.width(), line);
    }
    // What is too wide at its natural width is set narrower; so is the column.
    const double tight = capitals_beside() * capital > inner.width() ? narrowest : 1.0;
    a.counter_area.setLeft(inner.right() - shapes_.counter * tight * capital);
    if (!plan_.stacked)
        a.number_area.setWidth(shapes_.number * tight * capital);
    a.number = fit_capitals(model_.number, capital, a.number_area.width());
    if (!model_.vehicle.isEmpty())
        put_vehicle(a);
    a.counter = fit_capitals(model_.counter, capital, a.counter_area.width());

    QRectF between = a.counter_area;
    between.setRight(a.counter_area.left() - row_space::before_counter * capital);
    between.setLeft(plan_.stacked ? inner.left() : a.number_area.left() + a.number.width + gap);
    put_label(a, between);
    put_arrow(a, gap);
    return a;
}

double CallRow::capitals_beside() const
{
    if (plan_.stacked)
        return shapes_.number;
    return shapes_.number + row_space::after_number + shapes_.label + row_space::before_counter +
           shapes_.counter;
}

/// Words are not read from as far as digits; they take the number's place, as large as two lines get.
void CallRow::put_vehicle(Arrangement& a) const
{
    const double capital = plan_.capital_px;
    TextFit how;
    how.font = ui_font(static_cast<int>(vehicle_em * capital), QFont::ExtraBold);
    how.smallest_px = std::max(1, static_cast<int>(vehicle_smallest * capital));
    how.max_lines = 2;
    how.leading = 1.1;
    a.vehicle = fit_text(model_.vehicle, how, a.number_area.size());
    a.number.width = a.vehicle.size.width();
}

/// The office's name stands by its counter.
void CallRow::put_label(Arrangement& a, const QRectF& room) const
{
    const double capital = plan_.capital_px;
    TextFit how;
    how.font = ui_font(static_cast<int>(label_em * capital), label_weight);
    how.smallest_px = std::max(1, static_cast<int>(label_smallest * capital));
    how.max_lines = 3;
    how.leading = 1.15;
    a.label_area = room;
    if (!plan_.stacked)
        a.label_area.setLeft(std::max(room.left(), room.right() - 1.02 * shapes_.label * capital));
    a.label = fit_text(model_.counter_word + u'\n' + model_.agency, how, a.label_area.size());
}

/// Between what is called and where to go, if the hall's widest number leaves room for it.
void CallRow::put_arrow(Arrangement& a, double gap) const
{
    const double side = arrow_side * plan_.capital_px;
    const double label_end = a.label_area.left() + a.label.size.width();
    const double taken = plan_.stacked ? label_end + gap : a.number_area.right();
    const double to = plan_.stacked ? a.label_area.right() : a.label_area.left();
    if (!model_.newest || to - taken < side + gap / 2)
        return;
    const double from = plan_.stacked ? label_end : a.number_area.left() + a.number.width;
    a.arrow_area = {(from + to - side) / 2, a.counter_area.center().y() - side / 2, side, side};
}

CallRow::Colours CallRow::colours() const
{
    if (greyed_)
        return {palette_.closed, palette_.ink_quiet, palette_.ink_quiet};
    if (!model_.newest)
        return {palette_.card, palette_.ink, palette_.ink_quiet};
    return lit_ ? Colours{palette_.call, palette_.on_call, palette_.on_call}
                : Colours{palette_.card, palette_.call, palette_.call};
}

QStringList CallRow::unfitted() const
{
    const Arrangement a = arranged();
    QStringList found;
    if (!a.vehicle.fits)
        found.append(model_.vehicle);
    if (a.number.height < plan_.capital_px * 0.98)
        found.append(model_.number);
    if (a.counter.height < plan_.capital_px * 0.98)
        found.append(model_.counter);
    if (!a.label.fits)
        found.append(model_.agency);
    return found;
}

void CallRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colours c = colours();
    painter.setPen(Qt::NoPen);
    painter.setBrush(c.ground.q());
    painter.drawRoundedRect(QRectF(rect()), wall_corner * plan_.unit, wall_corner * plan_.unit);

    const Arrangement a = arranged();
    if (model_.vehicle.isEmpty())
        paint_capitals(painter, a.number_area, Qt::AlignLeft, a.number, c.text.q());
    else
        paint_text(painter, a.number_area, Qt::AlignLeft | Qt::AlignVCenter, a.vehicle, c.text.q());
    paint_capitals(painter, a.counter_area, Qt::AlignRight, a.counter, c.text.q());
    paint_text(painter, a.label_area, Qt::AlignLeft | Qt::AlignVCenter, a.label, c.quiet.q());
    if (!a.arrow_area.isEmpty())
        paint_icon(painter, a.arrow_area, IconName::arrow_right, c.text.q());
}

} // namespace giliran
