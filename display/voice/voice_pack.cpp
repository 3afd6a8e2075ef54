// SPDX-License-Identifier: GPL-3.0-or-later
#include "display/voice/voice_pack.h"

#include "display/announcer/script/language_rules.h"
#include "display/voice/clip/wav.h"

#include <QDir>
#include <QFile>

namespace giliran {

namespace {

constexpr qint64 largest_file = 8 * 1024 * 1024; // three minutes of sound: nobody announces for longer

std::optional<QByteArray> content_of(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > largest_file)
        return std::nullopt;
    return file.readAll();
}

VoiceProblemKind problem_kind(WavProblem problem)
{
    switch (problem) {
    case WavProblem::not_wav:
        return VoiceProblemKind::not_wav;
    case WavProblem::not_pcm16:
        return VoiceProblemKind::not_pcm16;
    case WavProblem::not_mono:
        return VoiceProblemKind::not_mono;
    case WavProblem::wrong_rate:
        return VoiceProblemKind::wrong_clip_rate;
    case WavProblem::cut_short:
        return VoiceProblemKind::cut_short;
    case WavProblem::empty:
        return VoiceProblemKind::empty;
    }
    return VoiceProblemKind::not_wav;
}

Result<Samples, VoiceProblemKind> clip_content(const QString& path, const ManifestClip& clip)
{
    const auto content = content_of(path);
    if (!content)
        return fail(VoiceProblemKind::file_missing);
    const std::string_view bytes(content->constData(), static_cast<std::size_t>(content->size()));
    if (Sha256::of(bytes) != clip.sha256)
        return fail(VoiceProblemKind::wrong_hash);
    auto samples = samples_of_wav(bytes);
    if (!samples)
        return fail(problem_kind(samples.error()));
    if (length_of(samples->size()) != clip.length)
        return fail(VoiceProblemKind::wrong_length);
    return std::move(*samples);
}

} // namespace

VoicePack VoicePack::load(const QString& folder, VoiceProblems& problems)
{
    VoicePack pack;
    const QDir directory(folder);
    const QString manifest_path = directory.filePath(manifest_file_name);
    const auto text = content_of(manifest_path);
    if (!text) {
        problems.push_back({VoiceProblemKind::no_manifest, manifest_path, {}});
        return pack;
    }
    const auto manifest = manifest_of(text->toStdString(), manifest_path, problems);
    if (!manifest)
        return pack;
    pack.language_ = manifest->language;
    pack.made_with_ = manifest->made_with;
    for (const auto& [key, clip] : manifest->clips) {
        const QString path = directory.filePath(QString::fromStdString(clip.file));
        if (auto samples = clip_content(path, clip))
            pack.clips_.emplace(key, std::move(*samples));
        else
            problems.push_back({samples.error(), path, QString::fromStdString(key)});
    }
    if (const auto rules = rules_for(manifest->language))
        for (const std::string& key : clips_needed(*rules))
            if (!manifest->clips.contains(key))
                problems.push_back(
                    {VoiceProblemKind::clip_missing, manifest_path, QString::fromStdString(key)});
    return pack;
}

const Samples* VoicePack::find(const std::string& key) const
{
    const auto found = clips_.find(key);
    return found == clips_.end() ? nullptr : &found->second;
}

} // namespace giliran
