// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/base/sha256.h"

#include "common/base/token128.h"

#include <sodium.h>

namespace giliran {

Sha256 Sha256::of(std::string_view data)
{
    Sha256 digest;
    crypto_hash_sha256(digest.bytes.data(), reinterpret_cast<const unsigned char*>(data.data()), data.size());
    return digest;
}

std::optional<Sha256> Sha256::parse(std::string_view hex)
{
    Sha256 digest;
    if (!bytes_of_hex(hex, digest.bytes.data(), digest.bytes.size()))
        return std::nullopt;
    return digest;
}

std::string Sha256::text() const
{
    return hex_of(bytes.data(), bytes.size());
}

} // namespace giliran
