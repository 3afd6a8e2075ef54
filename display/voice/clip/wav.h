// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/result.h"
#include "display/voice/clip/samples.h"

#include <string>
#include <string_view>

namespace giliran {

enum class WavProblem
{
    not_wav,
    not_pcm16,
    not_mono,
    wrong_rate,
    cut_short,
    empty
};

/// The samples of a RIFF/WAVE file; only mono 16 bit PCM at voice_rate is taken, chunks besides fmt and data
/// are passed over.
Result<Samples, WavProblem> samples_of_wav(std::string_view file);
std::string wav_of(const Samples& samples);

} // namespace giliran
