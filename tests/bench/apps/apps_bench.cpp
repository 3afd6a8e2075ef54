// SPDX-License-Identifier: GPL-3.0-or-later
// Memory and start to first frame of kiosk, counter and display, each beside an empty window of the same size
// and with the same Qt modules, interleaved; medians of the rounds. Run: apps_bench [ROUNDS].
#include "tests/bench/hub/measured.h"
#include "tests/kiosk/printing/free_port.h"
#include "tests/system/hall/virtual_screen.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QImage>
#include <QPixmap>
#include <QScreen>
#include <QTemporaryDir>
#include <QTextStream>
#include <QThread>
#include <cstdio>

using namespace Qt::StringLiterals;
using giliran::bench::Clock;

namespace {

constexpr int settled_after_ms = 4'000; ///< connected, the first view drawn, nothing moving any more
const QString bin = QStringLiteral(GILIRAN_BIN "/");

struct App
{
    QString name;
    QString place;
    QSize size;
    std::vector<double> started{}, bare_started{}, ratio_started{}; ///< ms
    std::vector<double> memory{}, bare_memory{}, ratio_memory{};    ///< MiB
};

struct Figures
{
    double first_frame_ms = 0;
    double memory_mib = 0;
};

/// Resident memory in MiB, libraries included: the empty window has loaded the same ones.
double memory_of(qint64 pid)
{
    QFile file(u"/proc/%1/smaps_rollup"_s.arg(pid));
    if (file.open(QIODevice::ReadOnly))
        for (const QByteArray& line : file.readAll().split('\n'))
            if (line.startsWith("Rss:"))
                return line.simplified().split(' ').value(1).toDouble() / 1024;
    return 0;
}

bool something_is_drawn(QSize size)
{
    const QImage spot =
        QGuiApplication::primaryScreen()->grabWindow(0, size.width() / 2, size.height() / 2, 1, 1).toImage();
    return !spot.isNull() && (spot.pixel(0, 0) & 0xffffffU) != 0;
}

/// Starts a program on the empty screen, waits for its first frame, lets it settle, ends it.
Figures measure(const QString& program, const QStringList& arguments, QSize size)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    const auto begun = Clock::now();
    process.start(program, arguments);
    while (!something_is_drawn(size) && Clock::now() - begun < giliran::bench::longest_wait &&
           !process.waitForFinished(0))
        QThread::usleep(500);
    if (process.state() == QProcess::NotRunning)
        qFatal("%s has ended by itself", qUtf8Printable(program));
    Figures figures;
    figures.first_frame_ms = giliran::bench::milliseconds_since(begun);
    QThread::msleep(settled_after_ms);
    figures.memory_mib = memory_of(process.processId());
    process.terminate();
    process.waitForFinished(10'000);
    while (something_is_drawn(size))
        QThread::msleep(10);
    return figures;
}

QByteArray hub(const QStringList& arguments)
{
    QProcess process;
    process.start(bin + u"giliran-hub"_s, arguments);
    process.waitForFinished(20'000);
    return process.readAllStandardOutput().trimmed();
}

/// Arguments of a program that is paired already.
QStringList paired(const App& app, const QString& folder, quint16 port)
{
    const QString data = folder + u'/' + app.name;
    QDir().mkpath(data);
    QFile config(data + u"/device.toml"_s);
    if (config.open(QIODevice::WriteOnly))
        QTextStream(&config) << "hub = [\"127.0.0.1:" << port << "\"]\n";
    config.close();
    const QStringList arguments{u"--data"_s,     data,
                                u"--config"_s,   config.fileName(),
                                u"--windowed"_s, u"%1x%2+0+0"_s.arg(app.size.width()).arg(app.size.height())};
    QStringList add{u"device"_s, u"add"_s, u"--role"_s,  app.name,
                    u"--data"_s, folder,   u"--hosts"_s, u"127.0.0.1:%1"_s.arg(port)};
    if (!app.place.isEmpty())
        add << u"--place"_s << app.place;
    measure(bin + u"giliran-"_s + app.name,
            arguments + QStringList{u"--pair"_s, QString::fromLatin1(hub(add))}, app.size);
    return arguments;
}

void print(const char* what, const App& app, const std::vector<double>& ours, const std::vector<double>& bare,
           const std::vector<double>& ratios, const char* unit)
{
    using giliran::bench::median;
    std::printf("%-8s %-24s %8.1f %s %8.1f %s %6.2f  <= 1.5  %s\n", qUtf8Printable(app.name), what,
                median(ours), unit, median(bare), unit, median(ratios),
                median(ratios) <= 1.5 ? "kept" : "MISSED");
}

} // namespace

int main(int argc, char** argv)
{
    const giliran::testing::VirtualScreen screen(QSize(1920, 1920));
    qputenv("DISPLAY", screen.display().toLatin1());
    qputenv("QT_QPA_PLATFORM", "xcb");
    const QGuiApplication application(argc, argv);
    const int rounds = argc > 1 ? std::max(1, QByteArray(argv[1]).toInt()) : 5;

    const QTemporaryDir folder;
    const quint16 port = giliran::test::free_port();
    hub({u"apply"_s, QStringLiteral(GILIRAN_SOURCE_DIR "/assets/halls/kediri.toml"), u"--data"_s,
         folder.path()});
    QProcess serving;
    serving.setStandardErrorFile(QProcess::nullDevice());
    serving.start(bin + u"giliran-hub"_s,
                  {u"serve"_s, u"--data"_s, folder.path(), u"--listen"_s, u"127.0.0.1:%1"_s.arg(port)});
    QThread::sleep(2);

    std::vector<App> apps{{u"kiosk"_s, {}, {1080, 1920}},
                          {u"counter"_s, u"loket-1"_s, {1180, 720}},
                          {u"display"_s, u"1"_s, {1920, 1080}}};
    std::printf("%-8s %-24s %11s %11s %6s\n", "program", "", "ours", "empty", "ratio");
    for (App& app : apps) {
        const QStringList arguments = paired(app, folder.path(), port);
        const QStringList bare{QString::number(app.size.width()), QString::number(app.size.height())};
        for (int round = 0; round < rounds; ++round) {
            const Figures ours = measure(bin + u"giliran-"_s + app.name, arguments, app.size);
            const Figures empty = measure(QStringLiteral(GILIRAN_EMPTY_WINDOW), bare, app.size);
            app.started.push_back(ours.first_frame_ms);
            app.bare_started.push_back(empty.first_frame_ms);
            app.ratio_started.push_back(ours.first_frame_ms / empty.first_frame_ms);
            app.memory.push_back(ours.memory_mib);
            app.bare_memory.push_back(empty.memory_mib);
            app.ratio_memory.push_back(ours.memory_mib / empty.memory_mib);
        }
        print("start to first frame", app, app.started, app.bare_started, app.ratio_started, "ms ");
        print("memory (RSS)", app, app.memory, app.bare_memory, app.ratio_memory, "MiB");
    }
    serving.terminate();
    serving.waitForFinished(10'000);
    return 0;
}
