// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/ids.h"
#include "common/base/instant.h"
#include "common/base/token128.h"

#include <map>
#include <utility>

namespace giliran {

/// Slows down PIN guessing without locking the hall out: after `free_attempts` wrong PINs for an officer at a
/// device, each further one costs a pause that doubles from 5 s up to 5 min, for that officer at that device
/// only.
class PinGuard
{
public:
    static constexpr int free_attempts = 5;
    static constexpr Duration first_pause = std::chrono::seconds(5);
    static constexpr Duration longest_pause = std::chrono::minutes(5);

    bool may_try(const DeviceId& device, const OfficerCode& officer, Instant now) const;
    void wrong(const DeviceId& device, const OfficerCode& officer, Instant now);
    void right(const DeviceId& device, const OfficerCode& officer);

private:
    struct Attempts
    {
        int wrong = 0;
        Instant next;
    };
    std::map<std::pair<DeviceId, OfficerCode>, Attempts> attempts_; ///< at most max_remembered
    static constexpr std::size_t max_remembered = 1000;
};

} // namespace giliran
