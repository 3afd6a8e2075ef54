// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/simulator/model/chance.h"

#include <cmath>

namespace giliran::simulator {
namespace {

constexpr double ln2 = 0.6931471805599453;

/// e^x by its series after halving until it is small; x within ±40.
double exponential(double x)
{
    int halvings = 0;
    while (x > 0.125 || x < -0.125) {
        x /= 2;
        ++halvings;
    }
    double sum = 1;
    double term = 1;
    for (int n = 1; n < 12; ++n) {
        term *= x / n;
        sum += term;
    }
    for (; halvings > 0; --halvings)
        sum *= sum;
    return sum;
}

/// ln x for x >= 1, by 2 artanh((x − 1) / (x + 1)) after taking out powers of two.
double logarithm(double x)
{
    double powers = 0;
    while (x > 1.5) {
        x /= 2;
        powers += ln2;
    }
    const double y = (x - 1) / (x + 1);
    double sum = 0;
    double power = y;
    for (int n = 1; n < 30; n += 2) {
        sum += power / n;
        power *= y * y;
    }
    return powers + 2 * sum;
}

std::uint64_t rotated(std::uint64_t x, int by)
{
    return (x << by) | (x >> (64 - by));
}

} // namespace

Chance::Chance(std::uint64_t seed) : seed_(seed)
{
    for (std::uint64_t& word : state_) { // SplitMix64
        seed += 0x9e3779b97f4a7c15U;
        std::uint64_t z = seed;
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9U;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebU;
        word = z ^ (z >> 31);
    }
}

std::uint64_t Chance::next()
{
    const std::uint64_t result = rotated(state_[1] * 5, 7) * 9;
    const std::uint64_t shifted = state_[1] << 17;
    state_[2] ^= state_[0];
    state_[3] ^= state_[1];
    state_[1] ^= state_[2];
    state_[0] ^= state_[3];
    state_[2] ^= shifted;
    state_[3] = rotated(state_[3], 45);
    return result;
}

double Chance::unit()
{
    return static_cast<double>(next() >> 11) / 9007199254740992.0;
}

std::uint64_t Chance::below(std::uint64_t n)
{
    return next() % n; // n is small against 2^64
}

double Chance::normal()
{
    double sum = 0;
    for (int i = 0; i < 12; ++i)
        sum += unit();
    return sum - 6;
}

double Chance::lognormal(double mean, double spread)
{
    const double variance = logarithm(1 + spread * spread);
    return mean * exponential(std::sqrt(variance) * normal() - variance / 2);
}

Duration Chance::lognormal(Duration mean, double spread)
{
    return Duration(static_cast<Duration::rep>(lognormal(static_cast<double>(mean.count()), spread)));
}

Duration Chance::between(Duration least, Duration most)
{
    return least + Duration(static_cast<Duration::rep>(
                       below(static_cast<std::uint64_t>((most - least).count()) + 1)));
}

} // namespace giliran::simulator
