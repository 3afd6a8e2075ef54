// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/ui/theme.h"
#include "counter/presenter/counter_model.h"

#include <QWidget>

class QStackedLayout;

namespace giliran {

class ConnectionNotice;
class TrainingBand;
class DeskPanel;
class SignInPage;

/// The counter's full window. It decides nothing: it shows the model and says what was pressed.
class CounterWindow : public QWidget
{
    Q_OBJECT

public:
    /// The smallest window that has room for all.
    static constexpr QSizeF least_mm{220, 136};

    explicit CounterWindow(const Theme& theme, QWidget* parent = nullptr);

    void show_model(const CounterModel& model);
    void ask_pin_again();

    QSize sizeHint() const override;

Q_SIGNALS:
    void pressed(const giliran::Deed& deed);
    void sign_in(const QString& code, const QString& pin);
    void language_wanted(const QString& code);
    void bar_wanted();

private:
    void go_to(CounterPage page);

    Theme theme_;
    std::optional<CounterPage> page_;
    QString other_language_;
    TrainingBand* training_;
    QStackedLayout* pages_;
    ConnectionNotice* notice_;
    SignInPage* sign_in_;
    DeskPanel* desk_;
};

} // namespace giliran
