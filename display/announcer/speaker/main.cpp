// SPDX-License-Identifier: GPL-3.0-or-later
#include "display/announcer/speaker/sink_player.h"
#include "display/announcer/speaker_talk/sound_stream.h"
#include "display/announcer/speaker_talk/speaker_lines.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QMediaDevices>
#include <QSocketNotifier>
#include <cstdio>
#include <iostream>

namespace {

using namespace Qt::StringLiterals;
using namespace giliran;

void write_line(const QByteArray& word, const QByteArray& rest = {})
{
    std::printf("%s%s%s\n", word.constData(), rest.isEmpty() ? "" : " ", rest.constData());
    std::fflush(stdout);
}

QAudioDevice device_named(const QString& name)
{
    if (name.isEmpty())
        return QMediaDevices::defaultAudioOutput();
    for (const QAudioDevice& device : QMediaDevices::audioOutputs())
        if (device.description() == name || QString::fromUtf8(device.id()) == name)
            return device;
    return {};
}

/// What the display wrote since the last look; empty when it closed its end. To be called when there is
/// something: then peek() reads once, and does not wait for more.
std::string read_from_display()
{
    if (std::cin.peek() == std::char_traits<char>::eof())
        return {};
    std::string bytes(static_cast<std::size_t>(std::cin.rdbuf()->in_avail()), '\0');
    std::cin.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    return bytes;
}

} // namespace

int main(int argc, char** argv)
{
    std::ios::sync_with_stdio(false); // or peek() would read a byte at a time
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationVersion(QLatin1StringView(GILIRAN_VERSION));
    QCommandLineParser parser;
    parser.addVersionOption();
    parser.addOption({u"device"_s, {}, u"NAME"_s});
    parser.process(application);

    const QAudioDevice device = device_named(parser.value(u"device"_s));
    if (device.isNull()) {
        write_line(speaker_lines::no_device);
        return 1;
    }
    SinkPlayer player(device);
    const auto give_up = [](const QByteArray& word, const QByteArray& why) {
        write_line(word, why);
        QCoreApplication::exit(1);
    };
    if (!player.device_answers()) {
        write_line(speaker_lines::failed, "the sound system refuses");
        return 1;
    }
    write_line(speaker_lines::ready, device.description().toUtf8());

    SoundStream stream;
    QSocketNotifier from_display(0, QSocketNotifier::Read);
    QObject::connect(&from_display, &QSocketNotifier::activated, &application, [&] {
        const std::string bytes = read_from_display();
        stream.append(bytes);
        const auto sound = stream.next();
        if (bytes.empty() || stream.is_broken()) {
            QCoreApplication::quit();
        } else if (sound) {
            write_line(speaker_lines::begun);
            if (!player.play(QByteArray::fromStdString(*sound)))
                give_up(speaker_lines::unheard, "the sound system refuses");
        }
    });
    QObject::connect(&player, &SinkPlayer::ended, &application, [] { write_line(speaker_lines::ended); });
    QObject::connect(&player, &SinkPlayer::broke_off, &application,
                     [&] { give_up(speaker_lines::failed, "the sound broke off"); });
    QTimer idle_check;
    QObject::connect(&idle_check, &QTimer::timeout, &application, [&] {
        if (player.is_playing())
            return;
        if (player.device_answers())
            write_line(speaker_lines::alive);
        else
            give_up(speaker_lines::failed, "the sound system went away");
    });
    idle_check.start(speaker_lines::idle_check);
    return QCoreApplication::exec();
}
