// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/display/presenter/sample_board.h"

#include "common/base/require.h"
#include "common/config/hall_file.h"

namespace giliran::testing {

const Hall& kediri()
{
    static const HallFile file = [] {
        auto read = read_hall_file(GILIRAN_SOURCE_DIR "/assets/halls/kediri.toml");
        GILIRAN_REQUIRE(read.has_value());
        return std::move(*read);
    }();
    return file.hall;
}

Instant at(const std::string& clock)
{
    return BusinessDay::parse("2026-11-23")->moment(*TimeOfDay::parse(clock), kediri().utc_offset);
}

BoardCall board_call(std::uint32_t id, const std::string& number, const std::string& agency,
                     std::uint32_t counter, Instant called_at)
{
    BoardCall call;
    call.call = CallId{id};
    call.number = *TicketNumber::parse(number);
    call.agency = *AgencyId::parse(agency);
    call.counter_number = counter;
    call.called_at = called_at;
    return call;
}

BoardView board_view(std::vector<BoardCall> newest_first, const std::vector<std::string>& missed)
{
    BoardView view;
    view.zone = kediri().zones.front().id;
    view.phase = DayPhase::open;
    view.day = BusinessDay::parse("2026-11-23");
    view.calls = std::move(newest_first);
    for (const std::string& number : missed)
        view.missed.push_back(*TicketNumber::parse(number));
    return view;
}

BoardSight sight_of(const BoardView& view, Instant now)
{
    BoardSight sight;
    sight.hall = &kediri();
    sight.view = &view;
    sight.calls = view.calls;
    if (!view.calls.empty())
        sight.newest = view.calls.front().call;
    sight.turn = 1;
    sight.now = now;
    sight.language = QStringLiteral("id");
    return sight;
}

} // namespace giliran::testing
