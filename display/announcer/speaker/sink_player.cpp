// SPDX-License-Identifier: GPL-3.0-or-later
#include "display/announcer/speaker/sink_player.h"

#include "display/voice/clip/samples.h"

namespace giliran {

namespace {

using namespace std::chrono_literals;

constexpr auto look_interval = 250ms;
/// A PulseAudio sink without listeners may hold the first sound back for two seconds.
constexpr int looks_until_given_up = 10;
constexpr auto end_margin = 50ms;

QAudioFormat voice_format()
{
    QAudioFormat format;
    format.setSampleRate(voice_rate);
    format.setChannelCount(1);
    format.setSampleFormat(QAudioFormat::Int16);
    return format;
}

} // namespace

SinkPlayer::SinkPlayer(QAudioDevice device, QObject* parent) : QObject(parent), device_(std::move(device))
{
    progress_watch_.setInterval(look_interval);
    last_buffer_.setSingleShot(true);
    connect(&progress_watch_, &QTimer::timeout, this, &SinkPlayer::watch_progress);
    connect(&last_buffer_, &QTimer::timeout, this, [this] {
        leave_sink();
        Q_EMIT ended();
    });
}

bool SinkPlayer::play(const QByteArray& sound)
{
    sound_.close();
    sound_.setData(sound);
    sound_.open(QIODevice::ReadOnly);
    sink_ = std::make_unique<QAudioSink>(device_, voice_format());
    sink_->start(&sound_);
    if (sink_->error() != QAudio::NoError || sink_->state() == QAudio::StoppedState) {
        leave_sink();
        return false;
    }
    progress_us_ = 0;
    standing_still_ = 0;
    connect(sink_.get(), &QAudioSink::stateChanged, this, &SinkPlayer::state_changed);
    progress_watch_.start();
    return true;
}

bool SinkPlayer::device_answers() const
{
    QBuffer nothing;
    nothing.open(QIODevice::ReadOnly);
    QAudioSink sink(device_, voice_format());
    sink.start(&nothing);
    return sink.state() != QAudio::StoppedState;
}

void SinkPlayer::watch_progress()
{
    if (const qint64 progress = sink_->processedUSecs(); progress != progress_us_) {
        progress_us_ = progress;
        standing_still_ = 0;
    } else if (++standing_still_ >= looks_until_given_up) {
        leave_sink();
        Q_EMIT broke_off();
    }
}

void SinkPlayer::state_changed(QAudio::State state)
{
    if (state == QAudio::IdleState && sink_->error() == QAudio::NoError && sound_.atEnd()) {
        // All is handed over; what the buffer holds is still to be heard.
        progress_watch_.stop();
        const auto buffer = length_of(static_cast<std::size_t>(sink_->bufferSize()) / sizeof(std::int16_t));
        last_buffer_.start(buffer + end_margin);
    } else if (state == QAudio::StoppedState) {
        leave_sink();
        Q_EMIT broke_off();
    }
}

void SinkPlayer::leave_sink()
{
    progress_watch_.stop();
    last_buffer_.stop();
    if (!sink_)
        return;
    sink_->disconnect(this);
    sink_.release()->deleteLater(); // may be the sender
}

} // namespace giliran
