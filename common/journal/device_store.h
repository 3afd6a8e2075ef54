// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/journal/journal_database.h"

#include <vector>

namespace giliran {

/// A device's secrets as they stand after a step of its pairing.
struct DeviceKeys
{
    std::optional<SecretKey> key;
    std::optional<SecretKey> pairing_key;
    std::optional<Instant> pairing_until;
};

/// The paired devices of one hall. Before any hall is known, `hall` is the place-holder HallId().
class DeviceStore
{
public:
    DeviceStore(JournalDatabase& database, HallId hall) : database_(database), hall_(std::move(hall)) {}

    Result<void, JournalError> add(const DeviceRecord& device);
    /// All devices, revoked ones too, in the order they were added.
    Result<std::vector<DeviceRecord>, JournalError> list();
    Result<std::optional<DeviceRecord>, JournalError> find(const DeviceId& id);
    /// False: there is no such device, or it is revoked.
    Result<bool, JournalError> set_keys(const DeviceId& id, const DeviceKeys& keys);
    /// Forgets the keys: a revoked device never comes back. False: there is no such device, or it was
    /// revoked.
    Result<bool, JournalError> revoke(const DeviceId& id, Instant at);

private:
    Result<bool, JournalError> change_one(const QString& sql, const QVariantList& values);

    JournalDatabase& database_;
    HallId hall_;
};

} // namespace giliran
