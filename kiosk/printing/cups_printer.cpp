// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/printing/cups_printer.h"

#include "kiosk/printing/ipp_device.h"
#include "kiosk/printing/printer_reasons.h"

#include <QDeadlineTimer>
#include <QThread>

namespace giliran {

using namespace std::chrono_literals;

namespace {

/// How long after Cancel-Job the final state may take: a backend is given time to end.
constexpr auto cancel_within = 2000ms;
constexpr unsigned long poll_ms = 40;

bool wants_raw(PrinterMode mode, const CupsQueue& queue)
{
    switch (mode) {
    case PrinterMode::raw:
        return true;
    case PrinterMode::pdf:
    case PrinterMode::none:
        return false;
    case PrinterMode::automatic:
        break;
    }
    return queue.raw;
}

Printed proof_of(int job)
{
    return {QStringLiteral("CUPS job %1").arg(job)};
}

PrintFailure failure_of(const CupsJob& job, PrintProblem otherwise)
{
    const QString detail =
        QStringLiteral("%1 [%2]").arg(job.message, job.printer_reasons.join(QStringLiteral(", ")));
    return {problem_in(job.printer_reasons).value_or(otherwise), detail};
}

} // namespace

CupsPrinter::CupsPrinter(const PrinterConfig& config, QObject* parent)
    : TicketPrinter(parent), config_(config), layout_(config.used_layout())
{
    printing_.setMaxThreadCount(1);
    checking_.setMaxThreadCount(1);
}

CupsPrinter::~CupsPrinter()
{
    ending_ = true;
    printing_.clear();
    checking_.clear();
    printing_.waitForDone();
    checking_.waitForDone();
}

QString CupsPrinter::describe() const
{
    return {};
}

void CupsPrinter::print(const TicketContent& ticket, PrintToken token)
{
    printing_.start([this, ticket, token] {
        const PrintResult result = print_and_confirm(ticket);
        QMetaObject::invokeMethod(
            this, [this, token, result] { Q_EMIT finished(token, result); }, Qt::QueuedConnection);
    });
}

void CupsPrinter::check()
{
    checking_.start([this] {
        const PrinterState state = ask_state();
        QMetaObject::invokeMethod(
            this, [this, state] { Q_EMIT checked(state); }, Qt::QueuedConnection);
    });
}

PrintOutcome<CupsQueue> CupsPrinter::usable_queue(CupsClient& client) const
{
    auto queue = client.queue(config_.cups_queue);
    if (queue && (queue->stopped || !queue->accepting))
        return print_failure(PrintProblem::paused, queue->message);
    return queue;
}

PrinterState CupsPrinter::ask_state() const
{
    CupsClient client(config_.cups_server);
    const auto queue = usable_queue(client);
    if (!queue)
        return {.problem = queue.error()};
    if (!is_ipp_device(queue->device_uri))
        return {};
    const auto reasons = client.device_reasons(*queue);
    if (!reasons)
        return {.problem = reasons.error()};

    PrinterState state{.problem = std::nullopt, .paper_low = paper_low_in(*reasons)};
    if (const auto problem = problem_in(*reasons))
        state.problem = PrintFailure{*problem, reasons->join(QStringLiteral(", "))};
    return state;
}

PrintResult CupsPrinter::print_and_confirm(const TicketContent& ticket) const
{
    CupsClient client(config_.cups_server);
    const auto queue = usable_queue(client);
    if (!queue)
        return tl::unexpected(queue.error());
    const PrintDocument document =
        wants_raw(config_.mode, *queue) ? raw_document(ticket, layout_) : pdf_document(ticket, layout_);
    const auto job = client.submit(queue->name, document);
    if (!job)
        return tl::unexpected(job.error());
    if (job->interrupted)
        return withdraw(client, job->id, *job->interrupted);
    PrintResult result = confirm(client, job->id);
    if (result && client.device_gave_up(*queue, document.title))
        return print_failure(PrintProblem::canceled, QStringLiteral("the device gave the job up"));
    return result;
}

/// The state of a job once it is final, or its last one at the end of the time.
PrintOutcome<CupsJob> CupsPrinter::final_state(CupsClient& client, int job,
                                               std::chrono::milliseconds within) const
{
    const QDeadlineTimer deadline(within);
    PrintOutcome<CupsJob> last = client.job(job);
    while (!(last && is_final(last->state)) && !deadline.hasExpired() && !ending_) {
        QThread::msleep(poll_ms);
        last = client.job(job);
    }
    return last;
}

PrintResult CupsPrinter::confirm(CupsClient& client, int job) const
{
    const auto last = final_state(client, job, config_.confirm_within);
    if (!last)
        return withdraw(client, job, last.error());
    switch (last->state) {
    case CupsJobState::completed:
        return proof_of(job);
    case CupsJobState::canceled:
        return tl::unexpected(failure_of(*last, PrintProblem::canceled));
    case CupsJobState::aborted:
        return tl::unexpected(failure_of(*last, PrintProblem::aborted));
    case CupsJobState::pending:
    case CupsJobState::held:
    case CupsJobState::processing:
    case CupsJobState::stopped:
        break;
    }
    return withdraw(client, job, failure_of(*last, PrintProblem::timed_out));
}

/// Takes a job back whose paper cannot be waited for, and says what became of it.
PrintResult CupsPrinter::withdraw(CupsClient& client, int job, const PrintFailure& why) const
{
    if (ending_)
        return print_failure(PrintProblem::outcome_unknown, why.detail);
    (void)client.cancel(job); // the state that is read back tells whether it was in time
    const auto last = final_state(client, job, cancel_within);
    if (!last || !is_final(last->state))
        return print_failure(PrintProblem::outcome_unknown, why.detail);
    if (last->state == CupsJobState::completed)
        return proof_of(job);
    return tl::unexpected(why);
}

} // namespace giliran
