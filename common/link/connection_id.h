// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QtGlobal>

namespace giliran::link {

/// One connection of one listener, from 1, never given again while the program runs.
struct ConnectionId
{
    quint64 value = 0;
    friend auto operator<=>(ConnectionId, ConnectionId) = default;
    friend size_t qHash(ConnectionId id, size_t seed = 0) { return ::qHash(id.value, seed); }
};

} // namespace giliran::link
