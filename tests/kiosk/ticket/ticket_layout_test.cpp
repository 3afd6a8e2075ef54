// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/ticket/text_fit.h"
#include "kiosk/ticket/ticket_composer.h"
#include "kiosk/ticket/ticket_render.h"
#include "tests/kiosk/ticket/sample_ticket.h"
#include "tests/kiosk/ticket/sheet_ink.h"

#include <QFontDatabase>
#include <QRegularExpression>
#include <catch2/catch.hpp>

namespace giliran::test {

using namespace Qt::StringLiterals;

namespace {

const TicketLayout paper_80 = ticket_layout(PaperWidth::mm80);
const TicketLayout paper_58 = ticket_layout(PaperWidth::mm58);

TicketSheet composed(const TicketContent& content, const TicketLayout& layout)
{
    return compose(content, layout, u"Inter"_s);
}

template <typename Item>
std::vector<Item> all_of(const TicketSheet& sheet)
{
    std::vector<Item> found;
    for (const SheetItem& item : sheet.items)
        if (const auto* wanted = std::get_if<Item>(&item))
            found.push_back(*wanted);
    return found;
}

SheetText text_item(const TicketSheet& sheet, const QString& text)
{
    for (const SheetText& item : all_of<SheetText>(sheet))
        if (item.text == text)
            return item;
    FAIL("no line says " << text.toStdString());
    return {};
}

QRect ink_of(const TicketSheet& sheet, const QString& text)
{
    return ink_bounds(painted_alone(sheet, text_item(sheet, text)));
}

QString words_on(const TicketSheet& sheet)
{
    QStringList words;
    for (const SheetText& item : all_of<SheetText>(sheet))
        words.append(item.text);
    return words.join(u' ');
}

} // namespace

TEST_CASE("the fonts of the ticket are installed", "[ticket]")
{
    CHECK(QFontDatabase::hasFamily(u"Inter"_s));
    CHECK(QFontDatabase::hasFamily(u"Noto Sans"_s));
}

TEST_CASE("on 80 mm paper the number is at least 12 mm high, whatever the number", "[ticket]")
{
    for (const QString& number : {u"A-045"_s, u"W-048"_s, u"4K-110"_s, u"MWM-1048"_s}) {
        for (TicketContent ticket : {usual_ticket(), longest_ticket()}) {
            ticket.number = number;
            const TicketSheet sheet = composed(ticket, paper_80);
            const QRect ink = ink_of(sheet, number);
            CAPTURE(number.toStdString());
            CHECK(paper_80.mm(ink.height()) >= 12.0);
            CHECK(ink.left() >= 0);
            CHECK(ink.right() < sheet.size.width());
        }
    }
}

TEST_CASE("on 58 mm paper the number is as large as the paper is wide", "[ticket]")
{
    for (const QString& number : {u"A-045"_s, u"4K-110"_s, u"MWM-1048"_s}) {
        TicketContent ticket = usual_ticket();
        ticket.number = number;
        const QRect ink = ink_of(composed(ticket, paper_58), number);
        CAPTURE(number.toStdString());
        CHECK(ink.width() <= paper_58.width_dots);
        CHECK(ink.width() >= paper_58.width_dots * 0.9);
    }
}

TEST_CASE("every capital on the ticket is at least 3 mm high", "[ticket]")
{
    for (const TicketLayout& layout : {paper_80, paper_58}) {
        for (const SheetText& line : all_of<SheetText>(composed(longest_ticket(), layout))) {
            TicketSheet probe{.size = {600, 300}, .items = {}, .reminders_left_out = 0};
            probe.items.push_back(SheetText{u"H"_s, line.font, {10, 200}, 1, Ink::black});
            CAPTURE(line.text.toStdString());
            CHECK(layout.mm(ink_bounds(painted(probe)).height()) >= 3.0 - 0.01);
        }
    }
}

TEST_CASE("a ticket takes at most 95 mm of an 80 mm roll", "[ticket]")
{
    for (const TicketContent& ticket : {usual_ticket(), longest_ticket()}) {
        CHECK(paper_80.mm(raster(ticket, paper_80).height()) <= 95.0);
        CHECK(ticket_pdf(ticket, paper_80).page_mm.height() <= 95);
    }
}

TEST_CASE("the raster is as wide as the print head", "[ticket]")
{
    CHECK(raster(usual_ticket(), paper_80).width() == 576);
    CHECK(raster(usual_ticket(), paper_58).width() == 384);
    CHECK(raster(usual_ticket(), paper_80).format() == QImage::Format_Mono);
}

TEST_CASE("nothing on a ticket leaves the paper, and no dot belongs to two things", "[ticket]")
{
    for (const TicketLayout& layout : {paper_80, paper_58}) {
        for (TicketContent ticket : {usual_ticket(), longest_ticket()}) {
            // White on black shares its dots with the box on purpose.
            ticket.priority_mark.clear();
            ticket.reprint_mark.clear();
            const TicketSheet sheet = composed(ticket, layout);
            int separately = 0;
            for (const SheetItem& item : sheet.items) {
                const QImage alone = painted_alone(sheet, item);
                separately += black_dots(alone);
                CHECK(QRect({0, 0}, sheet.size).contains(ink_bounds(alone)));
            }
            CHECK(separately == black_dots(painted(sheet)));
        }
    }
}

TEST_CASE("the marks stand inside their boxes, beside or above each other", "[ticket]")
{
    for (const TicketLayout& layout : {paper_80, paper_58}) {
        const TicketSheet sheet = composed(longest_ticket(), layout);
        const auto boxes = all_of<SheetBox>(sheet);
        REQUIRE(boxes.size() == 2);
        CHECK_FALSE(boxes[0].box.intersects(boxes[1].box));
        CHECK(boxes[0].filled);
        CHECK_FALSE(boxes[1].filled);
        SheetText priority = text_item(sheet, u"PRIORITAS"_s);
        CHECK(priority.ink == Ink::white);
        priority.ink = Ink::black;
        CHECK(boxes[0].box.toRect().contains(ink_bounds(painted_alone(sheet, priority))));
        CHECK(boxes[1].box.toRect().contains(ink_of(sheet, u"CETAK ULANG"_s)));
    }
}

TEST_CASE("long texts wrap and no word is lost", "[ticket]")
{
    TicketContent ticket = longest_ticket();
    ticket.facts.push_back({u"Perkiraan waktu penyelesaian di loket"_s, u"antara 10.00 dan 11.30 WIB"_s});
    ticket.notes.push_back(u"X"_s.repeated(80));
    for (const TicketLayout& layout : {paper_80, paper_58}) {
        TicketLayout unlimited = layout;
        unlimited.longest_mm = 0;
        const TicketSheet sheet = composed(ticket, unlimited);
        const QString printed = words_on(sheet);
        QStringList texts{ticket.hall.toUpper(), ticket.agency,    ticket.service, ticket.number,
                          ticket.zone,           ticket.date,      ticket.time,    ticket.priority_mark,
                          ticket.reprint_mark,   ticket.qr_caption};
        for (const TicketFact& fact : ticket.facts)
            texts << fact.label << fact.value;
        for (const QString& reminder : ticket.reminders)
            texts << reminder;
        for (const QString& text : texts)
            for (const QString& word : text.split(u' ', Qt::SkipEmptyParts))
                CHECK(printed.contains(word));
        CHECK(QString(printed).remove(QRegularExpression(u"[^X]"_s)).size() == 80);
        CHECK(QRect({0, 0}, sheet.size).contains(ink_bounds(painted(sheet))));
    }
}

TEST_CASE("a word with a short ending behind its hyphen stays on one line", "[ticket]")
{
    const QFont font = font_with_capitals(u"Inter"_s, QFont::Normal, 24);
    for (double width = 200; width < 900; width += 7)
        for (const TextLine& line : wrap_balanced(u"Perekaman KTP-el pemula"_s, font, width, 1)) {
            CAPTURE(width, line.text.toStdString());
            CHECK_FALSE(line.text.startsWith(u"el"_s));
            CHECK_FALSE(line.text.contains(QChar(0x2060)));
        }
}

TEST_CASE("reminders are left out whole, from the last, when the paper would get too long", "[ticket]")
{
    TicketContent ticket = longest_ticket();
    const TicketSheet sheet = composed(ticket, paper_80);
    CHECK(sheet.reminders_left_out > 0);
    CHECK_FALSE(words_on(sheet).contains(u"kehilangan"_s));

    ticket = usual_ticket();
    ticket.reminders = {u"KTP-el asli"_s};
    CHECK(composed(ticket, paper_80).reminders_left_out == 0);
}

TEST_CASE("what is empty takes no room and leaves no rule behind", "[ticket]")
{
    TicketContent ticket;
    ticket.number = u"A-045"_s;
    const TicketSheet sheet = composed(ticket, paper_80);
    CHECK(sheet.items.size() == 1);
    CHECK(paper_80.mm(sheet.size.height()) < 25);
}

TEST_CASE("the QR code is printed module by module with four white modules around it", "[ticket]")
{
    for (const TicketLayout& layout : {paper_80, paper_58}) {
        for (const TicketContent& ticket : {usual_ticket(), longest_ticket()}) {
            const TicketSheet sheet = composed(ticket, layout);
            const auto codes = all_of<SheetQr>(sheet);
            REQUIRE(codes.size() == 1);
            const SheetQr& qr = codes.front();
            REQUIRE(qr.code == encode_qr(ticket.qr_text));
            CHECK(layout.mm(qr.module_dots) >= 0.49);

            const QImage paper = painted(sheet);
            int wrong = 0;
            for (int y = -qr_quiet_zone; y < qr.code.side + qr_quiet_zone; ++y) {
                for (int x = -qr_quiet_zone; x < qr.code.side + qr_quiet_zone; ++x) {
                    const bool inside = x >= 0 && y >= 0 && x < qr.code.side && y < qr.code.side;
                    const bool dark = inside && qr.code.dark_at(x, y);
                    const QPoint corner =
                        qr.top_left + QPoint(x, y) * qr.module_dots + QPoint(surround, surround);
                    for (int dot = 0; dot < qr.module_dots * qr.module_dots; ++dot)
                        wrong += is_black(paper, corner.x() + dot % qr.module_dots,
                                          corner.y() + dot / qr.module_dots) != dark;
                }
            }
            CHECK(wrong == 0);
        }
    }
}

TEST_CASE("a text too long for a QR code leaves the rest of the ticket whole", "[ticket]")
{
    TicketContent ticket = usual_ticket();
    ticket.qr_text = u"x"_s.repeated(5000);
    const TicketSheet sheet = composed(ticket, paper_80);
    CHECK(all_of<SheetQr>(sheet).empty());
    CHECK(words_on(sheet).contains(u"Pindai untuk"_s));
}

TEST_CASE("the preview is the raster on paper of the full width", "[ticket]")
{
    const QImage paper = preview(usual_ticket(), paper_80);
    const QImage printed = raster(usual_ticket(), paper_80);
    CHECK(paper.width() == 639);
    CHECK(paper.height() == printed.height());
    CHECK(black_dots(paper) == black_dots(printed));
}

} // namespace giliran::test
