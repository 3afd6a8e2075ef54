// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/config/device_file.h"

#include "common/config/device_keys.h"
#include "common/config/toml_text.h"
#include "common/hall/draft_table.h"

namespace giliran {
namespace {

void read_hubs(DraftTable& table, const Json& root, DeviceConfig& config)
{
    const Json* hub = root.find("hub");
    if (hub == nullptr)
        return;
    if (const std::string* word = hub->as_string()) {
        if (*word != "local")
            table.report("hub", HallProblemKind::not_a_value, *word, "local, [\"host:port\"]");
        return;
    }
    table.require_element("hub");
    config.hubs = table.parsed_list<HubAddress>("hub", "host:port");
}

ScreenSettings read_screen(DraftTable table)
{
    constexpr NumberRange millimetres{50, 5000};
    ScreenSettings screen;
    screen.width_mm = table.number("width_mm", millimetres);
    screen.height_mm = table.number("height_mm", millimetres);
    screen.bottom_edge_mm = table.number("bottom_edge_mm", {0, 5000});
    screen.farthest_seat_m = table.number("farthest_seat_m", {1, 50}, screen.farthest_seat_m);
    screen.index = table.number("index", {0, 15}, screen.index);
    screen.full_screen = table.flag("full_screen", screen.full_screen);
    screen.dark = table.flag("dark", screen.dark);
    return screen;
}

PrinterSettings read_printer(DraftTable table)
{
    PrinterSettings printer;
    printer.mode = table.one_of("mode", printer.mode);
    printer.queue = table.line("queue");
    printer.folder = table.line("folder");
    printer.layout = table.line("layout");
    printer.paper_mm = table.number("paper_mm", {1, 1000}, printer.paper_mm);
    if (printer.paper_mm != 58 && printer.paper_mm != 80)
        table.report("paper_mm", HallProblemKind::not_a_value, std::to_string(printer.paper_mm), "58, 80");
    if (printer.mode != PrinterChoice::none)
        table.require({"queue"});
    return printer;
}

SoundSettings read_sound(DraftTable table)
{
    SoundSettings sound;
    sound.device = table.line("device");
    sound.volume = table.number("volume", {0, 100}, sound.volume);
    return sound;
}

Json integer_draft(std::uint32_t value)
{
    return Json(std::int64_t{value});
}

void set_number(Json& table, std::string_view key, std::optional<std::uint32_t> value)
{
    if (value)
        table.set(key, integer_draft(*value));
}

void set_line(Json& table, std::string_view key, const std::optional<std::string>& value)
{
    if (value)
        table.set(key, Json(*value));
}

Json addresses_draft(const std::vector<HubAddress>& addresses)
{
    Json::Array list;
    for (const HubAddress& address : addresses)
        list.emplace_back(address.text());
    return Json(std::move(list));
}

Json hub_draft(const DeviceConfig& config)
{
    return config.has_local_hub() ? Json(std::string("local")) : addresses_draft(config.hubs);
}

Json screen_draft(const ScreenSettings& screen)
{
    Json table;
    set_number(table, "width_mm", screen.width_mm);
    set_number(table, "height_mm", screen.height_mm);
    set_number(table, "bottom_edge_mm", screen.bottom_edge_mm);
    set_number(table, "farthest_seat_m", screen.farthest_seat_m);
    set_number(table, "index", screen.index);
    table.set("full_screen", Json(screen.full_screen));
    table.set("dark", Json(screen.dark));
    return table;
}

Json printer_draft(const PrinterSettings& printer)
{
    Json table;
    table.set("mode", Json(name_of(printer.mode)));
    set_line(table, "queue", printer.queue);
    set_number(table, "paper_mm", printer.paper_mm);
    set_line(table, "folder", printer.folder);
    set_line(table, "layout", printer.layout);
    return table;
}

Json sound_draft(const SoundSettings& sound)
{
    Json table;
    set_line(table, "device", sound.device);
    set_number(table, "volume", sound.volume);
    return table;
}

} // namespace

Result<DeviceConfig, FileProblems> read_device_file(const std::filesystem::path& file)
{
    const auto text = read_text_file(file);
    return text ? read_device_text(*text, file.string()) : fail(only_problem(file.string(), text.error()));
}

Result<DeviceConfig, FileProblems> read_device_text(std::string_view text, const std::string& file)
{
    auto tree = parse_toml(text);
    if (!tree)
        return fail(only_problem(file, std::move(tree.error())));
    std::vector<HallProblem> problems;
    DraftTable table(tree->root, "", device_keys::root, problems);
    DeviceConfig config;
    read_hubs(table, tree->root, config);
    config.hub_listen = table.parsed_list<HubAddress>("hub_listen", "address:port");
    config.training = table.flag("training", config.training);
    config.link = table.line("link");
    config.data_folder = table.line("data_folder");
    config.language = table.line("language").value_or(config.language);
    config.screen = read_screen(table.table("screen", device_keys::screen));
    config.printer = read_printer(table.table("printer", device_keys::printer));
    config.sound = read_sound(table.table("sound", device_keys::sound));
    if (!problems.empty())
        return fail(placed_problems(file, *tree, std::move(problems)));
    return config;
}

std::string device_file_text(const DeviceConfig& config)
{
    Json root;
    root.set("hub", hub_draft(config));
    if (!config.hub_listen.empty())
        root.set("hub_listen", addresses_draft(config.hub_listen));
    if (config.training)
        root.set("training", Json(true));
    set_line(root, "link", config.link);
    set_line(root, "data_folder", config.data_folder);
    root.set("language", Json(config.language));
    root.set("screen", screen_draft(config.screen));
    root.set("printer", printer_draft(config.printer));
    root.set("sound", sound_draft(config.sound));
    return toml_text(root);
}

} // namespace giliran
