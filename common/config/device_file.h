// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/described.h"
#include "common/base/hub_address.h"
#include "common/base/result.h"
#include "common/config/file_problem.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace giliran {

/// The glass in front of people, which the monitor itself often describes wrongly.
struct ScreenSettings
{
    std::optional<std::uint32_t> width_mm;       ///< visible width; none: what the monitor says
    std::optional<std::uint32_t> height_mm;      ///< visible height
    std::optional<std::uint32_t> bottom_edge_mm; ///< height of the lower edge above the floor, for reach
    std::uint32_t farthest_seat_m = 10;          ///< who sits farthest from a display must be able to read it
    std::uint32_t index = 0;                     ///< which of the machine's screens, 0 the first
    bool full_screen = true;
    bool dark = false; ///< light letters on a dark ground, for a dark room
};

enum class PrinterChoice
{
    none,      ///< tickets become PDFs in a folder
    raw,       ///< ESC/POS through a raw CUPS queue
    pdf,       ///< PDF through a CUPS queue with a driver
    automatic, ///< raw or pdf, as the queue turns out to be
};
constexpr auto names_of(PrinterChoice)
{
    using namespace std::string_view_literals;
    return std::array{"none"sv, "raw"sv, "pdf"sv, "auto"sv};
}

struct PrinterSettings
{
    PrinterChoice mode = PrinterChoice::none;
    std::optional<std::string> queue;  ///< CUPS queue; there unless mode is none
    std::uint32_t paper_mm = 80;       ///< 58 or 80
    std::optional<std::string> folder; ///< for mode none; none: in the data folder
    std::optional<std::string> layout; ///< a ticket layout file; none: the built-in one of this width
};

struct SoundSettings
{
    std::optional<std::string> device; ///< none: the system's default
    std::uint32_t volume = 80;         ///< 0-100
};

/// What one machine knows by itself. Zone, counter and role come from the hub, with the pairing.
struct DeviceConfig
{
    std::vector<HubAddress> hubs; ///< in the order they are tried; none ("local"): this machine's own hub
    std::vector<HubAddress> hub_listen;     ///< where the local hub is reached; none: from this machine only
    bool training = false;                  ///< the local hub practises: no report counts its numbers
    std::optional<std::string> link;        ///< pairing link, used up at the first contact
    std::optional<std::string> data_folder; ///< none: the user's own
    std::string language = "id";            ///< of the program; the visitor may choose another
    ScreenSettings screen;
    PrinterSettings printer;
    SoundSettings sound;

    bool has_local_hub() const { return hubs.empty(); }
};

/// All problems of a device.toml at once. Its keys: docs/device-file.md. A caller that can do without the
/// file looks for FileFault::not_found.
Result<DeviceConfig, FileProblems> read_device_file(const std::filesystem::path& file);
Result<DeviceConfig, FileProblems> read_device_text(std::string_view text, const std::string& file);

/// The same settings as a device.toml.
std::string device_file_text(const DeviceConfig& config);

} // namespace giliran
