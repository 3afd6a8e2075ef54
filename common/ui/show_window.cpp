// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/ui/show_window.h"

#include <QGuiApplication>
#include <QScreen>
#include <QWidget>

namespace giliran {

void show_window(QWidget& window, const WindowPlace& place)
{
    if (place.window) {
        window.setGeometry(*place.window);
        return window.show();
    }
    const auto screens = QGuiApplication::screens();
    const auto index = static_cast<qsizetype>(place.screen);
    const QScreen* screen = index < screens.size() ? screens[index] : QGuiApplication::primaryScreen();
    if (!place.full_screen)
        return window.show();
    window.setGeometry(screen->geometry());
    window.showFullScreen();
}

} // namespace giliran
