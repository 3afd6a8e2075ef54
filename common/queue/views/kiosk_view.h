// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/hall/hall.h"
#include "common/queue/day_state.h"
#include "common/queue/opening_hours.h"

#include <vector>

namespace giliran {

struct ClosedService
{
    ServiceId service;
    ClosedReason because = ClosedReason::closed_today;
    std::optional<Instant> until;
    template <class V>
    static void fields(V& field)
    {
        field("service", &ClosedService::service, "the service");
        field("because", &ClosedService::because, "why it gives no numbers");
        field("until", &ClosedService::until, "when it opens, where known");
    }
};

struct CautionedService
{
    ServiceId service;
    Caution caution = Caution::service_later;
    std::optional<Instant> until;
    template <class V>
    static void fields(V& field)
    {
        field("service", &CautionedService::service, "the service");
        field("caution", &CautionedService::caution, "what to know before taking a number");
        field("until", &CautionedService::until, "until when, where known");
    }
};

struct QueueFigures
{
    QueueId queue;
    std::uint32_t waiting = 0;
    std::uint32_t counters = 0;
    template <class V>
    static void fields(V& field)
    {
        field("queue", &QueueFigures::queue, "the waiting line");
        field("waiting", &QueueFigures::waiting, "people waiting, reserved numbers included");
        field("counters", &QueueFigures::counters, "counters that call it and have an officer");
    }
};

/// What a kiosk shows before a number is taken; sent about once a second at most.
struct KioskView
{
    DayPhase phase = DayPhase::none;
    std::optional<BusinessDay> day;
    std::vector<ClosedService> closed; ///< a service that is not listed is open
    std::vector<CautionedService> cautions;
    std::vector<QueueFigures> queues;
    template <class V>
    static void fields(V& field)
    {
        field("phase", &KioskView::phase, "of the business day");
        field("day", &KioskView::day, "the open business day");
        field("closed", &KioskView::closed, "services that give no numbers now; one not listed is open");
        field("cautions", &KioskView::cautions, "open services of which a visitor should know something");
        field("queues", &KioskView::queues, "figures of each waiting line");
    }
};

KioskView kiosk_view(const DayState& state, const Hall& hall, Instant now);

} // namespace giliran
