// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/record/answer_codec.h"

#include "common/base/described_json.h"

namespace giliran {
namespace {

template <std::size_t I = 0>
std::optional<Answer> read_as(std::string_view type, const Json& json)
{
    if constexpr (I == std::variant_size_v<Answer>) {
        return std::nullopt;
    } else {
        using A = std::variant_alternative_t<I, Answer>;
        if (type != A::type)
            return read_as<I + 1>(type, json);
        auto answer = decode<A>(json);
        return answer ? std::optional<Answer>(std::move(*answer)) : std::nullopt;
    }
}

} // namespace

std::string answer_text(const Answer& answer)
{
    return std::visit(
        [](const auto& one) {
            Json json;
            json.set("type", Json(std::remove_cvref_t<decltype(one)>::type));
            const Json body = encode(one);
            for (const auto& [key, value] : *body.as_object())
                json.set(key, value);
            return to_text(json);
        },
        answer);
}

std::optional<Answer> read_answer(std::string_view text)
{
    const auto json = parse_json(text);
    const Json* type = json ? json->find("type") : nullptr;
    const std::string* name = type != nullptr ? type->as_string() : nullptr;
    return name != nullptr ? read_as(*name, *json) : std::nullopt;
}

} // namespace giliran
