// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/printing/print_problem.h"

#include <QCoreApplication>

namespace giliran {

namespace {

const char* source_text(PrintProblem problem)
{
    switch (problem) {
    case PrintProblem::no_print_server:
        return QT_TRANSLATE_NOOP("PrintProblem", "The print service is not running.");
    case PrintProblem::printer_missing:
        return QT_TRANSLATE_NOOP("PrintProblem", "The printer is not set up.");
    case PrintProblem::not_responding:
        return QT_TRANSLATE_NOOP("PrintProblem", "The printer does not answer.");
    case PrintProblem::paused:
        return QT_TRANSLATE_NOOP("PrintProblem", "The printer is paused.");
    case PrintProblem::out_of_paper:
        return QT_TRANSLATE_NOOP("PrintProblem", "The printer is out of paper.");
    case PrintProblem::cover_open:
        return QT_TRANSLATE_NOOP("PrintProblem", "The printer's cover is open.");
    case PrintProblem::jammed:
        return QT_TRANSLATE_NOOP("PrintProblem", "Paper is jammed in the printer.");
    case PrintProblem::out_of_ink:
        return QT_TRANSLATE_NOOP("PrintProblem", "The printer is out of ink or toner.");
    case PrintProblem::refused:
        return QT_TRANSLATE_NOOP("PrintProblem", "The printer did not accept the ticket.");
    case PrintProblem::canceled:
        return QT_TRANSLATE_NOOP("PrintProblem", "Printing was cancelled.");
    case PrintProblem::aborted:
        return QT_TRANSLATE_NOOP("PrintProblem", "The ticket could not be printed.");
    case PrintProblem::timed_out:
        return QT_TRANSLATE_NOOP("PrintProblem", "The printer took too long.");
    case PrintProblem::outcome_unknown:
        return QT_TRANSLATE_NOOP("PrintProblem", "It is not known whether the ticket was printed.");
    case PrintProblem::folder_unusable:
        return QT_TRANSLATE_NOOP("PrintProblem", "The folder for tickets cannot be written to.");
    }
    return "";
}

} // namespace

QString text_of(PrintProblem problem)
{
    return QCoreApplication::translate("PrintProblem", source_text(problem));
}

} // namespace giliran
