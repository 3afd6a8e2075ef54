// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/ui/fit_report.h"
#include "common/ui/touch_area.h"
#include "kiosk/screens/tile_layout.h"

namespace giliran {

// One choice: an agency, a service, or help. A closed one stays in its place, grey, with the reason.
class ChoiceTile : public TouchArea, public FitsText
{
    Q_OBJECT

public:
    ChoiceTile(const Theme& theme, QWidget* parent);

    // In place: a finger that is down on the tile stays on it unless the tile became another choice.
    void set_content(const TileContent& content);
    const TileContent& content() const { return content_; }
    void set_face(const TileFace& face);

    QStringList unfitted() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    TileContent content_;
    TileFace face_;
};

} // namespace giliran
