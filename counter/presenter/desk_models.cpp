// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/texts/hall_time.h"
#include "counter/presenter/counter_models.h"
#include "counter/presenter/counter_text.h"
#include "counter/presenter/model_words.h"

#include <array>

namespace giliran {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array other_outcomes{Outcome::papers_incomplete, Outcome::wrong_service, Outcome::consultation,
                                    Outcome::declined,          Outcome::product_later, Outcome::walkout};

DeedKey key_if(bool possible, Deed deed)
{
    DeedKey key = key_of(std::move(deed));
    if (!possible)
        key.deed.reset();
    return key;
}

bool is_in(const CounterScene& scene, LegState state)
{
    return scene.view.current && scene.view.current->state == state;
}

/// The one loud key: its meaning follows the visitor's way.
DeedKey loud_key(const CounterScene& scene)
{
    const bool possible = takes_commands(scene);
    if (is_in(scene, LegState::serving))
        return key_if(possible, deed_on_current(scene, DeedKind::finish));
    if (is_in(scene, LegState::called))
        return key_if(possible, deed_on_current(scene, DeedKind::start));
    return key_if(possible && (scene.view.waiting_total > 0 || calls_a_lane(scene)), Deed{});
}

std::vector<DeedKey> results_of(const CounterScene& scene)
{
    std::vector<DeedKey> results;
    if (!takes_commands(scene))
        return results;
    if (is_in(scene, LegState::serving))
        for (const Outcome outcome : other_outcomes)
            results.push_back(key_of(deed_on_current(scene, DeedKind::finish, outcome)));
    else if (is_in(scene, LegState::called))
        results.push_back(key_of(deed_on_current(scene, DeedKind::cancel)));
    return results;
}

} // namespace

bool takes_commands(const CounterScene& scene)
{
    return scene.standing == Standing::online && scene.view.day;
}

Deed deed_on_current(const CounterScene& scene, DeedKind kind, Outcome outcome)
{
    if (!scene.view.current)
        return {kind, {}, {}, outcome};
    return {kind, scene.view.current->leg, number_shown(*scene.view.current), outcome};
}

DeedKey key_of(Deed deed)
{
    QString label = label_for(deed);
    return {std::move(label), std::move(deed)};
}

DeedKey undo_key(const CounterScene& scene)
{
    if (!takes_commands(scene) || !scene.view.undo_until || *scene.view.undo_until <= scene.now)
        return {};
    const Duration left = *scene.view.undo_until - scene.now;
    const auto seconds = static_cast<int>((left.count() + 999) / 1000);
    DeedKey key = key_of(Deed{DeedKind::undo});
    key.label = CounterText::tr("Undo (%n s)", nullptr, seconds);
    return key;
}

void tell_sitting(DeskModel& model, const CounterScene& scene, const OpenSessionView& session)
{
    model.sitting_short = CounterText::tr("%n served since %1", nullptr, static_cast<int>(session.served))
                              .arg(clock_text(session.opened_at, scene.hall.utc_offset, scene.language));
    const QString average = average_words(scene);
    model.sitting = average.isEmpty() ? model.sitting_short : model.sitting_short + u" · "_s + average;
}

DeskModel desk_model(const CounterScene& scene)
{
    const CounterView& view = scene.view;
    const bool called = takes_commands(scene) && is_in(scene, LegState::called);

    DeskModel model;
    model.visitor = visitor_card(scene);
    model.loud = loud_key(scene);
    model.recall = key_if(called, deed_on_current(scene, DeedKind::recall));
    model.no_show = key_if(called, deed_on_current(scene, DeedKind::no_show));
    model.other_results_label = CounterText::tr("Other result …");
    model.other_results = results_of(scene);
    model.park = park_choice(scene);
    model.transfer = transfer_choice(scene);
    model.more = more_model(scene);
    model.undo = undo_key(scene);
    model.waiting = waiting_line(scene);
    model.late = late_line(scene);
    model.parked = parked_line(scene);
    if (view.session)
        tell_sitting(model, scene, *view.session);
    model.sign_out = key_if(takes_commands(scene) && !view.current, Deed{DeedKind::sign_out});
    return model;
}

} // namespace giliran
