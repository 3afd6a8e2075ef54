// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/system/hall/whole_hall.h"

#include "tests/kiosk/printing/free_port.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTextStream>

namespace giliran::testing {

using namespace Qt::StringLiterals;

namespace {

QString program_path(const QString& name)
{
    return QStringLiteral(GILIRAN_BIN "/") + name;
}

QString place(QRect at)
{
    return u"%1x%2+%3+%4"_s.arg(at.width()).arg(at.height()).arg(at.x()).arg(at.y());
}

} // namespace

WholeHall::WholeHall(const Surroundings& surroundings)
    : surroundings_(surroundings), port_(giliran::test::free_port())
{}

WholeHall::~WholeHall()
{
    end();
}

bool WholeHall::end()
{
    bool orderly = true;
    for (auto program = programs_.rbegin(); program != programs_.rend(); ++program) {
        (*program)->terminate();
        if (!(*program)->waitForFinished(8000))
            (*program)->kill();
        (*program)->waitForFinished(2000);
        orderly = orderly && (*program)->exitStatus() == QProcess::NormalExit && (*program)->exitCode() == 0;
    }
    programs_.clear();
    return orderly;
}

QStringList WholeHall::left_behind() const
{
    return QDir(path(u"passing"_s)).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden);
}

void WholeHall::start(const QString& program, const QStringList& arguments)
{
    auto process = std::make_unique<QProcess>();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
    environment.insert(u"DISPLAY"_s, surroundings_.display);
    environment.insert(u"CUPS_SERVER"_s, surroundings_.cups_server);
    environment.insert(u"PULSE_SERVER"_s, surroundings_.pulse_server);
    environment.insert(u"XDG_RUNTIME_DIR"_s, folder_.path());
    QDir().mkpath(path(u"passing"_s));
    environment.insert(u"TMPDIR"_s, path(u"passing"_s));
    process->setProcessEnvironment(environment);
    process->setProcessChannelMode(QProcess::MergedChannels);
    process->setStandardOutputFile(path(program + u".log"_s));
    process->start(program_path(program), arguments);
    process->waitForStarted(5000);
    programs_.push_back(std::move(process));
}

void WholeHall::start_kiosk()
{
    QFile config(path(u"kiosk.toml"_s));
    if (config.open(QIODevice::WriteOnly))
        QTextStream(&config) << "hub = \"local\"\nhub_listen = [\"127.0.0.1:" << port_ << "\"]\n"
                             << "[printer]\nmode = \"raw\"\nqueue = \"" << surroundings_.cups_queue << "\"\n";
    config.close();
    start(u"giliran-kiosk"_s,
          {u"--config"_s, config.fileName(), u"--data"_s, folder_.path(), u"--windowed"_s, place(kiosk_at)});
}

void WholeHall::furnish()
{
    hub({u"apply"_s, QStringLiteral(GILIRAN_SOURCE_DIR "/tests/golden/halls/small.toml")});
    hub({u"officer"_s, u"add"_s, u"0101"_s}, "2468\n");
    const auto pair_and_start = [this](const QString& role, const QString& at, QRect where) {
        const QByteArray link = hub({u"device"_s, u"add"_s, u"--role"_s, role, u"--place"_s, at}).trimmed();
        const QString data = path(role);
        QDir().mkpath(data);
        start(u"giliran-"_s + role,
              {u"--data"_s, data, u"--pair"_s, QString::fromLatin1(link), u"--windowed"_s, place(where)});
    };
    pair_and_start(u"counter"_s, u"loket-1"_s, counter_at);
    pair_and_start(u"display"_s, u"1"_s, display_at);
}

QByteArray WholeHall::hub(const QStringList& arguments, const QByteArray& input) const
{
    QProcess process;
    process.setStandardErrorFile(folder_.filePath(u"hub-command.log"_s), QIODevice::Append);
    process.start(program_path(u"giliran-hub"_s), arguments + QStringList{u"--data"_s, folder_.path()});
    process.write(input);
    process.closeWriteChannel();
    process.waitForFinished(10'000);
    return process.exitCode() == 0 ? process.readAllStandardOutput() : QByteArray();
}

bool WholeHall::hub_runs() const
{
    return !hub({u"status"_s}).isEmpty();
}

QJsonObject WholeHall::status() const
{
    return QJsonDocument::fromJson(hub({u"status"_s, u"--json"_s})).object();
}

QString WholeHall::journal_value(const QString& sql) const
{
    QString value;
    {
        QSqlDatabase journal = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"system-test"_s);
        journal.setDatabaseName(path(u"journal.sqlite"_s));
        journal.setConnectOptions(u"QSQLITE_OPEN_READONLY"_s);
        if (journal.open()) {
            QSqlQuery query(journal);
            if (query.exec(sql) && query.next())
                value = query.value(0).toString();
        }
    }
    QSqlDatabase::removeDatabase(u"system-test"_s);
    return value;
}

QStringList WholeHall::spoken_names() const
{
    const QDir cache(path(u"display/voices-cache"_s));
    QStringList files;
    for (const QString& name : cache.entryList({u"*.wav"_s}))
        files.append(cache.filePath(name));
    return files;
}

QString WholeHall::logs() const
{
    QString all;
    const QDir folder(folder_.path());
    for (const QString& name : folder.entryList({u"*.log"_s})) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            all += u"--- "_s + name + u'\n' + QString::fromUtf8(file.readAll());
    }
    return all;
}

} // namespace giliran::testing
