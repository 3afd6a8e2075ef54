// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/json.h"

#include <string>

namespace giliran {

/// A tree as TOML for people: tables under headings, lists of plain tables one element a line. parse_toml
/// gives the tree back, but for the order of keys. TOML has no null: what is null is left out.
std::string toml_text(const Json& root);

} // namespace giliran
