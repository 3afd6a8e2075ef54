// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/screens/draw_screen.h"

#include "common/ui/language.h"
#include "tests/screens/picture_check.h"

#include <QCoreApplication>

namespace giliran::screens {

DrawnScreen draw(const Screen& screen)
{
    Language words;
    words.use(screen.language);
    const Shown shown = screen.show();
    shown.window->show();
    QCoreApplication::processEvents(); // sizes are told to widgets by events
    DrawnScreen drawn;
    drawn.picture = shown.window->grab().toImage().convertToFormat(QImage::Format_RGB32);
    drawn.problems =
        problems_of(drawn.picture, shown.part != nullptr ? *shown.part : *shown.window, shown.limits);
    return drawn;
}

} // namespace giliran::screens
