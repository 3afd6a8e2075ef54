// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/hall/hall_keys.h"
#include "tests/hall/small_draft.h"

#include <set>

using namespace giliran;
using namespace giliran::testing;

namespace {

/// The small draft with every key that may be left out.
Json full_draft()
{
    return changed_draft(
        {{R"("utc_offset")", R"("place":"Dhoho","utc_offset")"},
         {R"("languages")",
          R"("day_opens":"05:00","day_ends":"22:00","late_returns_within_minutes":45,
            "check_in_early_minutes":20,"check_in_late_minutes":5,"absent_after_minutes":3,"lease_size":25,"status_url":"https://h.id/{token}","languages")"},
         {R"("priority":[)",
          R"("look":{"primary":"#0B4F54","call":"#FFC23D","logo":"<svg></svg>"},"demand":{"visitors_a_day":900,"first_hour_percent":22,"no_show_percent":7,
            "priority_percent":9,"way_seconds":55,"service_spread_percent":60},"priority":[)"},
         {R"("breaks":[{)", R"("tickets_from":"07:00","cutoff_minutes":20,"breaks":[{"whole_hall":true,)"},
         {R"("holidays")", R"("periods":[{"name":"Ramadan","first":"2027-02-08","last":"2027-03-09",
            "tickets_from":"07:30","service":[{"days":["fri"],"open":"08:00","close":"14:00"}],
            "cutoff_minutes":5,"breaks":[{"days":["fri"],"start":"11:00","end":"13:00"}]}],"holidays")"},
         {R"("prefix":"A")",
          R"("prefix":"A","short_name":"DK","need":"KTP","spoken":"Dukcapil","icon":"id_card",
            "group":[{"id":"anak","name":{"id":"Anak","en":"Children"},"icon":"people"}],
            "daily_quota":90,"online_quota":40,"demand":257,"retired":false,
            "hours":{"service":[{"days":["mon"],"open":"09:00","close":"14:00"}],"tickets_from":"08:30",
             "cutoff_minutes":10,"breaks":[{"days":["mon"],"start":"12:00","end":"12:30"}],
             "periods":[],"holidays":[{"date":"2026-12-31","name":"Tutup buku"}]})"},
         {R"("name":"KIA")",
          R"("name":"KIA","group":"anak","minutes":7,"fee":"Gratis","completion":"3 hari","verified":true,
            "booking":"both","daily_quota":10,"online_quota":0,"demand":3,"retired":true,
            "hours":{"service":[{"days":["tue"],"open":"08:00","close":"10:00"}],"tickets_from":"07:45",
             "cutoff_minutes":0,"breaks":[],"periods":[{"name":"Libur","first":"2027-03-01","last":"2027-03-02",
              "service":[{"days":["mon"],"open":"10:00","close":"11:00"}]}],"holidays":[]})"},
         {R"("prefix":"S")", R"("prefix":"S","first":5,"lease_first":500,"lease_last":600,"width":4,
            "priority_after":0,"waiting_target_minutes":20,"late_returns_after":4,
            "drive_through":false,"daily_quota":80,"online_quota":8,"retired":false)"},
         {R"("policy":"rank","queues":["pajak","dukcapil"])",
          R"("policy":"ratio","queues":["pajak"],"weights":[3],"first_after_minutes":45,
             "finally":["dukcapil"],"retired":false)"}});
}

void collect_keys(const Json& json, const std::string& table, std::set<std::string>& keys)
{
    if (const Json::Array* list = json.as_array())
        for (const Json& element : *list)
            collect_keys(element, table, keys);
    if (const Json::Object* object = json.as_object())
        for (const auto& [key, value] : *object) {
            const std::string name = table.empty() ? key : table + "." + key;
            keys.insert(name);
            collect_keys(value, name, keys);
        }
}

} // namespace

TEST_CASE("a hall's draft reads back as the same hall", "[hall]")
{
    for (const Json& draft : {changed_draft({}), full_draft()}) {
        const auto hall = read_hall(draft);
        REQUIRE(hall.has_value());
        const Json again = draft_of(hall->hall);
        const auto same = read_hall(again);
        REQUIRE(same.has_value());
        CHECK(to_text(draft_of(same->hall)) == to_text(again));
    }
}

TEST_CASE("a hall's draft spells out the defaults, so a stored hall keeps its meaning", "[hall]")
{
    const std::string text = to_text(draft_of(hall_with({})));
    CHECK(text.find(R"("lease_first":800)") != std::string::npos);
    CHECK(text.find(R"("queues":["dukcapil"])") != std::string::npos);
    CHECK(text.find(R"("day_opens":"04:00")") != std::string::npos);
}

TEST_CASE("every key a hall draft may have is read and comes back", "[hall]")
{
    const auto hall = read_hall(full_draft());
    REQUIRE(hall.has_value());
    std::set<std::string> keys;
    collect_keys(draft_of(hall->hall), "", keys);
    for (const auto& section : hall_keys::sections)
        for (const std::string_view key : section.keys) {
            if (section.name == "agency" && key == "prefix")
                continue; // short for agency.queue
            INFO(section.name << "." << key);
            CHECK(keys.count(section.name.empty() ? std::string(key)
                                                  : std::string(section.name) + "." + std::string(key)) == 1);
        }
}

TEST_CASE("a hall that has been written out keeps its meaning in every setting", "[hall]")
{
    const auto hall = read_hall(draft_of(read_hall(full_draft()).value().hall));
    REQUIRE(hall.has_value());
    const Hall& site = hall->hall;
    CHECK(site.check_in_early == std::chrono::minutes(20));
    CHECK(site.check_in_late == std::chrono::minutes(5));
    CHECK(site.absent_after == std::chrono::minutes(3));
    CHECK(site.lease_size == 25);
    CHECK(site.demand.visitors_a_day == 900);
    CHECK(site.demand.first_hour_percent == 22);
    CHECK(site.demand.no_show_percent == 7);
    CHECK(site.demand.priority_percent == 9);
    CHECK(site.demand.way == std::chrono::seconds(55));
    CHECK(site.demand.service_spread_percent == 60);
    CHECK(site.agencies[0].demand == 257);
    CHECK(site.services[1].demand == 3);
    CHECK(site.queues[1].late_returns_after == 4);
    CHECK(site.counters[1].rule.finally == std::vector{*QueueId::parse("dukcapil")});
    REQUIRE(site.agencies[0].hours.has_value());
    CHECK(site.agencies[0].hours->holiday_on(*BusinessDay::parse("2026-12-31")) != nullptr);
    CHECK(site.agencies[0].hours->periods.empty());
    REQUIRE(site.services[1].hours.has_value());
    CHECK(site.services[1].hours->tickets_from->text() == "07:45");
    CHECK(site.services[1].hours->breaks.empty());
    CHECK(site.services[1].hours->periods.size() == 1);
    CHECK_FALSE(site.agencies[1].hours.has_value());
}

TEST_CASE("a hall with a counter of an agency that is gone can be written and read", "[hall]")
{
    const Hall hall = hall_with({{R"("prefix":"A")", R"("prefix":"A","retired":true)"}});
    CHECK(hall.counters[0].rule.queues.empty());
    const auto again = read_hall(draft_of(hall));
    REQUIRE(again.has_value());
    CHECK(again->hall.counters[0].rule.queues.empty());
}
