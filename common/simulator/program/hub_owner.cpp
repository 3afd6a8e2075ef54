// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/simulator/program/hub_owner.h"

#include <QProcess>

namespace giliran::simulator {
namespace {

using namespace Qt::StringLiterals;

constexpr int within_ms = 30'000;

HubOwner::Failure not_understood(const QByteArray& text)
{
    return {0, u"giliran-hub's answer was not understood: "_s + QString::fromUtf8(text)};
}

std::string text_in(const Json& object, std::string_view key)
{
    const Json* value = object.find(key);
    const std::string* text = value != nullptr ? value->as_string() : nullptr;
    return text != nullptr ? *text : std::string();
}

bool flag_in(const Json& object, std::string_view key)
{
    const Json* value = object.find(key);
    const bool* flag = value != nullptr ? value->as_bool() : nullptr;
    return flag != nullptr && *flag;
}

} // namespace

HubOwner::HubOwner(QString program, QString data_folder)
    : program_(std::move(program)), data_folder_(std::move(data_folder))
{}

Result<QByteArray, HubOwner::Failure> HubOwner::run(QStringList arguments, const QByteArray& input) const
{
    QProcess process;
    process.start(program_, arguments << u"--data"_s << data_folder_);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(within_ms))
        return fail(Failure{-1, program_ + u": "_s + process.errorString()});
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        return fail(Failure{process.exitCode(), QString::fromUtf8(process.readAllStandardError()).trimmed()});
    return process.readAllStandardOutput();
}

Result<HubOwner::Status, HubOwner::Failure> HubOwner::status() const
{
    const auto said = run({u"status"_s, u"--json"_s});
    if (!said)
        return fail(said.error());
    const auto json = parse_json(said->trimmed().toStdString());
    if (!json)
        return fail(not_understood(*said));
    Status status;
    status.training = flag_in(*json, "training");
    return status;
}

Result<std::set<CounterId>, HubOwner::Failure> HubOwner::claimed_counters() const
{
    const auto said = run({u"device"_s, u"list"_s, u"--json"_s});
    if (!said)
        return fail(said.error());
    const auto json = parse_json(said->trimmed().toStdString());
    const Json::Array* devices = json ? json->as_array() : nullptr;
    if (devices == nullptr)
        return fail(not_understood(*said));
    std::set<CounterId> claimed;
    for (const Json& device : *devices)
        if (text_in(device, "role") == name_of(DeviceRole::counter) && !flag_in(device, "revoked"))
            if (const auto counter = CounterId::parse(text_in(device, "place")))
                claimed.insert(*counter);
    return claimed;
}

Result<PairingLink, HubOwner::Failure> HubOwner::add_device(DeviceRole role, const std::string& place,
                                                            const QString& label) const
{
    QStringList arguments{u"device"_s,  u"add"_s, u"--role"_s, QString::fromUtf8(name_of(role)),
                          u"--label"_s, label};
    if (!place.empty())
        arguments << u"--place"_s << QString::fromStdString(place);
    const auto said = run(arguments);
    if (!said)
        return fail(said.error());
    auto link = PairingLink::parse(said->trimmed().toStdString());
    return link ? Result<PairingLink, Failure>(std::move(*link)) : fail(not_understood(QByteArray()));
}

Result<void, HubOwner::Failure> HubOwner::revoke(const DeviceId& device) const
{
    return run({u"device"_s, u"revoke"_s, QString::fromStdString(device.text())}).map([](const QByteArray&) {
    });
}

Result<void, HubOwner::Failure> HubOwner::add_officer(const OfficerCode& officer, const QString& pin) const
{
    return run({u"officer"_s, u"add"_s, QString::fromStdString(officer.text())}, pin.toUtf8() + '\n')
        .map([](const QByteArray&) {});
}

} // namespace giliran::simulator
