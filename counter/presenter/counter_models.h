// SPDX-License-Identifier: GPL-3.0-or-later
// What the counter shows, as pure functions of the hall, the counter's view and the hub's time.
#pragma once

#include "common/device/device_client.h"
#include "common/queue/views/counter_view.h"
#include "counter/presenter/counter_model.h"

#include <optional>

namespace giliran {

/// All that a model is made from; borrowed.
struct CounterScene
{
    const Hall& hall;
    const CounterView& view;
    QString language;
    Instant now;
    Standing standing = Standing::online;
};

CounterHeader header_of_counter(const CounterScene& scene);
SignInModel sign_in_model(const CounterScene& scene);
DeskModel desk_model(const CounterScene& scene);
VisitorCard visitor_card(const CounterScene& scene);
LineModel waiting_line(const CounterScene& scene);
LineModel late_line(const CounterScene& scene);
LineModel parked_line(const CounterScene& scene);

/// What may be asked further about who is here, or about somebody without a ticket.
DeedChoice park_choice(const CounterScene& scene);
DeedChoice transfer_choice(const CounterScene& scene);
MoreModel more_model(const CounterScene& scene);
/// With the seconds that are left for it; without a deed when nothing can be taken back.
DeedKey undo_key(const CounterScene& scene);

/// The bar's three lines of a window; `scene` is null while there is nothing to show of the hall.
BarModel bar_model(const CounterModel& window, const CounterScene* scene);

/// Set when the counter can show nothing of the hall: what the officer does now, and what a technician needs.
/// A counter that has seen its hall goes on showing it while the connection is away.
std::optional<CounterNotice> counter_notice(Standing standing, const QString& detail, bool has_seen_hall);

/// Why the keys are grey: what the officer is told for as long as it lasts.
QString standing_words(Standing standing);

/// A refusal as told to the officer, with the hall's numbers and clock.
QString refusal_words(const Refusal& refusal, const Hall& hall, const QString& language);

} // namespace giliran
