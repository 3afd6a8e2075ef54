// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/presenter/kiosk_models.h"

#include "common/texts/hall_time.h"
#include "common/texts/queue_words.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

namespace giliran {
namespace {

struct KioskText
{
    Q_DECLARE_TR_FUNCTIONS(Kiosk)
};

QString text_in(const LocalizedText& text, const QString& language)
{
    return QString::fromStdString(text.in(language.toStdString()));
}

QString id_text(const std::string& id)
{
    return QString::fromStdString(id);
}

const ClosedService* closed(const KioskView& view, const Service& service)
{
    const auto found = std::find_if(view.closed.begin(), view.closed.end(),
                                    [&](const ClosedService& one) { return one.service == service.id; });
    return found == view.closed.end() ? nullptr : &*found;
}

QString clock_words(const KioskScene& scene, const std::optional<Instant>& moment)
{
    return moment ? clock_text(*moment, scene.hall.utc_offset, scene.language) : QString();
}

QString closed_words(const KioskScene& scene, const ClosedService& one)
{
    return words_for(one.because, clock_words(scene, one.until));
}

/// Why an agency gives no numbers at all; empty when it gives some. A lane of vehicles never gives any: it
/// says why only where there is nothing else.
QString closed_words(const KioskScene& scene, const std::vector<const Service*>& services)
{
    const ClosedService* told = nullptr;
    for (const Service* service : services) {
        const ClosedService* one = closed(scene.view, *service);
        if (one == nullptr)
            return {};
        if (told == nullptr || told->because == ClosedReason::drive_through)
            told = one;
    }
    return told != nullptr ? closed_words(scene, *told) : words_for(ClosedReason::retired, {});
}

QString caution_words(const KioskScene& scene, const Service& service)
{
    for (const CautionedService& one : scene.view.cautions)
        if (one.service == service.id)
            return words_for(one.caution, clock_words(scene, one.until));
    return {};
}

std::uint32_t waiting_in(const KioskView& view, const QueueId& queue)
{
    for (const QueueFigures& figures : view.queues)
        if (figures.queue == queue)
            return figures.waiting;
    return 0;
}

/// People with a number of the agency; nobody counts the vehicles of its lanes.
std::uint32_t waiting_at(const KioskScene& scene, const Agency& agency)
{
    std::uint32_t waiting = 0;
    for (const Queue& queue : scene.hall.queues)
        if (queue.agency == agency.id && !queue.drive_through)
            waiting += waiting_in(scene.view, queue.id);
    return waiting;
}

QString waiting_words(std::uint32_t waiting)
{
    return waiting == 0 ? KioskText::tr("No queue")
                        : KioskText::tr("%n waiting", nullptr, static_cast<int>(waiting));
}

std::vector<const Service*> services_of(const Hall& hall, const Agency& agency)
{
    std::vector<const Service*> services;
    for (const Service& service : hall.services)
        if (service.agency == agency.id && !service.retired)
            services.push_back(&service);
    return services;
}

QString agency_label(const KioskScene& scene, const Agency& agency)
{
    const QString name = text_in(agency.short_name, scene.language);
    for (const Queue& queue : scene.hall.queues)
        if (queue.agency == agency.id && !queue.retired && !queue.drive_through)
            return id_text(queue.series.prefix.text()) + QStringLiteral(" · ") + name;
    return name;
}

QString minutes_words(std::chrono::minutes time)
{
    return KioskText::tr("about %n minute(s)", nullptr, static_cast<int>(time.count()));
}

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

HeaderModel header_model(const KioskScene& scene)
{
    HeaderModel model;
    model.hall = text_in(scene.hall.name, scene.language);
    model.clock = clock_text(scene.now, scene.hall.utc_offset, scene.language);
    model.date = date_text(scene.now, scene.hall.utc_offset, scene.language);
    for (const std::string& code : scene.hall.languages) {
        const QLocale locale(id_text(code));
        const QString own = code == "id"   ? QStringLiteral("Indonesia")
                            : code == "en" ? QStringLiteral("English")
                                           : locale.nativeLanguageName();
        model.languages.push_back({id_text(code), own});
    }
    model.language = scene.language;
    return model;
}

AgenciesModel agencies_model(const KioskScene& scene)
{
    AgenciesModel model;
    for (const Agency& agency : scene.hall.agencies) {
        if (agency.retired)
            continue;
        AgencyTile tile;
        tile.id = id_text(agency.id.text());
        tile.office = text_in(agency.short_name, scene.language);
        tile.need = agency.need.empty() ? tile.office : text_in(agency.need, scene.language);
        tile.icon = parse_icon(id_text(agency.icon)).value_or(IconName::building);
        tile.waiting = waiting_words(waiting_at(scene, agency));
        tile.closed_reason = closed_words(scene, services_of(scene.hall, agency));
        model.agencies.push_back(std::move(tile));
    }
    return model;
}

ServicesModel services_model(const KioskScene& scene, const Agency& agency)
{
    ServicesModel model;
    model.agency = agency_label(scene, agency);
    const std::uint32_t waiting = waiting_at(scene, agency);
    model.waiting = waiting == 0 ? KioskText::tr("Nobody is waiting")
                                 : KioskText::tr("%n person(s) waiting", nullptr, static_cast<int>(waiting));
    for (const Service* service : services_of(scene.hall, agency)) {
        ServiceTile tile;
        tile.id = id_text(service->id.text());
        tile.name = text_in(service->name, scene.language);
        tile.time = minutes_words(service->standard_time);
        tile.cost = text_in(service->fee, scene.language);
        if (const ClosedService* one = closed(scene.view, *service))
            tile.closed_reason = closed_words(scene, *one);
        model.services.push_back(std::move(tile));
    }
    return model;
}

BeforeTicketModel before_ticket_model(const KioskScene& scene, const Service& service)
{
    BeforeTicketModel model;
    if (const Agency* agency = scene.hall.find(service.agency))
        model.agency = agency_label(scene, *agency);
    model.service = text_in(service.name, scene.language);
    for (const LocalizedText& requirement : service.requirements)
        model.requirements.append(text_in(requirement, scene.language));
    model.requirements_verified = service.requirements_verified;
    model.caution = caution_words(scene, service);
    const std::uint32_t waiting = waiting_in(scene.view, service.queue);
    model.facts.push_back(
        {QString::number(waiting), KioskText::tr("people ahead of you", nullptr, static_cast<int>(waiting))});
    model.facts.push_back({KioskText::tr("%n min", nullptr, static_cast<int>(service.standard_time.count())),
                           KioskText::tr("about, at the counter")});
    if (!service.fee.empty()) {
        const QString completion = text_in(service.completion, scene.language);
        model.facts.push_back({text_in(service.fee, scene.language),
                               completion.isEmpty() ? KioskText::tr("cost") : completion});
    }
    QStringList groups;
    for (const PriorityGroup& group : scene.hall.priority_groups)
        groups.append(text_in(group.name, scene.language));
    model.priority_groups = groups.join(QStringLiteral(" · "));
    return model;
}

TicketModel ticket_model(const KioskScene& scene, const Service& service, const TicketIssued& issued)
{
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
    model.may_take_another = true;
    return model;
}

std::optional<NoticeModel> closed_notice(const KioskScene& scene)
{
    const ClosedService* first = nullptr;
    for (const Service& service : scene.hall.services) {
        if (service.retired)
            continue;
        const ClosedService* one = closed(scene.view, service);
        if (one != nullptr && one->because == ClosedReason::drive_through)
            continue; // it never gives numbers: what the rest does decides
        const bool hall_wide = one != nullptr && one->because != ClosedReason::quota_used_up &&
                               one->because != ClosedReason::online_only;
        if (!hall_wide)
            return std::nullopt;
        if (first == nullptr)
            first = one;
    }
    NoticeModel notice;
    notice.icon = IconName::clock;
    notice.title = first != nullptr ? closed_words(scene, *first) : words_for(ClosedReason::closed_today, {});
    const BusinessDay today = BusinessDay::at(scene.now, scene.hall.utc_offset);
    if (const ServiceHours* hours = scene.hall.hours_on(today))
        notice.detail =
            KioskText::tr("Service today: %1 to %2")
                .arg(clock_text(hours->open, scene.language), clock_text(hours->close, scene.language));
    notice.body = KioskText::tr("Numbers that were given stay valid. Please ask the staff if you need help.");
    return notice;
}

std::optional<NoticeModel> standing_notice(Standing standing, const QString& detail)
{
    const QString ask_staff = KioskText::tr("Please ask the staff for a number.");
    switch (standing) {
    case Standing::online:
        return std::nullopt;
    case Standing::connecting:
        return NoticeModel{
            IconName::disconnected, KioskText::tr("One moment, connecting …"),
            KioskText::tr("Your number stays valid. If this takes long, please ask the staff."), detail};
    case Standing::unpaired:
        return NoticeModel{
            IconName::key, KioskText::tr("This kiosk is not paired yet"), ask_staff,
            KioskText::tr(
                "Technician: giliran-hub device add --role kiosk, then giliran-kiosk --pair LINK. %1")
                .arg(detail)};
    case Standing::key_refused:
        return NoticeModel{IconName::key, KioskText::tr("The hub does not accept this kiosk's key"),
                           ask_staff,
                           KioskText::tr("Technician: the pairing link was used or is older than ten "
                                         "minutes, or the key is wrong. Pair anew. %1")
                               .arg(detail)};
    case Standing::revoked:
        return NoticeModel{IconName::lock, KioskText::tr("This kiosk was taken out of service"), ask_staff,
                           detail};
    case Standing::update_needed:
        return NoticeModel{IconName::update, KioskText::tr("Update needed"), ask_staff,
                           KioskText::tr("Technician: this kiosk has version %1, the hub has %2.")
                               .arg(QStringLiteral(GILIRAN_VERSION), detail)};
    case Standing::key_not_kept:
        return NoticeModel{IconName::warning, KioskText::tr("The kiosk cannot store its key"), ask_staff,
                           detail};
    case Standing::no_hall:
        return NoticeModel{IconName::document, KioskText::tr("The hall has not been set up yet"), ask_staff,
                           KioskText::tr("Technician: giliran-hub apply hall.toml")};
    case Standing::doubtful:
        return NoticeModel{IconName::warning, KioskText::tr("No numbers can be given at the moment"),
                           KioskText::tr("Numbers that were given stay valid. Please ask the staff."),
                           KioskText::tr("Technician: the hub's journal cannot be written.")};
    }
    return std::nullopt;
}

} // namespace giliran
