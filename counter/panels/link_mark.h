// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/ui/fit_report.h"
#include "common/ui/theme.h"

#include <QWidget>

namespace giliran {

/// A dot and a word for the connection: full when it stands, a ring when it does not.
class LinkMark : public QWidget, public FitsText
{
    Q_OBJECT

public:
    explicit LinkMark(const Theme& theme, QWidget* parent = nullptr);

    void show_link(const QString& words, bool connected);

    QStringList unfitted() const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QFont text_font() const;
    int dot_room() const;

    Theme theme_;
    QString words_;
    bool connected_ = false;
};

} // namespace giliran
