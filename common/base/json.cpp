// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/base/json.h"

#include <algorithm>

namespace giliran {

const Json* Json::find(std::string_view key) const
{
    const Object* object = as_object();
    if (object == nullptr)
        return nullptr;
    const auto found =
        std::find_if(object->begin(), object->end(), [&](const Member& m) { return m.first == key; });
    return found == object->end() ? nullptr : &found->second;
}

void Json::set(std::string_view key, Json value)
{
    if (is_null())
        value_ = Object{};
    Object& object = std::get<Object>(value_);
    const auto found =
        std::find_if(object.begin(), object.end(), [&](const Member& m) { return m.first == key; });
    if (found == object.end())
        object.emplace_back(std::string(key), std::move(value));
    else
        found->second = std::move(value);
}

} // namespace giliran
