// SPDX-License-Identifier: GPL-3.0-or-later
#include "display/announcer/speaker_talk/sound_stream.h"

#include <catch2/catch.hpp>

using namespace giliran;

TEST_CASE("sounds come out whole and in order, in whatever pieces they came", "[announcement]")
{
    const std::string first(1000, 'a');
    const std::string second("b\nplay 3\n", 9);
    const std::string bytes = sound_heading(first.size()) + first + sound_heading(second.size()) + second;
    for (const std::size_t piece : {std::size_t{1}, std::size_t{7}, bytes.size()}) {
        SoundStream stream;
        std::vector<std::string> sounds;
        for (std::size_t at = 0; at < bytes.size(); at += piece) {
            stream.append(std::string_view(bytes).substr(at, piece));
            while (auto sound = stream.next())
                sounds.push_back(*sound);
        }
        CHECK(sounds == std::vector<std::string>{first, second});
        CHECK_FALSE(stream.is_broken());
    }
}

TEST_CASE("a stream that is no sound is broken, not waited for", "[announcement]")
{
    for (const char* bytes : {"stop 3\nabc", "play x\n", "play -1\n", "play 99999999999\n", "play 3 \n",
                              "a heading that never comes to its end"}) {
        SoundStream stream;
        stream.append(bytes);
        CHECK_FALSE(stream.next());
        CHECK(stream.is_broken());
    }
}
