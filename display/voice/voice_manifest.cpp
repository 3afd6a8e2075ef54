// SPDX-License-Identifier: GPL-3.0-or-later
#include "display/voice/voice_manifest.h"

#include "common/base/json.h"

#include <algorithm>

namespace giliran {

namespace {

/// Reads fields of one object and notes what is not there.
class FieldReader
{
public:
    FieldReader(const Json& object, QString file, QString path, VoiceProblems& problems)
        : object_(object), file_(std::move(file)), path_(std::move(path)), problems_(problems)
    {}

    std::string text(std::string_view name)
    {
        const Json* value = object_.find(name);
        if (value != nullptr && value->as_string() != nullptr)
            return *value->as_string();
        complain(VoiceProblemKind::field_missing, name);
        return {};
    }

    int number(std::string_view name)
    {
        const Json* value = object_.find(name);
        if (value != nullptr && value->as_int() != nullptr && *value->as_int() >= 0 &&
            *value->as_int() <= 1'000'000'000)
            return static_cast<int>(*value->as_int());
        complain(VoiceProblemKind::field_missing, name);
        return 0;
    }

    void complain(VoiceProblemKind kind, std::string_view name)
    {
        const QString field = QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
        problems_.push_back({kind, file_, path_.isEmpty() ? field : path_ + u'.' + field});
    }

private:
    const Json& object_;
    QString file_;
    QString path_;
    VoiceProblems& problems_;
};

bool is_plain_file_name(std::string_view name)
{
    return !name.empty() && name.front() != '.' && name.find('/') == std::string_view::npos;
}

std::optional<ManifestClip> clip_of(const Json& entry, const QString& file, const QString& key,
                                    VoiceProblems& problems)
{
    const std::size_t problems_before = problems.size();
    FieldReader read(entry, file, key, problems);
    ManifestClip clip;
    clip.file = read.text("file");
    clip.length = Duration(read.number("duration_ms"));
    clip.text = read.text("text");
    if (const auto hash = Sha256::parse(read.text("sha256")))
        clip.sha256 = *hash;
    else
        read.complain(VoiceProblemKind::field_missing, "sha256");
    if (!clip.file.empty() && !is_plain_file_name(clip.file))
        read.complain(VoiceProblemKind::bad_file_name, "file");
    if (problems.size() != problems_before)
        return std::nullopt;
    return clip;
}

} // namespace

bool is_clip_key(std::string_view key)
{
    constexpr std::size_t longest = 64;
    const auto letter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
    const auto other = [](char c) { return (c >= '0' && c <= '9') || c == '.' || c == '_' || c == '-'; };
    return !key.empty() && key.size() <= longest && letter(key.front()) &&
           std::all_of(key.begin(), key.end(), [&](char c) { return letter(c) || other(c); });
}

std::optional<VoiceManifest> manifest_of(std::string_view text, const QString& file, VoiceProblems& problems)
{
    const auto json = parse_json(text);
    if (!json || json->as_object() == nullptr) {
        problems.push_back({VoiceProblemKind::manifest_not_json, file, {}});
        return std::nullopt;
    }
    VoiceManifest manifest;
    FieldReader head(*json, file, {}, problems);
    manifest.language = head.text("language");
    manifest.name = head.text("name");
    if (head.number("sample_rate") != voice_rate)
        head.complain(VoiceProblemKind::wrong_rate, "sample_rate");
    if (const Json* made_with = json->find("made_with")) {
        FieldReader read(*made_with, file, QStringLiteral("made_with"), problems);
        manifest.made_with = EspeakVoice{read.text("voice"), read.number("speed"), read.number("pitch")};
    }
    const Json* clips = json->find("clips");
    if (clips == nullptr || clips->as_object() == nullptr) {
        head.complain(VoiceProblemKind::field_missing, "clips");
        return std::nullopt;
    }
    for (const auto& [key, entry] : *clips->as_object()) {
        const QString path = QStringLiteral("clips.") + QString::fromStdString(key);
        if (!is_clip_key(key))
            problems.push_back({VoiceProblemKind::bad_key, file, path});
        else if (auto clip = clip_of(entry, file, path, problems))
            manifest.clips.emplace(key, std::move(*clip));
    }
    return manifest;
}

std::string to_text(const VoiceManifest& manifest)
{
    Json json;
    json.set("language", Json(manifest.language));
    json.set("name", Json(manifest.name));
    json.set("sample_rate", Json(std::int64_t{voice_rate}));
    if (manifest.made_with) {
        Json made_with;
        made_with.set("voice", Json(manifest.made_with->voice));
        made_with.set("speed", Json(std::int64_t{manifest.made_with->speed}));
        made_with.set("pitch", Json(std::int64_t{manifest.made_with->pitch}));
        json.set("made_with", std::move(made_with));
    }
    Json clips{Json::Object{}};
    for (const auto& [key, clip] : manifest.clips) {
        Json entry;
        entry.set("file", Json(clip.file));
        entry.set("sha256", Json(clip.sha256.text()));
        entry.set("duration_ms", Json(std::int64_t{clip.length.count()}));
        entry.set("text", Json(clip.text));
        clips.set(key, std::move(entry));
    }
    json.set("clips", std::move(clips));
    return to_text(json);
}

} // namespace giliran
