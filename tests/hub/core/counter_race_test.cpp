// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/hub/core/virtual_hall.h"

#include <set>

using namespace giliran;
using namespace giliran::testing;

TEST_CASE("officers who press next in the same instant get different visitors", "[hub-core]")
{
    VirtualHall hall;
    std::vector<VirtualDevice*> counters{&hall.counter("l1"), &hall.counter("l2"), &hall.counter("l3")};
    hall.kiosk();
    for (std::size_t i = 0; i < counters.size(); ++i)
        hall.staff(*counters[i], "010" + std::to_string(i));
    for (int i = 0; i < 2; ++i)
        hall.waiting_ticket();
    std::vector<RequestId> requests;
    for (VirtualDevice* counter : counters)
        requests.push_back(hall.ask(*counter, CallNext{}));
    hall.run();
    std::set<LegId> called;
    int nobody = 0;
    for (std::size_t i = 0; i < counters.size(); ++i) {
        if (const Answer* answer = counters[i]->answer_to(requests[i]))
            CHECK(called.insert(std::get<LegIsCalled>(*answer).leg).second);
        else
            nobody += counters[i]->refusal_of(requests[i])->kind == RefusalKind::nobody_waiting ? 1 : 0;
    }
    CHECK(called.size() == 2);
    CHECK(nobody == 1);
}

TEST_CASE("a deed on a ticket that stands at another counter is refused", "[hub-core]")
{
    VirtualHall hall;
    VirtualDevice& first = hall.counter("l1");
    VirtualDevice& second = hall.counter("l2");
    hall.kiosk();
    hall.staff(first, "0101");
    hall.staff(second, "0202");
    const LegId leg = hall.waiting_ticket();
    CHECK(hall.refused(second, Start{{leg}}).kind == RefusalKind::wrong_state);
    hall.done<LegIsCalled>(first, CallNext{});
    CHECK(hall.refused(second, Start{{leg}}).kind == RefusalKind::not_at_this_counter);
    CHECK(hall.refused(second, CancelLeg{{leg}}).kind == RefusalKind::not_at_this_counter);
    CHECK(hall.refused(first, Finish{leg, Outcome::served}).state == LegState::called);
    CHECK(hall.refused(first, Finish{leg, Outcome::no_show}).kind == RefusalKind::malformed);
    CHECK(hall.refused(first, Start{{LegId{99}}}).kind == RefusalKind::leg_unknown);
}
