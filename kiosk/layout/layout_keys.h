// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <string_view>

/// Every key a ticket layout file may have; a test holds docs/ticket-layout.md against these lists.
namespace giliran::layout_keys {

using namespace std::string_view_literals;

inline constexpr std::array root{"paper"sv,      "head_dots"sv, "dpi"sv,     "margin"sv,
                                 "end_margin"sv, "body"sv,      "heading"sv, "number_least"sv,
                                 "logo"sv,       "longest"sv,   "parts"sv,   "step"sv};
inline constexpr std::array step{"gap"sv, "line_percent"sv, "letters_percent"sv, "number"sv, "qr_dots"sv};

} // namespace giliran::layout_keys
