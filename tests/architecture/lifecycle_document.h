// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace giliran::house {

/// docs/lifecycle.md, drawn from the table in common/queue/lifecycle.h.
std::string lifecycle_document();

} // namespace giliran::house
