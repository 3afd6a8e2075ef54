// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/hub/service/secrets.h"

#include <array>
#include <sodium.h>

namespace giliran {
namespace {

std::optional<std::string> hash_of(const std::string& pin)
{
    std::array<char, crypto_pwhash_STRBYTES> text{};
    if (crypto_pwhash_str(text.data(), pin.data(), pin.size(), crypto_pwhash_OPSLIMIT_INTERACTIVE,
                          crypto_pwhash_MEMLIMIT_INTERACTIVE) != 0)
        return std::nullopt;
    return std::string(text.data());
}

} // namespace

void fill_random(std::uint8_t* bytes, std::size_t count)
{
    randombytes_buf(bytes, count);
}

SecretKey fresh_key()
{
    SecretKey::Bytes bytes{};
    fill_random(bytes.data(), bytes.size());
    return SecretKey(bytes);
}

std::optional<std::string> pin_hash(const std::string& pin)
{
    return hash_of(pin);
}

bool is_pin_hash(const std::string& hash)
{
    return hash.size() < crypto_pwhash_STRBYTES && hash.rfind(crypto_pwhash_STRPREFIX, 0) == 0;
}

bool pin_is_right(const std::string& hash, const std::string& pin)
{
    if (hash.empty()) {
        hash_of(pin); // an unknown officer must not be told from a wrong PIN by the time it takes
        return false;
    }
    return crypto_pwhash_str_verify(hash.c_str(), pin.data(), pin.size()) == 0;
}

void wipe(std::string& secret)
{
    sodium_memzero(secret.data(), secret.size());
    secret.clear();
}

} // namespace giliran
