// SPDX-License-Identifier: GPL-3.0-or-later
#include "counter/panels/counter_bar.h"

#include "common/ui/icon.h"
#include "counter/panels/deed_offer.h"

#include <QMouseEvent>
#include <QPainter>
#include <QWindow>
#include <algorithm>

namespace giliran {

using namespace Qt::StringLiterals;

namespace {

constexpr double loud_wide_mm = 50;
constexpr double keys_wide_mm = 32;
constexpr double pad_mm = 4;
constexpr double number_em_mm = 8.6;
constexpr double fact_pad_mm = 1.8;
constexpr double undo_high_mm = 9;

} // namespace

CounterBar::CounterBar(const Theme& theme, QWidget* parent)
    : QWidget(parent,
              Qt::Window | Qt::FramelessWindowHint | Qt::WindowStaysOnTopHint | Qt::WindowDoesNotAcceptFocus),
      theme_(theme)
{
    setAttribute(Qt::WA_ShowWithoutActivating);
    setFixedSize(theme_.px(size_mm.width()), theme_.px(size_mm.height()));
    make_keys();
}

void CounterBar::set_theme(const Theme& theme)
{
    theme_ = theme;
    make_keys();
    show_keys();
    for (QWidget* key : {loud_, more_, window_})
        key->show();
    update();
}

void CounterBar::make_keys()
{
    delete offer_;
    qDeleteAll(findChildren<QWidget*>(Qt::FindDirectChildrenOnly));
    loud_ = new TouchButton(theme_, KeyStyle::primary, this);
    more_ = new TouchButton(theme_, KeyStyle::quiet, this);
    window_ = new TouchButton(theme_, KeyStyle::quiet, this);
    undo_ = new TouchButton(theme_, KeyStyle::quiet, this);
    offer_ = new DeedOffer(theme_, this);
    loud_->setObjectName(u"bar_loud"_s);
    more_->setObjectName(u"bar_more"_s);
    window_->setObjectName(u"bar_window"_s);
    undo_->setObjectName(u"bar_undo"_s);
    loud_->set_text_style({7, QFont::Bold});
    for (TouchButton* key : {more_, window_, undo_})
        key->set_text_style(theme_.type().strong);
    connect(loud_, &QAbstractButton::clicked, this, [this] {
        if (bar_.leads_to_window)
            Q_EMIT window_wanted();
        else if (bar_.loud.deed)
            Q_EMIT pressed(*bar_.loud.deed);
    });
    connect(more_, &QAbstractButton::clicked, this, [this] { offer_->offer(bar_.more, *more_); });
    connect(offer_, &DeedOffer::chosen, this, &CounterBar::pressed);
    connect(window_, &QAbstractButton::clicked, this, &CounterBar::window_wanted);
    connect(undo_, &QAbstractButton::clicked, this, [this] {
        if (message_.undo.deed)
            Q_EMIT pressed(*message_.undo.deed);
    });
    undo_->hide();
    place_keys();
}

void CounterBar::show_model(const CounterModel& model)
{
    setWindowTitle(model.window_title);
    bar_ = model.bar;
    message_ = model.page == CounterPage::notice ? CounterMessage() : model.message;
    training_ = model.header.training;
    window_label_ = model.window_label;
    setAccessibleName(bar_.number.isEmpty() ? bar_.headline : bar_.number);
    setAccessibleDescription((bar_.facts + bar_.warnings + QStringList{bar_.next, bar_.line}).join(u", "_s));
    show_keys();
    update();
}

void CounterBar::show_keys()
{
    const auto label = [](TouchButton* key, const QString& text) {
        if (key->label() != text)
            key->set_label(text);
    };
    label(loud_, bar_.loud.label);
    label(more_, bar_.more.label);
    label(window_, window_label_);
    label(undo_, message_.undo.label);
    loud_->setEnabled(bar_.leads_to_window || bar_.loud.deed);
    more_->setEnabled(bar_.more.is_offered());
    undo_->setVisible(message_.undo.deed.has_value());
    place_keys();
}

void CounterBar::place_keys()
{
    const int inset = theme_.px(1.6);
    const int left = width() - theme_.px(loud_wide_mm);
    loud_->setGeometry(left, inset, theme_.px(loud_wide_mm) - inset, height() - 2 * inset);
    const int wide = theme_.px(keys_wide_mm);
    const int gap = theme_.px(2);
    const int high = (height() - 2 * inset - gap) / 2;
    more_->setGeometry(left - wide - gap, inset, wide, high);
    window_->setGeometry(left - wide - gap, inset + high + gap, wide, high);
    const int undo_high = theme_.px(undo_high_mm);
    const int undo_wide = undo_->sizeHint().width();
    undo_->setGeometry(more_->x() - gap - undo_wide, height() - inset - undo_high, undo_wide, undo_high);
}

QRectF CounterBar::text_room() const
{
    const double pad = theme_.px(pad_mm);
    const double inset = theme_.px(1.6);
    return {pad, inset, more_->x() - theme_.px(3) - pad, height() - 2 * inset};
}

CounterBar::Piece CounterBar::piece(const QString& text, const TextStyle& style, Colour colour,
                                    const QRectF& area, int lines) const
{
    TextFit fit;
    fit.font = theme_.font(style);
    fit.smallest_px = std::min(theme_.text_px(style), theme_.text_px(theme_.type().caption));
    fit.max_lines = lines;
    return {text, area, fit_text(text, fit, area.size()), colour, std::nullopt};
}

/// The number, then as many facts as stand beside it whole.
void CounterBar::put_visitor(Pieces& pieces, const QRectF& line) const
{
    const Palette& p = theme_.palette();
    QRectF room = line;
    const bool nobody = bar_.number.isEmpty();
    const TextStyle style = nobody ? theme_.type().tile : TextStyle{number_em_mm, QFont::ExtraBold};
    pieces.push_back(piece(nobody ? bar_.headline : bar_.number, style, nobody ? p.ink : p.primary, room));
    room.setLeft(room.left() + pieces.back().text.size.width() + theme_.px(3));
    const double pad = theme_.px(fact_pad_mm);
    for (const QString& fact : bar_.facts) {
        Piece made = piece(fact, {theme_.type().caption.mm, QFont::DemiBold}, p.primary, {0, 0, 1e6, 1e6});
        const QSizeF size = made.text.size + QSizeF(2 * pad, pad);
        if (size.width() > room.width())
            return;
        made.area = QRectF(QPointF(room.left(), room.center().y() - size.height() / 2), size);
        made.ground = p.primary_tint;
        room.setLeft(made.area.right() + theme_.px(1.5));
        pieces.push_back(made);
    }
}

/// A message or a warning takes the place of the last line, and of both where it needs them.
void CounterBar::put_below(Pieces& pieces, const QRectF& second, const QRectF& third) const
{
    const Palette& p = theme_.palette();
    const TextStyle& body = theme_.type().body;
    const bool warns = message_.text.isEmpty() && !bar_.warnings.isEmpty();
    const QString said = warns ? bar_.warnings.join(u" · "_s) : message_.text;
    QRectF last = third;
    if (undo_->isVisibleTo(this))
        last.setRight(undo_->x() - theme_.px(3));
    if (!said.isEmpty()) {
        const Colour colour = warns ? p.warn : message_.problem ? p.bad : p.ink;
        Piece made = piece(said, theme_.type().strong, colour, last);
        const bool takes_both = !made.text.fits;
        if (takes_both)
            made = piece(said, theme_.type().strong, colour,
                         {last.left(), second.top(), last.width(), last.bottom() - second.top()}, 2);
        if (warns || message_.problem)
            made.ground = warns ? p.warn_tint : p.bad_tint;
        pieces.push_back(made);
        if (takes_both)
            return;
    }
    Piece next = piece(bar_.next, body, p.ink, second);
    pieces.push_back(next.text.fits ? next : piece(bar_.next_short, body, p.ink, second));
    if (!said.isEmpty())
        return;
    if (!training_.isEmpty())
        return pieces.push_back(piece(training_, body, p.warn, last));
    Piece line = piece(bar_.line, body, p.ink_quiet, last);
    pieces.push_back(line.text.fits ? line : piece(bar_.line_short, body, p.ink_quiet, last));
}

CounterBar::Pieces CounterBar::arranged() const
{
    const QRectF room = text_room();
    const double first = 0.42 * room.height();
    const double other = 0.29 * room.height();
    Pieces pieces;
    put_visitor(pieces, {room.left(), room.top(), room.width(), first});
    put_below(pieces, {room.left(), room.top() + first, room.width(), other},
              {room.left(), room.top() + first + other, room.width(), other});
    return pieces;
}

QStringList CounterBar::unfitted() const
{
    QStringList found;
    for (const Piece& one : arranged())
        if (!one.text.fits)
            found.push_back(one.source);
    return found;
}

void CounterBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Palette& p = theme_.palette();
    painter.fillRect(rect(), p.card.q());
    for (const Piece& one : arranged()) {
        QRectF area = one.area;
        if (one.ground) {
            const bool is_fact = one.ground == p.primary_tint;
            const double pad = theme_.px(fact_pad_mm);
            const QRectF ground = is_fact ? area : area.adjusted(-pad / 2, 0, 0, 0);
            painter.setPen(Qt::NoPen);
            painter.setBrush(one.ground->q());
            painter.drawRoundedRect(ground, theme_.px(1.4), theme_.px(1.4));
            if (is_fact)
                area.adjust(pad, 0, -pad, 0);
        }
        paint_text(painter, area, Qt::AlignLeft | Qt::AlignVCenter, one.text, one.colour.q());
    }
    painter.setPen(QPen(p.edge.q(), theme_.key_outline()));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
}

void CounterBar::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    if (windowHandle() == nullptr || !windowHandle()->startSystemMove())
        held_at_ = event->position().toPoint();
}

void CounterBar::mouseMoveEvent(QMouseEvent* event)
{
    if (held_at_)
        move(event->globalPosition().toPoint() - *held_at_);
}

void CounterBar::mouseReleaseEvent(QMouseEvent*)
{
    held_at_.reset();
}

} // namespace giliran
