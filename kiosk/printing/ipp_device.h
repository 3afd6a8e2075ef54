// SPDX-License-Identifier: GPL-3.0-or-later
// An IPP printer, asked directly and not through its queue.
#pragma once

#include "kiosk/printing/ipp_attributes.h"
#include "kiosk/printing/print_problem.h"

namespace giliran {

bool is_ipp_device(const QString& device_uri);

/// The device's printer-state-reasons, with "paused" when it is stopped. `dest` has its address as an option.
PrintOutcome<QStringList> ask_ipp_device(cups_dest_t* dest);

/// Whether the last job that the device has done with is the one of this title, and was cancelled or aborted
/// there. CUPS calls such a job completed when its backend looks for the end of the job before it looks for a
/// failure. A device that keeps no list of its jobs, or is silent by now, gave up nothing.
bool ipp_device_gave_up(cups_dest_t* dest, const QString& title);

} // namespace giliran
