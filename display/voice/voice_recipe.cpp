// SPDX-License-Identifier: GPL-3.0-or-later
#include "display/voice/voice_recipe.h"

#include "common/base/json.h"

#include <QDir>
#include <QFile>

namespace giliran {

namespace {

using namespace Qt::StringLiterals;

std::string text_at(const Json& object, std::string_view name)
{
    const Json* value = object.find(name);
    return value != nullptr && value->as_string() != nullptr ? *value->as_string() : std::string();
}

int number_at(const Json& object, std::string_view name, int otherwise)
{
    const Json* value = object.find(name);
    return value != nullptr && value->as_int() != nullptr ? static_cast<int>(*value->as_int()) : otherwise;
}

} // namespace

std::optional<VoiceRecipe> VoiceRecipe::of_language(const QString& language)
{
    QFile file(u":/voices/"_s + language + u".json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const auto json = parse_json(file.readAll().toStdString());
    if (!json || json->find("espeak") == nullptr || json->find("clips") == nullptr ||
        json->find("clips")->as_object() == nullptr)
        return std::nullopt;
    VoiceRecipe recipe;
    recipe.language = text_at(*json, "language");
    recipe.name = text_at(*json, "name");
    const Json& espeak = *json->find("espeak");
    recipe.voice = {text_at(espeak, "voice"), number_at(espeak, "speed", 135),
                    number_at(espeak, "pitch", 50)};
    for (const auto& [key, clip] : *json->find("clips")->as_object())
        recipe.clips.push_back({key, text_at(clip, "text"), text_at(clip, "say")});
    return recipe;
}

QStringList VoiceRecipe::languages()
{
    QStringList languages;
    for (const QString& file : QDir(u":/voices"_s).entryList({u"*.json"_s}, QDir::Files, QDir::Name))
        languages.append(file.chopped(5));
    return languages;
}

} // namespace giliran
