// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/ui/fit_report.h"
#include "common/ui/fitted_text.h"
#include "common/ui/theme.h"

#include <QWidget>

namespace giliran {

// A text that is never clipped: it wraps and shrinks into the widget's rectangle.
class FittedLabel : public QWidget, public FitsText
{
    Q_OBJECT

public:
    // `least_share`: the smallest size as a share of the style's, but never below the theme's body size
    // unless the style itself is smaller.
    FittedLabel(const Theme& theme, const TextStyle& style, QWidget* parent = nullptr);

    // Also the accessible name. `shorter` is drawn where `text` does not fit.
    void set_text(const QString& text, const QString& shorter = {});
    QString text() const { return text_; }
    void set_colour(Colour colour);
    void set_alignment(Qt::Alignment alignment);
    void set_max_lines(int lines, bool balanced = false);
    void set_px(int px);          // another size than the style's
    void set_smallest_px(int px); // default: the theme's body size

    // The height the text takes at this width, at its full size unless it must shrink.
    int height_for(int width) const;

    QStringList unfitted() const override;
    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return height_for(width); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    FittedText fitted(QSizeF room) const;

    TextFit fit_;
    QString text_;
    QString shorter_;
    QColor colour_;
    Qt::Alignment alignment_ = Qt::AlignLeft | Qt::AlignVCenter;
};

} // namespace giliran
