// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "display/announcer/sound_output.h"

#include <QByteArray>
#include <QProcess>
#include <QTimer>
#include <optional>

namespace giliran {

/// Sound by a process of its own, giliran-speaker, which is started again whenever it ends or stops
/// answering: a sound server that goes away, hangs or comes back cannot take the display with it (ADR 0025).
///
/// A sound of which nothing was heard is handed to the next process; one that had begun never is.
class SpeakerProcess : public SoundOutput
{
    Q_OBJECT

public:
    struct Settings
    {
        QString program; // giliran-speaker
        QString device;  // its description or id as the system names it; empty: the default device
    };

    explicit SpeakerProcess(Settings settings, QObject* parent = nullptr);
    ~SpeakerProcess() override;

    void play(const Samples& sound) override;
    SoundState state() const override { return state_; }

    /// Beside the running program, where both are installed.
    static QString program_of_this_installation();

private:
    void launch();
    void read_lines();
    void understand(const QByteArray& line);
    void send_sound();
    void process_ended();
    void end_sound(bool whole);
    void enter(SoundState state, const QString& text);

    struct Playing
    {
        QByteArray bytes;
        Duration length;
        bool sent = false;
        bool begun = false;
    };

    Settings settings_;
    SoundState state_ = SoundState::starting;
    QString text_;
    QProcess process_;
    bool ready_ = false;
    int fruitless_launches_ = 0; // since a process was last ready
    QString last_words_;         // of the process, on why it ends
    std::optional<Playing> playing_;
    QTimer relaunch_;
    QTimer silence_; // no line from the process for too long
    QTimer end_due_; // of the sound
};

} // namespace giliran
