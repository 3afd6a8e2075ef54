// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/config/device_file.h"
#include "common/config/device_keys.h"
#include "common/config/hall_file.h"
#include "common/hall/hall_keys.h"

#include <catch2/catch.hpp>
#include <map>
#include <set>
#include <span>
#include <sstream>

using namespace giliran;

namespace {

/// The keys in the tables of a document, by the last word of the heading above: "## `[[agency.queue]]`".
std::map<std::string, std::set<std::string>> documented_keys(const char* document)
{
    std::map<std::string, std::set<std::string>> keys;
    std::string section;
    std::istringstream lines(*read_text_file(std::string(GILIRAN_SOURCE_DIR "/docs/") + document));
    for (std::string line; std::getline(lines, line);) {
        const auto first = line.find('`');
        const auto last = line.find('`', first + 1);
        if (line.rfind("#", 0) == 0) {
            section = first == std::string::npos ? "" : line.substr(first + 1, last - first - 1);
            std::erase_if(section, [](char c) { return c == '[' || c == ']'; });
        } else if (line.rfind("| `", 0) == 0) {
            keys[section].insert(line.substr(first + 1, last - first - 1));
        }
    }
    return keys;
}

std::set<std::string> key_set(std::span<const std::string_view> keys)
{
    return {keys.begin(), keys.end()};
}

/// The TOML examples of a document.
std::vector<std::string> toml_examples(const char* document)
{
    std::vector<std::string> found;
    const std::string text = *read_text_file(std::string(GILIRAN_SOURCE_DIR "/docs/") + document);
    const std::string_view fence = "```toml\n";
    for (auto begin = text.find(fence); begin != std::string::npos; begin = text.find(fence, begin + 1))
        found.push_back(
            text.substr(begin + fence.size(), text.find("```", begin + 3) - begin - fence.size()));
    return found;
}

} // namespace

TEST_CASE("the hall file's document lists the keys the reader knows and no others", "[config]")
{
    const auto documented = documented_keys("hall-file.md");
    for (const auto& section : hall_keys::sections) {
        if (section.name.empty())
            continue; // the headings themselves
        INFO(section.name);
        const auto found = documented.find(std::string(section.name));
        REQUIRE(found != documented.end());
        CHECK(found->second == key_set(section.keys));
    }
    CHECK(documented.size() == hall_keys::sections.size() - 1);
}

TEST_CASE("the device file's document lists the keys the reader knows and no others", "[config]")
{
    const auto documented = documented_keys("device-file.md");
    auto top = key_set(device_keys::root);
    for (const auto* table : {"screen", "printer", "sound"})
        top.erase(table);
    CHECK(documented.at("") == top);
    CHECK(documented.at("screen") == key_set(device_keys::screen));
    CHECK(documented.at("printer") == key_set(device_keys::printer));
    CHECK(documented.at("sound") == key_set(device_keys::sound));
    CHECK(documented.size() == 4);
}

TEST_CASE("the examples of the documents are read without a problem", "[config]")
{
    for (const char* document : {"hall-file.md", "device-file.md"})
        for (const std::string& example : toml_examples(document)) {
            INFO(example);
            CHECK(parse_toml(example).has_value());
        }
    CHECK(read_hall_text(toml_examples("hall-file.md").front(), "hall.toml").has_value());
    CHECK(read_device_text(toml_examples("device-file.md").front(), "device.toml").has_value());
}
