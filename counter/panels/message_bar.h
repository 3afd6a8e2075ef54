// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/ui/fit_report.h"
#include "common/ui/fitted_text.h"
#include "common/ui/touch_button.h"
#include "counter/presenter/counter_model.h"

#include <QWidget>

namespace giliran {

/// One line about what just happened, with the key that takes it back. Its room stays when there is nothing
/// to say, so that no key moves. A screen reader speaks it when it comes.
class MessageBar : public QWidget, public FitsText
{
    Q_OBJECT

public:
    explicit MessageBar(const Theme& theme, QWidget* parent = nullptr);

    void show_message(const CounterMessage& message);
    CounterMessage message() const { return message_; }

    QStringList unfitted() const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void pressed(const giliran::Deed& deed);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void place_undo();
    QRectF text_area() const;
    FittedText fitted() const;

    Theme theme_;
    CounterMessage message_;
    TouchButton* undo_;
};

} // namespace giliran
