// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/device/key_file.h"

#include "common/base/json.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace giliran {
namespace {

void tell(QString* problem, const QString& text)
{
    if (problem != nullptr)
        *problem = text;
}

const std::string* member_text(const Json& json, std::string_view key)
{
    const Json* member = json.find(key);
    return member != nullptr ? member->as_string() : nullptr;
}

} // namespace

QString key_file_path(const QString& folder, const QString& role)
{
    return QDir(folder).filePath(role + QStringLiteral(".key"));
}

std::optional<DeviceKey> read_key_file(const QString& path, QString* problem)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        tell(problem, file.exists() ? path + QStringLiteral(": ") + file.errorString() : QString());
        return std::nullopt;
    }
    const QByteArray text = file.read(64 * 1024);
    const auto json = parse_json(std::string_view(text.constData(), static_cast<std::size_t>(text.size())));
    const std::string* device_text = json ? member_text(*json, "device") : nullptr;
    const std::string* key_text = json ? member_text(*json, "key") : nullptr;
    const auto device = device_text != nullptr ? DeviceId::parse(*device_text) : std::nullopt;
    const auto key = key_text != nullptr ? SecretKey::parse(*key_text) : std::nullopt;
    if (!device || !key) {
        tell(problem, path + QStringLiteral(": not a device key file"));
        return std::nullopt;
    }
    DeviceKey result{*device, *key, {}};
    if (const Json* hubs = json->find("hubs"); hubs != nullptr && hubs->as_array() != nullptr)
        for (const Json& hub : *hubs->as_array())
            if (const std::string* address = hub.as_string())
                if (const auto parsed = HubAddress::parse(*address))
                    result.hubs.push_back(*parsed);
    return result;
}

bool write_key_file(const QString& path, const DeviceKey& key, QString* problem)
{
    Json::Array hubs;
    for (const HubAddress& hub : key.hubs)
        hubs.emplace_back(hub.text());
    Json json;
    json.set("device", Json(key.device.text()));
    json.set("key", Json(key.key.secret_text()));
    json.set("hubs", Json(std::move(hubs)));
    const std::string text = to_text(json) + "\n";

    QDir().mkpath(QFileInfo(path).absolutePath());
    QSaveFile file(path);
    const bool written =
        file.open(QIODevice::WriteOnly) &&
        file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) &&
        file.write(text.data(), static_cast<qint64>(text.size())) == static_cast<qint64>(text.size()) &&
        file.commit(); // syncs before it renames
    if (!written)
        tell(problem, path + QStringLiteral(": ") + file.errorString());
    return written;
}

} // namespace giliran
