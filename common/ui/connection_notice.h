// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/ui/fit_report.h"
#include "common/ui/icon.h"
#include "common/ui/theme.h"

#include <QWidget>

namespace giliran {

// What stands in a window that cannot do its work: not connected, update needed, wrong key. The caller gives
// the words, already translated.
class ConnectionNotice : public QWidget, public FitsText
{
    Q_OBJECT

public:
    explicit ConnectionNotice(const Theme& theme, QWidget* parent = nullptr);

    // `detail` is for the person who mends it (an address, a version): smaller, may be empty.
    void show_notice(IconName icon, const QString& title, const QString& body,
                     const QString& detail = QString());
    QString title() const { return title_; }
    QString body() const { return body_; }

    QStringList unfitted() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Arrangement;
    Arrangement arranged() const;

    Theme theme_;
    IconName icon_ = IconName::disconnected;
    QString title_;
    QString body_;
    QString detail_;
};

} // namespace giliran
