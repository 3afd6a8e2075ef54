// SPDX-License-Identifier: GPL-3.0-or-later
#include "counter/panels/deed_keys.h"

#include <QApplication>
#include <QGridLayout>
#include <QKeyEvent>
#include <QShortcut>

namespace giliran {

using namespace Qt::StringLiterals;

namespace {

constexpr double loud_text_mm = 7;
constexpr int columns = 4; ///< of which the loud key takes half

} // namespace

DeedKeys::DeedKeys(const Theme& theme, QWidget* parent)
    : QWidget(parent), theme_(theme), offer_(new DeedOffer(theme, this))
{
    // Made in the order in which the Tab key goes through them.
    // The pad's digits are Home, Up and so on while Num Lock is off: they mean the same here.
    make(loud_, KeyStyle::primary, u"loud"_s, u"Num +  ·  F9"_s, {Qt::Key_Plus}, Qt::Key_F9);
    make(other_, KeyStyle::quiet, u"other_results"_s, u"Num *  ·  F6"_s, {Qt::Key_Asterisk}, Qt::Key_F6);
    make(recall_, KeyStyle::quiet, u"recall"_s, u"Num 8  ·  F8"_s, {Qt::Key_8, Qt::Key_Up}, Qt::Key_F8);
    make(park_, KeyStyle::quiet, u"park"_s, u"Num 5  ·  F5"_s, {Qt::Key_5, Qt::Key_Clear}, Qt::Key_F5);
    make(transfer_, KeyStyle::quiet, u"transfer"_s, u"Num 6  ·  F4"_s, {Qt::Key_6, Qt::Key_Right},
         Qt::Key_F4);
    make(no_show_, KeyStyle::quiet, u"no_show"_s, u"Num 7  ·  F7"_s, {Qt::Key_7, Qt::Key_Home}, Qt::Key_F7);
    make(more_, KeyStyle::quiet, u"more"_s, u"Num 9  ·  F3"_s, {Qt::Key_9, Qt::Key_PageUp}, Qt::Key_F3);
    for (const Bound* bound : {&loud_, &recall_, &no_show_})
        connect(bound->button, &QAbstractButton::clicked, this, [this, bound] {
            if (bound->deed)
                Q_EMIT pressed(*bound->deed);
        });
    connect(other_.button, &QAbstractButton::clicked, this,
            [this] { offer_->offer(other_results_, *other_.button); });
    connect(park_.button, &QAbstractButton::clicked, this,
            [this] { offer_->offer(park_choice_, *park_.button); });
    connect(transfer_.button, &QAbstractButton::clicked, this,
            [this] { offer_->offer(transfer_choice_, *transfer_.button); });
    connect(more_.button, &QAbstractButton::clicked, this,
            [this] { offer_->offer(more_model_, *more_.button); });
    connect(offer_, &DeedOffer::chosen, this, &DeedKeys::pressed);
    QCoreApplication::instance()->installEventFilter(this);
    lay_out();
}

void DeedKeys::lay_out()
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(theme_.gap());
    grid->addWidget(loud_.button, 0, 0, 1, 2);
    grid->addWidget(other_.button, 0, 2);
    grid->addWidget(recall_.button, 0, 3);
    grid->addWidget(park_.button, 1, 0);
    grid->addWidget(transfer_.button, 1, 1);
    grid->addWidget(no_show_.button, 1, 2);
    grid->addWidget(more_.button, 1, 3);
    for (int column = 0; column < columns; ++column)
        grid->setColumnStretch(column, 1);
    for (int row = 0; row < 2; ++row)
        grid->setRowStretch(row, 1);
}

void DeedKeys::make(Bound& bound, KeyStyle style, const QString& object, const QString& keys,
                    const QList<Qt::Key>& pad_keys, Qt::Key function_key)
{
    const bool loud = style == KeyStyle::primary;
    auto* button = new TouchButton(theme_, style, this);
    button->setObjectName(object);
    button->set_text_style(loud ? TextStyle{loud_text_mm, QFont::Bold} : theme_.type().key);
    button->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    button->setMinimumHeight(theme_.px(15));
    auto* shortcut = new QShortcut(function_key, this);
    shortcut->setAutoRepeat(false);
    connect(shortcut, &QShortcut::activated, button, [button] {
        if (QApplication::activePopupWidget() == nullptr) // what is being chosen comes first
            button->click();
    });
    bound.pad_keys = pad_keys;
    bound.button = button;
    bound.keys = keys;
}

bool DeedKeys::eventFilter(QObject* watched, QEvent* event)
{
    const bool here = event->type() == QEvent::KeyPress && isVisible() && window()->isActiveWindow() &&
                      QApplication::activePopupWidget() == nullptr;
    const auto* key = here ? static_cast<QKeyEvent*>(event) : nullptr;
    if (key == nullptr || !key->modifiers().testFlag(Qt::KeypadModifier))
        return QWidget::eventFilter(watched, event);
    for (const Bound* bound : {&loud_, &recall_, &no_show_, &other_, &park_, &transfer_, &more_})
        if (bound->pad_keys.contains(static_cast<Qt::Key>(key->key()))) {
            if (!key->isAutoRepeat())
                bound->button->click();
            return true;
        }
    return QWidget::eventFilter(watched, event);
}

void DeedKeys::show_keys(const DeskModel& model)
{
    const QWidget* focused = window()->focusWidget();
    const bool had_focus = focused != nullptr && (focused == this || isAncestorOf(focused));
    show_key(loud_, model.loud);
    show_key(recall_, model.recall);
    show_key(no_show_, model.no_show);
    other_results_ = model.other_results;
    park_choice_ = model.park;
    transfer_choice_ = model.transfer;
    more_model_ = model.more;
    show_offer(other_, model.other_results_label, !other_results_.empty());
    show_offer(park_, park_choice_.label, park_choice_.is_offered());
    show_offer(transfer_, transfer_choice_.label, transfer_choice_.is_offered());
    show_offer(more_, more_model_.label, more_model_.is_offered());
    // Qt hands the focus of a key that goes grey to its neighbour, where the next Space would press it.
    if (had_focus && (focused == this || !focused->isEnabled()))
        take_focus();
}

void DeedKeys::show_key(Bound& bound, const DeedKey& key)
{
    bound.deed = key.deed;
    if (bound.button->label() != key.label)
        bound.button->set_label(key.label, bound.keys);
    bound.button->setEnabled(key.deed.has_value());
}

void DeedKeys::show_offer(Bound& bound, const QString& label, bool possible)
{
    if (bound.button->label() != label)
        bound.button->set_label(label, bound.keys);
    bound.button->setEnabled(possible);
}

void DeedKeys::take_focus()
{
    QWidget* where = loud_.button->isEnabled() ? static_cast<QWidget*>(loud_.button) : this;
    where->setFocus(Qt::OtherFocusReason);
}

} // namespace giliran
