// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/screens/header_bar.h"

#include "common/logo/logo.h"
#include "common/ui/fitted_label.h"
#include "common/ui/rect_cut.h"
#include "common/ui/touch_button.h"
#include "kiosk/screens/language_switch.h"

#include <QPainter>
#include <algorithm>

namespace giliran {

HeaderBar::HeaderBar(const Theme& theme, QWidget* parent)
    : QWidget(parent), theme_(theme), above_(new FittedLabel(theme, theme.type().body, this)),
      title_(new FittedLabel(theme, theme.type().title, this)),
      clock_(new FittedLabel(theme, theme.type().at(8.5, QFont::Bold), this)),
      date_(new FittedLabel(theme, theme.type().body, this)), languages_(new LanguageSwitch(theme, this)),
      text_size_(new TouchButton(theme, KeyStyle::plain, this))
{
    for (FittedLabel* label : {above_, title_, clock_, date_})
        label->set_colour(theme.palette().on_header);
    title_->set_alignment(Qt::AlignLeft | Qt::AlignTop);
    connect(text_size_, &TouchButton::clicked, this, &HeaderBar::text_size);
    connect(languages_, &LanguageSwitch::chosen, this, &HeaderBar::language_chosen);
}

void HeaderBar::set_model(const HeaderModel& model)
{
    if (model == model_)
        return;
    model_ = model;
    clock_->set_text(model.clock);
    date_->set_text(model.date);
    languages_->setVisible(offers_languages_ && model.languages.size() > 1);
    languages_->set_languages(model.languages, model.language);
    arrange();
    update();
}

void HeaderBar::offer_languages(bool offered)
{
    if (offered == offers_languages_)
        return;
    offers_languages_ = offered;
    languages_->setVisible(offered && model_.languages.size() > 1);
    arrange();
}

void HeaderBar::set_titles(const QString& above, const QString& title)
{
    above_text_ = above;
    title_text_ = title;
    arrange();
}

QRect HeaderBar::cut_place(QRect& window) const
{
    const double grown = theme_.type().enlargement;
    if (window.height() > window.width())
        return cut_top(window, theme_.px(65 * grown));
    return cut_left(window, std::max(theme_.px(71 * grown), window.width() * 17 / 100));
}

void HeaderBar::arrange()
{
    above_->set_text(above_text_.isEmpty() ? model_.hall : above_text_);
    title_->set_text(title_text_);
    const bool large = theme_.type().enlargement > 1;
    text_size_->set_icon(large ? IconName::text_smaller : IconName::text_larger);
    text_size_->set_label(large ? tr("Smaller text") : tr("Larger text"));
    text_size_->setVisible(width() <= height());
    logo_ = QRect();
    if (width() > height())
        arrange_strip();
    else
        arrange_panel();
}

void HeaderBar::arrange_strip()
{
    for (FittedLabel* label : {clock_, date_})
        label->set_alignment(Qt::AlignRight | Qt::AlignVCenter);
    clock_->setVisible(true);
    above_->set_max_lines(2);
    above_->setVisible(true);
    date_->setVisible(true);
    date_->set_max_lines(1);
    title_->set_max_lines(theme_.type().enlargement > 1 ? 4 : 3, true);

    QRect room = rect().adjusted(theme_.margin(), theme_.px(9), -theme_.margin(), -theme_.px(8));
    const int right = std::max({languages_->sizeHint().width(), date_->sizeHint().width(), theme_.px(50)});
    QRect side = cut_right(room, right, theme_.px(6));
    clock_->setGeometry(cut_top(side, theme_.enlarged_px(10)));
    date_->setGeometry(cut_top(side, theme_.enlarged_px(9)));
    languages_->setGeometry(cut_bottom(side, languages_->sizeHint().height()));
    const QRect words = room;
    const auto place_words = [&](bool with_logo) {
        room = words;
        logo_ = QRect();
        if (with_logo) {
            const int square = std::min(room.height(), theme_.px(34));
            logo_ = cut_left(room, square, theme_.px(6));
            logo_.setHeight(square);
        }
        above_->setGeometry(
            cut_top(room, std::max(above_->height_for(room.width()), theme_.px(9)), theme_.px(2)));
        title_->setGeometry(room);
    };
    place_words(!model_.logo.isEmpty());
    const bool cut = !title_->unfitted().isEmpty() || !above_->unfitted().isEmpty();
    if (!logo_.isEmpty() && cut)
        place_words(false); // words before signs
}

void HeaderBar::arrange_panel()
{
    for (FittedLabel* label : {clock_, date_})
        label->set_alignment(Qt::AlignLeft | Qt::AlignVCenter);
    above_->set_max_lines(5);
    date_->set_max_lines(2);
    title_->set_max_lines(9);

    const int pad = theme_.px(4.5);
    QRect room = rect().adjusted(pad, pad, -pad, -pad);
    if (!languages_->isHidden())
        languages_->setGeometry(cut_bottom(room, languages_->height_for(room.width()), theme_.px(5)));
    const int key = std::max(theme_.enlarged_px(22), text_size_->height_for(room.width()));
    text_size_->setGeometry(cut_bottom(room, key, theme_.px(5)));
    // On the smallest panel large text leaves room for the hour alone, and for one of the lines above.
    const bool tight = theme_.type().enlargement > 1 && height() < theme_.px(230);
    date_->setVisible(!tight);
    above_->setVisible(!tight);
    if (!tight)
        date_->setGeometry(cut_bottom(room, date_->height_for(room.width())));
    const QRect room_with_clock = room;
    QRect words = room;
    clock_->setVisible(true);
    clock_->setGeometry(cut_bottom(words, clock_->sizeHint().height(), theme_.px(6)));
    const auto place_words = [&](bool with_logo) {
        room = words;
        logo_ = QRect();
        if (with_logo) {
            logo_ = cut_top(room, theme_.px(22), theme_.px(4));
            logo_.setWidth(theme_.px(22));
        }
        if (!tight)
            above_->setGeometry(cut_top(room, above_->height_for(room.width()), theme_.px(3)));
        title_->setGeometry(room);
    };
    place_words(!model_.logo.isEmpty() && !tight);
    if (!logo_.isEmpty() && !title_->unfitted().isEmpty())
        place_words(false);                       // words before signs
    if (tight && !title_->unfitted().isEmpty()) { // and before the hour
        clock_->setVisible(false);
        title_->setGeometry(room_with_clock);
    }
}

void HeaderBar::resizeEvent(QResizeEvent*)
{
    arrange();
}

void HeaderBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme_.palette().header.q());
    paint_logo(painter, logo_, model_.logo, theme_.corner());
}

} // namespace giliran
