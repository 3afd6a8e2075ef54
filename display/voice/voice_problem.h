// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <vector>

namespace giliran {

enum class VoiceProblemKind
{
    no_manifest,
    manifest_not_json,
    field_missing,
    wrong_rate,
    bad_key,
    bad_file_name,
    file_missing,
    wrong_hash,
    not_wav,
    not_pcm16,
    not_mono,
    wrong_clip_rate,
    cut_short,
    empty,
    wrong_length,
    clip_missing,
};

/// One thing wrong with a voice pack. All are found at once; a clip with a problem counts as missing.
struct VoiceProblem
{
    VoiceProblemKind kind;
    QString file; // as a person finds it
    QString key;  // of the clip or the manifest's field; may be empty
    friend bool operator==(const VoiceProblem&, const VoiceProblem&) = default;
};

using VoiceProblems = std::vector<VoiceProblem>;

/// A line for the log and the technician: file, key, what is wrong.
QString describe(const VoiceProblem& problem);

} // namespace giliran
