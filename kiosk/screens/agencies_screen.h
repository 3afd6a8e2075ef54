// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/ui/theme.h"
#include "kiosk/screens/agencies_model.h"

#include <QWidget>

namespace giliran {

class FooterBar;
class TileGrid;

// All agencies, titled by need. On one page help is the last tile; several pages have page keys and help
// below.
class AgenciesScreen : public QWidget
{
    Q_OBJECT

public:
    explicit AgenciesScreen(const Theme& theme, QWidget* parent = nullptr);

    void set_model(const AgenciesModel& model);
    void go_to_first_page();

Q_SIGNALS:
    void agency_chosen(const QString& id);
    void help();
    void text_size();
    void low();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();

    Theme theme_;
    TileGrid* grid_;
    FooterBar* footer_;
};

} // namespace giliran
