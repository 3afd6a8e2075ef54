// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/hall/hall_reader.h"

#include <catch2/catch.hpp>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace giliran::testing {

using HallKind = HallProblemKind;

/// A sound hall in few lines: two agencies, three services, two counters.
inline const std::string small_draft = R"({
"hall":{"id":"mpp","name":{"id":"MPP","en":"Hall"},"utc_offset":"+07:00","time_zone":"WIB","languages":["id","en"]},
"hours":{"service":[{"days":["mon","tue"],"open":"08:00","close":"15:00"}],
 "breaks":[{"days":["mon"],"start":"12:00","end":"13:00","counters":["l1"]}],
 "holidays":[{"date":"2026-12-25","name":{"id":"Natal","en":"Christmas"}}]},
"priority":[{"code":"lansia","name":{"id":"Lansia","en":"Seniors"}}],
"agency":[
 {"id":"dukcapil","name":{"id":"Dinas","en":"Office"},"prefix":"A","service":[
  {"id":"A01","name":{"id":"KTP","en":"ID card"},"requirements":[{"id":"KK","en":"Family card"}]},
  {"id":"A02","name":"KIA"}]},
 {"id":"samsat","name":"Samsat","queue":[{"id":"pajak","prefix":"S"}],"service":[
  {"id":"S01","name":{"id":"Pajak","en":"Tax"},"queue":"pajak"}]}],
"zone":[{"id":"z1","name":{"id":"Zona 1","en":"Zone 1"},"counter":[
 {"id":"l1","number":1,"agencies":["dukcapil"]},
 {"id":"l2","number":2,"agencies":["samsat","dukcapil"],"policy":"rank","queues":["pajak","dukcapil"]}]}]
})";

/// Pairs of a piece of the small draft's text and what stands there instead.
using Changes = std::vector<std::pair<std::string_view, std::string_view>>;

inline Json changed_draft(const Changes& changes)
{
    std::string text = small_draft;
    for (const auto& [piece, instead] : changes) {
        const auto place = text.find(piece);
        INFO(piece);
        REQUIRE(place != std::string::npos);
        text.replace(place, piece.size(), instead);
    }
    const auto json = parse_json(text);
    INFO(text);
    REQUIRE(json.has_value());
    return *json;
}

inline std::vector<HallProblem> problems_with(const Changes& changes)
{
    auto hall = read_hall(changed_draft(changes));
    return hall ? std::vector<HallProblem>() : std::move(hall.error());
}

/// The problem of a draft that has exactly one.
inline HallProblem problem_with(const Changes& changes)
{
    const auto problems = problems_with(changes);
    REQUIRE(problems.size() == 1);
    return problems.front();
}

inline Hall hall_with(const Changes& changes)
{
    auto hall = read_hall(changed_draft(changes));
    REQUIRE(hall.has_value());
    return std::move(hall->hall);
}

} // namespace giliran::testing

template <>
struct Catch::StringMaker<giliran::HallProblem>
{
    static std::string convert(const giliran::HallProblem& problem)
    {
        return problem.path + ": " + std::string(name_of(problem.kind)) + " '" + problem.detail +
               "' wanted '" + problem.wanted + "'";
    }
};
