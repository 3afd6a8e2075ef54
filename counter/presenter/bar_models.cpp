// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/texts/hall_time.h"
#include "counter/presenter/counter_models.h"
#include "counter/presenter/counter_text.h"
#include "counter/presenter/model_words.h"

namespace giliran {
namespace {

QString state_fact(const CounterScene& scene, const CurrentLeg& leg)
{
    if (leg.started_at)
        return CounterText::tr("being served %1")
            .arg(minutes_figure(minutes_between(*leg.started_at, scene.now)));
    const int ago = minutes_between(leg.first_called_at.value_or(scene.now), scene.now);
    return ago == 0 ? CounterText::tr("just called")
                    : CounterText::tr("called %1 ago").arg(minutes_words(ago));
}

void tell_visitor(BarModel& bar, const CounterScene& scene, const CurrentLeg& leg)
{
    bar.facts.append(state_fact(scene, leg));
    if (leg.calls > 1 && leg.state == LegState::called)
        bar.facts.append(CounterText::tr("called %n times", nullptr, static_cast<int>(leg.calls)));
    const QString trouble = announcement_trouble(leg, scene.now);
    if (!trouble.isEmpty())
        bar.warnings.append(trouble);
    else if (leg.call)
        bar.facts.append(announcement_line(scene, leg));
    if (leg.priority)
        bar.warnings.append(CounterText::tr("Check priority"));
}

void tell_next(BarModel& bar, const CounterScene& scene)
{
    if (calls_a_lane(scene) && scene.view.waiting.empty())
        bar.next = CounterText::tr("Next: whoever stands first in the lane");
    else if (scene.view.waiting.empty())
        bar.next = scene.view.current ? CounterText::tr("Nobody else is waiting")
                                      : CounterText::tr("Nobody is waiting");
    bar.next_short = bar.next;
    if (scene.view.waiting.empty())
        return;
    const WaitingLeg& next = scene.view.waiting.front();
    const QString number = QString::fromStdString(next.number.text());
    const QString waited = minutes_words(minutes_between(next.queued_at, scene.now));
    bar.next =
        CounterText::tr("Next: %1 · %2 · waiting %3").arg(number, service_name(scene, next.service), waited);
    bar.next_short = CounterText::tr("Next: %1 · waiting %2").arg(number, waited);
}

QString line_fact(const CounterScene& scene)
{
    const CounterView& view = scene.view;
    QStringList facts;
    if (view.waiting_total > 0)
        facts.append(CounterText::tr("%n waiting", nullptr, static_cast<int>(view.waiting_total)));
    if (view.waiting_total > 0 && view.longest_since)
        facts.append(CounterText::tr("longest %1")
                         .arg(minutes_words(minutes_between(*view.longest_since, scene.now))));
    if (!view.late.empty())
        facts.append(CounterText::tr("%n missed", nullptr, static_cast<int>(view.late.size())));
    if (!view.parked.empty())
        facts.append(CounterText::tr("%n put aside", nullptr, static_cast<int>(view.parked.size())));
    return facts.join(QStringLiteral(" · "));
}

/// The bar has room for one key beside the loud one: behind it are all others of the window.
MoreModel keys_of(const DeskModel& desk)
{
    MoreModel more = desk.more;
    std::vector<DeedKey> first;
    for (const DeedKey* key : {&desk.recall, &desk.no_show})
        if (key->deed)
            first.push_back(*key);
    more.deeds.insert(more.deeds.begin(), first.begin(), first.end());
    std::vector<DeedChoice> asking;
    if (!desk.other_results.empty())
        asking.push_back(
            {desk.other_results_label, CounterText::tr("How did it end?"), {{{}, desk.other_results}}});
    for (const DeedChoice* choice : {&desk.park, &desk.transfer})
        if (choice->is_offered())
            asking.push_back(*choice);
    more.choices.insert(more.choices.begin(), asking.begin(), asking.end());
    return more;
}

BarModel desk_bar(const CounterModel& window, const CounterScene& scene)
{
    BarModel bar;
    bar.number = window.desk.visitor.number;
    if (bar.number.isEmpty()) // nobody, or a vehicle
        bar.headline = window.desk.visitor.service;
    if (scene.view.current)
        tell_visitor(bar, scene, *scene.view.current);
    tell_next(bar, scene);
    bar.line_short = line_fact(scene);
    QStringList line{bar.line_short, average_words(scene)};
    line.removeAll(QString());
    bar.line = line.join(QStringLiteral(" · "));
    bar.loud = window.desk.loud;
    bar.more = keys_of(window.desk);
    return bar;
}

} // namespace

BarModel bar_model(const CounterModel& window, const CounterScene* scene)
{
    if (window.page == CounterPage::desk && scene != nullptr)
        return desk_bar(window, *scene);
    BarModel bar;
    bar.leads_to_window = true;
    if (window.page == CounterPage::sign_in) {
        bar.headline = window.header.counter;
        bar.next = CounterText::tr("Nobody has signed in");
        bar.line = window.header.agency;
        bar.loud.label = window.sign_in.key;
    } else {
        bar.headline = window.notice.title;
        bar.next = window.notice.body;
        bar.loud.label = CounterText::tr("Open");
    }
    bar.next_short = bar.next;
    bar.line_short = bar.line;
    bar.more.label = CounterText::tr("More …");
    return bar;
}

} // namespace giliran
