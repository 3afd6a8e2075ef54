// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace giliran {

/// A name given by people (hall file, officer code): 1 to 40 characters out of A-Z a-z 0-9 . _ -
/// Permanent: an id once used is never given to another thing. Distinct tags do not mix.
template <class Tag>
class TextId
{
public:
    static constexpr std::size_t max_length = 40;

    /// "-": a place-holder that a decoder fills; no hall may use it.
    TextId() : text_("-") {}

    static std::optional<TextId> parse(std::string_view text)
    {
        if (text.empty() || text.size() > max_length)
            return std::nullopt;
        for (const char c : text) {
            const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                               c == '.' || c == '_' || c == '-';
            if (!plain)
                return std::nullopt;
        }
        return TextId(std::string(text));
    }

    const std::string& text() const { return text_; }
    friend auto operator<=>(const TextId&, const TextId&) = default;

private:
    explicit TextId(std::string text) : text_(std::move(text)) {}
    std::string text_;
};

/// A dense number given by the hub within one business day, from 1.
template <class Tag>
struct NumberId
{
    std::uint32_t value = 0;
    friend auto operator<=>(const NumberId&, const NumberId&) = default;
};

using HallId = TextId<struct HallTag>;
using ZoneId = TextId<struct ZoneTag>;
using AgencyId = TextId<struct AgencyTag>;
using ServiceId = TextId<struct ServiceTag>;
using GroupId = TextId<struct GroupTag>;
using QueueId = TextId<struct QueueTag>;
using CounterId = TextId<struct CounterTag>;
using OfficerCode = TextId<struct OfficerTag>;

using VisitId = NumberId<struct VisitTag>;
using LegId = NumberId<struct LegTag>;
using CallId = NumberId<struct CallTag>;
using SessionId = NumberId<struct SessionTag>;

} // namespace giliran

template <class Tag>
struct std::hash<giliran::TextId<Tag>>
{
    std::size_t operator()(const giliran::TextId<Tag>& id) const noexcept
    {
        return std::hash<std::string>{}(id.text());
    }
};

template <class Tag>
struct std::hash<giliran::NumberId<Tag>>
{
    std::size_t operator()(giliran::NumberId<Tag> id) const noexcept { return id.value; }
};
