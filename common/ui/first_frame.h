// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QWidget;

namespace giliran {

/// Does `work` once, right after `window` has been drawn for the first time: what a person does not see waits
/// for what they see. A window that nothing draws (covered, on another desktop) holds the work up by a second
/// at most. The work is dropped with the window.
void after_first_frame(QWidget& window, std::function<void()> work);

} // namespace giliran
