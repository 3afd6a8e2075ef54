// SPDX-License-Identifier: GPL-3.0-or-later
#include "display/announcer/script/language_rules.h"

namespace giliran {

LanguageRules indonesian_rules()
{
    using enum NumberRule::Remainder;
    LanguageRules rules;
    rules.language = "id";
    rules.chime = "chime";
    rules.recall_chime = "chime_recall";
    rules.recall_introduction = "panggilan_ulang";
    rules.introduction = "nomor_antrean";
    rules.next_vehicle = "kendaraan_berikutnya";
    rules.invitation = "silakan_menuju";
    rules.counter_words = {"loket", "gerai", "meja", "ruang"};
    rules.numbers = {
        {10, "sepuluh"},
        {11, "sebelas"},
        {12, "belas", 10, false, first},
        {20, "puluh", 10, true, last_unless_zero},
        {100, "seratus", 100, false, last_unless_zero},
        {200, "ratus", 100, true, last_unless_zero},
        {1000, "seribu", 1000, false, last_unless_zero},
        {2000, "ribu", 1000, true, last_unless_zero},
    };
    rules.largest_number = 999'999;
    return rules;
}

LanguageRules english_rules()
{
    using enum NumberRule::Remainder;
    LanguageRules rules;
    rules.language = "en";
    rules.chime = "chime";
    rules.recall_chime = "chime_recall";
    rules.recall_introduction = "calling_again";
    rules.introduction = "ticket_number";
    rules.next_vehicle = "next_vehicle";
    rules.invitation = "please_proceed_to";
    rules.counter_words = {"counter", "stand", "desk", "room"};
    int from = 10;
    for (const char* word : {"ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen",
                             "seventeen", "eighteen", "nineteen"})
        rules.numbers.push_back({from++, word});
    for (const char* word : {"twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"}) {
        rules.numbers.push_back({from, word, 10, false, last_unless_zero});
        from += 10;
    }
    rules.numbers.push_back({100, "hundred", 100, true, last_unless_zero});
    rules.numbers.push_back({1000, "thousand", 1000, true, last_unless_zero});
    rules.largest_number = 999'999;
    return rules;
}

std::optional<LanguageRules> rules_for(std::string_view language)
{
    if (language == "id")
        return indonesian_rules();
    if (language == "en")
        return english_rules();
    return std::nullopt;
}

std::string digit_clip(int digit)
{
    return "digit_" + std::to_string(digit);
}

std::string letter_clip(char letter)
{
    const bool capital = letter >= 'A' && letter <= 'Z';
    return std::string("letter_") + static_cast<char>(capital ? letter - 'A' + 'a' : letter);
}

std::string agency_clip(std::string_view agency_id)
{
    return "agency_" + std::string(agency_id);
}

std::vector<std::string> clips_needed(const LanguageRules& rules)
{
    std::vector<std::string> clips = {rules.chime,        rules.recall_chime, rules.recall_introduction,
                                      rules.introduction, rules.next_vehicle, rules.invitation};
    clips.insert(clips.end(), rules.counter_words.begin(), rules.counter_words.end());
    for (const NumberRule& rule : rules.numbers)
        clips.push_back(rule.word);
    for (int digit = 0; digit <= 9; ++digit)
        clips.push_back(digit_clip(digit));
    for (char letter = 'a'; letter <= 'z'; ++letter)
        clips.push_back(letter_clip(letter));
    return clips;
}

} // namespace giliran
