// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/secret_key.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QHashFunctions>
#include <optional>

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
    // NOLINTNEXTLINE(readability-identifier-naming): Qt looks for it by this name
    friend size_t qHash(const PskIdentity& identity, size_t seed = 0) { return qHash(identity.text_, seed); }

private:
    explicit PskIdentity(QByteArray text) : text_(std::move(text)) {}
    QByteArray text_;
};

/// From the operating system's generator.
SecretKey random_key();

/// For Qt's interfaces. Qt keeps copies of its own while a handshake runs, and wipes none of them.
QByteArray to_byte_array(const SecretKey& key);

} // namespace giliran::link
