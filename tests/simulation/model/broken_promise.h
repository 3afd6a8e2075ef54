// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace giliran::simulation {

/// Thrown by whoever sees that the hall does not keep a promise: the run ends there.
struct BrokenPromise
{
    std::string promise; ///< the rule, as a sentence
    std::string what;    ///< what was seen instead
};

[[noreturn]] inline void broken(std::string_view promise, std::string what)
{
    throw BrokenPromise{std::string(promise), std::move(what)};
}

} // namespace giliran::simulation
