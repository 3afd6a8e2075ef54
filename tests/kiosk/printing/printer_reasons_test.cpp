// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/printing/printer_reasons.h"

#include <catch2/catch.hpp>

namespace giliran::test {

using namespace Qt::StringLiterals;

TEST_CASE("a printer's reasons mean the same at every severity", "[printing]")
{
    for (const QString& reason :
         {u"media-empty"_s, u"media-empty-error"_s, u"media-empty-warning"_s, u"media-empty-report"_s})
        CHECK(problem_in({reason}) == PrintProblem::out_of_paper);
    CHECK(problem_in({u"cover-open-warning"_s}) == PrintProblem::cover_open);
    CHECK(problem_in({u"media-jam-error"_s}) == PrintProblem::jammed);
}

TEST_CASE("what a printer merely remarks is no problem", "[printing]")
{
    CHECK_FALSE(problem_in({u"none"_s}));
    CHECK_FALSE(
        problem_in({u"media-low-report"_s, u"cups-waiting-for-job-completed"_s, u"media-empty-soon"_s}));
    CHECK(paper_low_in({u"media-low-report"_s}));
    CHECK_FALSE(paper_low_in({u"media-empty-report"_s}));
}

TEST_CASE("of several problems the first to mend is named", "[printing]")
{
    CHECK(problem_in({u"media-empty-error"_s, u"cover-open-error"_s}) == PrintProblem::cover_open);
}

TEST_CASE("every print problem has its own words", "[printing]")
{
    QStringList texts;
    for (int i = 0; i <= static_cast<int>(PrintProblem::folder_unusable); ++i)
        texts.append(text_of(static_cast<PrintProblem>(i)));
    CHECK_FALSE(texts.contains(QString()));
    CHECK(texts.removeDuplicates() == 0);
}

} // namespace giliran::test
