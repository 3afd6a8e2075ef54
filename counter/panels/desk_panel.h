// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/ui/fitted_label.h"
#include "common/ui/touch_button.h"
#include "counter/presenter/counter_model.h"

namespace giliran {

class CounterHeaderBar;
class DeedKeys;
class LinePanel;
class MessageBar;
class VisitorCardView;

/// The officer's desk: on the left who is here and the keys, on the right who waits.
class DeskPanel : public QWidget
{
    Q_OBJECT

public:
    explicit DeskPanel(const Theme& theme, QWidget* parent = nullptr);

    void show_model(const CounterModel& model);
    void take_focus();

Q_SIGNALS:
    void pressed(const giliran::Deed& deed);
    void language_wanted();
    void bar_wanted();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QLayout* make_left();
    QLayout* make_footer();
    QLayout* make_right();

    Theme theme_;
    CounterHeaderBar* header_;
    VisitorCardView* card_;
    DeedKeys* keys_;
    MessageBar* message_;
    FittedLabel* sitting_;
    TouchButton* language_;
    TouchButton* sign_out_;
    TouchButton* bar_;
    std::optional<Deed> sign_out_deed_;
    std::optional<Deed> undo_deed_;
    QWidget* left_;
    QWidget* right_;
    LinePanel* waiting_;
    LinePanel* late_;
    LinePanel* parked_;
};

} // namespace giliran
