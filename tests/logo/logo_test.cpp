// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/logo/logo.h"

#include <QImage>
#include <QPainter>
#include <catch2/catch.hpp>

using namespace giliran;

namespace {

QByteArray sign(const char* view_box)
{
    return QByteArrayLiteral("<svg xmlns='http://www.w3.org/2000/svg' viewBox='") + view_box +
           QByteArrayLiteral("'><path d='M0 0h99v99H0z' fill='#4A148C'/></svg>");
}

} // namespace

TEST_CASE("a sign's field has the shape of its drawing, within bounds", "[logo]")
{
    CHECK(logo_shape(sign("0 0 20 20"), 2.5) == Approx(1));
    CHECK(logo_shape(sign("0 0 30 20"), 2.5) == Approx(1.5));
    CHECK(logo_shape(sign("0 0 200 20"), 2.5) == Approx(2.5));
    CHECK(logo_shape(sign("0 0 200 20"), 4) == Approx(4));
    CHECK(logo_shape(sign("0 0 5 20"), 2.5) == Approx(0.5));
}

TEST_CASE("what cannot be drawn has no field and leaves the ground as it was", "[logo]")
{
    CHECK_FALSE(logo_shape({}, 2.5));
    CHECK_FALSE(logo_shape(QByteArrayLiteral("<svg><path"), 2.5));
    QImage ground(40, 40, QImage::Format_RGB32);
    ground.fill(Qt::black);
    QPainter painter(&ground);
    paint_logo(painter, {0, 0, 40, 40}, QByteArrayLiteral("<svg><path"), 4);
    painter.end();
    CHECK(ground.pixelColor(20, 20) == QColor(Qt::black));
}

TEST_CASE("a sign stands in its own colours on a white field with round corners", "[logo]")
{
    QImage ground(40, 40, QImage::Format_RGB32);
    ground.fill(Qt::black);
    QPainter painter(&ground);
    paint_logo(painter, {0, 0, 40, 40}, sign("0 0 20 20"), 8);
    painter.end();
    CHECK(ground.pixelColor(20, 20) == QColor(0x4A, 0x14, 0x8C));
    CHECK(ground.pixelColor(20, 1) == QColor(Qt::white));
    CHECK(ground.pixelColor(0, 0) == QColor(Qt::black));
}
