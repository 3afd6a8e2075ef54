// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "display/voice/clip_wish.h"

#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

namespace giliran {

/// How espeak-ng makes a pack of a language: assets/voices/<language>.json, built into the program.
struct VoiceRecipe
{
    std::string language;
    std::string name;
    EspeakVoice voice;
    std::vector<ClipWish> clips;

    static std::optional<VoiceRecipe> of_language(const QString& language);
    static QStringList languages();
};

} // namespace giliran
