// SPDX-License-Identifier: GPL-3.0-or-later
#include "counter/panels/counter_windows.h"

#include <QGuiApplication>
#include <QScreen>
#include <algorithm>

namespace giliran {
namespace {

/// The bar's place moved as little as brings it whole onto the nearest screen.
QPoint kept_on_screen(const QPoint& at, const QSize& size)
{
    const QScreen* screen = QGuiApplication::screenAt(at + QPoint(size.width() / 2, size.height() / 2));
    const QRect room = (screen != nullptr ? screen : QGuiApplication::primaryScreen())->availableGeometry();
    const int most_left = std::max(room.left(), room.right() + 1 - size.width());
    const int most_top = std::max(room.top(), room.bottom() + 1 - size.height());
    return {std::clamp(at.x(), room.left(), most_left), std::clamp(at.y(), room.top(), most_top)};
}

} // namespace

CounterWindows::CounterWindows(double window_px_per_mm, double bar_px_per_mm, const Look& look,
                               QObject* parent)
    : QObject(parent), window_px_per_mm_(window_px_per_mm), bar_px_per_mm_(bar_px_per_mm), look_(look),
      window_(Theme::desk(window_px_per_mm, look)), bar_(Theme::desk(bar_px_per_mm, look))
{
    connect(&window_, &CounterWindow::pressed, this, &CounterWindows::pressed);
    connect(&bar_, &CounterBar::pressed, this, &CounterWindows::pressed);
    connect(&window_, &CounterWindow::sign_in, this, &CounterWindows::sign_in);
    connect(&window_, &CounterWindow::language_wanted, this, &CounterWindows::language_wanted);
    connect(&window_, &CounterWindow::bar_wanted, this, &CounterWindows::open_bar);
    connect(&bar_, &CounterBar::window_wanted, this, &CounterWindows::open_window_from_bar);
}

void CounterWindows::set_look(const Look& look)
{
    if (look == look_)
        return;
    look_ = look;
    window_.set_theme(Theme::desk(window_px_per_mm_, look));
    bar_.set_theme(Theme::desk(bar_px_per_mm_, look));
}

void CounterWindows::show_model(const CounterModel& model)
{
    window_.show_model(model);
    bar_.show_model(model);
    page_ = model.page;
    if (back_to_bar_ && page_ == CounterPage::desk)
        open_bar();
}

void CounterWindows::open_window_from_bar()
{
    back_to_bar_ = page_ == CounterPage::sign_in;
    open_window();
}

void CounterWindows::open_window(std::optional<QRect> place)
{
    if (place)
        window_.setGeometry(*place);
    window_.show();
    window_.raise();
    window_.activateWindow();
    if (bar_.isVisible())
        bar_at_ = bar_.pos();
    bar_.hide();
}

void CounterWindows::open_bar()
{
    back_to_bar_ = false;
    if (!bar_at_) {
        const QRect room = QGuiApplication::primaryScreen()->availableGeometry();
        bar_at_ = QPoint(room.center().x() - bar_.width() / 2, room.top());
    }
    bar_.move(kept_on_screen(*bar_at_, bar_.size()));
    bar_.show(); // first, so that the program never stands without a window
    window_.hide();
}

} // namespace giliran
