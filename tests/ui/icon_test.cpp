// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "common/ui/icon.h"

#include <QImage>
#include <QPainter>
#include <algorithm>

using namespace giliran;

TEST_CASE("every pictogram has its drawing and paints in the colour asked for", "[ui]")
{
    for (const IconName icon : all_icons()) {
        INFO(icon_text(icon).toStdString());
        CHECK(parse_icon(icon_text(icon)) == icon);
        QImage image(48, 48, QImage::Format_ARGB32);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        paint_icon(painter, image.rect(), icon, QColor(0x0B, 0x4F, 0x54));
        painter.end();
        int solid = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                solid += image.pixelColor(x, y) == QColor(0x0B, 0x4F, 0x54) ? 1 : 0;
        CHECK(solid > 20);
    }
    CHECK_FALSE(parse_icon(u"unicorn"));
}
