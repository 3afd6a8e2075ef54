// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/texts/file_problem_words.h"
#include "common/texts/hall_problem_words.h"
#include "tests/texts/check_words.h"

using namespace giliran;
using namespace Qt::StringLiterals;

TEST_CASE("every kind of file and hall problem has words of its own", "[texts]")
{
    testing::check_words<FileFault>([](FileFault fault) { return words_for(fault); });
    testing::check_words<HallProblemKind>(
        [](HallProblemKind kind) { return words_for(kind, u"x"_s, u"y"_s); });
}

TEST_CASE("a problem of a file is one line with file, line, key, what is wrong and what was found", "[texts]")
{
    const auto line = [](int number, auto what) { return words_for(FileProblem{"hall.toml", number, what}); };
    using Kind = HallProblemKind;
    CHECK(line(9, HallProblem{"hall.time_zone", Kind::missing}) ==
          u"hall.toml:9: hall.time_zone: is missing"_s);
    CHECK(line(77, HallProblem{"zone[0].counter[2].number", Kind::out_of_range, "1000", "1-999"}) ==
          u"hall.toml:77: zone[0].counter[2].number: must be within 1-999, found 1000"_s);
    CHECK(
        line(48, HallProblem{"agency[0].service[1].minutes", Kind::wrong_type, "float", "integer"}) ==
        u"hall.toml:48: agency[0].service[1].minutes: must be a whole number, found a number with a fraction"_s);
    CHECK(line(2, SyntaxFault{2, 7, "expected a value"}) == u"hall.toml:2:7: not TOML: expected a value"_s);
    CHECK(line(0, FileFault::not_found) == u"hall.toml: there is no such file"_s);
}

TEST_CASE("what was found in a file is shown as it is, whatever it looks like", "[texts]")
{
    const QString words = words_for(HallProblem{"hall.id", HallProblemKind::not_a_value, "%1 %2", "an id"});
    CHECK(words.contains(u"\"%1 %2\""_s));
    CHECK(words.contains(u"an id"_s));
}
