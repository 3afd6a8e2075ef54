// SPDX-License-Identifier: GPL-3.0-or-later
// The hub's own commands, and what staff ask of the day as a whole.
#pragma once

#include "common/queue/day_events.h"
#include "common/queue/restoration.h"

#include <optional>
#include <string_view>

namespace giliran {

/// The hub's own: nobody asks these over the wire.
struct OpenDay
{
    static constexpr std::string_view type = "open_day";
    template <class V>
    static void fields(V&)
    {}
};
/// What time alone brings: papers nobody confirmed are settled, parked legs return, late ones expire.
struct SettleTickets
{
    static constexpr std::string_view type = "settle_tickets";
    template <class V>
    static void fields(V&)
    {}
};
/// Leases of the closed day that are still out, before it is sealed without them.
struct WriteOffLeases
{
    static constexpr std::string_view type = "write_off_leases";
    template <class V>
    static void fields(V&)
    {}
};
/// The journal was restored: numbers that may have been given in the time that is lost are left out.
struct SkipNumbers
{
    static constexpr std::string_view type = "skip_numbers";
    Restoration after;
    template <class V>
    static void fields(V& field)
    {
        field("after", &SkipNumbers::after, "what was restored, and when");
    }
};
/// A reserved slot of today.
struct AddBooking
{
    static constexpr std::string_view type = "add_booking";
    BookingCode booking;
    ServiceId service;
    Instant at;
    std::uint32_t applicants = 1;
    template <class V>
    static void fields(V& field)
    {
        field("booking", &AddBooking::booking, "the code its holder brings");
        field("service", &AddBooking::service, "the service reserved");
        field("at", &AddBooking::at, "the reserved time, today");
        field("applicants", &AddBooking::applicants, "people on it, 1 to 20");
    }
};
/// Closes something for a while today; by a supervisor, or from the hub's own machine.
struct MakeException
{
    static constexpr std::string_view type = "make_exception";
    ExceptionScope scope;
    std::optional<Instant> from = std::nullopt;
    std::optional<Instant> until = std::nullopt;
    ExceptionReason reason = ExceptionReason::other;
    template <class V>
    static void fields(V& field)
    {
        field("scope", &MakeException::scope, "a service, a queue, an agency; none of them: the hall");
        field("from", &MakeException::from, "since when; absent: now");
        field("until", &MakeException::until, "until when; absent: the day's end");
        field("reason", &MakeException::reason, "why");
    }
};
struct LiftException
{
    static constexpr std::string_view type = "lift_exception";
    ExceptionId exception;
    template <class V>
    static void fields(V& field)
    {
        field("exception", &LiftException::exception, "the exception that shall hold no longer");
    }
};
struct ChangeHall
{
    static constexpr std::string_view type = "change_hall";
    template <class V>
    static void fields(V&)
    {}
};
/// No more tickets; counters go on calling.
struct StartClosing
{
    static constexpr std::string_view type = "start_closing";
    template <class V>
    static void fields(V&)
    {}
};
struct CloseDay
{
    static constexpr std::string_view type = "close_day";
    DayEnd how = DayEnd::by_staff;
    template <class V>
    static void fields(V& field)
    {
        field("how", &CloseDay::how, "who or what ends the day");
    }
};

} // namespace giliran
