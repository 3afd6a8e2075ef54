// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/screens/number_screen.h"

#include "common/ui/fitted_label.h"
#include "common/ui/rect_cut.h"
#include "common/ui/touch_button.h"
#include "kiosk/screens/banner.h"
#include "kiosk/screens/number_label.h"
#include "kiosk/screens/screen_margins.h"
#include "kiosk/screens/time_bar.h"

#include <algorithm>

namespace giliran {

namespace {

constexpr double service_mm = 9;
constexpr double where_mm = 11;
constexpr double call_mm = 8.5; // how many are ahead, and when
constexpr double least_number_mm = 30;

} // namespace

NumberScreen::NumberScreen(const Theme& theme, QWidget* parent)
    : QWidget(parent), theme_(theme),
      service_(new FittedLabel(theme, theme.type().at(service_mm, QFont::Medium), this)),
      number_(new NumberLabel(theme, this)),
      where_(new FittedLabel(theme, theme.type().at(where_mm, QFont::Bold), this)),
      ahead_(new FittedLabel(theme, theme.type().at(call_mm, QFont::Normal), this)),
      expected_(new FittedLabel(theme, theme.type().at(call_mm, QFont::DemiBold), this)),
      replaced_(new FittedLabel(theme, theme.type().strong, this)), banner_(new Banner(theme, this)),
      change_(new TouchButton(theme, KeyStyle::plain, this)),
      another_(new TouchButton(theme, KeyStyle::plain, this)),
      done_(new TouchButton(theme, KeyStyle::primary, this)), time_(new TimeBar(theme, this))
{
    for (FittedLabel* label : {service_, where_, ahead_, expected_, replaced_}) {
        label->set_alignment(Qt::AlignHCenter | Qt::AlignTop);
        label->set_max_lines(2, true);
    }
    for (FittedLabel* label : {service_, ahead_, expected_})
        label->set_colour(theme.palette().ink_quiet);
    number_->setObjectName(QStringLiteral("number"));
    banner_->setObjectName(QStringLiteral("paper"));
    done_->set_text_style(theme.type().large_key);
    connect(change_, &TouchButton::clicked, this, &NumberScreen::change_service);
    connect(another_, &TouchButton::clicked, this, &NumberScreen::another_number);
    connect(done_, &TouchButton::clicked, this, &NumberScreen::done);
}

void NumberScreen::set_model(Paper paper, const TicketModel& model)
{
    service_->set_text(model.service);
    number_->set_number(model.number);
    number_->setVisible(!model.number.isEmpty());
    where_->set_text(model.where);
    ahead_->set_text(model.ahead);
    expected_->set_text(model.expected);
    replaced_->set_text(model.replaced);
    const auto or_else = [&](const QString& words) { return model.paper.isEmpty() ? words : model.paper; };
    switch (paper) {
    case Paper::printing:
        banner_->set_message(BannerKind::busy, model.number.isEmpty() ? IconName::clock : IconName::printer,
                             or_else(tr("Your ticket is being printed …")));
        break;
    case Paper::printed:
        banner_->set_message(BannerKind::good, IconName::arrow_down,
                             or_else(tr("Please take your ticket below the screen")));
        break;
    case Paper::failed:
        banner_->set_message(BannerKind::warn, IconName::warning,
                             or_else(tr("The ticket was not printed.")) + QLatin1Char(' ') +
                                 tr("Your number is valid: please write it down or take a photo."));
        break;
    }
    const bool has_keys = paper != Paper::printing; // their room is kept: the number stays where it was seen
    done_->set_label(tr("Done"));
    done_->setVisible(has_keys);
    change_->set_label(tr("Wrong choice?\nChange service"));
    change_->setVisible(has_keys && model.may_change_service);
    another_->set_label(tr("Take another\nnumber"));
    another_->setVisible(has_keys && model.may_take_another);
    offers_ = {};
    if (model.may_change_service)
        offers_.push_back(change_);
    if (model.may_take_another)
        offers_.push_back(another_);
    arrange();
}

void NumberScreen::start_time(std::chrono::milliseconds time)
{
    time_->run_for(time);
    arrange();
}

void NumberScreen::arrange()
{
    QRect room = rect().marginsRemoved(screen_margins(theme_, size()));
    time_->setGeometry(cut_bottom(room, theme_.px(3), theme_.px(4)));
    if (room.width() > room.height())
        arrange_keys_wide(room);
    else
        arrange_keys_upright(room);
    arrange_words(room);
}

void NumberScreen::arrange_keys_upright(QRect& room)
{
    done_->setGeometry(cut_bottom(room, theme_.px(32), theme_.gap()));
    if (offers_.empty())
        return;
    QRect row = cut_bottom(room, theme_.px(30), theme_.gap());
    if (offers_.size() > 1)
        offers_.front()->setGeometry(cut_left(row, (row.width() - theme_.gap()) / 2, theme_.gap()));
    offers_.back()->setGeometry(row);
}

void NumberScreen::arrange_keys_wide(QRect& room)
{
    int wide = std::max(theme_.px(85), room.width() * 27 / 100);
    for (const TouchButton* offer : offers_)
        wide = std::max(wide, std::min(offer->sizeHint().width(), room.width() * 42 / 100));
    QRect side = cut_right(room, wide, theme_.px(12));
    done_->setGeometry(cut_bottom(side, std::min(theme_.px(48), side.height() / 3), theme_.gap()));
    const int key = std::min(theme_.px(40), (side.height() - theme_.gap()) / 2);
    for (auto offer = offers_.rbegin(); offer != offers_.rend(); ++offer)
        (*offer)->setGeometry(cut_bottom(side, key, theme_.gap()));
}

// All words in the theme's body size, or each in its own.
void NumberScreen::set_compact(bool compact)
{
    const auto px = [&](double mm) {
        const TextStyle own = theme_.type().at(mm, QFont::Normal);
        return theme_.text_px(compact ? theme_.type().body : own);
    };
    service_->set_px(px(service_mm));
    where_->set_px(px(where_mm));
    ahead_->set_px(px(call_mm));
    expected_->set_px(px(call_mm));
    service_->set_max_lines(compact ? 4 : 2, true);
    banner_->set_compact(compact);
}

int NumberScreen::height_of_words(int width, int space) const
{
    int words = banner_->wanted_size(width).height() + space;
    for (const FittedLabel* label : said())
        words += label->height_for(width);
    return words + (replaced_->text().isEmpty() ? 3 : 4) * space;
}

std::vector<FittedLabel*> NumberScreen::said() const
{
    std::vector<FittedLabel*> labels;
    for (FittedLabel* label : {service_, where_, ahead_, expected_, replaced_})
        if (!label->text().isEmpty() && !(leaves_service_out_ && label == service_))
            labels.push_back(label);
    return labels;
}

// Where large text leaves too little for the number, words give way to it: their size, down to the body's,
// and then the service, which the screen before has said.
void NumberScreen::make_room(QSize room, int space)
{
    const auto is_tight = [&] {
        return !number_->isHidden() && room.height() - height_of_words(room.width(), space) <
                                           std::min(theme_.px(least_number_mm), room.width() / 3);
    };
    leaves_service_out_ = false;
    set_compact(false);
    if (is_tight())
        set_compact(true);
    leaves_service_out_ = theme_.type().enlargement > 1 && is_tight();
}

void NumberScreen::arrange_words(QRect room)
{
    const int space = theme_.px(room.height() < theme_.px(200) ? 3 : 7);
    make_room(room.size(), space);
    const QSize banner = banner_->wanted_size(room.width());
    const int words = height_of_words(room.width(), space);
    const std::vector<FittedLabel*> shown = said();

    // The number takes what is left, up to a third of the screen and the width.
    const int number =
        number_->isHidden() ? 0 : std::min({room.height() - words, room.width() / 3, theme_.px(105)});
    room.setTop(room.top() + std::max(0, (room.height() - words - number) / 2));
    const auto place = [&](FittedLabel* label, int gap) {
        const bool is_said = std::ranges::find(shown, label) != shown.end();
        label->setVisible(is_said);
        if (is_said)
            label->setGeometry(cut_top(room, label->height_for(room.width()), gap));
    };
    place(service_, 0);
    number_->setGeometry(cut_top(room, number, 0));
    place(where_, space);
    place(ahead_, 0);
    place(expected_, replaced_->text().isEmpty() ? 0 : space);
    place(replaced_, 0);
    room.setTop(room.top() + 2 * space);
    QRect strip = cut_top(room, banner.height());
    const int aside = (strip.width() - banner.width()) / 2;
    banner_->setGeometry(strip.adjusted(aside, 0, -aside, 0));
}

void NumberScreen::resizeEvent(QResizeEvent*)
{
    arrange();
}

} // namespace giliran
