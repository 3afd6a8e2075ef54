// SPDX-License-Identifier: GPL-3.0-or-later
#include "display/announcer/speaker_process.h"

#include "display/announcer/speaker_talk/sound_stream.h"
#include "display/announcer/speaker_talk/speaker_lines.h"

#include <QCoreApplication>
#include <QDir>
#include <QtEndian>

namespace giliran {

namespace {

using namespace std::chrono_literals;

constexpr auto retry_interval = 1s;
constexpr int quick_retries = 60;
constexpr auto patient_retry_interval =
    5s; // a display that never had a loudspeaker need not start 86,400 a day
constexpr auto time_to_begin = 5s;
constexpr auto time_over_length = 5s;

QByteArray bytes_of(const Samples& sound)
{
    QByteArray bytes(static_cast<qsizetype>(sound.size() * sizeof(std::int16_t)), Qt::Uninitialized);
    qToLittleEndian<std::int16_t>(sound.data(), static_cast<qsizetype>(sound.size()), bytes.data());
    return bytes;
}

} // namespace

SpeakerProcess::SpeakerProcess(Settings settings, QObject* parent)
    : SoundOutput(parent), settings_(std::move(settings))
{
    for (QTimer* timer : {&relaunch_, &silence_, &end_due_})
        timer->setSingleShot(true);
    silence_.setInterval(speaker_lines::longest_silence);
    process_.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    connect(&process_, &QProcess::readyReadStandardOutput, this, &SpeakerProcess::read_lines);
    connect(&process_, &QProcess::finished, this, &SpeakerProcess::process_ended);
    connect(&process_, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error != QProcess::FailedToStart)
            return;
        last_words_ = tr("%1 cannot be started").arg(settings_.program);
        process_ended();
    });
    connect(&relaunch_, &QTimer::timeout, this, &SpeakerProcess::launch);
    connect(&silence_, &QTimer::timeout, this, [this] {
        last_words_ = tr("The sound system does not answer");
        process_.kill();
    });
    connect(&end_due_, &QTimer::timeout, this, [this] {
        last_words_ = tr("The sound did not end in time");
        end_sound(false);
        process_.kill();
    });
    relaunch_.start(0ms);
}

SpeakerProcess::~SpeakerProcess()
{
    process_.disconnect(this);
    process_.kill();
    process_.waitForFinished(1000); // killed: gone at once
}

QString SpeakerProcess::program_of_this_installation()
{
    return QDir(QCoreApplication::applicationDirPath()).filePath(QStringLiteral("giliran-speaker"));
}

void SpeakerProcess::play(const Samples& sound)
{
    playing_ = Playing{bytes_of(sound), length_of(sound.size())};
    end_due_.start(time_to_begin);
    if (ready_)
        send_sound();
    else if (relaunch_.isActive())
        relaunch_.start(0ms);
}

void SpeakerProcess::launch()
{
    last_words_.clear();
    silence_.start();
    process_.start(settings_.program, settings_.device.isEmpty()
                                          ? QStringList()
                                          : QStringList{QStringLiteral("--device"), settings_.device});
}

void SpeakerProcess::read_lines()
{
    silence_.start();
    while (process_.canReadLine())
        understand(process_.readLine().trimmed());
}

void SpeakerProcess::understand(const QByteArray& line)
{
    namespace lines = speaker_lines;
    const QString rest = QString::fromUtf8(line.mid(line.indexOf(' ') + 1));
    if (line.startsWith(lines::ready)) {
        ready_ = true;
        fruitless_launches_ = 0;
        enter(SoundState::ok, rest);
        if (playing_ && !playing_->sent)
            send_sound();
    } else if (line.startsWith(lines::no_device)) {
        enter(SoundState::no_device, tr("No sound device"));
    } else if (line == lines::begun && playing_) {
        playing_->begun = true;
        silence_.stop(); // until the end, which has a deadline of its own
        end_due_.start(playing_->length + time_over_length);
        Q_EMIT begun();
    } else if (line.startsWith(lines::unheard) && playing_) {
        playing_->begun = false;
        last_words_ = rest;
    } else if (line.startsWith(lines::failed)) {
        last_words_ = rest;
    } else if (line == lines::ended) {
        end_sound(true);
    }
}

void SpeakerProcess::send_sound()
{
    playing_->sent = true;
    process_.write(
        QByteArray::fromStdString(sound_heading(static_cast<std::size_t>(playing_->bytes.size()))));
    process_.write(playing_->bytes);
}

void SpeakerProcess::process_ended()
{
    read_lines();
    silence_.stop();
    ready_ = false;
    if (playing_ && playing_->begun)
        end_sound(false);
    else if (playing_)
        playing_->sent = false;
    if (state_ != SoundState::no_device || !last_words_.isEmpty())
        enter(SoundState::failed, last_words_.isEmpty() ? tr("The sound system failed") : last_words_);
    ++fruitless_launches_;
    relaunch_.start(fruitless_launches_ > quick_retries ? patient_retry_interval : retry_interval);
}

void SpeakerProcess::end_sound(bool whole)
{
    if (!playing_)
        return;
    playing_.reset();
    end_due_.stop();
    Q_EMIT ended(whole);
}

void SpeakerProcess::enter(SoundState state, const QString& text)
{
    if (state_ == state && text_ == text)
        return;
    state_ = state;
    text_ = text;
    Q_EMIT state_changed(state, text);
}

} // namespace giliran
