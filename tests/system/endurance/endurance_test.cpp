// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/hub/service/small_hub.h"
#include "tests/system/faults/effort.h"

#include <malloc.h>
#include <sqlite3.h>

using namespace giliran;
using namespace giliran::testing;

namespace {

/// One visitor from the touch to the end of the service.
void visit(Terminal& kiosk, Terminal& counter)
{
    const LegId leg = kiosk.done<TicketIssued>(ticket_wish()).leg;
    ConfirmPaper paper;
    paper.leg = leg;
    kiosk.done<Done>(paper);
    const LegId called = counter.done<LegIsCalled>(CallNext{}).leg;
    Start start;
    start.leg = called;
    counter.done<Done>(start);
    Finish finish;
    finish.leg = called;
    finish.outcome = Outcome::served;
    counter.done<Done>(finish);
}

/// A day of 24 hours with so many visitors; the devices come in the morning and are gone at its end, and
/// their records of what they heard with them.
void live_a_day(SmallHub& hall, int visitors)
{
    const BusinessDay day = hall.hub().core().day().day;
    {
        const auto kiosk = hall.kiosk();
        const auto counter = hall.staffed_counter("loket-1", "0101");
        const Duration between = std::chrono::hours(23) / visitors;
        while (hall.hub().core().day().visits.size() < static_cast<std::size_t>(visitors)) {
            visit(*kiosk, *counter);
            hall.pass(between);
            REQUIRE(hall.hub().core().day().day == day);
        }
    }
    while (hall.hub().core().day().day == day || !hall.hub().core().day().is_open()) {
        hall.pass(std::chrono::minutes(10));
        hall.hub().confirm_date(); // wakes it
    }
    REQUIRE(eventually([&] { return hall.hub().core().connections() == 0; }));
}

/// A day of visitors goes by in seconds here: a counter that called so fast in a hall would be cut off.
link::Limits hurried()
{
    link::Limits limits = SmallHub::many_from_one_address();
    limits.messages = {100'000, 100'000};
    limits.bytes = {1e9, 1e9};
    return limits;
}

/// SQLite fills its page cache as the journal grows, up to a bound of its own: counted apart.
std::size_t bytes_in_use()
{
    return mallinfo2().uordblks - static_cast<std::size_t>(sqlite3_memory_used());
}

} // namespace

TEST_CASE("day after day a hub holds no more memory than the day before", "[.][endurance]")
{
    const int visitors = faults::full_effort() ? 5'000 : 120;
    SmallHub hall(hurried());
    hall.pass(std::chrono::hours(14) + std::chrono::minutes(10)); // to just after midnight
    hall.hub().confirm_date();                                    // wakes it: the new day opens
    std::vector<std::size_t> held;
    for (int day = 0; day < 4; ++day) {
        live_a_day(hall, visitors);
        held.push_back(bytes_in_use());
    }
    // The first days make what is made once; between the last two only two devices were added.
    const auto growth = static_cast<std::int64_t>(held[3]) - static_cast<std::int64_t>(held[2]);
    INFO(held[0] << " " << held[1] << " " << held[2] << " " << held[3]);
    constexpr std::int64_t of_two_devices = 64 * 1024;
    CHECK(growth <= of_two_devices);
    constexpr sqlite3_int64 page_caches = 8 * 1024 * 1024; // 2 MB each by default, and a few connections
    CHECK(sqlite3_memory_used() <= page_caches);
    CHECK(hall.hub().core().chain().last_seal);
    WARN(visitors << " visitors a day; bytes in use after each but SQLite's: " << held[0] << " " << held[1]
                  << " " << held[2] << " " << held[3]);
}
