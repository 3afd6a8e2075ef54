// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/ui/theme.h"

#include <QMargins>
#include <QSize>

namespace giliran {

// From the edges of the stage to what stands on it: tighter where the screen is low.
inline QMargins screen_margins(const Theme& theme, QSize stage)
{
    const bool low = stage.height() < theme.px(200);
    const int side = low ? theme.px(4.5) : theme.margin();
    const int above = low ? theme.px(4) : theme.px(7);
    return {side, above, side, above};
}

} // namespace giliran
