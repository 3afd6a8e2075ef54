// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject> // first: moc 6.4 cannot read <compare> before it

#include "common/simulator/program/crowd.h"
#include "common/simulator/program/tally.h"

#include <deque>

namespace giliran::simulator {

/// A kiosk without a screen: visitors come one after the other, take their number, and the paper comes out.
class VirtualKiosk : public QObject
{
    Q_OBJECT

public:
    VirtualKiosk(DeviceClient::Settings settings, Crowd& crowd, Tally& tally, QObject* parent = nullptr);

    DeviceClient& client() { return client_; }
    void arrive(const Visitor& visitor);
    std::size_t in_line() const { return line_.size() + (asked_ ? 1U : 0U); }
    /// The view says so; none: not known yet.
    std::optional<bool> is_training() const;

private:
    void serve();
    void on_answer(const RequestId& request, const DeviceClient::Result& result);

    DeviceClient client_;
    Crowd& crowd_;
    Tally& tally_;
    std::deque<Visitor> line_;
    std::optional<RequestId> asked_;
};

} // namespace giliran::simulator
