// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/texts/hall_time.h"
#include "common/texts/queue_words.h"
#include "counter/presenter/counter_models.h"
#include "counter/presenter/counter_text.h"
#include "counter/presenter/model_words.h"

#include <array>
#include <utility>

namespace giliran {
namespace {

/// A loudspeaker that began and never said that it ended: after so long it is not believed any more.
constexpr Duration announcement_lasts = std::chrono::seconds(30);

constexpr std::array other_outcomes{Outcome::papers_incomplete, Outcome::wrong_service, Outcome::consultation,
                                    Outcome::declined,          Outcome::product_later, Outcome::walkout};

DeedKey key_for(const Deed& deed, bool possible)
{
    return {label_for(deed), possible ? std::optional(deed) : std::nullopt};
}

bool is_vehicle(const CurrentLeg& leg)
{
    return leg.rule == CallRule::next_vehicle;
}

/// Empty for a vehicle: its number is for the records, and nobody holds it.
QString number_shown(const CurrentLeg& leg)
{
    return is_vehicle(leg) ? QString() : QString::fromStdString(leg.number.text());
}

Deed deed_on(const CounterView& view, DeedKind kind, Outcome outcome = Outcome::served)
{
    if (!view.current)
        return {kind, {}, {}, outcome};
    return {kind, view.current->leg, number_shown(*view.current), outcome};
}

/// Why the loudspeaker did not do what is expected of it; empty when all is well or does not matter any more.
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
        card.figure = minutes_words(minutes_between(*leg.started_at, scene.now));
        if (service != nullptr)
            card.figure_words = CounterText::tr("%1 planned")
                                    .arg(minutes_words(static_cast<int>(service->standard_time.count())));
    } else if (leg.first_called_at) {
        card.figure = minutes_words(minutes_between(*leg.first_called_at, scene.now));
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

DeskModel desk_model(const CounterScene& scene)
{
    const CounterView& view = scene.view;
    const bool takes_commands = scene.standing == Standing::online && view.day;
    const bool called = view.current && view.current->state == LegState::called;
    const bool serving = view.current && view.current->state == LegState::serving;

    DeskModel model;
    model.visitor = visitor_card(scene);
    if (serving)
        model.loud = key_for(deed_on(view, DeedKind::finish), takes_commands);
    else if (called)
        model.loud = key_for(deed_on(view, DeedKind::start), takes_commands);
    else
        model.loud = key_for(Deed{}, takes_commands && (view.waiting_total > 0 || calls_a_lane(scene)));
    model.recall = key_for(deed_on(view, DeedKind::recall), takes_commands && called);
    model.no_show = key_for(deed_on(view, DeedKind::no_show), takes_commands && called);

    model.other_results_label = CounterText::tr("Other result …");
    if (takes_commands && serving)
        for (const Outcome outcome : other_outcomes)
            model.other_results.push_back(key_for(deed_on(view, DeedKind::finish, outcome), true));
    else if (takes_commands && called)
        model.other_results.push_back(key_for(deed_on(view, DeedKind::cancel), true));

    model.waiting = waiting_line(scene);
    model.late = late_line(scene);
    if (view.session)
        model.sitting = CounterText::tr("%n served since %1", nullptr, static_cast<int>(view.session->served))
                            .arg(clock_text(view.session->opened_at, scene.hall.utc_offset, scene.language));
    model.sign_out =
        key_for(Deed{DeedKind::sign_out, {}, {}, Outcome::served}, takes_commands && !view.current);
    return model;
}

} // namespace giliran
