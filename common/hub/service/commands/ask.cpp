// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/hub/service/commands/ask.h"

#include "common/hub/service/admin/admin_client.h"
#include "common/hub/service/admin/admin_desk.h"
#include "common/hub/service/commands/command_line.h"
#include "common/hub/service/commands/data_folder.h"
#include "common/hub/service/hub_log.h"

namespace giliran {
namespace {

ExitCode complain_of(const JournalError& error)
{
    complain(words_for(error));
    return exit_code_of(error.kind);
}

Result<AdminAnswer, ExitCode> ask_journal(const QString& data_folder, const AdminRequest& request)
{
    const auto storage = HubStorage::open(data_folder);
    if (!storage)
        return fail(complain_of(storage.error()));
    DeviceRegistry devices(**storage);
    if (const auto loaded = devices.load(); !loaded)
        return fail(complain_of(loaded.error()));
    return AdminDesk(**storage, devices, nullptr).answer(request);
}

Result<AdminAnswer, ExitCode> read_answer(const Result<Json, AdminFault>& answer)
{
    if (answer)
        if (auto read = read_admin_answer(*answer))
            return *read;
    complain(std::string("the running hub does not answer"));
    return fail(ExitCode::refused);
}

/// A new hall begins with these; all else asks of what is there.
bool may_begin_a_journal(const AdminRequest& request)
{
    return std::holds_alternative<ApplyHall>(request) || std::holds_alternative<AddDevice>(request) ||
           std::holds_alternative<PutOfficer>(request);
}

bool nobody_answers(const Result<Json, AdminFault>& answer)
{
    return !answer && answer.error() == AdminFault::not_running;
}

} // namespace

Result<AdminAnswer, ExitCode> ask(const QString& data_folder, const AdminRequest& request)
{
    const auto answer = ask_hub(data_folder, request_json(request));
    if (!nobody_answers(answer))
        return read_answer(answer);
    if (const auto refused = may_begin_a_journal(request) ? refuse_closed_folder(data_folder)
                                                          : refuse_without_journal(data_folder))
        return fail(*refused);
    return ask_journal(data_folder, request);
}

Result<AdminAnswer, ExitCode> ask_running(const QString& data_folder, const AdminRequest& request)
{
    const auto answer = ask_hub(data_folder, request_json(request));
    if (!nobody_answers(answer))
        return read_answer(answer);
    if (const auto closed = refuse_closed_folder(data_folder))
        return fail(*closed);
    complain(QStringLiteral("no hub is running on %1").arg(data_folder));
    return fail(ExitCode::not_running);
}

ExitCode print_answer(const AdminAnswer& answer)
{
    for (const std::string& line : answer.lines)
        if (answer.outcome == AdminOutcome::done)
            print_line(line);
        else
            complain(line);
    switch (answer.outcome) {
    case AdminOutcome::done:
        return ExitCode::done;
    case AdminOutcome::refused:
        return ExitCode::refused;
    case AdminOutcome::not_running:
        return ExitCode::not_running;
    case AdminOutcome::failed:
        return ExitCode::unwritable;
    }
    return ExitCode::refused;
}

ExitCode ask_and_print(const QString& data_folder, const AdminRequest& request)
{
    const auto answer = ask(data_folder, request);
    return answer ? print_answer(*answer) : answer.error();
}

} // namespace giliran
