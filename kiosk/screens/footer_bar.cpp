// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/screens/footer_bar.h"

#include "common/ui/fitted_label.h"
#include "common/ui/rect_cut.h"
#include "common/ui/touch_button.h"

#include <QFontMetricsF>
#include <algorithm>
#include <vector>

namespace giliran {

FooterBar::FooterBar(const Theme& theme, QWidget* parent)
    : QWidget(parent), theme_(theme), back_(new TouchButton(theme, KeyStyle::plain, this)),
      text_size_(new TouchButton(theme, KeyStyle::plain, this)),
      low_(new TouchButton(theme, KeyStyle::plain, this)),
      help_(new TouchButton(theme, KeyStyle::tint, this)),
      previous_(new TouchButton(theme, KeyStyle::plain, this)),
      next_(new TouchButton(theme, KeyStyle::plain, this)),
      page_text_(new FittedLabel(theme, theme.type().strong, this)),
      note_(new FittedLabel(theme, theme.type().body, this))
{
    low_->set_icon(IconName::arrow_down);
    back_->set_icon(IconName::chevron_left);
    help_->set_icon(IconName::question);
    previous_->set_icon(IconName::chevron_left);
    next_->set_icon(IconName::chevron_right, IconPlace::after);
    page_text_->set_alignment(Qt::AlignCenter);
    note_->set_colour(theme.palette().ink_quiet);
    note_->set_max_lines(2, true);
    connect(back_, &TouchButton::clicked, this, &FooterBar::back);
    connect(text_size_, &TouchButton::clicked, this, &FooterBar::text_size);
    connect(low_, &TouchButton::clicked, this, &FooterBar::low);
    connect(help_, &TouchButton::clicked, this, &FooterBar::help);
    connect(previous_, &TouchButton::clicked, this, [this] { Q_EMIT page_wanted(page_ - 1); });
    connect(next_, &TouchButton::clicked, this, [this] { Q_EMIT page_wanted(page_ + 1); });
    text_size_->hide();
    low_->hide();
    retranslate();
    set_back(QString());
    set_pages(0, 1);
}

void FooterBar::retranslate()
{
    help_->set_label(tr("Ask for help"));
    const bool large = theme_.type().enlargement > 1;
    text_size_->set_icon(large ? IconName::text_smaller : IconName::text_larger);
    text_size_->set_label(large ? tr("Smaller text") : tr("Larger text"));
    low_->set_label(tr("Lower keys"));
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

void FooterBar::offer_text_size(bool offered)
{
    if (text_size_->isHidden() != offered)
        return;
    text_size_->setVisible(offered);
    arrange();
}

void FooterBar::offer_low(bool offered)
{
    if (low_->isHidden() != offered)
        return;
    low_->setVisible(offered);
    arrange();
}

void FooterBar::set_pages(int page, int pages)
{
    page_ = page;
    pages_ = pages;
    page_text_->set_text(page_words(true));
    page_text_->setVisible(pages > 1);
    previous_->setVisible(page > 0);
    next_->setVisible(page + 1 < pages);
    arrange();
}

int FooterBar::narrow_width(const TouchButton* key) const
{
    const QFontMetricsF letters(theme_.font(theme_.type().key));
    const QStringList words = key->label().split(QLatin1Char(' '));
    double narrowest = letters.horizontalAdvance(key->label());
    for (qsizetype n = 1; n < words.size(); ++n) {
        const double first = letters.horizontalAdvance(words.mid(0, n).join(QLatin1Char(' ')));
        const double second = letters.horizontalAdvance(words.mid(n).join(QLatin1Char(' ')));
        narrowest = std::min(narrowest, std::max(first, second));
    }
    const double icon = 1.25 * theme_.text_px(theme_.type().key) + theme_.px(2);
    return std::max(static_cast<int>(narrowest + icon) + 2 * theme_.padding() + 2, theme_.px(50));
}

// As wide as its label in one line; where the row has no room for that, in two; at the least a share of it.
int FooterBar::key_width(const TouchButton* key, int width) const
{
    if (key->isHidden())
        return 0;
    const auto wanted = [this](const TouchButton* one) {
        return std::max(one->sizeHint().width(), theme_.px(58));
    };
    std::vector<const TouchButton*> keys;
    for (const TouchButton* one : {back_, text_size_, low_, help_})
        if (!one->isHidden())
            keys.push_back(one);
    const auto all = [&](const auto& width_of) {
        int sum = -theme_.px(7);
        for (const TouchButton* one : keys)
            sum += width_of(one) + theme_.px(7);
        return sum;
    };
    if (!narrow_ && all(wanted) <= width)
        return wanted(key);
    const auto narrow = [this](const TouchButton* one) { return narrow_width(one); };
    if (narrow_)
        return narrow(key);
    // What is left or lacks is shared.
    return narrow(key) + (width - all(narrow)) / static_cast<int>(keys.size());
}

QString FooterBar::page_words(bool in_full) const
{
    const QString words = in_full ? tr("Page %1 of %2") : QStringLiteral("%1 / %2");
    return words.arg(page_ + 1).arg(pages_);
}

QRect FooterBar::middle(QRect row) const
{
    const int width = row.width();
    for (const TouchButton* key : {back_, text_size_, low_})
        if (!key->isHidden())
            cut_left(row, key_width(key, width), theme_.px(7));
    cut_right(row, key_width(help_, width), theme_.px(7));
    return row;
}

int FooterBar::page_text_width() const
{
    return page_text_->sizeHint().width() + theme_.px(8);
}

bool FooterBar::pages_beside(int width, int pages) const
{
    narrow_ = false;
    if (pages <= 1)
        return false;
    const int keys = 2 * std::min(key_height(), theme_.px(26)) + theme_.px(8);
    const auto text = [this](bool in_full) {
        return static_cast<int>(
                   QFontMetricsF(theme_.font(theme_.type().strong)).horizontalAdvance(page_words(in_full))) +
               1;
    };
    const auto room_between = [&] { return middle(QRect(0, 0, width, key_height())).width(); };
    int room = room_between();
    if (room < keys + text(false) && theme_.type().enlargement > 1) {
        narrow_ = true;
        room = room_between();
        narrow_ = room >= keys + text(false);
    }
    page_text_->set_text(page_words(room >= keys + text(true)));
    return room >= keys + text(false);
}

int FooterBar::row_height(int width) const
{
    int height = key_height();
    for (const TouchButton* key : {back_, text_size_, low_, help_})
        if (!key->isHidden())
            height = std::max(height, key->height_for(key_width(key, width)));
    return height;
}

int FooterBar::height_for(int width, int pages) const
{
    const bool own_row = !pages_beside(width, pages) && pages > 1;
    return row_height(width) + (own_row ? key_height() + theme_.gap() : 0);
}

void FooterBar::arrange()
{
    QRect room = rect();
    const bool paged = pages_ > 1;
    const bool beside = pages_beside(width(), pages_);
    if (paged && !beside)
        page_text_->set_text(page_words(true));
    if (paged && !beside)
        arrange_pages(cut_top(room, key_height(), theme_.gap()), true);
    const QRect between = middle(room);
    QRect keys = room;
    for (TouchButton* key : {back_, text_size_, low_})
        if (!key->isHidden())
            key->setGeometry(cut_left(keys, key_width(key, room.width()), theme_.px(7)));
    help_->setGeometry(cut_right(keys, key_width(help_, room.width())));
    if (paged && beside)
        arrange_pages(between, back_->isHidden() && text_size_->isHidden() && low_->isHidden());
    note_->setGeometry(between);
    note_->setVisible((!paged || !beside) && note_->unfitted().isEmpty());
}

void FooterBar::arrange_pages(QRect room, bool to_the_edges)
{
    const bool labelled = room.width() >= 2 * labelled_key_ + page_text_width();
    previous_->set_label(labelled ? tr("Previous") : QString());
    next_->set_label(labelled ? tr("Next") : QString());
    previous_->setAccessibleName(tr("Previous"));
    next_->setAccessibleName(tr("Next"));

    const int widest = labelled ? theme_.px(80) : theme_.px(40);
    const int key = std::min((room.width() - page_text_width()) / 2, widest);
    QRect group = room;
    if (!to_the_edges) {
        group.setWidth(2 * key + page_text_width());
        group.moveCenter(room.center());
    }
    previous_->setGeometry(cut_left(group, key));
    next_->setGeometry(cut_right(group, key));
    page_text_->setGeometry(group);
}

void FooterBar::resizeEvent(QResizeEvent*)
{
    arrange();
}

} // namespace giliran
