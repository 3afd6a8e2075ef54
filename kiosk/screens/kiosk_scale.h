// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/ui/screen_metrics.h"

namespace giliran {

// Pixels for one millimetre of the design: the screen's real density, held within what the layouts were made
// for. A very small panel (under 194 mm high in landscape) gets smaller sizes rather than screens that do not
// fit; a large one, read from the same arm's length, is filled instead of left empty.
double kiosk_px_per_mm(const ScreenMetrics& metrics);

} // namespace giliran
