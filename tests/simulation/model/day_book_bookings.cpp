// SPDX-License-Identifier: GPL-3.0-or-later
// What is settled beforehand: bookings, and what staff closed today.
#include "tests/simulation/model/broken_promise.h"
#include "tests/simulation/model/day_book.h"
#include "tests/simulation/model/service_hours.h"

namespace giliran::simulation {

void DayBook::enter(const Entry& entry, const BookingMade& event)
{
    const Service* service = entry.hall.find(event.service);
    if (!is_open() || service == nullptr || service->retired || is_lane(service->queue, entry.hall))
        broken("what is offered today can be booked", event.booking.text());
    if (!slots.emplace(event.booking, BookedSlot{event.service, event.at, event.applicants, false}).second)
        broken("a booking is made once", event.booking.text());
    if (service->quota.total && people_counted(event.service, *this) > *service->quota.total)
        broken("no more are booked than may come", event.booking.text());
    std::uint64_t online = 0;
    for (const auto& [code, slot] : slots)
        online += slot.service == event.service ? slot.applicants : 0;
    if (service->quota.online && online > *service->quota.online)
        broken("no more are booked than the share kept for them", event.booking.text());
}

void DayBook::check_in(const Entry& entry, const TicketReserved& event)
{
    const auto found = slots.find(*event.booking);
    if (found == slots.end() || found->second.checked_in)
        broken("a booking is used once", event.booking->text());
    BookedSlot& slot = found->second;
    const Instant now = entry.row.recorded_at;
    if (now < slot.at - entry.hall.check_in_early || now > slot.at + entry.hall.check_in_late)
        broken("who booked comes about the booked time", event.booking->text());
    if (event.order_key != slot.at || event.applicants != slot.applicants || event.service != slot.service)
        broken("a booking's time is its place, its people its people", event.booking->text());
    if (closed_by_staff(slot.service, *this, now))
        broken("nobody is let in to what staff closed", event.booking->text());
    slot.checked_in = true;
}

void DayBook::enter(const Entry&, const ExceptionMade& event)
{
    if (!is_open() || event.exception.value != exceptions.size() + 1)
        broken("exceptions are numbered densely within an open day", std::to_string(event.exception.value));
    exceptions[event.exception] = {event.scope.service, event.from, event.until, false};
}

void DayBook::enter(const Entry&, const ExceptionLifted& event)
{
    const auto found = exceptions.find(event.exception);
    if (found == exceptions.end() || found->second.lifted)
        broken("an exception is lifted once", std::to_string(event.exception.value));
    found->second.lifted = true;
}

} // namespace giliran::simulation
