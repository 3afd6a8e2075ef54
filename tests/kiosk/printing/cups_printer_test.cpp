// SPDX-License-Identifier: GPL-3.0-or-later
// A network receipt printer behind a raw queue, and a print server that is not there.
#include "kiosk/ticket/escpos.h"
#include "kiosk/ticket/ticket_render.h"
#include "tests/kiosk/printing/escpos_reader.h"
#include "tests/kiosk/printing/free_port.h"
#include "tests/kiosk/printing/paper_listener.h"
#include "tests/kiosk/printing/printing_test.h"
#include "tests/kiosk/printing/private_cupsd.h"

#include <QElapsedTimer>
#include <catch2/catch.hpp>

namespace giliran::test {

using namespace Qt::StringLiterals;

namespace {

PrinterConfig raw_config(const QString& server, PaperWidth paper = PaperWidth::mm80)
{
    return {.mode = PrinterMode::raw,
            .cups_queue = u"tiket"_s,
            .paper = paper,
            .folder = {},
            .cups_server = server};
}

} // namespace

TEST_CASE("a raw ticket reaches the printer byte by byte and is confirmed", "[printing]")
{
    PrivateCupsd cupsd;
    PaperListener listener;
    cupsd.add_raw_queue(u"tiket"_s, listener.port());

    for (const PaperWidth paper : {PaperWidth::mm80, PaperWidth::mm58}) {
        const std::size_t before = listener.jobs().size();
        const auto printer = make_printer(raw_config(cupsd.server(), paper));
        CHECK(problem_of(check_and_wait(*printer)) == std::nullopt);
        const auto result = print_and_wait(*printer, usual_ticket());
        CHECK(problem_of(result) == std::nullopt);
        REQUIRE(listener.jobs().size() == before + 1);
        CHECK(listener.jobs().back() == escpos_ticket(raster(usual_ticket(), ticket_layout(paper))));
    }
}

TEST_CASE("an automatic printer finds out that its queue is raw", "[printing]")
{
    PrivateCupsd cupsd;
    PaperListener listener;
    cupsd.add_raw_queue(u"tiket"_s, listener.port());
    PrinterConfig config = raw_config(cupsd.server());
    config.mode = PrinterMode::automatic;
    CHECK(problem_of(print_and_wait(*make_printer(config), usual_ticket())) == std::nullopt);
    REQUIRE(listener.jobs().size() == 1);
    CHECK(read_escpos(listener.jobs().front()));
}

TEST_CASE("tickets come out in the order they were asked for, each once", "[printing]")
{
    PrivateCupsd cupsd;
    PaperListener listener;
    cupsd.add_raw_queue(u"tiket"_s, listener.port());
    const auto printer = make_printer(raw_config(cupsd.server()));

    std::vector<PrintToken> finished;
    QObject context;
    QObject::connect(printer.get(), &TicketPrinter::finished, &context,
                     [&](PrintToken token, const PrintResult& result) {
                         CHECK(result);
                         finished.push_back(token);
                     });
    std::vector<QByteArray> expected;
    for (const quint64 n : {1U, 2U, 3U}) {
        TicketContent ticket = usual_ticket();
        ticket.number = u"A-%1"_s.arg(n, 3, 10, QChar(u'0'));
        expected.push_back(escpos_ticket(raster(ticket, ticket_layout(PaperWidth::mm80))));
        printer->print(ticket, PrintToken{n});
    }
    REQUIRE(QTest::qWaitFor([&] { return finished.size() == 3; }, answer_ms));
    CHECK(finished == std::vector{PrintToken{1}, PrintToken{2}, PrintToken{3}});
    CHECK(listener.jobs() == expected);
}

TEST_CASE("with nobody listening a ticket fails within eight seconds and never comes later", "[printing]")
{
    PrivateCupsd cupsd;
    const quint16 port = free_port();
    cupsd.add_raw_queue(u"tiket"_s, port);
    const auto printer = make_printer(raw_config(cupsd.server()));

    QElapsedTimer clock;
    clock.start();
    const auto result = print_and_wait(*printer, usual_ticket());
    CHECK(clock.elapsed() < 8000);
    CHECK(problem_of(result) == PrintProblem::aborted);

    // The printer comes back on the same port: only what is asked for now is printed.
    PaperListener listener(port);
    TicketContent next = usual_ticket();
    next.number = u"A-046"_s;
    CHECK(problem_of(print_and_wait(*printer, next)) == std::nullopt);
    REQUIRE(listener.jobs().size() == 1);
    CHECK(listener.jobs().front() == escpos_ticket(raster(next, ticket_layout(PaperWidth::mm80))));
}

TEST_CASE("a printer that never ends a job is cancelled after its time", "[printing]")
{
    PrivateCupsd cupsd;
    PaperListener listener;
    listener.hold_connections();
    cupsd.add_raw_queue(u"tiket"_s, listener.port());
    PrinterConfig config = raw_config(cupsd.server());
    config.confirm_within = std::chrono::milliseconds(500);
    const auto problem = problem_of(print_and_wait(*make_printer(config), usual_ticket()));
    CHECK(problem == PrintProblem::timed_out);
    CHECK(listener.connections() == 1);
}

TEST_CASE("the print server of the environment is used when the kiosk names none", "[printing]")
{
    PrivateCupsd cupsd;
    PaperListener listener;
    cupsd.add_raw_queue(u"tiket"_s, listener.port());
    qputenv("CUPS_SERVER", cupsd.server().toUtf8());
    const auto result = print_and_wait(*make_printer(raw_config({})), usual_ticket());
    qunsetenv("CUPS_SERVER");
    CHECK(problem_of(result) == std::nullopt);
    CHECK(listener.jobs().size() == 1);
}

TEST_CASE("a queue that CUPS does not know is said to be missing", "[printing]")
{
    PrivateCupsd cupsd;
    const auto printer = make_printer(raw_config(cupsd.server()));
    CHECK(problem_of(check_and_wait(*printer)) == PrintProblem::printer_missing);
    CHECK(problem_of(print_and_wait(*printer, usual_ticket())) == PrintProblem::printer_missing);
}

TEST_CASE("a queue that was stopped is found before a number is given", "[printing]")
{
    PrivateCupsd cupsd;
    PaperListener listener;
    cupsd.add_raw_queue(u"tiket"_s, listener.port());
    const auto printer = make_printer(raw_config(cupsd.server()));
    cupsd.run(u"cupsdisable"_s, {u"tiket"_s});
    CHECK(problem_of(check_and_wait(*printer)) == PrintProblem::paused);
    CHECK(problem_of(print_and_wait(*printer, usual_ticket())) == PrintProblem::paused);
    cupsd.run(u"cupsenable"_s, {u"tiket"_s});
    CHECK(problem_of(check_and_wait(*printer)) == std::nullopt);
    CHECK(listener.connections() == 0);
}

TEST_CASE("without a print server check and print say so", "[printing]")
{
    PrivateCupsd cupsd;
    const auto printer = make_printer(raw_config(cupsd.server()));
    cupsd.stop();
    CHECK(problem_of(check_and_wait(*printer)) == PrintProblem::no_print_server);
    CHECK(problem_of(print_and_wait(*printer, usual_ticket())) == PrintProblem::no_print_server);
}

TEST_CASE("a print server that dies over a job leaves the outcome unknown", "[printing]")
{
    PrivateCupsd cupsd;
    PaperListener listener;
    listener.hold_connections();
    cupsd.add_raw_queue(u"tiket"_s, listener.port());
    PrinterConfig config = raw_config(cupsd.server());
    config.confirm_within = std::chrono::milliseconds(1500);
    const auto printer = make_printer(config);

    std::optional<PrintResult> answer;
    QObject context;
    QObject::connect(printer.get(), &TicketPrinter::finished, &context,
                     [&](PrintToken, const PrintResult& result) { answer = result; });
    printer->print(usual_ticket(), PrintToken{1});
    REQUIRE(QTest::qWaitFor([&] { return listener.connections() == 1; }, answer_ms));
    cupsd.stop();
    REQUIRE(QTest::qWaitFor([&] { return answer.has_value(); }, answer_ms));
    CHECK(problem_of(answer) == PrintProblem::outcome_unknown);
}

} // namespace giliran::test
