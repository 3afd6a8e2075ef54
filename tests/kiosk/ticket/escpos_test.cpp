// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/ticket/escpos.h"

#include "kiosk/ticket/ticket_render.h"
#include "tests/kiosk/printing/escpos_reader.h"
#include "tests/kiosk/ticket/sample_ticket.h"

#include <catch2/catch.hpp>

namespace giliran::test {

namespace {

QImage white_strip(int width, int height)
{
    QImage image(width, height, QImage::Format_Mono);
    image.setColorTable({qRgb(255, 255, 255), qRgb(0, 0, 0)});
    image.fill(0);
    return image;
}

} // namespace

TEST_CASE("an ESC/POS ticket is initialise, raster, feed and cut, and nothing else", "[ticket]")
{
    QImage image = white_strip(16, 2);
    image.setPixel(0, 0, 1);
    image.setPixel(15, 1, 1);
    CHECK(escpos_ticket(image).toHex(' ') == "1b 40 "
                                             "1d 76 30 00 02 00 02 00 80 00 00 01 "
                                             "1d 56 42 00");
}

TEST_CASE("dots beyond an image's width are never heated", "[ticket]")
{
    QImage image = white_strip(9, 1);
    image.fill(1);
    CHECK(escpos_ticket(image).toHex(' ') == "1b 40 1d 76 30 00 02 00 01 00 ff 80 1d 56 42 00");
}

TEST_CASE("a long raster is sent in bands that a small buffer holds", "[ticket]")
{
    const QByteArray bytes = escpos_ticket(white_strip(8, escpos_band_rows + 2));
    CHECK(bytes.mid(2, 8).toHex(' ') == "1d 76 30 00 01 00 80 00");
    CHECK(bytes.mid(2 + 8 + escpos_band_rows, 8).toHex(' ') == "1d 76 30 00 01 00 02 00");
    CHECK(bytes.size() == 2 + 8 + escpos_band_rows + 8 + 2 + 4);
}

TEST_CASE("a printer that reads the stream prints the raster dot by dot", "[ticket]")
{
    for (const PaperWidth paper : {PaperWidth::mm80, PaperWidth::mm58}) {
        const QImage image = raster(longest_ticket(), ticket_layout(paper));
        const auto papers = read_escpos(escpos_ticket(image));
        REQUIRE(papers);
        REQUIRE(papers->size() == 1);
        CHECK(papers->front() == image);
    }
}

} // namespace giliran::test
