// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "display/voice/clip/samples.h"

#include <QByteArray>
#include <QProcess>
#include <QTemporaryDir>
#include <functional>

namespace giliran {

/// A PulseAudio daemon of the test's own, with a null sink for a loudspeaker and a recorder at its monitor.
/// Needs no session, no D-Bus and no sound card, and runs as root too. Processes use it by PULSE_SERVER =
/// server().
class PrivatePulse
{
public:
    PrivatePulse() = default;
    ~PrivatePulse();
    PrivatePulse(const PrivatePulse&) = delete;
    PrivatePulse& operator=(const PrivatePulse&) = delete;

    /// The same before, during and after the daemon's life.
    QByteArray server() const;

    /// True once the daemon answers; may be called again after kill().
    bool start();
    void kill();

    /// The daemon stands still, as a hung one does, until thaw().
    void freeze();
    void thaw();

    /// True once the monitor is heard. A null sink without a listener delays the first sound by up to two
    /// seconds, so this also waits until it has been listened to long enough.
    bool start_recording();
    /// All that was heard so far.
    const Samples& recording();
    /// The recording, once what is playing now has reached it.
    Samples stop_recording();

private:
    QString folder() const { return folder_.path(); }

    QTemporaryDir folder_;
    QProcess daemon_;
    QProcess recorder_;
    Samples recording_;
};

/// Sets PULSE_SERVER for this process and what it starts, and puts back what was there.
class UsingPulse
{
public:
    explicit UsingPulse(const PrivatePulse& pulse);
    ~UsingPulse();
    UsingPulse(const UsingPulse&) = delete;
    UsingPulse& operator=(const UsingPulse&) = delete;

private:
    bool was_set_;
    QByteArray before_;
};

/// Runs the event loop until the condition holds; false after the deadline.
bool comes_true(const std::function<bool()>& condition, Duration deadline);

/// What the build made, for tests that run it.
QString speaker_program();
QString voice_tool();
QString built_voice_pack();

} // namespace giliran
