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
/// is told how that went, as soon as it can be told. With numbers on lease it prints without the hub and
/// reports each until it is answered; what is on lease outlives a crash of the program. When it hears of a
/// new day with an old lease still out, it returns that lease late, with what it could not report.
class Kiosk
{
public:
    Kiosk(VirtualDevice& device, Agenda& agenda, Inspector& inspector, Chance chance)
        : device_(device), agenda_(agenda), inspector_(inspector), chance_(chance)
    {}

    void on(const DeviceSession::Action& action);
    void starts_anew();
    /// A visitor takes a number for this service while the hub may be away.
    void give_from_lease(const ServiceId& service, const Hall& hall, BusinessDay today, Instant now);
    /// Asks for the first lease that has nothing left to report to be closed.
    void return_lease();
    PrinterState printer = PrinterState::ready;
    /// What visitors of this kiosk hold.
    const std::vector<TicketIssued>& tickets() const { return tickets_; }

private:
    struct Report ///< void when its day is over
    {
        BusinessDay day;
        Command command;
    };
    struct Lease
    {
        LeaseIs lent;
        BusinessDay day;
        std::uint32_t next = 1;
        bool returning = false;
        bool returned = false;             ///< the hub said so
        std::vector<LateTicket> late = {}; ///< given, and its day was over before it was reported
    };
    void print(const TicketIssued& ticket);
    void report(BusinessDay day, const Command& command);
    void report_what_waits();
    /// A report that the hub did not take, of a day that is over now.
    void comes_too_late(const Command& command);
    void return_old_leases();
    void was_answered(const Report& report, const DeviceSession::Answered& answered);
    Lease* lease_of(BusinessDay day, LeaseId lease);
    bool is_reported(LeaseId lease) const;

    VirtualDevice& device_;
    Agenda& agenda_;
    Inspector& inspector_;
    std::vector<TicketIssued> tickets_;
    std::deque<Report> to_report_;
    std::vector<std::pair<RequestId, Report>> reported_; ///< not answered yet
    std::vector<Lease> leases_;
    Chance chance_;
};

} // namespace giliran::simulation
