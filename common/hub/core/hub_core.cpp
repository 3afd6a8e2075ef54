// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/hub/core/hub_core.h"

#include "common/base/require.h"
#include "common/protocol/version.h"
#include "common/queue/due.h"
#include "common/record/answer_codec.h"

#include <algorithm>

namespace giliran {
namespace {

constexpr std::size_t max_batch = 512;
constexpr Duration time_message_pause = std::chrono::seconds(30);
constexpr Duration reopen_pause = std::chrono::seconds(1);
constexpr Duration longest_reopen_pause = std::chrono::seconds(30);

std::string_view type_of(const Command& command)
{
    return std::visit(
        [](const auto& one) { return std::string_view(std::remove_cvref_t<decltype(one)>::type); }, command);
}

} // namespace

HubCore::HubCore(Settings settings) : settings_(std::move(settings)), views_(settings_.epoch)
{}

Effects HubCore::handle(const Input& input, Instant now)
{
    effects_.clear();
    now_ = std::max(now_, now);
    std::visit([this](const auto& one) { on(one); }, input);
    plan_wake();
    return std::move(effects_);
}

bool HubCore::is_connected(const DeviceId& device) const
{
    return by_device_.count(device) != 0;
}

void HubCore::on(const input::Opened& opened)
{
    mode_ = Mode::serving;
    day_.state = opened.day.state;
    day_.rows = opened.day.rows;
    day_.head = opened.day.head;
    day_.last_seal = opened.last_seal;
    answers_ = opened.day.answers;
    restoration_ = opened.restoration;
    if (opened.hall || applied_)
        take_hall(opened.hall ? opened.hall : applied_);
    if (hall_ && day_.state.is_open() && day_.state.hall_version != hall_->version)
        // applied while no hub ran, or its event was lost with a failed append
        asked_.push_back({std::nullopt, CommandMessage{RequestId(), day_.state.day, ChangeHall{}}});
    views_.touch_all();
    log(HubLogKind::journal_recovered);
}

void HubCore::on(const input::OpenFailed&)
{
    reopen_at_ = steady() + reopen_pause;
}

void HubCore::on(const input::Connected& connected)
{
    if (const auto before = by_device_.find(connected.device.id); before != by_device_.end()) {
        const ConnectionId old = before->second;
        log(HubLogKind::device_replaced, connected.device.id);
        effects_.emplace_back(effect::Close{old, close_code::replaced, "the same device connected anew"});
        drop(old);
    }
    by_device_[connected.device.id] = connected.connection;
    connections_[connected.connection].device = connected.device;
    log(HubLogKind::device_connected, connected.device.id, std::string(name_of(connected.device.role)));
}

void HubCore::on(const input::Disconnected& disconnected)
{
    if (const auto found = connections_.find(disconnected.connection); found != connections_.end()) {
        log(HubLogKind::device_gone, found->second.device.id);
        drop(disconnected.connection);
    }
}

void HubCore::on(const input::HallApplied& applied)
{
    take_hall(applied.hall);
    settings_.hall = hall_->hall.id;
    asked_.push_back({std::nullopt, CommandMessage{RequestId(), day_.state.day, ChangeHall{}}});
    views_.touch_all();
    say_to_all(HallIs{hall_->version});
    log(HubLogKind::hall_changed, {}, hall_->version.text());
}

void HubCore::on(const input::StaffCommand& command)
{
    asked_.push_back({std::nullopt, CommandMessage{RequestId(), day_.state.day, command.command}});
}

void HubCore::on(const input::ClockTrust& trust)
{
    if (clock_trusted_ && !trust.trusted)
        log(HubLogKind::clock_doubtful);
    clock_trusted_ = trust.trusted;
}

void HubCore::on(const input::Tick& tick)
{
    stands_still_ = tick.clock.boot_id == clock_.boot_id && tick.clock.boot_time > clock_.boot_time &&
                    tick.clock.hub_time == clock_.hub_time;
    clock_ = tick.clock;
    if (mode_ == Mode::opening) {
        if (steady() >= reopen_at_) {
            reopen_at_ = steady() + reopen_pause;
            effects_.emplace_back(effect::Reopen{});
        }
        return;
    }
    if (steady() >= next_time_message_) {
        next_time_message_ = steady() + time_message_pause;
        say_to_all(TimeIs{now_});
    }
    if (flight_)
        return;
    decide_waiting();
    if (flight_ || !hall_)
        return;
    views_.touch_on_new_minute(now_);
    const auto change = next_exception_change(day_.state, looked_at_);
    if (change && *change <= now_)
        views_.touch_kiosks();
    looked_at_ = now_;
    views_.publish(day_.state, hall_->hall, now_, steady(), effects_);
}

/// The hall is in force at once, but for its distance from UTC: that of an open day stays until the day is
/// over, or the same moment would belong to two days.
void HubCore::take_hall(std::shared_ptr<const HallInForce> hall)
{
    applied_ = std::move(hall);
    hall_ = applied_;
    if (day_.state.is_open() && day_.state.utc_offset != applied_->hall.utc_offset) {
        HallInForce today = *applied_;
        today.hall.utc_offset = day_.state.utc_offset;
        hall_ = std::make_shared<const HallInForce>(std::move(today));
    }
    hall_text_ = std::make_shared<const std::string>(
        message_text(FromHub(HallDocument{applied_->version, applied_->draft})));
}

void HubCore::decide_waiting()
{
    Batch batch(settings_.hall, day_);
    Flight flight;
    decide_due(batch);
    for (std::size_t i = 0; i < max_batch && !asked_.empty(); ++i) {
        const Asked asked = std::move(asked_.front());
        asked_.pop_front();
        if (asked.connection)
            if (const auto found = connections_.find(*asked.connection); found != connections_.end())
                --found->second.undecided;
        decide_asked(asked, batch, flight);
    }
    flight.events = batch.events();
    flight.answers = batch.answers();
    if (batch.empty()) {
        land(std::move(flight));
        return;
    }
    flight_ = std::move(flight);
    effects_.emplace_back(effect::Append{batch.finish(clock_)});
}

void HubCore::decide_asked(const Asked& asked, Batch& batch, Flight& flight)
{
    if (const auto* command = std::get_if<CommandMessage>(&asked.what)) {
        decide_command(asked, *command, batch, flight);
    } else if (const auto* question = std::get_if<OutcomeOf>(&asked.what)) {
        std::string scratch;
        const std::string* answer = stored_answer(question->request, batch, scratch);
        const OutcomeKind outcome = answer != nullptr ? OutcomeKind::accepted : OutcomeKind::never_seen;
        flight.replies.push_back(
            {*asked.connection,
             outcome_text(question->request, outcome, answer != nullptr ? *answer : std::string())});
    } else if (const auto* subscription = std::get_if<Subscribe>(&asked.what)) {
        flight.subscriptions.emplace_back(*asked.connection, *subscription);
    }
}

void HubCore::decide_command(const Asked& asked, const CommandMessage& message, Batch& batch, Flight& flight)
{
    if (!asked.connection) {
        const bool is_of_hall = std::holds_alternative<ChangeHall>(message.command);
        if (!hall_ || (message.day != day_.state.day && !is_of_hall))
            return; // meant for a day that ended before it was decided
        if (const auto* close = std::get_if<CloseDay>(&message.command))
            close_day(*close, batch);
        else
            decide_own(message.command, batch);
        return;
    }
    const auto answer_with = [&](const Refusal& why) {
        log(HubLogKind::command_refused, connections_.at(*asked.connection).device.id,
            std::string(name_of(why.kind)) + " " + std::string(type_of(message.command)));
        flight.replies.push_back({*asked.connection, message_text(FromHub(Refused{message.request, why}))});
    };
    std::string scratch;
    if (const std::string* before = stored_answer(message.request, batch, scratch)) {
        flight.replies.push_back({*asked.connection, accepted_text(message.request, *before)});
        return;
    }
    if (!hall_)
        return answer_with(refusal(RefusalKind::hall_missing));
    if (day_.state.is_open() && message.day != day_.state.day)
        return answer_with(refusal(RefusalKind::day_over));
    Context context;
    context.now = now_;
    context.asker = asker(asked.connection);
    context.fresh_token = settings_.fresh_token();
    context.hall_version = hall_->version;
    const auto decision = decide(day_.state, hall_->hall, message.command, context);
    if (!decision) {
        const bool doubtful_clock = decision.error().kind == RefusalKind::no_open_day && !clock_trusted_;
        return answer_with(doubtful_clock ? refusal(RefusalKind::day_not_open_yet) : decision.error());
    }
    // A closed day takes word of its own leases only; a device that came since is not told which day it was.
    if (message.day != day_.state.day && message.day != BusinessDay())
        return answer_with(refusal(RefusalKind::day_over));
    batch.add(*decision, message.request, connections_.at(*asked.connection).device.id, now_);
    seal_when_complete(batch);
    flight.replies.push_back(
        {*asked.connection, accepted_text(message.request, answer_text(decision->answer))});
}

const std::string* HubCore::stored_answer(const RequestId& request, const Batch& batch,
                                          std::string& scratch) const
{
    if (const auto stored = answers_.find(request); stored != answers_.end())
        return &stored->second;
    for (const StoredAnswer& answer : batch.answers())
        if (answer.request == request) {
            scratch = answer.answer;
            return &scratch;
        }
    return nullptr;
}

void HubCore::on(const input::Appended&)
{
    GILIRAN_REQUIRE(flight_.has_value());
    reopen_wait_ = Duration(0);
    Flight flight = std::move(*flight_);
    flight_.reset();
    // Those of the batch that sealed a day stay until the next seal: who lost the reply still asks for it.
    for (StoredAnswer& answer : flight.answers)
        answers_.emplace(answer.request, std::move(answer.answer));
    if (hall_) {
        // What happened before a day opened is not in its state, and its opening touches every view.
        const auto opened =
            std::find_if(flight.events.rbegin(), flight.events.rend(),
                         [](const Event& event) { return std::holds_alternative<DayOpened>(event); });
        for (auto event = opened == flight.events.rend() ? flight.events.begin() : opened.base() - 1;
             event != flight.events.end(); ++event)
            views_.touch(*event, day_.state, hall_->hall);
        views_.publish(day_.state, hall_->hall, now_, steady(), effects_);
    }
    land(std::move(flight));
}

/// Durable and published: now the askers hear of it.
void HubCore::land(Flight flight)
{
    for (Reply& reply : flight.replies)
        say(reply.connection, std::move(reply.text));
    for (const auto& [connection, subscription] : flight.subscriptions)
        subscribe(connection, subscription);
}

void HubCore::on(const input::AppendFailed&)
{
    log(HubLogKind::journal_failed);
    flight_.reset();
    asked_.clear();
    mode_ = Mode::opening;
    // At once, for it may have reached the disk. But a journal that is read and not written, as on a full
    // disk, would fail again at once with the first thing that is due, and throw every device out each time.
    reopen_at_ = steady() + reopen_wait_;
    reopen_wait_ = std::clamp(reopen_wait_ * 2, reopen_pause, longest_reopen_pause);
    std::vector<ConnectionId> all;
    for (const auto& [id, connection] : connections_)
        all.push_back(id);
    for (const ConnectionId id : all) {
        effects_.emplace_back(
            effect::Close{id, close_code::storage_trouble, "the journal failed; connect again"});
        drop(id);
    }
}

void HubCore::log(HubLogKind kind, std::optional<DeviceId> device, std::string detail)
{
    effects_.emplace_back(effect::Log{kind, device, std::move(detail)});
}

} // namespace giliran
