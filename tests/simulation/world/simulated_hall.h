// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/simulation/inspection/inspector.h"
#include "tests/simulation/world/agenda.h"
#include "tests/simulation/world/halls.h"
#include "tests/simulation/world/kiosk.h"
#include "tests/simulation/world/loudspeaker.h"
#include "tests/simulation/world/machine.h"
#include "tests/simulation/world/virtual_device.h"
#include "tests/simulation/world/virtual_hub.h"
#include "tests/simulation/world/virtual_journal.h"
#include "tests/simulation/world/virtual_network.h"

#include <map>
#include <memory>
#include <string>
#include <vector>

namespace giliran::simulation {

/// A whole hall in one process: a hub, two kiosks, five counters, three displays with loudspeakers, on a
/// virtual clock, network and disk. The same seed and the same deeds give the same run, byte for byte.
class SimulatedHall
{
public:
    explicit SimulatedHall(std::uint64_t seed);

    void pass(Duration duration);
    /// Until the hall's wall clock shows this time of day next.
    void pass_until(TimeOfDay time) { pass(time_until(time)); }
    Duration time_until(TimeOfDay time) const;

    VirtualDevice* device(const std::string& name);
    Kiosk* kiosk(const std::string& name);
    void crash_device(VirtualDevice& device);
    void kill_hub(bool power_fails, AppendFault unsynced);
    /// A copy of the journal is made now; and: the hub ends, that copy is put in the journal's place, the hub
    /// starts.
    void back_up();
    void restore();
    void use_hall(std::size_t version);
    /// By true time.
    BusinessDay local_day() const;

    Agenda agenda;
    Machine machine;
    VirtualJournal journal;
    Inspector inspector;
    VirtualNetwork network;
    VirtualHub hub;
    std::vector<std::unique_ptr<VirtualDevice>> devices;
    std::vector<std::shared_ptr<const HallInForce>> versions;

private:
    SimulatedHall(Chance chance, const std::string& utc_offset);
    void add(const std::string& name, DeviceRole role, const std::string& place, Chance& chance);
    void wire_up();
    std::uint64_t most_happenings(Duration duration);

    std::map<std::string, Kiosk> kiosks_;
    std::map<std::string, Loudspeaker> loudspeakers_;
};

} // namespace giliran::simulation
