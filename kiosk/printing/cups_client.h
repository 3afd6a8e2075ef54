// SPDX-License-Identifier: GPL-3.0-or-later
// A conversation with a CUPS server, in blocking calls that return values. libcups keeps its server, user and
// last error per thread: make, use and destroy a client in one thread, outside any event loop that people
// wait for.
#pragma once

#include "kiosk/printing/ipp_attributes.h"
#include "kiosk/printing/print_document.h"
#include "kiosk/printing/print_problem.h"

#include <QStringList>
#include <optional>

namespace giliran {

struct CupsQueue
{
    QString name;
    QString device_uri;
    bool raw;       ///< hands bytes as they are to a device of a language of its own
    bool accepting; ///< takes jobs
    bool stopped;   ///< sends none to the device
    QString message;
};

enum class CupsJobState ///< RFC 8011, 5.3.7
{
    pending = 3,
    held = 4,
    processing = 5,
    stopped = 6,
    canceled = 7,
    aborted = 8,
    completed = 9
};

/// No state follows.
constexpr bool is_final(CupsJobState state)
{
    return state >= CupsJobState::canceled;
}

struct CupsJob
{
    CupsJobState state;
    QStringList printer_reasons; ///< of the device while it works on this job
    QString message;
};

/// A job exists at the server. When the line broke while its document was sent, `interrupted` says so.
struct SubmittedJob
{
    int id;
    std::optional<PrintFailure> interrupted;
};

class CupsClient
{
public:
    /// `server` as in PrinterConfig::cups_server. Connects at the first call.
    explicit CupsClient(const QString& server);

    PrintOutcome<CupsQueue> queue(const QString& name);
    PrintOutcome<SubmittedJob> submit(const QString& queue, const PrintDocument& document);
    PrintOutcome<CupsJob> job(int id);
    PrintOutcome<void> cancel(int id);

    /// The reasons of the IPP device behind the queue, from the device itself: the queue's own are those of
    /// its last job.
    PrintOutcome<QStringList> device_reasons(const CupsQueue& queue);

    /// Whether the IPP device behind the queue gave up the job of this title, which CUPS calls completed.
    bool device_gave_up(const CupsQueue& queue, const QString& title);

private:
    PrintOutcome<http_t*> connection();
    PrintOutcome<IppPtr> ask(IppPtr request, PrintProblem when_not_found);
    PrintOutcome<void> send(cups_dest_t* dest, cups_dinfo_t* info, int job, const PrintDocument& document);

    HttpPtr http_;
};

} // namespace giliran
