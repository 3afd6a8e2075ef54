// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/ui/connection_notice.h"

#include "common/ui/fitted_text.h"

#include <QPainter>
#include <algorithm>

namespace giliran {

struct ConnectionNotice::Arrangement
{
    QRectF icon, title_area, body_area, detail_area;
    FittedText title, body, detail;
};

ConnectionNotice::ConnectionNotice(const Theme& theme, QWidget* parent) : QWidget(parent), theme_(theme)
{}

void ConnectionNotice::show_notice(IconName icon, const QString& title, const QString& body,
                                   const QString& detail)
{
    icon_ = icon;
    title_ = title;
    body_ = body;
    detail_ = detail;
    setAccessibleName(title);
    setAccessibleDescription(detail.isEmpty() ? body : body + QLatin1Char(' ') + detail);
    update();
}

ConnectionNotice::Arrangement ConnectionNotice::arranged() const
{
    const double margin = theme_.margin();
    const double column = std::min<double>(width() - 2 * margin, theme_.px(240));
    const double room = height() - 2 * margin;
    const auto fitted = [&](const QString& text, const TextStyle& style, int lines, bool balanced) {
        TextFit fit;
        fit.font = theme_.font(style);
        fit.smallest_px = std::min(theme_.text_px(style), theme_.text_px(theme_.type().caption));
        fit.max_lines = lines;
        fit.balanced = balanced;
        fit.leading = 1.25;
        return text.isEmpty() ? FittedText() : fit_text(text, fit, {column, room});
    };
    Arrangement a;
    a.title = fitted(title_, theme_.type().headline, 3, true);
    a.body = fitted(body_, theme_.type().subtitle, 6, true);
    a.detail = fitted(detail_, theme_.type().caption, 3, true);

    const double icon = std::min<double>(theme_.px(2.6 * theme_.type().headline.mm), room / 3);
    const double space = theme_.px(theme_.type().body.mm);
    const double total = icon + space + a.title.size.height() +
                         (body_.isEmpty() ? 0 : space + a.body.size.height()) +
                         (detail_.isEmpty() ? 0 : 2 * space + a.detail.size.height());
    const double left = (width() - column) / 2;
    double top = std::max(margin, (height() - total) / 2);
    a.icon = QRectF((width() - icon) / 2, top, icon, icon);
    top += icon + space;
    a.title_area = QRectF(left, top, column, a.title.size.height());
    top += a.title.size.height() + space;
    a.body_area = QRectF(left, top, column, a.body.size.height());
    top += a.body.size.height() + (body_.isEmpty() ? 1 : 2) * space;
    a.detail_area = QRectF(left, top, column, a.detail.size.height());
    a.detail.fits = a.detail.fits && (detail_.isEmpty() || a.detail_area.bottom() <= height());
    a.body.fits = a.body.fits && (body_.isEmpty() || a.body_area.bottom() <= height());
    return a;
}

QStringList ConnectionNotice::unfitted() const
{
    const Arrangement a = arranged();
    QStringList found;
    if (!a.title.fits)
        found.push_back(title_);
    if (!a.body.fits)
        found.push_back(body_);
    if (!a.detail.fits)
        found.push_back(detail_);
    return found;
}

void ConnectionNotice::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Palette& p = theme_.palette();
    painter.fillRect(rect(), p.paper.q());
    const Arrangement a = arranged();
    paint_icon(painter, a.icon, icon_, p.ink_quiet.q());
    paint_text(painter, a.title_area, Qt::AlignHCenter | Qt::AlignTop, a.title, p.ink.q());
    paint_text(painter, a.body_area, Qt::AlignHCenter | Qt::AlignTop, a.body, p.ink_quiet.q());
    paint_text(painter, a.detail_area, Qt::AlignHCenter | Qt::AlignTop, a.detail, p.ink_quiet.q());
}

} // namespace giliran
