// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/screens/choice_tile.h"

#include <QPainter>

namespace giliran {

ChoiceTile::ChoiceTile(const Theme& theme, QWidget* parent) : TouchArea(theme, parent)
{}

void ChoiceTile::set_content(const TileContent& content)
{
    if (content == content_)
        return;
    if (content.id != content_.id)
        setDown(false);
    content_ = content;
    setEnabled(content.kind != TileKind::closed);
    QStringList spoken{content.title, content.second, content.third};
    spoken.removeAll(QString());
    setAccessibleName(spoken.join(QStringLiteral(", ")));
    update();
}

void ChoiceTile::set_face(const TileFace& face)
{
    face_ = face;
    update();
}

QStringList ChoiceTile::unfitted() const
{
    return lay_out_tile(content_, face_, size(), theme()).fits ? QStringList() : QStringList(content_.title);
}

void ChoiceTile::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Palette& p = theme().palette();
    const bool closed = content_.kind == TileKind::closed;
    const bool help = content_.kind == TileKind::help;

    Colour ground = closed ? p.closed : help ? p.primary_tint : p.card;
    if (isDown())
        ground = help ? p.card : p.primary_tint;
    const Colour outline = isDown() || help ? p.primary : p.edge;
    paint_ground(painter, ground, outline, isDown() || help ? theme().key_outline() : theme().outline());

    const TileLayout tile = lay_out_tile(content_, face_, size(), theme());
    if (!tile.field.isEmpty()) {
        const Colour field = closed ? p.closed_deep : ground == p.primary_tint ? p.card : p.primary_tint;
        painter.setPen(Qt::NoPen);
        painter.setBrush(field.q());
        const double corner = 0.22 * tile.field.width();
        painter.drawRoundedRect(tile.field, corner, corner);
    }
    if (content_.icon)
        paint_icon(painter, tile.icon, *content_.icon, (closed ? p.ink_quiet : p.primary).q());

    const Colour title = closed ? p.ink_quiet : help ? p.primary : p.ink;
    const Qt::Alignment where = Qt::AlignLeft | Qt::AlignVCenter;
    paint_text(painter, tile.title_area, where, tile.title, title.q());
    paint_text(painter, tile.second_area, where, tile.second, p.ink_quiet.q());
    paint_text(painter, tile.third_area, where, tile.third, (closed ? p.bad : p.ink).q());
}

} // namespace giliran
