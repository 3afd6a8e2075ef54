// SPDX-License-Identifier: GPL-3.0-or-later
// A ticket as a numbered file in a folder.
#pragma once

#include "kiosk/printing/print_problem.h"

#include <QByteArray>
#include <QString>

namespace giliran {

/// None when a file can be made in the folder (made itself if missing) and the disk has room.
std::optional<PrintFailure> folder_problem(const QString& folder);

/// Writes the file that follows the highest number in the folder; gives its path. Atomic and durable: written
/// beside, synced, then renamed without replacing, the folder synced too.
PrintOutcome<QString> write_ticket_file(const QString& folder, const QString& number, const QByteArray& pdf);

} // namespace giliran
