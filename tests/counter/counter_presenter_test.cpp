// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/counter/desk_at_hub.h"

#include <QSignalSpy>
#include <algorithm>

using namespace giliran;
using namespace giliran::testing;

namespace {

std::size_t calls_made(SmallHub& hub)
{
    return hub.hub().core().day().calls.size();
}

bool has_waiting(const DeskAtHub& desk, std::size_t count)
{
    return desk.model().desk.waiting.rows.size() == count;
}

/// A hub with one staffed counter and so many tickets waiting.
struct Morning
{
    explicit Morning(std::size_t tickets, CounterPresenter::Timing timing = DeskAtHub::no_same_press)
    {
        hub.add_officer("budi", "1234");
        desk.emplace(hub, "loket-1", timing);
        desk->staff("budi");
        kiosk = hub.kiosk();
        for (std::size_t i = 0; i < tickets; ++i)
            waiting_ticket(*kiosk);
        REQUIRE(eventually([&] { return has_waiting(*desk, tickets); }));
    }

    SmallHub hub;
    std::optional<DeskAtHub> desk;
    std::unique_ptr<Terminal> kiosk;
};

} // namespace

TEST_CASE("an officer signs in by code and PIN; a wrong PIN is told and asked for again", "[counter]")
{
    SmallHub hub;
    hub.add_officer("budi", "1234");
    DeskAtHub desk(hub);
    CHECK(desk.model().page == CounterPage::sign_in);
    QSignalSpy failed(&desk.presenter, &CounterPresenter::sign_in_failed);
    desk.presenter.sign_in(QStringLiteral("budi"), QStringLiteral("9999"));
    REQUIRE(eventually([&] { return failed.count() == 1; }));
    CHECK(desk.message() == "Code or PIN is wrong.");
    CHECK(desk.model().message.problem);
    desk.staff("budi");
    CHECK(desk.model().header.officer == QStringLiteral("officer budi"));
    CHECK(desk.message().empty());
}

TEST_CASE("an empty code or PIN is not even asked", "[counter]")
{
    SmallHub hub;
    DeskAtHub desk(hub);
    desk.presenter.sign_in(QStringLiteral("  "), QStringLiteral("1234"));
    CHECK(desk.is_answered());
    CHECK(desk.message() == "Please enter your officer code and your PIN.");
}

TEST_CASE("one key leads a visitor from the line to the end", "[counter]")
{
    Morning morning(1);
    DeskAtHub& desk = *morning.desk;
    desk.press_loud();
    CHECK(desk.message() == "A-001 is called");
    CHECK(desk.current() == "A-001");
    desk.press_loud();
    CHECK(desk.message() == "A-001 is being served");
    desk.press_loud();
    CHECK(desk.message() == "A-001 is finished: served");
    CHECK(desk.current().empty());
    CHECK(desk.model().desk.sitting.startsWith(QStringLiteral("1 served")));
}

TEST_CASE("recalled, missed, back in the line, called again", "[counter]")
{
    Morning morning(1);
    DeskAtHub& desk = *morning.desk;
    desk.press_loud();
    desk.carry_out(*desk.model().desk.recall.deed);
    CHECK(desk.message() == "A-001 is called again");
    CHECK(desk.model().desk.visitor.lines.front().endsWith(QStringLiteral("called 2 times")));
    desk.carry_out(*desk.model().desk.no_show.deed);
    REQUIRE(desk.model().desk.late.rows.size() == 1);
    desk.carry_out(*desk.model().desk.late.rows.front().deeds.front().deed);
    CHECK(has_waiting(desk, 1));
    desk.press_loud();
    CHECK(desk.current() == "A-001");
}

TEST_CASE("a service ends with the result that the officer chose", "[counter]")
{
    Morning morning(1);
    DeskAtHub& desk = *morning.desk;
    desk.press_loud();
    desk.press_loud();
    desk.carry_out(*desk.model().desk.other_results.front().deed);
    CHECK(desk.message() == "A-001 is finished: papers incomplete");
    CHECK(morning.hub.hub().core().day().legs.front().outcome == Outcome::papers_incomplete);
}

TEST_CASE("a waiting visitor's ticket is cancelled from the line", "[counter]")
{
    Morning morning(2);
    DeskAtHub& desk = *morning.desk;
    desk.carry_out(*desk.model().desk.waiting.rows[1].deeds.back().deed);
    CHECK(desk.message() == "A-002 is cancelled");
    CHECK(eventually([&] { return has_waiting(desk, 1); }));
}

TEST_CASE("the latest deed is taken back by the key beside its message", "[counter]")
{
    Morning morning(1);
    DeskAtHub& desk = *morning.desk;
    desk.press_loud();
    desk.press_loud();
    REQUIRE(desk.loud().kind == DeedKind::finish);
    REQUIRE(eventually([&] { return desk.model().message.undo.deed.has_value(); }));
    CHECK(desk.message() == "A-001 is being served");
    desk.carry_out(*desk.model().message.undo.deed);
    CHECK(desk.message() == "Taken back");
    REQUIRE(eventually([&] { return desk.loud().kind == DeedKind::start; }));
}

TEST_CASE("put aside, called again from there, sent on to a colleague", "[counter]")
{
    Morning morning(1);
    DeskAtHub& desk = *morning.desk;
    const auto colleague = morning.hub.staffed_counter("loket-2", "sari");
    desk.press_loud();
    desk.press_loud();
    desk.carry_out(*desk.model().desk.park.variants.front().keys.front().deed);
    CHECK(desk.message() == "A-001 is put aside: making copies");
    REQUIRE(eventually([&] { return desk.model().desk.parked.rows.size() == 1; }));
    desk.carry_out(*desk.model().desk.parked.rows.front().deeds.front().deed);
    CHECK(desk.message() == "A-001 is called");
    REQUIRE(eventually([&] { return desk.model().desk.transfer.is_offered(); }));
    const DeedKey to = desk.model().desk.transfer.variants.front().keys.front();
    CHECK(to.label == QStringLiteral("Counter 2"));
    desk.carry_out(*to.deed);
    CHECK(desk.message() == "A-001 goes to Counter 2");
    CHECK(colleague->done<LegIsCalled>(CallNext{}).number.text() == "A-001");
}

TEST_CASE("who waits is picked; somebody without a ticket is served at once", "[counter]")
{
    Morning morning(2);
    DeskAtHub& desk = *morning.desk;
    desk.carry_out(*desk.model().desk.waiting.rows[1].deeds.front().deed);
    CHECK(desk.message() == "A-002 is called");
    CHECK(desk.current() == "A-002");
    desk.press_loud();
    desk.press_loud();
    REQUIRE(eventually([&] { return desk.model().desk.more.is_offered(); }));
    const DeedChoice without_ticket = desk.model().desk.more.choices.front();
    desk.carry_out(*without_ticket.variants.front().keys.front().deed);
    CHECK(desk.message() == "A-003 is being served");
    CHECK(desk.current() == "A-003");
}

TEST_CASE("called by mistake goes back to the front; another service keeps the number", "[counter]")
{
    Morning morning(2);
    DeskAtHub& desk = *morning.desk;
    desk.press_loud();
    desk.carry_out(*desk.model().desk.more.deeds.front().deed);
    CHECK(desk.message() == "A-001 is back in the line");
    REQUIRE(eventually([&] { return has_waiting(desk, 2); }));
    CHECK(desk.model().desk.waiting.rows.front().number == QStringLiteral("A-001"));
    desk.press_loud();
    desk.press_loud();
    const DeedKey other = desk.model().desk.more.choices.front().variants.front().keys.front();
    desk.carry_out(*other.deed);
    CHECK(desk.message() == "A-001 is now for: " + other.label.toStdString());
    CHECK(eventually([&] { return desk.model().desk.visitor.service == other.label; }));
    CHECK(desk.current() == "A-001");
}

TEST_CASE("a key pressed twice while its answer is awaited does its deed once", "[counter]")
{
    Morning morning(2);
    DeskAtHub& desk = *morning.desk;
    const Deed call = desk.loud();
    desk.presenter.carry_out(call);
    desk.presenter.carry_out(call);
    REQUIRE(eventually([&] { return desk.is_answered(); }));
    CHECK(calls_made(morning.hub) == 1);
    CHECK(desk.message() == "A-001 is called");
}

TEST_CASE("a double press does not run on to the key's next meaning", "[counter]")
{
    Morning morning(1, {std::chrono::hours(1)});
    DeskAtHub& desk = *morning.desk;
    desk.press_loud();
    REQUIRE(desk.loud().kind == DeedKind::start);
    desk.press_loud();
    CHECK(desk.loud().kind == DeedKind::start);
}

TEST_CASE("a refusal is told in words, and the next key works", "[counter]")
{
    Morning morning(1);
    DeskAtHub& desk = *morning.desk;
    const Deed call = desk.loud();
    const auto rival = morning.hub.staffed_counter("loket-2", "sari");
    rival->done<LegIsCalled>(CallNext{});
    desk.carry_out(call); // the key was on its way when the other counter was quicker
    CHECK(desk.message() == "Nobody is waiting.");
    CHECK(desk.model().message.problem);
    waiting_ticket(*morning.kiosk);
    REQUIRE(eventually([&] { return desk.model().desk.loud.deed.has_value(); }));
    desk.press_loud();
    CHECK(desk.current() == "A-002");
}

TEST_CASE("a late press is refused rather than done to another ticket", "[counter]")
{
    Morning morning(2);
    DeskAtHub& desk = *morning.desk;
    desk.press_loud();
    const Deed start_first = desk.loud();
    desk.carry_out(*desk.model().desk.no_show.deed);
    desk.press_loud();
    CHECK(desk.current() == "A-002");
    desk.carry_out(start_first);
    CHECK(desk.model().message.problem);
    CHECK(desk.loud().kind == DeedKind::start); // A-002 is still only called
}

TEST_CASE("what the hub never saw is told, and not done by itself", "[counter]")
{
    Morning morning(1);
    DeskAtHub& desk = *morning.desk;
    desk.presenter.carry_out(desk.loud());
    morning.hub.restart(); // before the hub could read it
    REQUIRE(eventually([&] { return desk.is_answered(); }));
    CHECK(desk.message() == "Not carried out: the connection broke. Please press again.");
    CHECK(calls_made(morning.hub) == 0);
    desk.wait_until_online();
    desk.press_loud();
    CHECK(calls_made(morning.hub) == 1);
}

TEST_CASE("what was done before the connection broke is told once, and done once", "[counter]")
{
    Morning morning(1);
    DeskAtHub& desk = *morning.desk;
    desk.presenter.carry_out(desk.loud());
    REQUIRE(eventually([&] { return calls_made(morning.hub) == 1; }));
    morning.hub.restart();
    REQUIRE(eventually([&] { return desk.is_answered() && desk.client.is_ready(); }));
    CHECK(desk.message() == "A-001 is called");
    CHECK(calls_made(morning.hub) == 1);
}

TEST_CASE("a reconnect brings the officer's state back and does nothing", "[counter]")
{
    Morning morning(2);
    DeskAtHub& desk = *morning.desk;
    desk.press_loud();
    const std::size_t calls = calls_made(morning.hub);
    morning.hub.restart();
    REQUIRE(eventually([&] { return !desk.client.is_ready(); }));
    CHECK(desk.model().page == CounterPage::desk);
    CHECK(desk.current() == "A-001");
    CHECK_FALSE(desk.model().desk.loud.deed);
    CHECK(desk.model().message.problem);
    desk.wait_until_online();
    CHECK(desk.loud().kind == DeedKind::start);
    CHECK(calls_made(morning.hub) == calls);
    CHECK_FALSE(desk.model().message.problem);
}

TEST_CASE("a deed pressed while the hub is away is not kept for later", "[counter]")
{
    Morning morning(1);
    DeskAtHub& desk = *morning.desk;
    const Deed call = desk.loud();
    morning.hub.restart();
    REQUIRE(eventually([&] { return !desk.client.is_ready(); }));
    desk.presenter.carry_out(call);
    CHECK(desk.is_answered());
    CHECK(desk.message() == "Nothing was done: there is no connection to the hub.");
    desk.wait_until_online();
    CHECK(calls_made(morning.hub) == 0);
}

TEST_CASE("an answer that takes long is told to be awaited", "[counter]")
{
    CounterPresenter::Timing timing = DeskAtHub::no_same_press;
    timing.slow_answer = std::chrono::milliseconds(0);
    Morning morning(1, timing);
    DeskAtHub& desk = *morning.desk;
    morning.hub.journal().can_append = false; // the hub cuts all connections and reads its journal anew
    morning.hub.journal().can_recover = false;
    desk.presenter.carry_out(desk.loud());
    REQUIRE(eventually([&] { return desk.model().message.problem; }));
    morning.hub.journal().can_append = true;
    morning.hub.journal().can_recover = true;
    morning.hub.pass(std::chrono::minutes(1));
    REQUIRE(eventually([&] { return desk.is_answered(); }));
    CHECK(calls_made(morning.hub) <= 1);
}

TEST_CASE("an officer signs out and the next one signs in", "[counter]")
{
    Morning morning(0);
    DeskAtHub& desk = *morning.desk;
    morning.hub.add_officer("sari", "1234");
    desk.carry_out(*desk.model().desk.sign_out.deed);
    CHECK(desk.model().page == CounterPage::sign_in);
    desk.staff("sari");
    CHECK(desk.model().header.officer == QStringLiteral("officer sari"));
}

TEST_CASE("another language is offered, asked for and shown", "[counter]")
{
    SmallHub hub;
    DeskAtHub desk(hub);
    QSignalSpy wanted(&desk.presenter, &CounterPresenter::language_wanted);
    CHECK(desk.model().language_code == QStringLiteral("en"));
    CHECK(desk.model().language_label == QStringLiteral("English"));
    desk.presenter.use_language(QStringLiteral("en"));
    CHECK(wanted.count() == 1);
    CHECK(desk.model().language_code == QStringLiteral("id"));
    CHECK(desk.model().header.clock.contains(QLatin1Char(':')));
}
