// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/hub/service/local_kiosk.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <algorithm>

namespace giliran {
namespace {

JournalError unwritable(const QFileDevice& file)
{
    return {JournalErrorKind::unwritable, file.fileName().toStdString(), file.errorString().toStdString()};
}

/// The device of a link that was offered before.
std::optional<DeviceId> device_offered(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const auto link = PairingLink::parse(file.readAll().toStdString());
    return link ? std::optional(link->device) : std::nullopt;
}

Result<void, JournalError> write_link(const QString& path, const PairingLink& link)
{
    QSaveFile file(path);
    const QByteArray text = QByteArray::fromStdString(link.text() + "\n");
    const auto owner_only = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(owner_only) ||
        file.write(text) != text.size() || !file.commit())
        return fail(unwritable(file));
    return {};
}

} // namespace

QString local_kiosk_link_file(const QString& data_folder)
{
    return QDir(data_folder).filePath(QStringLiteral("local-kiosk.link"));
}

Result<void, JournalError> offer_local_kiosk(DeviceRegistry& devices, const QString& data_folder,
                                             quint16 port, Instant now)
{
    const QString path = local_kiosk_link_file(data_folder);
    const auto hub = HubAddress::parse("127.0.0.1:" + std::to_string(port));
    const auto offered = device_offered(path);
    const DeviceRecord* waiting = offered ? devices.find(*offered) : nullptr;
    if (waiting != nullptr && (waiting->revoked_at || is_paired(*waiting))) {
        QFile::remove(path);
        return {};
    }
    const std::vector<DeviceRecord> all = devices.list();
    const bool has_kiosk = std::any_of(all.begin(), all.end(), [](const DeviceRecord& device) {
        return device.role == DeviceRole::kiosk && !device.revoked_at;
    });
    if (waiting == nullptr && has_kiosk)
        return {};
    const auto link = waiting != nullptr ? devices.renew(*offered, {*hub}, now)
                                         : devices.add(DeviceRole::kiosk, {}, "local kiosk", {*hub}, now);
    if (!link)
        return fail(link.error());
    return write_link(path, *link);
}

} // namespace giliran
