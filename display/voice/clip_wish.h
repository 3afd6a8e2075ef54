// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "display/voice/clip/samples.h"

#include <string>

namespace giliran {

/// The voice of espeak-ng that a pack was made with, so that a hall's own names sound like the rest of it.
struct EspeakVoice
{
    std::string voice; // espeak-ng -v
    int speed = 135;   // words a minute
    int pitch = 50;    // 0 to 99
    friend bool operator==(const EspeakVoice&, const EspeakVoice&) = default;
};

/// A clip to be made.
struct ClipWish
{
    std::string key;
    std::string text; // what a person would read
    std::string say;  // what espeak-ng is given where it misreads the text, [[phonemes]] too; empty: the text
};

/// A letter, then letters, digits, dot, underscore, hyphen: at most 64. A key is also its file's name.
bool is_clip_key(std::string_view key);

} // namespace giliran
