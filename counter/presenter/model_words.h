// SPDX-License-Identifier: GPL-3.0-or-later
// Words that several of the counter's models use.
#pragma once

#include "counter/presenter/counter_models.h"

namespace giliran {

/// "14 min", "under 1 min".
QString minutes_words(int minutes);
/// The same where a figure stands alone and large.
QString minutes_figure(int minutes);
/// "average 7.4 min", of the sitting; empty as long as nobody was served in it.
QString average_words(const CounterScene& scene);
QString service_name(const CounterScene& scene, const ServiceId& service);
/// Whether deeds can be asked now: the hub is there, can store, and a day is open.
bool takes_commands(const CounterScene& scene);
/// A deed on who is here; of no leg when nobody is.
Deed deed_on_current(const CounterScene& scene, DeedKind kind, Outcome outcome = Outcome::served);
DeedKey key_of(Deed deed);
bool is_vehicle(const CurrentLeg& leg);
/// Empty for a vehicle: its number is for the records, and nobody holds it.
QString number_shown(const CurrentLeg& leg);
/// Why the loudspeaker did not do what is expected of it; empty when all is well or does not matter any more.
QString announcement_trouble(const CurrentLeg& leg, Instant now);
/// What it did: "announced at 09.41".
QString announcement_line(const CounterScene& scene, const CurrentLeg& leg);
/// Whether a service is that of vehicles in their lane: nobody there holds a number.
bool is_of_a_lane(const CounterScene& scene, const ServiceId& service);
/// Whether this counter calls a lane of vehicles, in which nobody is counted.
bool calls_a_lane(const CounterScene& scene);
QString text_in(const LocalizedText& text, const CounterScene& scene);

} // namespace giliran
