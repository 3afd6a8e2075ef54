// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/hall/hall.h"
#include "common/queue/permission.h"

#include <optional>
#include <string>

namespace giliran {

/// Why a device of this role cannot stand at this place, in English; none: it can. Without a hall any id will
/// do.
std::optional<std::string> wrong_place(DeviceRole role, const std::string& place, const Hall* hall);

} // namespace giliran
