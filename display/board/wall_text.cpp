// SPDX-License-Identifier: GPL-3.0-or-later
#include "display/board/wall_text.h"

#include "common/ui/fonts.h"

#include <algorithm>

namespace giliran {

FittedText fit_wall_text(const QString& text, double px, int weight, QSizeF room, int lines)
{
    TextFit how;
    how.font = ui_font(static_cast<int>(px), weight);
    how.smallest_px = std::max(1, static_cast<int>(px / 2));
    how.max_lines = lines;
    how.balanced = lines > 1;
    return fit_text(text, how, room);
}

} // namespace giliran
