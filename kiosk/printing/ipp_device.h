// SPDX-License-Identifier: GPL-3.0-or-later
// An IPP printer, asked directly and not through its queue.
#pragma once

#include "kiosk/printing/ipp_attributes.h"
#include "kiosk/printing/print_problem.h"

namespace giliran {

bool is_ipp_device(const QString& device_uri);

/// The device's printer-state-reasons, with "paused" when it is stopped. `dest` has its address as an option.
PrintOutcome<QStringList> ask_ipp_device(cups_dest_t* dest);

} // namespace giliran
