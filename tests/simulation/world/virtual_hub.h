// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/hub/core/hub_clock.h"
#include "common/hub/core/hub_core.h"
#include "tests/simulation/inspection/inspector.h"
#include "tests/simulation/world/agenda.h"
#include "tests/simulation/world/chance.h"
#include "tests/simulation/world/machine.h"
#include "tests/simulation/world/virtual_journal.h"
#include "tests/simulation/world/virtual_network.h"

#include <deque>
#include <map>
#include <memory>
#include <optional>

namespace giliran::simulation {

/// The hub as a process: the real core and the real clock rules in a shell of virtual machine, journal and
/// network. It can be killed and started at any moment.
class VirtualHub
{
public:
    VirtualHub(Agenda& agenda, Machine& machine, VirtualJournal& journal, VirtualNetwork& network,
               Inspector& inspector, Chance chance);

    /// Starts the process; it reads its journal, and ends at once when that cannot be read.
    void start();
    void kill(AppendFault unsynced);
    bool is_running() const { return core_ != nullptr; }

    void use_hall(std::shared_ptr<const HallInForce> hall);
    void staff(const Command& command);
    void confirm_date();

    // what the network tells it
    void connected(ConnectionId id, const PeerDevice& peer);
    void message(ConnectionId id, const std::string& text);
    void disconnected(ConnectionId id);

    /// How long the disk takes for one commit.
    Duration disk_takes{0};
    /// In hub time; only while it runs.
    Instant now();
    const HubCore& core() const { return *core_; }
    /// No batch waits for the disk, and what it knows was read from the journal.
    bool rests() const { return core_ != nullptr && !in_flight_ && core_->is_available(); }

    std::uint64_t starts = 0;

private:
    void feed(Input input);
    void wake();
    void carry_out(effect::Append& append);
    void carry_out(effect::Send& send);
    void carry_out(effect::Close& close);
    void carry_out(effect::Abort& abort);
    void carry_out(effect::CheckPin& check);
    void carry_out(effect::Reopen&);
    void carry_out(effect::WakeAt& wake);
    void carry_out(effect::Log&) {}
    void commit();
    std::optional<input::Opened> read_journal();
    template <class F>
    void later(Duration wait, F what);

    Agenda& agenda_;
    Machine& machine_;
    VirtualJournal& journal_;
    VirtualNetwork& network_;
    Inspector& inspector_;
    Chance chance_;
    std::unique_ptr<HubCore> core_;
    std::optional<HubClock> clock_;
    std::shared_ptr<const HallInForce> hall_; ///< the latest applied: the journal keeps it
    std::map<ConnectionId, PeerDevice> peers_;
    std::deque<Input> inputs_;
    std::uint64_t life_ = 0; ///< counts starts and ends: what was planned in an earlier one is void
    std::uint64_t wakes_ = 0;
    bool feeding_ = false;
    bool in_flight_ = false;
    bool trusted_ = true;
};

} // namespace giliran::simulation
