// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/ui/theme.h"
#include "kiosk/screens/ticket_model.h"

#include <QWidget>
#include <vector>

namespace giliran {

class Banner;
class FittedLabel;
class NumberLabel;
class TimeBar;
class TouchButton;

// The number, as large as the screen allows, with where to look and when; below it what became of the paper.
class NumberScreen : public QWidget
{
    Q_OBJECT

public:
    enum class Paper
    {
        printing,
        printed,
        failed
    };

    explicit NumberScreen(const Theme& theme, QWidget* parent = nullptr);

    void set_model(Paper paper, const TicketModel& model);
    // Starts the bar; a repeated set_model does not.
    void start_time(std::chrono::milliseconds time);

Q_SIGNALS:
    void change_service();
    void another_number();
    void done();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();
    void arrange_keys_upright(QRect& room);
    void arrange_keys_wide(QRect& room);
    void arrange_words(QRect room);
    void set_compact(bool compact);
    std::vector<FittedLabel*> said() const;
    int height_of_words(int width, int space) const;
    void make_room(QSize room, int space);

    Theme theme_;
    FittedLabel* service_;
    NumberLabel* number_;
    FittedLabel* where_;
    FittedLabel* ahead_;
    FittedLabel* expected_;
    FittedLabel* replaced_;
    Banner* banner_;
    TouchButton* change_;
    TouchButton* another_;
    TouchButton* done_;
    TimeBar* time_;
    std::vector<TouchButton*> offers_; // keys beside the last one, from the first
    bool leaves_service_out_ = false;
};

} // namespace giliran
