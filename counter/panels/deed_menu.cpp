// SPDX-License-Identifier: GPL-3.0-or-later
#include "counter/panels/deed_menu.h"

namespace giliran {

using namespace Qt::StringLiterals;

DeedMenu::DeedMenu(const Theme& theme, const std::vector<DeedKey>& keys, QWidget* parent) : QMenu(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setFont(theme.font(theme.type().strong));
    const Palette& p = theme.palette();
    setStyleSheet(u"QMenu { background: %1; border: 1px solid %2; padding: %3px; }"
                  "QMenu::item { color: %4; padding: %5px %6px; border-radius: %3px; }"
                  "QMenu::item:selected { background: %7; color: %8; }"_s.arg(p.card.text(), p.edge.text())
                      .arg(theme.px(1.5))
                      .arg(p.ink.text())
                      .arg(theme.px(2.6))
                      .arg(theme.px(5))
                      .arg(p.primary_tint.text(), p.primary.text()));
    add_deeds(keys);
}

void DeedMenu::add_deeds(const std::vector<DeedKey>& keys)
{
    for (const DeedKey& key : keys)
        if (key.deed)
            connect(add(key.label), &QAction::triggered, this,
                    [this, deed = *key.deed] { Q_EMIT chosen(deed); });
}

void DeedMenu::add_choices(const std::vector<DeedChoice>& choices)
{
    for (const DeedChoice& choice : choices)
        if (choice.is_offered())
            connect(add(choice.label), &QAction::triggered, this,
                    [this, choice] { Q_EMIT choice_wanted(choice); });
}

QAction* DeedMenu::add(QString label)
{
    label.replace(u'&', u"&&"_s);
    QAction* action = addAction(digit_ <= 9 ? u"&%1   %2"_s.arg(digit_).arg(label) : label);
    ++digit_;
    return action;
}

void DeedMenu::open_at(const QPoint& global)
{
    popup(global);
    if (!actions().isEmpty())
        setActiveAction(actions().front());
}

} // namespace giliran
