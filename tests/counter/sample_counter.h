// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "counter/presenter/counter_models.h"

#include <string>
#include <vector>

namespace giliran::testing {

/// The first hall that ships with the project.
const Hall& kediri_hall();
/// The larger one, with a lane of vehicles at counter 48.
const Hall& sidoarjo_hall();

/// Counter 3 of the Kediri hall on a Monday at 09.45, put into any state a test needs.
class SampleCounter
{
public:
    SampleCounter();

    SampleCounter& signed_in(const std::string& officer = "0231", std::uint32_t served = 21);
    /// Waits since so many minutes, after those who wait already.
    SampleCounter& waits(const std::string& service, const std::string& number, int minutes,
                         bool priority = false);
    SampleCounter& missed(const std::string& service, const std::string& number, int minutes);
    /// Was called so many minutes ago, after it had waited for 18.
    SampleCounter& called(const std::string& service, const std::string& number, int minutes_ago);
    SampleCounter& serving(const std::string& service, const std::string& number, int minutes_ago);
    /// Was put aside; returns by itself in so many minutes, or not (0).
    SampleCounter& parked(const std::string& service, const std::string& number, ParkReason reason,
                          int returns_in);
    /// The latest deed may be taken back for so many seconds more.
    SampleCounter& undoable(int seconds);
    /// Came to the counter so many minutes ago, and was never called.
    SampleCounter& walked_in(const std::string& service, const std::string& number, int minutes_ago);
    /// Counter 48 of the Sidoarjo hall instead, at its lane.
    SampleCounter& at_the_lane();
    /// The next vehicle of the lane was called so many minutes ago.
    SampleCounter& vehicle_called(int minutes_ago);
    /// The morning of the picture: A-033 is served, twelve wait.
    SampleCounter& busy_morning();

    CounterScene scene() const { return {*hall, view, language, now, standing}; }
    /// The whole window's model, as the presenter makes it.
    CounterModel model() const;

    const Hall* hall = &kediri_hall();
    CounterView view;
    QString language = QStringLiteral("id");
    Instant now;
    Standing standing = Standing::online;
    CounterMessage message;

private:
    WaitingLeg leg(const std::string& service, const std::string& number, int minutes, bool priority);
    Instant minutes_ago(int minutes) const { return now - std::chrono::minutes(minutes); }

    std::uint32_t last_leg_ = 0;
};

} // namespace giliran::testing
