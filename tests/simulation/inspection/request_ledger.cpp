// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/inspection/request_ledger.h"

#include "common/record/event_codec.h"
#include "tests/simulation/model/broken_promise.h"

#include <algorithm>

namespace giliran::simulation {

void RequestLedger::asked(const RequestId& request, const PeerDevice& device)
{
    entries_[request].device = device;
}

RequestLedger::Entry& RequestLedger::known(const RequestId& request)
{
    const auto found = entries_.find(request);
    if (found == entries_.end())
        broken("only what was asked is answered", request.text());
    return found->second;
}

void RequestLedger::arrived(ConnectionId connection, const FromDevice& message)
{
    ++clock_;
    const auto command_came = [&](const RequestId& request) {
        Entry& entry = known(request);
        ++entry.arrivals;
        entry.last_arrival = clock_;
    };
    const auto sign_in_came = [&](const SignIn& wish) {
        command_came(wish.request);
        Entry& entry = known(wish.request);
        entry.counters = {*CounterId::parse(entry.device.place)};
        for (const CounterId& one : wish.also.value_or(std::vector<CounterId>()))
            if (std::count(entry.counters.begin(), entry.counters.end(), one) == 0)
                entry.counters.push_back(one);
    };
    const auto call_came = [&](const CommandMessage& asked) {
        command_came(asked.request);
        if (const auto* call = std::get_if<CallNext>(&asked.command); call != nullptr && call->counter)
            known(asked.request).counters = {*call->counter};
    };
    if (const auto* command = std::get_if<CommandMessage>(&message))
        call_came(*command);
    else if (const auto* sign_in = std::get_if<SignIn>(&message))
        sign_in_came(*sign_in);
    else if (const auto* question = std::get_if<OutcomeOf>(&message))
        questions_[{connection, question->request}].push_back(clock_);
}

void RequestLedger::durable(const JournalBatch& batch)
{
    for (const EventRow& row : batch.events)
        if (row.command)
            sits_as_asked(row);
    for (const StoredAnswer& stored : batch.answers) {
        Entry& entry = known(stored.request);
        if (entry.answer)
            broken("a request is done at most once", stored.request.text() + " " + stored.answer);
        if (stored.device != entry.device.id)
            broken("an answer is kept for the device that asked", stored.request.text());
        if (entry.last_arrival < entry.never_seen_up_to)
            broken("what was never seen is not done later", stored.request.text() + " " + stored.answer);
        if (entry.arrivals <= entry.refusals)
            broken("what was refused is not done later", stored.request.text() + " " + stored.answer);
        entry.answer = stored.answer;
        entry.day = stored.day;
        entry.durable_at = clock_;
    }
    for (const EventRow& row : batch.events)
        if (row.command && !known(*row.command).answer)
            broken("the answer is durable with the deed", row.type + " of " + row.command->text());
    if (batch.seal)
        last_sealed_ = batch.seal->day;
}

CounterId RequestLedger::called_to(const RequestId& request)
{
    const Entry& entry = known(request);
    return entry.counters.empty() ? *CounterId::parse(entry.device.place) : entry.counters.front();
}

void RequestLedger::sits_as_asked(const EventRow& row)
{
    const Entry& entry = known(*row.command);
    const auto event = decode_event(row.type, row.version, row.payload);
    if (const auto* opened = std::get_if<SessionOpened>(&*event);
        opened != nullptr && opened->counters != entry.counters)
        broken("an officer sits at the counters they named, and at no other", opened->officer.text());
}

RequestLedger::Durable RequestLedger::copied() const
{
    Durable copy{{}, last_sealed_};
    for (const auto& [request, entry] : entries_)
        if (entry.answer)
            copy.answered.insert(request);
    return copy;
}

void RequestLedger::restored(const Durable& copy)
{
    last_sealed_ = copy.last_sealed;
    for (auto& [request, entry] : entries_)
        if (copy.answered.count(request) == 0) {
            entry.answer.reset();
            entry.day.reset();
        }
}

void RequestLedger::told(ConnectionId connection, const FromHub& message)
{
    if (const auto* yes = std::get_if<Accepted>(&message)) {
        ++accepted;
        accepted_with(yes->request, yes->answer);
    } else if (const auto* no = std::get_if<Refused>(&message)) {
        ++refused;
        Entry& entry = known(no->request);
        ++entry.refusals;
        const bool may_not_look = no->refusal.kind == RefusalKind::storage_unavailable ||
                                  no->refusal.kind == RefusalKind::too_busy ||
                                  no->refusal.kind == RefusalKind::too_many_attempts;
        const bool forgotten = entry.day && last_sealed_ && *entry.day <= *last_sealed_;
        if (entry.answer && !may_not_look && !forgotten)
            broken("an accepted request gets the same answer again",
                   no->request.text() + " refused: " + std::string(name_of(no->refusal.kind)));
    } else if (const auto* outcome = std::get_if<OutcomeIs>(&message)) {
        auto& questions = questions_[{connection, outcome->request}];
        if (questions.empty())
            broken("an outcome is told when it was asked for", outcome->request.text());
        const std::uint64_t asked_at = questions.front();
        questions.pop_front();
        switch (outcome->outcome) {
        case OutcomeKind::accepted:
            return accepted_with(outcome->request, outcome->answer.value_or(Json()));
        case OutcomeKind::unknown_yet:
            return;
        case OutcomeKind::never_seen:
            break;
        }
        ++never_seen;
        Entry& entry = known(outcome->request);
        entry.never_seen_up_to = asked_at;
        const bool forgotten = entry.day && last_sealed_ && *entry.day <= *last_sealed_;
        // Asked, and then sent again at once: done in the batch that answers the question asked before it.
        const bool came_later = entry.durable_at > asked_at && entry.last_arrival > asked_at;
        if (entry.answer && !forgotten && !came_later)
            broken("a deed that is durable is never called never_seen", outcome->request.text());
    }
}

void RequestLedger::accepted_with(const RequestId& request, const Json& answer)
{
    const Entry& entry = known(request);
    if (!entry.answer)
        broken("nothing is accepted before it is durable", request.text() + " " + to_text(answer));
    if (*entry.answer != to_text(answer))
        broken("a request has one answer", *entry.answer + " and " + to_text(answer));
}

} // namespace giliran::simulation
