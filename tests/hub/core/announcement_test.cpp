// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/hub/core/virtual_hall.h"

using namespace giliran;
using namespace giliran::testing;

namespace {

struct CalledHall
{
    VirtualHall hall;
    VirtualDevice& counter = hall.counter("l1");
    VirtualDevice& display = hall.display("z1");
    LegId leg;
    CallId call;

    CalledHall()
    {
        hall.kiosk();
        hall.staff(counter, "0101");
        leg = hall.waiting_ticket();
        call = hall.done<LegIsCalled>(counter, CallNext{}).call;
    }
};

} // namespace

TEST_CASE("one display of a zone speaks, and another takes over when it goes", "[hub-core]")
{
    VirtualHall hall;
    VirtualDevice& silent = hall.display("z1", false);
    VirtualDevice& first = hall.display("z1");
    VirtualDevice& second = hall.display("z1");
    CHECK_FALSE(silent.speaker);
    CHECK(first.speaker);
    CHECK_FALSE(second.speaker);
    hall.disconnect(first);
    CHECK(second.speaker);
}

TEST_CASE("an announcement is started once, and the counter sees what became of it", "[hub-core]")
{
    CalledHall called;
    VirtualHall& hall = called.hall;
    VirtualDevice& second = hall.display("z1");
    CHECK(hall.refused(second, StartAnnouncement{called.call, 1}).kind == RefusalKind::not_the_speaker);
    CHECK(hall.refused(called.display, StartAnnouncement{called.call, 2}).kind == RefusalKind::call_unknown);
    CHECK(hall.refused(called.display, EndAnnouncement{called.call, 1, {}}).kind == RefusalKind::malformed);
    hall.done<Done>(called.display, StartAnnouncement{called.call, 1});
    CHECK(hall.view_of<CounterView>(called.counter).current->announcement == AnnouncementState::started);
    CHECK(hall.refused(called.display, StartAnnouncement{called.call, 1}).kind ==
          RefusalKind::already_announced);
    hall.done<Done>(called.display, EndAnnouncement{called.call, 1, {}});
    CHECK(hall.view_of<CounterView>(called.counter).current->announcement == AnnouncementState::spoken);
}

TEST_CASE("after a crash in mid-sentence nothing is spoken twice; a recall is spoken again", "[hub-core]")
{
    CalledHall called;
    VirtualHall& hall = called.hall;
    hall.done<Done>(called.display, StartAnnouncement{called.call, 1});
    hall.restart();
    hall.connect(called.counter);
    hall.connect(called.display);
    CHECK(called.display.speaker);
    CHECK(hall.refused(called.display, StartAnnouncement{called.call, 1}).kind ==
          RefusalKind::already_announced);
    hall.done<LegIsCalled>(called.counter, Recall{{called.leg}});
    hall.done<Done>(called.display, StartAnnouncement{called.call, 2});
}

TEST_CASE("a call that was answered is not announced any more", "[hub-core]")
{
    CalledHall called;
    called.hall.done<Done>(called.counter, Start{{called.leg}});
    const Refusal why = called.hall.refused(called.display, StartAnnouncement{called.call, 1});
    CHECK(why.kind == RefusalKind::wrong_state);
    CHECK(why.state == LegState::serving);
}
