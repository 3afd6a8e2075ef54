// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/ui/fit_report.h"
#include "common/ui/fitted_text.h"
#include "common/ui/theme.h"
#include "kiosk/screens/idle_model.h"

#include <QWidget>
#include <vector>

namespace giliran {

// The whole window while nobody is there. A touch anywhere ends it.
class IdleScreen : public QWidget, public FitsText
{
    Q_OBJECT

public:
    explicit IdleScreen(const Theme& theme, QWidget* parent = nullptr);

    void set_model(const IdleModel& model);

    QStringList unfitted() const override;

Q_SIGNALS:
    void woken();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Line
    {
        QRectF area;
        FittedText text;
    };
    struct Arrangement;
    Arrangement arranged() const;
    FittedText fitted(const QString& text, double mm, int weight, double width) const;

    Theme theme_;
    IdleModel model_;
};

} // namespace giliran
