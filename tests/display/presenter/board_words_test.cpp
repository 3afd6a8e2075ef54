// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/display/presenter/sample_board.h"

#include "display/presenter/speaking.h"

#include <catch2/catch.hpp>

using namespace giliran;
using namespace giliran::testing;
using namespace std::chrono_literals;

namespace {

BoardModel resting_at(const std::string& clock, DayPhase phase)
{
    BoardView view = board_view({});
    view.phase = phase;
    return board_model(sight_of(view, at(clock)));
}

BoardModel after_outage(Duration duration, Outage::Kind kind = Outage::Kind::connection)
{
    const BoardView view = board_view({board_call(1, "A-033", "dispendukcapil", 3, at("09:40"))});
    BoardSight sight = sight_of(view, at("09:41") + duration);
    sight.outage = Outage{kind, at("09:41")};
    return board_model(sight);
}

} // namespace

TEST_CASE("a call is shown with its number, its counter and the office's short name", "[display]")
{
    const BoardView view = board_view({board_call(2, "A-033", "dispendukcapil", 3, at("09:41")),
                                       board_call(1, "S-012", "samsat", 8, at("09:40"))});
    const BoardModel model = board_model(sight_of(view, at("09:41")));
    REQUIRE(model.rows.size() == 2);
    CHECK(model.rows[0].number.toStdString() == "A-033");
    CHECK(model.rows[0].counter.toStdString() == "3");
    CHECK(model.rows[0].agency.toStdString() == "Dispendukcapil");
    CHECK(model.rows[0].newest);
    CHECK_FALSE(model.rows[1].newest);
    CHECK(model.rest.title.isEmpty());
}

TEST_CASE("the next vehicle of a lane is shown by words, not by a number that nobody holds", "[display]")
{
    BoardCall call = board_call(1, "D-007", "samsat", 8, at("09:41"));
    call.vehicle = true;
    const BoardView view = board_view({call});
    const CallRowModel row = board_model(sight_of(view, at("09:41"))).rows.at(0);
    CHECK(row.number.isEmpty());
    CHECK(row.vehicle.toStdString() == "Next vehicle");
    CHECK(row.counter.toStdString() == "8");
    CHECK(spoken_words(call).vehicle);
}

TEST_CASE("the hall's sign stands in the header, and large where nobody is called", "[display]")
{
    Hall hall = kediri();
    hall.look.logo = "<svg/>";
    const auto shown = [&](const BoardView& view) {
        BoardSight sight = sight_of(view, at("09:41"));
        sight.hall = &hall;
        return board_model(sight);
    };
    CHECK(shown(board_view({})).header.logo == "<svg/>");
    CHECK(shown(board_view({})).rest.logo == "<svg/>");
    const BoardModel calling = shown(board_view({board_call(1, "A-033", "dispendukcapil", 3, at("09:41"))}));
    CHECK(calling.header.logo == "<svg/>");
    CHECK(calling.rest.logo.isEmpty());
}

TEST_CASE("the header says hall, zone and the hub's time", "[display]")
{
    const BoardView view = board_view({});
    const BoardModel model = board_model(sight_of(view, at("09:41")));
    CHECK(model.header.place.toStdString() == "Mal Pelayanan Publik Kota Kediri · Zona 1");
    CHECK(model.header.clock.toStdString() == "09.41");
}

TEST_CASE("missed numbers are shown with what to do", "[display]")
{
    const BoardView view = board_view({}, {"A-028", "G-007"});
    const FooterModel footer = board_model(sight_of(view, at("09:41"))).footer;
    CHECK(footer.missed.toStdString() == "Missed: A-028, G-007");
    CHECK(footer.what_to_do.toStdString() == "please tell the staff");
    CHECK(board_model(sight_of(board_view({}), at("09:41"))).footer.missed.isEmpty());
}

TEST_CASE("while nobody is called the board rests and says what to expect", "[display]")
{
    const auto rest = [](const char* clock, DayPhase phase) {
        return resting_at(clock, phase).rest.text.toStdString();
    };
    CHECK(rest("07:10", DayPhase::open) == "The counters open at 08.00");
    CHECK(rest("09:41", DayPhase::open) == "Please wait until your number is called");
    CHECK(rest("15:20", DayPhase::closing) == "Please wait until your number is called");
    CHECK(rest("16:00", DayPhase::closed) == "Service for today has ended. Thank you for coming");
    const RestModel morning = resting_at("09:41", DayPhase::open).rest;
    CHECK(morning.title.toStdString() == "Mal Pelayanan Publik Kota Kediri");
    CHECK(morning.hours.toStdString() == "Service today 08.00–15.00");

    BoardView view = board_view({});
    view.phase = DayPhase::none;
    const BoardModel sunday = board_model(sight_of(view, at("09:00") - 24h));
    CHECK(sunday.rest.text.toStdString() == "The counters are closed today");
}

TEST_CASE("a lost connection is told with its time, and what is shown turns grey after a minute", "[display]")
{
    CHECK_FALSE(after_outage(1s).outage);
    const BoardModel soon = after_outage(5s);
    REQUIRE(soon.outage);
    CHECK(soon.outage->text.toStdString() == "Connection lost since 09.41 — your number stays valid");
    CHECK_FALSE(soon.outage->greyed);
    CHECK(soon.rows.size() == 1);
    CHECK_FALSE(soon.rows[0].newest); // nobody is sent by an old truth
    CHECK(after_outage(2min).outage->greyed);
    CHECK(after_outage(5s, Outage::Kind::doubt).outage->text.toStdString() ==
          "Calls interrupted since 09.41 — your number stays valid");
    CHECK_FALSE(soon.outage->connected);
    CHECK(after_outage(5s, Outage::Kind::doubt).outage->connected);
}

TEST_CASE("a display that cannot speak tells the technician in its header", "[display]")
{
    const BoardView view = board_view({});
    BoardSight sight = sight_of(view, at("09:41"));
    CHECK(board_model(sight).header.sound.isEmpty());
    sight.mute = Mute::no_device;
    CHECK(board_model(sight).header.sound.toStdString() == "No sound device");
}

TEST_CASE("what stops a display from showing the hall is told instead of the board", "[display]")
{
    struct Case
    {
        Standing standing;
        std::optional<NoticeKind> kind;
    };
    const Case cases[] = {{Standing::unpaired, NoticeKind::unpaired},
                          {Standing::key_refused, NoticeKind::key},
                          {Standing::revoked, NoticeKind::key},
                          {Standing::update_needed, NoticeKind::update_needed},
                          {Standing::key_not_kept, NoticeKind::key},
                          {Standing::no_hall, NoticeKind::no_hall},
                          {Standing::connecting, std::nullopt},
                          {Standing::doubtful, std::nullopt},
                          {Standing::online, std::nullopt}};
    for (const Case& one : cases) {
        const auto notice = notice_for(one.standing, QStringLiteral("detail"), true);
        CHECK(notice.has_value() == one.kind.has_value());
        if (notice && one.kind) {
            CHECK(notice->kind == *one.kind);
            CHECK_FALSE(notice->title.isEmpty());
            CHECK(notice->detail.toStdString() == "detail");
        }
    }
    CHECK(notice_for(Standing::connecting, {}, false)->kind == NoticeKind::connecting);
}

TEST_CASE("the longest texts of a hall are its series, counters and offices", "[display]")
{
    const LongestTexts texts = longest_texts(kediri(), QStringLiteral("id"));
    CHECK(texts.numbers.size() == kediri().queues.size());
    CHECK(texts.numbers.front().toStdString() == "A-000");
    CHECK(texts.counters.size() == 20);
    CHECK(texts.labels.size() == kediri().agencies.size() + 1);
}

TEST_CASE("on a day of practice the wall says so in its header, and on no other day", "[display][training]")
{
    BoardView view = board_view({});
    CHECK(board_model(sight_of(view, at("09:41"))).header.training.isEmpty());
    view.training = true;
    CHECK(board_model(sight_of(view, at("09:41"))).header.training == QStringLiteral("TRAINING"));
}
