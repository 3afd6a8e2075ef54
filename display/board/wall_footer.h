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

/// Missed numbers with what to do, and a quiet note. While the connection is gone it is the plain band that
/// says so.
class WallFooter : public QWidget, public FitsText
{
    Q_OBJECT

public:
    explicit WallFooter(const Palette& palette, QWidget* parent = nullptr);

    void set_unit(double unit);
    void set_model(const FooterModel& footer, const std::optional<OutageModel>& outage);

    QStringList unfitted() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Line
    {
        FittedText strong, plain;
        QRectF area, plain_area;
        QString text;
        bool loud = false;
        bool fits() const { return strong.fits && plain.fits; }
    };
    bool has_room_for_missed() const;
    std::vector<Line> arranged() const;
    Line line(const QString& strong, const QString& plain, const QRectF& room, double px, bool loud) const;
    QRectF room() const;

    Palette palette_;
    double unit_ = 10;
    FooterModel model_;
    std::optional<OutageModel> outage_;
};

} // namespace giliran
