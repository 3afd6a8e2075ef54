// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget> // first: moc 6.4 cannot read <compare> when nothing came before it

#include "common/ui/fit_report.h"
#include "common/ui/fitted_text.h"
#include "common/ui/palette.h"
#include "display/board/capitals.h"
#include "display/presenter/board_models.h"

#include <QElapsedTimer>
#include <QTimer>

namespace giliran {

/// One call: number and counter in capitals for the farthest seat, and the office between them. Words stand
/// for the number of a vehicle. The newest is amber, has an arrow, and flashes when its turn comes.
class CallRow : public QWidget, public FitsText
{
    Q_OBJECT

public:
    explicit CallRow(const Palette& palette, QWidget* parent = nullptr);

    void set_plan(const BoardPlan& plan, const TextShapes& shapes);
    void set_model(const CallRowModel& model, bool greyed);

    /// In the widget's own pixels, as painted.
    QRectF number_area() const { return arranged().number_area; }
    QRectF counter_area() const { return arranged().counter_area; }
    /// Of the capitals, as painted.
    double number_height() const { return arranged().number.height; }
    double counter_height() const { return arranged().counter.height; }

    QStringList unfitted() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Arrangement
    {
        Capitals number, counter;
        FittedText vehicle;
        FittedText label;
        QRectF number_area, counter_area, label_area, arrow_area;
    };
    struct Colours
    {
        Colour ground, text, quiet;
    };

    Arrangement arranged() const;
    double capitals_beside() const;
    void put_vehicle(Arrangement& a) const;
    void put_label(Arrangement& a, const QRectF& room) const;
    void put_arrow(Arrangement& a, double gap) const;
    Colours colours() const;

    Palette palette_;
    BoardPlan plan_;
    TextShapes shapes_;
    CallRowModel model_;
    bool greyed_ = false;
    QElapsedTimer since_turn_;
    bool lit_ = true; ///< set by the timer: two paintings between two of its ticks look the same
    QTimer flash_;
};

} // namespace giliran
