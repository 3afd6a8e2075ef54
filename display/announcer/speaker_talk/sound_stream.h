// SPDX-License-Identifier: GPL-3.0-or-later
//
// Sounds on their way to the speaker: "play BYTES\n" and as many bytes, mono, 16 bit little endian,
// voice_rate.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace giliran {

std::string sound_heading(std::size_t bytes);

/// Takes the stream in whatever pieces it comes.
class SoundStream
{
public:
    void append(std::string_view bytes) { unread_ += bytes; }

    /// The next sound that is there whole.
    std::optional<std::string> next();
    /// What came is no sound, or one longer than any announcement: the stream is of no more use.
    bool is_broken() const { return broken_; }

private:
    std::string unread_;
    bool broken_ = false;
};

} // namespace giliran
