// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/hub/service/commands/command_line.h"
#include "common/hub/service/commands/commands.h"

#include <QCoreApplication>
#include <cstdio>

namespace {

using namespace giliran;

void print_help()
{
    print_line(std::string(
        "giliran-hub: the one owner of a hall's queue\n\nUsage: giliran-hub COMMAND [OPTIONS]\n"));
    for (const CommandEntry& command : commands) {
        std::string name = command.name;
        name.resize(15, ' ');
        print_line("  " + name + command.summary);
    }
    print_line(std::string(R"(
giliran-hub COMMAND --help says more; giliran-hub --version tells the version.

Ends with 0 when done, 1 when it cannot be done, 2 when the command line is wrong, 3 when no hub is running, 4
when another hub has the data folder, 5 when the journal cannot be written, 6 when it is damaged, 7 when a newer
version wrote it, 8 when an address cannot be listened on, 9 when a file has problems, 10 when a journal of practice and a real hub would mix.)"));
}

ExitCode run(const QStringList& arguments)
{
    const QString name = arguments.value(1);
    for (const CommandEntry& command : commands)
        if (name == QLatin1StringView(command.name))
            return command.run(arguments.mid(2));
    if (name == QLatin1StringView("--version")) {
        print_line(std::string("giliran-hub " GILIRAN_VERSION));
        return ExitCode::done;
    }
    const bool asked = name == QLatin1StringView("--help") || name == QLatin1StringView("-h");
    print_help();
    if (!asked && !name.isEmpty())
        std::fprintf(stderr, "\ngiliran-hub: there is no command \"%s\"\n", qUtf8Printable(name));
    return asked ? ExitCode::done : ExitCode::usage;
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("giliran-hub"));
    QCoreApplication::setApplicationVersion(QStringLiteral(GILIRAN_VERSION));
    qSetMessagePattern(QStringLiteral("%{time yyyy-MM-ddThh:mm:ss.zzz} %{type} %{category}: %{message}"));
    return static_cast<int>(run(QCoreApplication::arguments()));
}
