// SPDX-License-Identifier: GPL-3.0-or-later
// Everything in the hub that must be random or kept secret comes from libsodium, through here.
#pragma once

#include "common/base/secret_key.h"

#include <string>

namespace giliran {

SecretKey fresh_key();
void fill_random(std::uint8_t* bytes, std::size_t count);

/// A DeviceId, a RequestId, a TicketToken that nobody can guess.
template <class Token>
Token fresh_token()
{
    typename Token::Bytes bytes{};
    fill_random(bytes.data(), bytes.size());
    return Token(bytes);
}

inline constexpr std::size_t shortest_pin = 4;

/// Argon2id in libsodium's text form; takes about a tenth of a second and 64 MiB. None: no memory for it.
std::optional<std::string> pin_hash(const std::string& pin);
/// True if `hash` looks like one of pin_hash().
bool is_pin_hash(const std::string& hash);
/// As slow as pin_hash(), also when the hash is empty: then it is never right.
bool pin_is_right(const std::string& hash, const std::string& pin);
void wipe(std::string& secret);

} // namespace giliran
