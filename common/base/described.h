// SPDX-License-Identifier: GPL-3.0-or-later
//
// A described struct lists its fields once:
//
//     struct Recall {
//         CallId call;
//         template <class V> static void fields(V& field) { field("call", &Recall::call, "the call to
//         repeat"); }
//     };
//
// Codec (described_json.h), schema and documents derive from that list. An enumeration is described by
//     constexpr auto names_of(Colour) { return std::array{std::string_view("red"), …}; }
// in the order of its values, found by argument-dependent lookup.
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>
#include <type_traits>

namespace giliran {

struct NoVisit
{
    template <class M>
    void operator()(std::string_view, M, std::string_view = {})
    {}
};

template <class T>
concept Described = std::is_class_v<T> && requires(NoVisit field)
{
    T::fields(field);
};

template <class E>
concept NamedEnum = std::is_enum_v<E> && requires
{
    names_of(E{});
};

template <NamedEnum E>
constexpr std::string_view name_of(E value)
{
    return names_of(E{})[static_cast<std::size_t>(value)];
}

template <NamedEnum E>
constexpr std::optional<E> enum_named(std::string_view name)
{
    constexpr auto names = names_of(E{});
    for (std::size_t i = 0; i < names.size(); ++i)
        if (names[i] == name)
            return static_cast<E>(i);
    return std::nullopt;
}

/// Every value of an enumeration, for tables and for tests that enumerate.
template <NamedEnum E>
constexpr auto all_of()
{
    std::array<E, names_of(E{}).size()> values{};
    for (std::size_t i = 0; i < values.size(); ++i)
        values[i] = static_cast<E>(i);
    return values;
}

template <class... F>
struct Overloaded : F...
{
    using F::operator()...;
};
template <class... F>
Overloaded(F...) -> Overloaded<F...>;

} // namespace giliran
