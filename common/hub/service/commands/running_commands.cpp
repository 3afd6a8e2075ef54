// SPDX-License-Identifier: GPL-3.0-or-later
// What only a running hub can answer.
#include "common/hub/service/commands/ask.h"
#include "common/hub/service/commands/command_line.h"
#include "common/hub/service/commands/commands.h"
#include "common/hub/service/machine_clocks.h"

#include <QDateTime>
#include <poll.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace giliran {
namespace {

ExitCode ask_plainly(const char* name, const char* summary, const QStringList& arguments,
                     const AdminRequest& request)
{
    CommandLine line(QString::fromLatin1(name), QString::fromLatin1(summary));
    line.add_data_option();
    if (const auto end = line.parse(arguments))
        return *end;
    const auto answer = ask_running(line.data_folder(), request);
    return answer ? print_answer(*answer) : answer.error();
}

Result<HubStatus, ExitCode> ask_status(const QString& data_folder)
{
    const auto answer = ask_running(data_folder, GetStatus{});
    if (!answer)
        return fail(answer.error());
    const auto status = answer->data ? read_hub_status(*answer->data) : std::nullopt;
    return status ? Result<HubStatus, ExitCode>(*status) : fail(print_answer(*answer));
}

/// The end of a process that is no child of this one. Whoever stops a hub may restore its journal next, and
/// the hub holds the folder until its devices have heard of it.
class ProcessEnd
{
public:
    explicit ProcessEnd(std::int64_t pid)
        : process_(pid > 0 ? static_cast<int>(::syscall(SYS_pidfd_open, pid, 0)) : -1)
    {}
    ~ProcessEnd()
    {
        if (process_ >= 0)
            ::close(process_);
    }
    ProcessEnd(const ProcessEnd&) = delete;
    ProcessEnd& operator=(const ProcessEnd&) = delete;

    /// True also for one that cannot be watched.
    bool comes_within(std::chrono::milliseconds time) const
    {
        pollfd end{process_, POLLIN, 0};
        return process_ < 0 || ::poll(&end, 1, static_cast<int>(time.count())) != 0;
    }

private:
    int process_;
};

/// Hub time never runs backwards: where it was once ahead, no screen tells why no day opens.
void print_standing_still(const HubStatus& status)
{
    constexpr Duration soon = std::chrono::minutes(3);
    const auto moment = [](Instant at) {
        return QDateTime::fromMSecsSinceEpoch(ms_of(at)).toString(QStringLiteral("yyyy-MM-dd HH:mm"));
    };
    const Instant wall = MachineClockReader()().wall;
    if (!status.clock_trusted || status.hub_time <= wall + soon)
        return;
    print_line(
        QStringLiteral("TIME STANDS STILL at %1, the latest in the journal, until this machine's clock "
                       "is there; it shows %2. If the journal's was wrong: restore a backup from before")
            .arg(moment(status.hub_time), moment(wall)));
}

void print_status(const HubStatus& status)
{
    std::string listening;
    for (const std::string& address : status.listening)
        listening += (listening.empty() ? "" : ", ") + address;
    print_line("giliran-hub " + status.version + ", process " + std::to_string(status.pid) + ", at " +
               listening);
    print_line("hall:    " +
               (status.hall ? status.hall->text() + ", version " + status.hall_version->text().substr(0, 12)
                            : std::string("none applied yet")));
    print_line("day:     " + (status.day ? status.day->text() + ", " + std::string(name_of(status.phase))
                                         : std::string("none")));
    print_line("tickets: " + std::to_string(status.tickets) + " given, " + std::to_string(status.waiting) +
               " waiting");
    if (status.skipped_to)
        print_line(
            "numbers: the journal was restored, and older numbers may be in visitors' hands: went on with " +
            *status.skipped_to);
    if (status.day)
        print_line("chain:   " + std::to_string(status.chain_rows) + " events, head " +
                   status.chain_head.text());
    if (status.last_seal)
        print_line("sealed:  " + status.sealed_day->text() + ", seal " + status.last_seal->text());
    for (const std::string& word : status.upkeep)
        print_line(word);
    if (status.training)
        print_line(std::string("kind:    TRAINING, no report counts its numbers"));
    print_line("devices: " + std::to_string(status.connections) + " connected");
    if (!status.journal_available)
        print_line(std::string("THE JOURNAL IS UNAVAILABLE: nothing can be decided"));
    if (!status.clock_trusted)
        print_line(std::string("THE CLOCK IS DOUBTFUL: no day opens before giliran-hub confirm-date"));
    print_standing_still(status);
}

} // namespace

ExitCode status(const QStringList& arguments)
{
    CommandLine line(QStringLiteral("status"),
                     QStringLiteral("Says how the running hub is. Ends with 3 when none runs."));
    line.add_data_option();
    line.add_option(QStringLiteral("json"), QStringLiteral("For programs."));
    if (const auto end = line.parse(arguments))
        return *end;
    const auto answer = ask_running(line.data_folder(), GetStatus{});
    if (!answer)
        return answer.error();
    if (answer->data && line.has(QStringLiteral("json")))
        print_line(to_text(*answer->data));
    else if (const auto read = answer->data ? read_hub_status(*answer->data) : std::nullopt)
        print_status(*read);
    return print_answer(*answer);
}

ExitCode start_closing(const QStringList& arguments)
{
    return ask_plainly("start-closing", "Gives no more numbers today; counters go on calling.", arguments,
                       BeginClosing{});
}

ExitCode close_day(const QStringList& arguments)
{
    return ask_plainly("close-day", "Ends the business day; it does not open again.", arguments, EndDay{});
}

ExitCode confirm_date(const QStringList& arguments)
{
    CommandLine line(QStringLiteral("confirm-date"),
                     QStringLiteral("Confirms that this machine's clock is right."));
    line.add_data_option();
    if (const auto end = line.parse(arguments))
        return *end;
    const auto answer = ask_running(line.data_folder(), ConfirmDate{});
    if (!answer)
        return answer.error();
    if (const auto status = ask_status(line.data_folder()))
        print_standing_still(*status);
    return print_answer(*answer);
}

ExitCode stop(const QStringList& arguments)
{
    CommandLine line(QStringLiteral("stop"), QStringLiteral("Ends the running hub in good order, and returns "
                                                            "when it has ended."));
    line.add_data_option();
    if (const auto end = line.parse(arguments))
        return *end;
    const auto status = ask_status(line.data_folder());
    if (!status)
        return status.error();
    const ProcessEnd ending(status->pid);
    const auto answer = ask_running(line.data_folder(), StopHub{});
    if (!answer)
        return answer.error();
    if (ending.comes_within(std::chrono::seconds(20)))
        return print_answer(*answer);
    complain(QStringLiteral("the hub, process %1, was told to end and has not ended yet").arg(status->pid));
    return ExitCode::refused;
}

} // namespace giliran
