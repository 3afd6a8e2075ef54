// SPDX-License-Identifier: GPL-3.0-or-later
// Whether everything that a hall can make a kiosk say fits its screens and papers, measured with the real
// fonts on the real screens before anybody stands before them.
#pragma once

#include "common/hall/hall.h"

#include <QStringList>

namespace giliran {

/// One line a text: where it does not fit, and the text. Every agency, group and service in every language of
/// the hall, with the highest numbers and the most people, on the panels that kiosks are made for, and on
/// papers of 80 and 58 mm. Needs a QApplication; shows windows (offscreen: nobody sees them). Takes some 20
/// ms a service and language.
QStringList unfitted_in(const Hall& hall);

} // namespace giliran
