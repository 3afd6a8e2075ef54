// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/described.h"
#include "common/base/instant.h"

#include <cstdint>
#include <string>
#include <vector>

namespace giliran {

/// A number that somebody was given, known from elsewhere than the journal.
struct KnownNumber
{
    std::string prefix;
    std::uint32_t n = 0;
    template <class V>
    static void fields(V& field)
    {
        field("prefix", &KnownNumber::prefix, "of the series");
        field("n", &KnownNumber::n, "the number");
    }
    friend bool operator==(const KnownNumber&, const KnownNumber&) = default;
};

/// A copy of the journal was put in its place. What was recorded after the copy is lost, and the numbers
/// given in that time are in visitors' hands.
struct Restoration
{
    Instant restored_at;            ///< by the wall clock; tells one restoration from another
    Instant recorded_until;         ///< the copy's last event; 1970: it has none
    std::vector<KnownNumber> given; ///< what is known of the lost time all the same
    template <class V>
    static void fields(V& field)
    {
        field("restored_at", &Restoration::restored_at, "when the copy was put there");
        field("recorded_until", &Restoration::recorded_until, "when its last event was recorded");
        field("given", &Restoration::given, "numbers known to be given, the highest of each series");
    }
    friend bool operator==(const Restoration&, const Restoration&) = default;
};

} // namespace giliran
