// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/printing/ipp_device.h"

#include <array>

namespace giliran {

using namespace Qt::StringLiterals;

namespace {

/// CUPS appends its own options for the backend, such as "?contimeout=2".
QByteArray without_options(const char* path)
{
    const QByteArray whole(path);
    return whole.left(whole.indexOf('?') < 0 ? whole.size() : whole.indexOf('?'));
}

/// The name by which a connected device knows itself.
QByteArray device_uri(http_t* device, const QByteArray& resource)
{
    std::array<char, 256> host{};
    std::array<char, 1024> uri{};
    httpGetHostname(device, host.data(), static_cast<int>(host.size()));
    httpAssembleURI(HTTP_URI_CODING_ALL, uri.data(), static_cast<int>(uri.size()), "ipp", nullptr,
                    host.data(), httpAddrPort(httpGetAddress(device)), resource.constData());
    return uri.data();
}

struct ConnectedDevice
{
    HttpPtr http;
    QByteArray resource;

    QByteArray uri() const { return device_uri(http.get(), resource); }
    IppPtr ask(IppPtr request) const
    {
        return IppPtr(cupsDoRequest(http.get(), request.release(), resource.constData()));
    }
};

PrintOutcome<ConnectedDevice> connect_device(cups_dest_t* dest)
{
    std::array<char, 256> path{};
    ConnectedDevice device{HttpPtr(cupsConnectDest(dest, CUPS_DEST_FLAGS_DEVICE, ipp_connect_ms, nullptr,
                                                   path.data(), path.size(), nullptr, nullptr)),
                           without_options(path.data())};
    if (!device.http)
        return print_failure(PrintProblem::not_responding, ipp_last_error());
    limit_silence(device.http.get());
    return device;
}

} // namespace

bool is_ipp_device(const QString& device_uri)
{
    return device_uri.startsWith("ipp:"_L1) || device_uri.startsWith("ipps:"_L1) ||
           (device_uri.startsWith("dnssd:"_L1) && device_uri.contains("._ipp"_L1));
}

PrintOutcome<QStringList> ask_ipp_device(cups_dest_t* dest)
{
    const auto device = connect_device(dest);
    if (!device)
        return tl::unexpected(device.error());
    const IppPtr answer = device->ask(ipp_request(IPP_OP_GET_PRINTER_ATTRIBUTES, "printer-uri", device->uri(),
                                                  {"printer-state", "printer-state-reasons"}));
    if (!answer || !ipp_succeeded(cupsLastError()))
        return print_failure(PrintProblem::not_responding, ipp_last_error());

    QStringList reasons = ipp_texts(answer.get(), "printer-state-reasons");
    if (ipp_number(answer.get(), "printer-state", IPP_PSTATE_IDLE) == IPP_PSTATE_STOPPED)
        reasons.append(u"paused"_s);
    return reasons;
}

bool ipp_device_gave_up(cups_dest_t* dest, const QString& title)
{
    const auto device = connect_device(dest);
    if (!device)
        return false;
    IppPtr request = ipp_request(IPP_OP_GET_JOBS, "printer-uri", device->uri(), {"job-name", "job-state"});
    ippAddString(request.get(), IPP_TAG_OPERATION, IPP_TAG_KEYWORD, "which-jobs", nullptr, "completed");
    ippAddInteger(request.get(), IPP_TAG_OPERATION, IPP_TAG_INTEGER, "limit", 1);
    const IppPtr newest = device->ask(std::move(request));
    if (!newest || !ipp_succeeded(cupsLastError()))
        return false;
    const int state = ipp_number(newest.get(), "job-state", IPP_JSTATE_COMPLETED);
    return ipp_text(newest.get(), "job-name").endsWith(title) &&
           (state == IPP_JSTATE_CANCELED || state == IPP_JSTATE_ABORTED);
}

} // namespace giliran
