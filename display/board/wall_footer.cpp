// SPDX-License-Identifier: GPL-3.0-or-later
#include "display/board/wall_footer.h"

#include "common/ui/fonts.h"
#include "common/ui/icon.h"
#include "display/board/wall_text.h"

#include <QFontMetricsF>
#include <QPainter>
#include <algorithm>

namespace giliran {
namespace {

// In units.
constexpr double alone_size = 3.9;
constexpr double shared_size = 3.2;
constexpr double smallest_size = 1.6;

} // namespace

WallFooter::WallFooter(const Palette& palette, QWidget* parent) : QWidget(parent), palette_(palette)
{}

void WallFooter::set_unit(double unit)
{
    unit_ = unit;
    update();
}

void WallFooter::set_model(const FooterModel& footer, const std::optional<OutageModel>& outage)
{
    if (footer == model_ && outage == outage_)
        return;
    model_ = footer;
    outage_ = outage;
    setAccessibleName(outage ? outage->text : footer.missed);
    update();
}

QRectF WallFooter::room() const
{
    QRectF room = QRectF(rect()).adjusted(wall_side * unit_, 0, -wall_side * unit_, 0);
    if (outage_)
        room.setLeft(room.left() + 1.6 * alone_size * unit_); // the pictogram
    return room;
}

/// One line: a stressed part and what follows it, both at the size at which they fit.
WallFooter::Line WallFooter::line(const QString& strong, const QString& plain, const QRectF& room, double px,
                                  bool loud) const
{
    Line line;
    line.area = room;
    line.text = strong + plain;
    line.loud = loud;
    const QString tail = strong.isEmpty() || plain.isEmpty() ? plain : QStringLiteral(" · ") + plain;
    double size = px;
    const auto width = [&] {
        return QFontMetricsF(ui_font(static_cast<int>(size), QFont::Bold)).horizontalAdvance(strong) +
               QFontMetricsF(ui_font(static_cast<int>(size))).horizontalAdvance(tail);
    };
    while (size > smallest_size * unit_ && width() > room.width())
        size -= 1;
    TextFit how;
    how.font = ui_font(static_cast<int>(size), QFont::Bold);
    line.strong = fit_text(strong, how, room.size());
    line.plain_area = room.adjusted(line.strong.size.width(), 0, 0, 0);
    how.font = ui_font(static_cast<int>(size));
    if (!tail.isEmpty()) {
        line.plain = fit_text(tail.trimmed(), how, {1e6, room.height()});
        line.plain.fits = width() <= room.width();
        if (tail.startsWith(u' '))
            line.plain_area.adjust(QFontMetricsF(how.font).horizontalAdvance(u' '), 0, 0, 0);
    }
    return line;
}

/// Whether the missed numbers and what to do stand in one line at its usual size.
bool WallFooter::has_room_for_missed() const
{
    const auto px = static_cast<int>(shared_size * unit_);
    return QFontMetricsF(ui_font(px, QFont::Bold)).horizontalAdvance(model_.missed) +
               QFontMetricsF(ui_font(px)).horizontalAdvance(QStringLiteral(" · ") + model_.what_to_do) <=
           room().width();
}

std::vector<WallFooter::Line> WallFooter::arranged() const
{
    struct Said
    {
        QString strong, plain;
        bool loud;
    };
    std::vector<Said> said;
    if (outage_)
        said.push_back({outage_->text, {}, true});
    const bool apart = !model_.missed.isEmpty() && !has_room_for_missed();
    if (!model_.missed.isEmpty())
        said.push_back({model_.missed, apart ? QString() : model_.what_to_do, !outage_});
    if (apart && said.size() < 2)
        said.push_back({{}, model_.what_to_do, false});
    if (!model_.note.isEmpty() && said.size() < 2)
        said.push_back({{}, model_.note, false});

    const QRectF all = room();
    const double px = (said.size() > 1 ? shared_size : alone_size) * unit_;
    const double pitch = 1.32 * px;
    const double top = all.center().y() - pitch * static_cast<double>(said.size()) / 2;
    std::vector<Line> lines;
    for (std::size_t n = 0; n < said.size(); ++n) {
        const QRectF place(all.left(), top + pitch * static_cast<double>(n), all.width(), pitch);
        lines.push_back(line(said[n].strong, said[n].plain, place, px, said[n].loud));
    }
    return lines;
}

QStringList WallFooter::unfitted() const
{
    QStringList found;
    for (const Line& one : arranged())
        if (!one.fits())
            found.append(one.text);
    return found;
}

void WallFooter::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colour ground = outage_ ? palette_.warn_tint : palette_.card;
    const Colour loud = outage_ ? palette_.warn : palette_.ink;
    painter.fillRect(rect(), ground.q());
    if (outage_) {
        const double mark = 1.2 * alone_size * unit_;
        paint_icon(painter, {wall_side * unit_, (height() - mark) / 2, mark, mark},
                   outage_->connected ? IconName::warning : IconName::disconnected, loud.q());
    }
    for (const Line& one : arranged()) {
        const QColor ink = (one.loud ? loud : palette_.ink_quiet).q();
        paint_text(painter, one.area, Qt::AlignLeft | Qt::AlignVCenter, one.strong, ink);
        paint_text(painter, one.plain_area, Qt::AlignLeft | Qt::AlignVCenter, one.plain, ink);
    }
}

} // namespace giliran
