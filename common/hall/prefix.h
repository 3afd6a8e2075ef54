// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace giliran {

/// What a ticket number begins with: 1 to 3 characters out of A-Z and 0-9, ending in a letter, without I and
/// O, which are read as 1 and 0. "A", "4K", "1AP".
class Prefix
{
public:
    Prefix() : text_("A") {}
    static std::optional<Prefix> parse(std::string_view text);
    const std::string& text() const { return text_; }
    friend auto operator<=>(const Prefix&, const Prefix&) = default;

private:
    explicit Prefix(std::string text) : text_(std::move(text)) {}
    std::string text_;
};

/// True where two prefixes are easily taken for one another by eye: B and 8, S and 5, Z and 2, G and 6.
bool look_alike(const Prefix& a, const Prefix& b);

} // namespace giliran
