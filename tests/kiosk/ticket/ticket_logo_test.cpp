// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/ticket/ticket_composer.h"
#include "kiosk/ticket/ticket_logo.h"
#include "kiosk/ticket/ticket_render.h"
#include "tests/kiosk/ticket/sample_ticket.h"
#include "tests/kiosk/ticket/sheet_ink.h"

#include <catch2/catch.hpp>

namespace giliran::test {

using namespace Qt::StringLiterals;

namespace {

/// A drawing of one colour from edge to edge.
QByteArray plane(const char* colour, const char* view_box = "0 0 20 20")
{
    return QByteArrayLiteral("<svg xmlns='http://www.w3.org/2000/svg' viewBox='") + view_box +
           QByteArrayLiteral("'><path d='M0 0h99v99H0z' fill='") + colour + QByteArrayLiteral("'/></svg>");
}

TicketSheet with_sign(TicketContent ticket, const TicketLayout& layout, const QByteArray& sign)
{
    ticket.logo = sign;
    return compose(ticket, layout, u"Inter"_s);
}

std::optional<SheetLogo> sign_on(const TicketSheet& sheet)
{
    for (const SheetItem& item : sheet.items)
        if (const auto* logo = std::get_if<SheetLogo>(&item))
            return *logo;
    return std::nullopt;
}

double ink_share(const char* colour)
{
    const QImage dots = logo_in_dots(plane(colour), {80, 80});
    int black = 0;
    for (int y = 0; y < dots.height(); ++y)
        for (int x = 0; x < dots.width(); ++x) {
            const int grey = qGray(dots.pixel(x, y));
            REQUIRE((grey == 0 || grey == 255));
            black += grey == 0 ? 1 : 0;
        }
    return black / 6400.0;
}

} // namespace

TEST_CASE("a ticket without a sign is set as if signs did not exist", "[ticket]")
{
    for (const PaperWidth paper : {PaperWidth::mm80, PaperWidth::mm58}) {
        TicketLayout without = ticket_layout(paper);
        std::erase(without.blocks, TicketBlock::logo);
        for (const TicketContent& ticket : {usual_ticket(), longest_ticket()})
            CHECK(raster(ticket, ticket_layout(paper)) == raster(ticket, without));
    }
}

TEST_CASE("a drawing that cannot be drawn leaves the ticket as without it", "[ticket]")
{
    TicketContent broken = usual_ticket();
    broken.logo = QByteArrayLiteral("<svg><path");
    const TicketLayout layout = ticket_layout(PaperWidth::mm80);
    CHECK(raster(broken, layout) == raster(usual_ticket(), layout));
}

TEST_CASE("on 80 mm the sign stands at the left of the hall's name and the paper stays within 95 mm",
          "[ticket]")
{
    const TicketLayout layout = ticket_layout(PaperWidth::mm80);
    for (const TicketContent& ticket : {usual_ticket(), longest_ticket()}) {
        const TicketSheet sheet = with_sign(ticket, layout, plane("#4A148C"));
        const auto sign = sign_on(sheet);
        REQUIRE(sign);
        CHECK(layout.mm(sign->box.height()) == Approx(11).margin(0.1));
        CHECK(sign->box.width() == sign->box.height());
        const auto* name = std::get_if<SheetText>(&sheet.items.at(1));
        REQUIRE(name != nullptr);
        CHECK(name->text.startsWith(u"MAL"_s));
        CHECK(name->baseline.x() > sign->box.right());
        CHECK(name->baseline.y() > sign->box.top());
        CHECK(name->baseline.y() < sign->box.bottom());
        CHECK(layout.mm(sheet.size.height()) <= 95);
    }
}

TEST_CASE("on 58 mm the sign stands above the name, in the middle", "[ticket]")
{
    const TicketLayout layout = ticket_layout(PaperWidth::mm58);
    const TicketSheet sheet = with_sign(usual_ticket(), layout, plane("#4A148C"));
    const auto sign = sign_on(sheet);
    REQUIRE(sign);
    CHECK(layout.mm(sign->box.height()) == Approx(12).margin(0.1));
    CHECK(std::abs(sign->box.center().x() - layout.width_dots / 2) <= 1);
    const auto* name = std::get_if<SheetText>(&sheet.items.at(1));
    REQUIRE(name != nullptr);
    CHECK(name->baseline.y() > sign->box.bottom());
}

TEST_CASE("a wide sign gets lower, and no dot of it belongs to anything else", "[ticket]")
{
    for (const PaperWidth paper : {PaperWidth::mm80, PaperWidth::mm58}) {
        const TicketLayout layout = ticket_layout(paper);
        const TicketSheet sheet = with_sign(usual_ticket(), layout, plane("black", "0 0 80 20"));
        int separately = 0;
        for (const SheetItem& item : sheet.items) {
            const QImage alone = painted_alone(sheet, item);
            separately += black_dots(alone);
            CHECK(QRect({0, 0}, sheet.size).contains(ink_bounds(alone)));
        }
        CHECK(separately == black_dots(painted(sheet)));
        CHECK(sign_on(sheet)->box.width() <= layout.width_dots * 0.81);
        CHECK(sign_on(sheet)->box.width() == Approx(4 * sign_on(sheet)->box.height()).margin(2));
    }
}

TEST_CASE("dark colours of a sign print as a plane, pale ones not at all, those between as a pattern",
          "[ticket]")
{
    for (const char* dark : {"black", "#4A148C", "#0B4F54", "#CC0000", "#008000"}) {
        CAPTURE(dark);
        CHECK(ink_share(dark) == 1);
    }
    for (const char* pale : {"white", "#FFFDE7"}) {
        CAPTURE(pale);
        CHECK(ink_share(pale) == 0);
    }
    CHECK(ink_share("#A0A0A0") == Approx(0.5).margin(0.02)); // (160 - 96) of (224 - 96)
    CHECK(ink_share("#C0C0C0") == Approx(0.25).margin(0.02));
}

TEST_CASE("a sign on a PDF ticket is one picture with greys", "[ticket]")
{
    const QImage greys = logo_in_greys(plane("#A0A0A0"), {30, 30});
    CHECK(qGray(greys.pixel(15, 15)) == Approx(127).margin(2));
    TicketContent ticket = usual_ticket();
    const qsizetype plain = ticket_pdf(ticket, ticket_layout(PaperWidth::mm80)).bytes.count("/Image");
    ticket.logo = plane("#A0A0A0");
    const TicketPdf pdf = ticket_pdf(ticket, ticket_layout(PaperWidth::mm80));
    CHECK(pdf.bytes.count("/Image") > plain);
    CHECK(pdf.page_mm.height() <= 95);
}

} // namespace giliran::test
