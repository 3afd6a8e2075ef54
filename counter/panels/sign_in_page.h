// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/ui/touch_button.h"
#include "counter/presenter/counter_model.h"

namespace giliran {

class CounterHeaderBar;
class MessageBar;
class SignInPanel;

/// The counter while nobody sits there.
class SignInPage : public QWidget
{
    Q_OBJECT

public:
    explicit SignInPage(const Theme& theme, QWidget* parent = nullptr);

    void show_model(const CounterModel& model);
    SignInPanel& panel() { return *panel_; }

Q_SIGNALS:
    void entered(const QString& code, const QString& pin);
    void language_wanted();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Theme theme_;
    CounterHeaderBar* header_;
    SignInPanel* panel_;
    MessageBar* message_;
    TouchButton* language_;
};

} // namespace giliran
