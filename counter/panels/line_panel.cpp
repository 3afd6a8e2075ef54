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
    const int inset = theme.px(2); // as the rows
    count_->set_colour(theme.palette().ink_quiet);
    minutes_title_->set_colour(theme.palette().ink_quiet);
    minutes_title_->set_alignment(Qt::AlignRight | Qt::AlignVCenter);
    more_->set_colour(theme.palette().ink_quiet);

    auto* heading = new QHBoxLayout;
    heading->setContentsMargins(inset, 0, inset, 0);
    heading->setSpacing(theme.px(3));
    heading->addWidget(title_);
    heading->addWidget(count_);
    heading->addStretch(1);
    heading->addWidget(minutes_title_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.px(1.5));
    column->addLayout(heading);
    column->addWidget(list_);
    auto* below = new QHBoxLayout;
    below->setContentsMargins(inset, 0, inset, 0);
    below->addWidget(more_);
    column->addLayout(below);
    column->addStretch(0);
    connect(list_, &LineList::chosen, this, &LinePanel::chosen);
}

void LinePanel::show_line(const LineModel& line)
{
    title_->set_text(line.title);
    count_->set_text(line.count);
    minutes_title_->set_text(line.minutes_title);
    minutes_title_->setVisible(!line.rows.empty());
    list_->setAccessibleName(line.title);
    list_->show_rows(line.rows);
    list_->setVisible(!line.rows.empty());
    more_->set_text(line.rows.empty() ? line.none : line.more);
    more_->setVisible(!more_->text().isEmpty());
}

} // namespace giliran
