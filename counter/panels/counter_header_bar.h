// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/ui/fitted_label.h"
#include "counter/panels/link_mark.h"
#include "counter/presenter/counter_model.h"

namespace giliran {

/// Which counter, whose, with whom; the connection and the hub's time.
class CounterHeaderBar : public QWidget
{
    Q_OBJECT

public:
    explicit CounterHeaderBar(const Theme& theme, QWidget* parent = nullptr);

    void show_header(const CounterHeader& header);

private:
    FittedLabel* counter_;
    FittedLabel* place_;
    LinkMark* link_;
    FittedLabel* clock_;
};

} // namespace giliran
