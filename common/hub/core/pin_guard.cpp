// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/hub/core/pin_guard.h"

#include <algorithm>

namespace giliran {

bool PinGuard::may_try(const DeviceId& device, const OfficerCode& officer, Instant now) const
{
    const auto found = attempts_.find({device, officer});
    return found == attempts_.end() || found->second.wrong < free_attempts || now >= found->second.next;
}

void PinGuard::wrong(const DeviceId& device, const OfficerCode& officer, Instant now)
{
    if (attempts_.size() >=
        max_remembered) // a device that guesses codes pushes out its own oldest guesses only
        attempts_.erase(attempts_.lower_bound({device, OfficerCode()}) == attempts_.end()
                            ? attempts_.begin()
                            : attempts_.lower_bound({device, OfficerCode()}));
    Attempts& attempts = attempts_[{device, officer}];
    ++attempts.wrong;
    const int doublings = std::clamp(attempts.wrong - free_attempts, 0, 10);
    attempts.next = now + std::min<Duration>(first_pause * (1 << doublings), longest_pause);
}

void PinGuard::right(const DeviceId& device, const OfficerCode& officer)
{
    attempts_.erase({device, officer});
}

} // namespace giliran
