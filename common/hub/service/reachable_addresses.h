// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/hub_address.h"

#include <QHostAddress>
#include <QList>
#include <vector>

namespace giliran {

/// Where devices find a hub that listens on these addresses. "Any address" stands for all of this machine's,
/// those of the hall's network first.
std::vector<HubAddress> reachable_addresses(const QList<QHostAddress>& listening, quint16 port);

} // namespace giliran
