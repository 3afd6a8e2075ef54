// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/inspection/lent_numbers.h"

#include "common/record/event_codec.h"
#include "tests/simulation/model/broken_promise.h"

namespace giliran::simulation {

void LentNumbers::given(const DeviceId& kiosk, BusinessDay day, LeaseId lease, std::uint32_t n)
{
    given_.emplace(Lent{day, kiosk, lease, n}, false);
}

void LentNumbers::durable(const EventRow& row)
{
    const auto event = decode_event(row.type, row.version, row.payload);
    if (const auto* granted = std::get_if<LeaseGranted>(&*event))
        kiosks_[{row.day, granted->lease}] = granted->device;
    const auto* reserved = std::get_if<TicketReserved>(&*event);
    if (reserved != nullptr && reserved->lease) {
        const auto kiosk = kiosks_.find({row.day, *reserved->lease});
        const auto found = kiosk == kiosks_.end()
                               ? given_.end()
                               : given_.find({row.day, kiosk->second, *reserved->lease, reserved->number.n});
        if (found != given_.end())
            found->second = true;
    }
    if (const auto* late = std::get_if<LeaseReturnedLate>(&*event))
        for (const LateTicket& ticket : late->tickets) {
            const auto found = given_.find({late->lease_day, late->device, late->lease, ticket.n});
            if (found == given_.end())
                broken("what comes back late was given from that lease on that day",
                       late->lease_day.text() + " " + std::to_string(ticket.n));
            found->second = true;
            ++came_late;
        }
}

void LentNumbers::are_all_told(BusinessDay today) const
{
    if (!is_whole_)
        return;
    for (const auto& [lent, is_durable] : given_)
        if (!is_durable && std::get<BusinessDay>(lent) <= today)
            broken("every number that a kiosk gave comes into the books, if only a day late",
                   std::get<BusinessDay>(lent).text() + " " + std::to_string(std::get<std::uint32_t>(lent)));
}

} // namespace giliran::simulation
