// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/ui/training_band.h"

#include "common/ui/fitted_label.h"

#include <QPainter>

namespace giliran {

TrainingBand::TrainingBand(const Theme& theme, QWidget* parent)
    : QWidget(parent), theme_(theme), label_(new FittedLabel(theme, theme.type().strong, this))
{
    label_->set_alignment(Qt::AlignCenter);
    label_->set_max_lines(1);
    label_->set_colour(theme.palette().warn);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    hide();
}

void TrainingBand::set_text(const QString& text)
{
    label_->set_text(text);
    setVisible(!text.isEmpty());
}

QSize TrainingBand::sizeHint() const
{
    return {0, theme_.text_px(theme_.type().strong) * 17 / 10};
}

void TrainingBand::resizeEvent(QResizeEvent*)
{
    label_->setGeometry(rect().adjusted(theme_.px(3), 0, -theme_.px(3), 0));
}

void TrainingBand::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme_.palette().warn_tint.q());
    painter.fillRect(QRect(0, height() - theme_.outline(), width(), theme_.outline()),
                     theme_.palette().warn.q());
}

} // namespace giliran
