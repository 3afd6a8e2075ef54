// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/ui/training_band.h"

#include "common/ui/fitted_label.h"

#include <QPainter>

namespace giliran {

TrainingBand::TrainingBand(const Theme& theme, const TextStyle& style, QWidget* parent)
    : QWidget(parent), theme_(theme), air_(theme.text_px(style) / 4),
      label_(new FittedLabel(theme, style, this))
{
    label_->set_alignment(Qt::AlignCenter);
    label_->set_max_lines(4);
    label_->set_smallest_px(theme.text_px(style));
    label_->set_colour(theme.palette().warn);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    hide();
}

void TrainingBand::set_text(const QString& text)
{
    label_->set_text(text);
    setVisible(!text.isEmpty());
}

int TrainingBand::side() const
{
    return theme_.px(3);
}

int TrainingBand::height_for(int width) const
{
    return label_->height_for(width - 2 * side()) + air_ + theme_.outline();
}

QSize TrainingBand::sizeHint() const
{
    constexpr int wide = 10'000; // a window's: one line
    return {0, height_for(wide)};
}

void TrainingBand::resizeEvent(QResizeEvent*)
{
    label_->setGeometry(rect().adjusted(side(), 0, -side(), -theme_.outline()));
}

void TrainingBand::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme_.palette().warn_tint.q());
    painter.fillRect(QRect(0, height() - theme_.outline(), width(), theme_.outline()),
                     theme_.palette().warn.q());
}

} // namespace giliran
