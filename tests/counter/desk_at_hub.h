// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject> // first: moc 6.4 cannot read <compare> before it

#include "counter/presenter/counter_presenter.h"
#include "tests/hub/service/small_hub.h"

#include <QTemporaryDir>

namespace giliran::testing {

/// A counter program without its window, paired with a real hub in this process.
class DeskAtHub
{
public:
    static constexpr CounterPresenter::Timing no_same_press{std::chrono::milliseconds(0)};

    explicit DeskAtHub(SmallHub& hub, const std::string& counter = "loket-1",
                       CounterPresenter::Timing timing = no_same_press);

    /// Signs in with PIN 1234; the officer must exist.
    void staff(const std::string& officer);
    /// Presses what the loud key offers, and waits for the answer.
    void press_loud();
    void carry_out(const Deed& deed);
    bool is_answered() const { return !presenter.awaits_answer(); }
    void wait_until_online();

    const CounterModel& model() const { return presenter.model(); }
    std::string message() const { return model().message.text.toStdString(); }
    std::string current() const { return model().desk.visitor.number.toStdString(); }
    Deed loud() const;

private:
    QTemporaryDir folder_{QDir::tempPath() + QStringLiteral("/giliran-desk-XXXXXX")};

public:
    DeviceClient client;
    CounterPresenter presenter;
};

/// A ticket that waits at counters 1 and 2.
LegId waiting_ticket(Terminal& kiosk);

} // namespace giliran::testing
