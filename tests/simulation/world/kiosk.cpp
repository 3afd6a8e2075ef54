// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/world/kiosk.h"

namespace giliran::simulation {
namespace {

constexpr Duration printing_takes{1500};
constexpr Duration slow_printing_takes{24'000};

} // namespace

void Kiosk::on(const DeviceSession::Action& action)
{
    if (const auto* answered = std::get_if<DeviceSession::Answered>(&action)) {
        if (const auto* answer = std::get_if<Answer>(&answered->result))
            if (const auto* ticket = std::get_if<TicketIssued>(answer))
                print(*ticket);
    } else if (std::holds_alternative<DeviceSession::ViewChanged>(action)) {
        report();
    }
}

void Kiosk::print(const TicketIssued& ticket)
{
    tickets_.push_back(ticket);
    const Duration takes = printer == PrinterState::slow ? slow_printing_takes : printing_takes;
    agenda_.after(takes, [this, ticket, day = device_.session().day()] {
        if (printer == PrinterState::jams) {
            to_report_.push_back(ReportPaperFailed{ticket.leg, "media-jam"});
        } else {
            inspector_.printed(day.value_or(BusinessDay()), ticket.number);
            to_report_.push_back(ConfirmPaper{ticket.leg});
        }
        report();
    });
}

void Kiosk::report()
{
    while (!to_report_.empty() && device_.ask(to_report_.front()))
        to_report_.pop_front();
}

} // namespace giliran::simulation
