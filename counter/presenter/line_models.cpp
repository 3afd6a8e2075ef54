// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/texts/hall_time.h"
#include "common/texts/queue_words.h"
#include "counter/presenter/counter_models.h"
#include "counter/presenter/counter_text.h"
#include "counter/presenter/model_words.h"

namespace giliran {
namespace {

/// The rule of those whom it moves out of the order of arrival.
QString note_of(CallRule rule)
{
    switch (rule) {
    case CallRule::waited_too_long:
    case CallRule::this_counter:
    case CallRule::finally:
        return words_for(rule);
    case CallRule::longest_waiting:
    case CallRule::rank:
    case CallRule::ratio:
    case CallRule::priority_turn:
    case CallRule::picked:
    case CallRule::next_vehicle:
        return {};
    }
    return {};
}

void offer(LineRow& row, Deed deed)
{
    deed.leg = row.leg;
    deed.number = row.number;
    row.deeds.push_back(key_of(std::move(deed)));
}

LineRow row_of(const CounterScene& scene, const WaitingLeg& leg)
{
    LineRow row;
    row.leg = leg.leg;
    row.number = QString::fromStdString(leg.number.text());
    row.service = service_name(scene, leg.service);
    if (leg.priority)
        row.service = CounterText::tr("%1 · priority").arg(row.service);
    if (const QString note = leg.rule ? note_of(*leg.rule) : QString(); !note.isEmpty())
        row.service = CounterText::tr("%1 · %2").arg(row.service, note);
    const int minutes = minutes_between(leg.queued_at, scene.now);
    row.minutes = QString::number(minutes);
    row.spoken = CounterText::tr("%1, %2, %3").arg(row.number, row.service, minutes_words(minutes));
    return row;
}

/// First what is done most; a cancellation stands last, where no hasty Enter finds it.
void offer_on_waiting(LineRow& row, const CounterScene& scene, const WaitingLeg& leg)
{
    if (!takes_commands(scene))
        return;
    if (!scene.view.current)
        offer(row, {DeedKind::pick});
    Deed priority{DeedKind::judge_priority};
    priority.priority = !leg.priority;
    offer(row, priority);
    offer(row, {DeedKind::carry_over});
    offer(row, {DeedKind::cancel});
}

LineRow parked_row(const CounterScene& scene, const ParkedLeg& leg)
{
    LineRow row;
    row.leg = leg.leg;
    row.number = QString::fromStdString(leg.number.text());
    row.service = CounterText::tr("%1 · %2").arg(words_for(leg.reason), service_name(scene, leg.service));
    if (leg.until)
        row.minutes = clock_text(*leg.until, scene.hall.utc_offset, scene.language);
    row.spoken = CounterText::tr("%1, %2, %3")
                     .arg(row.number, row.service,
                          leg.until ? CounterText::tr("until %1").arg(row.minutes) : row.minutes);
    if (takes_commands(scene)) {
        if (!scene.view.current)
            offer(row, {DeedKind::pick});
        offer(row, {DeedKind::unpark});
        offer(row, {DeedKind::cancel});
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
    for (const WaitingLeg& leg : scene.view.waiting) {
        line.rows.push_back(row_of(scene, leg));
        offer_on_waiting(line.rows.back(), scene, leg);
    }
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
    for (const WaitingLeg& leg : scene.view.late) {
        if (is_of_a_lane(scene, leg.service)) // a vehicle that drove on has no number to come back with
            continue;
        line.rows.push_back(row_of(scene, leg));
        if (takes_commands(scene)) {
            offer(line.rows.back(), {DeedKind::revive});
            offer(line.rows.back(), {DeedKind::cancel});
        }
    }
    line.count = QString::number(line.rows.size());
    return line;
}

LineModel parked_line(const CounterScene& scene)
{
    LineModel line;
    line.title = CounterText::tr("Put aside");
    for (const ParkedLeg& leg : scene.view.parked)
        line.rows.push_back(parked_row(scene, leg));
    line.count = QString::number(line.rows.size());
    return line;
}

} // namespace giliran
