// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/link/psk.h"

#include <QRandomGenerator>
#include <algorithm>
#include <array>
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

SecretKey random_key()
{
    std::array<quint32, sizeof(SecretKey::Bytes) / sizeof(quint32)> words;
    QRandomGenerator::system()->generate(words.begin(), words.end());
    SecretKey::Bytes bytes;
    std::memcpy(bytes.data(), words.data(), bytes.size());
    const SecretKey key(bytes);
    explicit_bzero(words.data(), sizeof words);
    explicit_bzero(bytes.data(), bytes.size());
    return key;
}

QByteArray to_byte_array(const SecretKey& key)
{
    const SecretKey::Bytes& bytes = key.bytes();
    return QByteArray(reinterpret_cast<const char*>(bytes.data()), qsizetype(bytes.size()));
}

} // namespace giliran::link
