// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "display/announcer/sound_output.h"

#include <vector>

namespace giliran {

/// A loudspeaker under the test's control: it plays as long as the test likes.
class FalseLoudspeaker : public SoundOutput
{
    Q_OBJECT

public:
    void play(const Samples& sound) override { played.push_back(sound); }
    SoundState state() const override { return state_; }

    void begin() { Q_EMIT begun(); }
    void end(bool whole) { Q_EMIT ended(whole); }
    void become(SoundState state)
    {
        state_ = state;
        Q_EMIT state_changed(state, {});
    }

    std::vector<Samples> played;

private:
    SoundState state_ = SoundState::ok;
};

} // namespace giliran
