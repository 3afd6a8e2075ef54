// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/world/halls.h"

#include "common/base/require.h"
#include "common/hall/hall_reader.h"

namespace giliran::simulation {
namespace {

constexpr std::string_view site =
    R"({"hall":{"id":"virtual","name":{"id":"Aula","en":"Hall"},"utc_offset":"%OFFSET%",
"time_zone":"WIB","languages":["id","en"],"late_returns_within_minutes":60,"lease_size":3},
"hours":{"service":[{"days":["mon","tue","wed","thu"],"open":"08:00","close":"15:00"},
                    {"days":["fri"],"open":"08:00","close":"11:30"}],
         "tickets_from":"07:00","cutoff_minutes":30,
         "breaks":[{"days":["mon","tue","wed","thu"],"start":"12:00","end":"12:30","whole_hall":true}]},
"priority":[{"code":"lansia","name":{"id":"Lansia","en":"Seniors"}}],
"agency":[
 {"id":"dukcapil","name":{"id":"Dukcapil","en":"Registry"},"prefix":"A","service":[
  {"id":"A01","name":{"id":"KTP","en":"ID card"},"booking":"both"},{"id":"A02","name":{"id":"KK","en":"Family card"}%A02%}]},
 {"id":"samsat","name":{"id":"Samsat","en":"Vehicle tax"},
  "queue":[{"id":"samsat","prefix":"S","priority_after":0,"late_returns_after":1,"lease_first":6,"lease_last":9}],"service":[
  {"id":"S01","name":{"id":"Pajak","en":"Tax"}},{"id":"S02","name":{"id":"STNK","en":"Papers"},"daily_quota":3,"online_quota":1,"booking":"both"}]},
 {"id":"imigrasi","name":{"id":"Imigrasi","en":"Immigration"},"prefix":"P","service":[
  {"id":"P01","name":{"id":"Paspor","en":"Passport"}}]},
 {"id":"polres","name":{"id":"Polres","en":"Police"},
  "queue":[{"id":"lane","prefix":"D","drive_through":true}],"service":[
  {"id":"D01","name":{"id":"SIM","en":"Driving licence"}%D01%}]}%AGENCY%],
"zone":[{"id":"z1","name":{"id":"Zona 1","en":"Zone 1"},"counter":[
 {"id":"l1","number":1,"agencies":["dukcapil","imigrasi"],"queues":["dukcapil"],"finally":["imigrasi"]},
 {"id":"l2","number":2,"agencies":["dukcapil","samsat"],"first_after_minutes":2}]},
 {"id":"z2","name":{"id":"Zona 2","en":"Zone 2"},"counter":[
 {"id":"l3","number":3,"agencies":["samsat","dukcapil"],"queues":["samsat","dukcapil"],"policy":"%L3%"%WEIGHTS%},
 {"id":"l4","number":4,"agencies":["imigrasi","samsat"%L4A%],"queues":["imigrasi","samsat"%L4%],"policy":"rank"},
 {"id":"l5","number":5,"agencies":["polres"],"queues":["lane"]%L5%}]}]})";

struct Variant
{
    std::string_view a02, agency, l3, weights, l4, d01, l5;
};

constexpr std::string_view agency_gone =
    R"(,{"id":"bpjs","name":{"id":"BPJS","en":"Insurance"},"prefix":"B","retired":true,"service":[
  {"id":"B01","name":{"id":"Kartu","en":"Card"}}]})";
constexpr std::string_view agency_here =
    R"(,{"id":"bpjs","name":{"id":"BPJS","en":"Insurance"},"prefix":"B","service":[
  {"id":"B01","name":{"id":"Kartu","en":"Card"}}]})";

constexpr Variant variants[] = {
    {"", agency_gone, "ratio", R"(,"weights":[2,1])", "", "", ""},
    {R"(,"retired":true)", agency_gone, "longest_waiting", "", "", R"(,"retired":true)", ""},
    {"", agency_here, "rank", "", R"(,"bpjs")", "", R"(,"first_after_minutes":1)"},
};

std::string filled(const Variant& variant, const std::string& utc_offset)
{
    std::string text(site);
    const auto fill = [&](std::string_view name, std::string_view value) {
        const auto at = text.find(name);
        GILIRAN_REQUIRE(at != std::string::npos);
        text.replace(at, name.size(), value);
    };
    fill("%OFFSET%", utc_offset);
    fill("%A02%", variant.a02);
    fill("%AGENCY%", variant.agency);
    fill("%L3%", variant.l3);
    fill("%WEIGHTS%", variant.weights);
    fill("%D01%", variant.d01);
    fill("%L5%", variant.l5);
    fill("%L4A%", variant.l4);
    fill("%L4%", variant.l4);
    return text;
}

} // namespace

std::vector<std::shared_ptr<const HallInForce>> hall_versions(const std::string& utc_offset)
{
    std::vector<std::shared_ptr<const HallInForce>> versions;
    for (const Variant& variant : variants) {
        const auto draft = parse_json(filled(variant, utc_offset));
        GILIRAN_REQUIRE(draft.has_value());
        auto read = read_hall(*draft);
        GILIRAN_REQUIRE(read.has_value());
        versions.push_back(std::make_shared<const HallInForce>(
            HallInForce{Sha256::of(to_text(*draft)), std::move(read->hall), *draft}));
    }
    return versions;
}

const std::vector<std::string>& utc_offsets()
{
    static const std::vector<std::string> offsets{"+07:00", "+08:00", "+09:00"};
    return offsets;
}

} // namespace giliran::simulation
