// SPDX-License-Identifier: GPL-3.0-or-later
// HubCore's side of the conversation with each device.
#include "common/hub/core/hub_core.h"
#include "common/protocol/limits.h"
#include "common/protocol/version.h"

#include <algorithm>

namespace giliran {
namespace {

constexpr int max_problems = 10; ///< messages not understood before a connection is closed

ViewKind view_of(DeviceRole role)
{
    switch (role) {
    case DeviceRole::kiosk:
        return ViewKind::kiosk;
    case DeviceRole::counter:
        return ViewKind::counter;
    case DeviceRole::display:
    case DeviceRole::hub:
        break;
    }
    return ViewKind::board;
}

} // namespace

void HubCore::on(const input::Message& message)
{
    const auto found = connections_.find(message.connection);
    if (found == connections_.end())
        return; // aborted: nothing of it is read any more
    Connection& connection = found->second;
    auto read = read_from_device(message.text);
    if (!read)
        return complain(message.connection, connection, read.error());
    if (!connection.greeted && !std::holds_alternative<Hello>(*read))
        return complain(message.connection, connection, {ProblemKind::hello_first, {}});
    std::visit([&](const auto& one) { take(message.connection, connection, one); }, *read);
}

void HubCore::take(ConnectionId id, Connection& connection, const Hello& hello)
{
    if (hello.protocol < oldest_protocol_version || hello.oldest_protocol > protocol_version) {
        log(HubLogKind::update_needed, connection.device.id, hello.version);
        say(id, UpdateNeeded{oldest_protocol_version, protocol_version, settings_.version});
        effects_.emplace_back(effect::Close{id, close_code::update_needed, "update needed"});
        return;
    }
    Welcome welcome;
    welcome.protocol = std::min(hello.protocol, protocol_version);
    welcome.version = settings_.version;
    welcome.epoch = settings_.epoch;
    welcome.hub_time = now_;
    welcome.device = connection.device.id;
    welcome.role = connection.device.role;
    if (!connection.device.place.empty())
        welcome.place = connection.device.place;
    if (hall_)
        welcome.hall = hall_->version;
    if (connection.device.lasting_key)
        welcome.lasting_key = connection.device.lasting_key->secret_text();
    else
        connection.greeted = true; // before it holds its lasting key a device is served nothing else
    say(id, welcome);
}

void HubCore::take(ConnectionId id, Connection& connection, const Subscribe& message)
{
    if (message.view != view_of(connection.device.role))
        return complain(id, connection, {ProblemKind::not_for_role, std::string(Subscribe::type)});
    connection.speaks = message.speaks && connection.device.role == DeviceRole::display;
    if (mode_ != Mode::serving) { // what is known now; the truth comes when the journal is read
        if (auto last = views_.last_known(id, message.view, connection.device.place, now_))
            effects_.emplace_back(std::move(*last));
        else
            say(id, Problem{ProblemKind::storage_unavailable, std::string(Subscribe::type)});
    }
    queue_up(id, connection, {id, message});
}

void HubCore::take(ConnectionId id, Connection& connection, const GetHall& message)
{
    if (!hall_ || hall_->version != message.hash)
        return complain(id, connection, {ProblemKind::no_such_hall, message.hash.text()});
    effects_.emplace_back(effect::Send{{id}, hall_text_});
}

void HubCore::take(ConnectionId id, Connection& connection, const SignIn& message)
{
    if (connection.device.role != DeviceRole::counter)
        return refuse(id, message.request, refusal(RefusalKind::role_may_not), SignIn::type);
    if (message.pin.size() > limits::pin_characters || message.pin.empty()) {
        Refusal why = refusal(RefusalKind::malformed);
        why.detail = "pin";
        return refuse(id, message.request, why, SignIn::type);
    }
    if (mode_ != Mode::serving)
        return refuse(id, message.request, refusal(RefusalKind::storage_unavailable), SignIn::type);
    SignIn& wish = connection.signing_in[message.request];
    wish = message;
    wish.pin.clear();
    effects_.emplace_back(effect::CheckPin{id, connection.device.id, message.request, message.day,
                                           message.officer, message.pin});
}

void HubCore::on(const input::PinChecked& checked)
{
    const auto found = connections_.find(checked.connection);
    if (found == connections_.end())
        return;
    const ConnectionId id = checked.connection;
    const auto wish = found->second.signing_in.extract(checked.request);
    switch (checked.verdict) {
    case PinVerdict::right: {
        OpenSession command{checked.officer, checked.role, {}, {}};
        if (!wish.empty()) {
            command.also = wish.mapped().also.value_or(command.also);
            command.queues = wish.mapped().queues.value_or(command.queues);
        }
        return queue_up(id, found->second, {id, CommandMessage{checked.request, checked.day, command}});
    }
    case PinVerdict::wrong:
        return refuse(id, checked.request, refusal(RefusalKind::wrong_pin), SignIn::type);
    case PinVerdict::officer_unknown:
        // told like a wrong PIN, so that codes cannot be found by trying
        return refuse(id, checked.request, refusal(RefusalKind::wrong_pin), SignIn::type);
    case PinVerdict::too_many_attempts:
        return refuse(id, checked.request, refusal(RefusalKind::too_many_attempts), SignIn::type);
    }
}

void HubCore::take(ConnectionId id, Connection& connection, const OutcomeOf& message)
{
    const bool may_still_be_done = connection.signing_in.count(message.request) != 0; // its PIN is looked at
    if (mode_ == Mode::serving && !may_still_be_done)
        return queue_up(id, connection, {id, message});
    say(id, outcome_text(message.request, OutcomeKind::unknown_yet, {}));
}

void HubCore::take(ConnectionId id, Connection& connection, const CommandMessage& message)
{
    const bool may = std::visit(
        [&](const auto& one) {
            return may_ask(connection.device.role, PersonRole::supervisor,
                           std::remove_cvref_t<decltype(one)>::type);
        },
        message.command);
    if (!may || std::holds_alternative<OpenSession>(message.command)) // sessions are opened by sign_in
        return refuse(id, message.request, refusal(RefusalKind::role_may_not), "command");
    if (mode_ != Mode::serving)
        return refuse(id, message.request, refusal(RefusalKind::storage_unavailable), "command");
    queue_up(id, connection, {id, message});
}

void HubCore::queue_up(ConnectionId id, Connection& connection, Asked asked)
{
    if (connection.undecided < limits::pending_commands) {
        ++connection.undecided;
        asked_.push_back(std::move(asked));
    } else if (const auto* command = std::get_if<CommandMessage>(&asked.what)) {
        refuse(id, command->request, refusal(RefusalKind::too_busy), "command");
    } else if (const auto* question = std::get_if<OutcomeOf>(&asked.what)) {
        say(id, outcome_text(question->request, OutcomeKind::unknown_yet, {}));
    }
}

void HubCore::subscribe(ConnectionId id, const Subscribe& message)
{
    const auto found = connections_.find(id);
    if (found == connections_.end())
        return;
    const Connection& connection = found->second;
    static const Hall no_hall;
    const Hall& hall = hall_ ? hall_->hall : no_hall;
    effects_.emplace_back(
        views_.subscribe(id, message.view, connection.device.place, day_.state, hall, now_));
    if (connection.device.role == DeviceRole::display)
        if (const auto zone = ZoneId::parse(connection.device.place))
            settle_speaker(*zone);
}

void HubCore::settle_speaker(const ZoneId& zone)
{
    const auto holder = speakers_.find(zone);
    if (holder != speakers_.end()) {
        const auto connection = connections_.find(holder->second);
        if (connection != connections_.end() && connection->second.speaks)
            return;
        const ConnectionId before = holder->second;
        speakers_.erase(holder);
        if (connection != connections_.end())
            say(before, SpeakerRole{false});
    }
    const auto next = std::find_if(connections_.begin(), connections_.end(), [&](const auto& entry) {
        return entry.second.speaks && entry.second.device.role == DeviceRole::display &&
               entry.second.device.place == zone.text();
    });
    if (next == connections_.end())
        return;
    speakers_[zone] = next->first;
    say(next->first, SpeakerRole{true});
}

Asker HubCore::asker(const std::optional<ConnectionId>& id) const
{
    Asker asker;
    if (!id)
        return asker;
    const Connection& connection = connections_.at(*id);
    asker.role = connection.device.role;
    asker.device = connection.device.id;
    if (asker.role == DeviceRole::counter)
        asker.counter = CounterId::parse(connection.device.place).value_or(CounterId());
    if (asker.role == DeviceRole::display) {
        asker.zone = ZoneId::parse(connection.device.place).value_or(ZoneId());
        const auto speaker = speakers_.find(*asker.zone);
        asker.speaker = speaker != speakers_.end() && speaker->second == *id;
    }
    return asker;
}

void HubCore::complain(ConnectionId id, Connection& connection, const Problem& problem)
{
    log(HubLogKind::message_refused, connection.device.id,
        std::string(name_of(problem.kind)) + " " + problem.detail);
    say(id, problem);
    if (++connection.problems >= max_problems) {
        effects_.emplace_back(
            effect::Close{id, close_code::not_understood, "too many messages not understood"});
        drop(id);
    }
}

void HubCore::refuse(ConnectionId id, const RequestId& request, const Refusal& why, std::string_view command)
{
    log(HubLogKind::command_refused, connections_.at(id).device.id,
        std::string(name_of(why.kind)) + " " + std::string(command));
    say(id, Refused{request, why});
}

void HubCore::say(ConnectionId id, std::string text)
{
    if (connections_.count(id) != 0)
        effects_.emplace_back(effect::Send{{id}, std::make_shared<const std::string>(std::move(text))});
}

void HubCore::say_to_all(const FromHub& message)
{
    effect::Send send;
    for (const auto& [id, connection] : connections_)
        if (connection.greeted)
            send.to.push_back(id);
    if (send.to.empty())
        return;
    send.text = std::make_shared<const std::string>(message_text(message));
    effects_.emplace_back(std::move(send));
}

/// Forgets a connection: its undecided commands are gone, its views and its speaker role pass on.
void HubCore::drop(ConnectionId id)
{
    const auto found = connections_.find(id);
    if (found == connections_.end())
        return;
    const PeerDevice device = found->second.device;
    connections_.erase(found);
    if (const auto current = by_device_.find(device.id); current != by_device_.end() && current->second == id)
        by_device_.erase(current);
    asked_.erase(std::remove_if(asked_.begin(), asked_.end(),
                                [&](const Asked& asked) { return asked.connection == id; }),
                 asked_.end());
    views_.forget(id);
    if (const auto zone = ZoneId::parse(device.place); zone && device.role == DeviceRole::display)
        settle_speaker(*zone);
}

} // namespace giliran
