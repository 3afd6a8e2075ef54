// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/screens/time_bar.h"

#include <QPainter>

namespace giliran {

TimeBar::TimeBar(const Theme& theme, QWidget* parent) : QWidget(parent), theme_(theme)
{
    left_.setStartValue(1.0);
    left_.setEndValue(0.0);
    connect(&left_, &QVariantAnimation::valueChanged, this, qOverload<>(&QWidget::update));
}

void TimeBar::run_for(std::chrono::milliseconds time)
{
    left_.stop();
    setVisible(time.count() > 0);
    if (time.count() <= 0)
        return;
    left_.setDuration(static_cast<int>(time.count()));
    left_.start();
}

void TimeBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const double round = height() / 2.0;
    painter.setBrush(theme_.palette().closed_deep.q());
    painter.drawRoundedRect(rect(), round, round);
    QRectF left = rect();
    left.setWidth(left.width() * left_.currentValue().toDouble());
    if (left.width() < height())
        return;
    painter.setBrush(theme_.palette().primary.q());
    painter.drawRoundedRect(left, round, round);
}

} // namespace giliran
