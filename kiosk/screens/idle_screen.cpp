// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/screens/idle_screen.h"

#include "common/logo/logo.h"
#include "common/ui/icon.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <algorithm>

namespace giliran {

struct IdleScreen::Arrangement
{
    QRectF logo;
    Line hall, clock, date, training;
    QRectF disc;
    std::vector<Line> invitations;
    bool fits = true;
};

IdleScreen::IdleScreen(const Theme& theme, QWidget* parent) : QWidget(parent), theme_(theme)
{
    setFocusPolicy(Qt::StrongFocus);
}

void IdleScreen::set_model(const IdleModel& model)
{
    model_ = model;
    setAccessibleName(model.invitations.join(QStringLiteral(". ")));
    setAccessibleDescription(QStringList{model.hall, model.clock, model.date}.join(QStringLiteral(", ")));
    update();
}

FittedText IdleScreen::fitted(const QString& text, double mm, int weight, double width) const
{
    TextFit fit;
    fit.font = theme_.font({mm, weight});
    fit.smallest_px = theme_.text_px(theme_.type().body);
    fit.max_lines = 3;
    fit.leading = 1.14;
    fit.balanced = true;
    return text.isEmpty() ? FittedText() : fit_text(text, fit, {width, 1e6});
}

/// The hall above, the time below, the invitation between them in the middle of the screen.
IdleScreen::Arrangement IdleScreen::arranged() const
{
    const double margin = theme_.px(14);
    const double width = this->width() - 2 * margin;
    const bool low = height() < theme_.px(230);
    const double space = theme_.px(low ? 4 : 8);
    Arrangement a;
    const auto place = [&](Line& line, const QString& words, double mm, int weight, double top) {
        line.text = fitted(words, mm, weight, width);
        line.area = QRectF(margin, top, width, line.text.size.height());
        a.fits = a.fits && line.text.fits;
        return words.isEmpty() ? top : line.area.bottom();
    };

    double top = margin;
    if (!model_.logo.isEmpty()) {
        const double side = theme_.px(low ? 20 : 32);
        a.logo = QRectF((this->width() - side) / 2, top, side, side);
        top += side + space;
    }
    top = place(a.hall, model_.hall, low ? 9 : 12, QFont::Bold, top);
    top = place(a.training, model_.training, 8, QFont::DemiBold, top + space / 2);

    Line date;
    date.text = fitted(model_.date, 8.5, QFont::Normal, width);
    const FittedText clock = fitted(model_.clock, low ? 14 : 20, QFont::ExtraBold, width);
    const double date_top = height() - margin - date.text.size.height();
    place(a.date, model_.date, 8.5, QFont::Normal, date_top);
    place(a.clock, model_.clock, low ? 14 : 20, QFont::ExtraBold, date_top - clock.size.height());

    double high = 0;
    for (const QString& words : model_.invitations) {
        Line line;
        const bool first = a.invitations.empty();
        line.text = fitted(words, first ? (low ? 15.0 : 22.0) : (low ? 9.0 : 12.0),
                           first ? QFont::ExtraBold : QFont::Medium, width);
        a.fits = a.fits && line.text.fits;
        high += line.text.size.height() + space;
        a.invitations.push_back(std::move(line));
    }
    const double room = a.clock.area.top() - top;
    const double disc = std::clamp(room - high - 3 * space, 0.0, double(theme_.px(low ? 40 : 72)));
    a.disc = QRectF((this->width() - disc) / 2, top + (room - high - disc - space) / 2, disc, disc);
    top = a.disc.bottom() + 1.5 * space;
    for (Line& line : a.invitations) {
        line.area = QRectF(margin, top, width, line.text.size.height());
        top = line.area.bottom() + space;
    }
    a.fits = a.fits && top <= a.clock.area.top() + 1;
    return a;
}

QStringList IdleScreen::unfitted() const
{
    return arranged().fits ? QStringList() : model_.invitations;
}

void IdleScreen::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Palette& p = theme_.palette();
    painter.fillRect(rect(), p.header.q());
    const Arrangement a = arranged();
    paint_logo(painter, a.logo, model_.logo, theme_.corner());
    const auto say = [&](const Line& line) {
        paint_text(painter, line.area, Qt::AlignHCenter | Qt::AlignTop, line.text, p.on_header.q());
    };
    say(a.hall);
    say(a.training);
    painter.setPen(Qt::NoPen);
    painter.setBrush(p.on_header.q());
    painter.drawEllipse(a.disc);
    const double inset = 0.2 * a.disc.width();
    paint_icon(painter, a.disc.adjusted(inset, inset, -inset, -inset), IconName::hand, p.header.q());
    for (const Line& line : a.invitations)
        say(line);
    say(a.clock);
    say(a.date);
}

void IdleScreen::mousePressEvent(QMouseEvent* event)
{
    event->accept();
    Q_EMIT woken();
}

void IdleScreen::keyPressEvent(QKeyEvent* event)
{
    event->accept();
    Q_EMIT woken();
}

} // namespace giliran
