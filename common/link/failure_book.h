// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/link/token_bucket.h"

#include <QHash>
#include <QHostAddress>

namespace giliran::link {

/// Bars an address from which too many arrivals have failed: a handshake costs the hub over a millisecond, a
/// refusal at the door next to nothing. A device with an old key tries too seldom to be barred. Bounded:
/// while `max_addresses` are on record, failures of further ones are not noted.
class FailureBook
{
public:
    static constexpr qsizetype max_addresses = 4'096;

    explicit FailureBook(Rate allowed) : allowed_(allowed) {}

    void note(const QHostAddress& address, Clock::time_point now);
    bool is_barred(const QHostAddress& address, Clock::time_point now) const;
    /// Of those that have been quiet long enough nothing is kept.
    void forget_rested(Clock::time_point now);

private:
    Rate allowed_;
    QHash<QHostAddress, TokenBucket> failures_;
};

} // namespace giliran::link
