// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kiosk/printing/private_cupsd.h"

#include "tests/kiosk/printing/free_port.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QTcpSocket>
#include <QThread>
#include <grp.h>
#include <pwd.h>
#include <stdexcept>
#include <unistd.h>

namespace giliran::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int cupsd_patience_ms = 10000;

void write_settings(const QString& path, const QString& text)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0)
        throw std::runtime_error("cannot write " + path.toStdString());
}

QString server_settings(const QString& folder, quint16 port)
{
    return uR"(Listen 127.0.0.1:%1
Listen %2/state/cups.sock
Browsing Off
WebInterface No
DefaultAuthType None
LogLevel warn
ErrorPolicy abort-job
MultipleOperationTimeout 30
PreserveJobHistory 300
PreserveJobFiles No
<Location />
  Order allow,deny
  Allow all
</Location>
<Location /admin>
  Order allow,deny
  Allow all
</Location>
<Policy default>
  JobPrivateAccess all
  JobPrivateValues none
  SubscriptionPrivateAccess all
  SubscriptionPrivateValues none
  <Limit All>
    Order allow,deny
    Allow all
  </Limit>
</Policy>
)"_s.arg(port)
        .arg(folder);
}

/// Root keeps cupsd's own user for filters; anybody else runs everything as themselves.
QString file_settings(const QString& folder)
{
    QString text = uR"(ServerRoot %1/etc
RequestRoot %1/spool
CacheDir %1/cache
StateDir %1/state
AccessLog %1/log/access
ErrorLog %1/log/error
PageLog %1/log/page
Sandboxing relaxed
)"_s.arg(folder);
    const QString group = QString::fromLocal8Bit(::getgrgid(::getgid())->gr_name);
    if (::geteuid() != 0)
        text += u"User %1\nGroup %2\n"_s.arg(QString::fromLocal8Bit(::getpwuid(::getuid())->pw_name), group);
    return text + u"SystemGroup %1\n"_s.arg(group);
}

bool answers(quint16 port)
{
    QTcpSocket socket;
    socket.connectToHost(u"127.0.0.1"_s, port);
    return socket.waitForConnected(200);
}

} // namespace

PrivateCupsd::PrivateCupsd() : port_(free_port())
{
    const QString folder = folder_.path();
    // Filters run as another user and must be able to pass.
    QFile::setPermissions(folder, QFile::permissions(folder) | QFile::ReadGroup | QFile::ExeGroup |
                                      QFile::ReadOther | QFile::ExeOther);
    for (const QString& name : {u"etc"_s, u"spool"_s, u"cache"_s, u"state"_s, u"log"_s})
        QDir(folder).mkpath(name);
    write_settings(folder + u"/etc/cupsd.conf"_s, server_settings(folder, port_));
    write_settings(folder + u"/etc/cups-files.conf"_s, file_settings(folder));

    process_.setProcessChannelMode(QProcess::MergedChannels);
    process_.start(u"/usr/sbin/cupsd"_s, {u"-f"_s, u"-c"_s, folder + u"/etc/cupsd.conf"_s, u"-s"_s,
                                          folder + u"/etc/cups-files.conf"_s});
    const QDeadlineTimer deadline(cupsd_patience_ms);
    while (!answers(port_)) {
        if (process_.state() == QProcess::NotRunning || deadline.hasExpired())
            throw std::runtime_error("cupsd does not start: " + process_.readAll().toStdString());
        QThread::msleep(10);
    }
}

PrivateCupsd::~PrivateCupsd()
{
    stop();
}

void PrivateCupsd::stop()
{
    process_.terminate();
    if (!process_.waitForFinished(cupsd_patience_ms))
        process_.kill();
    process_.waitForFinished(cupsd_patience_ms);
}

QString PrivateCupsd::server() const
{
    return u"127.0.0.1:%1"_s.arg(port_);
}

QString PrivateCupsd::run(const QString& tool, const QStringList& arguments) const
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"CUPS_SERVER"_s, server());
    const QString path = environment.value(u"PATH"_s);
    environment.insert(u"PATH"_s, path + u":/usr/sbin"_s);
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(u"/bin/sh"_s, QStringList{u"-c"_s, u"exec \"$0\" \"$@\""_s, tool} + arguments);
    const bool done = process.waitForFinished(cupsd_patience_ms);
    const QString said = QString::fromLocal8Bit(process.readAll());
    if (!done || process.exitCode() != 0)
        throw std::runtime_error((tool + u": "_s + said).toStdString());
    return said;
}

void PrivateCupsd::add_raw_queue(const QString& name, quint16 printer_port) const
{
    run(u"lpadmin"_s,
        {u"-p"_s, name, u"-E"_s, u"-v"_s, u"socket://127.0.0.1:%1/?contimeout=2"_s.arg(printer_port), u"-m"_s,
         u"raw"_s, u"-o"_s, u"printer-error-policy=abort-job"_s});
}

void PrivateCupsd::add_everywhere_queue(const QString& name, quint16 printer_port) const
{
    run(u"lpadmin"_s, {u"-p"_s, name, u"-E"_s, u"-v"_s, u"ipp://127.0.0.1:%1/ipp/print"_s.arg(printer_port),
                       u"-m"_s, u"everywhere"_s, u"-o"_s, u"printer-error-policy=abort-job"_s});

    // cupsd makes the driver in the background; until then it takes the queue for a raw one.
    const QDeadlineTimer deadline(cupsd_patience_ms);
    while (!run(u"lpoptions"_s, {u"-p"_s, name}).contains(u"IPP Everywhere"_s)) {
        if (deadline.hasExpired())
            throw std::runtime_error("no driver for the queue " + name.toStdString());
        QThread::msleep(20);
    }
}

} // namespace giliran::test
