// SPDX-License-Identifier: GPL-3.0-or-later
#include "display/board/rest_panel.h"

#include "common/logo/logo.h"
#include "display/board/wall_text.h"

#include <QPainter>
#include <algorithm>

namespace giliran {
namespace {

// In units.
constexpr double title_size = 11.0;
constexpr double text_size = 7.6; // as large as one line gets: it is for the whole hall
constexpr double hours_size = 5.2;
constexpr double between = 4.0;
constexpr double rest_side = 6.0;
constexpr double rest_logo_high = 20.0;
constexpr double rest_logo_share = 0.24; // of the panel's height, at most

} // namespace

RestPanel::RestPanel(const Palette& palette, QWidget* parent) : QWidget(parent), palette_(palette)
{}

void RestPanel::set_unit(double unit)
{
    unit_ = unit;
    update();
}

void RestPanel::set_model(const RestModel& model)
{
    if (model == model_)
        return;
    model_ = model;
    logo_shape_ = logo_shape(model.logo, widest_logo_on_screen);
    setAccessibleName(model.title);
    setAccessibleDescription(model.text);
    update();
}

/// Empty without a sign.
QSizeF RestPanel::logo_size() const
{
    const double high = std::min(rest_logo_high * unit_, rest_logo_share * height());
    return logo_shape_ ? QSizeF(high * *logo_shape_, high) : QSizeF();
}

/// Those that say something, from the top.
std::vector<RestPanel::Line> RestPanel::lines() const
{
    const double room = width() - 2 * rest_side * unit_;
    const double high = height() - (logo_shape_ ? logo_size().height() + between * unit_ : 0);
    std::vector<Line> lines;
    const auto add = [&](const QString& text, double size, int weight, double share, Colour colour) {
        if (!text.isEmpty())
            lines.push_back(
                {text, fit_wall_text(text, size * unit_, weight, {room, share * high}, 4), colour});
    };
    add(model_.title, title_size, QFont::ExtraBold, 0.45, palette_.ink);
    add(model_.text, text_size, QFont::Medium, 0.3, palette_.ink);
    add(model_.hours, hours_size, QFont::Normal, 0.15, palette_.ink_quiet);
    return lines;
}

QStringList RestPanel::unfitted() const
{
    QStringList found;
    for (const Line& line : lines())
        if (!line.fitted.fits)
            found.append(line.text);
    return found;
}

void RestPanel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette_.card.q());
    painter.drawRoundedRect(QRectF(rect()), wall_corner * unit_, wall_corner * unit_);

    const std::vector<Line> all = lines();
    double total = -between * unit_;
    for (const Line& line : all)
        total += line.fitted.size.height() + between * unit_;
    const QSizeF logo = logo_size();
    if (!logo.isEmpty())
        total += logo.height() + between * unit_;
    double top = (height() - total) / 2;
    if (!logo.isEmpty()) {
        const QRectF field({(width() - logo.width()) / 2, top}, logo);
        paint_logo(painter, field, model_.logo, wall_corner * unit_);
        top = field.bottom() + between * unit_;
    }
    for (const Line& line : all) {
        const QRectF area(0, top, width(), line.fitted.size.height());
        paint_text(painter, area, Qt::AlignHCenter | Qt::AlignTop, line.fitted, line.colour.q());
        top += area.height() + between * unit_;
    }
}

} // namespace giliran
