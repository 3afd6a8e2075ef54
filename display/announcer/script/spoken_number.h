// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "display/announcer/script/language_rules.h"

namespace giliran {

/// A number as a word of the language: 21 is "dua puluh satu", in clips. Beyond the language's largest
/// number, and below zero, it is the digits.
std::vector<std::string> number_as_word(int number, const LanguageRules& rules);

/// A number digit by digit with the zeros that are printed: 7 at width 3 is "nol nol tujuh".
std::vector<std::string> number_as_digits(int number, int width);

} // namespace giliran
