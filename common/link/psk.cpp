// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/link/psk.h"

#include <QRandomGenerator>
#include <algorithm>
#include <cstring>

namespace giliran::link {

namespace {

bool stands_in_an_identity(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.' ||
           c == '_' || c == '-';
}

} // namespace

std::optional<PskIdentity> PskIdentity::parse(QByteArrayView text)
{
    if (text.isEmpty() || text.size() > max_length)
        return std::nullopt;
    if (!std::all_of(text.begin(), text.end(), stands_in_an_identity))
        return std::nullopt;
    return PskIdentity(text.toByteArray());
}

std::optional<PskKey> PskKey::from_bytes(QByteArrayView bytes)
{
    if (bytes.size() != qsizetype(length))
        return std::nullopt;
    Bytes copy;
    std::memcpy(copy.data(), bytes.data(), length);
    PskKey key(copy);
    explicit_bzero(copy.data(), length);
    return key;
}

PskKey::~PskKey()
{
    explicit_bzero(bytes_.data(), length);
}

QByteArray PskKey::to_byte_array() const
{
    QByteArray copy(qsizetype(length), Qt::Uninitialized);
    std::memcpy(copy.data(), bytes_.data(), length);
    return copy;
}

bool operator==(const PskKey& a, const PskKey& b)
{
    unsigned difference = 0;
    for (std::size_t i = 0; i < PskKey::length; ++i)
        difference |= unsigned(a.bytes_[i] ^ b.bytes_[i]);
    return difference == 0;
}

PskKey random_key()
{
    std::array<quint32, PskKey::length / sizeof(quint32)> words;
    QRandomGenerator::system()->generate(words.begin(), words.end());
    PskKey::Bytes bytes;
    std::memcpy(bytes.data(), words.data(), bytes.size());
    PskKey key(bytes);
    explicit_bzero(words.data(), sizeof words);
    explicit_bzero(bytes.data(), bytes.size());
    return key;
}

} // namespace giliran::link
