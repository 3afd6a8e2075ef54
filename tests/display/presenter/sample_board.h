// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject> // first: moc 6.4 cannot read <compare> when nothing came before it

#include "display/presenter/board_words.h"

namespace giliran::testing {

/// assets/halls/kediri.toml
const Hall& kediri();
/// On the Monday of the tests.
Instant at(const std::string& clock);

BoardCall board_call(std::uint32_t id, const std::string& number, const std::string& agency,
                     std::uint32_t counter, Instant called_at);
BoardView board_view(std::vector<BoardCall> newest_first, const std::vector<std::string>& missed = {});
/// Everything of the view on the wall, the newest loud, in Indonesian.
BoardSight sight_of(const BoardView& view, Instant now);

} // namespace giliran::testing
