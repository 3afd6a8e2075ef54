// SPDX-License-Identifier: GPL-3.0-or-later
// Measures the picture of a screen as a strict reader would: pixel by pixel.
#pragma once

#include "tests/screens/screen.h"

#include <QImage>
#include <QStringList>

namespace giliran::screens {

/// Everything that is wrong with a shown window's picture, in words; empty when all is well.
///
/// Text: what was written is written again on black, and every pixel that is then full must have the text's
/// colour in the picture (else it is cut or covered), against the commonest colour around it at 7:1 or more.
/// Keys: inside the window, large enough, apart, and on each side an edge or ground of 3:1 or more.
QStringList problems_of(const QImage& picture, QWidget& part, const Limits& limits);

} // namespace giliran::screens
