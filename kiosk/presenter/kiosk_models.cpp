// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/presenter/kiosk_models.h"

#include "common/ui/language.h"
#include "kiosk/presenter/model_words.h"

#include <QLocale>

namespace giliran {
namespace {

/// Looked up by language when it is shown; marked here for the translators.
const char* const touch_words = QT_TRANSLATE_NOOP("Kiosk", "Touch the screen to take a number");

QString id_text(const std::string& id)
{
    return QString::fromStdString(id);
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

/// When a number of the agency would be called; none where its queues differ.
std::optional<QString> expected_of(const KioskScene& scene, const Agency& agency)
{
    std::optional<ExpectedCall> call;
    for (const Queue& queue : scene.hall.queues) {
        if (queue.agency != agency.id || queue.retired || queue.drive_through)
            continue;
        const auto one = expected_call(scene.view, queue.id, scene.now);
        if (!one || (call && *call != *one))
            return std::nullopt;
        call = one;
    }
    return call ? std::optional(range_text(*call, scene.hall.utc_offset, scene.language)) : std::nullopt;
}

std::vector<const Service*> services_of(const Hall& hall, const Agency& agency)
{
    std::vector<const Service*> services;
    for (const Service& service : hall.services)
        if (service.agency == agency.id && !service.retired)
            services.push_back(&service);
    return services;
}

/// None when all that was in the group is retired.
std::optional<GroupTile> group_tile(const KioskScene& scene, const ServiceGroup& group,
                                    const std::vector<const Service*>& services)
{
    std::vector<const Service*> inside;
    for (const Service* service : services)
        if (service->group == group.id)
            inside.push_back(service);
    if (inside.empty())
        return std::nullopt;
    GroupTile tile;
    tile.id = id_text(group.id.text());
    tile.name = text_in(group.name, scene.language);
    tile.icon = parse_icon(id_text(group.icon)).value_or(IconName::document);
    tile.count = KioskText::tr("%n service(s)", nullptr, static_cast<int>(inside.size()));
    tile.closed_reason = closed_words(scene, inside);
    return tile;
}

QString agency_label(const KioskScene& scene, const Agency& agency)
{
    QString name = text_in(agency.short_name, scene.language);
    for (const Queue& queue : scene.hall.queues)
        if (queue.agency == agency.id && !queue.retired && !queue.drive_through)
            return id_text(queue.series.prefix.text()) + QStringLiteral(" · ") + name;
    return name;
}

QString minutes_words(std::chrono::minutes time)
{
    return KioskText::tr("about %n minute(s)", nullptr, static_cast<int>(time.count()));
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
    model.logo = QByteArray::fromStdString(scene.hall.look.logo);
    if (scene.view.training.value_or(false))
        model.training = KioskText::tr("TRAINING: numbers are not valid");
    return model;
}

IdleModel idle_model(const KioskScene& scene)
{
    const HeaderModel header = header_model(scene);
    IdleModel model;
    model.hall = header.hall;
    model.clock = header.clock;
    model.date = header.date;
    model.logo = header.logo;
    model.training = header.training;
    for (const LanguageChoice& language : header.languages)
        model.invitations.append(said_in(language.code, "Kiosk", touch_words));
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

ServicesModel services_model(const KioskScene& scene, const Agency& agency,
                             const std::optional<GroupId>& group)
{
    ServicesModel model;
    model.agency = agency_label(scene, agency);
    const std::uint32_t waiting = waiting_at(scene, agency);
    model.waiting = waiting == 0 ? KioskText::tr("Nobody is waiting")
                                 : KioskText::tr("%n person(s) waiting", nullptr, static_cast<int>(waiting));
    const std::vector<const Service*> services = services_of(scene.hall, agency);
    const bool gives_numbers = closed_words(scene, services).isEmpty();
    if (const auto call = expected_of(scene, agency); call && gives_numbers)
        model.waiting += QStringLiteral(" · ") + KioskText::tr("call about %1").arg(*call);
    const ServiceGroup* inside = group ? agency.find(*group) : nullptr;
    if (inside != nullptr)
        model.group = text_in(inside->name, scene.language);
    if (inside == nullptr)
        for (const ServiceGroup& one : agency.groups)
            if (auto tile = group_tile(scene, one, services))
                model.groups.push_back(std::move(*tile));
    for (const Service* service : services) {
        if (inside == nullptr ? service->group.has_value() : service->group != group)
            continue;
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
    const auto minutes = static_cast<int>(service.standard_time.count());
    const QString at_counter = KioskText::tr("about %n minute(s) at the counter", nullptr, minutes);
    if (const auto call = expected_call(scene.view, service.queue, scene.now))
        model.facts.push_back(
            {range_text(*call, scene.hall.utc_offset, scene.language), KioskText::tr("expected call")});
    if (service.fee.empty())
        model.facts.push_back(
            {KioskText::tr("%n min", nullptr, minutes), KioskText::tr("about, at the counter")});
    else
        model.facts.push_back({text_in(service.fee, scene.language), at_counter});
    if (const QString completion = text_in(service.completion, scene.language); !completion.isEmpty())
        model.requirements_note = KioskText::tr("Result: %1").arg(completion);
    QStringList groups;
    for (const PriorityGroup& group : scene.hall.priority_groups)
        groups.append(text_in(group.name, scene.language));
    model.priority_groups = groups.join(QStringLiteral(" · "));
    return model;
}

} // namespace giliran
