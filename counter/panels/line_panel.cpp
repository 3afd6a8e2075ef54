// SPDX-License-Identifier: GPL-3.0-or-later
#include "counter/panels/line_panel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace giliran {

LinePanel::LinePanel(const Theme& theme, const QString& object, QWidget* parent)
    : QWidget(parent), title_(new FittedLabel(theme, theme.type().subtitle, this)),
      count_(new FittedLabel(theme, theme.type().subtitle, this)),
      minutes_title_(new FittedLabel(theme, theme.type().caption, this)), list_(new LineList(theme, this)),
      more_(new FittedLabel(theme, theme.type().body, this))
{
    list_->setObjectName(object);
    const int inset = theme.px(2); // as the rows, whose bar stands to their right
    const int right_inset = inset + theme.px(1.6);
    title_->set_max_lines(2);
    title_->set_smallest_px(theme.text_px(theme.type().caption));
    more_->set_colour(theme.palette().ink_quiet);
    minutes_title_->set_colour(theme.palette().ink_quiet);
    for (FittedLabel* whole : {count_, minutes_title_})
        whole->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);

    auto* heading = new QHBoxLayout;
    heading->setContentsMargins(inset, 0, right_inset, 0);
    heading->setSpacing(theme.px(3));
    heading->addWidget(title_, 1);
    heading->addWidget(count_);
    auto* below = new QHBoxLayout;
    below->setContentsMargins(inset, 0, right_inset, 0);
    below->addWidget(more_, 1);
    below->addWidget(minutes_title_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.px(1.5));
    column->addLayout(heading);
    column->addWidget(list_);
    column->addLayout(below);
    connect(list_, &LineList::chosen, this, &LinePanel::chosen);
}

void LinePanel::show_line(const LineModel& line)
{
    title_->set_text(line.title);
    count_->set_text(line.count);
    minutes_title_->set_text(line.minutes_title);
    list_->setAccessibleName(line.title);
    list_->show_rows(line.rows);
    list_->setVisible(!line.rows.empty());
    more_->set_text(line.rows.empty() ? line.none : line.more);
    more_->setVisible(!more_->text().isEmpty() || !line.minutes_title.isEmpty());
    minutes_title_->setVisible(!line.rows.empty() && !line.minutes_title.isEmpty());
}

} // namespace giliran
