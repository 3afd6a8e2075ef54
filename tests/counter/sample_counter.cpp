// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/counter/sample_counter.h"

#include "common/base/require.h"
#include "common/config/hall_file.h"
#include "counter/presenter/counter_text.h"

namespace giliran::testing {

namespace {

Hall hall_of(const char* name)
{
    auto file = read_hall_file(std::string(GILIRAN_SOURCE_DIR "/assets/halls/") + name);
    GILIRAN_REQUIRE(file.has_value());
    return std::move(file->hall);
}

} // namespace

const Hall& kediri_hall()
{
    static const Hall hall = hall_of("kediri.toml");
    return hall;
}

const Hall& sidoarjo_hall()
{
    static const Hall hall = hall_of("sidoarjo.toml");
    return hall;
}

SampleCounter::SampleCounter()
    : now(BusinessDay::parse("2026-11-23")->moment(*TimeOfDay::parse("09:45"), *UtcOffset::parse("+07:00")))
{
    view.counter = *CounterId::parse("loket-3");
    view.phase = DayPhase::open;
    view.day = BusinessDay::parse("2026-11-23");
}

SampleCounter& SampleCounter::signed_in(const std::string& officer, std::uint32_t served)
{
    view.session = OpenSessionView{SessionId{1}, *OfficerCode::parse(officer), minutes_ago(104), served, 444};
    return *this;
}

WaitingLeg SampleCounter::leg(const std::string& service, const std::string& number, int minutes,
                              bool priority)
{
    return {LegId{++last_leg_}, *TicketNumber::parse(number), *ServiceId::parse(service),
            minutes_ago(minutes), priority};
}

SampleCounter& SampleCounter::waits(const std::string& service, const std::string& number, int minutes,
                                    bool priority)
{
    view.waiting.push_back(leg(service, number, minutes, priority));
    ++view.waiting_total;
    const Instant since = view.waiting.back().queued_at;
    view.longest_since = std::min(view.longest_since.value_or(since), since);
    return *this;
}

SampleCounter& SampleCounter::missed(const std::string& service, const std::string& number, int minutes)
{
    view.late.push_back(leg(service, number, minutes, false));
    return *this;
}

SampleCounter& SampleCounter::parked(const std::string& service, const std::string& number, ParkReason reason,
                                     int returns_in)
{
    const WaitingLeg one = leg(service, number, 0, false);
    view.parked.push_back({one.leg, one.number, one.service, reason,
                           returns_in > 0 ? std::optional(minutes_ago(-returns_in)) : std::nullopt});
    return *this;
}

SampleCounter& SampleCounter::undoable(int seconds)
{
    view.undo_until = now + std::chrono::seconds(seconds);
    return *this;
}

SampleCounter& SampleCounter::called(const std::string& service, const std::string& number, int ago)
{
    const WaitingLeg one = leg(service, number, ago + 18, false);
    CurrentLeg current;
    current.leg = one.leg;
    current.call = CallId{one.leg.value};
    current.number = one.number;
    current.service = one.service;
    current.queued_at = one.queued_at;
    current.first_called_at = minutes_ago(ago);
    view.current = current;
    return *this;
}

SampleCounter& SampleCounter::serving(const std::string& service, const std::string& number, int ago)
{
    called(service, number, ago);
    view.current->state = LegState::serving;
    view.current->started_at = minutes_ago(ago);
    view.current->announcement = AnnouncementState::spoken;
    view.current->announced_at = minutes_ago(ago);
    return *this;
}

SampleCounter& SampleCounter::walked_in(const std::string& service, const std::string& number, int ago)
{
    const WaitingLeg one = leg(service, number, ago, false);
    CurrentLeg current;
    current.leg = one.leg;
    current.number = one.number;
    current.service = one.service;
    current.state = LegState::serving;
    current.queued_at = one.queued_at;
    current.started_at = one.queued_at;
    current.calls = 0;
    view.current = current;
    return *this;
}

SampleCounter& SampleCounter::at_the_lane()
{
    hall = &sidoarjo_hall();
    view.counter = *CounterId::parse("loket-48");
    return *this;
}

SampleCounter& SampleCounter::vehicle_called(int ago)
{
    called("K05", "1K-012", ago);
    view.current->queued_at = *view.current->first_called_at;
    view.current->rule = CallRule::next_vehicle;
    return *this;
}

SampleCounter& SampleCounter::busy_morning()
{
    signed_in().serving("A03", "A-033", 4);
    waits("A08", "A-034", 14)
        .waits("A04", "A-044", 9, true)
        .waits("A10", "A-035", 13)
        .waits("A06", "A-036", 12);
    waits("A12", "A-037", 12).waits("A09", "A-038", 10).waits("A03", "A-039", 8).waits("A07", "A-040", 6);
    waits("A13", "A-041", 4).waits("A15", "A-042", 2).waits("A16", "A-043", 0).waits("A01", "A-045", 0);
    parked("A06", "A-021", ParkReason::copying, 0);
    return missed("A05", "A-029", 41).missed("A02", "A-017", 63);
}

CounterModel SampleCounter::model() const
{
    CounterModel model;
    model.page = view.session ? CounterPage::desk : CounterPage::sign_in;
    model.window_title = QStringLiteral("Giliran");
    model.language_code = QStringLiteral("en");
    model.language_label = QStringLiteral("English");
    model.bar_label = CounterText::tr("Small bar");
    model.window_label = CounterText::tr("Full window");
    model.header = header_of_counter(scene());
    model.message = message;
    if (view.session)
        model.desk = desk_model(scene());
    else
        model.sign_in = sign_in_model(scene());
    if (!message.problem)
        model.message.undo = model.desk.undo;
    const CounterScene shown = scene();
    model.bar = bar_model(model, &shown);
    return model;
}

} // namespace giliran::testing
