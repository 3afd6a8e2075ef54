// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/instant.h"
#include "tests/simulation/model/broken_promise.h"

#include <algorithm>
#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <utility>

namespace giliran::simulation {

/// True time and what is to happen in it. What is due at the same moment happens in the order it was planned.
class Agenda
{
public:
    explicit Agenda(Instant start) : now_(start) {}

    Instant now() const { return now_; }
    void at(Instant when, std::function<void()> what)
    {
        planned_.emplace(std::pair(std::max(when, now_), next_++), std::move(what));
    }
    void after(Duration wait, std::function<void()> what) { at(now_ + wait, std::move(what)); }
    /// Lets time pass up to `end`; what is due then has happened.
    void pass_until(Instant end)
    {
        while (!planned_.empty() && planned_.begin()->first.first <= end) {
            if (planned_.begin()->first.first != now_)
                at_this_moment_ = 0;
            if (++at_this_moment_ > most_at_one_moment)
                broken("time goes on", std::to_string(ms_of(now_)));
            now_ = planned_.begin()->first.first;
            const auto what = std::move(planned_.begin()->second);
            planned_.erase(planned_.begin());
            ++done_;
            what();
        }
        now_ = std::max(now_, end);
    }
    /// How many things happened so far.
    std::uint64_t done() const { return done_; }

private:
    static constexpr std::uint64_t most_at_one_moment = 20'000;
    std::uint64_t at_this_moment_ = 0;
    Instant now_;
    std::uint64_t next_ = 0;
    std::uint64_t done_ = 0;
    std::map<std::pair<Instant, std::uint64_t>, std::function<void()>> planned_;
};

} // namespace giliran::simulation
