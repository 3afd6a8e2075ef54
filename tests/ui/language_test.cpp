// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/ui/language.h"

#include <QSignalSpy>
#include <catch2/catch.hpp>

namespace giliran {

TEST_CASE("a program starts with the English of its sources", "[ui][language]")
{
    CHECK(Language().code() == QStringLiteral("en"));
}

TEST_CASE("a change of language is told once, and the same language again is no change", "[ui][language]")
{
    Language language;
    QSignalSpy changed(&language, &Language::changed);
    language.use(QStringLiteral("id"));
    language.use(QStringLiteral("id"));
    CHECK(changed.count() == 1);
    CHECK(language.code() == QStringLiteral("id"));
}

TEST_CASE("a language nobody translated leaves the English of the sources", "[ui][language]")
{
    Language language;
    language.use(QStringLiteral("xx"));
    CHECK(QCoreApplication::translate("Queue", "waiting") == QStringLiteral("waiting"));
}

} // namespace giliran
