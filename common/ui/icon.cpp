// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/ui/icon.h"

#include <QFile>
#include <QPainter>
#include <QSvgRenderer>
#include <algorithm>
#include <array>

namespace giliran {

namespace {

struct NamedIcon
{
    IconName icon;
    QLatin1StringView text;
};

#define GILIRAN_ICON(name)                                                                                   \
    NamedIcon                                                                                                \
    {                                                                                                        \
        IconName::name, QLatin1StringView(#name)                                                             \
    }
constexpr std::array icon_table{
    GILIRAN_ICON(arrow_down),   GILIRAN_ICON(arrow_left),   GILIRAN_ICON(arrow_right),
    GILIRAN_ICON(arrow_up),     GILIRAN_ICON(bank_card),    GILIRAN_ICON(bolt),
    GILIRAN_ICON(briefcase),    GILIRAN_ICON(building),     GILIRAN_ICON(car),
    GILIRAN_ICON(check),        GILIRAN_ICON(chevron_left), GILIRAN_ICON(chevron_right),
    GILIRAN_ICON(clock),        GILIRAN_ICON(coins),        GILIRAN_ICON(cross),
    GILIRAN_ICON(disconnected), GILIRAN_ICON(document),     GILIRAN_ICON(drop),
    GILIRAN_ICON(first_aid),    GILIRAN_ICON(gavel),        GILIRAN_ICON(hand),
    GILIRAN_ICON(health),       GILIRAN_ICON(helmet),       GILIRAN_ICON(house),
    GILIRAN_ICON(house_tax),    GILIRAN_ICON(id_card),      GILIRAN_ICON(key),
    GILIRAN_ICON(land),         GILIRAN_ICON(lock),         GILIRAN_ICON(minus),
    GILIRAN_ICON(paper),        GILIRAN_ICON(parcel),       GILIRAN_ICON(passport),
    GILIRAN_ICON(people),       GILIRAN_ICON(percent),      GILIRAN_ICON(person),
    GILIRAN_ICON(plus),         GILIRAN_ICON(printer),      GILIRAN_ICON(question),
    GILIRAN_ICON(rings),        GILIRAN_ICON(scales),       GILIRAN_ICON(search),
    GILIRAN_ICON(shield),       GILIRAN_ICON(shop),         GILIRAN_ICON(sound),
    GILIRAN_ICON(speech),       GILIRAN_ICON(text_larger),  GILIRAN_ICON(text_smaller),
    GILIRAN_ICON(update),       GILIRAN_ICON(wallet),       GILIRAN_ICON(warning),
    GILIRAN_ICON(wheelchair),
};
#undef GILIRAN_ICON

constexpr auto icon_names = [] {
    std::array<IconName, icon_table.size()> names{};
    std::ranges::transform(icon_table, names.begin(), &NamedIcon::icon);
    return names;
}();

} // namespace

std::span<const IconName> all_icons()
{
    return icon_names;
}

QString icon_text(IconName icon)
{
    const auto found = std::ranges::find(icon_table, icon, &NamedIcon::icon);
    return found == icon_table.end() ? QString() : QString(found->text);
}

std::optional<IconName> parse_icon(QStringView text)
{
    const auto found =
        std::ranges::find_if(icon_table, [&](const NamedIcon& named) { return named.text == text; });
    return found == icon_table.end() ? std::nullopt : std::optional(found->icon);
}

void paint_icon(QPainter& painter, const QRectF& area, IconName icon, const QColor& colour)
{
    QFile file(QStringLiteral(":/icons/%1.svg").arg(icon_text(icon)));
    if (!file.open(QIODevice::ReadOnly))
        return;
    QByteArray drawing = file.readAll();
    drawing.replace(QByteArrayLiteral("currentColor"), colour.name(QColor::HexRgb).toLatin1());
    QSvgRenderer renderer(drawing);
    const double side = std::min(area.width(), area.height());
    QRectF square(0, 0, side, side);
    square.moveCenter(area.center());
    renderer.render(&painter, square);
}

} // namespace giliran
