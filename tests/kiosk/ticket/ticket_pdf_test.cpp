// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/ticket/ticket_render.h"
#include "tests/kiosk/ticket/sample_ticket.h"

#include <QProcess>
#include <QRegularExpression>
#include <catch2/catch.hpp>

namespace giliran::test {

using namespace Qt::StringLiterals;

namespace {

QString said_by(const QString& tool, const QStringList& arguments, const QByteArray& input)
{
    QProcess process;
    process.start(tool, arguments);
    process.write(input);
    process.closeWriteChannel();
    REQUIRE(process.waitForFinished(10000));
    REQUIRE(process.exitCode() == 0);
    return QString::fromUtf8(process.readAllStandardOutput());
}

} // namespace

TEST_CASE("the words of a PDF ticket can be extracted as they read, hyphens too", "[ticket]")
{
    for (const PaperWidth paper : {PaperWidth::mm80, PaperWidth::mm58}) {
        const TicketPdf pdf = ticket_pdf(usual_ticket(), ticket_layout(paper));
        const QString words = said_by(u"pdftotext"_s, {u"-"_s, u"-"_s}, pdf.bytes).simplified();
        CAPTURE(words.toStdString());
        for (const QString& text : {u"A-045"_s, u"Dispendukcapil"_s, u"Penggantian KTP-el hilang"_s,
                                    u"09.41 WIB"_s, u"Senin, 23 Nov 2026"_s, u"12 orang"_s})
            CHECK(words.contains(text));
    }
}

TEST_CASE("a PDF ticket is one page of the paper's width and the content's length", "[ticket]")
{
    const TicketLayout layout = ticket_layout(PaperWidth::mm80);
    const TicketPdf pdf = ticket_pdf(usual_ticket(), layout);
    const QString facts = said_by(u"pdfinfo"_s, {u"-"_s}, pdf.bytes);
    CAPTURE(facts.toStdString());
    CHECK(facts.contains(QRegularExpression(u"Pages: +1\\n"_s)));

    const auto size = QRegularExpression(u"Page size: +([0-9.]+) x ([0-9.]+) pts"_s).match(facts);
    REQUIRE(size.hasMatch());
    constexpr double mm = 72 / 25.4;
    CHECK(size.captured(1).toDouble() == Approx(80 * mm).margin(1));
    CHECK(size.captured(2).toDouble() == Approx(pdf.page_mm.height() * mm).margin(1));
}

} // namespace giliran::test
