// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/counter/deed_reading.h"
#include "tests/counter/sample_counter.h"

#include <algorithm>
#include <catch2/catch.hpp>

using namespace giliran;
using namespace giliran::testing;

namespace {

std::vector<std::string> numbers_of(const LineModel& line)
{
    std::vector<std::string> numbers;
    for (const LineRow& row : line.rows)
        numbers.push_back(row.number.toStdString());
    return numbers;
}

bool says(const QStringList& lines, const char* text)
{
    return lines.contains(QString::fromUtf8(text));
}

} // namespace

TEST_CASE("the loud key calls, then takes the visitor in, then finishes", "[counter]")
{
    SampleCounter counter;
    counter.signed_in().waits("A01", "A-034", 14);
    CHECK(kind_of(desk_model(counter.scene()).loud) == DeedKind::call_next);

    counter.called("A03", "A-033", 1);
    const DeedKey here = desk_model(counter.scene()).loud;
    CHECK(kind_of(here) == DeedKind::start);
    CHECK(here.deed->leg == counter.view.current->leg);

    counter.serving("A03", "A-033", 1);
    const DeedKey finish = desk_model(counter.scene()).loud;
    CHECK(kind_of(finish) == DeedKind::finish);
    CHECK(finish.deed->outcome == Outcome::served);
}

TEST_CASE("with nobody waiting there is nobody to call", "[counter]")
{
    SampleCounter counter;
    counter.signed_in();
    const DeskModel model = desk_model(counter.scene());
    CHECK_FALSE(model.loud.deed);
    CHECK(says(model.visitor.lines, "Nobody is waiting"));
}

TEST_CASE("recall and no-show are for a visitor who is called", "[counter]")
{
    SampleCounter counter;
    counter.signed_in().waits("A01", "A-034", 14);
    CHECK_FALSE(desk_model(counter.scene()).recall.deed);
    counter.called("A03", "A-033", 1);
    CHECK(kind_of(desk_model(counter.scene()).recall) == DeedKind::recall);
    CHECK(kind_of(desk_model(counter.scene()).no_show) == DeedKind::no_show);
    counter.serving("A03", "A-033", 1);
    CHECK_FALSE(desk_model(counter.scene()).recall.deed);
    CHECK_FALSE(desk_model(counter.scene()).no_show.deed);
}

TEST_CASE("a served visitor may end in any result but those that are not the officer's", "[counter]")
{
    SampleCounter counter;
    counter.signed_in().serving("A03", "A-033", 4);
    std::vector<Outcome> outcomes;
    for (const DeedKey& key : desk_model(counter.scene()).other_results) {
        CHECK(kind_of(key) == DeedKind::finish);
        outcomes.push_back(key.deed->outcome);
    }
    CHECK(outcomes == std::vector<Outcome>{Outcome::papers_incomplete, Outcome::wrong_service,
                                           Outcome::consultation, Outcome::declined, Outcome::product_later,
                                           Outcome::walkout});
}

TEST_CASE("a called visitor may cancel; an empty counter has no results", "[counter]")
{
    SampleCounter counter;
    counter.signed_in();
    CHECK(desk_model(counter.scene()).other_results.empty());
    counter.called("A03", "A-033", 0);
    const auto results = desk_model(counter.scene()).other_results;
    REQUIRE(results.size() == 1);
    CHECK(kind_of(results.front()) == DeedKind::cancel);
}

TEST_CASE("no key can be pressed while the hub is away or cannot store", "[counter]")
{
    SampleCounter counter;
    counter.busy_morning();
    counter.standing = GENERATE(Standing::connecting, Standing::doubtful);
    const DeskModel model = desk_model(counter.scene());
    for (const DeedKey* key : {&model.loud, &model.recall, &model.no_show, &model.sign_out})
        CHECK_FALSE(key->deed);
    CHECK(model.other_results.empty());
    CHECK(std::all_of(model.waiting.rows.begin(), model.waiting.rows.end(),
                      [](const LineRow& row) { return row.deeds.empty(); }));
    CHECK(model.visitor.number == QStringLiteral("A-033")); // what was known last stays in view
    CHECK_FALSE(header_of_counter(counter.scene()).connected);
}

TEST_CASE("the line is shown in the order of calling, with the minutes each has waited", "[counter]")
{
    SampleCounter counter;
    counter.signed_in().waits("A08", "A-034", 14).waits("A04", "A-044", 9, true).waits("A10", "A-035", 13);
    const LineModel line = waiting_line(counter.scene());
    CHECK(numbers_of(line) == std::vector<std::string>{"A-034", "A-044", "A-035"});
    CHECK(line.rows[0].next);
    CHECK_FALSE(line.rows[1].next);
    CHECK(line.rows[0].minutes == QStringLiteral("14"));
    CHECK(line.rows[1].service.endsWith(QStringLiteral(" · priority")));
    CHECK(line.more.isEmpty());
}

TEST_CASE("who waits beyond the list is counted", "[counter]")
{
    SampleCounter counter;
    counter.signed_in().waits("A08", "A-034", 14);
    counter.view.waiting_total = 3;
    CHECK(waiting_line(counter.scene()).count == QStringLiteral("3"));
    CHECK(waiting_line(counter.scene()).more == QStringLiteral("2 more …"));
}

TEST_CASE("a missed number may come back or be cancelled", "[counter]")
{
    SampleCounter counter;
    counter.signed_in().missed("A05", "A-029", 41);
    const LineModel line = late_line(counter.scene());
    REQUIRE(line.rows.size() == 1);
    REQUIRE(line.rows[0].deeds.size() == 2);
    CHECK(kind_of(line.rows[0].deeds[0]) == DeedKind::revive);
    CHECK(kind_of(line.rows[0].deeds[1]) == DeedKind::cancel);
    CHECK(line.rows[0].deeds[0].deed->leg == line.rows[0].leg);
}

TEST_CASE("the card says why this one, how long it waited and whether it was spoken", "[counter]")
{
    SampleCounter counter;
    counter.signed_in().serving("A03", "A-033", 4);
    const VisitorCard card = visitor_card(counter.scene());
    CHECK(card.number == QStringLiteral("A-033"));
    CHECK(card.service == QStringLiteral("Penggantian KTP-el hilang"));
    CHECK(says(card.lines, "waited 18 min"));
    CHECK(says(card.lines, "because: waited longest"));
    CHECK(says(card.lines, "announced at 09.41"));
    CHECK(card.figure == QStringLiteral("4 min"));
    CHECK(card.figure_words == QStringLiteral("8 min planned"));
    CHECK(card.warnings.isEmpty());
}

TEST_CASE("a call that was not spoken is the officer's to know, with the reason", "[counter]")
{
    SampleCounter counter;
    counter.signed_in().called("A03", "A-033", 1);
    CHECK(visitor_card(counter.scene()).warnings.isEmpty());

    counter.view.current->announcement = AnnouncementState::not_spoken;
    counter.view.current->unspoken = Unspoken::no_sound;
    CHECK(says(visitor_card(counter.scene()).warnings, "Shown, not spoken: the loudspeaker does not work"));

    counter.view.current->unspoken = Unspoken::answered; // the visitor came: nothing is wrong
    CHECK(visitor_card(counter.scene()).warnings.isEmpty());
}

TEST_CASE("an announcement that began and never ended is not believed for long", "[counter]")
{
    SampleCounter counter;
    counter.signed_in().called("A03", "A-033", 1);
    counter.view.current->announcement = AnnouncementState::started;
    counter.view.current->announced_at = counter.now - std::chrono::seconds(5);
    CHECK(visitor_card(counter.scene()).warnings.isEmpty());
    counter.now += std::chrono::seconds(40);
    CHECK(visitor_card(counter.scene()).warnings.size() == 1);
}

TEST_CASE("who asked for priority is to be checked by the officer", "[counter]")
{
    SampleCounter counter;
    counter.signed_in().serving("A03", "A-033", 4);
    counter.view.current->priority = true;
    CHECK(visitor_card(counter.scene()).warnings.size() == 1);
}

TEST_CASE("who came straight to the counter was not called, and the card says so", "[counter]")
{
    SampleCounter counter;
    counter.signed_in().walked_in("A03", "A-051", 4);
    const DeskModel model = desk_model(counter.scene());
    CHECK(model.visitor.number == QStringLiteral("A-051"));
    CHECK(model.visitor.lines == QStringList{QStringLiteral("came straight to the counter")});
    CHECK(model.visitor.warnings.isEmpty());
    CHECK(model.visitor.figure == QStringLiteral("4 min"));
    CHECK(kind_of(model.loud) == DeedKind::finish);
}

TEST_CASE("at a lane the next vehicle can be called though nobody is counted as waiting", "[counter]")
{
    SampleCounter counter;
    counter.signed_in();
    CHECK_FALSE(desk_model(counter.scene()).loud.deed);
    counter.at_the_lane();
    const DeskModel model = desk_model(counter.scene());
    CHECK(kind_of(model.loud) == DeedKind::call_next);
    CHECK(says(model.visitor.lines, "Next: whoever stands first in the lane"));
    CHECK(model.waiting.none == QStringLiteral("Vehicles wait in their lane"));
}

TEST_CASE("a vehicle is shown and told without the number that nobody holds", "[counter]")
{
    SampleCounter counter;
    counter.signed_in().at_the_lane().vehicle_called(1);
    const DeskModel model = desk_model(counter.scene());
    CHECK(model.visitor.number.isEmpty());
    CHECK(model.visitor.service == QStringLiteral("Next vehicle"));
    CHECK(says(model.visitor.lines, "Perpanjangan SIM A (lantatur)"));
    CHECK(model.visitor.figure == QStringLiteral("1 min"));

    const auto told = [](const DeedKey& key) { return done_words(*key.deed, Done{}).toStdString(); };
    CHECK(told(model.loud) == "The vehicle is being served");
    CHECK(told(model.recall) == "The vehicle is called again");
    CHECK(told(model.no_show) == "The vehicle did not come");
    CHECK(model.other_results.at(0).label == QStringLiteral("Cancel at the driver's wish"));
    const LegIsCalled called{LegId{1}, CallId{1}, *TicketNumber::parse("1K-012"), CallRule::next_vehicle};
    CHECK(done_words(Deed{}, called) == QStringLiteral("The next vehicle is called"));
}

TEST_CASE("a vehicle that drove on does not stand among the missed numbers", "[counter]")
{
    SampleCounter counter;
    counter.signed_in().at_the_lane().missed("K05", "1K-011", 5).missed("K01", "K-007", 5);
    CHECK(numbers_of(late_line(counter.scene())) == std::vector<std::string>{"K-007"});
    CHECK(late_line(counter.scene()).count == QStringLiteral("1"));
}

TEST_CASE("an empty counter says who is next", "[counter]")
{
    SampleCounter counter;
    counter.signed_in().waits("A13", "A-041", 14);
    const VisitorCard card = visitor_card(counter.scene());
    CHECK(card.number.isEmpty());
    CHECK(says(card.lines, "Next: A-041 · Akta kematian"));
    CHECK(says(card.lines, "waiting for 14 min"));
    counter.view.waiting.front().rule = CallRule::waited_too_long;
    CHECK(says(visitor_card(counter.scene()).lines, "because: waited too long"));
}

TEST_CASE("nobody signs out from a visitor", "[counter]")
{
    SampleCounter counter;
    counter.signed_in();
    CHECK(desk_model(counter.scene()).sign_out.deed);
    counter.serving("A03", "A-033", 4);
    CHECK_FALSE(desk_model(counter.scene()).sign_out.deed);
}

TEST_CASE("the counter's words are its hall's, in the language chosen", "[counter]")
{
    SampleCounter counter;
    counter.signed_in();
    const CounterHeader header = header_of_counter(counter.scene());
    CHECK(header.counter == QStringLiteral("Counter 3"));
    CHECK(header.agency == QStringLiteral("Dispendukcapil"));
    CHECK(header.officer == QStringLiteral("officer 0231"));
    CHECK(header.clock == QStringLiteral("09.45"));
    counter.language = QStringLiteral("en");
    CHECK(header_of_counter(counter.scene()).clock == QStringLiteral("09:45"));
    CHECK(desk_model(counter.scene()).sitting == QStringLiteral("21 served since 08:01 · average 7.4 min"));
    counter.view.session->mean_service.reset();
    CHECK(desk_model(counter.scene()).sitting == QStringLiteral("21 served since 08:01"));
}

TEST_CASE("every deed asks its own command, on its own leg", "[counter]")
{
    const LegId leg{7};
    const auto asks = [&](DeedKind kind, Outcome outcome = Outcome::served) {
        return command_for(Deed{kind, leg, QStringLiteral("A-033"), outcome});
    };
    CHECK(std::holds_alternative<CallNext>(asks(DeedKind::call_next)));
    CHECK(std::get<Recall>(asks(DeedKind::recall)).leg == leg);
    CHECK(std::get<Start>(asks(DeedKind::start)).leg == leg);
    CHECK(std::get<Finish>(asks(DeedKind::finish, Outcome::declined)).leg == leg);
    CHECK(std::get<Finish>(asks(DeedKind::finish, Outcome::declined)).outcome == Outcome::declined);
    CHECK(std::get<NoShow>(asks(DeedKind::no_show)).leg == leg);
    CHECK(std::get<Revive>(asks(DeedKind::revive)).leg == leg);
    CHECK(std::get<CancelLeg>(asks(DeedKind::cancel)).leg == leg);
    CHECK(std::holds_alternative<CloseSession>(asks(DeedKind::sign_out)));
    CHECK(std::get<Pick>(asks(DeedKind::pick)).leg == leg);
    CHECK(std::get<Recycle>(asks(DeedKind::recycle)).leg == leg);
    CHECK(std::get<Park>(asks(DeedKind::park)).leg == leg);
    CHECK(std::get<Unpark>(asks(DeedKind::unpark)).leg == leg);
    CHECK(std::get<Transfer>(asks(DeedKind::transfer)).leg == leg);
    CHECK(std::get<ChangeService>(asks(DeedKind::change_service)).leg == leg);
    CHECK(std::get<CarryOver>(asks(DeedKind::carry_over)).leg == leg);
    CHECK(std::get<JudgePriority>(asks(DeedKind::judge_priority)).leg == leg);
    CHECK(std::holds_alternative<WalkIn>(asks(DeedKind::walk_in)));
    CHECK(std::holds_alternative<Undo>(asks(DeedKind::undo)));
}

TEST_CASE("on a day of practice the counter says so above everything, and on no other day",
          "[counter][training]")
{
    SampleCounter counter;
    CHECK(header_of_counter(counter.scene()).training.isEmpty());
    counter.view.training = true;
    CHECK(header_of_counter(counter.scene()).training.startsWith(QStringLiteral("TRAINING")));
}
