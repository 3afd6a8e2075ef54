// SPDX-License-Identifier: GPL-3.0-or-later
// Words that several of the counter's models use.
#pragma once

#include "counter/presenter/counter_models.h"

namespace giliran {

/// "14 min", "now" for less than one.
QString minutes_words(int minutes);
QString service_name(const CounterScene& scene, const ServiceId& service);
/// Whether a service is that of vehicles in their lane: nobody there holds a number.
bool is_of_a_lane(const CounterScene& scene, const ServiceId& service);
/// Whether this counter calls a lane of vehicles, in which nobody is counted.
bool calls_a_lane(const CounterScene& scene);
QString text_in(const LocalizedText& text, const CounterScene& scene);

} // namespace giliran
