// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <string_view>

/// Every key a device.toml may have; a test holds docs/device-file.md against these lists.
namespace giliran::device_keys {

using namespace std::string_view_literals;

inline constexpr std::array root{"hub"sv,      "hub_listen"sv, "training"sv, "link"sv, "data_folder"sv,
                                 "language"sv, "screen"sv,     "printer"sv,  "sound"sv};
inline constexpr std::array screen{
    "width_mm"sv,    "height_mm"sv, "bottom_edge_mm"sv, "farthest_seat_m"sv, "index"sv,
    "full_screen"sv, "dark"sv};
inline constexpr std::array printer{"mode"sv, "queue"sv, "paper_mm"sv, "folder"sv, "layout"sv};
inline constexpr std::array sound{"device"sv, "volume"sv};

} // namespace giliran::device_keys
