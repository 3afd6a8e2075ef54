// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/ui/fit_report.h"
#include "common/ui/theme.h"
#include "kiosk/screens/header_model.h"

#include <QWidget>
#include <vector>

namespace giliran {

class LanguageKey;

// The languages, the present one filled, on the header's coloured ground: beside each other, or below each
// other where it is narrow.
class LanguageSwitch : public QWidget
{
    Q_OBJECT

public:
    explicit LanguageSwitch(const Theme& theme, QWidget* parent = nullptr);

    void set_languages(const std::vector<LanguageChoice>& languages, const QString& present);
    QSize sizeHint() const override; // beside each other
    int height_for(int width) const;

Q_SIGNALS:
    void chosen(const QString& code);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void arrange();
    bool beside(int width) const { return width >= sizeHint().width(); }

    Theme theme_;
    std::vector<LanguageChoice> languages_;
    QString present_;
    std::vector<LanguageKey*> keys_;
};

} // namespace giliran
