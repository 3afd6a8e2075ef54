// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/ui/fitted_label.h"
#include "common/ui/touch_button.h"
#include "counter/presenter/counter_model.h"

#include <QWidget>

class QLineEdit;
class QListWidget;
class QListWidgetItem;

namespace giliran {

/// What a key asks further: one list of answers, in one of several ways. A digit chooses among the first
/// nine, letters narrow a long list, the arrows go through it, Left and Right change the way; Esc leaves.
class DeedPicker : public QWidget
{
    Q_OBJECT

public:
    DeedPicker(const Theme& theme, const DeedChoice& choice, QWidget* parent);

    /// Over `anchor`, within its screen. It goes when it is left.
    void open_over(const QWidget& anchor);

Q_SIGNALS:
    void chosen(const giliran::Deed& deed);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void make_list();
    void make_variants();
    void make_filter();
    void show_variant(int variant);
    void narrow(const QString& letters);
    void choose(const QListWidgetItem* item);
    bool take_key(int key);
    QListWidgetItem* shown_item(int n) const;
    int whole_rows_within(int height) const;

    Theme theme_;
    DeedChoice choice_;
    int variant_ = 0;
    FittedLabel* title_;
    QList<TouchButton*> variants_;
    QLineEdit* filter_ = nullptr; ///< of a long list only
    QListWidget* list_;
};

} // namespace giliran
