// SPDX-License-Identifier: GPL-3.0-or-later
// A receipt printer's understanding of ESC/POS.
#pragma once

#include <QByteArray>
#include <QImage>
#include <optional>
#include <vector>

namespace giliran::test {

/// What lies in the tray after these bytes: one image, Format_Mono with a set bit for black, for each cut.
/// None when the bytes hold anything but initialise, rasters and cuts, or end in mid-ticket.
std::optional<std::vector<QImage>> read_escpos(const QByteArray& bytes);

} // namespace giliran::test
