// SPDX-License-Identifier: GPL-3.0-or-later
// Why a printer cannot print, or a ticket did not come out.
#pragma once

#include <QString>
#include <tl/expected.hpp>

namespace giliran {

enum class PrintProblem
{
    no_print_server, ///< no CUPS answers
    printer_missing, ///< CUPS does not know the queue
    not_responding,  ///< the printer itself does not answer
    paused,          ///< stopped, or taking no jobs, by somebody's hand or after a fault
    out_of_paper,
    cover_open,
    jammed,
    out_of_ink,
    refused,         ///< the job or the document was not taken
    canceled,        ///< at the printer or by somebody at the print server
    aborted,         ///< given up by the print server
    timed_out,       ///< not confirmed in time, then cancelled; a printer may still hold what it already took
    outcome_unknown, ///< the line broke: it may or may not come out
    folder_unusable  ///< of the folder printer: missing, not writable, full
};

/// The reason in the reader's language, one short sentence, for a screen.
QString text_of(PrintProblem problem);

struct PrintFailure
{
    PrintProblem problem;
    QString detail; ///< what the printer or the server said, for the log and the steward; not translated

    bool operator==(const PrintFailure&) const = default;
};

template <typename T>
using PrintOutcome = tl::expected<T, PrintFailure>;

inline tl::unexpected<PrintFailure> print_failure(PrintProblem problem, const QString& detail)
{
    return tl::unexpected(PrintFailure{problem, detail});
}

} // namespace giliran
