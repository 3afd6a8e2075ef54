// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/ui/fit_report.h"
#include "common/ui/fitted_text.h"
#include "common/ui/icon.h"
#include "common/ui/touch_area.h"

#include <optional>

namespace giliran {

enum class KeyStyle
{
    primary, // the one loud key of a screen
    plain,   // outlined in primary
    quiet,   // outlined in the card's edge, text in ink
    tint,    // outlined, on primary's tint
    danger,  // outlined in the colour of what goes wrong
};

enum class IconPlace
{
    before,
    after,
    above
};

// A key: a label of up to two lines, a smaller line below it and a pictogram, each optional.
class TouchButton : public TouchArea, public FitsText
{
    Q_OBJECT

public:
    TouchButton(const Theme& theme, KeyStyle style, QWidget* parent = nullptr);

    void set_label(const QString& label, const QString& sub_label = QString());
    QString label() const { return label_; }
    QString sub_label() const { return sub_label_; }
    void set_icon(std::optional<IconName> icon, IconPlace place = IconPlace::before);
    void set_style(KeyStyle style);
    void set_text_style(const TextStyle& style); // default: theme.type().key

    QStringList unfitted() const override;
    QSize sizeHint() const override;
    // At a width: its label's lines with some room around them.
    int height_for(int width) const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Colours
    {
        Colour fill, outline, text;
        bool outlined = true;
    };
    // Where everything stands at the present size.
    struct Arrangement
    {
        QRectF icon;
        QRectF label_area;
        QRectF sub_area;
        FittedText label;
        FittedText sub;
    };

    Colours colours() const;
    Arrangement arranged() const;
    TextFit label_fit() const;
    TextFit sub_fit() const;
    double icon_side() const;
    bool has_icon_beside() const;
    double side_pad(double width) const;
    // What icon and space leave of a width.
    double text_width(double room) const;

    KeyStyle style_;
    TextStyle text_style_;
    QString label_;
    QString sub_label_;
    std::optional<IconName> icon_;
    IconPlace place_ = IconPlace::before;
};

} // namespace giliran
