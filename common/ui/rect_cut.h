// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>

namespace giliran {

// Layout by cutting: each takes a strip off `from`, leaving a gap, and gives back the strip.

inline QRect cut_top(QRect& from, int height, int gap = 0)
{
    const QRect strip(from.left(), from.top(), from.width(), height);
    from.setTop(from.top() + height + gap);
    return strip;
}

inline QRect cut_bottom(QRect& from, int height, int gap = 0)
{
    const QRect strip(from.left(), from.top() + from.height() - height, from.width(), height);
    from.setHeight(from.height() - height - gap);
    return strip;
}

inline QRect cut_left(QRect& from, int width, int gap = 0)
{
    const QRect strip(from.left(), from.top(), width, from.height());
    from.setLeft(from.left() + width + gap);
    return strip;
}

inline QRect cut_right(QRect& from, int width, int gap = 0)
{
    const QRect strip(from.left() + from.width() - width, from.top(), width, from.height());
    from.setWidth(from.width() - width - gap);
    return strip;
}

} // namespace giliran
