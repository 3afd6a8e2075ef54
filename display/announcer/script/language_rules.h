// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/instant.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace giliran {

/// What the place is called that the visitor is sent to.
enum class CounterKind
{
    loket,
    gerai,
    meja,
    ruang
};

constexpr auto names_of(CounterKind)
{
    return std::array{std::string_view("loket"), std::string_view("gerai"), std::string_view("meja"),
                      std::string_view("ruang")};
}

/// How the numbers from `from` up to the next rule are said. With n = q * unit + r it is
/// [q] [r first] word [r last], each only where the rule asks for it; unit 0 is the word alone.
struct NumberRule
{
    enum class Remainder
    {
        unsaid,
        first,
        last_unless_zero
    };

    int from;
    std::string word; // a clip
    int unit = 0;
    bool quotient = false;
    Remainder remainder = Remainder::unsaid;
};

/// A spoken language as data: the words are keys of clips, which a voice pack holds.
/// 0 to 9 are always digit_clip(n); letters are always letter_clip(c).
struct LanguageRules
{
    std::string language; // BCP 47
    std::string chime;
    std::string recall_chime;
    std::string recall_introduction;
    std::string introduction;
    std::string next_vehicle; // instead of a number
    std::string invitation;
    std::array<std::string, 4> counter_words; // in the order of CounterKind
    std::vector<NumberRule> numbers;          // by `from`, from 10 on
    int largest_number = 0;                   // beyond it a number is read digit by digit

    Duration after_chime{120};
    Duration after_phrase{180};
    Duration joint{40};
};

/// Numbers after the Unicode CLDR's Indonesian spell-out rules.
LanguageRules indonesian_rules();
/// As read out in a station: "counter one hundred twenty", zero and not "oh".
LanguageRules english_rules();
/// None for a language that cannot be spoken yet.
std::optional<LanguageRules> rules_for(std::string_view language);

std::string digit_clip(int digit);
/// `letter` is a to z, of either case.
std::string letter_clip(char letter);
/// The clip of a hall's own name, made when the hall's version arrives: agency_<id>.
std::string agency_clip(std::string_view agency_id);

/// Every clip an announcement of the language can ask for, without the hall's own names.
std::vector<std::string> clips_needed(const LanguageRules& rules);

} // namespace giliran
