// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/display/announcer/private_pulse.h"

#include <QDir>
#include <QElapsedTimer>
#include <QLocalSocket>
#include <QTest>
#include <QtEndian>
#include <csignal>

namespace giliran {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

PrivatePulse::~PrivatePulse()
{
    recorder_.kill();
    recorder_.waitForFinished(2000);
    kill();
}

QByteArray PrivatePulse::server() const
{
    return "unix:" + folder().toUtf8() + "/native";
}

bool PrivatePulse::start()
{
    QDir(folder()).mkpath(u"home"_s);
    QFile::remove(folder() + u"/native"_s);
    QProcessEnvironment environment;
    environment.insert(u"PATH"_s, u"/usr/bin:/bin"_s);
    environment.insert(u"HOME"_s, folder() + u"/home"_s);
    environment.insert(u"XDG_RUNTIME_DIR"_s, folder());
    daemon_.setProcessEnvironment(environment);
    daemon_.setStandardErrorFile(folder() + u"/log"_s);
    daemon_.start(u"pulseaudio"_s,
                  {u"-n"_s, u"--daemonize=no"_s, u"--use-pid-file=no"_s, u"--exit-idle-time=-1"_s,
                   u"--log-target=stderr"_s, u"-L"_s,
                   u"module-native-protocol-unix auth-anonymous=1 socket=%1/native"_s.arg(folder()), u"-L"_s,
                   u"module-null-sink sink_name=hall rate=44100"_s});
    return comes_true(
        [this] {
            QLocalSocket socket;
            socket.connectToServer(folder() + u"/native"_s);
            return socket.waitForConnected(0) || socket.state() == QLocalSocket::ConnectedState;
        },
        10s);
}

void PrivatePulse::kill()
{
    daemon_.kill();
    daemon_.waitForFinished(2000);
}

void PrivatePulse::freeze()
{
    ::kill(static_cast<pid_t>(daemon_.processId()), SIGSTOP);
}

void PrivatePulse::thaw()
{
    ::kill(static_cast<pid_t>(daemon_.processId()), SIGCONT);
}

bool PrivatePulse::start_recording()
{
    recorder_.kill();
    recorder_.waitForFinished(2000);
    recording_.clear();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"PULSE_SERVER"_s, QString::fromUtf8(server()));
    recorder_.setProcessEnvironment(environment);
    recorder_.start(u"parec"_s, {u"-d"_s, u"hall.monitor"_s, u"--rate=%1"_s.arg(voice_rate),
                                 u"--channels=1"_s, u"--format=s16le"_s, u"--latency-msec=20"_s});
    return comes_true([this] { return recording().size() >= sample_count(2500ms); }, 15s);
}

const Samples& PrivatePulse::recording()
{
    const QByteArray bytes = recorder_.read(recorder_.bytesAvailable() / 2 * 2);
    if (bytes.isEmpty())
        return recording_;
    const std::size_t before = recording_.size();
    recording_.resize(before + static_cast<std::size_t>(bytes.size()) / 2);
    qFromLittleEndian<std::int16_t>(bytes.constData(), bytes.size() / 2, recording_.data() + before);
    return recording_;
}

Samples PrivatePulse::stop_recording()
{
    const std::size_t until = recording().size() + sample_count(500ms);
    comes_true([&] { return recording().size() >= until; }, 3s);
    recorder_.kill();
    recorder_.waitForFinished(2000);
    return recording_;
}

UsingPulse::UsingPulse(const PrivatePulse& pulse)
    : was_set_(qEnvironmentVariableIsSet("PULSE_SERVER")), before_(qgetenv("PULSE_SERVER"))
{
    qputenv("PULSE_SERVER", pulse.server());
}

UsingPulse::~UsingPulse()
{
    if (was_set_)
        qputenv("PULSE_SERVER", before_);
    else
        qunsetenv("PULSE_SERVER");
}

bool comes_true(const std::function<bool()>& condition, Duration deadline)
{
    return QTest::qWaitFor(condition, static_cast<int>(deadline.count()));
}

QString speaker_program()
{
    return QStringLiteral(GILIRAN_TEST_SPEAKER);
}

QString voice_tool()
{
    return QStringLiteral(GILIRAN_TEST_VOICE_TOOL);
}

QString built_voice_pack()
{
    return QStringLiteral(GILIRAN_TEST_VOICE_PACK);
}

} // namespace giliran
