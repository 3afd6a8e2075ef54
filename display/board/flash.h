// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/instant.h"

namespace giliran {

/// The newest call flashes, then stands still. Two flashes a second: no more than three may be (WCAG 2.1,
/// 2.3.1), for the sake of people with epilepsy.
namespace flash {

inline constexpr Duration half_period{250};
inline constexpr Duration lasts{3000};

/// Whether it is in its loud colours, so long after it came.
constexpr bool is_lit(Duration since)
{
    return since >= lasts || (since / half_period) % 2 == 0;
}
constexpr bool is_over(Duration since)
{
    return since >= lasts;
}

} // namespace flash

} // namespace giliran
