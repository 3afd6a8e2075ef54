// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/protocol/view_codec.h"

#include "common/base/described_json.h"

#include <algorithm>

namespace giliran {
namespace {

template <class View>
std::optional<View> read_view(const Json& data)
{
    auto view = decode<View>(data);
    return view ? std::optional<View>(std::move(*view)) : std::nullopt;
}

} // namespace

Json view_json(const BoardView& view)
{
    return encode(view);
}
Json view_json(const KioskView& view)
{
    return encode(view);
}
Json view_json(const CounterView& view)
{
    return encode(view);
}

std::optional<BoardView> read_board_view(const Json& data)
{
    return read_view<BoardView>(data);
}
std::optional<KioskView> read_kiosk_view(const Json& data)
{
    return read_view<KioskView>(data);
}
std::optional<CounterView> read_counter_view(const Json& data)
{
    return read_view<CounterView>(data);
}

std::optional<Json> changes(const Json& before, const Json& after)
{
    Json::Object set;
    for (const auto& [key, value] : *after.as_object())
        if (const Json* old = before.find(key); old == nullptr || *old != value)
            set.emplace_back(key, value);
    for (const auto& [key, value] : *before.as_object())
        if (after.find(key) == nullptr)
            set.emplace_back(key, Json());
    return set.empty() ? std::nullopt : std::optional(Json(std::move(set)));
}

void apply(Json& view, const Json& set)
{
    if (set.as_object() == nullptr || view.as_object() == nullptr)
        return;
    for (const auto& [key, value] : *set.as_object()) {
        if (!value.is_null()) {
            view.set(key, value);
            continue;
        }
        auto& members = *view.as_object();
        const auto gone = std::find_if(members.begin(), members.end(),
                                       [&name = key](const auto& m) { return m.first == name; });
        if (gone != members.end())
            members.erase(gone);
    }
}

} // namespace giliran
