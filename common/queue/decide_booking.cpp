// SPDX-License-Identifier: GPL-3.0-or-later
// Bookings: a reserved slot becomes a place in the one merged line when its holder checks in.
#include "common/queue/decision.h"
#include "common/queue/quota.h"

#include <algorithm>

namespace giliran {

Decided decide_one(const Case& c, const AddBooking& command)
{
    const Service* service = c.hall.find(command.service);
    if (service == nullptr || service->retired)
        return refuse(RefusalKind::service_unknown);
    if (service->booking == Booking::walk_in)
        return refuse_field("service");
    if (command.applicants < 1 || command.applicants > max_applicants)
        return refuse_field("applicants");
    if (BusinessDay::at(command.at, c.state.utc_offset) != c.state.day)
        return refuse_field("at");
    if (const auto found = c.state.bookings.find(command.booking); found != c.state.bookings.end()) {
        const ReservedSlot& before = found->second;
        const bool same = before.service == command.service && before.at == command.at &&
                          before.applicants == command.applicants;
        return same ? happens(Done{}) : refuse(RefusalKind::booking_taken);
    }
    if (!leaves_room_for_booking(*service, command.applicants, c.hall, c.state))
        return refuse(RefusalKind::quota_used_up);
    return happens(Done{}, BookingMade{command.booking, command.service, command.at, command.applicants,
                                       service->queue});
}

Decided decide_one(const Case& c, const CheckIn& command)
{
    const auto found = c.state.bookings.find(command.booking);
    if (found == c.state.bookings.end())
        return refuse(RefusalKind::booking_unknown);
    const ReservedSlot& booking = found->second;
    if (booking.checked_in)
        return refuse(RefusalKind::booking_used);
    if (auto wrong = wrong_people(c, booking.applicants, command.priority, command.priority_kind))
        return refuse_field(std::move(*wrong));
    const Service* service = c.hall.find(booking.service);
    const auto line = service == nullptr ? c.state.queues.end() : c.state.queues.find(service->queue);
    if (service == nullptr || service->retired || line == c.state.queues.end())
        return refuse(RefusalKind::service_unknown);
    if (const Opening opening = opening_for_booked(*service, c.hall, c.state, c.context.now);
        !opening.is_open())
        return fail(refusal_of(opening));
    if (c.context.now < booking.at - c.hall.check_in_early) {
        Refusal why = refusal(RefusalKind::booking_early);
        why.until = booking.at - c.hall.check_in_early;
        return fail(std::move(why));
    }
    if (c.context.now > booking.at + c.hall.check_in_late)
        return refuse(RefusalKind::booking_late);
    const auto n = line->second.numbers.next();
    if (!n)
        return refuse(RefusalKind::numbers_used_up);
    TicketReserved event = reservation(c, *service, line->second, *n);
    event.channel = Channel::online;
    event.priority = command.priority;
    event.applicants = booking.applicants;
    // The reserved time is its place: behind those who came before that time, before those who came after it.
    event.order_key = booking.at;
    event.booking = command.booking;
    const auto& places = command.priority ? line->second.priority : line->second.regular;
    const auto ahead = std::count_if(places.begin(), places.end(),
                                     [&](const Place& place) { return place.first <= booking.at; });
    Decided decision = happens(TicketIssued{event.visit, event.leg, event.number, event.token, c.context.now,
                                            static_cast<std::uint32_t>(ahead)},
                               event);
    decision->priority_kind = command.priority_kind;
    return decision;
}

} // namespace giliran
