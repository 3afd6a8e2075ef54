// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/ui/fit_report.h"
#include "common/ui/fitted_text.h"
#include "common/ui/palette.h"
#include "display/presenter/board_models.h"

#include <QWidget>
#include <optional>
#include <vector>

namespace giliran {

/// What stands on the wall while nobody is called: the hall's name and what to expect.
class RestPanel : public QWidget, public FitsText
{
    Q_OBJECT

public:
    explicit RestPanel(const Palette& palette, QWidget* parent = nullptr);

    void set_unit(double unit);
    void set_model(const RestModel& model);

    QStringList unfitted() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Line
    {
        QString text;
        FittedText fitted;
        Colour colour;
    };
    std::vector<Line> lines() const;
    QSizeF logo_size() const;

    Palette palette_;
    double unit_ = 10;
    RestModel model_;
    std::optional<double> logo_shape_; ///< of what can be drawn
};

} // namespace giliran
