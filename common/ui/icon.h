// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QRectF>
#include <QStringView>
#include <optional>
#include <span>

class QPainter;

namespace giliran {

// The pictograms of assets/icons, by file name. Hall files name them too, so a name once used stays.
enum class IconName
{
    arrow_down,
    arrow_left,
    arrow_right,
    arrow_up,
    bank_card,
    bolt,
    briefcase,
    building,
    car,
    check,
    chevron_left,
    chevron_right,
    clock,
    coins,
    cross,
    disconnected,
    document,
    drop,
    first_aid,
    gavel,
    hand,
    health,
    helmet,
    house,
    house_tax,
    id_card,
    key,
    land,
    lock,
    minus,
    paper,
    parcel,
    passport,
    people,
    percent,
    person,
    plus,
    printer,
    question,
    rings,
    scales,
    search,
    shield,
    shop,
    sound,
    speech,
    text_larger,
    text_smaller,
    update,
    wallet,
    warning,
    wheelchair,
};

std::span<const IconName> all_icons();
QString icon_text(IconName icon);
std::optional<IconName> parse_icon(QStringView text);

// Paints the pictogram, square and centred in `area`, in one colour.
void paint_icon(QPainter& painter, const QRectF& area, IconName icon, const QColor& colour);

} // namespace giliran
