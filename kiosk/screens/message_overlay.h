// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/ui/icon.h"
#include "common/ui/theme.h"

#include <QWidget>
#include <chrono>

namespace giliran {

class FittedLabel;
class TimeBar;
class TouchButton;

// A card over a dimmed screen with one key. What lies below cannot be touched meanwhile.
class MessageOverlay : public QWidget
{
    Q_OBJECT

public:
    struct Message
    {
        IconName icon = IconName::question;
        QString title;
        QString body;
        QString key;
    };

    explicit MessageOverlay(const Theme& theme, QWidget* parent);

    // `left`: a bar runs down in this time; 0: no bar.
    void show_message(const Message& message, std::chrono::milliseconds left);
    // Puts the keyboard on its key, and keeps it there.
    void take_focus();
    // The part within reach, in its own coordinates; the message stands in the middle of it.
    void set_reach(const QRect& reach);

Q_SIGNALS:
    void accepted();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    void arrange();

    Theme theme_;
    IconName icon_ = IconName::question;
    QRect reach_;
    QRect card_;
    QRect icon_area_;
    FittedLabel* title_;
    FittedLabel* body_;
    TouchButton* key_;
    TimeBar* time_;
};

} // namespace giliran
