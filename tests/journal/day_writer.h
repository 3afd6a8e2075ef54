// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/record/event_codec.h"
#include "common/record/fold.h"
#include "common/record/hash_chain.h"
#include "common/record/journal.h"

namespace giliran::journal_tests {

inline const HallId kediri = *HallId::parse("kediri");
inline const QueueId dukcapil = *QueueId::parse("dukcapil");

inline BusinessDay day_named(const char* text)
{
    return *BusinessDay::parse(text);
}

template <class Token>
Token token_of(std::uint32_t number)
{
    typename Token::Bytes bytes{};
    for (std::size_t i = 0; i < 4; ++i)
        bytes[15 - i] = static_cast<std::uint8_t>((number >> (8 * i)) & 0xff);
    return Token(bytes);
}

/// Writes a day the way a hub does: dense numbers, an unbroken chain, and the projection beside them.
class DayWriter
{
public:
    explicit DayWriter(BusinessDay day, Sha256 last_seal = {})
        : day_(day), previous_seal_(last_seal), head_(last_seal)
    {}

    /// Goes on with a day that was read back.
    explicit DayWriter(const FoldedDay& day)
        : day_(day.state.day), head_(day.head), state_(day.state), n_(day.rows),
          tickets_(static_cast<std::uint32_t>(day.state.visits.size()))
    {}

    /// The first batch of the day: one queue, "A-001" to "A-799" and behind 999.
    JournalBatch opening();
    /// A batch that gives and settles `count` tickets, each with an answer.
    JournalBatch tickets(int count);
    /// The last batch of the day.
    JournalBatch sealing() { return sealing(previous_seal_); }
    JournalBatch sealing(const Sha256& previous_seal);

    std::uint64_t rows() const { return n_; }
    std::uint32_t tickets_given() const { return tickets_; }
    const Sha256& head() const { return head_; }
    const DayState& state() const { return state_; }

private:
    void add(JournalBatch& batch, const Event& event, std::optional<RequestId> command = {});
    void stamp(JournalBatch& batch) const;

    BusinessDay day_;
    Sha256 previous_seal_; ///< of a day begun here
    Sha256 head_;
    DayState state_;
    std::uint64_t n_ = 0;
    std::uint32_t tickets_ = 0;
};

} // namespace giliran::journal_tests
