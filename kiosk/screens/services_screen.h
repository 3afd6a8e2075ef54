// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/ui/theme.h"
#include "kiosk/screens/services_model.h"

#include <QWidget>

namespace giliran {

class FittedLabel;
class FooterBar;
class TileGrid;

// The services of one agency, or its groups of them, with the time at the counter and the cost on each.
class ServicesScreen : public QWidget
{
    Q_OBJECT

public:
    explicit ServicesScreen(const Theme& theme, QWidget* parent = nullptr);

    void set_model(const ServicesModel& model);
    void go_to_first_page();

Q_SIGNALS:
    void group_chosen(const QString& id);
    void service_chosen(const QString& id);
    void back();
    void help();
    void text_size();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();

    Theme theme_;
    TileGrid* grid_;
    FooterBar* footer_;
    FittedLabel* note_; // who waits and how long, above the tiles of an upright screen
    QString waiting_;
};

} // namespace giliran
