// SPDX-License-Identifier: GPL-3.0-or-later
#include "counter/panels/deed_keys.h"

#include "counter/panels/deed_menu.h"

#include <QApplication>
#include <QGridLayout>
#include <QKeyEvent>
#include <QShortcut>

namespace giliran {

using namespace Qt::StringLiterals;

namespace {

constexpr double loud_text_mm = 7;
constexpr int loud_share = 3; ///< of the height
constexpr int other_share = 2;

} // namespace

DeedKeys::DeedKeys(const Theme& theme, QWidget* parent) : QWidget(parent), theme_(theme)
{
    // The pad's 7 and 8 are Home and Up while Num Lock is off: they mean the same here.
    make(loud_, KeyStyle::primary, u"loud"_s, u"Num +  ·  F9"_s, {Qt::Key_Plus}, Qt::Key_F9);
    make(recall_, KeyStyle::quiet, u"recall"_s, u"Num 8  ·  F8"_s, {Qt::Key_8, Qt::Key_Up}, Qt::Key_F8);
    make(no_show_, KeyStyle::quiet, u"no_show"_s, u"Num 7  ·  F7"_s, {Qt::Key_7, Qt::Key_Home}, Qt::Key_F7);
    make(other_, KeyStyle::quiet, u"other_results"_s, u"Num *  ·  F6"_s, {Qt::Key_Asterisk}, Qt::Key_F6);
    for (const Bound* bound : {&loud_, &recall_, &no_show_})
        connect(bound->button, &QAbstractButton::clicked, this, [this, bound] {
            if (bound->deed)
                Q_EMIT pressed(*bound->deed);
        });
    connect(other_.button, &QAbstractButton::clicked, this, &DeedKeys::open_other_results);

    QCoreApplication::instance()->installEventFilter(this);

    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(theme_.gap());
    grid->addWidget(loud_.button, 0, 0, 1, 3);
    grid->addWidget(recall_.button, 1, 0);
    grid->addWidget(no_show_.button, 1, 1);
    grid->addWidget(other_.button, 1, 2);
    for (int column = 0; column < 3; ++column)
        grid->setColumnStretch(column, 1);
    grid->setRowStretch(0, loud_share);
    grid->setRowStretch(1, other_share);
}

void DeedKeys::make(Bound& bound, KeyStyle style, const QString& object, const QString& keys,
                    const QList<Qt::Key>& pad_keys, Qt::Key function_key)
{
    const bool loud = style == KeyStyle::primary;
    auto* button = new TouchButton(theme_, style, this);
    button->setObjectName(object);
    button->set_text_style(loud ? TextStyle{loud_text_mm, QFont::Bold} : theme_.type().key);
    button->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    button->setMinimumHeight(theme_.px(loud ? 17 : 14));
    auto* shortcut = new QShortcut(function_key, this);
    shortcut->setAutoRepeat(false);
    connect(shortcut, &QShortcut::activated, button, &QAbstractButton::click);
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
    for (const Bound* bound : {&loud_, &recall_, &no_show_, &other_})
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
    show_key(other_, {model.other_results_label,
                      other_results_.empty() ? std::nullopt : other_results_.front().deed});
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

void DeedKeys::take_focus()
{
    QWidget* where = loud_.button->isEnabled() ? static_cast<QWidget*>(loud_.button) : this;
    where->setFocus(Qt::OtherFocusReason);
}

void DeedKeys::open_other_results()
{
    auto* menu = new DeedMenu(theme_, other_results_, this);
    connect(menu, &DeedMenu::chosen, this, &DeedKeys::pressed);
    const QWidget* key = other_.button;
    menu->open_at(key->mapToGlobal(QPoint(0, key->height() + theme_.px(1))));
}

} // namespace giliran
