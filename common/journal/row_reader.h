// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/sha256.h"
#include "common/journal/statement.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>

namespace giliran {

/// Reads the columns of a row in order into values that cannot be wrong. A column that holds something no
/// Giliran writes leaves a default value behind and makes good() false: the row is damaged.
class RowReader
{
public:
    explicit RowReader(const Statement& row) : row_(row) {}

    std::string text();
    std::int64_t integer();
    template <class T>
    T parsed()
    {
        return kept(T::parse(text()));
    }
    Sha256 hash() { return Sha256{kept(bytes<32>())}; }
    template <class T>
    T token()
    {
        return T(kept(bytes<16>()));
    }
    template <class T>
    std::optional<T> token_or_none()
    {
        if (!row_.is_null(column_))
            return token<T>();
        ++column_;
        return std::nullopt;
    }

    bool good() const { return good_; }

private:
    template <std::size_t Size>
    std::optional<std::array<std::uint8_t, Size>> bytes()
    {
        const auto blob = row_.blob_at(column_++);
        if (blob.size() != Size)
            return std::nullopt;
        std::array<std::uint8_t, Size> copied{};
        std::copy(blob.begin(), blob.end(), copied.begin());
        return copied;
    }
    template <class T>
    T kept(std::optional<T> value)
    {
        good_ = good_ && value.has_value();
        return value ? std::move(*value) : T{};
    }

    const Statement& row_;
    int column_ = 0;
    bool good_ = true;
};

} // namespace giliran
