// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/hall/small_draft.h"

using namespace giliran;
using namespace giliran::testing;

namespace {

/// The small draft with another rule for its second counter, of both agencies.
Changes with_rule(std::string_view rule)
{
    return {{R"("policy":"rank","queues":["pajak","dukcapil"])", rule}};
}

} // namespace

TEST_CASE("a counter may call a queue finally, when nobody waits in the others", "[hall]")
{
    const Hall hall = hall_with(with_rule(R"("queues":["pajak"],"finally":["dukcapil"])"));
    CHECK(hall.counters[1].rule.queues == std::vector{*QueueId::parse("pajak")});
    CHECK(hall.counters[1].rule.finally == std::vector{*QueueId::parse("dukcapil")});
    CHECK(hall_with({}).counters[1].rule.finally.empty());
}

TEST_CASE("a counter that names only what it calls finally calls the others first", "[hall]")
{
    const Hall hall = hall_with(with_rule(R"("finally":["dukcapil"])"));
    CHECK(hall.counters[1].rule.queues == std::vector{*QueueId::parse("pajak")});
    CHECK(problem_with(with_rule(R"("finally":["dukcapil","pajak"])")) ==
          HallProblem{"zone[0].counter[1].queues", HallKind::empty_list});
}

TEST_CASE("what a counter calls finally is not among the queues it calls anyway, and once only", "[hall]")
{
    CHECK(problem_with(with_rule(R"("queues":["pajak","dukcapil"],"finally":["pajak"])")) ==
          HallProblem{"zone[0].counter[1].finally", HallKind::repeated_id, "pajak"});
    CHECK(problem_with(with_rule(R"("queues":["pajak"],"finally":["dukcapil","dukcapil"])")) ==
          HallProblem{"zone[0].counter[1].finally", HallKind::repeated_id, "dukcapil"});
}

TEST_CASE("what a counter calls finally is a queue of its agencies", "[hall]")
{
    CHECK(problem_with(with_rule(R"("queues":["pajak"],"finally":["x"])")) ==
          HallProblem{"zone[0].counter[1].finally", HallKind::unknown_reference, "x"});
    CHECK(problem_with({{R"("agencies":["dukcapil"])", R"("agencies":["dukcapil"],"finally":["pajak"])"}}) ==
          HallProblem{"zone[0].counter[0].finally", HallKind::wrong_agency, "pajak"});
}

TEST_CASE("a queue that is only called finally is called", "[hall]")
{
    CHECK(
        problems_with({{R"("queues":["pajak","dukcapil"])", R"("queues":["dukcapil"],"finally":["pajak"])"}})
            .empty());
}
