// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/hub_address.h"
#include "common/base/secret_key.h"
#include "common/base/token128.h"

#include <QString>
#include <optional>
#include <vector>

namespace giliran {

/// What a paired device knows: who it is, its lasting key, where its hub was when it was paired.
struct DeviceKey
{
    DeviceId device;
    SecretKey key;
    std::vector<HubAddress> hubs;
};

/// FOLDER/ROLE.key, readable by its owner only.
QString key_file_path(const QString& folder, const QString& role);
/// None when there is no such file or it cannot be read; `problem` says which.
std::optional<DeviceKey> read_key_file(const QString& path, QString* problem = nullptr);
/// Durable when true is returned: written beside, synced, renamed.
bool write_key_file(const QString& path, const DeviceKey& key, QString* problem = nullptr);

} // namespace giliran
