// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/ui/theme.h"

#include <QVariantAnimation>
#include <QWidget>
#include <chrono>

namespace giliran {

// A quiet bar that runs down. It shows time and ends nothing: whoever started it also keeps the real time.
class TimeBar : public QWidget
{
    Q_OBJECT

public:
    explicit TimeBar(const Theme& theme, QWidget* parent = nullptr);

    void run_for(std::chrono::milliseconds time); // 0 or less: no bar

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Theme theme_;
    QVariantAnimation left_; // from 1 to 0
};

} // namespace giliran
