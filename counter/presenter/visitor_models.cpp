// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/texts/hall_time.h"
#include "common/texts/queue_words.h"
#include "counter/presenter/counter_models.h"
#include "counter/presenter/counter_text.h"
#include "counter/presenter/model_words.h"

#include <utility>

namespace giliran {
namespace {

/// A loudspeaker that began and never said that it ended: after so long it is not believed any more.
constexpr Duration announcement_lasts = std::chrono::seconds(30);

} // namespace

bool is_vehicle(const CurrentLeg& leg)
{
    return leg.rule == CallRule::next_vehicle;
}

QString number_shown(const CurrentLeg& leg)
{
    return is_vehicle(leg) ? QString() : QString::fromStdString(leg.number.text());
}

QString announcement_trouble(const CurrentLeg& leg, Instant now)
{
    if (leg.state != LegState::called)
        return {};
    switch (leg.announcement) {
    case AnnouncementState::pending:
    case AnnouncementState::spoken:
        return {};
    case AnnouncementState::started:
        return leg.announced_at && now > *leg.announced_at + announcement_lasts
                   ? CounterText::tr("It is not confirmed that the call was spoken")
                   : QString();
    case AnnouncementState::not_spoken:
        if (leg.unspoken == Unspoken::answered || leg.unspoken == Unspoken::withdrawn)
            return {};
        return leg.unspoken ? CounterText::tr("Shown, not spoken: %1").arg(words_for(*leg.unspoken))
                            : CounterText::tr("Shown, not spoken");
    }
    return {};
}

QString announcement_line(const CounterScene& scene, const CurrentLeg& leg)
{
    if (leg.announcement == AnnouncementState::spoken && leg.announced_at)
        return CounterText::tr("announced at %1")
            .arg(clock_text(*leg.announced_at, scene.hall.utc_offset, scene.language));
    return words_for(leg.announcement);
}

namespace {

/// How the visitor came to be here: what was waited, why this one, what the loudspeaker did.
void tell_call(VisitorCard& card, const CounterScene& scene, const CurrentLeg& leg)
{
    QStringList course;
    if (!is_vehicle(leg)) // whose waiting nobody has measured
        course.append(CounterText::tr("waited %1")
                          .arg(minutes_words(
                              minutes_between(leg.queued_at, leg.first_called_at.value_or(leg.queued_at)))));
    if (leg.calls > 1)
        course.append(CounterText::tr("called %n times", nullptr, static_cast<int>(leg.calls)));
    if (!course.isEmpty())
        card.lines.append(course.join(QStringLiteral(" · ")));
    if (!is_vehicle(leg))
        card.lines.append(CounterText::tr("because: %1").arg(words_for(leg.rule)));
    const QString trouble = announcement_trouble(leg, scene.now);
    if (trouble.isEmpty())
        card.lines.append(announcement_line(scene, leg));
    else
        card.warnings.append(trouble);
}

VisitorCard card_of(const CounterScene& scene, const CurrentLeg& leg)
{
    VisitorCard card;
    card.number = number_shown(leg);
    card.service = service_name(scene, leg.service);
    if (is_vehicle(leg))
        card.lines.append(std::exchange(card.service, CounterText::tr("Next vehicle")));
    if (leg.call)
        tell_call(card, scene, leg);
    else
        card.lines.append(CounterText::tr("came straight to the counter"));
    if (leg.priority)
        card.warnings.append(CounterText::tr("Asked for priority: please check"));
    const Service* service = scene.hall.find(leg.service);
    if (leg.started_at) {
        card.figure = minutes_figure(minutes_between(*leg.started_at, scene.now));
        if (service != nullptr)
            card.figure_words = CounterText::tr("%1 planned")
                                    .arg(minutes_words(static_cast<int>(service->standard_time.count())));
    } else if (leg.first_called_at) {
        card.figure = minutes_figure(minutes_between(*leg.first_called_at, scene.now));
        card.figure_words = CounterText::tr("since the call");
    }
    return card;
}

VisitorCard empty_card(const CounterScene& scene)
{
    VisitorCard card;
    card.service = CounterText::tr("Nobody is at the counter");
    if (scene.view.waiting.empty() && calls_a_lane(scene)) {
        card.lines.append(CounterText::tr("Next: whoever stands first in the lane"));
    } else if (scene.view.waiting.empty()) {
        card.lines.append(CounterText::tr("Nobody is waiting"));
    } else {
        const WaitingLeg& next = scene.view.waiting.front();
        card.lines.append(
            CounterText::tr("Next: %1 · %2")
                .arg(QString::fromStdString(next.number.text()), service_name(scene, next.service)));
        card.lines.append(
            CounterText::tr("waiting for %1").arg(minutes_words(minutes_between(next.queued_at, scene.now))));
        if (next.rule)
            card.lines.append(CounterText::tr("because: %1").arg(words_for(*next.rule)));
    }
    if (scene.view.phase == DayPhase::closing)
        card.lines.append(CounterText::tr("No more numbers are given today"));
    return card;
}

} // namespace

VisitorCard visitor_card(const CounterScene& scene)
{
    return scene.view.current ? card_of(scene, *scene.view.current) : empty_card(scene);
}

} // namespace giliran
