// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/queue/opening_hours.h"
#include "tests/queue/written_day.h"

#include <catch2/catch.hpp>

using namespace giliran;
using giliran::queue_tests::WrittenDay;

namespace {

/// A hall that is open around the clock, with two services of one agency in one queue.
Hall hall_of_one_agency()
{
    Hall hall = queue_tests::hall_with({"dukcapil"});
    Agency agency;
    agency.id = *AgencyId::parse("dukcapil");
    hall.agencies.push_back(agency);
    for (const char* id : {"any", "other"}) {
        Service service;
        service.id = *ServiceId::parse(id);
        service.agency = agency.id;
        service.queue = hall.queues[0].id;
        hall.services.push_back(service);
    }
    hall.queues[0].agency = agency.id;
    hall.hours.cutoff = std::chrono::minutes(0);
    for (int day = 0; day < 7; ++day)
        hall.hours.service.push_back(
            {static_cast<Weekday>(day), *TimeOfDay::parse("00:00"), *TimeOfDay::parse("24:00")});
    return hall;
}

std::optional<ClosedReason> reason(const Hall& hall, const WrittenDay& day, std::size_t service = 0)
{
    return opening_of(hall.services[service], hall, day.state, day.now()).closed_because;
}

} // namespace

TEST_CASE("a service gives numbers while the day is open", "[queue]")
{
    const Hall hall = hall_of_one_agency();
    WrittenDay day{"dukcapil"};
    CHECK_FALSE(reason(hall, day));
    day.write(DayClosing{});
    CHECK(reason(hall, day) == ClosedReason::day_closing);
    day.write(DayClosed{});
    CHECK(reason(hall, day) == ClosedReason::day_not_open);
}

TEST_CASE("what is retired gives no numbers", "[queue]")
{
    const WrittenDay day{"dukcapil"};
    Hall hall = hall_of_one_agency();
    SECTION("the service")
    {
        hall.services[0].retired = true;
    }
    SECTION("its agency")
    {
        hall.agencies[0].retired = true;
    }
    SECTION("its queue")
    {
        hall.queues[0].retired = true;
    }
    CHECK(reason(hall, day) == ClosedReason::retired);
}

TEST_CASE("a service, a queue or an agency gives as many numbers as its quota", "[queue]")
{
    WrittenDay day{"dukcapil"};
    Hall hall = hall_of_one_agency();
    SECTION("the service")
    {
        hall.services[0].quota.total = 2;
    }
    SECTION("its queue")
    {
        hall.queues[0].quota.total = 2;
    }
    SECTION("its agency")
    {
        hall.agencies[0].quota.total = 2;
    }
    day.ticket("dukcapil");
    CHECK_FALSE(reason(hall, day));
    day.reservation("dukcapil");
    CHECK(reason(hall, day) == ClosedReason::quota_used_up);
}

TEST_CASE("an agency's quota counts all of its services, a service's only its own", "[queue]")
{
    WrittenDay day{"dukcapil"};
    Hall hall = hall_of_one_agency();
    day.ticket("dukcapil");
    hall.services[1].quota.total = 1;
    CHECK_FALSE(reason(hall, day, 1));
    hall.agencies[0].quota.total = 1;
    CHECK(reason(hall, day, 1) == ClosedReason::quota_used_up);
}

TEST_CASE("what can only be booked online gives no numbers here", "[queue]")
{
    const WrittenDay day{"dukcapil"};
    Hall hall = hall_of_one_agency();
    hall.services[0].booking = Booking::online;
    CHECK(reason(hall, day) == ClosedReason::online_only);
    hall.services[0].booking = Booking::both;
    CHECK_FALSE(reason(hall, day));
}
