// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/ui/theme.h"
#include "kiosk/screens/header_model.h"

#include <QWidget>

namespace giliran {

class FittedLabel;
class LanguageSwitch;

// The coloured top: where one is, the time of the hub, the language.
class HeaderBar : public QWidget
{
    Q_OBJECT

public:
    explicit HeaderBar(const Theme& theme, QWidget* parent = nullptr);

    void set_model(const HeaderModel& model);
    // A line feed in the title breaks it where there is room for two lines. Without a line above, the hall's
    // name stands there.
    void set_titles(const QString& above, const QString& title);
    // Its height for a window of this size.
    int height_for(QSize window) const;

Q_SIGNALS:
    void language_chosen(const QString& code);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void arrange();
    void arrange_tall();
    void arrange_wide();

    Theme theme_;
    HeaderModel model_;
    QString above_text_;
    QString title_text_;
    FittedLabel* above_;
    FittedLabel* title_;
    FittedLabel* clock_;
    FittedLabel* date_;
    LanguageSwitch* languages_;
};

} // namespace giliran
