// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/hub/service/hub_storage.h"
#include "common/protocol/pairing_link.h"

#include <map>
#include <vector>

namespace giliran {

/// Who may connect. All devices are kept in memory, so that they find their hub also while the journal is
/// away; every change is durable before it is believed.
class DeviceRegistry
{
public:
    static constexpr Duration pairing_time = std::chrono::minutes(10);

    explicit DeviceRegistry(HubStorage& storage) : storage_(storage) {}
    Result<void, JournalError> load();

    /// The key this identity must prove; none: unknown, revoked, used up or too late.
    std::optional<SecretKey> key_for(const WireIdentity& identity, Instant now) const;
    /// The identity has proved its key. At the first contact its lasting key is made; when it returns with
    /// that, the single-use key is used up.
    Result<PeerDevice, JournalError> arrived(const WireIdentity& identity);

    /// A new device, and the link that pairs it within pairing_time.
    Result<PairingLink, JournalError> add(DeviceRole role, const std::string& place, const std::string& label,
                                          std::vector<HubAddress> hubs, Instant now);
    /// A new link for a device that never returned with a lasting key.
    Result<PairingLink, JournalError> renew(const DeviceId& id, std::vector<HubAddress> hubs, Instant now);
    /// False: there is no such device, or it was revoked before.
    Result<bool, JournalError> revoke(const DeviceId& id, Instant now);

    const DeviceRecord* find(const DeviceId& id) const;
    /// In the order they were added.
    std::vector<DeviceRecord> list() const;

private:
    Result<void, JournalError> set_keys(DeviceRecord& device, const DeviceKeys& keys);

    HubStorage& storage_;
    std::map<DeviceId, DeviceRecord> devices_;
};

/// Returned with its lasting key at least once.
bool is_paired(const DeviceRecord& device);

} // namespace giliran
