// SPDX-License-Identifier: GPL-3.0-or-later
#include "counter/panels/desk_panel.h"

#include "counter/panels/counter_header_bar.h"
#include "counter/panels/deed_keys.h"
#include "counter/panels/line_panel.h"
#include "counter/panels/message_bar.h"
#include "counter/panels/visitor_card_view.h"

#include <QBoxLayout>
#include <QPainter>
#include <QResizeEvent>
#include <QShortcut>
#include <algorithm>

namespace giliran {

using namespace Qt::StringLiterals;

namespace {

constexpr double right_share = 0.39;
constexpr double right_least_mm = 90;
constexpr double right_most_mm = 150;
constexpr double below_card_mm = 90; ///< what all but the card needs of a low window
constexpr double card_share = 0.28;  ///< of the height of a high one
constexpr double card_usual_mm = 61;
constexpr double card_least_mm = 34;
constexpr double card_most_mm = 80;
constexpr double keys_share = 0.24;
constexpr double keys_least_mm = 38;
constexpr double keys_most_mm = 58;
constexpr double left_most_mm = 290; ///< keys wider than this look for their labels

} // namespace

DeskPanel::DeskPanel(const Theme& theme, QWidget* parent)
    : QWidget(parent), theme_(theme), left_(new QWidget(this)), right_(new QWidget(this))
{
    // Made in the order in which the Tab key goes through them.
    header_ = new CounterHeaderBar(theme_, left_);
    card_ = new VisitorCardView(theme_, left_);
    keys_ = new DeedKeys(theme_, left_);
    message_ = new MessageBar(theme_, left_);
    message_->setObjectName(u"desk_message"_s);
    keys_->setObjectName(u"keys"_s);
    waiting_ = new LinePanel(theme_, u"waiting"_s, right_);
    parked_ = new LinePanel(theme_, u"parked"_s, right_);
    late_ = new LinePanel(theme_, u"late"_s, right_);
    sitting_ = new FittedLabel(theme_, theme_.type().body, left_);
    bar_ = new TouchButton(theme_, KeyStyle::quiet, left_);
    language_ = new TouchButton(theme_, KeyStyle::quiet, left_);
    sign_out_ = new TouchButton(theme_, KeyStyle::quiet, left_);
    left_->setLayout(make_left());
    right_->setLayout(make_right());

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addStretch(1);
    row->addWidget(left_, 1000);
    row->addStretch(1);
    row->addWidget(right_);
    left_->setMaximumWidth(theme_.px(left_most_mm));

    connect(keys_, &DeedKeys::pressed, this, &DeskPanel::pressed);
    connect(waiting_, &LinePanel::chosen, this, &DeskPanel::pressed);
    connect(late_, &LinePanel::chosen, this, &DeskPanel::pressed);
    connect(parked_, &LinePanel::chosen, this, &DeskPanel::pressed);
    connect(message_, &MessageBar::pressed, this, &DeskPanel::pressed);
    auto* take_back = new QShortcut(Qt::CTRL | Qt::Key_Z, this);
    take_back->setAutoRepeat(false);
    connect(take_back, &QShortcut::activated, this, [this] {
        if (undo_deed_)
            Q_EMIT pressed(*undo_deed_);
    });
    connect(bar_, &QAbstractButton::clicked, this, &DeskPanel::bar_wanted);
    connect(language_, &QAbstractButton::clicked, this, &DeskPanel::language_wanted);
    connect(sign_out_, &QAbstractButton::clicked, this, [this] {
        if (sign_out_deed_)
            Q_EMIT pressed(*sign_out_deed_);
    });
}

QLayout* DeskPanel::make_left()
{
    auto* column = new QVBoxLayout;
    const int margin = theme_.margin();
    column->setContentsMargins(margin, theme_.px(3), margin, theme_.px(5));
    column->setSpacing(theme_.gap());
    column->addWidget(header_);
    column->addWidget(card_);
    column->addWidget(keys_);
    column->addWidget(message_);
    column->addStretch(1);
    column->addLayout(make_footer());
    return column;
}

QLayout* DeskPanel::make_footer()
{
    sitting_->set_colour(theme_.palette().ink_quiet);
    sitting_->set_smallest_px(theme_.text_px(theme_.type().caption));
    sitting_->set_max_lines(2);
    language_->setObjectName(u"language"_s);
    bar_->setObjectName(u"bar"_s);
    sign_out_->setObjectName(u"sign_out"_s);
    auto* row = new QHBoxLayout;
    row->setSpacing(theme_.gap());
    row->addWidget(sitting_, 1);
    for (TouchButton* key : {bar_, language_, sign_out_}) {
        key->set_text_style(theme_.type().strong);
        key->setFixedHeight(theme_.px(11));
        key->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        row->addWidget(key);
    }
    return row;
}

QLayout* DeskPanel::make_right()
{
    auto* column = new QVBoxLayout;
    const int margin = theme_.px(4);
    column->setContentsMargins(margin, theme_.px(5), margin, theme_.px(4));
    column->setSpacing(theme_.px(4));
    column->addWidget(waiting_);
    column->addWidget(parked_);
    column->addWidget(late_);
    column->addStretch(1);
    return column;
}

void DeskPanel::show_model(const CounterModel& model)
{
    header_->show_header(model.header);
    card_->show_card(model.desk.visitor);
    keys_->show_keys(model.desk);
    message_->show_message(model.message);
    waiting_->show_line(model.desk.waiting);
    late_->show_line(model.desk.late);
    late_->setVisible(!model.desk.late.rows.empty());
    parked_->show_line(model.desk.parked);
    parked_->setVisible(!model.desk.parked.rows.empty());
    undo_deed_ = model.desk.undo.deed;
    if (bar_->label() != model.bar_label)
        bar_->set_label(model.bar_label);
    sitting_->set_text(model.desk.sitting, model.desk.sitting_short);
    if (language_->label() != model.language_label)
        language_->set_label(model.language_label);
    language_->setVisible(!model.language_label.isEmpty());
    sign_out_deed_ = model.desk.sign_out.deed;
    if (sign_out_->label() != model.desk.sign_out.label)
        sign_out_->set_label(model.desk.sign_out.label);
    sign_out_->setEnabled(sign_out_deed_.has_value());
}

void DeskPanel::take_focus()
{
    keys_->take_focus();
}

void DeskPanel::resizeEvent(QResizeEvent* event)
{
    const int wanted = static_cast<int>(right_share * event->size().width());
    right_->setFixedWidth(std::clamp(wanted, theme_.px(right_least_mm), theme_.px(right_most_mm)));
    const double height_mm = event->size().height() / theme_.px_per_mm();
    const double card_mm =
        std::min(height_mm - below_card_mm, std::max(card_usual_mm, card_share * height_mm));
    card_->setFixedHeight(theme_.px(std::clamp(card_mm, card_least_mm, card_most_mm)));
    keys_->setFixedHeight(theme_.px(std::clamp(keys_share * height_mm, keys_least_mm, keys_most_mm)));
    QWidget::resizeEvent(event);
}

void DeskPanel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Palette& p = theme_.palette();
    painter.fillRect(rect(), p.paper.q());
    painter.fillRect(right_->geometry(), p.card.q());
    painter.fillRect(QRect(right_->x(), 0, 1, height()), p.rule.q());
}

} // namespace giliran
