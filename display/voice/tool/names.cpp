// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/base/json.h"
#include "display/voice/tool/make_clips.h"
#include "display/voice/tool/terminal.h"

#include <QDir>
#include <QFile>

namespace giliran::voice_tool {

namespace {

using namespace Qt::StringLiterals;

std::optional<std::string> text_of_file(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return file.readAll().toStdString();
}

/// {"agency_dispendukcapil": "Dukcapil", …}; what is not so is complained of and makes no value.
std::optional<std::vector<ClipWish>> wishes_of(const std::string& text, const QString& path)
{
    const auto json = parse_json(text);
    if (!json || json->as_object() == nullptr) {
        complain(u"%1: not a JSON object"_s.arg(path));
        return std::nullopt;
    }
    bool good = true;
    std::vector<ClipWish> wishes;
    for (const auto& [key, value] : *json->as_object()) {
        good = good && is_clip_key(key) && value.as_string() != nullptr;
        if (!is_clip_key(key))
            complain(u"%1: %2: this cannot be the name of a clip"_s.arg(path, QString::fromStdString(key)));
        else if (value.as_string() == nullptr)
            complain(u"%1: %2: the text is missing"_s.arg(path, QString::fromStdString(key)));
        else
            wishes.push_back({key, *value.as_string(), {}});
    }
    return good ? std::optional(wishes) : std::nullopt;
}

} // namespace

int names(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.addOptions({{u"hall-names"_s, {}, u"FILE"_s}, {u"pack"_s, {}, u"DIR"_s}});
    if (!understood(parser, arguments, {u"hall-names"_s, u"pack"_s}))
        return bad_usage;
    const QString names_path = parser.value(u"hall-names"_s);
    const auto names_text = text_of_file(names_path);
    if (!names_text) {
        complain(u"%1 cannot be read"_s.arg(names_path));
        return bad_usage;
    }
    const auto wishes = wishes_of(*names_text, names_path);
    const QString manifest_path = QDir(parser.value(u"pack"_s)).filePath(manifest_file_name);
    VoiceProblems problems;
    const auto manifest = manifest_of(text_of_file(manifest_path).value_or(""), manifest_path, problems);
    for (const VoiceProblem& problem : problems)
        complain(describe(problem));
    if (!wishes || !manifest || !problems.empty())
        return problems_found;
    if (!manifest->made_with) {
        complain(u"%1: the pack was not made by espeak-ng: record its names too"_s.arg(manifest_path));
        return problems_found;
    }
    PackWriter pack(parser.value(u"pack"_s), *manifest);
    const Exit result = make_clips(*wishes, *manifest->made_with, pack);
    return pack.finish() ? result : cannot_write;
}

} // namespace giliran::voice_tool
