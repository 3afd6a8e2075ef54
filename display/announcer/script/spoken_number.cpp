// SPDX-License-Identifier: GPL-3.0-or-later
#include "display/announcer/script/spoken_number.h"

#include <algorithm>
#include <cstdlib>

namespace giliran {

namespace {

void append_word(std::vector<std::string>& out, int number, const LanguageRules& rules)
{
    const auto after = std::upper_bound(rules.numbers.begin(), rules.numbers.end(), number,
                                        [](int n, const NumberRule& rule) { return n < rule.from; });
    if (after == rules.numbers.begin()) {
        out.push_back(digit_clip(number));
        return;
    }
    const NumberRule& rule = *std::prev(after);
    if (rule.unit == 0) {
        out.push_back(rule.word);
        return;
    }
    using enum NumberRule::Remainder;
    const int remainder = number % rule.unit;
    if (rule.quotient)
        append_word(out, number / rule.unit, rules);
    if (rule.remainder == first)
        append_word(out, remainder, rules);
    out.push_back(rule.word);
    if (rule.remainder == last_unless_zero && remainder != 0)
        append_word(out, remainder, rules);
}

} // namespace

std::vector<std::string> number_as_word(int number, const LanguageRules& rules)
{
    if (number < 0 || number > rules.largest_number)
        return number_as_digits(number, 1);
    std::vector<std::string> clips;
    append_word(clips, number, rules);
    return clips;
}

std::vector<std::string> number_as_digits(int number, int width)
{
    std::string digits = std::to_string(number);
    if (number < 0)
        digits.erase(0, 1);
    std::vector<std::string> clips;
    for (int zeros = width - static_cast<int>(digits.size()); zeros > 0; --zeros)
        clips.push_back(digit_clip(0));
    for (const char digit : digits)
        clips.push_back(digit_clip(digit - '0'));
    return clips;
}

} // namespace giliran
