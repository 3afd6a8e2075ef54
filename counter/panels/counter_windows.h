// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "counter/panels/counter_bar.h"
#include "counter/panels/counter_window.h"

#include <QRect>

namespace giliran {

/// The counter's two faces, of which one is on the screen: the full window and the bar. Both show the same
/// model.
class CounterWindows : public QObject
{
    Q_OBJECT

public:
    /// Pixels a millimetre of each: the window may be given too little room and drawn smaller; the bar never
    /// is.
    CounterWindows(double window_px_per_mm, double bar_px_per_mm, const Look& look = {},
                   QObject* parent = nullptr);

    void set_look(const Look& look);

    void show_model(const CounterModel& model);
    void ask_pin_again() { window_.ask_pin_again(); }

    /// The window at its usual place or at `place`.
    void open_window(std::optional<QRect> place = std::nullopt);
    /// The bar where it was last, at first in the middle of the screen's upper edge; always whole on a
    /// screen.
    void open_bar();

    CounterWindow& window() { return window_; }
    CounterBar& bar() { return bar_; }

Q_SIGNALS:
    void pressed(const giliran::Deed& deed);
    void sign_in(const QString& code, const QString& pin);
    void language_wanted(const QString& code);

private:
    void open_window_from_bar();

    double window_px_per_mm_;
    double bar_px_per_mm_;
    Look look_;
    CounterWindow window_;
    CounterBar bar_;
    CounterPage page_ = CounterPage::notice;
    bool back_to_bar_ = false; ///< the window was opened to sign in
    std::optional<QPoint> bar_at_;
};

} // namespace giliran
