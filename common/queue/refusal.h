// SPDX-License-Identifier: GPL-3.0-or-later
// Why a command is not done. A refusal changes nothing. Words for people are in common/texts.
#pragma once

#include "common/base/described.h"
#include "common/queue/leg.h"

#include <array>
#include <optional>
#include <string>

namespace giliran {

enum class RefusalKind
{
    role_may_not,     ///< the device's role does not ask this
    malformed,        ///< a field is outside its range; detail: which
    day_over,         ///< the command belongs to another business day
    no_open_day,      ///< no business day is open
    day_not_open_yet, ///< the hub's clock is doubtful: a person must confirm the date
    day_closing,      ///< no more tickets today
    service_unknown,
    service_closed, ///< see closed_because, until
    quota_used_up,
    numbers_used_up,
    leg_unknown,
    wrong_token,
    wrong_state, ///< the leg is in `state`
    not_at_this_counter,
    no_session, ///< nobody has signed in at this counter
    wrong_pin,
    too_many_attempts,
    counter_unknown,
    counter_taken,     ///< another officer sits here
    officer_elsewhere, ///< the officer sits at another counter
    counter_busy,      ///< a leg is called or served here: finish it first
    nobody_waiting,
    return_window_over, ///< too late to revive
    call_unknown,
    already_announced,   ///< this announcement was started before
    not_the_speaker,     ///< another display of the zone speaks
    hall_missing,        ///< no hall has been applied
    storage_unavailable, ///< the journal cannot be written: nothing is decided
    too_busy,
    leg_elsewhere,     ///< parked by another officer, or waits for another counter
    counter_unstaffed, ///< nobody would serve who is sent there
    counter_not_yours, ///< not one of the sitting's counters
    queue_unknown,     ///< no such line today
    nothing_to_undo,   ///< the latest deed of the sitting cannot be undone
    undo_too_late,     ///< more than ten seconds ago
    undo_overtaken,    ///< something later touched what it changed
    booking_unknown,
    booking_taken,      ///< the code is another booking's
    booking_used,       ///< it has checked in already
    booking_early,      ///< until: when it may check in
    booking_late,       ///< its window is over: take an ordinary number
    lease_unknown,      ///< not a lease of this day and this device
    lease_closed,       ///< given back, or written off
    lease_number_taken, ///< another ticket of the lease has that number
    exception_unknown,
};
constexpr auto names_of(RefusalKind)
{
    using namespace std::string_view_literals;
    return std::array{
        "role_may_not"sv,      "malformed"sv,           "day_over"sv,           "no_open_day"sv,
        "day_not_open_yet"sv,  "day_closing"sv,         "service_unknown"sv,    "service_closed"sv,
        "quota_used_up"sv,     "numbers_used_up"sv,     "leg_unknown"sv,        "wrong_token"sv,
        "wrong_state"sv,       "not_at_this_counter"sv, "no_session"sv,         "wrong_pin"sv,
        "too_many_attempts"sv, "counter_unknown"sv,     "counter_taken"sv,      "officer_elsewhere"sv,
        "counter_busy"sv,      "nobody_waiting"sv,      "return_window_over"sv, "call_unknown"sv,
        "already_announced"sv, "not_the_speaker"sv,     "hall_missing"sv,       "storage_unavailable"sv,
        "too_busy"sv,          "leg_elsewhere"sv,       "counter_unstaffed"sv,  "counter_not_yours"sv,
        "queue_unknown"sv,     "nothing_to_undo"sv,     "undo_too_late"sv,      "undo_overtaken"sv,
        "booking_unknown"sv,   "booking_taken"sv,       "booking_used"sv,       "booking_early"sv,
        "booking_late"sv,      "lease_unknown"sv,       "lease_closed"sv,       "lease_number_taken"sv,
        "exception_unknown"sv};
}

/// Why a service gives no numbers now. The order is the order of the checks: the first that holds is told.
enum class ClosedReason
{
    retired,
    drive_through, ///< its vehicles wait in their lane, without numbers
    day_not_open,
    day_closing,
    holiday,
    closed_today,    ///< no hours on this weekday
    not_yet,         ///< before the first number; until: when
    break_time,      ///< the whole hall rests; until: when
    after_cutoff,    ///< too late for today
    closed_by_staff, ///< today's exception; until: when it ends
    quota_used_up,
    online_only,
};
constexpr auto names_of(ClosedReason)
{
    using namespace std::string_view_literals;
    return std::array{"retired"sv,      "drive_through"sv,   "day_not_open"sv,  "day_closing"sv,
                      "holiday"sv,      "closed_today"sv,    "not_yet"sv,       "break_time"sv,
                      "after_cutoff"sv, "closed_by_staff"sv, "quota_used_up"sv, "online_only"sv};
}

struct Refusal
{
    RefusalKind kind = RefusalKind::malformed;
    std::optional<LegState> state;
    std::optional<ClosedReason> closed_because;
    std::optional<Instant> until;
    std::optional<CounterId> counter;
    std::optional<OfficerCode> officer;
    std::optional<std::string> detail; ///< a field's name; never words
    template <class V>
    static void fields(V& field)
    {
        field("kind", &Refusal::kind, "why not");
        field("state", &Refusal::state, "wrong_state: where the leg stands");
        field("closed_because", &Refusal::closed_because, "service_closed: the reason");
        field("until", &Refusal::until, "service_closed, booking_early: when it opens, where known");
        field("counter", &Refusal::counter, "officer_elsewhere: where");
        field("officer", &Refusal::officer, "counter_taken: by whom");
        field("detail", &Refusal::detail, "malformed: the field");
    }
};

inline Refusal refusal(RefusalKind kind)
{
    Refusal why;
    why.kind = kind;
    return why;
}

} // namespace giliran
