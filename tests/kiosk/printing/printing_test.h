// SPDX-License-Identifier: GPL-3.0-or-later
// What the printing cases share: asking a printer and waiting for its answer.
#pragma once

#include "kiosk/printing/printer_factory.h"
#include "tests/kiosk/ticket/sample_ticket.h"

#include <QTest>
#include <catch2/catch.hpp>
#include <optional>

namespace giliran::test {

inline constexpr int answer_ms = 15000;

/// None when no answer comes within `answer_ms`.
inline std::optional<PrintResult> print_and_wait(TicketPrinter& printer, const TicketContent& ticket,
                                                 PrintToken token = PrintToken{1})
{
    std::optional<PrintResult> answer;
    QObject context;
    QObject::connect(&printer, &TicketPrinter::finished, &context,
                     [&](PrintToken of, const PrintResult& result) {
                         if (of == token)
                             answer = result;
                     });
    printer.print(ticket, token);
    (void)QTest::qWaitFor([&] { return answer.has_value(); }, answer_ms);
    return answer;
}

inline std::optional<PrinterState> check_and_wait(TicketPrinter& printer)
{
    std::optional<PrinterState> answer;
    QObject context;
    QObject::connect(&printer, &TicketPrinter::checked, &context,
                     [&](const PrinterState& state) { answer = state; });
    printer.check();
    (void)QTest::qWaitFor([&] { return answer.has_value(); }, answer_ms);
    return answer;
}

/// The problem, or none when it was printed; fails the case when no answer came.
inline std::optional<PrintProblem> problem_of(const std::optional<PrintResult>& answer)
{
    REQUIRE(answer);
    if (*answer)
        return std::nullopt;
    UNSCOPED_INFO(answer->error().detail.toStdString());
    return answer->error().problem;
}

/// The same of a check.
inline std::optional<PrintProblem> problem_of(const std::optional<PrinterState>& answer)
{
    REQUIRE(answer);
    if (!answer->problem)
        return std::nullopt;
    UNSCOPED_INFO(answer->problem->detail.toStdString());
    return answer->problem->problem;
}

} // namespace giliran::test

template <>
struct Catch::StringMaker<std::optional<giliran::PrintProblem>>
{
    static std::string convert(const std::optional<giliran::PrintProblem>& problem)
    {
        return problem ? giliran::text_of(*problem).toStdString() : "no problem";
    }
};
