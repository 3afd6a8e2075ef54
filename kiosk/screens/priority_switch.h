// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/ui/fit_report.h"
#include "common/ui/touch_area.h"

namespace giliran {

// "I need priority service", with who may ask for it, and a box to tick: the whole card is the target.
class PrioritySwitch : public TouchArea, public FitsText
{
    Q_OBJECT

public:
    explicit PrioritySwitch(const Theme& theme, QWidget* parent = nullptr);

    void set_groups(const QString& groups);
    int wanted_height(int width) const;

    QStringList unfitted() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Arrangement;
    Arrangement arranged(int width) const;

    QString groups_;
};

} // namespace giliran
