// SPDX-License-Identifier: GPL-3.0-or-later
// backup | restore | drop-days
#include "common/hub/service/commands/command_line.h"
#include "common/hub/service/commands/commands.h"
#include "common/hub/service/commands/data_folder.h"
#include "common/hub/service/hub_log.h"
#include "common/hub/service/hub_storage.h"
#include "common/hub/service/upkeep/upkeep.h"
#include "common/journal/log_check.h"
#include "common/journal/restoring.h"
#include "common/journal/retention.h"

#include <QDateTime>
#include <QDir>

namespace giliran {
namespace {

ExitCode say_why(const JournalError& error)
{
    complain(words_for(error));
    return exit_code_of(error.kind);
}

constexpr auto moment_format = u"yyyy-MM-dd-HHmmss";

QString this_moment()
{
    return QDateTime::currentDateTime().toString(moment_format);
}

std::string end_of(const Verification& found)
{
    if (!found.last_day)
        return "it is empty";
    return "its last event is " + std::to_string(found.end_rows) + " of " + found.last_day->text() + ", " +
           std::to_string(found.days) + " days, " + std::to_string(found.legs) + " legs";
}

Result<HallId, JournalError> hall_of(const QString& file)
{
    return Connection::open(file, Connection::Access::read).map([](const std::unique_ptr<Connection>& open) {
        Statement query(open->handle(), "select hall from hall_applications limit 1");
        const auto hall = query.next() ? HallId::parse(query.text_at(0)) : std::nullopt;
        return hall.value_or(HallId());
    });
}

/// "A-057,B-012", as printed on the newest tickets; none: something else was written.
std::optional<std::vector<KnownNumber>> numbers_in(const QString& words)
{
    constexpr std::uint32_t highest = 999'999;
    std::vector<KnownNumber> given;
    for (const QString& word : words.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        const auto number = TicketNumber::parse(word.trimmed().toStdString());
        if (!number || number->n > highest)
            return std::nullopt;
        given.push_back({number->prefix.text(), number->n});
    }
    return given;
}

void say_what_is_lost(const std::optional<Restoration>& restoration)
{
    const std::int64_t until = restoration ? ms_of(restoration->recorded_until) : 0;
    if (until != 0)
        print_line(
            QStringLiteral("What happened after %1 is not in it.")
                .arg(QDateTime::fromMSecsSinceEpoch(until).toString(QStringLiteral("yyyy-MM-dd HH:mm"))));
    print_line(
        std::string("Devices paired and officers added since are unknown; devices revoked since are let in\n"
                    "again: look at giliran-hub device list."));
    if (restoration)
        print_line(std::string(
            "Numbers given since are in visitors' hands and are not given again: if the hub starts today,\n"
            "every queue goes on in a higher thousand, as from A-045 to A-1001; giliran-hub status tells\n"
            "where. Who has an older number that no counter finds is served without a ticket (tanpa "
            "tiket)."));
}

} // namespace

ExitCode backup(const QStringList& arguments)
{
    CommandLine line(
        QStringLiteral("backup"),
        QStringLiteral("Copies the journal into a folder or onto a stick, also while the hub works, and "
                       "reads the copy back. It holds keys: keep it as closed as the data folder."));
    line.add_argument(QStringLiteral("FOLDER"), QStringLiteral("Where to; it must exist."));
    line.add_data_option();
    if (const auto end = line.parse(arguments))
        return *end;
    if (const auto refused = refuse_without_journal(line.data_folder()))
        return *refused;
    const QString journal = QDir(line.data_folder()).filePath(QStringLiteral("journal.sqlite"));
    GivingWay giving_way;
    giving_way.lower_priority();
    const auto made =
        check_log(journal).and_then([&] { return hall_of(journal); }).and_then([&](const HallId& hall) {
            return back_up(journal, line.argument(0), backup_name(hall, this_moment()), giving_way.pace());
        });
    if (!made)
        return say_why(made.error());
    print_line(made->file);
    print_line("read back and whole: " + end_of(made->verified));
    return ExitCode::done;
}

ExitCode restore(const QStringList& arguments)
{
    CommandLine line(
        QStringLiteral("restore"),
        QStringLiteral("Puts a backup in the place of the journal, after looking through it. No hub may "
                       "run. What was there is set aside, not thrown away."));
    line.add_argument(QStringLiteral("FILE"), QStringLiteral("The backup."));
    line.add_data_option();
    line.add_option(QStringLiteral("numbers-given"),
                    QStringLiteral("Numbers on the newest tickets, as far as somebody knows: at least these "
                                   "are not given again."),
                    QStringLiteral("A-057,B-012"));
    line.add_option(QStringLiteral("no-number-given"),
                    QStringLiteral("Since the backup nobody was given a number: go on without a gap. Only if "
                                   "that is certain, as when the hub moves to another machine."));
    if (const auto end = line.parse(arguments))
        return *end;
    auto given = numbers_in(line.value(QStringLiteral("numbers-given")));
    if (!given)
        return CommandLine::wrong_usage(QStringLiteral("--numbers-given takes numbers, like A-057,B-012"));
    const bool no_number_was_given = line.has(QStringLiteral("no-number-given"));
    if (no_number_was_given && !given->empty())
        return CommandLine::wrong_usage(
            QStringLiteral("--no-number-given and --numbers-given contradict each other"));
    if (!QFileInfo(line.argument(0)).isFile()) {
        complain(QStringLiteral("there is no file %1").arg(line.argument(0)));
        return ExitCode::refused;
    }
    const QDateTime now = QDateTime::currentDateTime();
    const auto restored =
        restore_journal(line.argument(0), line.data_folder(),
                        RestoreOrder{instant_from_ms(now.toMSecsSinceEpoch()), now.toString(moment_format),
                                     std::move(*given), no_number_was_given});
    if (!restored)
        return say_why(restored.error());
    print_line("restored: " + end_of(restored->found));
    if (!restored->set_aside.isEmpty())
        print_line("what was there before is in " + restored->set_aside.toStdString());
    say_what_is_lost(restored->restoration);
    return ExitCode::done;
}

ExitCode drop_days(const QStringList& arguments)
{
    CommandLine line(
        QStringLiteral("drop-days"),
        QStringLiteral("Retention: drops whole sealed days, for ever, and keeps their seals. No hub may "
                       "run."));
    line.add_data_option();
    line.add_option(QStringLiteral("before"), QStringLiteral("The first day to keep."),
                    QStringLiteral("YYYY-MM-DD"));
    if (const auto end = line.parse(arguments))
        return *end;
    const auto day = BusinessDay::parse(line.value(QStringLiteral("before")).toStdString());
    if (!day)
        return CommandLine::wrong_usage(QStringLiteral("--before takes a day, like 2021-01-01"));
    const QString today = QDate::currentDate().toString(Qt::ISODate);
    if (day->text() > today.toStdString()) { // a slip of the hand would drop all there is
        complain(QStringLiteral("the first day to keep is still to come (today is %1): nothing was dropped")
                     .arg(today));
        return ExitCode::refused;
    }
    if (const auto refused = refuse_without_journal(line.data_folder()))
        return *refused;
    const auto storage = HubStorage::open(line.data_folder());
    if (!storage)
        return say_why(storage.error());
    const auto dropped = drop_days_before((*storage)->journal().database(), (*storage)->hall_id(), *day);
    if (!dropped)
        return say_why(dropped.error());
    print_line(std::to_string(*dropped) + " days were dropped; their seals are kept");
    return ExitCode::done;
}

} // namespace giliran
