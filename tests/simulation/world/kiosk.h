// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/simulation/inspection/inspector.h"
#include "tests/simulation/world/virtual_device.h"

#include <deque>
#include <vector>

namespace giliran::simulation {

enum class PrinterState
{
    ready,
    jams, ///< takes the job, and no paper comes out
    slow, ///< takes longer than the hub waits
};
constexpr auto names_of(PrinterState)
{
    using namespace std::string_view_literals;
    return std::array{"ready"sv, "jams"sv, "slow"sv};
}

/// A kiosk's printer and what the kiosk does with it: a number that was accepted is printed once, and the hub
/// is told how that went, as soon as it can be told.
class Kiosk
{
public:
    Kiosk(VirtualDevice& device, Agenda& agenda, Inspector& inspector)
        : device_(device), agenda_(agenda), inspector_(inspector)
    {}

    void on(const DeviceSession::Action& action);
    PrinterState printer = PrinterState::ready;
    /// What visitors of this kiosk hold.
    const std::vector<TicketIssued>& tickets() const { return tickets_; }

private:
    void print(const TicketIssued& ticket);
    void report();

    VirtualDevice& device_;
    Agenda& agenda_;
    Inspector& inspector_;
    std::vector<TicketIssued> tickets_;
    std::deque<Command> to_report_;
};

} // namespace giliran::simulation
