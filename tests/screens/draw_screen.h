// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/screens/screen.h"

#include <QImage>
#include <QStringList>

namespace giliran::screens {

struct DrawnScreen
{
    QImage picture;
    QStringList problems; ///< picture_check.h
};

/// Shows the screen in its language, takes its picture and measures it. Needs a QApplication.
DrawnScreen draw(const Screen& screen);

} // namespace giliran::screens
