// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/ui/fitted_label.h"

#include <QPainter>
#include <algorithm>
#include <cmath>

namespace giliran {

FittedLabel::FittedLabel(const Theme& theme, const TextStyle& style, QWidget* parent)
    : QWidget(parent), colour_(theme.palette().ink.q())
{
    fit_.font = theme.font(style);
    fit_.smallest_px = std::min(theme.text_px(style), theme.text_px(theme.type().body));
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void FittedLabel::set_text(const QString& text, const QString& shorter)
{
    if (text == text_ && shorter == shorter_)
        return;
    text_ = text;
    shorter_ = shorter;
    setAccessibleName(text);
    updateGeometry();
    update();
}

void FittedLabel::set_colour(Colour colour)
{
    colour_ = colour.q();
    update();
}

void FittedLabel::set_alignment(Qt::Alignment alignment)
{
    alignment_ = alignment;
    update();
}

void FittedLabel::set_max_lines(int lines, bool balanced)
{
    fit_.max_lines = lines;
    fit_.balanced = balanced;
    updateGeometry();
    update();
}

void FittedLabel::set_px(int px)
{
    if (px == fit_.font.pixelSize())
        return;
    fit_.font.setPixelSize(px);
    updateGeometry();
    update();
}

void FittedLabel::set_smallest_px(int px)
{
    fit_.smallest_px = px;
    update();
}

FittedText FittedLabel::fitted(QSizeF room) const
{
    FittedText whole = fit_text(text_, fit_, room);
    return whole.fits || shorter_.isEmpty() ? whole : fit_text(shorter_, fit_, room);
}

int FittedLabel::height_for(int width) const
{
    return static_cast<int>(std::ceil(fitted(QSizeF(width, 1e6)).size.height()));
}

QStringList FittedLabel::unfitted() const
{
    return text_.isEmpty() || fitted(size()).fits ? QStringList() : QStringList(text_);
}

QSize FittedLabel::sizeHint() const
{
    const QSizeF needed = fitted(QSizeF(1e6, 1e6)).size;
    return QSize(static_cast<int>(std::ceil(needed.width())), static_cast<int>(std::ceil(needed.height())));
}

void FittedLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paint_text(painter, rect(), alignment_, fitted(size()), colour_);
}

} // namespace giliran
