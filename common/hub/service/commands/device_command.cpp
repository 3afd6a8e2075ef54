// SPDX-License-Identifier: GPL-3.0-or-later
// device add | list | revoke
#include "common/base/described_json.h"
#include "common/hub/service/commands/ask.h"
#include "common/hub/service/commands/command_line.h"
#include "common/hub/service/commands/commands.h"

namespace giliran {
namespace {

ExitCode add(const QStringList& arguments)
{
    CommandLine line(
        QStringLiteral("device add"),
        QStringLiteral("Adds a device and prints its pairing link, which works once, for ten minutes."));
    line.add_data_option();
    line.add_option(QStringLiteral("role"), QStringLiteral("kiosk, counter or display."),
                    QStringLiteral("ROLE"));
    line.add_option(QStringLiteral("place"), QStringLiteral("A counter's id; a display's zone."),
                    QStringLiteral("ID"));
    line.add_option(QStringLiteral("label"), QStringLiteral("A name for people."), QStringLiteral("TEXT"));
    line.add_option(QStringLiteral("hosts"), QStringLiteral("Where the device finds the hub."),
                    QStringLiteral("HOST:PORT,..."));
    if (const auto end = line.parse(arguments))
        return *end;
    const auto role = enum_named<DeviceRole>(line.value(QStringLiteral("role")).toStdString());
    if (!role || *role == DeviceRole::hub)
        return CommandLine::wrong_usage(QStringLiteral("--role is kiosk, counter or display"));
    const auto hubs = line.addresses(QStringLiteral("hosts"));
    if (!hubs)
        return ExitCode::usage;
    return ask_and_print(line.data_folder(),
                         AddDevice{*role, line.value(QStringLiteral("place")).toStdString(),
                                   line.value(QStringLiteral("label")).toStdString(), *hubs});
}

std::string line_of(const DeviceLine& device)
{
    const char* state = device.revoked     ? "revoked"
                        : device.connected ? "connected"
                        : device.paired    ? "away"
                                           : "not paired";
    std::string text = device.id.text() + "  ";
    for (const std::string& column : {std::string(name_of(device.role)), std::string(state), device.place}) {
        constexpr std::size_t width = 12;
        text += column + std::string(column.size() < width ? width - column.size() : 1, ' ');
    }
    return text + device.label;
}

ExitCode list(const QStringList& arguments)
{
    CommandLine line(QStringLiteral("device list"), QStringLiteral("Lists all devices and how they are."));
    line.add_data_option();
    line.add_option(QStringLiteral("json"), QStringLiteral("For programs."));
    if (const auto end = line.parse(arguments))
        return *end;
    const auto answer = ask(line.data_folder(), ListDevices{});
    if (!answer)
        return answer.error();
    if (answer->data && line.has(QStringLiteral("json")))
        print_line(to_text(*answer->data));
    else if (answer->data)
        for (const DeviceLine& device :
             decode<std::vector<DeviceLine>>(*answer->data).value_or(std::vector<DeviceLine>()))
            print_line(line_of(device));
    return print_answer(*answer);
}

ExitCode revoke(const QStringList& arguments)
{
    CommandLine line(QStringLiteral("device revoke"),
                     QStringLiteral("Withdraws a device's key and ends its connection."));
    line.add_argument(QStringLiteral("ID"), QStringLiteral("The device's id, as in device list."));
    line.add_data_option();
    if (const auto end = line.parse(arguments))
        return *end;
    const auto id = DeviceId::parse(line.argument(0).toStdString());
    if (!id)
        return CommandLine::wrong_usage(QStringLiteral("\"%1\" is no device's id").arg(line.argument(0)));
    return ask_and_print(line.data_folder(), RevokeDevice{*id});
}

} // namespace

ExitCode device(const QStringList& arguments)
{
    const QString what = arguments.value(0);
    if (what == QLatin1StringView("add"))
        return add(arguments.mid(1));
    if (what == QLatin1StringView("list"))
        return list(arguments.mid(1));
    if (what == QLatin1StringView("revoke"))
        return revoke(arguments.mid(1));
    const QString usage =
        QStringLiteral("Usage: giliran-hub device add|list|revoke; each with --help says more");
    if (what == QLatin1StringView("--help") || what == QLatin1StringView("-h")) {
        print_line(usage);
        return ExitCode::done;
    }
    complain(usage);
    return ExitCode::usage;
}

} // namespace giliran
