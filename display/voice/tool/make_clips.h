// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "display/voice/clip_maker.h"
#include "display/voice/pack_writer.h"
#include "display/voice/tool/commands.h"

namespace giliran::voice_tool {

/// Makes the clips and writes them; complains of each that could not be made or written, and goes on.
Exit make_clips(const std::vector<ClipWish>& wishes, const EspeakVoice& voice, PackWriter& pack);

} // namespace giliran::voice_tool
