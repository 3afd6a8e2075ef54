// SPDX-License-Identifier: GPL-3.0-or-later
#include "display/board/wall_header.h"

#include "common/logo/logo.h"
#include "common/ui/icon.h"
#include "display/board/wall_text.h"

#include <QPainter>

namespace giliran {
namespace {

// In units.
constexpr double place_size = 3.5;
constexpr double clock_size = 4.0;
constexpr double sound_size = 2.0;
constexpr double training_size = 2.6;
constexpr double training_pad = 1.2;
constexpr double logo_gap = 2.2;
constexpr double logo_share = 0.82; // of the header's height

} // namespace

WallHeader::WallHeader(const Palette& palette, QWidget* parent) : QWidget(parent), palette_(palette)
{}

void WallHeader::set_unit(double unit)
{
    unit_ = unit;
    update();
}

void WallHeader::set_model(const WallHeaderModel& model)
{
    if (model == model_)
        return;
    model_ = model;
    logo_shape_ = logo_shape(model.logo, widest_logo_on_screen);
    setAccessibleName(model.place);
    update();
}

WallHeader::Arrangement WallHeader::arranged() const
{
    QRectF room = QRectF(rect()).adjusted(wall_side * unit_, 0, -wall_side * unit_, 0);
    Arrangement a;
    a.clock = fit_wall_text(model_.clock, clock_size * unit_, QFont::Bold, room.size());
    a.clock_area = room;
    a.clock_area.setLeft(room.right() - a.clock.size.width());
    room.setRight(a.clock_area.left() - wall_side * unit_);
    if (!model_.sound.isEmpty()) {
        a.sound = fit_wall_text(model_.sound, sound_size * unit_, QFont::DemiBold, room.size());
        a.sound_area = room;
        a.sound_area.setLeft(room.right() - a.sound.size.width());
        const double mark = 1.6 * sound_size * unit_;
        a.mark_area = {a.sound_area.left() - 1.3 * mark, room.center().y() - mark / 2, mark, mark};
        room.setRight(a.mark_area.left() - wall_side * unit_);
    }
    if (!model_.training.isEmpty()) {
        a.training = fit_wall_text(model_.training, training_size * unit_, QFont::Bold, room.size());
        const QSizeF pill = a.training.size + QSizeF(2 * training_pad * unit_, training_pad * unit_);
        a.training_area = {room.right() - pill.width(), room.center().y() - pill.height() / 2, pill.width(),
                           pill.height()};
        room.setRight(a.training_area.left() - wall_side * unit_);
    }
    const auto fitted_place = [&] {
        return fit_wall_text(model_.place, place_size * unit_, QFont::Bold, room.size(), 2);
    };
    a.place_area = room;
    a.place = fitted_place();
    if (logo_shape_) {
        const double high = logo_share * height();
        a.logo_area = {room.left(), (height() - high) / 2, high * *logo_shape_, high};
        room.setLeft(a.logo_area.right() + logo_gap * unit_);
        const FittedText beside = fitted_place();
        if (beside.fits) {
            a.place_area = room;
            a.place = beside;
        } else { // words before signs
            a.logo_area = {};
        }
    }
    return a;
}

QStringList WallHeader::unfitted() const
{
    const Arrangement a = arranged();
    return a.place.fits ? QStringList() : QStringList(model_.place);
}

void WallHeader::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), palette_.primary.q());
    const Arrangement a = arranged();
    const QColor ink = palette_.on_primary.q();
    paint_logo(painter, a.logo_area, model_.logo, unit_);
    paint_text(painter, a.place_area, Qt::AlignLeft | Qt::AlignVCenter, a.place, ink);
    paint_text(painter, a.clock_area, Qt::AlignRight | Qt::AlignVCenter, a.clock, ink);
    if (!model_.training.isEmpty()) { // the header's colours the other way round: not to be overlooked
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink);
        painter.drawRoundedRect(a.training_area, 0.6 * unit_, 0.6 * unit_);
        paint_text(painter, a.training_area, Qt::AlignCenter, a.training, palette_.primary.q());
    }
    if (model_.sound.isEmpty())
        return;
    paint_text(painter, a.sound_area, Qt::AlignRight | Qt::AlignVCenter, a.sound, ink);
    paint_icon(painter, a.mark_area, IconName::sound, ink);
    const double stroke = 0.09 * a.mark_area.width();
    const QLineF strike(a.mark_area.topLeft(), a.mark_area.bottomRight()); // struck out: no sound
    painter.setPen(QPen(palette_.primary.q(), 2.6 * stroke));
    painter.drawLine(strike);
    painter.setPen(QPen(ink, stroke, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(strike);
}

} // namespace giliran
