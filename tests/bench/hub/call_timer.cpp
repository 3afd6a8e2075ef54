// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/hub/call_timer.h"

#include "tests/bench/hub/measured.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <algorithm>

namespace giliran::bench {

template <class Condition>
void CallTimer::wait_for(Condition condition)
{
    const QDeadlineTimer deadline(longest_wait);
    while (!condition()) {
        if (deadline.hasExpired())
            qFatal("the hub or a device does not answer");
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
}

CallTimer::CallTimer(const BenchHub& hub)
    : kiosk_(hub.reception(), hub.port(), "kiosk"), counter_(hub.counter(), hub.port(), "counter")
{
    const auto note = [this](const QByteArray& text) {
        ++answers_;
        accepted_leg_ = number_in(text, "leg");
    };
    kiosk_.on_accepted = note;
    counter_.on_accepted = note;
    kiosk_.start();
    counter_.start();
    wait_for([&] { return kiosk_.is_ready() && counter_.is_ready(); });
    constexpr std::size_t arrivals_at_once = 100;
    for (const BenchDeviceKey& key : hub.displays()) {
        displays_.push_back(std::make_unique<BenchDevice>(key, hub.port(), "board"));
        displays_.back()->on_delta = [this](const QByteArray& text) {
            if (text.contains(R"("state":"called")"))
                ++displays_told_;
        };
        displays_.back()->start();
        if (displays_.size() % arrivals_at_once == 0 || displays_.size() == hub.displays().size())
            wait_for([&] {
                return std::all_of(displays_.begin(), displays_.end(),
                                   [](const auto& display) { return display->is_ready(); });
            });
    }
    counter_.sign_in();
    wait_for([&] { return answers_ == 1; });
}

void CallTimer::make_ticket()
{
    answers_ = 0;
    kiosk_.ask(R"("type":"issue_ticket","service":"A01","priority":false,"applicants":1)");
    wait_for([&] { return answers_ == 1; });
    kiosk_.ask(R"("type":"confirm_paper","leg":)" + QByteArray::number(accepted_leg_));
    wait_for([&] { return answers_ == 2; });
}

std::vector<double> CallTimer::press(int count)
{
    std::vector<double> times;
    for (int i = 0; i < count; ++i) {
        make_ticket();
        answers_ = 0;
        displays_told_ = 0;
        const auto pressed = Clock::now();
        counter_.ask(R"("type":"call_next")");
        wait_for([&] { return displays_told_ == displays_.size(); });
        times.push_back(milliseconds_since(pressed));
        wait_for([&] { return answers_ == 1; });
        counter_.ask(R"("type":"cancel_leg","leg":)" + QByteArray::number(accepted_leg_));
        wait_for([&] { return answers_ == 2; });
    }
    return times;
}

} // namespace giliran::bench
