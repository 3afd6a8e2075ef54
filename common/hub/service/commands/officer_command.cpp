// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/hub/service/commands/ask.h"
#include "common/hub/service/commands/command_line.h"
#include "common/hub/service/commands/commands.h"
#include "common/hub/service/commands/pin_prompt.h"
#include "common/hub/service/secrets.h"
#include "common/protocol/limits.h"

#include <algorithm>

namespace giliran {
namespace {

bool is_pin(const std::string& pin)
{
    return pin.size() >= shortest_pin && pin.size() <= limits::pin_characters &&
           std::all_of(pin.begin(), pin.end(), [](char c) { return c >= '0' && c <= '9'; });
}

} // namespace

ExitCode officer(const QStringList& arguments)
{
    CommandLine line(QStringLiteral("officer add"),
                     QStringLiteral("Adds an officer, or gives one a new PIN. The PIN is asked for, or read "
                                    "from standard input; it has at least 4 digits."));
    line.add_argument(QStringLiteral("CODE"), QStringLiteral("The officer's code."));
    line.add_data_option();
    line.add_option(QStringLiteral("role"), QStringLiteral("officer or supervisor."), QStringLiteral("ROLE"),
                    QStringLiteral("officer"));
    const QString what = arguments.value(0);
    const bool asks_for_help = what == QLatin1StringView("--help") || what == QLatin1StringView("-h");
    if (what != QLatin1StringView("add") && !asks_for_help)
        return CommandLine::wrong_usage(QStringLiteral("officer add CODE"));
    if (const auto end = line.parse(asks_for_help ? arguments : arguments.mid(1)))
        return *end;
    const auto code = OfficerCode::parse(line.argument(0).toStdString());
    if (!code)
        return CommandLine::wrong_usage(
            QStringLiteral("\"%1\" is no officer's code: 1 to 40 of A-Z a-z 0-9 . _ -")
                .arg(line.argument(0)));
    const auto role = enum_named<PersonRole>(line.value(QStringLiteral("role")).toStdString());
    if (!role || (*role != PersonRole::officer && *role != PersonRole::supervisor))
        return CommandLine::wrong_usage(QStringLiteral("--role is officer or supervisor"));
    auto pin = ask_pin();
    if (!pin || !is_pin(*pin)) {
        complain(std::string("the PIN must be 4 to 32 digits, twice the same"));
        return ExitCode::refused;
    }
    const auto hash = pin_hash(*pin);
    wipe(*pin);
    if (!hash) {
        complain(std::string("there is not enough memory to keep a PIN"));
        return ExitCode::refused;
    }
    return ask_and_print(line.data_folder(), PutOfficer{*code, *role, *hash});
}

} // namespace giliran
