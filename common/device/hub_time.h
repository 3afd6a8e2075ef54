// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/instant.h"

#include <QElapsedTimer>

namespace giliran {

/// The hall's time on a device: the hub's latest word plus what passed here since, by the steady clock. The
/// device's own wall clock plays no part.
class HubTimeFollower
{
public:
    bool is_known() const { return since_.isValid(); }
    void follow(Instant hub_time);
    /// The epoch when nothing is known yet.
    Instant now() const;

private:
    Instant heard_;
    QElapsedTimer since_;
};

} // namespace giliran
