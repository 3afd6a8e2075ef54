// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/screens/footer_bar.h"

#include "common/ui/fitted_label.h"
#include "common/ui/rect_cut.h"
#include "common/ui/touch_button.h"

#include <algorithm>

namespace giliran {

FooterBar::FooterBar(const Theme& theme, QWidget* parent)
    : QWidget(parent), theme_(theme), back_(new TouchButton(theme, KeyStyle::plain, this)),
      help_(new TouchButton(theme, KeyStyle::tint, this)),
      previous_(new TouchButton(theme, KeyStyle::plain, this)),
      next_(new TouchButton(theme, KeyStyle::plain, this)),
      page_text_(new FittedLabel(theme, theme.type().strong, this)),
      note_(new FittedLabel(theme, theme.type().body, this))
{
    back_->set_icon(IconName::chevron_left);
    help_->set_icon(IconName::question);
    previous_->set_icon(IconName::chevron_left);
    next_->set_icon(IconName::chevron_right, IconPlace::after);
    page_text_->set_alignment(Qt::AlignCenter);
    note_->set_colour(theme.palette().ink_quiet);
    note_->set_max_lines(2, true);
    connect(back_, &TouchButton::clicked, this, &FooterBar::back);
    connect(help_, &TouchButton::clicked, this, &FooterBar::help);
    connect(previous_, &TouchButton::clicked, this, [this] { Q_EMIT page_wanted(page_ - 1); });
    connect(next_, &TouchButton::clicked, this, [this] { Q_EMIT page_wanted(page_ + 1); });
    retranslate();
    set_back(QString());
    set_pages(0, 1);
}

void FooterBar::retranslate()
{
    help_->set_label(tr("Ask for help"));
    previous_->set_label(tr("Previous"));
    next_->set_label(tr("Next"));
    labelled_key_ = std::max(previous_->sizeHint().width(), next_->sizeHint().width());
    set_pages(page_, pages_);
    arrange();
}

void FooterBar::set_back(const QString& label)
{
    back_->setVisible(!label.isEmpty());
    back_->set_label(label);
    arrange();
}

void FooterBar::set_note(const QString& note)
{
    note_->set_text(note);
    arrange();
}

void FooterBar::set_pages(int page, int pages)
{
    page_ = page;
    pages_ = pages;
    page_text_->set_text(tr("Page %1 of %2").arg(page + 1).arg(pages));
    page_text_->setVisible(pages > 1);
    previous_->setVisible(page > 0);
    next_->setVisible(page + 1 < pages);
    arrange();
}

QRect FooterBar::middle(QRect row) const
{
    if (!back_->isHidden())
        cut_left(row, std::max(back_->sizeHint().width(), theme_.px(58)), theme_.px(7));
    cut_right(row, std::max(help_->sizeHint().width(), theme_.px(58)), theme_.px(7));
    return row;
}

int FooterBar::page_text_width() const
{
    return page_text_->sizeHint().width() + theme_.px(8);
}

bool FooterBar::pages_beside(int width) const
{
    return middle(QRect(0, 0, width, key_height())).width() >= 2 * theme_.px(22) + page_text_width();
}

int FooterBar::height_for(int width, int pages) const
{
    return pages > 1 && !pages_beside(width) ? 2 * key_height() + theme_.gap() : key_height();
}

void FooterBar::arrange()
{
    QRect room = rect();
    const bool paged = pages_ > 1;
    const bool beside = pages_beside(width());
    if (paged && !beside)
        arrange_pages(cut_top(room, key_height(), theme_.gap()));
    const QRect between = middle(room);
    if (!back_->isHidden())
        back_->setGeometry(cut_left(room, between.left() - theme_.px(7) - room.left()));
    help_->setGeometry(cut_right(room, room.right() - between.right() - theme_.px(7)));
    if (paged && beside)
        arrange_pages(between);
    note_->setVisible(!paged || !beside);
    note_->setGeometry(between);
}

void FooterBar::arrange_pages(QRect room)
{
    const bool labelled = room.width() >= 2 * labelled_key_ + page_text_width();
    previous_->set_label(labelled ? tr("Previous") : QString());
    next_->set_label(labelled ? tr("Next") : QString());
    previous_->setAccessibleName(tr("Previous"));
    next_->setAccessibleName(tr("Next"));

    const int widest = labelled ? theme_.px(80) : theme_.px(40);
    const int key = std::min((room.width() - page_text_width()) / 2, widest);
    QRect group(0, room.top(), 2 * key + page_text_width(), room.height());
    group.moveCenter(room.center());
    previous_->setGeometry(cut_left(group, key));
    next_->setGeometry(cut_right(group, key));
    page_text_->setGeometry(group);
}

void FooterBar::resizeEvent(QResizeEvent*)
{
    arrange();
}

} // namespace giliran
