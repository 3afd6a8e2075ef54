// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/hub_address.h"
#include "common/hub/service/commands/exit_code.h"

#include <QCommandLineParser>
#include <QStringList>
#include <optional>
#include <string>
#include <vector>

namespace giliran {

/// A subcommand's own options, arguments and help.
class CommandLine
{
public:
    CommandLine(const QString& name, const QString& summary);

    void add_data_option();
    void add_option(const QString& name, const QString& help, const QString& value_name = {},
                    const QString& value = {});
    void add_argument(const QString& name, const QString& help);

    /// None: go on. Else the help or the complaint was printed.
    std::optional<ExitCode> parse(const QStringList& arguments);
    static ExitCode wrong_usage(const QString& why);

    bool has(const QString& option) const { return parser_.isSet(option); }
    QString value(const QString& option) const { return parser_.value(option); }
    QStringList values(const QString& option) const { return parser_.values(option); }
    QString argument(int index) const { return parser_.positionalArguments().at(index); }
    /// --data, or the user's own.
    QString data_folder() const;
    /// An option's comma-separated addresses; none: one of them is no HOST:PORT, which was said.
    std::optional<std::vector<HubAddress>> addresses(const QString& option) const;

private:
    QString help() const;

    QString name_;
    QCommandLineParser parser_;
    int arguments_ = 0;
};

void print_line(const std::string& line);
void print_line(const QString& line);
void complain(const std::string& line);
void complain(const QString& line);

} // namespace giliran
