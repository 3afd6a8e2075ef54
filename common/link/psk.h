// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QDebug>
#include <QHashFunctions>
#include <array>
#include <cstdint>
#include <optional>
#include <span>

namespace giliran::link {

/// Names a key, not a person or a place: TLS 1.2 sends it in clear, so it is opaque. 1 to 64 characters out
/// of A-Z a-z 0-9 . _ - so that it can stand in a log line as it is.
class PskIdentity
{
public:
    static constexpr qsizetype max_length = 64;

    static std::optional<PskIdentity> parse(QByteArrayView text);

    const QByteArray& text() const { return text_; }
    friend bool operator==(const PskIdentity& a, const PskIdentity& b) { return a.text_ == b.text_; }
    friend size_t qHash(const PskIdentity& identity, size_t seed = 0) { return qHash(identity.text_, seed); }

private:
    explicit PskIdentity(QByteArray text) : text_(std::move(text)) {}
    QByteArray text_;
};

/// A secret of 32 bytes. Overwritten when it goes, compared in constant time, and not printable.
/// Qt keeps copies of its own while a handshake runs; those are beyond our reach.
class PskKey
{
public:
    static constexpr std::size_t length = 32;
    using Bytes = std::array<std::uint8_t, length>;

    explicit PskKey(const Bytes& bytes) : bytes_(bytes) {}
    /// Empty unless exactly 32 bytes are given.
    static std::optional<PskKey> from_bytes(QByteArrayView bytes);

    PskKey(const PskKey&) = default;
    PskKey& operator=(const PskKey&) = default;
    ~PskKey();

    std::span<const std::uint8_t, length> bytes() const { return bytes_; }
    /// For Qt's and the key table's interfaces; the copy is the caller's to guard.
    QByteArray to_byte_array() const;

    friend bool operator==(const PskKey& a, const PskKey& b);

private:
    Bytes bytes_;
};

/// From the operating system's generator.
PskKey random_key();

QDebug operator<<(QDebug, const PskKey&) = delete;

} // namespace giliran::link
