// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/base/sha256.h"

#include <catch2/catch.hpp>

using namespace giliran;

TEST_CASE("SHA-256 gives the digests of FIPS 180-4", "[base]")
{
    CHECK(Sha256::of("").text() == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    CHECK(Sha256::of("abc").text() == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    CHECK(Sha256::of("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq").text() ==
          "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
}

TEST_CASE("a digest is read from its 64 digits and from nothing else", "[base]")
{
    const Sha256 digest = Sha256::of("giliran");
    CHECK(Sha256::parse(digest.text()) == digest);
    CHECK_FALSE(Sha256::parse(digest.text().substr(2)).has_value());
    CHECK_FALSE(Sha256::parse(std::string(64, 'G')).has_value());
}
