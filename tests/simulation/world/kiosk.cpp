// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/world/kiosk.h"

#include <algorithm>

namespace giliran::simulation {
namespace {

constexpr Duration printing_takes{1500};
constexpr Duration slow_printing_takes{24'000};

} // namespace

void Kiosk::on(const DeviceSession::Action& action)
{
    if (const auto* answered = std::get_if<DeviceSession::Answered>(&action)) {
        const auto report = std::find_if(reported_.begin(), reported_.end(),
                                         [&](const auto& one) { return one.first == answered->request; });
        const auto* answer = std::get_if<Answer>(&answered->result);
        if (report != reported_.end()) {
            const Report of = std::move(report->second);
            reported_.erase(report);
            was_answered(of, *answered);
        } else if (answer != nullptr) {
            if (const auto* ticket = std::get_if<TicketIssued>(answer))
                print(*ticket);
            const auto* lent = std::get_if<LeaseIs>(answer);
            const auto day = device_.session().day();
            const auto known = [&](const Lease& one) {
                return one.lent.lease == lent->lease && one.day == day;
            };
            if (lent != nullptr && day && std::none_of(leases_.begin(), leases_.end(), known))
                leases_.push_back({*lent, *day, lent->first});
        }
    } else if (std::holds_alternative<DeviceSession::ViewChanged>(action)) {
        report_what_waits();
    }
}

void Kiosk::was_answered(const Report& report, const DeviceSession::Answered& answered)
{
    const auto* refused = std::get_if<Refusal>(&answered.result);
    const bool is_too_late = refused != nullptr && (refused->kind == RefusalKind::day_over ||
                                                    refused->kind == RefusalKind::no_open_day);
    const bool again = std::holds_alternative<DeviceSession::NeverSeen>(answered.result) ||
                       (refused != nullptr && refused->kind == RefusalKind::storage_unavailable);
    if (again)
        to_report_.push_back(report);
    else if (is_too_late)
        comes_too_late(report.command);
    else if (const auto* close = std::get_if<CloseLease>(&report.command))
        lease_of(close->lease_day, close->lease)->returned = true;
    else if (const auto* late = std::get_if<ReturnLate>(&report.command))
        lease_of(late->lease_day, late->lease)->returned = true;
}

void Kiosk::starts_anew()
{
    for (auto& [request, command] : reported_)
        to_report_.push_back(std::move(command));
    reported_.clear();
}

void Kiosk::give_from_lease(const ServiceId& id, const Hall& hall, BusinessDay today, Instant now)
{
    const Service* service = hall.find(id);
    const Queue* queue = service != nullptr ? hall.find(service->queue) : nullptr;
    for (Lease& lease : leases_) {
        const bool fits = queue != nullptr && queue->series.prefix.text() == lease.lent.prefix;
        if (!fits || lease.day != today || lease.returning || lease.next > lease.lent.last)
            continue;
        const std::uint32_t n = lease.next++;
        inspector_.printed(today, TicketNumber{queue->series.prefix, n, lease.lent.width});
        inspector_.lent.given(device_.peer().id, today, lease.lent.lease, n);
        ReportLeased report;
        report.lease_day = lease.day;
        report.lease = lease.lent.lease;
        report.n = n;
        report.service = id;
        report.token = chance_.token<TicketToken>();
        report.given_at = now;
        return this->report(today, report);
    }
}

void Kiosk::return_lease()
{
    for (Lease& lease : leases_)
        if (!lease.returning && is_reported(lease.lent.lease)) {
            lease.returning = true;
            return report(lease.day, CloseLease{lease.day, lease.lent.lease});
        }
}

bool Kiosk::is_reported(LeaseId lease) const
{
    const auto of_lease = [&](const Report& one) {
        const auto* report = std::get_if<ReportLeased>(&one.command);
        return report != nullptr && report->lease == lease; // of whichever day
    };
    return std::none_of(to_report_.begin(), to_report_.end(), of_lease) &&
           std::none_of(reported_.begin(), reported_.end(),
                        [&](const auto& one) { return of_lease(one.second); });
}

void Kiosk::print(const TicketIssued& ticket)
{
    tickets_.push_back(ticket);
    const Duration takes = printer == PrinterState::slow ? slow_printing_takes : printing_takes;
    const BusinessDay day = device_.session().day().value_or(BusinessDay());
    agenda_.after(takes, [this, ticket, day] {
        if (printer == PrinterState::jams)
            return report(day, ReportPaperFailed{ticket.leg, "media-jam"});
        inspector_.printed(day, ticket.number);
        report(day, ConfirmPaper{ticket.leg});
    });
}

void Kiosk::report(BusinessDay day, const Command& command)
{
    to_report_.push_back({day, command});
    report_what_waits();
}

void Kiosk::report_what_waits()
{
    while (!to_report_.empty() && device_.is_on() && device_.session().ready()) {
        const Report report = std::move(to_report_.front());
        to_report_.pop_front();
        if (report.day != device_.session().day()) {
            comes_too_late(report.command);
            continue;
        }
        if (const auto request = device_.ask(report.command))
            reported_.emplace_back(*request, report);
    }
    return_old_leases();
}

void Kiosk::comes_too_late(const Command& command)
{
    if (const auto* given = std::get_if<ReportLeased>(&command))
        lease_of(given->lease_day, given->lease)->late.push_back({given->n, given->service, given->given_at});
    else if (const auto* close = std::get_if<CloseLease>(&command))
        lease_of(close->lease_day, close->lease)->returning = false;
    else if (const auto* late = std::get_if<ReturnLate>(&command))
        lease_of(late->lease_day, late->lease)->returning = false;
}

void Kiosk::return_old_leases()
{
    const auto today = device_.session().day();
    if (!device_.is_on() || !device_.session().ready())
        return;
    for (Lease& lease : leases_) {
        if (lease.returned || lease.returning || lease.day >= *today || !is_reported(lease.lent.lease))
            continue;
        const auto& queues = inspector_.hall()->hall.queues;
        const auto queue = std::find_if(queues.begin(), queues.end(), [&](const Queue& one) {
            return one.series.prefix.text() == lease.lent.prefix;
        });
        const ReturnLate command{lease.day, lease.lent.lease, queue->id, lease.late};
        lease.returning = true;
        if (const auto request = device_.ask(command))
            reported_.emplace_back(*request, Report{*today, command});
    }
}

Kiosk::Lease* Kiosk::lease_of(BusinessDay day, LeaseId id)
{
    return &*std::find_if(leases_.begin(), leases_.end(),
                          [&](const Lease& one) { return one.day == day && one.lent.lease == id; });
}

} // namespace giliran::simulation
