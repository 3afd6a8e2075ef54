// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/ui/theme.h"
#include "kiosk/screens/header_model.h"

#include <QWidget>

namespace giliran {

class FittedLabel;
class LanguageSwitch;
class TouchButton;

// The coloured part of the window: where one is, the time of the hub, the language. A strip at the top of an
// upright screen, a panel at the left of a wide one, where height is dear.
class HeaderBar : public QWidget
{
    Q_OBJECT

public:
    explicit HeaderBar(const Theme& theme, QWidget* parent = nullptr);

    void set_model(const HeaderModel& model);
    // Without a line above the title, the hall's name stands there.
    void set_titles(const QString& above, const QString& title);
    // Whether the languages can be chosen here, or stand where a hand reaches.
    void offer_languages(bool offered);
    // Cuts its place off a window's rectangle and gives it back.
    QRect cut_place(QRect& window) const;

Q_SIGNALS:
    void language_chosen(const QString& code);
    void text_size();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void arrange();
    void arrange_strip();
    void arrange_panel();

    Theme theme_;
    HeaderModel model_;
    QString above_text_;
    QString title_text_;
    FittedLabel* above_;
    FittedLabel* title_;
    FittedLabel* clock_;
    FittedLabel* date_;
    LanguageSwitch* languages_;
    TouchButton* text_size_; // in the panel; a strip's screens have it in their footer
    QRect logo_;
    bool offers_languages_ = true;
};

} // namespace giliran
