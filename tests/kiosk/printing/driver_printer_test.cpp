// SPDX-License-Identifier: GPL-3.0-or-later
// A driverless printer (IPP Everywhere), which gets PDFs and can be asked for its state.
#include "kiosk/ticket/ticket_render.h"
#include "tests/kiosk/printing/ipp_printer.h"
#include "tests/kiosk/printing/paper_listener.h"
#include "tests/kiosk/printing/printing_test.h"
#include "tests/kiosk/printing/private_cupsd.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QRegularExpression>
#include <catch2/catch.hpp>

namespace giliran::test {

using namespace Qt::StringLiterals;

namespace {

PrinterConfig driver_config(const QString& server)
{
    return {.mode = PrinterMode::automatic, .cups_queue = u"roll"_s, .cups_server = server};
}

QString said_of_paper(const QString& tool, const QStringList& arguments)
{
    QProcess process;
    process.start(tool, arguments);
    REQUIRE(process.waitForFinished(10000));
    return QString::fromUtf8(process.readAllStandardOutput());
}

/// The length of a paper with the words "Page size: 226.772 x 269.291 pts".
double length_mm(const QString& path)
{
    const auto size = QRegularExpression(u"Page size: +226[0-9.]* x ([0-9.]+) pts"_s)
                          .match(said_of_paper(u"pdfinfo"_s, {path}));
    REQUIRE(size.hasMatch());
    return size.captured(1).toDouble() * 25.4 / 72;
}

} // namespace

TEST_CASE("a driver queue gets the ticket as PDF and the job is confirmed", "[printing]")
{
    PrivateCupsd cupsd;
    IppPrinter device;
    cupsd.add_everywhere_queue(u"roll"_s, device.port());
    const auto printer = make_printer(driver_config(cupsd.server()));

    CHECK(problem_of(check_and_wait(*printer)) == std::nullopt);
    CHECK(problem_of(print_and_wait(*printer, usual_ticket())) == std::nullopt);
    REQUIRE(device.papers().size() == 1);
    const QString paper = device.papers().front();
    CHECK(said_of_paper(u"pdftotext"_s, {paper, u"-"_s}).contains(u"A-045"_s));
    const int length = ticket_pdf(usual_ticket(), ticket_layout(PaperWidth::mm80)).page_mm.height();
    CHECK(length_mm(paper) == Approx(length).margin(0.5));
}

TEST_CASE("a roll that ran out or is low is found before a number is given", "[printing]")
{
    PrivateCupsd cupsd;
    IppPrinter device;
    cupsd.add_everywhere_queue(u"roll"_s, device.port());
    const auto printer = make_printer(driver_config(cupsd.server()));

    device.set_paper_level(0);
    CHECK(problem_of(check_and_wait(*printer)) == PrintProblem::out_of_paper);
    device.set_paper_level(5);
    const auto low = check_and_wait(*printer);
    REQUIRE(low);
    CHECK(low->ready());
    CHECK(low->paper_low);
    device.set_paper_level(250);
    CHECK(problem_of(check_and_wait(*printer)) == std::nullopt);
    CHECK_FALSE(check_and_wait(*printer)->paper_low);
}

TEST_CASE("a printer that is switched off is found before a number is given", "[printing]")
{
    PrivateCupsd cupsd;
    IppPrinter device;
    cupsd.add_everywhere_queue(u"roll"_s, device.port());
    const auto printer = make_printer(driver_config(cupsd.server()));
    device.stop();
    CHECK(problem_of(check_and_wait(*printer)) == PrintProblem::not_responding);
}

TEST_CASE("a printer that takes the call and says nothing is given up", "[printing]")
{
    PrivateCupsd cupsd;
    PaperListener mute;
    mute.hold_connections();
    cupsd.run(u"lpadmin"_s, {u"-p"_s, u"roll"_s, u"-E"_s, u"-v"_s,
                             u"ipp://127.0.0.1:%1/ipp/print"_s.arg(mute.port()), u"-m"_s, u"raw"_s});
    const auto printer = make_printer(driver_config(cupsd.server()));
    QElapsedTimer clock;
    clock.start();
    CHECK(problem_of(check_and_wait(*printer)) == PrintProblem::not_responding);
    CHECK(clock.elapsed() < 4000);
}

TEST_CASE("a roll that runs out under a ticket is named, and no job is left behind", "[printing]")
{
    PrivateCupsd cupsd;
    IppPrinter device;
    cupsd.add_everywhere_queue(u"roll"_s, device.port());
    PrinterConfig config = driver_config(cupsd.server());
    config.confirm_within = std::chrono::milliseconds(2500);
    const auto printer = make_printer(config);

    device.set_paper_level(0);
    CHECK(problem_of(print_and_wait(*printer, usual_ticket())) == PrintProblem::out_of_paper);
    CHECK(cupsd.run(u"lpstat"_s, {u"-o"_s}).isEmpty());
}

TEST_CASE("a job cancelled at the printer is not a printed ticket", "[printing]")
{
    PrivateCupsd cupsd;
    IppPrinter device;
    cupsd.add_everywhere_queue(u"roll"_s, device.port());
    const auto printer = make_printer(driver_config(cupsd.server()));
    device.fail_jobs();
    CHECK(problem_of(print_and_wait(*printer, usual_ticket())) == PrintProblem::canceled);
    CHECK(device.papers().isEmpty());
}

TEST_CASE("a check is answered while a ticket is stuck in the printer", "[printing]")
{
    PrivateCupsd cupsd;
    IppPrinter device;
    cupsd.add_everywhere_queue(u"roll"_s, device.port());
    PrinterConfig config = driver_config(cupsd.server());
    config.confirm_within = std::chrono::milliseconds(2500);
    const auto printer = make_printer(config);
    device.hang_jobs();

    std::optional<PrintResult> answer;
    QObject context;
    QObject::connect(printer.get(), &TicketPrinter::finished, &context,
                     [&](PrintToken, const PrintResult& result) { answer = result; });
    printer->print(usual_ticket(), PrintToken{1});
    CHECK(check_and_wait(*printer));
    CHECK_FALSE(answer);
    REQUIRE(QTest::qWaitFor([&] { return answer.has_value(); }, answer_ms));
    CHECK(problem_of(answer));
}

} // namespace giliran::test
