// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/hub/service/admin/admin_desk.h"
#include "common/hub/service/admin/admin_path.h"
#include "common/hub/service/admin/admin_server.h"
#include "common/hub/service/commands/command_line.h"
#include "common/hub/service/commands/commands.h"
#include "common/hub/service/hub_log.h"
#include "common/hub/service/hub_service.h"
#include "common/hub/service/local_kiosk.h"
#include "common/hub/service/termination.h"
#include "common/hub/service/upkeep/upkeep.h"
#include "common/journal/restoring.h"

#include <QCoreApplication>
#include <sys/resource.h>

namespace giliran {
namespace {

/// A hall's devices need more descriptors than the usual 1,024.
void raise_descriptor_limit()
{
    rlimit limit = {};
    if (::getrlimit(RLIMIT_NOFILE, &limit) == 0) {
        limit.rlim_cur = limit.rlim_max;
        ::setrlimit(RLIMIT_NOFILE, &limit);
    }
}

/// None: an address is wrong, which was said.
std::optional<HubService::Settings> settings_of(const CommandLine& line)
{
    HubService::Settings settings;
    const auto listen = line.addresses(QStringLiteral("listen"));
    if (!listen)
        return std::nullopt;
    if (!listen->empty()) {
        settings.addresses.clear();
        settings.port = listen->front().port();
    }
    for (const HubAddress& address : *listen) {
        const QHostAddress parsed(QString::fromStdString(address.host()));
        if (parsed.isNull() || address.port() != settings.port) {
            CommandLine::wrong_usage(
                QStringLiteral("--listen takes addresses, not names, all with one port"));
            return std::nullopt;
        }
        settings.addresses.append(parsed);
    }
    settings.training = line.has(QStringLiteral("training"));
    if (line.has(QStringLiteral("arrivals-per-address"))) {
        bool is_number = false;
        settings.limits.arrivals_per_address =
            line.value(QStringLiteral("arrivals-per-address")).toInt(&is_number);
        if (!is_number || settings.limits.arrivals_per_address < 1) {
            CommandLine::wrong_usage(QStringLiteral("--arrivals-per-address takes a number from 1"));
            return std::nullopt;
        }
    }
    return settings;
}

/// None: a number is wrong, which was said.
std::optional<Upkeep::Settings> upkeep_of(const CommandLine& line)
{
    Upkeep::Settings settings;
    settings.backup_folders = line.values(QStringLiteral("backup-to"));
    if (line.has(QStringLiteral("backups-kept"))) {
        bool is_number = false;
        settings.backups_kept = line.value(QStringLiteral("backups-kept")).toInt(&is_number);
        if (!is_number || settings.backups_kept < 1) {
            CommandLine::wrong_usage(QStringLiteral("--backups-kept takes a number from 1"));
            return std::nullopt;
        }
    }
    return settings;
}

ExitCode end_with(const JournalError& error)
{
    qCCritical(hub_log::journal).noquote() << words_for(error);
    return exit_code_of(error.kind);
}

/// A damaged journal is never gone on with: what is provably right of it is kept in a copy, and people
/// decide.
ExitCode end_damaged(const JournalError& error, const QString& folder)
{
    const ExitCode end = end_with(error);
    if (error.kind != JournalErrorKind::damaged)
        return end;
    const auto salvaged = salvage_journal(folder);
    if (!salvaged) {
        qCCritical(hub_log::journal).noquote()
            << "nothing of it could be kept in a copy:" << words_for(salvaged.error());
        return end;
    }
    for (const std::string& lost : salvaged->lost)
        qCCritical(hub_log::journal).noquote() << lost.c_str();
    qCCritical(hub_log::journal).noquote().nospace()
        << "what is provably right, " << salvaged->found.days << " days and " << salvaged->found.events
        << " events, is kept in " << salvaged->file
        << "; take the latest backup, or go on with that copy: giliran-hub "
        << "restore " << salvaged->file << " --data " << folder;
    return end;
}

/// Numbers of practice and real ones never stand in one journal. None: they would not.
std::optional<ExitCode> end_if_mixed(HubStorage& storage, bool training)
{
    const auto before = storage.training();
    if (!before)
        return end_damaged(before.error(), storage.folder());
    if (before->value_or(training) == training)
        return std::nullopt;
    qCCritical(hub_log::hub).noquote()
        << storage.folder()
        << (training ? "holds real days: practise with another data folder, not with --training here"
                     : "holds days of practice: serve it with --training, or use another data folder");
    return ExitCode::other_kind;
}

ExitCode end_with(const link::ListenError& error)
{
    qCCritical(hub_log::link).noquote() << error.text();
    return ExitCode::cannot_listen;
}

} // namespace

ExitCode serve(const QStringList& arguments)
{
    CommandLine line(QStringLiteral("serve"), QStringLiteral("Runs the hub until SIGTERM, SIGINT or stop."));
    line.add_data_option();
    line.add_option(QStringLiteral("listen"),
                    QStringLiteral("Where devices connect; may be given again. 127.0.0.1:7411 if not given."),
                    QStringLiteral("ADDR:PORT"));
    line.add_option(QStringLiteral("arrivals-per-address"),
                    QStringLiteral("Connections from one address that have not proved their key yet (8)."),
                    QStringLiteral("N"));
    line.add_option(QStringLiteral("backup-to"),
                    QStringLiteral("Every night a backup into this folder; may be given again."),
                    QStringLiteral("FOLDER"));
    line.add_option(QStringLiteral("backups-kept"), QStringLiteral("The latest so many in each folder (14)."),
                    QStringLiteral("N"));
    line.add_option(
        QStringLiteral("training"),
        QStringLiteral("Practise: every screen says so, and no report counts it. Never in a folder that "
                       "holds real days."));
    if (const auto end = line.parse(arguments))
        return *end;
    auto settings = settings_of(line);
    if (!settings)
        return ExitCode::usage;
    auto upkeep_settings = upkeep_of(line);
    if (!upkeep_settings)
        return ExitCode::usage;
    raise_descriptor_limit();
    const Termination termination;
    const QString folder = line.data_folder();

    const auto storage = HubStorage::open(folder);
    if (!storage)
        return end_damaged(storage.error(), folder);
    if (const auto end = end_if_mixed(**storage, settings->training))
        return *end;
    HubService hub(**storage, (*storage)->journal(), std::move(*settings));
    if (const auto started = hub.start(); !started) {
        if (const auto* error = std::get_if<JournalError>(&started.error()))
            return end_damaged(*error, folder);
        return end_with(std::get<link::ListenError>(started.error()));
    }
    if (const auto offered = offer_local_kiosk(hub.devices(), folder, hub.port(), hub.now()); !offered)
        return end_with(offered.error());
    Upkeep upkeep(hub, std::move(*upkeep_settings));
    AdminDesk desk(**storage, hub.devices(), &hub, &upkeep);
    AdminServer admin([&desk](const Json& request) { return desk.answer(request); });
    if (!admin.listen(admin_socket_path(folder))) {
        qCCritical(hub_log::hub).noquote() << admin_socket_path(folder) << admin.error();
        return ExitCode::cannot_listen;
    }
    for (const HubAddress& address : hub.reachable_at())
        qCInfo(hub_log::hub).noquote()
            << "giliran-hub" << GILIRAN_VERSION << "serves at" << address.text().c_str();
    QObject::connect(&termination, &Termination::requested, &hub, &HubService::end);
    QObject::connect(&hub, &HubService::ended, qApp, &QCoreApplication::quit);
    QCoreApplication::exec();
    qCInfo(hub_log::hub) << "the hub ends in good order";
    return ExitCode::done;
}

} // namespace giliran
