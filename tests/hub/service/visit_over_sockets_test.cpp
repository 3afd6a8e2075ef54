// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/protocol/view_codec.h"
#include "tests/hub/service/small_hub.h"

using namespace giliran;
using namespace giliran::testing;

namespace {

CounterView counter_view_of(const Terminal& counter)
{
    return read_counter_view(counter.session().view()).value();
}

BoardView board_of(const Terminal& display)
{
    return read_board_view(display.session().view()).value();
}

LegId waiting_leg(Terminal& kiosk)
{
    const LegId leg = kiosk.done<TicketIssued>(ticket_wish()).leg;
    ConfirmPaper confirm;
    confirm.leg = leg;
    kiosk.done<Done>(confirm);
    return leg;
}

template <class C>
C on(LegId leg)
{
    C command;
    command.leg = leg;
    return command;
}

} // namespace

TEST_CASE("a visitor's ticket is called, called again, served; the display and the counter see it",
          "[hub-service]")
{
    SmallHub hall;
    const auto kiosk = hall.kiosk();
    const auto display = hall.display(true);
    const auto counter = hall.staffed_counter("loket-1", "budi");
    const LegId leg = waiting_leg(*kiosk);
    REQUIRE(eventually([&] { return counter_view_of(*counter).waiting_total == 1; }));

    CHECK(counter->done<LegIsCalled>(CallNext{}).leg == leg);
    REQUIRE(eventually([&] { return board_of(*display).calls.size() == 1; }));
    CHECK(board_of(*display).calls.front().number.text() == "A-001");
    CHECK(board_of(*display).calls.front().counter_number == 1);
    CHECK(display->is_speaker);

    CHECK(counter->done<LegIsCalled>(on<Recall>(leg)).leg == leg);
    REQUIRE(eventually([&] { return board_of(*display).calls.front().ordinal == 2; }));
    counter->done<Done>(on<Start>(leg));
    counter->done<Done>(on<Finish>(leg));
    REQUIRE(eventually([&] { return !counter_view_of(*counter).current; }));
    CHECK(counter_view_of(*counter).session->served == 1);
    CHECK(counter->refused(CallNext{}) == RefusalKind::nobody_waiting);
}

TEST_CASE("a missed number comes back to its line, and a cancelled one does not", "[hub-service]")
{
    SmallHub hall;
    const auto kiosk = hall.kiosk();
    const auto counter = hall.staffed_counter("loket-1", "budi");
    const LegId missed = waiting_leg(*kiosk);
    counter->done<LegIsCalled>(CallNext{});
    counter->done<Done>(on<NoShow>(missed));
    counter->done<Done>(on<Revive>(missed));
    CHECK(counter->done<LegIsCalled>(CallNext{}).leg == missed);
    counter->done<Done>(on<CancelLeg>(missed));
    CHECK(counter->refused(CallNext{}) == RefusalKind::nobody_waiting);
    CHECK(counter->refused(on<Revive>(missed)) == RefusalKind::wrong_state);
}

TEST_CASE("only the right PIN opens a session, and guessing becomes slow", "[hub-service]")
{
    SmallHub hall;
    hall.add_officer("budi", "4711");
    const auto counter = hall.counter("loket-1");
    CHECK(counter->refused(CallNext{}) == RefusalKind::no_session);
    CHECK(counter->refusal_of(counter->sign_in("nobody", "4711")) == RefusalKind::wrong_pin);
    for (int i = 0; i < PinGuard::free_attempts; ++i)
        CHECK(counter->refusal_of(counter->sign_in("budi", "0000")) == RefusalKind::wrong_pin);
    CHECK(counter->refusal_of(counter->sign_in("budi", "4711")) == RefusalKind::too_many_attempts);
    hall.pass(PinGuard::longest_pause);
    CHECK_FALSE(counter->waited_for<SessionIsOpen>(counter->sign_in("budi", "4711")).resumed);
    CHECK(eventually([&] { return counter_view_of(*counter).session.has_value(); }));
}

TEST_CASE("two sign-ins at once of one device are not two guesses", "[hub-service]")
{
    SmallHub hall;
    hall.add_officer("budi", "4711");
    const auto counter = hall.counter("loket-1");
    const RequestId first = counter->sign_in("budi", "0000");
    const RequestId second = counter->sign_in("budi", "4711");
    CHECK(counter->refusal_of(first) == RefusalKind::wrong_pin);
    CHECK(counter->refusal_of(second) == RefusalKind::too_many_attempts);
}

TEST_CASE("one display of a zone speaks, and the next one takes over when it goes", "[hub-service]")
{
    SmallHub hall;
    const auto first = hall.display(true);
    const auto silent = hall.display(false);
    const auto second = hall.display(true);
    CHECK(eventually([&] { return first->is_speaker; }));
    CHECK_FALSE(second->is_speaker);
    first->stop();
    CHECK(eventually([&] { return second->is_speaker; }));
    CHECK_FALSE(silent->is_speaker);
}
