// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/config/device_file.h"

#include <catch2/catch.hpp>

using namespace giliran;

namespace {

DeviceConfig device_config_of(std::string_view text)
{
    const auto config = read_device_text(text, "device.toml");
    REQUIRE(config.has_value());
    return *config;
}

FileProblem device_problem_of(std::string_view text)
{
    const auto config = read_device_text(text, "device.toml");
    REQUIRE_FALSE(config.has_value());
    REQUIRE(config.error().size() == 1);
    return config.error().front();
}

const std::string_view full_device_file = R"(hub = ["10.0.0.2:7411", "[fd00::2]:7411"]
hub_listen = ["0.0.0.0:7411"]
link = "giliran://a:7411/ID#key"
data_folder = "/var/lib/giliran"
language = "en"

[screen]
width_mm = 531
height_mm = 299
bottom_edge_mm = 900
farthest_seat_m = 14
index = 1
full_screen = false
dark = true

[printer]
mode = "auto"
queue = "tiket"
paper_mm = 58
folder = "/tmp/tiket"
layout = "/etc/giliran/ticket.toml"

[sound]
device = "hall2"
volume = 70
)";

} // namespace

TEST_CASE("an empty device file is a kiosk with its own hub and no printer", "[config]")
{
    const DeviceConfig config = device_config_of("");
    CHECK(config.has_local_hub());
    CHECK(config.language == "id");
    CHECK(config.printer.mode == PrinterChoice::none);
    CHECK(config.printer.paper_mm == 80);
    CHECK(config.screen.full_screen);
    CHECK(config.sound.volume == 80);
}

TEST_CASE("device settings come back from their file as they were written", "[config]")
{
    const DeviceConfig config = device_config_of(full_device_file);
    CHECK(config.hubs.size() == 2);
    CHECK(config.hubs[1].host() == "fd00::2");
    CHECK(config.printer.mode == PrinterChoice::automatic);
    CHECK(config.sound.device == "hall2");
    CHECK(device_file_text(config) == full_device_file);
    CHECK(device_config_of(device_file_text(device_config_of(""))).has_local_hub());
}

TEST_CASE("problems of a device file are told with line and key, all at once", "[config]")
{
    const auto config =
        read_device_text("hub = 'remote'\ncounter = 3\n[printer]\nmode = 'raw'\npaper_mm = 76\n", "d");
    REQUIRE_FALSE(config.has_value());
    using Kind = HallProblemKind;
    CHECK(config.error() ==
          FileProblems{{"d", 1, HallProblem{"hub", Kind::not_a_value, "remote", R"(local, ["host:port"])"}},
                       {"d", 2, HallProblem{"counter", Kind::unknown_key}},
                       {"d", 3, HallProblem{"printer.queue", Kind::missing}},
                       {"d", 5, HallProblem{"printer.paper_mm", Kind::not_a_value, "76", "58, 80"}}});
}

TEST_CASE("a hub's address has a host and a port", "[config]")
{
    for (const auto* text : {"a:1", "10.0.0.2:7411", "hub.mpp.local:65535", "[::1]:7411"})
        CHECK(HubAddress::parse(text)->text() == text);
    for (const auto* text :
         {"", "a", "a:", ":1", "a:0", "a:65536", "a:1x", "a b:1", "::1:7411", "[]:1", "a/b:1"})
        CHECK_FALSE(HubAddress::parse(text).has_value());
    CHECK(std::get<HallProblem>(device_problem_of("hub = ['10.0.0.2']").what).path == "hub[0]");
    CHECK(std::get<HallProblem>(device_problem_of("hub = []").what).kind == HallProblemKind::empty_list);
}
