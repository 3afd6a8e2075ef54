// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/journal/device_store.h"

#include "common/journal/storage_error.h"
#include "common/journal/store_query.h"

namespace giliran {
namespace {

constexpr auto device_columns = "select id, role, place, label, key, pairing_key, pairing_until, revoked_at, "
                                "added_at from devices where hall = ? ";

QVariant key_value(const std::optional<SecretKey>& key)
{
    return key ? sql_blob(key->bytes()) : QVariant(QMetaType(QMetaType::QByteArray));
}

std::optional<SecretKey> key_in(const QSqlQuery& row, int column)
{
    const auto bytes = bytes_in<32>(row, column);
    return bytes ? std::optional(SecretKey(*bytes)) : std::nullopt;
}

std::optional<DeviceRecord> device_in(const QSqlQuery& row)
{
    const auto id = bytes_in<16>(row, 0);
    const auto role = enum_named<DeviceRole>(text_in(row, 1));
    const auto added_at = moment_in(row, 8);
    if (!id || !role || !added_at)
        return std::nullopt;
    return DeviceRecord{DeviceId(*id),  *role,          text_in(row, 2),   text_in(row, 3),
                        key_in(row, 4), key_in(row, 5), moment_in(row, 6), moment_in(row, 7),
                        *added_at};
}

Result<std::vector<DeviceRecord>, JournalError> read_devices(Connection& connection, const char* which,
                                                             const QVariantList& values)
{
    auto query = run(connection, QLatin1StringView(device_columns) + QLatin1StringView(which), values);
    if (!query)
        return fail(std::move(query.error()));
    std::vector<DeviceRecord> devices;
    while (query->next()) {
        auto device = device_in(*query);
        if (!device)
            return fail(damage(connection.path(), "a device's row is not what was written"));
        devices.push_back(std::move(*device));
    }
    return finished(connection, *query).map([&] { return std::move(devices); });
}

} // namespace

Result<void, JournalError> DeviceStore::add(const DeviceRecord& device)
{
    return database_.write([&](Connection& connection) {
        return change(connection,
                      QStringLiteral(
                          "insert into devices (hall, id, role, place, label, key, pairing_key, "
                          "pairing_until, revoked_at, added_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
                      {sql_text(hall_.text()), sql_blob(device.id.bytes()),
                       sql_text(std::string(name_of(device.role))), sql_text(device.place),
                       sql_text(device.label), key_value(device.key), key_value(device.pairing_key),
                       sql_moment(device.pairing_until), sql_moment(device.revoked_at),
                       sql_moment(device.added_at)})
            .map([](int) {});
    });
}

Result<std::vector<DeviceRecord>, JournalError> DeviceStore::list()
{
    return database_.connection().and_then([&](Connection* open) {
        return read_devices(*open, "order by added_at, id", {sql_text(hall_.text())});
    });
}

Result<std::optional<DeviceRecord>, JournalError> DeviceStore::find(const DeviceId& id)
{
    return database_.connection()
        .and_then([&](Connection* open) {
            return read_devices(*open, "and id = ?", {sql_text(hall_.text()), sql_blob(id.bytes())});
        })
        .map([](std::vector<DeviceRecord> found) {
            return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
        });
}

Result<bool, JournalError> DeviceStore::set_keys(const DeviceId& id, const DeviceKeys& keys)
{
    return change_one(QStringLiteral("update devices set key = ?, pairing_key = ?, pairing_until = ? "
                                     "where hall = ? and id = ? and revoked_at is null"),
                      {key_value(keys.key), key_value(keys.pairing_key), sql_moment(keys.pairing_until),
                       sql_text(hall_.text()), sql_blob(id.bytes())});
}

Result<bool, JournalError> DeviceStore::revoke(const DeviceId& id, Instant at)
{
    return change_one(
        QStringLiteral("update devices set key = null, pairing_key = null, pairing_until = null, "
                       "revoked_at = ? where hall = ? and id = ? and revoked_at is null"),
        {sql_moment(at), sql_text(hall_.text()), sql_blob(id.bytes())});
}

Result<bool, JournalError> DeviceStore::change_one(const QString& sql, const QVariantList& values)
{
    int changed = 0;
    return database_
        .write([&](Connection& connection) {
            return change(connection, sql, values).map([&](int rows) { changed = rows; });
        })
        .map([&] { return changed == 1; });
}

} // namespace giliran
