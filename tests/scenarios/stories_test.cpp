// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/scenarios/story_teller.h"

#include <filesystem>
#include <fstream>

using namespace giliran::scenarios;

namespace {

std::vector<std::filesystem::path> stories()
{
    std::vector<std::filesystem::path> files;
    for (const auto& entry :
         std::filesystem::directory_iterator(GILIRAN_SOURCE_DIR "/tests/scenarios/stories"))
        files.push_back(entry.path());
    std::sort(files.begin(), files.end());
    return files;
}

} // namespace

TEST_CASE("every story holds", "[scenario]")
{
    const auto files = stories();
    REQUIRE(files.size() >= 12);
    for (const auto& file : files) {
        StoryTeller teller;
        std::ifstream text(file);
        std::string line;
        for (int n = 1; std::getline(text, line); ++n) {
            try {
                teller.tell(line);
            } catch (const StoryProblem& problem) {
                FAIL_CHECK(file.filename().string() << ":" << n << ": " << line << "\n  " << problem.what());
                break;
            }
        }
    }
}

TEST_CASE("a sentence that nobody understands fails its story", "[scenario]")
{
    StoryTeller teller;
    teller.tell("08:31  kiosk gives Amir a1   # a remark");
    CHECK_THROWS_AS(teller.tell("Budi is waiting"), StoryProblem);
    CHECK_THROWS_AS(teller.tell("Amir is called"), StoryProblem);
    CHECK_THROWS_AS(teller.tell("Amir is waiting for tea"), StoryProblem);
    CHECK_THROWS_AS(teller.tell("c1 juggles Amir"), StoryProblem);
    CHECK_THROWS_AS(teller.tell("c1 calls Amir"), StoryProblem); // nobody has signed in
    CHECK_THROWS_AS(teller.tell("hall sings"), StoryProblem);
}
