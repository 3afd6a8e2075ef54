// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

namespace giliran {

/// A PIN from a terminal, twice and unseen, or from the first line of standard input. None: the two were not
/// alike, or there was none.
std::optional<std::string> ask_pin();

} // namespace giliran
