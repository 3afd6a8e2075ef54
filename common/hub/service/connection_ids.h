// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/hub/core/input.h"
#include "common/link/connection_id.h"

namespace giliran {

/// The link counts its connections and the core has no other names for them. Four thousand million connects
/// without a restart do not happen.
inline ConnectionId core_id(link::ConnectionId id)
{
    return {static_cast<std::uint32_t>(id.value)};
}

inline link::ConnectionId link_id(ConnectionId id)
{
    return {id.value};
}

} // namespace giliran
