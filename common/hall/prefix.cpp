// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/hall/prefix.h"

namespace giliran {
namespace {

char skeleton(char c)
{
    switch (c) {
    case '8':
        return 'B';
    case '5':
        return 'S';
    case '2':
        return 'Z';
    case '6':
        return 'G';
    default:
        return c;
    }
}

} // namespace

std::optional<Prefix> Prefix::parse(std::string_view text)
{
    if (text.empty() || text.size() > 3)
        return std::nullopt;
    for (const char c : text) {
        const bool letter = c >= 'A' && c <= 'Z' && c != 'I' && c != 'O';
        const bool digit = c >= '0' && c <= '9';
        if (!letter && !digit)
            return std::nullopt;
    }
    const char last = text.back();
    return last >= 'A' && last <= 'Z' ? std::optional(Prefix(std::string(text))) : std::nullopt;
}

bool look_alike(const Prefix& a, const Prefix& b)
{
    if (a == b || a.text().size() != b.text().size())
        return false;
    for (std::size_t i = 0; i < a.text().size(); ++i)
        if (skeleton(a.text()[i]) != skeleton(b.text()[i]))
            return false;
    return true;
}

} // namespace giliran
