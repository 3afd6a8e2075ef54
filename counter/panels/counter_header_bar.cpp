// SPDX-License-Identifier: GPL-3.0-or-later
#include "counter/panels/counter_header_bar.h"

#include <QHBoxLayout>

namespace giliran {

CounterHeaderBar::CounterHeaderBar(const Theme& theme, QWidget* parent)
    : QWidget(parent), counter_(new FittedLabel(theme, theme.type().subtitle, this)),
      place_(new FittedLabel(theme, theme.type().body, this)), link_(new LinkMark(theme, this)),
      clock_(new FittedLabel(theme, theme.type().subtitle, this))
{
    place_->set_colour(theme.palette().ink_quiet);
    place_->set_max_lines(2);
    place_->set_smallest_px(theme.text_px(theme.type().caption));
    for (FittedLabel* whole : {counter_, clock_})
        whole->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    setMinimumHeight(theme.px(11));

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme.px(3));
    row->addWidget(counter_);
    row->addWidget(place_, 1);
    row->addWidget(link_);
    row->addWidget(clock_);
}

void CounterHeaderBar::show_header(const CounterHeader& header)
{
    counter_->set_text(header.counter);
    QStringList place;
    for (const QString& part : {header.agency, header.officer})
        if (!part.isEmpty())
            place.append(part);
    place_->set_text(place.join(QStringLiteral(" · ")));
    link_->show_link(header.link, header.connected);
    clock_->set_text(header.clock);
}

} // namespace giliran
