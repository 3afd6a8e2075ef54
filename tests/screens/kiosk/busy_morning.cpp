// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/screens/kiosk/busy_morning.h"

#include "common/config/hall_file.h"

#include <algorithm>

namespace giliran::screens {

namespace {

Hall read_whole_hall(const char* name)
{
    auto file = read_hall_file(std::string(GILIRAN_SOURCE_DIR "/assets/halls/") + name + ".toml");
    if (!file)
        qFatal("%s is no hall", name);
    return std::move(file->hall);
}

template <class T, class Id>
const T& found(const Hall& hall, const char* id)
{
    const T* one = hall.find(*Id::parse(id));
    if (one == nullptr)
        qFatal("no %s", id);
    return *one;
}

constexpr std::array waiting{12U, 7U, 3U, 4U, 1U, 0U, 0U, 2U, 1U, 0U, 105U, 0U, 5U};

} // namespace

BusyMorning::BusyMorning(const char* hall, QString language)
    : hall_(read_whole_hall(hall)), language_(std::move(language)), now_(at("09:41"))
{
    view_.phase = DayPhase::open;
    view_.day = BusinessDay::at(now_, hall_.utc_offset);
    for (std::size_t n = 0; n < hall_.queues.size(); ++n) {
        QueueFigures figures;
        figures.queue = hall_.queues[n].id;
        figures.waiting = waiting.at(n % waiting.size());
        figures.counters = 1;
        figures.call_earliest = now_ + std::chrono::minutes(4 + 2 * figures.waiting);
        figures.call_latest = now_ + std::chrono::minutes(11 + 3 * figures.waiting);
        view_.queues.push_back(figures);
    }
    const auto& agencies = hall_.agencies;
    for (const Service& service : hall_.services) {
        const Queue* queue = hall_.find(service.queue);
        if (queue != nullptr && queue->drive_through)
            view_.closed.push_back({service.id, ClosedReason::drive_through, std::nullopt});
        else if (service.agency == agencies[agencies.size() - 2].id)
            view_.closed.push_back({service.id, ClosedReason::not_yet, at("13:00")});
        else if (service.agency == agencies.back().id)
            view_.cautions.push_back({service.id, Caution::late_to_open, std::nullopt});
    }
}

Instant BusyMorning::at(const char* time) const
{
    return BusinessDay::parse("2026-11-23")->moment(*TimeOfDay::parse(time), hall_.utc_offset);
}

const Agency& BusyMorning::agency(const char* id) const
{
    return found<Agency, AgencyId>(hall_, id);
}

const Service& BusyMorning::service(const char* id) const
{
    return found<Service, ServiceId>(hall_, id);
}

const Service& BusyMorning::service_with_longest_name() const
{
    return *std::ranges::max_element(hall_.services, {}, [this](const Service& one) {
        return QString::fromStdString(one.name.in(language_.toStdString())).size();
    });
}

const Service& BusyMorning::service_with_most_to_bring() const
{
    return *std::ranges::max_element(hall_.services, {}, [](const Service& one) {
        return one.requirements_verified ? one.requirements.size() : 0;
    });
}

TicketIssued BusyMorning::issued(const Service& service, std::uint32_t n) const
{
    TicketIssued issued;
    issued.visit = VisitId{1};
    issued.leg = LegId{1};
    const Queue& queue = *hall_.find(service.queue);
    issued.number = TicketNumber{queue.series.prefix, n, queue.series.width};
    issued.reserved_at = now_;
    for (const QueueFigures& figures : view_.queues)
        if (figures.queue == queue.id)
            issued.ahead = figures.waiting;
    return issued;
}

void BusyMorning::close_all(ClosedReason because, const char* until)
{
    view_.closed.clear();
    for (const Service& service : hall_.services)
        view_.closed.push_back(
            {service.id, because, until != nullptr ? std::optional(at(until)) : std::nullopt});
}

} // namespace giliran::screens
