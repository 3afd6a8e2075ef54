// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kiosk/printing/ipp_printer.h"

#include "tests/kiosk/printing/free_port.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QTcpSocket>
#include <QThread>
#include <stdexcept>

namespace giliran::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int device_patience_ms = 10000;

// Sizes in hundredths of mm: any roll of 40 to 80 mm, any length up to 300 mm.
constexpr const char* attributes =
    R"(ATTR keyword media-supported "custom_ticket80_80x120mm","custom_min_40x40mm","custom_max_80x300mm"
ATTR keyword media-default "custom_ticket80_80x120mm"
ATTR keyword media-ready "custom_ticket80_80x120mm"
ATTR collection media-size-supported {MEMBER integer x-dimension 8000 MEMBER integer y-dimension 12000},{MEMBER rangeOfInteger x-dimension 4000-8000 MEMBER rangeOfInteger y-dimension 4000-30000}
ATTR collection media-col-default {MEMBER collection media-size {MEMBER integer x-dimension 8000 MEMBER integer y-dimension 12000} MEMBER integer media-bottom-margin 0 MEMBER integer media-left-margin 0 MEMBER integer media-right-margin 0 MEMBER integer media-top-margin 0 MEMBER keyword media-source "main-roll" MEMBER keyword media-type "stationery"}
ATTR collection media-col-ready {MEMBER collection media-size {MEMBER integer x-dimension 8000 MEMBER integer y-dimension 12000} MEMBER integer media-bottom-margin 0 MEMBER integer media-left-margin 0 MEMBER integer media-right-margin 0 MEMBER integer media-top-margin 0 MEMBER keyword media-source "main-roll" MEMBER keyword media-type "stationery"}
ATTR collection media-col-database {MEMBER collection media-size {MEMBER integer x-dimension 8000 MEMBER integer y-dimension 12000} MEMBER integer media-bottom-margin 0 MEMBER integer media-left-margin 0 MEMBER integer media-right-margin 0 MEMBER integer media-top-margin 0},{MEMBER collection media-size {MEMBER rangeOfInteger x-dimension 4000-8000 MEMBER rangeOfInteger y-dimension 4000-30000} MEMBER integer media-bottom-margin 0 MEMBER integer media-left-margin 0 MEMBER integer media-right-margin 0 MEMBER integer media-top-margin 0}
ATTR integer media-bottom-margin-supported 0
ATTR integer media-left-margin-supported 0
ATTR integer media-right-margin-supported 0
ATTR integer media-top-margin-supported 0
ATTR keyword media-source-supported "main-roll"
ATTR keyword media-type-supported "stationery"
ATTR mimeMediaType document-format-supported "application/pdf","image/pwg-raster","application/octet-stream"
ATTR mimeMediaType document-format-default "application/pdf"
ATTR resolution printer-resolution-supported 203dpi
ATTR resolution printer-resolution-default 203dpi
ATTR keyword sides-supported "one-sided"
ATTR keyword sides-default "one-sided"
ATTR keyword pwg-raster-document-type-supported "black_1","sgray_8"
ATTR resolution pwg-raster-document-resolution-supported 203dpi
ATTR keyword pwg-raster-document-sheet-back "normal"
ATTR keyword print-color-mode-supported "monochrome"
ATTR keyword print-color-mode-default "monochrome"
ATTR octetString printer-input-tray "type=continuousRoll;mediafeed=12000;mediaxfeed=8000;maxcapacity=100;level=100;status=0;name=main-roll;"
)";

const QString bus_settings = uR"(<busconfig>
  <type>custom</type>
  <listen>unix:path=%1</listen>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
)"_s;

// Runs once a job, with the document as its last argument.
constexpr const char* print_command = R"(#!/bin/sh
here=$(dirname "$0")
[ -e "$here/hang" ] && exec sleep 60
[ -e "$here/fail" ] && exit 1
for document; do :; done
cp "$document" "$here/papers/.part" && mv "$here/papers/.part" "$here/papers/$(date +%s%N).pdf"
)";

void write_file(const QString& path, const char* text)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) < 0)
        throw std::runtime_error("cannot write " + path.toStdString());
}

QByteArray http_get(quint16 port, const QByteArray& resource)
{
    QTcpSocket socket;
    socket.connectToHost(u"127.0.0.1"_s, port);
    socket.waitForConnected(device_patience_ms);
    socket.write("GET " + resource + " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n");
    QByteArray answer;
    while (!answer.contains("\r\n") && socket.waitForReadyRead(device_patience_ms))
        answer += socket.readAll();
    return answer;
}

} // namespace

IppPrinter::IppPrinter() : port_(free_port())
{
    const QString folder = folder_.path();
    QDir(folder).mkpath(u"spool"_s);
    QDir(folder).mkpath(u"papers"_s);
    write_file(folder + u"/printer.conf"_s, attributes);
    write_file(folder + u"/print"_s, print_command);
    QFile::setPermissions(folder + u"/print"_s, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);

    start_bus();
    start_printer();
}

void IppPrinter::start_bus()
{
    const QString settings = folder_.filePath(u"bus.conf"_s);
    write_file(settings, bus_settings.arg(folder_.filePath(u"bus"_s)).toUtf8().constData());
    bus_.start(u"/usr/bin/dbus-daemon"_s,
               {u"--config-file"_s, settings, u"--nofork"_s, u"--print-address"_s});
    if (!bus_.waitForReadyRead(device_patience_ms))
        throw std::runtime_error("dbus-daemon does not start: " + bus_.readAllStandardError().toStdString());
}

void IppPrinter::start_printer()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"DBUS_SYSTEM_BUS_ADDRESS"_s, u"unix:path="_s + folder_.filePath(u"bus"_s));
    process_.setProcessEnvironment(environment);
    process_.setProcessChannelMode(QProcess::MergedChannels);
    process_.start(u"/usr/sbin/ippeveprinter"_s,
                   {u"-p"_s, QString::number(port_), u"-n"_s, u"localhost"_s, u"-r"_s, u"off"_s, u"-a"_s,
                    folder_.filePath(u"printer.conf"_s), u"-c"_s, folder_.filePath(u"print"_s), u"-d"_s,
                    folder_.filePath(u"spool"_s), u"Ticket printer"_s});
    const QDeadlineTimer deadline(device_patience_ms);
    for (;;) {
        QTcpSocket socket;
        socket.connectToHost(u"127.0.0.1"_s, port_);
        if (socket.waitForConnected(200))
            return;
        if (process_.waitForFinished(10) || deadline.hasExpired())
            throw std::runtime_error("ippeveprinter does not start: " + process_.readAll().toStdString());
    }
}

IppPrinter::~IppPrinter()
{
    stop();
    bus_.terminate();
    bus_.waitForFinished(device_patience_ms);
}

void IppPrinter::stop()
{
    process_.kill();
    process_.waitForFinished(device_patience_ms);
}

void IppPrinter::set_paper_level(int level) const
{
    const QByteArray answer = http_get(
        port_, "/media?size0=custom_ticket80_80x120mm&type0=stationery&level0=" + QByteArray::number(level));
    if (!answer.startsWith("HTTP/1.1 200"))
        throw std::runtime_error("the printer's paper page answers " + answer.toStdString());
}

void IppPrinter::fail_jobs() const
{
    write_file(folder_.filePath(u"fail"_s), "");
}

void IppPrinter::hang_jobs() const
{
    write_file(folder_.filePath(u"hang"_s), "");
}

QStringList IppPrinter::papers() const
{
    const QDir papers(folder_.filePath(u"papers"_s));
    QStringList paths;
    const QStringList names = papers.entryList({u"*.pdf"_s}, QDir::Files, QDir::Name);
    for (const QString& name : names)
        paths.append(papers.filePath(name));
    return paths;
}

} // namespace giliran::test
