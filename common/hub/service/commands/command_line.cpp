// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/hub/service/commands/command_line.h"

#include <QCoreApplication>
#include <QStandardPaths>
#include <cstdio>

namespace giliran {

CommandLine::CommandLine(const QString& name, const QString& summary) : name_(name)
{
    parser_.setApplicationDescription(summary);
    parser_.addHelpOption();
}

void CommandLine::add_data_option()
{
    add_option(QStringLiteral("data"), QStringLiteral("The hub's data folder."), QStringLiteral("DIR"));
}

void CommandLine::add_option(const QString& name, const QString& help, const QString& value_name,
                             const QString& value)
{
    parser_.addOption({name, help, value_name, value});
}

void CommandLine::add_argument(const QString& name, const QString& help)
{
    parser_.addPositionalArgument(name, help);
    ++arguments_;
}

std::optional<ExitCode> CommandLine::parse(const QStringList& arguments)
{
    const bool good = parser_.parse(QStringList{QStringLiteral("giliran-hub ") + name_} + arguments);
    if (!good)
        return wrong_usage(parser_.errorText());
    if (parser_.isSet(QStringLiteral("help"))) {
        print_line(help());
        return ExitCode::done;
    }
    const auto given = parser_.positionalArguments().size();
    if (given != arguments_)
        return wrong_usage(given < arguments_ ? QStringLiteral("an argument is missing")
                                              : QStringLiteral("too many arguments"));
    return std::nullopt;
}

/// Qt knows nothing of subcommands.
QString CommandLine::help() const
{
    QString text = parser_.helpText();
    const QString program = QCoreApplication::arguments().constFirst();
    if (const qsizetype place = text.indexOf(program); place >= 0)
        text.replace(place, program.size(), QStringLiteral("giliran-hub ") + name_);
    return text;
}

ExitCode CommandLine::wrong_usage(const QString& why)
{
    complain(why);
    complain(QStringLiteral("Try --help."));
    return ExitCode::usage;
}

QString CommandLine::data_folder() const
{
    if (has(QStringLiteral("data")))
        return value(QStringLiteral("data"));
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
           QStringLiteral("/giliran/hub");
}

std::optional<std::vector<HubAddress>> CommandLine::addresses(const QString& option) const
{
    std::vector<HubAddress> addresses;
    for (const QString& list : values(option))
        for (const QString& text : list.split(QLatin1Char(','))) {
            const auto address = HubAddress::parse(text.trimmed().toStdString());
            if (!address) {
                wrong_usage(QStringLiteral("--%1: \"%2\" is no HOST:PORT").arg(option, text));
                return std::nullopt;
            }
            addresses.push_back(*address);
        }
    return addresses;
}

void print_line(const std::string& line)
{
    std::fprintf(stdout, "%s\n", line.c_str());
    std::fflush(stdout);
}

void print_line(const QString& line)
{
    print_line(line.trimmed().toStdString());
}

void complain(const std::string& line)
{
    std::fprintf(stderr, "giliran-hub: %s\n", line.c_str());
}

void complain(const QString& line)
{
    complain(line.toStdString());
}

} // namespace giliran
