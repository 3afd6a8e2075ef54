// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/json.h"
#include "common/base/result.h"
#include "common/queue/views/board_view.h"
#include "common/queue/views/counter_view.h"
#include "common/queue/views/kiosk_view.h"

#include <optional>

namespace giliran {

Json view_json(const BoardView& view);
Json view_json(const KioskView& view);
Json view_json(const CounterView& view);

std::optional<BoardView> read_board_view(const Json& data);
std::optional<KioskView> read_kiosk_view(const Json& data);
std::optional<CounterView> read_counter_view(const Json& data);

/// The members that differ, whole; a member that is gone is null. None: the views are equal.
std::optional<Json> changes(const Json& before, const Json& after);
/// Applies what changes() found.
void apply(Json& view, const Json& set);

} // namespace giliran
