// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace giliran {

/// docs/protocol.md, generated from the declarations so that it cannot lie; a test fails when the file is
/// stale.
std::string protocol_document();

} // namespace giliran
