// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget> // first: moc 6.4 cannot read <compare> when nothing came before it

#include "common/ui/look.h"
#include "common/ui/palette.h"
#include "display/presenter/board_models.h"
#include "display/presenter/board_plan.h"
#include "display/presenter/board_words.h"

#include <vector>

namespace giliran {

class CallRow;
class ConnectionNotice;
class RestPanel;
class WallFooter;
class WallHeader;

/// The display's one window. It decides only where things stand; what it shows it is given.
class BoardWindow : public QWidget
{
    Q_OBJECT

public:
    /// `px_per_mm` of the glass; `farthest_seat_m` from it.
    BoardWindow(double px_per_mm, double farthest_seat_m, QWidget* parent = nullptr);
    ~BoardWindow() override;

    /// Builds all anew in a hall's colours, with what it shows.
    void set_look(const Look& look);

    /// The columns are as wide as these need.
    void set_longest(const LongestTexts& texts);

    void show_board(const BoardModel& model);
    void show_notice(const WallNoticeModel& model);

    const BoardPlan& plan() const { return plan_; }

Q_SIGNALS:
    /// How many rows the glass has room for, and whether they can be read from the farthest seat.
    void plan_changed(int rows, bool legible);
    /// F2, or L, of a keyboard or a remote control: the next language, please.
    void language_wanted();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void build();
    void arrange();
    void make_notice();
    void fill();

    Look look_;
    Palette palette_;
    double px_per_mm_;
    double farthest_seat_m_;
    LongestTexts longest_;
    TextShapes shapes_;
    BoardPlan plan_;
    BoardModel board_;
    WallNoticeModel notice_model_;
    bool shows_notice_ = true;

    WallHeader* header_ = nullptr;
    WallFooter* footer_ = nullptr;
    RestPanel* rest_ = nullptr;
    ConnectionNotice* notice_ = nullptr;
    std::vector<CallRow*> rows_;
};

} // namespace giliran
