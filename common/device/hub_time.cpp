// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/device/hub_time.h"

namespace giliran {

void HubTimeFollower::follow(Instant hub_time)
{
    heard_ = hub_time;
    since_.start();
}

Instant HubTimeFollower::now() const
{
    return since_.isValid() ? heard_ + Duration(since_.elapsed()) : Instant();
}

} // namespace giliran
