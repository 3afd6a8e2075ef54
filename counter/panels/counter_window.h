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

    /// Builds all anew in other colours, with what it shows; what is being typed to sign in is lost.
    void set_theme(const Theme& theme);

    void show_model(const CounterModel& model);
    void ask_pin_again();

    QSize sizeHint() const override;

Q_SIGNALS:
    void pressed(const giliran::Deed& deed);
    void sign_in(const QString& code, const QString& pin);
    void language_wanted(const QString& code);
    void bar_wanted();

private:
    void build();
    void go_to(CounterPage page);

    Theme theme_;
    CounterModel model_;
    std::optional<CounterPage> page_; ///< as shown; none: nothing yet
    TrainingBand* training_ = nullptr;
    QStackedLayout* pages_ = nullptr;
    ConnectionNotice* notice_ = nullptr;
    SignInPage* sign_in_ = nullptr;
    DeskPanel* desk_ = nullptr;
};

} // namespace giliran
