// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAudioDevice>
#include <QAudioSink>
#include <QBuffer>
#include <QObject>
#include <QTimer>
#include <memory>

namespace giliran {

/// One sound at a time through QAudioSink, in a way that cannot miss its end: QAudioSink tells of a failed
/// start by no signal, of a removed device by nothing at all, and of the end one buffer too early.
class SinkPlayer : public QObject
{
    Q_OBJECT

public:
    explicit SinkPlayer(QAudioDevice device, QObject* parent = nullptr);

    /// False: the sound system took nothing. `sound` is mono, 16 bit, voice_rate.
    bool play(const QByteArray& sound);
    bool is_playing() const { return sink_ != nullptr; }
    /// Opens the device without a sample and closes it again.
    bool device_answers() const;

Q_SIGNALS:
    void ended();
    void broke_off();

private:
    void watch_progress();
    void state_changed(QAudio::State state);
    void leave_sink();

    QAudioDevice device_;
    QBuffer sound_;
    std::unique_ptr<QAudioSink> sink_;
    QTimer progress_watch_;
    qint64 progress_us_ = 0;
    int standing_still_ = 0; // looks without progress
    QTimer last_buffer_;
};

} // namespace giliran
