// SPDX-License-Identifier: GPL-3.0-or-later
#include "display/announcer/script/announcement_script.h"
#include "display/announcer/script/spoken_number.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <map>
#include <set>

using namespace giliran;

namespace {

/// Clips as a reader of Indonesian would write them down.
std::string read_aloud(const std::vector<std::string>& clips)
{
    static const std::map<std::string, std::string> words = {
        {"digit_0", "nol"},     {"digit_1", "satu"},    {"digit_2", "dua"},  {"digit_3", "tiga"},
        {"digit_4", "empat"},   {"digit_5", "lima"},    {"digit_6", "enam"}, {"digit_7", "tujuh"},
        {"digit_8", "delapan"}, {"digit_9", "sembilan"}};
    std::string text;
    for (const std::string& clip : clips) {
        const auto word = words.find(clip);
        text += (text.empty() ? "" : " ") + (word == words.end() ? clip : word->second);
    }
    return text;
}

std::string number_read(int number)
{
    return read_aloud(number_as_word(number, indonesian_rules()));
}

SpokenCall call_of(std::string prefix, int number, int width, int counter)
{
    SpokenCall call;
    call.prefix = std::move(prefix);
    call.number = number;
    call.width = width;
    call.counter = counter;
    return call;
}

std::string announced(const SpokenCall& call)
{
    return read_aloud(clips_of(script_of(call, indonesian_rules())));
}

std::vector<std::string> said_without(const std::set<std::string>& lacking, const SpokenCall& call)
{
    const LanguageRules rules = indonesian_rules();
    const Sentence sentence = sentence_of(script_of(call, rules), rules,
                                          [&](const std::string& clip) { return !lacking.contains(clip); });
    std::vector<std::string> clips;
    for (const ClipInSentence& clip : sentence.clips)
        clips.push_back(clip.clip);
    return clips;
}

} // namespace

TEST_CASE("an Indonesian announcement says the number digit by digit and the counter as a number",
          "[announcement]")
{
    CHECK(announced(call_of("A", 7, 3, 3)) ==
          "chime nomor_antrean letter_a nol nol tujuh silakan_menuju loket tiga");
    CHECK(announced(call_of("B", 110, 3, 12)) ==
          "chime nomor_antrean letter_b satu satu nol silakan_menuju loket dua belas");
    CHECK(announced(call_of("4K", 10, 2, 1)) ==
          "chime nomor_antrean empat letter_k satu nol silakan_menuju loket satu");
    CHECK(announced(call_of("S", 999, 3, 20)) ==
          "chime nomor_antrean letter_s sembilan sembilan sembilan silakan_menuju loket dua puluh");
    CHECK(announced(call_of("1AP", 1000, 3, 21)) ==
          "chime nomor_antrean satu letter_a letter_p satu nol nol nol "
          "silakan_menuju loket dua puluh satu");
}

TEST_CASE("an English announcement says zero for 0 and its own words for the rest", "[announcement]")
{
    const auto said = [](const SpokenCall& call) {
        std::string text;
        for (const std::string& clip : clips_of(script_of(call, english_rules())))
            text += (text.empty() ? "" : " ") + clip;
        return text;
    };
    CHECK(said(call_of("A", 7, 3, 3)) ==
          "chime ticket_number letter_a digit_0 digit_0 digit_7 please_proceed_to counter digit_3");
    CHECK(said(call_of("4K", 10, 2, 21)) ==
          "chime ticket_number digit_4 letter_k digit_1 digit_0 please_proceed_to counter twenty digit_1");
    SpokenCall again = call_of("B", 110, 3, 12);
    again.recall = true;
    CHECK(said(again) == "chime_recall calling_again ticket_number letter_b digit_1 digit_1 digit_0 "
                         "please_proceed_to counter twelve");
    SpokenCall lane = call_of("D", 7, 3, 48);
    lane.vehicle = true;
    CHECK(said(lane) == "chime next_vehicle please_proceed_to counter forty digit_8");
}

TEST_CASE("the agency is said last", "[announcement]")
{
    SpokenCall call = call_of("A", 7, 3, 3);
    call.agency = agency_clip("dispendukcapil");
    CHECK(clips_of(script_of(call, indonesian_rules())).back() == "agency_dispendukcapil");
}

TEST_CASE("a recall has the softer chime and says that it is a repetition", "[announcement]")
{
    SpokenCall call = call_of("A", 7, 3, 3);
    call.recall = true;
    CHECK(announced(call) ==
          "chime_recall panggilan_ulang nomor_antrean letter_a nol nol tujuh silakan_menuju loket tiga");
}

TEST_CASE("a vehicle is called as the next one of its lane, by no number", "[announcement]")
{
    SpokenCall call = call_of("D", 7, 3, 48);
    call.vehicle = true;
    CHECK(announced(call) == "chime kendaraan_berikutnya silakan_menuju loket empat puluh delapan");
    call.recall = true;
    CHECK(announced(call) ==
          "chime_recall panggilan_ulang kendaraan_berikutnya silakan_menuju loket empat puluh delapan");
}

TEST_CASE("a voice without the words for a vehicle does not say a number that nobody holds", "[announcement]")
{
    SpokenCall call = call_of("D", 7, 3, 48);
    call.vehicle = true;
    CHECK(said_without({"kendaraan_berikutnya"}, call).empty());
}

TEST_CASE("a counter of another kind is called by its kind", "[announcement]")
{
    SpokenCall call = call_of("A", 7, 3, 3);
    call.counter_kind = CounterKind::gerai;
    CHECK(announced(call) == "chime nomor_antrean letter_a nol nol tujuh silakan_menuju gerai tiga");
}

TEST_CASE("Indonesian numbers follow the rules of belas, puluh, ratus and se-", "[announcement]")
{
    CHECK(number_read(0) == "nol");
    CHECK(number_read(9) == "sembilan");
    CHECK(number_read(10) == "sepuluh");
    CHECK(number_read(11) == "sebelas");
    CHECK(number_read(12) == "dua belas");
    CHECK(number_read(19) == "sembilan belas");
    CHECK(number_read(20) == "dua puluh");
    CHECK(number_read(21) == "dua puluh satu");
    CHECK(number_read(99) == "sembilan puluh sembilan");
    CHECK(number_read(100) == "seratus");
    CHECK(number_read(101) == "seratus satu");
    CHECK(number_read(111) == "seratus sebelas");
    CHECK(number_read(200) == "dua ratus");
    CHECK(number_read(999) == "sembilan ratus sembilan puluh sembilan");
    CHECK(number_read(1000) == "seribu");
    CHECK(number_read(1110) == "seribu seratus sepuluh");
    CHECK(number_read(2016) == "dua ribu enam belas");
    CHECK(number_read(111'011) == "seratus sebelas ribu sebelas");
}

TEST_CASE("English numbers follow teens, tens and hundreds", "[announcement]")
{
    using Words = std::vector<std::string>;
    const auto read = [](int number) { return number_as_word(number, english_rules()); };
    CHECK(read(0) == Words{"digit_0"});
    CHECK(read(10) == Words{"ten"});
    CHECK(read(13) == Words{"thirteen"});
    CHECK(read(30) == Words{"thirty"});
    CHECK(read(99) == Words{"ninety", "digit_9"});
    CHECK(read(100) == Words{"digit_1", "hundred"});
    CHECK(read(119) == Words{"digit_1", "hundred", "nineteen"});
    CHECK(read(2045) == Words{"digit_2", "thousand", "forty", "digit_5"});
}

TEST_CASE("every number is said by clips the language declares, and no two alike", "[announcement]")
{
    const LanguageRules rules = GENERATE(indonesian_rules(), english_rules());
    const auto needed = clips_needed(rules);
    const std::set<std::string> declared(needed.begin(), needed.end());
    CHECK(declared.size() == needed.size());
    std::set<std::vector<std::string>> readings;
    for (int number = 0; number <= 9999; ++number) {
        const auto clips = number_as_word(number, rules);
        REQUIRE(std::all_of(clips.begin(), clips.end(),
                            [&](const std::string& clip) { return declared.contains(clip); }));
        REQUIRE(readings.insert(clips).second);
    }
}

TEST_CASE("a sentence pauses between its phrases and ends without a pause", "[announcement]")
{
    const LanguageRules rules = indonesian_rules();
    const Sentence sentence =
        sentence_of(script_of(call_of("A", 7, 3, 3), rules), rules, [](const std::string&) { return true; });
    REQUIRE(sentence.clips.size() == 9);
    CHECK(sentence.clips[0].pause_after == rules.after_chime);
    CHECK(sentence.clips[2].pause_after == rules.after_phrase); // a, | nol
    CHECK(sentence.clips[3].pause_after == rules.joint);        // nol nol
    CHECK(sentence.clips[8].pause_after == Duration(0));
    CHECK(sentence.missing.empty());
}

TEST_CASE("a missing ornament is left out and reported", "[announcement]")
{
    SpokenCall call = call_of("A", 7, 3, 3);
    call.agency = agency_clip("unheard_of");
    const LanguageRules rules = indonesian_rules();
    const Sentence sentence = sentence_of(
        script_of(call, rules), rules, [](const std::string& clip) { return clip != "agency_unheard_of"; });
    CHECK(sentence.missing == std::vector<std::string>{"agency_unheard_of"});
    CHECK(sentence.clips.back().clip == "digit_3");
    CHECK(sentence.clips.back().pause_after == Duration(0));
}

TEST_CASE("a counter number that lacks a part is spelled by its digits", "[announcement]")
{
    const auto said = said_without({"belas"}, call_of("A", 7, 3, 12));
    CHECK(read_aloud(said) == "chime nomor_antrean letter_a nol nol tujuh silakan_menuju loket satu dua");
}

TEST_CASE("a sentence does not lead to a place it cannot name", "[announcement]")
{
    const auto said = said_without({"digit_3"}, call_of("A", 7, 3, 3));
    CHECK(read_aloud(said) == "chime nomor_antrean letter_a nol nol tujuh");
}

TEST_CASE("a kind of counter without a clip is called by the usual word", "[announcement]")
{
    SpokenCall call = call_of("A", 7, 3, 3);
    call.counter_kind = CounterKind::ruang;
    const auto said = said_without({"ruang"}, call);
    CHECK(read_aloud(said) == "chime nomor_antrean letter_a nol nol tujuh silakan_menuju loket tiga");
}

TEST_CASE("a number is never said without the letter that tells it from another", "[announcement]")
{
    CHECK(said_without({"letter_a"}, call_of("A", 7, 3, 3)).empty());
    CHECK(said_without({"digit_7"}, call_of("A", 7, 3, 3)).empty());
}
