// SPDX-License-Identifier: GPL-3.0-or-later
// What IPP's printer-state-reasons mean for a ticket (RFC 8011, 5.4.12, and PWG 5100.9).
#pragma once

#include "kiosk/printing/print_problem.h"

#include <QStringList>
#include <optional>

namespace giliran {

/// The gravest problem among the reasons. The severity suffix (-error, -warning, -report) is not looked at:
/// printers report an empty roll as a mere "report" while they are idle.
std::optional<PrintProblem> problem_in(const QStringList& reasons);

bool paper_low_in(const QStringList& reasons);

} // namespace giliran
