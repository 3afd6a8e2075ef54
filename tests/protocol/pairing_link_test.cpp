// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/protocol/pairing_link.h"

#include <catch2/catch.hpp>

using namespace giliran;

namespace {
const std::string device(32, 'a');
const std::string key(64, '7');
} // namespace

TEST_CASE("a pairing link says where, who and with which key", "[protocol]")
{
    const std::string text = "giliran://hub-a:7411,[fd00::2]:7000/" + device + "#" + key;
    const auto link = PairingLink::parse(text);
    REQUIRE(link);
    CHECK(link->hubs.size() == 2);
    CHECK(link->hubs[1].host() == "fd00::2");
    CHECK(link->device.text() == device);
    CHECK(link->text() == text);
    CHECK(PairingLink::parse(text + "\n"));
}

TEST_CASE("what is no pairing link is refused", "[protocol]")
{
    for (const std::string& text :
         {std::string(), std::string("giliran://"), "http://h:1/" + device + "#" + key,
          "giliran://h:1/" + device, "giliran:///" + device + "#" + key,
          "giliran://h:0/" + device + "#" + key, "giliran://h:1/" + device + "#" + key + "0",
          "giliran://h:1/x#" + key, "giliran://h:1,/" + device + "#" + key})
        CHECK_FALSE(PairingLink::parse(text));
}

TEST_CASE("the identity on the wire tells a single-use key from a lasting one", "[protocol]")
{
    const auto lasting = WireIdentity::parse(device);
    const auto pairing = WireIdentity::parse("pair." + device);
    REQUIRE((lasting && pairing));
    CHECK_FALSE(lasting->pairing);
    CHECK(pairing->pairing);
    CHECK(pairing->text() == "pair." + device);
    CHECK_FALSE(WireIdentity::parse("pair." + device + "0"));
}
