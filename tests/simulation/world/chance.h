// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/instant.h"

#include <cstdint>
#include <vector>

namespace giliran::simulation {

/// All chance of a run, from its seed: splitmix64 (Steele, Lea, Flood 2014), the same on every machine.
class Chance
{
public:
    explicit Chance(std::uint64_t seed) : state_(seed) {}

    std::uint64_t next()
    {
        std::uint64_t z = state_ += 0x9e3779b97f4a7c15;
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9;
        z = (z ^ (z >> 27)) * 0x94d049bb133111eb;
        return z ^ (z >> 31);
    }
    /// 0 … n−1
    std::uint64_t below(std::uint64_t n) { return next() % n; }
    bool percent(std::uint64_t p) { return below(100) < p; }
    /// Both included.
    Duration between(Duration least, Duration most)
    {
        return least + Duration(static_cast<std::int64_t>(
                           below(static_cast<std::uint64_t>((most - least).count()) + 1)));
    }
    template <class T>
    const T& one_of(const std::vector<T>& values)
    {
        return values[below(values.size())];
    }
    template <class Token>
    Token token()
    {
        typename Token::Bytes bytes{};
        for (std::size_t i = 0; i < bytes.size(); i += 8) {
            std::uint64_t bits = next();
            for (std::size_t j = 0; j < 8; ++j, bits >>= 8)
                bytes[i + j] = static_cast<std::uint8_t>(bits & 0xff);
        }
        return Token(bytes);
    }

private:
    std::uint64_t state_;
};

} // namespace giliran::simulation
