// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/hub/service/device_registry.h"

namespace giliran {

/// The pairing link of the kiosk on the hub's own machine, readable by the owner of the data folder alone.
QString local_kiosk_link_file(const QString& data_folder);

/// At the first start, and as long as that kiosk has not paired: a fresh link in the file. Once a kiosk has
/// paired, the file is gone and more are added by hand.
Result<void, JournalError> offer_local_kiosk(DeviceRegistry& devices, const QString& data_folder,
                                             quint16 port, Instant now);

} // namespace giliran
