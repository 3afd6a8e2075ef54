// SPDX-License-Identifier: GPL-3.0-or-later
// Requests to and answers from an IPP server, with owners for libcups' objects.
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <cups/cups.h>
#include <initializer_list>
#include <memory>

namespace giliran {

struct HttpClose
{
    void operator()(http_t* http) const { httpClose(http); }
};
struct IppDelete
{
    void operator()(ipp_t* ipp) const { ippDelete(ipp); }
};
struct DestFree
{
    void operator()(cups_dest_t* dest) const { cupsFreeDests(1, dest); }
};
struct DestInfoFree
{
    void operator()(cups_dinfo_t* info) const { cupsFreeDestInfo(info); }
};

using HttpPtr = std::unique_ptr<http_t, HttpClose>;
using IppPtr = std::unique_ptr<ipp_t, IppDelete>;
using DestPtr = std::unique_ptr<cups_dest_t, DestFree>;
using DestInfoPtr = std::unique_ptr<cups_dinfo_t, DestInfoFree>;

inline constexpr int ipp_connect_ms = 2000;

/// A server that says nothing for two seconds is given up.
void limit_silence(http_t* http);

bool ipp_succeeded(ipp_status_t status);

/// Of this thread's last request, in the server's words.
QString ipp_last_error();

/// A request on a printer (`uri_name` "printer-uri") or a job ("job-uri") that asks for these attributes.
IppPtr ipp_request(ipp_op_t operation, const char* uri_name, const QByteArray& uri,
                   std::initializer_list<const char*> wanted = {});

QString ipp_text(ipp_t* answer, const char* name);
QStringList ipp_texts(ipp_t* answer, const char* name);
int ipp_number(ipp_t* answer, const char* name, int otherwise);
bool ipp_yes(ipp_t* answer, const char* name, bool otherwise);

} // namespace giliran
