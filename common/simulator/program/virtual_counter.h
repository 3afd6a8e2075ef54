// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject> // first: moc 6.4 cannot read <compare> before it

#include "common/queue/views/counter_view.h"
#include "common/simulator/model/desk_habits.h"
#include "common/simulator/program/crowd.h"
#include "common/simulator/program/tally.h"

#include <QTimer>

namespace giliran::simulator {

/// A counter without a screen and the officer at it.
class VirtualCounter : public QObject
{
    Q_OBJECT

public:
    VirtualCounter(DeviceClient::Settings settings, DeskHabits habits, QString pin, Crowd& crowd,
                   Tally& tally, QObject* parent = nullptr);

    DeviceClient& client() { return client_; }
    const CounterId& counter() const { return habits_.sitting().counter; }
    /// As last seen; none before the first view.
    const std::optional<CounterView>& view() const { return view_; }
    /// Somebody shows a number that missed its call.
    void show_missed(LegId leg);
    /// True when nobody is here and nobody waits.
    bool is_idle() const;
    /// The officer calls nobody any more and goes as soon as the desk is empty.
    void go_home();
    bool is_empty() const { return view_ && !view_->session; }

Q_SIGNALS:
    /// Nobody came to the call.
    void missed(giliran::LegId leg);

private:
    void take_view();
    void look();
    DeskSight sight() const;
    void press(const Command& command);
    void on_answer(const RequestId& request, const DeviceClient::Result& result);

    DeviceClient client_;
    DeskHabits habits_;
    const QString pin_;
    Crowd& crowd_;
    Tally& tally_;
    std::optional<CounterView> view_;
    std::optional<RequestId> asked_; ///< a key is pressed once, then the answer is waited for
    bool going_ = false;
    QTimer again_;
};

} // namespace giliran::simulator
