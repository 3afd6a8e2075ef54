// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/ui/theme.h"
#include "counter/presenter/counter_model.h"

#include <QWidget>

namespace giliran {

/// Opens what lies behind a key, over that key: a menu of deeds, or a choice; and tells what was chosen.
class DeedOffer : public QObject
{
    Q_OBJECT

public:
    DeedOffer(const Theme& theme, QWidget* parent);

    void offer(const std::vector<DeedKey>& deeds, QWidget& at);
    void offer(const DeedChoice& choice, QWidget& at);
    void offer(const MoreModel& more, QWidget& at);

Q_SIGNALS:
    void chosen(const giliran::Deed& deed);

private:
    Theme theme_;
};

} // namespace giliran
