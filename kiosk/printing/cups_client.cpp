// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/printing/cups_client.h"

#include "kiosk/printing/ipp_device.h"

#include <array>
#include <cups/pwg.h>

namespace giliran {

using namespace Qt::StringLiterals;

namespace {

/// Without it libcups asks for a password on the terminal, and waits.
const char* no_password(const char*, http_t*, const char*, const char*, void*)
{
    return nullptr;
}

tl::unexpected<PrintFailure> last_failure(PrintProblem when_not_found)
{
    const ipp_status_t status = cupsLastError();
    if (status == IPP_STATUS_ERROR_NOT_FOUND)
        return print_failure(when_not_found, ipp_last_error());
    if (status == IPP_STATUS_ERROR_SERVICE_UNAVAILABLE || status == IPP_STATUS_ERROR_INTERNAL)
        return print_failure(PrintProblem::no_print_server, ipp_last_error());
    if (status == IPP_STATUS_ERROR_NOT_ACCEPTING_JOBS)
        return print_failure(PrintProblem::paused, ipp_last_error());
    return print_failure(PrintProblem::refused, ipp_last_error());
}

QByteArray printer_uri(const QString& queue)
{
    return "ipp://localhost/printers/" + queue.toUtf8().toPercentEncoding();
}

QByteArray job_uri(int id)
{
    return "ipp://localhost/jobs/" + QByteArray::number(id);
}

/// CUPS gives a queue without a driver this name. So it does for a while after a driverless queue was made,
/// and an IPP printer would take receipt bytes, drop them, and call the job completed.
bool is_raw(const QString& make_and_model, const QString& device_uri)
{
    return make_and_model.contains("Raw Printer"_L1) && !is_ipp_device(device_uri);
}

/// Options of a print job; owns what libcups allocates for them.
class JobOptions
{
public:
    JobOptions() = default;
    JobOptions(const JobOptions&) = delete;
    JobOptions& operator=(const JobOptions&) = delete;
    ~JobOptions() { cupsFreeOptions(count_, options_); }

    void add(const char* name, const QByteArray& value)
    {
        count_ = cupsAddOption(name, value.constData(), count_, &options_);
    }
    int count() const { return count_; }
    cups_option_t* data() const { return options_; }

private:
    int count_ = 0;
    cups_option_t* options_ = nullptr;
};

/// The page's own size when the printer cuts paper to length, else the nearest it has, or nothing: with a
/// size that it does not know it would cancel the job.
QByteArray media_for(http_t* http, cups_dest_t* dest, cups_dinfo_t* info, QSize page_mm)
{
    const int width = page_mm.width() * 100; // in hundredths of mm
    const int length = page_mm.height() * 100;
    std::array<char, 128> custom{};
    if (pwgFormatSizeName(custom.data(), custom.size(), "custom", nullptr, width, length, "mm") &&
        cupsCheckDestSupported(http, dest, info, CUPS_MEDIA, custom.data()))
        return custom.data();
    cups_size_t nearest{};
    if (cupsGetDestMediaBySize(http, dest, info, width, length, CUPS_MEDIA_FLAGS_DEFAULT, &nearest))
        return nearest.media;
    return {};
}

} // namespace

CupsClient::CupsClient(const QString& server)
{
    cupsSetPasswordCB2(&no_password, nullptr);
    cupsSetServer(server.isEmpty() ? nullptr : server.toUtf8().constData());
}

PrintOutcome<http_t*> CupsClient::connection()
{
    if (!http_) {
        http_.reset(httpConnect2(cupsServer(), ippPort(), nullptr, AF_UNSPEC, HTTP_ENCRYPTION_IF_REQUESTED, 1,
                                 ipp_connect_ms, nullptr));
        if (!http_)
            return print_failure(PrintProblem::no_print_server, QString::fromUtf8(cupsServer()));
        limit_silence(http_.get());
    }
    return http_.get();
}

PrintOutcome<IppPtr> CupsClient::ask(IppPtr request, PrintProblem when_not_found)
{
    const auto http = connection();
    if (!http)
        return tl::unexpected(http.error());
    IppPtr answer(cupsDoRequest(*http, request.release(), "/"));
    if (!answer || !ipp_succeeded(cupsLastError()))
        return last_failure(when_not_found);
    return answer;
}

PrintOutcome<CupsQueue> CupsClient::queue(const QString& name)
{
    const auto answer = ask(ipp_request(IPP_OP_GET_PRINTER_ATTRIBUTES, "printer-uri", printer_uri(name),
                                        {"device-uri", "printer-make-and-model", "printer-is-accepting-jobs",
                                         "printer-state", "printer-state-message"}),
                            PrintProblem::printer_missing);
    if (!answer)
        return tl::unexpected(answer.error());
    ipp_t* ipp = answer->get();
    const QString device = ipp_text(ipp, "device-uri");
    return CupsQueue{.name = name,
                     .device_uri = device,
                     .raw = is_raw(ipp_text(ipp, "printer-make-and-model"), device),
                     .accepting = ipp_yes(ipp, "printer-is-accepting-jobs", true),
                     .stopped = ipp_number(ipp, "printer-state", IPP_PSTATE_IDLE) == IPP_PSTATE_STOPPED,
                     .message = ipp_text(ipp, "printer-state-message")};
}

PrintOutcome<SubmittedJob> CupsClient::submit(const QString& queue, const PrintDocument& document)
{
    const auto http = connection();
    if (!http)
        return tl::unexpected(http.error());
    const DestPtr dest(cupsGetNamedDest(*http, queue.toUtf8().constData(), nullptr));
    if (!dest)
        return print_failure(PrintProblem::printer_missing, queue);
    const DestInfoPtr info(cupsCopyDestInfo(*http, dest.get()));
    if (!info)
        return last_failure(PrintProblem::printer_missing);

    JobOptions options;
    if (document.page_mm)
        if (const QByteArray media = media_for(*http, dest.get(), info.get(), *document.page_mm);
            !media.isEmpty())
            options.add(CUPS_MEDIA, media);
    int id = 0;
    const ipp_status_t created =
        cupsCreateDestJob(*http, dest.get(), info.get(), &id, document.title.toUtf8().constData(),
                          options.count(), options.data());
    if (!ipp_succeeded(created))
        return last_failure(PrintProblem::printer_missing);

    SubmittedJob job{.id = id, .interrupted = std::nullopt};
    if (const auto sent = send(dest.get(), info.get(), id, document); !sent)
        job.interrupted = sent.error();
    return job;
}

PrintOutcome<void> CupsClient::send(cups_dest_t* dest, cups_dinfo_t* info, int job,
                                    const PrintDocument& document)
{
    http_t* http = http_.get();
    const QByteArray& bytes = document.bytes;
    const bool whole =
        cupsStartDestDocument(http, dest, info, job, document.title.toUtf8().constData(),
                              document.format.constData(), 0, nullptr, 1) == HTTP_STATUS_CONTINUE &&
        cupsWriteRequestData(http, bytes.constData(), static_cast<std::size_t>(bytes.size())) ==
            HTTP_STATUS_CONTINUE;
    const ipp_status_t taken = cupsFinishDestDocument(http, dest, info);
    if (!whole || !ipp_succeeded(taken))
        return last_failure(PrintProblem::printer_missing);
    return {};
}

PrintOutcome<CupsJob> CupsClient::job(int id)
{
    const auto answer =
        ask(ipp_request(IPP_OP_GET_JOB_ATTRIBUTES, "job-uri", job_uri(id),
                        {"job-state", "job-printer-state-message", "job-printer-state-reasons"}),
            PrintProblem::outcome_unknown);
    if (!answer)
        return tl::unexpected(answer.error());
    ipp_t* ipp = answer->get();
    return CupsJob{.state = static_cast<CupsJobState>(ipp_number(ipp, "job-state", IPP_JSTATE_PENDING)),
                   .printer_reasons = ipp_texts(ipp, "job-printer-state-reasons"),
                   .message = ipp_text(ipp, "job-printer-state-message")};
}

PrintOutcome<void> CupsClient::cancel(int id)
{
    const auto answer =
        ask(ipp_request(IPP_OP_CANCEL_JOB, "job-uri", job_uri(id)), PrintProblem::outcome_unknown);
    if (!answer)
        return tl::unexpected(answer.error());
    return {};
}

PrintOutcome<QStringList> CupsClient::device_reasons(const CupsQueue& queue)
{
    const auto server = connection();
    if (!server)
        return tl::unexpected(server.error());
    const DestPtr dest(cupsGetNamedDest(*server, queue.name.toUtf8().constData(), nullptr));
    if (!dest)
        return print_failure(PrintProblem::printer_missing, queue.name);
    return ask_ipp_device(dest.get());
}

bool CupsClient::device_gave_up(const CupsQueue& queue, const QString& title)
{
    const auto server = connection();
    if (!server || !is_ipp_device(queue.device_uri))
        return false;
    const DestPtr dest(cupsGetNamedDest(*server, queue.name.toUtf8().constData(), nullptr));
    return dest && ipp_device_gave_up(dest.get(), title);
}

} // namespace giliran
