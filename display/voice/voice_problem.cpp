// SPDX-License-Identifier: GPL-3.0-or-later
#include "display/voice/voice_problem.h"

#include <QCoreApplication>

namespace giliran {

namespace {

QString complaint(VoiceProblemKind kind)
{
    const auto tr = [](const char* text) { return QCoreApplication::translate("VoiceProblem", text); };
    switch (kind) {
    case VoiceProblemKind::no_manifest:
        return tr(QT_TRANSLATE_NOOP("VoiceProblem", "there is no readable manifest"));
    case VoiceProblemKind::manifest_not_json:
        return tr(QT_TRANSLATE_NOOP("VoiceProblem", "the manifest is not valid JSON"));
    case VoiceProblemKind::field_missing:
        return tr(QT_TRANSLATE_NOOP("VoiceProblem", "the field is missing or of the wrong kind"));
    case VoiceProblemKind::wrong_rate:
        return tr(QT_TRANSLATE_NOOP("VoiceProblem", "the pack's sample rate is not 22050"));
    case VoiceProblemKind::bad_key:
        return tr(QT_TRANSLATE_NOOP("VoiceProblem", "this cannot be the name of a clip"));
    case VoiceProblemKind::bad_file_name:
        return tr(QT_TRANSLATE_NOOP("VoiceProblem", "the file's name leads out of the pack"));
    case VoiceProblemKind::file_missing:
        return tr(QT_TRANSLATE_NOOP("VoiceProblem", "the file is missing or cannot be read"));
    case VoiceProblemKind::wrong_hash:
        return tr(QT_TRANSLATE_NOOP("VoiceProblem", "the file is not the one the manifest names (SHA-256)"));
    case VoiceProblemKind::not_wav:
        return tr(QT_TRANSLATE_NOOP("VoiceProblem", "the file is not a WAV file"));
    case VoiceProblemKind::not_pcm16:
        return tr(QT_TRANSLATE_NOOP("VoiceProblem", "the sound is not 16 bit PCM"));
    case VoiceProblemKind::not_mono:
        return tr(QT_TRANSLATE_NOOP("VoiceProblem", "the sound is not mono"));
    case VoiceProblemKind::wrong_clip_rate:
        return tr(QT_TRANSLATE_NOOP("VoiceProblem", "the sound's sample rate is not 22050"));
    case VoiceProblemKind::cut_short:
        return tr(QT_TRANSLATE_NOOP("VoiceProblem", "the file ends too early"));
    case VoiceProblemKind::empty:
        return tr(QT_TRANSLATE_NOOP("VoiceProblem", "the file has no sound"));
    case VoiceProblemKind::wrong_length:
        return tr(QT_TRANSLATE_NOOP("VoiceProblem", "the sound is not as long as the manifest says"));
    case VoiceProblemKind::clip_missing:
        return tr(QT_TRANSLATE_NOOP("VoiceProblem", "announcements need this clip, and the pack has none"));
    }
    return {};
}

} // namespace

QString describe(const VoiceProblem& problem)
{
    const QString colon = QStringLiteral(": ");
    const QString key = problem.key.isEmpty() ? QString() : problem.key + colon;
    return problem.file + colon + key + complaint(problem.kind);
}

} // namespace giliran
