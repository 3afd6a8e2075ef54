// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/system/faults/system_calls.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <catch2/catch.hpp>
#include <map>
#include <sstream>

namespace giliran::faults {
namespace {

QStringList with_strace(const QStringList& options, const QStringList& program)
{
    return QStringList{QStringLiteral("-f"), QStringLiteral("-qq")} + options + program;
}

FaultyRun run_strace(const QStringList& arguments)
{
    QProcess process;
    process.start(QStringLiteral("strace"), arguments);
    REQUIRE(process.waitForFinished(60'000));
    const bool by_signal = process.exitStatus() == QProcess::CrashExit;
    return {by_signal ? 128 + process.exitCode() : process.exitCode(),
            process.readAllStandardOutput().toStdString()};
}

/// "1234 pwrite64(5</tmp/x/journal.sqlite>, …": the thread and the call's name.
bool split(const std::string& line, std::string& thread, std::string& name)
{
    std::istringstream words(line);
    std::string call;
    if (!(words >> thread >> call) || call.find('(') == std::string::npos)
        return false;
    name = call.substr(0, call.find('('));
    return true;
}

} // namespace

bool strace_works()
{
    QProcess process;
    process.start(QStringLiteral("strace"), {QStringLiteral("-qq"), QStringLiteral("-o"),
                                             QStringLiteral("/dev/null"), QStringLiteral("true")});
    return process.waitForFinished(10'000) && process.exitStatus() == QProcess::NormalExit &&
           process.exitCode() == 0;
}

std::vector<SystemCall> calls_that_write(const QStringList& program, const QString& folder)
{
    const QTemporaryDir place;
    const QString trace = place.filePath(QStringLiteral("trace"));
    run_strace(with_strace({QStringLiteral("-y"), QStringLiteral("-s"), QStringLiteral("8"),
                            QStringLiteral("-o"), trace, QStringLiteral("-e"),
                            QStringLiteral("trace=") + QLatin1StringView(watched_calls)},
                           program));
    return calls_in(trace, folder);
}

std::vector<SystemCall> calls_in(const QString& trace, const QString& folder)
{
    QFile file(trace);
    REQUIRE(file.open(QIODevice::ReadOnly));
    std::istringstream lines(file.readAll().toStdString());
    std::map<std::string, int> counted;
    std::string main_thread;
    std::vector<SystemCall> calls;
    for (std::string line; std::getline(lines, line);) {
        std::string thread, name;
        if (!split(line, thread, name))
            continue;
        if (main_thread.empty())
            main_thread = thread;
        if (thread != main_thread)
            continue;
        const int nth = ++counted[name];
        const bool is_inside = line.find(folder.toStdString()) != std::string::npos;
        const bool makes = name != "openat" || line.find("O_CREAT") != std::string::npos;
        if (is_inside && makes)
            calls.push_back({name, nth, line});
    }
    return calls;
}

QStringList strace_words(const Fault& fault, const SystemCall& call)
{
    const QString name = QString::fromStdString(call.name);
    const QString when = QString::number(call.nth) + QLatin1StringView(fault.from_then_on ? "+" : "");
    return with_strace(
        {QStringLiteral("-o"), QStringLiteral("/dev/null"), QStringLiteral("-e"),
         QStringLiteral("trace=") + name, QStringLiteral("-e"),
         QStringLiteral("inject=%1:%2:when=%3").arg(name, QLatin1StringView(fault.inject), when)},
        {});
}

FaultyRun run_with(const Fault& fault, const SystemCall& call, const QStringList& program)
{
    return run_strace(strace_words(fault, call) + program);
}

} // namespace giliran::faults
