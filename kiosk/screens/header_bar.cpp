// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/screens/header_bar.h"

#include "common/ui/fitted_label.h"
#include "common/ui/rect_cut.h"
#include "kiosk/screens/language_switch.h"

#include <QPainter>
#include <algorithm>

namespace giliran {

HeaderBar::HeaderBar(const Theme& theme, QWidget* parent)
    : QWidget(parent), theme_(theme), above_(new FittedLabel(theme, {7.0, QFont::Medium}, this)),
      title_(new FittedLabel(theme, theme.type().title, this)),
      clock_(new FittedLabel(theme, {8.5, QFont::Bold}, this)),
      date_(new FittedLabel(theme, theme.type().body, this)), languages_(new LanguageSwitch(theme, this))
{
    for (FittedLabel* label : {above_, title_, clock_, date_})
        label->set_colour(theme.palette().on_primary);
    clock_->set_alignment(Qt::AlignRight | Qt::AlignVCenter);
    date_->set_alignment(Qt::AlignRight | Qt::AlignVCenter);
    connect(languages_, &LanguageSwitch::chosen, this, &HeaderBar::language_chosen);
}

void HeaderBar::set_model(const HeaderModel& model)
{
    if (model == model_)
        return;
    model_ = model;
    clock_->set_text(model.clock);
    date_->set_text(model.date);
    languages_->setVisible(model.languages.size() > 1);
    languages_->set_languages(model.languages, model.language);
    arrange();
}

void HeaderBar::set_titles(const QString& above, const QString& title)
{
    above_text_ = above;
    title_text_ = title;
    arrange();
}

int HeaderBar::height_for(QSize window) const
{
    if (window.height() > window.width())
        return theme_.px(65);
    return std::max(theme_.px(24), window.height() * 12 / 100);
}

void HeaderBar::arrange()
{
    if (width() <= 0 || height() <= 0)
        return;
    above_->set_text(above_text_.isEmpty() ? model_.hall : above_text_);
    if (height() > theme_.px(50))
        arrange_tall();
    else
        arrange_wide();
}

void HeaderBar::arrange_tall()
{
    QRect room = rect().adjusted(theme_.margin(), theme_.px(9), -theme_.margin(), -theme_.px(8));
    const int right = std::max({languages_->sizeHint().width(), date_->sizeHint().width(), theme_.px(50)});
    QRect side = cut_right(room, right, theme_.px(6));
    clock_->setGeometry(cut_top(side, theme_.px(10)));
    date_->setGeometry(cut_top(side, theme_.px(9)));
    languages_->setGeometry(cut_bottom(side, theme_.px(22)));

    above_->setGeometry(cut_top(room, theme_.px(9), theme_.px(2)));
    title_->setVisible(true);
    title_->set_text(title_text_);
    title_->set_max_lines(3, true);
    title_->set_alignment(Qt::AlignLeft | Qt::AlignTop);
    title_->setGeometry(room);
}

void HeaderBar::arrange_wide()
{
    QRect room = rect().adjusted(theme_.px(8), theme_.px(1.5), -theme_.px(8), -theme_.px(1.5));
    if (!languages_->isHidden()) {
        const QRect side = cut_right(room, languages_->sizeHint().width(), theme_.px(7));
        const int high = std::min(side.height(), theme_.px(22));
        languages_->setGeometry(side.left(), side.top() + (side.height() - high) / 2, side.width(), high);
    }
    QRect time =
        cut_right(room, std::max(date_->sizeHint().width(), clock_->sizeHint().width()), theme_.px(8));
    const int lines = clock_->sizeHint().height() + date_->sizeHint().height();
    time.adjust(0, (time.height() - lines) / 2, 0, 0);
    clock_->setGeometry(cut_top(time, clock_->sizeHint().height()));
    date_->setGeometry(cut_top(time, date_->sizeHint().height()));

    // A title that does not fit in one line below the small one takes its place too.
    const QString title = QString(title_text_).replace(QLatin1Char('\n'), QLatin1Char(' '));
    title_->set_text(title);
    title_->set_alignment(Qt::AlignLeft | Qt::AlignVCenter);
    title_->set_max_lines(1);
    const int above_height = above_->sizeHint().height();
    const int spare = std::max(0, room.height() - above_height - theme_.px(14));
    QRect below = room.adjusted(0, spare / 2, 0, -spare / 2);
    const QRect first = cut_top(below, above_height);
    title_->setGeometry(below);
    const bool both = title_->unfitted().isEmpty();
    above_->setVisible(both);
    above_->setGeometry(first);
    if (!both) {
        title_->set_max_lines(2, true);
        title_->setGeometry(room);
    }
}

void HeaderBar::resizeEvent(QResizeEvent*)
{
    arrange();
}

void HeaderBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme_.palette().primary.q());
}

} // namespace giliran
