// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>
#include <optional>

class QWidget;

namespace giliran {

/// Where a program's window stands.
struct WindowPlace
{
    std::optional<QRect> window; ///< a plain window of this size and place; none: by the two below
    unsigned screen = 0;         ///< which of the machine's screens; one that is not there: the first
    bool full_screen = true;
};

/// Shows the window. Full-screen also without a window manager, which showFullScreen() alone does not manage.
void show_window(QWidget& window, const WindowPlace& place);

} // namespace giliran
