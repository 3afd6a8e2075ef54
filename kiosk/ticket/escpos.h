// SPDX-License-Identifier: GPL-3.0-or-later
// ESC/POS, the byte language of thermal receipt printers: only the few commands that nearly every model has.
#pragma once

#include <QByteArray>
#include <QImage>

namespace giliran {

/// Rows in one raster command. Small buffers of cheap printers hold this many at 80 mm (9 KiB).
inline constexpr int escpos_band_rows = 128;

/// A whole ticket: initialise (ESC @), the image in bands (GS v 0), feed to the cutter and cut partly (GS V
/// 66). Nothing else is in the stream, so what the printer prints is the image and only the image. `image`
/// must be Format_Mono with a set bit for black and at most 524,280 dots wide, as `raster` makes it.
QByteArray escpos_ticket(const QImage& image);

} // namespace giliran
