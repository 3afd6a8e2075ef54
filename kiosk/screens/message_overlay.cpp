// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/screens/message_overlay.h"

#include "common/ui/card.h"
#include "common/ui/fitted_label.h"
#include "common/ui/rect_cut.h"
#include "common/ui/touch_button.h"
#include "kiosk/screens/time_bar.h"

#include <QMouseEvent>
#include <QPainter>
#include <algorithm>

namespace giliran {

MessageOverlay::MessageOverlay(const Theme& theme, QWidget* parent)
    : QWidget(parent), theme_(theme),
      title_(new FittedLabel(theme, theme.type().at(11.5, QFont::ExtraBold), this)),
      body_(new FittedLabel(theme, theme.type().at(8.0, QFont::Normal), this)),
      key_(new TouchButton(theme, KeyStyle::primary, this)), time_(new TimeBar(theme, this))
{
    for (FittedLabel* label : {title_, body_}) {
        label->set_alignment(Qt::AlignHCenter | Qt::AlignTop);
        label->set_max_lines(4, true);
    }
    body_->set_colour(theme.palette().ink_quiet);
    key_->set_text_style(theme.type().at(9.0, QFont::Bold));
    connect(key_, &TouchButton::clicked, this, &MessageOverlay::accepted);
}

void MessageOverlay::show_message(const Message& message, std::chrono::milliseconds left)
{
    icon_ = message.icon;
    title_->set_text(message.title);
    body_->set_text(message.body);
    key_->set_label(message.key);
    time_->run_for(left);
    arrange();
    show();
    raise();
    update();
}

void MessageOverlay::take_focus()
{
    key_->setFocus(Qt::TabFocusReason);
}

void MessageOverlay::set_reach(const QRect& reach)
{
    if (reach == reach_)
        return;
    reach_ = reach;
    arrange();
    update();
}

void MessageOverlay::arrange()
{
    const int pad = theme_.px(12);
    const int width = std::min(this->width() - 2 * theme_.margin(), theme_.px(210));
    const int inner = width - 2 * pad;
    const int icon = theme_.px(24);
    const int key = theme_.px(30);
    const int bar = time_->isHidden() ? 0 : theme_.px(3) + theme_.px(6);
    const int space = theme_.px(5);
    const int height = 2 * pad + icon + space + title_->height_for(inner) + space + body_->height_for(inner) +
                       2 * space + key + bar;
    card_ = QRect(0, 0, width, height);
    card_.moveCenter((reach_.isEmpty() ? rect() : reach_).center());

    QRect room = card_.adjusted(pad, pad, -pad, -pad);
    icon_area_ = cut_top(room, icon, space);
    title_->setGeometry(cut_top(room, title_->height_for(inner), space));
    body_->setGeometry(cut_top(room, body_->height_for(inner), 2 * space));
    key_->setGeometry(cut_top(room, key, theme_.px(6)));
    if (bar > 0)
        time_->setGeometry(cut_top(room, theme_.px(3)));
}

void MessageOverlay::resizeEvent(QResizeEvent*)
{
    arrange();
}

void MessageOverlay::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Palette& p = theme_.palette();
    QColor dim = Colour::rgb(0x07131A).q(); // dark over any palette
    dim.setAlphaF(0.66F);
    painter.fillRect(rect(), dim);
    paint_panel(painter, card_, theme_, p.card, p.card, 0);
    QRectF disc(0, 0, icon_area_.height(), icon_area_.height());
    disc.moveCenter(QRectF(icon_area_).center());
    painter.setPen(Qt::NoPen);
    painter.setBrush(p.primary_tint.q());
    painter.drawEllipse(disc);
    const double inset = 0.22 * disc.width();
    paint_icon(painter, disc.adjusted(inset, inset, -inset, -inset), icon_, p.primary.q());
}

void MessageOverlay::mousePressEvent(QMouseEvent* event)
{
    event->accept();
}

} // namespace giliran
