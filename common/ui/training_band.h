// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/ui/theme.h"

#include <QWidget>

namespace giliran {

class FittedLabel;

// Says across the whole width that this hall practises, so that nobody takes its numbers for real ones.
// Hidden while there is nothing to say.
class TrainingBand : public QWidget
{
    Q_OBJECT

public:
    TrainingBand(const Theme& theme, const TextStyle& style, QWidget* parent = nullptr);

    // Empty: a real day.
    void set_text(const QString& text);
    int height_for(int width) const;
    QSize sizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    int side() const;

    Theme theme_;
    int air_; // above and below the text together
    FittedLabel* label_;
};

} // namespace giliran
