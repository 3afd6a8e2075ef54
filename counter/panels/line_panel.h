// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/ui/fitted_label.h"
#include "counter/panels/line_list.h"

namespace giliran {

/// A line with its heading and how many there are.
class LinePanel : public QWidget
{
    Q_OBJECT

public:
    LinePanel(const Theme& theme, const QString& object, QWidget* parent = nullptr);

    void show_line(const LineModel& line);

Q_SIGNALS:
    void chosen(const giliran::Deed& deed);

private:
    FittedLabel* title_;
    FittedLabel* count_;
    FittedLabel* minutes_title_;
    LineList* list_;
    FittedLabel* more_;
};

} // namespace giliran
