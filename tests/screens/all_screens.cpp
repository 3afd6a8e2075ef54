// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/screens/screen.h"

namespace giliran::screens {

std::vector<Screen> all_screens()
{
    std::vector<Screen> screens;
    add_kiosk_screens(screens);
    add_counter_screens(screens);
    add_display_screens(screens);
    return screens;
}

} // namespace giliran::screens
