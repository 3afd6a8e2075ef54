// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/ui/theme.h"
#include "kiosk/screens/header_model.h"

#include <QWidget>

namespace giliran {

class LanguageSwitch;
class TouchButton;

// While the controls are low: what can be touched of the header, which stands above reach, and the way back.
class LowKeys : public QWidget
{
    Q_OBJECT

public:
    explicit LowKeys(const Theme& theme, QWidget* parent = nullptr);

    void set_model(const HeaderModel& model);
    void retranslate();
    int wanted_height(int width) const;

Q_SIGNALS:
    void language_chosen(const QString& code);
    void text_size();
    void low(); // no longer

protected:
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void arrange();
    int languages_width(int row) const;
    // Of the two keys beside the languages.
    int key_height(int row) const;

    Theme theme_;
    LanguageSwitch* languages_;
    TouchButton* text_size_;
    TouchButton* usual_;
};

} // namespace giliran
