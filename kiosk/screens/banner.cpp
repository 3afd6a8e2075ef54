// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/screens/banner.h"

#include "common/ui/card.h"

#include <QPainter>
#include <cmath>

namespace giliran {

Banner::Banner(const Theme& theme, QWidget* parent) : QWidget(parent), theme_(theme)
{}

void Banner::set_message(BannerKind kind, IconName icon, const QString& words)
{
    kind_ = kind;
    icon_ = icon;
    words_ = words;
    setAccessibleName(words);
    update();
}

void Banner::set_compact(bool compact)
{
    compact_ = compact;
    update();
}

FittedText Banner::fitted(double width) const
{
    TextFit fit;
    fit.font = theme_.font(compact_ ? theme_.type().strong : theme_.type().tile);
    fit.smallest_px = theme_.text_px(theme_.type().body);
    fit.max_lines = compact_ ? 6 : 4;
    fit.balanced = true;
    return fit_text(words_, fit, {width - 2 * pad() - icon_side() - theme_.px(4), 1e6});
}

QSize Banner::wanted_size(int width) const
{
    const FittedText words = fitted(width);
    const double wide = words.size.width() + 2 * pad() + icon_side() + theme_.px(4) + 2;
    const double high = std::max(words.size.height(), icon_side()) + 2 * theme_.px(5);
    return {std::min(width, static_cast<int>(std::ceil(wide))), static_cast<int>(std::ceil(high))};
}

QStringList Banner::unfitted() const
{
    const FittedText words = fitted(width());
    const bool fits = words_.isEmpty() || (words.fits && words.size.height() <= height());
    return fits ? QStringList() : QStringList(words_);
}

void Banner::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Palette& p = theme_.palette();
    Colour ground = p.primary_tint;
    Colour ink = p.primary;
    if (kind_ == BannerKind::good) {
        ground = p.good_tint;
        ink = p.good;
    } else if (kind_ == BannerKind::warn) {
        ground = p.warn_tint;
        ink = p.warn;
    }
    paint_panel(painter, rect(), theme_, ground, ink, kind_ == BannerKind::warn ? theme_.key_outline() : 0);

    const FittedText words = fitted(width());
    const double group = icon_side() + theme_.px(4) + words.size.width();
    const double left = (width() - group) / 2;
    paint_icon(painter, QRectF(left, (height() - icon_side()) / 2, icon_side(), icon_side()), icon_, ink.q());
    paint_text(painter, QRectF(left + icon_side() + theme_.px(4), 0, words.size.width(), height()),
               Qt::AlignLeft | Qt::AlignVCenter, words, ink.q());
}

} // namespace giliran
