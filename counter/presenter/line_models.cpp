// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/texts/hall_time.h"
#include "counter/presenter/counter_models.h"
#include "counter/presenter/counter_text.h"
#include "counter/presenter/model_words.h"

namespace giliran {
namespace {

LineRow row_of(const CounterScene& scene, const WaitingLeg& leg, std::initializer_list<DeedKind> offered)
{
    LineRow row;
    row.leg = leg.leg;
    row.number = QString::fromStdString(leg.number.text());
    row.service = service_name(scene, leg.service);
    if (leg.priority)
        row.service = CounterText::tr("%1 · priority").arg(row.service);
    const int minutes = minutes_between(leg.queued_at, scene.now);
    row.minutes = QString::number(minutes);
    row.spoken = CounterText::tr("%1, %2, %3").arg(row.number, row.service, minutes_words(minutes));
    if (scene.standing == Standing::online)
        for (const DeedKind kind : offered) {
            const Deed deed{kind, leg.leg, row.number, Outcome::served};
            row.deeds.push_back({label_for(deed), deed});
        }
    return row;
}

} // namespace

LineModel waiting_line(const CounterScene& scene)
{
    LineModel line;
    line.title = CounterText::tr("Waiting, in calling order");
    line.count = QString::number(scene.view.waiting_total);
    line.minutes_title = CounterText::tr("min");
    line.none = calls_a_lane(scene) ? CounterText::tr("Vehicles wait in their lane")
                                    : CounterText::tr("Nobody is waiting");
    for (const WaitingLeg& leg : scene.view.waiting)
        line.rows.push_back(row_of(scene, leg, {DeedKind::cancel}));
    if (!line.rows.empty())
        line.rows.front().next = true;
    const int more = static_cast<int>(scene.view.waiting_total) - static_cast<int>(line.rows.size());
    if (more > 0)
        line.more = CounterText::tr("%n more …", nullptr, more);
    return line;
}

LineModel late_line(const CounterScene& scene)
{
    LineModel line;
    line.title = CounterText::tr("Missed their call");
    for (const WaitingLeg& leg : scene.view.late)
        if (!is_of_a_lane(scene, leg.service)) // a vehicle that drove on has no number to come back with
            line.rows.push_back(row_of(scene, leg, {DeedKind::revive, DeedKind::cancel}));
    line.count = QString::number(line.rows.size());
    return line;
}

} // namespace giliran
