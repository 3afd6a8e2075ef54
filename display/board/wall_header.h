// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/ui/fit_report.h"
#include "common/ui/fitted_text.h"
#include "common/ui/palette.h"
#include "display/presenter/board_models.h"

#include <QWidget>
#include <optional>

namespace giliran {

/// Where one is, and the hall's time. A small mark for the technician when the loudspeaker is silent.
class WallHeader : public QWidget, public FitsText
{
    Q_OBJECT

public:
    explicit WallHeader(const Palette& palette, QWidget* parent = nullptr);

    void set_unit(double unit);
    void set_model(const WallHeaderModel& model);

    QStringList unfitted() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Arrangement
    {
        FittedText place, clock, sound, training;
        QRectF logo_area, place_area, clock_area, mark_area, sound_area, training_area;
    };
    Arrangement arranged() const;

    Palette palette_;
    double unit_ = 10;
    WallHeaderModel model_;
    std::optional<double> logo_shape_; ///< of what can be drawn
};

} // namespace giliran
