// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "display/voice/clip/samples.h"

#include <QObject>
#include <QString>

namespace giliran {

enum class SoundState
{
    starting,
    ok,
    no_device,
    failed
};

/// A loudspeaker. Never blocks and never falls silent about a sound: every play() is answered by one ended().
class SoundOutput : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Only while nothing is playing. What cannot begin now may begin within a few seconds.
    virtual void play(const Samples& sound) = 0;
    virtual SoundState state() const = 0;

Q_SIGNALS:
    /// The first sample is on its way.
    void begun();
    /// The last sample has been heard, or no more will be: then not `whole`.
    void ended(bool whole);
    /// `text` says for a technician what is wrong, or which device it is.
    void state_changed(giliran::SoundState state, const QString& text);
};

} // namespace giliran
