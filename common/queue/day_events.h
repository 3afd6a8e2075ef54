// SPDX-License-Identifier: GPL-3.0-or-later
// What happens to the day as a whole: it opens, takes a new hall, closes; and what holds for today only.
#pragma once

#include "common/base/business_day.h"
#include "common/base/sha256.h"
#include "common/base/token128.h"
#include "common/queue/day_exception.h"
#include "common/queue/restoration.h"
#include "common/queue/ticket_number.h"

#include <optional>
#include <string>
#include <vector>

namespace giliran {

/// The numbers of one queue for one day, copied from the hall when the day opens.
struct DaySeries
{
    QueueId queue;
    std::string prefix;
    std::uint32_t first = 1;
    std::uint32_t lease_first = 800;
    std::uint32_t lease_last = 999;
    std::uint32_t width = 3;
    template <class V>
    static void fields(V& field)
    {
        field("queue", &DaySeries::queue, "the waiting line");
        field("prefix", &DaySeries::prefix, "what its numbers begin with");
        field("first", &DaySeries::first, "first ordinary number");
        field("lease_first", &DaySeries::lease_first, "first number of the range lent to kiosks");
        field("lease_last", &DaySeries::lease_last, "last number of that range");
        field("width", &DaySeries::width, "digits printed at least");
    }
};

/// A number carried over from the day before (nomor lanjutan): kept, and taken out of this day's numbers.
struct CarriedLeg
{
    TicketNumber number;
    TicketToken token;
    ServiceId service;
    QueueId queue;
    std::optional<bool> priority = std::nullopt;
    std::optional<std::uint32_t> applicants = std::nullopt; ///< none: one
    template <class V>
    static void fields(V& field)
    {
        field("number", &CarriedLeg::number, "the number it keeps");
        field("token", &CarriedLeg::token, "the ticket's token");
        field("service", &CarriedLeg::service, "the service");
        field("queue", &CarriedLeg::queue, "the waiting line");
        field("priority", &CarriedLeg::priority, "asked for priority");
        field("applicants", &CarriedLeg::applicants, "people on this ticket");
    }
};

struct DayOpened
{
    static constexpr std::string_view type = "day_opened";
    static constexpr int version = 1;
    Sha256 hall_version;
    UtcOffset utc_offset;
    std::vector<DaySeries> series;
    std::vector<CarriedLeg> carried;
    std::optional<bool> training = std::nullopt; ///< true: a day of practice, in no report
    std::optional<std::vector<CarriedLeg>> not_offered = std::nullopt;
    template <class V>
    static void fields(V& field)
    {
        field("hall_version", &DayOpened::hall_version, "hash of the hall in force");
        field("utc_offset", &DayOpened::utc_offset, "the hall's distance from UTC this day");
        field("series", &DayOpened::series, "the number series of each queue");
        field("carried", &DayOpened::carried, "numbers brought over from the day before");
        field("not_offered", &DayOpened::not_offered,
              "numbers carried over for what the hall has given up since: they have no line to wait in");
        field("training", &DayOpened::training, "true: a day of practice, in no report; absent: a real day");
    }
};

struct HallChanged
{
    static constexpr std::string_view type = "hall_changed";
    static constexpr int version = 1;
    Sha256 hall_version;
    std::vector<DaySeries> new_series;
    template <class V>
    static void fields(V& field)
    {
        field("hall_version", &HallChanged::hall_version, "hash of the hall in force from here on");
        field("new_series", &HallChanged::new_series, "queues that did not exist before");
    }
};

/// An older copy of the journal was put in its place: every series goes on where nobody can have been given a
/// number in the time that is lost. The one gap between ordinary numbers that there may be.
struct NumbersSkipped
{
    static constexpr std::string_view type = "numbers_skipped";
    static constexpr int version = 1;
    Instant restored_at;
    std::uint32_t most_lost = 0;
    std::vector<DaySeries> series;
    std::optional<std::vector<KnownNumber>> given;
    template <class V>
    static void fields(V& field)
    {
        field("restored_at", &NumbersSkipped::restored_at, "when the copy was put there");
        field("most_lost", &NumbersSkipped::most_lost,
              "so many numbers of one series at most were given in the time that is lost");
        field("series", &NumbersSkipped::series, "all series of the day, as they go on");
        field("given", &NumbersSkipped::given,
              "numbers known to be given of other series, which the day may get again");
    }
};

struct DayClosing
{
    static constexpr std::string_view type = "day_closing";
    static constexpr int version = 1;
    template <class V>
    static void fields(V&)
    {}
};

enum class DayEnd
{
    by_staff,
    at_day_ends,
    left_open
};
constexpr auto names_of(DayEnd)
{
    using namespace std::string_view_literals;
    return std::array{"by_staff"sv, "at_day_ends"sv, "left_open"sv};
}

struct DayClosed
{
    static constexpr std::string_view type = "day_closed";
    static constexpr int version = 1;
    DayEnd how = DayEnd::by_staff;
    std::optional<std::vector<CarriedLeg>> carried = std::nullopt; ///< none: nobody
    template <class V>
    static void fields(V& field)
    {
        field("how", &DayClosed::how, "who or what ended the day");
        field("carried", &DayClosed::carried, "numbers that the next service day begins with");
    }
};

/// Something holds for today only; dies with the day.
struct ExceptionMade
{
    static constexpr std::string_view type = "exception_made";
    static constexpr int version = 1;
    ExceptionId exception;
    ExceptionScope scope;
    Instant from;
    std::optional<Instant> until = std::nullopt;
    ExceptionReason reason = ExceptionReason::other;
    std::optional<SessionId> by = std::nullopt;
    template <class V>
    static void fields(V& field)
    {
        field("exception", &ExceptionMade::exception, "the exception");
        field("scope", &ExceptionMade::scope, "what gives no numbers");
        field("from", &ExceptionMade::from, "since when");
        field("until", &ExceptionMade::until, "until when; absent: the day's end");
        field("reason", &ExceptionMade::reason, "why");
        field("by", &ExceptionMade::by, "by whose sitting; absent: from the hub's own machine");
    }
};

struct ExceptionLifted
{
    static constexpr std::string_view type = "exception_lifted";
    static constexpr int version = 1;
    ExceptionId exception;
    std::optional<SessionId> by = std::nullopt;
    template <class V>
    static void fields(V& field)
    {
        field("exception", &ExceptionLifted::exception, "the exception that holds no longer");
        field("by", &ExceptionLifted::by, "by whose sitting; absent: from the hub's own machine");
    }
};

/// A reserved slot of this day. It is nobody's place in a line before its check-in.
struct BookingMade
{
    static constexpr std::string_view type = "booking_made";
    static constexpr int version = 1;
    BookingCode booking;
    ServiceId service;
    Instant at;
    std::uint32_t applicants = 1;
    std::optional<QueueId> queue = std::nullopt; ///< whose quota it counts for
    template <class V>
    static void fields(V& field)
    {
        field("booking", &BookingMade::booking, "the code its holder brings; random, nothing personal");
        field("service", &BookingMade::service, "the service reserved");
        field("at", &BookingMade::at, "the reserved time");
        field("applicants", &BookingMade::applicants, "people on it");
        field("queue", &BookingMade::queue, "the line whose quota it counts for");
    }
};

} // namespace giliran
