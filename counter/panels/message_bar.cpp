// SPDX-License-Identifier: GPL-3.0-or-later
#include "counter/panels/message_bar.h"

#include "common/ui/icon.h"

#include <QAccessible>
#include <QPainter>
#include <algorithm>

namespace giliran {

MessageBar::MessageBar(const Theme& theme, QWidget* parent)
    : QWidget(parent), theme_(theme), undo_(new TouchButton(theme, KeyStyle::quiet, this))
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    undo_->setObjectName(QStringLiteral("undo"));
    undo_->set_text_style(theme_.type().strong);
    undo_->hide();
    connect(undo_, &QAbstractButton::clicked, this, [this] {
        if (message_.undo.deed)
            Q_EMIT pressed(*message_.undo.deed);
    });
}

void MessageBar::place_undo()
{
    const bool possible = message_.undo.deed.has_value();
    if (possible && undo_->label() != message_.undo.label)
        undo_->set_label(message_.undo.label);
    const int inset = theme_.px(1);
    const int wide = undo_->sizeHint().width();
    undo_->setGeometry(width() - wide - inset, inset, wide, height() - 2 * inset);
    undo_->setVisible(possible);
}

void MessageBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    place_undo();
}

void MessageBar::show_message(const CounterMessage& message)
{
    if (message == message_)
        return;
    const bool is_news = message.text != message_.text; // else only the seconds run
    message_ = message;
    setAccessibleName(message.text);
    place_undo();
    if (is_news && !message.text.isEmpty()) {
        QAccessibleEvent spoken(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&spoken);
    }
    update();
}

QRectF MessageBar::text_area() const
{
    const double pad = theme_.padding();
    const double icon = message_.problem ? theme_.px(6) + 0.6 * pad : 0;
    const double right = message_.undo.deed ? width() - undo_->x() + theme_.px(2) : pad;
    return QRectF(rect()).adjusted(pad + icon, 0, -right, 0);
}

FittedText MessageBar::fitted() const
{
    TextFit fit;
    fit.font = theme_.font(theme_.type().body);
    fit.smallest_px = theme_.text_px(theme_.type().caption);
    fit.max_lines = 2;
    return fit_text(message_.text, fit, text_area().size());
}

QStringList MessageBar::unfitted() const
{
    return message_.text.isEmpty() || fitted().fits ? QStringList() : QStringList(message_.text);
}

QSize MessageBar::sizeHint() const
{
    return {theme_.px(60), std::max(theme_.px(12), theme_.px(2.6 * theme_.type().body.mm))};
}

void MessageBar::paintEvent(QPaintEvent*)
{
    if (message_.text.isEmpty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Palette& p = theme_.palette();
    const Colour ground = message_.problem ? p.bad_tint : p.ink;
    const Colour text = message_.problem ? p.bad : p.card;
    painter.setPen(message_.problem ? QPen(p.bad.q(), 1) : QPen(Qt::NoPen));
    painter.setBrush(ground.q());
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), theme_.corner(), theme_.corner());
    const QRectF area = text_area();
    if (message_.problem) {
        const double side = theme_.px(6);
        paint_icon(painter, QRectF(theme_.padding(), (height() - side) / 2, side, side), IconName::warning,
                   text.q());
    }
    paint_text(painter, area, Qt::AlignLeft | Qt::AlignVCenter, fitted(), text.q());
}

} // namespace giliran
