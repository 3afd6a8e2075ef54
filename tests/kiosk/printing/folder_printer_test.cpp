// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kiosk/printing/printing_test.h"

#include <QDir>
#include <QTemporaryDir>
#include <catch2/catch.hpp>

namespace giliran::test {

using namespace Qt::StringLiterals;

namespace {

std::unique_ptr<TicketPrinter> folder_printer(const QString& folder)
{
    return make_printer({.mode = PrinterMode::none, .folder = folder});
}

} // namespace

TEST_CASE("without a printer tickets become numbered PDFs, and the kiosk can say where", "[printing]")
{
    const QTemporaryDir dir;
    const QString folder = dir.filePath(u"tiket"_s);
    const auto printer = folder_printer(folder);
    CHECK(printer->describe().contains(folder));
    CHECK(problem_of(check_and_wait(*printer)) == std::nullopt);

    CHECK(problem_of(print_and_wait(*printer, usual_ticket())) == std::nullopt);
    CHECK(problem_of(print_and_wait(*printer, longest_ticket())) == std::nullopt);
    CHECK(QDir(folder).entryList(QDir::Files | QDir::Hidden) ==
          QStringList{u"ticket-00001-A-045.pdf"_s, u"ticket-00002-4K-110.pdf"_s});
    QFile pdf(folder + u"/ticket-00001-A-045.pdf"_s);
    REQUIRE(pdf.open(QIODevice::ReadOnly));
    CHECK(pdf.read(5) == "%PDF-");
}

TEST_CASE("a restarted kiosk counts its ticket files on and replaces none", "[printing]")
{
    const QTemporaryDir dir;
    for (int run = 0; run < 2; ++run) {
        const auto printer = folder_printer(dir.path());
        CHECK(problem_of(print_and_wait(*printer, usual_ticket())) == std::nullopt);
    }
    CHECK(QDir(dir.path()).entryList(QDir::Files) ==
          QStringList{u"ticket-00001-A-045.pdf"_s, u"ticket-00002-A-045.pdf"_s});
}

TEST_CASE("a number with a slash stays inside the folder", "[printing]")
{
    const QTemporaryDir dir;
    TicketContent ticket = usual_ticket();
    ticket.number = u"../B/7"_s;
    CHECK(problem_of(print_and_wait(*folder_printer(dir.path()), ticket)) == std::nullopt);
    CHECK(QDir(dir.path()).entryList(QDir::Files) == QStringList{u"ticket-00001-___B_7.pdf"_s});
}

TEST_CASE("a folder that cannot be written to is found before a number is given", "[printing]")
{
    const QTemporaryDir dir;
    QFile file(dir.filePath(u"in-the-way"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    const auto printer = folder_printer(dir.filePath(u"in-the-way/tiket"_s));
    CHECK(problem_of(check_and_wait(*printer)) == PrintProblem::folder_unusable);
    CHECK(problem_of(print_and_wait(*printer, usual_ticket())) == PrintProblem::folder_unusable);
}

} // namespace giliran::test
