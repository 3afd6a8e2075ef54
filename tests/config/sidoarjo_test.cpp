// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/config/hall_file.h"
#include "tests/config/both_languages.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <map>
#include <set>

using namespace giliran;
using testing::check_both_languages;

namespace {

Hall sidoarjo()
{
    auto file = read_hall_file(GILIRAN_SOURCE_DIR "/assets/halls/sidoarjo.toml");
    REQUIRE(file.has_value());
    CHECK(file->warnings.empty());
    return std::move(file->hall);
}

struct Share
{
    int services = 0;
    int counters = 0;
    friend bool operator==(const Share&, const Share&) = default;
};

} // namespace

TEST_CASE("the Sidoarjo hall has 24 agencies, 177 services and 48 counters", "[config]")
{
    const Hall hall = sidoarjo();
    CHECK(hall.agencies.size() == 24);
    CHECK(hall.services.size() == 177);
    CHECK(hall.counters.size() == 48);
    CHECK(hall.utc_offset.text() == "+07:00");
    CHECK(hall.demand.visitors_a_day == 900);
}

TEST_CASE("the agencies of the Sidoarjo hall use every letter but I and O, each with its share", "[config]")
{
    const Hall hall = sidoarjo();
    std::map<std::string, Share> shares;
    std::map<AgencyId, std::string> letter;
    for (const Agency& agency : hall.agencies) {
        const auto first = std::find_if(hall.queues.begin(), hall.queues.end(),
                                        [&](const Queue& queue) { return queue.agency == agency.id; });
        REQUIRE(first != hall.queues.end());
        CHECK(shares.emplace(first->series.prefix.text(), Share{}).second);
        letter[agency.id] = first->series.prefix.text();
    }
    for (const Service& service : hall.services)
        ++shares[letter[service.agency]].services;
    for (const Counter& counter : hall.counters) {
        REQUIRE(counter.agencies.size() == 1);
        ++shares[letter[counter.agencies.front()]].counters;
    }
    CHECK(shares == std::map<std::string, Share>{
                        {"A", {18, 8}}, {"B", {30, 5}}, {"C", {8, 3}}, {"D", {12, 3}}, {"E", {6, 2}},
                        {"F", {6, 3}},  {"G", {8, 2}},  {"H", {7, 1}}, {"J", {5, 2}},  {"K", {7, 2}},
                        {"L", {6, 2}},  {"M", {8, 1}},  {"N", {7, 2}}, {"P", {7, 2}},  {"Q", {5, 1}},
                        {"R", {4, 1}},  {"S", {6, 1}},  {"T", {4, 1}}, {"U", {6, 1}},  {"V", {4, 1}},
                        {"W", {3, 1}},  {"X", {3, 1}},  {"Y", {3, 1}}, {"Z", {4, 1}}});
}

TEST_CASE("a further queue of a Sidoarjo agency puts a digit before the agency's letter", "[config]")
{
    const Hall hall = sidoarjo();
    std::map<AgencyId, std::string> letter;
    std::set<std::string> prefixes;
    for (const Queue& queue : hall.queues) {
        const std::string prefix = queue.series.prefix.text();
        CHECK(prefixes.insert(prefix).second);
        CHECK(prefix.find_first_of("IO") == std::string::npos);
        const auto [its, is_first] = letter.emplace(queue.agency, prefix);
        if (!is_first)
            CHECK(prefix.substr(1) == its->second);
    }
    CHECK(prefixes.size() == 33);
    for (const char* further : {"1A", "2A", "3A", "1B", "2B", "3B", "1D", "1F", "1K"})
        CHECK(prefixes.count(further) == 1);
}

TEST_CASE("all words of the Sidoarjo hall stand in Indonesian and English", "[config]")
{
    const Hall hall = sidoarjo();
    check_both_languages(hall.name);
    for (const Zone& zone : hall.zones)
        check_both_languages(zone.name);
    for (const Holiday& holiday : hall.hours.holidays)
        check_both_languages(holiday.name);
    for (const PriorityGroup& group : hall.priority_groups)
        check_both_languages(group.name);
    for (const Agency& agency : hall.agencies)
        for (const LocalizedText* text : {&agency.name, &agency.short_name, &agency.need, &agency.spoken})
            check_both_languages(*text);
    for (const Service& service : hall.services) {
        INFO(service.id.text());
        for (const LocalizedText* text : {&service.name, &service.fee, &service.completion})
            check_both_languages(*text);
        CHECK_FALSE(service.requirements.empty());
        for (const LocalizedText& requirement : service.requirements)
            check_both_languages(requirement);
    }
}

TEST_CASE("Indonesian and English words of a Sidoarjo service are not the same", "[config]")
{
    for (const Service& service : sidoarjo().services) {
        INFO(service.id.text());
        CHECK(service.name.in("id") != service.name.in("en"));
        CHECK(service.completion.in("id") != service.completion.in("en"));
    }
}

TEST_CASE("words of the Sidoarjo hall are standard Indonesian and fit their places", "[config]")
{
    const Hall hall = sidoarjo();
    for (const Service& service : hall.services)
        for (const auto& [language, name] : service.name.by_language()) {
            INFO(name);
            CHECK(name.size() <= 65);
        }
    for (const Agency& agency : hall.agencies)
        for (const auto& [language, need] : agency.need.by_language()) {
            INFO(need);
            CHECK(need.size() <= 20);
        }
    const std::string text = *read_text_file(GILIRAN_SOURCE_DIR "/assets/halls/sidoarjo.toml");
    for (const char* wrong :
         {"antri", "Antri", "sertifikat tanah", "resiko", "ijin", "Ijin", "sholat", "online\""})
        CHECK(text.find(wrong) == std::string::npos);
}

TEST_CASE("in the Sidoarjo hall only requirements found in a source are marked verified", "[config]")
{
    std::set<std::string> verified;
    for (const Service& service : sidoarjo().services)
        if (service.requirements_verified)
            verified.insert(service.id.text());
    CHECK(verified == std::set<std::string>{"A03", "A04", "A05", "A12", "F03"});
}

TEST_CASE("every service of the Sidoarjo hall can be called by a counter of its agency", "[config]")
{
    const Hall hall = sidoarjo();
    for (const Service& service : hall.services) {
        INFO(service.id.text());
        const Queue* queue = hall.find(service.queue);
        REQUIRE(queue != nullptr);
        CHECK(queue->agency == service.agency);
        CHECK(std::any_of(hall.counters.begin(), hall.counters.end(), [&](const Counter& counter) {
            const auto& queues = counter.rule.queues;
            return std::find(queues.begin(), queues.end(), queue->id) != queues.end();
        }));
    }
}

TEST_CASE("every queue of the Sidoarjo hall has services, and every agency of it visitors", "[config]")
{
    const Hall hall = sidoarjo();
    for (const Queue& queue : hall.queues)
        CHECK(std::any_of(hall.services.begin(), hall.services.end(),
                          [&](const Service& service) { return service.queue == queue.id; }));
    std::uint32_t demand = 0;
    for (const Agency& agency : hall.agencies)
        demand += agency.demand;
    CHECK(demand == 1000);
}

TEST_CASE("counters of the Sidoarjo hall are numbered through its three zones and the lane", "[config]")
{
    const Hall hall = sidoarjo();
    REQUIRE(hall.zones.size() == 4);
    std::uint32_t number = 0;
    std::map<std::string, int> by_zone;
    for (const Counter& counter : hall.counters) {
        CHECK(counter.number == ++number);
        CHECK(counter.id.text() == "loket-" + std::to_string(counter.number));
        ++by_zone[counter.zone.text()];
    }
    CHECK(by_zone == std::map<std::string, int>{{"1", 17}, {"2", 16}, {"3", 14}, {"lantatur", 1}});
}

TEST_CASE("the police of the Sidoarjo hall serve vehicles in a lane with a counter of its own", "[config]")
{
    const Hall hall = sidoarjo();
    const Queue* lane = hall.find(*QueueId::parse("lantatur"));
    REQUIRE(lane != nullptr);
    CHECK(lane->drive_through);
    CHECK(lane->agency.text() == "polresta");
    CHECK(std::count_if(hall.queues.begin(), hall.queues.end(),
                        [](const Queue& queue) { return queue.drive_through; }) == 1);
    std::set<std::uint32_t> counters;
    for (const Counter& counter : hall.counters)
        for (const QueueId& id : counter.rule.queues)
            if (id == lane->id)
                counters.insert(counter.number);
    CHECK(counters == std::set<std::uint32_t>{48});
}

TEST_CASE("passports of the Sidoarjo hall are 35 a day, 20 of them booked, given until 13.00", "[config]")
{
    const Hall hall = sidoarjo();
    const Queue* queue = hall.find(*QueueId::parse("paspor"));
    REQUIRE(queue != nullptr);
    CHECK(queue->quota.total == 35);
    CHECK(queue->quota.online == 20);
    for (const Service& service : hall.services)
        if (service.queue == queue->id) {
            const Hours& hours = hall.hours_of(service);
            CHECK(hours.on(Weekday::monday)->close.text() == "14:00");
            CHECK(hours.cutoff == std::chrono::minutes(60));
            CHECK(hours.tickets_from->text() == "07:30");
        }
}

TEST_CASE("an agency of the Sidoarjo hall with several counters always has one that is not at rest",
          "[config]")
{
    const Hall hall = sidoarjo();
    for (const Agency& agency : hall.agencies) {
        std::set<CounterId> its;
        for (const Counter& counter : hall.counters)
            if (counter.agencies.front() == agency.id && counter.zone.text() != "lantatur")
                its.insert(counter.id);
        if (its.size() < 2)
            continue;
        for (const Break& pause : hall.hours.breaks) {
            if (pause.whole_hall)
                continue;
            INFO(agency.id.text());
            CHECK_FALSE(std::all_of(its.begin(), its.end(), [&](const CounterId& id) {
                return std::find(pause.counters.begin(), pause.counters.end(), id) != pause.counters.end();
            }));
        }
    }
}

TEST_CASE("while counters of the Sidoarjo hall rest, no queue of an agency with several is left alone",
          "[config]")
{
    const Hall hall = sidoarjo();
    const auto calls = [](const Counter& counter, const QueueId& id) {
        const CallingRule& rule = counter.rule;
        return std::find(rule.queues.begin(), rule.queues.end(), id) != rule.queues.end() ||
               std::find(rule.finally.begin(), rule.finally.end(), id) != rule.finally.end();
    };
    for (const Queue& queue : hall.queues) {
        const auto counters =
            std::count_if(hall.counters.begin(), hall.counters.end(), [&](const Counter& one) {
                return one.agencies.front() == queue.agency && one.zone.text() != "lantatur";
            });
        if (counters < 2 || queue.drive_through)
            continue;
        INFO(queue.id.text());
        for (const Break& pause : hall.hours.breaks)
            if (!pause.whole_hall)
                CHECK(std::any_of(hall.counters.begin(), hall.counters.end(), [&](const Counter& one) {
                    return calls(one, queue.id) && std::find(pause.counters.begin(), pause.counters.end(),
                                                             one.id) == pause.counters.end();
                }));
    }
}

TEST_CASE("the Sidoarjo hall pauses as a whole for the Friday prayer only", "[config]")
{
    const Hall hall = sidoarjo();
    std::set<CounterId> at_rest;
    for (const Break& pause : hall.hours.breaks) {
        CHECK(pause.whole_hall == (pause.day == Weekday::friday));
        at_rest.insert(pause.counters.begin(), pause.counters.end());
    }
    CHECK(at_rest.size() == hall.counters.size());
}

TEST_CASE("every agency of the Sidoarjo hall has its own pictogram", "[config]")
{
    std::set<std::string> icons;
    for (const Agency& agency : sidoarjo().agencies) {
        INFO(agency.icon);
        CHECK(std::filesystem::exists(GILIRAN_SOURCE_DIR "/assets/icons/" + agency.icon + ".svg"));
        CHECK(icons.insert(agency.icon).second);
    }
}

TEST_CASE("an office of the Sidoarjo hall that comes on two days comes on no other in Ramadan", "[config]")
{
    const Hall hall = sidoarjo();
    const Agency* customs = hall.find(*AgencyId::parse("beacukai"));
    REQUIRE(customs != nullptr);
    REQUIRE(customs->hours.has_value());
    const Week& ramadan = customs->hours->week_on(*BusinessDay::parse("2027-02-15"));
    CHECK(ramadan.on(Weekday::monday) == nullptr);
    CHECK(ramadan.on(Weekday::tuesday) != nullptr);
}
