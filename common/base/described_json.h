// SPDX-License-Identifier: GPL-3.0-or-later
// Described values ↔ Json. Unknown members are ignored; a missing member of optional type is "none"; any
// other missing or wrong member is a problem with its path. Include it only where a codec is instantiated.
#pragma once

#include "common/base/business_day.h"
#include "common/base/described.h"
#include "common/base/ids.h"
#include "common/base/json.h"
#include "common/base/result.h"
#include "common/base/token128.h"

#include <limits>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace giliran {

struct DecodeProblem
{
    std::string path; ///< "waiting[3].number"
    enum class Kind
    {
        missing,
        wrong_type,
        not_a_value
    } kind;
    friend bool operator==(const DecodeProblem&, const DecodeProblem&) = default;
};

template <class T>
struct JsonCodec; // one specialisation a kind of value

template <class T>
Json encode(const T& value)
{
    return JsonCodec<T>::encode(value);
}

template <class T>
Result<T, DecodeProblem> decode(const Json& json, const std::string& path = {})
{
    return JsonCodec<T>::decode(json, path);
}

inline tl::unexpected<DecodeProblem> decode_failure(const std::string& path, DecodeProblem::Kind kind)
{
    return fail(DecodeProblem{path, kind});
}

template <>
struct JsonCodec<bool>
{
    static Json encode(bool value) { return Json(value); }
    static Result<bool, DecodeProblem> decode(const Json& json, const std::string& path)
    {
        if (const bool* value = json.as_bool())
            return *value;
        return decode_failure(path, DecodeProblem::Kind::wrong_type);
    }
};

template <class T>
requires(std::is_integral_v<T> && !std::is_same_v<T, bool>) struct JsonCodec<T>
{
    static Json encode(T value) { return Json(static_cast<std::int64_t>(value)); }
    static Result<T, DecodeProblem> decode(const Json& json, const std::string& path)
    {
        const std::int64_t* value = json.as_int();
        if (value == nullptr)
            return decode_failure(path, DecodeProblem::Kind::wrong_type);
        const bool negative_for_unsigned = std::is_unsigned_v<T> && *value < 0;
        if (negative_for_unsigned || static_cast<std::int64_t>(static_cast<T>(*value)) != *value)
            return decode_failure(path, DecodeProblem::Kind::not_a_value);
        return static_cast<T>(*value);
    }
};

template <>
struct JsonCodec<std::string>
{
    static Json encode(const std::string& value) { return Json(value); }
    static Result<std::string, DecodeProblem> decode(const Json& json, const std::string& path)
    {
        if (const std::string* value = json.as_string())
            return *value;
        return decode_failure(path, DecodeProblem::Kind::wrong_type);
    }
};

template <>
struct JsonCodec<Json>
{
    static Json encode(const Json& value) { return value; }
    static Result<Json, DecodeProblem> decode(const Json& json, const std::string&) { return json; }
};

/// What is written as one string and read by T::parse.
template <class T>
concept TextValue = requires(const T& value, std::string_view text)
{
    {
        T::parse(text)
        } -> std::same_as<std::optional<T>>;
    {
        value.text()
        } -> std::convertible_to<std::string>;
};

template <TextValue T>
struct JsonCodec<T>
{
    static Json encode(const T& value) { return Json(std::string(value.text())); }
    static Result<T, DecodeProblem> decode(const Json& json, const std::string& path)
    {
        const std::string* text = json.as_string();
        if (text == nullptr)
            return decode_failure(path, DecodeProblem::Kind::wrong_type);
        if (auto value = T::parse(*text))
            return *value;
        return decode_failure(path, DecodeProblem::Kind::not_a_value);
    }
};

template <class Tag>
struct JsonCodec<NumberId<Tag>>
{
    static Json encode(NumberId<Tag> id) { return Json(std::int64_t{id.value}); }
    static Result<NumberId<Tag>, DecodeProblem> decode(const Json& json, const std::string& path)
    {
        return giliran::decode<std::uint32_t>(json, path).map([](auto value) {
            return NumberId<Tag>{value};
        });
    }
};

template <>
struct JsonCodec<Instant>
{
    static Json encode(Instant value) { return Json(ms_of(value)); }
    static Result<Instant, DecodeProblem> decode(const Json& json, const std::string& path)
    {
        return giliran::decode<std::int64_t>(json, path).map([](auto ms) { return instant_from_ms(ms); });
    }
};

template <NamedEnum E>
struct JsonCodec<E>
{
    static Json encode(E value) { return Json(name_of(value)); }
    static Result<E, DecodeProblem> decode(const Json& json, const std::string& path)
    {
        const std::string* name = json.as_string();
        if (name == nullptr)
            return decode_failure(path, DecodeProblem::Kind::wrong_type);
        if (const auto value = enum_named<E>(*name))
            return *value;
        return decode_failure(path, DecodeProblem::Kind::not_a_value);
    }
};

template <class T>
struct JsonCodec<std::optional<T>>
{
    static Json encode(const std::optional<T>& value) { return value ? giliran::encode(*value) : Json(); }
    static Result<std::optional<T>, DecodeProblem> decode(const Json& json, const std::string& path)
    {
        if (json.is_null())
            return std::optional<T>();
        return giliran::decode<T>(json, path).map([](T value) { return std::optional<T>(std::move(value)); });
    }
};

template <class T>
struct JsonCodec<std::vector<T>>
{
    static Json encode(const std::vector<T>& values)
    {
        Json::Array array;
        array.reserve(values.size());
        for (const T& value : values)
            array.push_back(giliran::encode(value));
        return Json(std::move(array));
    }
    static Result<std::vector<T>, DecodeProblem> decode(const Json& json, const std::string& path)
    {
        const Json::Array* array = json.as_array();
        if (array == nullptr)
            return decode_failure(path, DecodeProblem::Kind::wrong_type);
        std::vector<T> values;
        values.reserve(array->size());
        for (std::size_t i = 0; i < array->size(); ++i) {
            auto value = giliran::decode<T>((*array)[i], path + "[" + std::to_string(i) + "]");
            if (!value)
                return fail(std::move(value.error()));
            values.push_back(std::move(*value));
        }
        return values;
    }
};

template <class T>
struct JsonCodec<std::map<std::string, T>>
{
    static Json encode(const std::map<std::string, T>& values)
    {
        Json::Object object;
        for (const auto& [key, value] : values)
            object.emplace_back(key, giliran::encode(value));
        return Json(std::move(object));
    }
    static Result<std::map<std::string, T>, DecodeProblem> decode(const Json& json, const std::string& path)
    {
        const Json::Object* object = json.as_object();
        if (object == nullptr)
            return decode_failure(path, DecodeProblem::Kind::wrong_type);
        std::map<std::string, T> values;
        for (const auto& [key, member] : *object) {
            auto value = giliran::decode<T>(member, path + "." + key);
            if (!value)
                return fail(std::move(value.error()));
            values.emplace(key, std::move(*value));
        }
        return values;
    }
};

template <class T>
inline constexpr bool is_optional = false;
template <class T>
inline constexpr bool is_optional<std::optional<T>> = true;

template <Described T>
struct JsonCodec<T>
{
    static Json encode(const T& value)
    {
        Json::Object object;
        auto write = [&](std::string_view name, auto member, std::string_view = {}) {
            using Field = std::remove_cvref_t<decltype(value.*member)>;
            if constexpr (is_optional<Field>)
                if (!(value.*member).has_value())
                    return;
            object.emplace_back(std::string(name), giliran::encode(value.*member));
        };
        T::fields(write);
        return Json(std::move(object));
    }

    static Result<T, DecodeProblem> decode(const Json& json, const std::string& path)
    {
        if (json.as_object() == nullptr)
            return decode_failure(path, DecodeProblem::Kind::wrong_type);
        T value{};
        std::optional<DecodeProblem> problem;
        auto read = [&](std::string_view name, auto member, std::string_view = {}) {
            using Field = std::remove_cvref_t<decltype(value.*member)>;
            if (problem)
                return;
            const std::string field_path = path.empty() ? std::string(name) : path + "." + std::string(name);
            const Json* found = json.find(name);
            if (found == nullptr) {
                if constexpr (!is_optional<Field>)
                    problem = DecodeProblem{field_path, DecodeProblem::Kind::missing};
                return;
            }
            auto field = giliran::decode<Field>(*found, field_path);
            if (field)
                value.*member = std::move(*field);
            else
                problem = std::move(field.error());
        };
        T::fields(read);
        if (problem)
            return fail(std::move(*problem));
        return value;
    }
};

} // namespace giliran
