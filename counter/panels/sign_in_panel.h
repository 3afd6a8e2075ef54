// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/ui/fitted_label.h"
#include "common/ui/touch_button.h"
#include "counter/presenter/counter_model.h"

#include <QLineEdit>

namespace giliran {

/// Code and PIN, made for the keyboard: Enter goes from one to the other and then signs in.
class SignInPanel : public QWidget
{
    Q_OBJECT

public:
    explicit SignInPanel(const Theme& theme, QWidget* parent = nullptr);

    void show_model(const SignInModel& model);
    /// Empties the PIN and waits for it again.
    void ask_pin_again();
    /// A new officer: both fields empty.
    void begin();

Q_SIGNALS:
    void entered(const QString& code, const QString& pin);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QLineEdit* make_field(const QString& object);
    void sign_in();

    Theme theme_;
    FittedLabel* title_;
    FittedLabel* explanation_;
    FittedLabel* code_label_;
    QLineEdit* code_;
    FittedLabel* pin_label_;
    QLineEdit* pin_;
    TouchButton* key_;
};

} // namespace giliran
