// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/counter/deed_reading.h"
#include "tests/counter/sample_counter.h"

#include <algorithm>

using namespace giliran;
using namespace giliran::testing;

TEST_CASE("one who waits may be picked by a free counter only; a cancellation stands last", "[counter]")
{
    SampleCounter counter;
    counter.signed_in().waits("A01", "A-034", 14).waits("A04", "A-044", 9, true);
    using enum DeedKind;
    CHECK(kinds_of(waiting_line(counter.scene()).rows[0].deeds) ==
          std::vector<DeedKind>{pick, judge_priority, carry_over, cancel});
    const LineRow asked = waiting_line(counter.scene()).rows[1];
    CHECK(asked.deeds[1].label == QStringLiteral("A-044 has no priority"));
    CHECK_FALSE(asked.deeds[1].deed->priority);
    counter.serving("A03", "A-033", 1);
    CHECK(kinds_of(waiting_line(counter.scene()).rows[0].deeds) ==
          std::vector<DeedKind>{judge_priority, carry_over, cancel});
}

TEST_CASE("a row says by which rule somebody stands out of the order of arrival", "[counter]")
{
    SampleCounter counter;
    counter.signed_in().waits("A01", "A-034", 14);
    counter.view.waiting.front().rule = CallRule::this_counter;
    CHECK(
        waiting_line(counter.scene()).rows[0].service.endsWith(QStringLiteral(" · waited for this counter")));
    counter.view.waiting.front().rule = CallRule::longest_waiting;
    CHECK_FALSE(waiting_line(counter.scene()).rows[0].service.contains(QStringLiteral(" · ")));
}

TEST_CASE("those put aside stand with the reason, and may be called, sent back to the line or cancelled",
          "[counter]")
{
    SampleCounter counter;
    counter.signed_in().parked("A06", "A-021", ParkReason::copying, 15);
    const LineModel line = parked_line(counter.scene());
    REQUIRE(line.rows.size() == 1);
    CHECK(line.rows[0].service.startsWith(QStringLiteral("making copies · ")));
    CHECK(line.rows[0].minutes == QStringLiteral("10.00"));
    using enum DeedKind;
    CHECK(kinds_of(line.rows[0].deeds) == std::vector<DeedKind>{pick, unpark, cancel});
}

TEST_CASE("whom the officer serves may be put aside, for each reason, with a time or without", "[counter]")
{
    SampleCounter counter;
    counter.signed_in().called("A03", "A-033", 1);
    CHECK_FALSE(park_choice(counter.scene()).is_offered());
    counter.serving("A03", "A-033", 1);
    const DeedChoice choice = park_choice(counter.scene());
    REQUIRE(choice.variants.size() == 4);
    CHECK(choice.variants[0].keys.size() == all_of<ParkReason>().size());
    const Deed copying = *choice.variants[1].keys.front().deed;
    CHECK(copying.reason == ParkReason::copying);
    CHECK(copying.minutes == 15U);
    const Park park = std::get<Park>(command_for(copying));
    CHECK(park.leg == counter.view.current->leg);
    CHECK(park.minutes == 15U);
    CHECK(done_words(copying, Done{}) == QStringLiteral("A-033 is put aside: making copies"));
}

TEST_CASE("a visitor may go to a colleague with an officer or to any line but their own", "[counter]")
{
    SampleCounter counter;
    counter.signed_in().called("A03", "A-033", 1);
    counter.view.staffed = std::vector{*CounterId::parse("loket-1"), *CounterId::parse("loket-2")};
    const DeedChoice choice = transfer_choice(counter.scene());
    REQUIRE(choice.variants.size() == 4);
    const auto labels = labels_of(choice.variants[0].keys);
    CHECK(labels[0] == "Counter 1");
    CHECK(labels[1] == "Counter 2");
    const auto has = [&](const char* name) { return std::count(labels.begin(), labels.end(), name) == 1; };
    CHECK(has("Samsat"));
    CHECK_FALSE(has("Dispendukcapil")); // its own and only line
    const Transfer back = std::get<Transfer>(command_for(*choice.variants[1].keys[0].deed));
    CHECK(back.counter == *CounterId::parse("loket-1"));
    CHECK(back.comes_back);
    CHECK(back.place == TransferPlace::by_time);
    CHECK(std::get<Transfer>(command_for(*choice.variants[3].keys[2].deed)).place == TransferPlace::last);
    CHECK(done_words(*choice.variants[1].keys[0].deed, Done{}) ==
          QStringLiteral("A-033 goes to Counter 1 and comes back here"));
}

TEST_CASE("the service is changed for whom is served; without a visitor one may come without a ticket",
          "[counter]")
{
    SampleCounter counter;
    counter.signed_in().serving("A03", "A-033", 1);
    const MoreModel serving = more_model(counter.scene());
    REQUIRE(serving.choices.size() == 1);
    const auto& services = serving.choices[0].variants[0].keys;
    CHECK(services.size() > 10);
    CHECK(std::none_of(services.begin(), services.end(),
                       [](const DeedKey& key) { return key.deed->service == ServiceId::parse("A03"); }));
    CHECK(std::get<ChangeService>(command_for(*services[0].deed)).leg == counter.view.current->leg);

    counter.view.current.reset();
    const MoreModel free = more_model(counter.scene());
    REQUIRE(free.choices.size() == 1);
    const Deed walk_in = *free.choices[0].variants[0].keys[0].deed;
    CHECK(std::get<WalkIn>(command_for(walk_in)).service == walk_in.service);
    CHECK(free.deeds.empty());
}

TEST_CASE("a call by mistake goes back to the line; a number may be carried over", "[counter]")
{
    SampleCounter counter;
    counter.signed_in().called("A03", "A-033", 0);
    using enum DeedKind;
    CHECK(kinds_of(more_model(counter.scene()).deeds) == std::vector<DeedKind>{recycle});
    CHECK(kinds_of(more_model(counter.scene()).rare) == std::vector<DeedKind>{judge_priority, carry_over});
    counter.serving("A03", "A-033", 0);
    CHECK(more_model(counter.scene()).deeds.empty());
    CHECK(kinds_of(more_model(counter.scene()).rare) == std::vector<DeedKind>{judge_priority, carry_over});
}

TEST_CASE("of a vehicle, which holds no number, only the call itself is offered", "[counter]")
{
    SampleCounter counter;
    counter.signed_in().at_the_lane().vehicle_called(1);
    CHECK_FALSE(park_choice(counter.scene()).is_offered());
    CHECK_FALSE(transfer_choice(counter.scene()).is_offered());
    CHECK_FALSE(more_model(counter.scene()).is_offered());
}

TEST_CASE("the latest deed may be taken back as long as the hub allows, with the seconds told", "[counter]")
{
    SampleCounter counter;
    counter.signed_in().serving("A03", "A-033", 0).undoable(7);
    CHECK(undo_key(counter.scene()).label == QStringLiteral("Undo (7 s)"));
    CHECK(kind_of(undo_key(counter.scene())) == DeedKind::undo);
    counter.now += std::chrono::milliseconds(6'500);
    CHECK(undo_key(counter.scene()).label == QStringLiteral("Undo (1 s)"));
    counter.now += std::chrono::milliseconds(500);
    CHECK_FALSE(undo_key(counter.scene()).deed);
    counter.now -= std::chrono::seconds(3);
    counter.standing = Standing::connecting;
    CHECK_FALSE(undo_key(counter.scene()).deed);
}

TEST_CASE("bar and window show the same: who is here, who comes then, how many wait, the same loud key",
          "[counter]")
{
    SampleCounter counter;
    counter.busy_morning();
    const CounterModel model = counter.model();
    CHECK(model.bar.number == model.desk.visitor.number);
    CHECK(model.bar.loud == model.desk.loud);
    CHECK_FALSE(model.bar.leads_to_window);
    CHECK(model.bar.facts.value(0) == QStringLiteral("being served 4 min"));
    CHECK(model.bar.facts.value(1) == QStringLiteral("announced at 09.41"));
    CHECK(model.bar.next.startsWith(QStringLiteral("Next: A-034 · ")));
    CHECK(model.bar.line ==
          QStringLiteral("12 waiting · longest 14 min · 2 missed · 1 put aside · average 7,4 min"));
    CHECK(model.bar.line_short == QStringLiteral("12 waiting · longest 14 min · 2 missed · 1 put aside"));
    // every deed of the window's keys is behind the bar's
    std::vector<std::string> asking;
    for (const DeedChoice& choice : model.bar.more.choices)
        asking.push_back(choice.label.toStdString());
    CHECK(asking ==
          std::vector<std::string>{"Other result …", "Put aside …", "Transfer …", "Change the service …"});
    counter.called("A03", "A-033", 0);
    using enum DeedKind;
    CHECK(kinds_of(counter.model().bar.more.deeds) == std::vector<DeedKind>{recall, no_show, recycle});
}

TEST_CASE("a call that was not spoken, and who asks for priority, are the bar's to warn of", "[counter]")
{
    SampleCounter counter;
    counter.signed_in().called("A03", "A-033", 2).view.current->priority = true;
    counter.view.current->announcement = AnnouncementState::not_spoken;
    counter.view.current->unspoken = Unspoken::no_sound;
    const BarModel bar = counter.model().bar;
    CHECK(bar.facts == QStringList{QStringLiteral("called 2 min ago")});
    CHECK(bar.warnings.size() == 2);
}

TEST_CASE("without an officer or a hall the bar's key only opens the window", "[counter]")
{
    const BarModel bar = SampleCounter().model().bar;
    CHECK(bar.leads_to_window);
    CHECK(bar.headline == QStringLiteral("Counter 3"));
    CHECK_FALSE(bar.loud.deed);
    CounterModel unpaired;
    unpaired.notice = *counter_notice(Standing::unpaired, {}, false);
    CHECK(bar_model(unpaired, nullptr).leads_to_window);
    CHECK(bar_model(unpaired, nullptr).headline == unpaired.notice.title);
}
