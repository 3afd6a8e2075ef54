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

} // namespace

bool is_ipp_device(const QString& device_uri)
{
    return device_uri.startsWith("ipp:"_L1) || device_uri.startsWith("ipps:"_L1) ||
           (device_uri.startsWith("dnssd:"_L1) && device_uri.contains("._ipp"_L1));
}

PrintOutcome<QStringList> ask_ipp_device(cups_dest_t* dest)
{
    std::array<char, 256> path{};
    const HttpPtr device(cupsConnectDest(dest, CUPS_DEST_FLAGS_DEVICE, ipp_connect_ms, nullptr, path.data(),
                                         path.size(), nullptr, nullptr));
    if (!device)
        return print_failure(PrintProblem::not_responding, ipp_last_error());
    limit_silence(device.get());
    const QByteArray resource = without_options(path.data());
    IppPtr request =
        ipp_request(IPP_OP_GET_PRINTER_ATTRIBUTES, "printer-uri", device_uri(device.get(), resource),
                    {"printer-state", "printer-state-reasons"});
    const IppPtr answer(cupsDoRequest(device.get(), request.release(), resource.constData()));
    if (!answer || !ipp_succeeded(cupsLastError()))
        return print_failure(PrintProblem::not_responding, ipp_last_error());

    QStringList reasons = ipp_texts(answer.get(), "printer-state-reasons");
    if (ipp_number(answer.get(), "printer-state", IPP_PSTATE_IDLE) == IPP_PSTATE_STOPPED)
        reasons.append(u"paused"_s);
    return reasons;
}

} // namespace giliran
