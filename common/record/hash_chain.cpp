// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/record/hash_chain.h"

namespace giliran {
namespace {

/// Columns framed by their length, so that no two rows give the same bytes.
class Framed
{
public:
    explicit Framed(const Sha256& previous)
        : bytes_(reinterpret_cast<const char*>(previous.bytes.data()), previous.bytes.size())
    {}

    Framed& add(std::string_view column)
    {
        const std::uint64_t size = column.size();
        for (int shift = 56; shift >= 0; shift -= 8)
            bytes_.push_back(static_cast<char>(static_cast<unsigned char>((size >> shift) & 0xff)));
        bytes_.append(column);
        return *this;
    }

    Sha256 hash() const { return Sha256::of(bytes_); }

private:
    std::string bytes_;
};

} // namespace

Sha256 chained(const Sha256& previous, const EventRow& row)
{
    return Framed(previous)
        .add(row.hall.text())
        .add(row.day.text())
        .add(std::to_string(row.n))
        .add(std::to_string(ms_of(row.recorded_at)))
        .add(row.type)
        .add(std::to_string(row.version))
        .add(row.command ? row.command->text() : std::string())
        .add(row.payload)
        .hash();
}

Sha256 sealed(const DaySeal& seal)
{
    return Framed(seal.previous)
        .add(seal.hall.text())
        .add(seal.day.text())
        .add(std::to_string(seal.rows))
        .add(seal.head.text())
        .hash();
}

} // namespace giliran
