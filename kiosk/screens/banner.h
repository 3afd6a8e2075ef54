// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/ui/fit_report.h"
#include "common/ui/fitted_text.h"
#include "common/ui/icon.h"
#include "common/ui/theme.h"

#include <QWidget>

namespace giliran {

enum class BannerKind
{
    busy,
    good,
    warn
};

// One sentence that says what became of the paper, with a pictogram: colour is never the only sign.
class Banner : public QWidget, public FitsText
{
    Q_OBJECT

public:
    explicit Banner(const Theme& theme, QWidget* parent = nullptr);

    void set_message(BannerKind kind, IconName icon, const QString& words);
    // Words of the theme's body size, where height is dear.
    void set_compact(bool compact);
    // Its size for a room of this width: no wider than its words need.
    QSize wanted_size(int width) const;

    QStringList unfitted() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    FittedText fitted(double width) const;
    double icon_side() const { return theme_.px(12); }
    double pad() const { return theme_.px(8); }

    Theme theme_;
    BannerKind kind_ = BannerKind::busy;
    IconName icon_ = IconName::printer;
    QString words_;
    bool compact_ = false;
};

} // namespace giliran
