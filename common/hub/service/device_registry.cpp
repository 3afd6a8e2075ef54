// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/hub/service/device_registry.h"

#include "common/base/require.h"
#include "common/hub/service/secrets.h"

#include <algorithm>

namespace giliran {

bool is_paired(const DeviceRecord& device)
{
    return device.key && !device.pairing_key;
}

Result<void, JournalError> DeviceRegistry::load()
{
    auto listed = storage_.devices().list();
    if (!listed)
        return fail(listed.error());
    devices_.clear();
    for (DeviceRecord& device : *listed)
        devices_.insert_or_assign(device.id, std::move(device));
    return {};
}

std::optional<SecretKey> DeviceRegistry::key_for(const WireIdentity& identity, Instant now) const
{
    const DeviceRecord* device = find(identity.device);
    if (device == nullptr || device->revoked_at)
        return std::nullopt;
    if (!identity.pairing)
        return device->key;
    const bool in_time = device->pairing_until && now < *device->pairing_until;
    return in_time ? device->pairing_key : std::nullopt;
}

Result<PeerDevice, JournalError> DeviceRegistry::arrived(const WireIdentity& identity)
{
    const auto found = devices_.find(identity.device);
    GILIRAN_REQUIRE(found != devices_.end());
    DeviceRecord& device = found->second;
    PeerDevice peer{device.id, device.role, device.place, std::nullopt};
    if (!identity.pairing) {
        if (device.pairing_key)
            if (auto kept = set_keys(device, {device.key, std::nullopt, std::nullopt}); !kept)
                return fail(kept.error());
        return peer;
    }
    if (!device.key) // a device whose pairing broke off gets the same lasting key again
        if (auto kept = set_keys(device, {fresh_key(), device.pairing_key, device.pairing_until}); !kept)
            return fail(kept.error());
    peer.lasting_key = device.key;
    return peer;
}

Result<PairingLink, JournalError> DeviceRegistry::add(DeviceRole role, const std::string& place,
                                                      const std::string& label, std::vector<HubAddress> hubs,
                                                      Instant now)
{
    DeviceRecord device;
    device.id = fresh_token<DeviceId>();
    device.role = role;
    device.place = place;
    device.label = label;
    device.pairing_key = fresh_key();
    device.pairing_until = now + pairing_time;
    device.added_at = now;
    if (auto added = storage_.devices().add(device); !added)
        return fail(added.error());
    devices_.emplace(device.id, device);
    return PairingLink{std::move(hubs), device.id, *device.pairing_key};
}

Result<PairingLink, JournalError> DeviceRegistry::renew(const DeviceId& id, std::vector<HubAddress> hubs,
                                                        Instant now)
{
    const auto found = devices_.find(id);
    GILIRAN_REQUIRE(found != devices_.end() && !is_paired(found->second) && !found->second.revoked_at);
    const SecretKey key = fresh_key();
    if (auto kept = set_keys(found->second, {found->second.key, key, now + pairing_time}); !kept)
        return fail(kept.error());
    return PairingLink{std::move(hubs), id, key};
}

Result<bool, JournalError> DeviceRegistry::revoke(const DeviceId& id, Instant now)
{
    auto revoked = storage_.devices().revoke(id, now);
    if (revoked && *revoked) {
        DeviceRecord& device = devices_.at(id);
        device.revoked_at = now;
        device.key = device.pairing_key = std::nullopt;
    }
    return revoked;
}

const DeviceRecord* DeviceRegistry::find(const DeviceId& id) const
{
    const auto found = devices_.find(id);
    return found == devices_.end() ? nullptr : &found->second;
}

std::vector<DeviceRecord> DeviceRegistry::list() const
{
    std::vector<DeviceRecord> all;
    for (const auto& [id, device] : devices_)
        all.push_back(device);
    std::stable_sort(all.begin(), all.end(),
                     [](const auto& a, const auto& b) { return a.added_at < b.added_at; });
    return all;
}

Result<void, JournalError> DeviceRegistry::set_keys(DeviceRecord& device, const DeviceKeys& keys)
{
    const auto kept = storage_.devices().set_keys(device.id, keys);
    if (!kept)
        return fail(kept.error());
    device.key = keys.key;
    device.pairing_key = keys.pairing_key;
    device.pairing_until = keys.pairing_until;
    return {};
}

} // namespace giliran
