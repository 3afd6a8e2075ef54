// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/ui/touch_area.h"

#include "common/ui/card.h"

#include <QFocusEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <algorithm>

namespace giliran {

namespace {

// A key that holds down repeats itself; a visitor's wish does not.
QKeyEvent as_space(const QKeyEvent& event)
{
    return QKeyEvent(event.type(), Qt::Key_Space, event.modifiers(), QString(), event.isAutoRepeat());
}

bool is_enter(const QKeyEvent& event)
{
    return event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
}

} // namespace

TouchArea::TouchArea(const Theme& theme, QWidget* parent) : QAbstractButton(parent), theme_(theme)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover, false);
    connect(this, &QAbstractButton::clicked, this, [this] { since_tap_.start(); });
}

QSize TouchArea::minimumSizeHint() const
{
    return {theme_.target(), theme_.target()};
}

bool TouchArea::same_tap() const
{
    return since_tap_.isValid() && !since_tap_.hasExpired(double_tap.count());
}

void TouchArea::mousePressEvent(QMouseEvent* event)
{
    if (same_tap())
        event->accept();
    else
        QAbstractButton::mousePressEvent(event);
}

void TouchArea::mouseDoubleClickEvent(QMouseEvent* event)
{
    mousePressEvent(event);
}

void TouchArea::keyPressEvent(QKeyEvent* event)
{
    if (same_tap() && (event->key() == Qt::Key_Space || is_enter(*event)))
        return;
    if (is_enter(*event)) {
        QKeyEvent space = as_space(*event);
        QAbstractButton::keyPressEvent(&space);
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

void TouchArea::keyReleaseEvent(QKeyEvent* event)
{
    if (is_enter(*event)) {
        QKeyEvent space = as_space(*event);
        QAbstractButton::keyReleaseEvent(&space);
        return;
    }
    QAbstractButton::keyReleaseEvent(event);
}

void TouchArea::focusInEvent(QFocusEvent* event)
{
    focus_by_keyboard_ = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason ||
                         event->reason() == Qt::ShortcutFocusReason;
    QAbstractButton::focusInEvent(event);
    update();
}

void TouchArea::paint_ground(QPainter& painter, Colour fill, Colour outline, double outline_px) const
{
    paint_panel(painter, rect(), theme_, fill, outline, outline_px);
    if (!shows_focus())
        return;
    // Two rings, dark and light, are seen on any ground.
    const double ring = theme_.px(0.9);
    const double corner = std::min<double>(theme_.corner(), std::min(width(), height()) / 3.0);
    painter.setBrush(Qt::NoBrush);
    const auto draw_ring = [&](double in, Colour colour) {
        painter.setPen(QPen(colour.q(), ring));
        const double c = std::max(0.0, corner - in);
        painter.drawRoundedRect(QRectF(rect()).adjusted(in, in, -in, -in), c, c);
    };
    draw_ring(ring / 2, theme_.palette().ink);
    draw_ring(ring * 1.5, theme_.palette().card);
}

} // namespace giliran
