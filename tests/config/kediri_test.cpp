// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/config/hall_file.h"
#include "tests/config/both_languages.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <set>

using namespace giliran;
using testing::check_both_languages;

namespace {

Hall kediri()
{
    auto file = read_hall_file(GILIRAN_SOURCE_DIR "/assets/halls/kediri.toml");
    REQUIRE(file.has_value());
    CHECK(file->warnings.empty());
    return std::move(file->hall);
}

} // namespace

TEST_CASE("the Kediri hall has 13 agencies, 89 services and 20 counters in one zone", "[config]")
{
    const Hall hall = kediri();
    CHECK(hall.agencies.size() == 13);
    CHECK(hall.services.size() == 89);
    CHECK(hall.counters.size() == 20);
    CHECK(hall.queues.size() == 13);
    CHECK(hall.zones.size() == 1);
    CHECK(hall.utc_offset.text() == "+07:00");
}

TEST_CASE("all words of the Kediri hall stand in Indonesian and English", "[config]")
{
    const Hall hall = kediri();
    check_both_languages(hall.name);
    check_both_languages(hall.zones.front().name);
    for (const PriorityGroup& group : hall.priority_groups)
        check_both_languages(group.name);
    for (const Agency& agency : hall.agencies)
        for (const LocalizedText* text : {&agency.name, &agency.short_name, &agency.need, &agency.spoken})
            check_both_languages(*text);
    for (const Service& service : hall.services) {
        for (const LocalizedText* text : {&service.name, &service.fee, &service.completion})
            check_both_languages(*text);
        CHECK_FALSE(service.requirements.empty());
        for (const LocalizedText& requirement : service.requirements)
            check_both_languages(requirement);
    }
}

TEST_CASE("in the Kediri hall only requirements found in a source are marked verified", "[config]")
{
    std::set<std::string> verified;
    for (const Service& service : kediri().services)
        if (service.requirements_verified)
            verified.insert(service.id.text());
    CHECK(verified == std::set<std::string>{"A03", "A04", "A05", "A12", "G03", "T01"});
}

TEST_CASE("simulated visitors of the Kediri hall spread as its applicants of September 2023 did", "[config]")
{
    const Hall hall = kediri();
    CHECK(hall.demand.visitors_a_day == 70);
    CHECK(hall.demand.first_hour_percent == 30);
    std::uint32_t counted = 0;
    std::set<std::string> assumed;
    for (const Agency& agency : hall.agencies)
        if (agency.demand == 7)
            assumed.insert(agency.id.text());
        else
            counted += agency.demand;
    CHECK(counted == 730);
    CHECK(assumed == std::set<std::string>{"pn", "kejaksaan", "polres"});
    CHECK(hall.find(*AgencyId::parse("dispendukcapil"))->demand == 257);
}

TEST_CASE("each counter of the Kediri hall calls the queue of its agency", "[config]")
{
    const Hall hall = kediri();
    for (const Counter& counter : hall.counters) {
        CHECK(counter.id.text() == "loket-" + std::to_string(counter.number));
        REQUIRE(counter.agencies.size() == 1);
        REQUIRE(counter.rule.queues.size() == 1);
        CHECK(counter.rule.queues.front().text() == counter.agencies.front().text());
    }
}

TEST_CASE("every agency of the Kediri hall has its own pictogram", "[config]")
{
    std::set<std::string> icons;
    for (const Agency& agency : kediri().agencies) {
        INFO(agency.icon);
        CHECK(std::filesystem::exists(GILIRAN_SOURCE_DIR "/assets/icons/" + agency.icon + ".svg"));
        CHECK(icons.insert(agency.icon).second);
    }
}

TEST_CASE("service names of the Kediri hall fit two lines of the kiosk's key", "[config]")
{
    for (const Service& service : kediri().services)
        for (const auto& [language, name] : service.name.by_language()) {
            INFO(name);
            CHECK(name.size() <= 65);
        }
}
