// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/hub/service/machine_clocks.h"

#include <ctime>
#include <fstream>

namespace giliran {
namespace {

Duration reading(clockid_t clock)
{
    timespec time = {};
    ::clock_gettime(clock, &time);
    return std::chrono::duration_cast<Duration>(std::chrono::seconds(time.tv_sec) +
                                                std::chrono::nanoseconds(time.tv_nsec));
}

} // namespace

MachineClockReader::MachineClockReader()
{
    std::ifstream file("/proc/sys/kernel/random/boot_id");
    std::getline(file, boot_id_);
}

MachineClocks MachineClockReader::operator()() const
{
    return {Instant(reading(CLOCK_REALTIME)), reading(CLOCK_BOOTTIME), boot_id_};
}

} // namespace giliran
