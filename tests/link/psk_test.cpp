// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/link/psk.h"

#include <QSet>
#include <catch2/catch.hpp>

namespace giliran::link::test {

TEST_CASE("an identity is 1 to 64 plain characters, fit for a log line", "[link]")
{
    CHECK(PskIdentity::parse("3f0c-A.z_9").has_value());
    CHECK(PskIdentity::parse(QByteArray(64, 'x')).has_value());
    CHECK_FALSE(PskIdentity::parse("").has_value());
    CHECK_FALSE(PskIdentity::parse(QByteArray(65, 'x')).has_value());
    CHECK_FALSE(PskIdentity::parse("a b").has_value());
    CHECK_FALSE(PskIdentity::parse("a\nb").has_value());
    CHECK_FALSE(PskIdentity::parse("loket-\xc3\xa9").has_value());
}

TEST_CASE("random keys differ", "[link]")
{
    QSet<QByteArray> seen;
    for (int i = 0; i < 100; ++i)
        seen.insert(to_byte_array(random_key()));
    CHECK(seen.size() == 100);
    CHECK_FALSE(random_key() == random_key());
}

} // namespace giliran::link::test
