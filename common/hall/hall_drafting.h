// SPDX-License-Identifier: GPL-3.0-or-later
// What the parts of draft_of share; nobody outside this folder includes it.
#pragma once

#include "common/base/json.h"
#include "common/hall/hall.h"

namespace giliran {

/// The hours of the hall, an agency or a service, with all that they took over from one level up.
Json draft_hours(const Hours& hours);

inline Json integer(std::int64_t value)
{
    return Json(value);
}

template <class T>
Json text_of(const T& value)
{
    return Json(std::string(value.text()));
}

template <class T, class F>
Json list_of(const std::vector<T>& all, F&& draft_one)
{
    Json::Array list;
    for (const T& one : all)
        list.push_back(draft_one(one));
    return Json(std::move(list));
}

template <class T>
Json texts_of(const std::vector<T>& all)
{
    return list_of(all, [](const T& one) { return text_of(one); });
}

inline Json words_of(const LocalizedText& text)
{
    Json words{Json::Object{}};
    for (const auto& [language, line] : text.by_language())
        words.set(language, Json(line));
    return words;
}

} // namespace giliran
