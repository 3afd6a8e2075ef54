// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

namespace giliran {

// The typeface of all screens: Inter, and Noto Sans where it is not installed. Neither slashes its zero by
// default, and that is left so: from afar a slashed zero is an 8.
QFont ui_font(int px, int weight = QFont::Normal);

// The face of a called number whose capitals and digits are `capital_height_px` high.
QFont number_font(double capital_height_px, int weight = QFont::ExtraBold);

} // namespace giliran
