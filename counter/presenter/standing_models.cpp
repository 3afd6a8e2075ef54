// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/texts/hall_time.h"
#include "common/texts/queue_words.h"
#include "counter/presenter/counter_models.h"
#include "counter/presenter/counter_text.h"
#include "counter/presenter/model_words.h"

#include <QLocale>
#include <algorithm>

namespace giliran {
namespace {

QString link_words(Standing standing)
{
    switch (standing) {
    case Standing::online:
        return CounterText::tr("connected");
    case Standing::doubtful:
        return CounterText::tr("hub cannot store");
    case Standing::unpaired:
    case Standing::connecting:
    case Standing::key_refused:
    case Standing::revoked:
    case Standing::update_needed:
    case Standing::key_not_kept:
    case Standing::no_hall:
        return CounterText::tr("reconnecting …");
    }
    return {};
}

QString counter_name(const Hall& hall, const CounterId& id)
{
    const Counter* counter = hall.find(id);
    return CounterText::tr("Counter %1")
        .arg(counter != nullptr ? QString::number(counter->number) : QString::fromStdString(id.text()));
}

} // namespace

QString minutes_words(int minutes)
{
    return minutes == 0 ? CounterText::tr("under 1 min") : CounterText::tr("%n min", nullptr, minutes);
}

QString minutes_figure(int minutes)
{
    return minutes == 0 ? CounterText::tr("< 1 min") : minutes_words(minutes);
}

QString average_words(const CounterScene& scene)
{
    const auto& session = scene.view.session;
    if (!session || !session->mean_service)
        return {};
    const QString minutes =
        QLocale(scene.language).toString(static_cast<double>(*session->mean_service) / 60, 'f', 1);
    return CounterText::tr("average %1 min").arg(minutes);
}

QString text_in(const LocalizedText& text, const CounterScene& scene)
{
    return QString::fromStdString(text.in(scene.language.toStdString()));
}

QString service_name(const CounterScene& scene, const ServiceId& id)
{
    const Service* service = scene.hall.find(id);
    return service != nullptr ? text_in(service->name, scene) : QString::fromStdString(id.text());
}

bool is_of_a_lane(const CounterScene& scene, const ServiceId& id)
{
    const Service* service = scene.hall.find(id);
    const Queue* queue = service != nullptr ? scene.hall.find(service->queue) : nullptr;
    return queue != nullptr && queue->drive_through;
}

bool calls_a_lane(const CounterScene& scene)
{
    const Counter* counter = scene.hall.find(scene.view.counter);
    if (counter == nullptr)
        return false;
    return std::any_of(counter->rule.queues.begin(), counter->rule.queues.end(), [&](const QueueId& id) {
        const Queue* queue = scene.hall.find(id);
        return queue != nullptr && queue->drive_through;
    });
}

CounterHeader header_of_counter(const CounterScene& scene)
{
    CounterHeader header;
    header.counter = counter_name(scene.hall, scene.view.counter);
    QStringList agencies;
    if (const Counter* counter = scene.hall.find(scene.view.counter))
        for (const AgencyId& id : counter->agencies)
            if (const Agency* agency = scene.hall.find(id))
                agencies.append(text_in(agency->short_name, scene));
    header.agency = agencies.join(QStringLiteral(", "));
    if (scene.view.session)
        header.officer =
            CounterText::tr("officer %1").arg(QString::fromStdString(scene.view.session->officer.text()));
    header.clock = clock_text(scene.now, scene.hall.utc_offset, scene.language);
    if (scene.view.training.value_or(false))
        header.training = CounterText::tr("TRAINING: numbers are not valid");
    header.link = link_words(scene.standing);
    header.connected = scene.standing == Standing::online;
    return header;
}

SignInModel sign_in_model(const CounterScene& scene)
{
    SignInModel model;
    model.title = CounterText::tr("Sign in to %1").arg(counter_name(scene.hall, scene.view.counter));
    model.code = CounterText::tr("Officer code");
    model.pin = CounterText::tr("PIN");
    model.key = CounterText::tr("Sign in");
    model.possible = scene.standing == Standing::online && scene.view.day;
    if (scene.standing != Standing::online)
        model.explanation = standing_words(scene.standing);
    else if (!scene.view.day)
        model.explanation = words_for(RefusalKind::no_open_day);
    else
        model.explanation = CounterText::tr("With your code and PIN. Forgotten? A supervisor helps.");
    return model;
}

std::optional<CounterNotice> counter_notice(Standing standing, const QString& detail, bool has_seen_hall)
{
    const QString ask = CounterText::tr("Please tell the supervisor. The other counters go on.");
    switch (standing) {
    case Standing::online:
    case Standing::doubtful:
        return std::nullopt;
    case Standing::connecting:
        if (has_seen_hall)
            return std::nullopt;
        return CounterNotice{NoticeSign::connection, CounterText::tr("Connecting to the hub …"),
                             CounterText::tr("If this takes long, please tell the supervisor."), detail};
    case Standing::unpaired:
        return CounterNotice{NoticeSign::key, CounterText::tr("This counter is not paired yet"), ask,
                             CounterText::tr("Technician: giliran-hub device add --role counter --place ID, "
                                             "then giliran-counter --pair LINK. %1")
                                 .arg(detail)};
    case Standing::key_refused:
        return CounterNotice{
            NoticeSign::key, CounterText::tr("The hub does not accept this counter's key"), ask,
            CounterText::tr("Technician: the pairing link was used or is older than ten minutes, "
                            "or the key is wrong. Pair anew. %1")
                .arg(detail)};
    case Standing::revoked:
        return CounterNotice{NoticeSign::lock, CounterText::tr("This counter was taken out of service"), ask,
                             detail};
    case Standing::update_needed:
        return CounterNotice{NoticeSign::update, CounterText::tr("Update needed"), ask,
                             CounterText::tr("Technician: this counter has version %1, the hub has %2.")
                                 .arg(QStringLiteral(GILIRAN_VERSION), detail)};
    case Standing::key_not_kept:
        return CounterNotice{NoticeSign::trouble, CounterText::tr("The counter cannot store its key"), ask,
                             detail};
    case Standing::no_hall:
        return CounterNotice{NoticeSign::hall, CounterText::tr("The hall has not been set up yet"), ask,
                             CounterText::tr("Technician: giliran-hub apply hall.toml")};
    }
    return std::nullopt;
}

QString standing_words(Standing standing)
{
    return standing == Standing::doubtful
               ? words_for(RefusalKind::storage_unavailable)
               : CounterText::tr(
                     "The connection is interrupted. This is what was known last; the keys come back by "
                     "themselves.");
}

QString refusal_words(const Refusal& refusal, const Hall& hall, const QString& language)
{
    const Counter* counter = refusal.counter ? hall.find(*refusal.counter) : nullptr;
    if (refusal.kind == RefusalKind::officer_elsewhere && counter != nullptr)
        return CounterText::tr("You are still serving at counter %1.").arg(counter->number);
    return words_for(refusal,
                     refusal.until ? clock_text(*refusal.until, hall.utc_offset, language) : QString());
}

} // namespace giliran
