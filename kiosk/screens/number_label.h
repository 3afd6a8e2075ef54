// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/ui/fit_report.h"
#include "common/ui/fitted_text.h"
#include "common/ui/theme.h"

#include <QPainter>
#include <QWidget>

namespace giliran {

// A ticket number that fills its rectangle.
class NumberLabel : public QWidget, public FitsText
{
public:
    NumberLabel(const Theme& theme, QWidget* parent) : QWidget(parent), theme_(theme) {}

    void set_number(const QString& number)
    {
        number_ = number;
        setAccessibleName(number);
        update();
    }

    QStringList unfitted() const override { return fitted().fits ? QStringList() : QStringList(number_); }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        paint_text(painter, rect(), Qt::AlignCenter, fitted(), theme_.palette().primary.q());
    }

private:
    FittedText fitted() const { return fit_number(number_, height(), size()); }

    Theme theme_;
    QString number_;
};

} // namespace giliran
