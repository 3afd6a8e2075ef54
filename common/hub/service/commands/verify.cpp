// SPDX-License-Identifier: GPL-3.0-or-later
// verify: needs no running hub, and disturbs none.
#include "common/hub/service/commands/command_line.h"
#include "common/hub/service/commands/commands.h"
#include "common/hub/service/commands/data_folder.h"
#include "common/hub/service/hub_log.h"
#include "common/journal/log_check.h"
#include "common/journal/verification.h"

#include <QDir>
#include <QFileInfo>

namespace giliran {
namespace {

ExitCode complain_of_journal(const JournalError& error)
{
    complain(words_for(error));
    return exit_code_of(error.kind);
}

void print_found(const Verification& found)
{
    if (found.last_day)
        print_line("days:    " + std::to_string(found.days) + ", " + found.first_day->text() + " to " +
                   found.last_day->text() +
                   (found.dropped_days > 0
                        ? ", and the seals of " + std::to_string(found.dropped_days) + " dropped days"
                        : std::string()));
    print_line("events:  " + std::to_string(found.events) + ", legs: " + std::to_string(found.legs));
    if (found.last_day)
        print_line("chain:   " + found.last_day->text() + ", " + std::to_string(found.end_rows) +
                   " events, head " + found.end.text());
    if (found.last_seal)
        print_line("sealed:  " + found.last_seal->day.text() + ", seal " + found.last_seal->hash.text());
}

} // namespace

ExitCode verify(const QStringList& arguments)
{
    CommandLine line(
        QStringLiteral("verify"),
        QStringLiteral(
            "Looks through the whole journal: the chain of every day, dense numbers, the seals, the "
            "projection against the events. Reads only; a running hub goes on. Ends with 6 when "
            "something is not what was written."));
    line.add_data_option();
    line.add_option(QStringLiteral("backup"), QStringLiteral("A backup instead of the hub's own journal."),
                    QStringLiteral("FILE"));
    if (const auto end = line.parse(arguments))
        return *end;
    const bool is_backup = line.has(QStringLiteral("backup"));
    const QString file = is_backup ? line.value(QStringLiteral("backup"))
                                   : QDir(line.data_folder()).filePath(QStringLiteral("journal.sqlite"));
    if (is_backup && !QFileInfo(file).isFile()) {
        complain(QStringLiteral("there is no file %1").arg(file));
        return ExitCode::refused;
    }
    if (const auto refused = is_backup ? std::nullopt : refuse_without_journal(line.data_folder()))
        return *refused;
    const auto found =
        check_log(file).and_then([&] { return verify_journal(file, Connection::Access::read); });
    if (!found)
        return complain_of_journal(found.error());
    print_found(*found);
    for (const std::string& finding : found->findings)
        complain("NOT AS IT WAS WRITTEN: " + finding);
    if (!found->is_whole())
        return ExitCode::damaged;
    print_line(std::string("the journal is what was written"));
    return ExitCode::done;
}

} // namespace giliran
