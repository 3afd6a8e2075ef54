// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

namespace giliran::simulation {

/// Runs `what`; false if a broken invariant aborted it or it did not come to an end. The process lives on so
/// that the run can be shrunk, but what `what` held is left as it was.
bool ends_without_abort(const std::function<void()>& what);

} // namespace giliran::simulation
