// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/presenter/model_words.h"

namespace giliran {
namespace {

/// The zone whose displays will call a queue; null when several do.
const Zone* zone_of(const Hall& hall, const QueueId& queue)
{
    const Zone* zone = nullptr;
    for (const Counter& counter : hall.counters) {
        const auto& queues = counter.rule.queues;
        if (counter.retired || std::find(queues.begin(), queues.end(), queue) == queues.end())
            continue;
        const Zone* its = hall.find(counter.zone);
        if (zone != nullptr && its != zone)
            return nullptr;
        zone = its;
    }
    return zone;
}

} // namespace

TicketModel ticket_model(const KioskScene& scene, const Service& service, const GivenNumber& given)
{
    const TicketIssued& issued = given.issued;
    TicketModel model;
    model.number = QString::fromStdString(issued.number.text());
    const Agency* agency = scene.hall.find(service.agency);
    const QString office = agency != nullptr ? text_in(agency->short_name, scene.language) : QString();
    model.service = office + QStringLiteral(" · ") + text_in(service.name, scene.language);
    const Zone* zone = zone_of(scene.hall, service.queue);
    model.where =
        zone != nullptr
            ? KioskText::tr("%1 · watch the screen for your counter").arg(text_in(zone->name, scene.language))
            : KioskText::tr("Watch the screen for your counter");
    model.ahead = issued.ahead == 0
                      ? KioskText::tr("Nobody is ahead of you")
                      : KioskText::tr("%n person(s) ahead of you", nullptr, static_cast<int>(issued.ahead));
    if (given.call)
        model.expected = KioskText::tr("expected call %1")
                             .arg(range_text(*given.call, scene.hall.utc_offset, scene.language));
    if (given.replaced)
        model.replaced = KioskText::tr("%1 is cancelled. Please throw its ticket away.")
                             .arg(QString::fromStdString(given.replaced->text()));
    model.may_take_another = true;
    model.may_change_service = true;
    return model;
}

QString changing_words(const TicketNumber& kept)
{
    return KioskText::tr("You keep %1 until you have another number.")
        .arg(QString::fromStdString(kept.text()));
}

} // namespace giliran
