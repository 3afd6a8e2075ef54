// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "display/voice/voice_pack.h"

#include <QString>

namespace giliran {

/// ../share/giliran/voices beside the running program: where an installation and a build have their packs.
QString voices_of_this_installation();

/// The voice for a language out of the packs in `folder`: a recorded one before a synthetic one. Empty if
/// there is none; what is wrong with the one chosen goes to the log.
VoicePack choose_voice(const QString& folder, const std::string& language);

} // namespace giliran
