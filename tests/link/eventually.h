// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QEvent>
#include <QTimer>

namespace giliran::link::test {

/// Runs the event loop until the condition holds; false at the deadline. Looks after every event and sleeps
/// only while there is none: QTest::qWaitFor's pause of 10 ms adds up over a handshake's round trips.
template <class Condition>
bool eventually(Condition condition, int deadline_ms = 10'000)
{
    const QDeadlineTimer deadline(deadline_ms);
    QTimer tick; // for conditions that hold by time alone
    tick.start(10);
    while (!condition()) {
        if (deadline.hasExpired())
            return false;
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    return true;
}

} // namespace giliran::link::test
