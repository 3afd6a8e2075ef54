// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/ui/theme.h"
#include "counter/presenter/counter_model.h"

#include <QMenu>

namespace giliran {

/// A choice of deeds, numbered from 1 so that a digit chooses. It goes when it is left.
class DeedMenu : public QMenu
{
    Q_OBJECT

public:
    DeedMenu(const Theme& theme, const std::vector<DeedKey>& keys, QWidget* parent);
    /// Below the deeds, those that ask one thing more; their digits go on.
    void add_choices(const std::vector<DeedChoice>& choices);
    void add_deeds(const std::vector<DeedKey>& keys);

    /// With its first deed marked, so that Enter takes it.
    void open_at(const QPoint& global);

Q_SIGNALS:
    void chosen(const giliran::Deed& deed);
    void choice_wanted(const giliran::DeedChoice& choice);

private:
    QAction* add(QString label);

    int digit_ = 1;
};

} // namespace giliran
