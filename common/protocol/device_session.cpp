// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/protocol/device_session.h"

#include "common/protocol/message_codec.h"
#include "common/protocol/version.h"
#include "common/protocol/view_codec.h"
#include "common/record/answer_codec.h"

namespace giliran {

DeviceSession::Actions DeviceSession::connected()
{
    welcomed_ = false;
    in_step_ = false;
    return {
        Send{message_text(FromDevice(Hello{oldest_protocol_version, protocol_version, settings_.version}))}};
}

void DeviceSession::disconnected()
{
    welcomed_ = false;
    in_step_ = false;
}

DeviceSession::Actions DeviceSession::received(std::string_view text)
{
    Actions actions;
    auto message = read_from_hub(text);
    if (!message)
        actions.push_back(Misunderstood{message.error()});
    else
        std::visit([&](const auto& one) { take(one, actions); }, *message);
    return actions;
}

DeviceSession::Actions DeviceSession::ask(const RequestId& request, const Command& command)
{
    pending_[request] = Pending::asked;
    return {Send{message_text(FromDevice(CommandMessage{request, day_.value_or(BusinessDay()), command}))}};
}

DeviceSession::Actions DeviceSession::sign_in(const RequestId& request, const OfficerCode& officer,
                                              const std::string& pin, const std::vector<CounterId>& also)
{
    pending_[request] = Pending::asked;
    SignIn message{request, day_.value_or(BusinessDay()), officer, pin};
    if (!also.empty())
        message.also = also;
    return {Send{message_text(FromDevice(std::move(message)))}};
}

DeviceSession::Actions DeviceSession::ask_again()
{
    Actions actions;
    if (!welcomed_)
        return actions;
    for (auto& [request, state] : pending_)
        if (state == Pending::unknown) {
            state = Pending::asked;
            actions.push_back(Send{message_text(FromDevice(OutcomeOf{request}))});
        }
    return actions;
}

void DeviceSession::take(const Welcome& welcome, Actions& actions)
{
    actions.push_back(Time{welcome.hub_time});
    if (welcome.lasting_key) {
        if (const auto key = SecretKey::parse(*welcome.lasting_key))
            actions.push_back(KeepKey{*key});
        return; // nothing else is done before the device is back with it
    }
    welcomed_ = true;
    actions.push_back(Welcomed{welcome});
    if (welcome.hall)
        want_hall(*welcome.hall, actions);
    subscribe(actions);
    for (auto& [request, state] : pending_) {
        state = Pending::asked;
        actions.push_back(Send{message_text(FromDevice(OutcomeOf{request}))});
    }
}

void DeviceSession::take(const UpdateNeeded& message, Actions& actions)
{
    actions.push_back(MustUpdate{message});
}

void DeviceSession::take(const Snapshot& message, Actions& actions)
{
    if (message.view != settings_.view)
        return;
    epoch_ = message.epoch;
    n_ = message.n;
    view_ = message.data;
    doubtful_ = message.doubtful;
    in_step_ = true;
    actions.push_back(Time{message.hub_time});
    view_is_new(actions);
}

void DeviceSession::take(const Delta& message, Actions& actions)
{
    if (message.view != settings_.view || !in_step_)
        return;
    if (message.epoch != epoch_ || message.n != n_ + 1) {
        in_step_ = false;
        subscribe(actions);
        return;
    }
    n_ = message.n;
    apply(view_, message.set);
    actions.push_back(Time{message.hub_time});
    view_is_new(actions);
}

void DeviceSession::take(const Accepted& message, Actions& actions)
{
    answered(message.request, message.answer, actions);
}

void DeviceSession::take(const Refused& message, Actions& actions)
{
    if (pending_.erase(message.request) != 0)
        actions.push_back(Answered{message.request, message.refusal});
}

void DeviceSession::take(const OutcomeIs& message, Actions& actions)
{
    const auto pending = pending_.find(message.request);
    if (pending == pending_.end())
        return;
    switch (message.outcome) {
    case OutcomeKind::accepted:
        answered(message.request, message.answer.value_or(Json()), actions);
        break;
    case OutcomeKind::unknown_yet:
        pending->second = Pending::unknown;
        break;
    case OutcomeKind::never_seen:
        pending_.erase(pending);
        actions.push_back(Answered{message.request, NeverSeen{}});
        break;
    }
}

void DeviceSession::take(const HallDocument& message, Actions& actions)
{
    hall_ = message.hash;
    actions.push_back(HallArrived{message.hash, message.hall});
}

void DeviceSession::take(const HallIs& message, Actions& actions)
{
    want_hall(message.hash, actions);
}

void DeviceSession::take(const SpeakerRole& message, Actions& actions)
{
    actions.push_back(Speaker{message.granted});
}

void DeviceSession::take(const TimeIs& message, Actions& actions)
{
    actions.push_back(Time{message.hub_time});
}

void DeviceSession::take(const Problem& message, Actions& actions)
{
    if (message.request && pending_.erase(*message.request) != 0) {
        Refusal why = refusal(RefusalKind::malformed);
        why.detail = message.detail;
        actions.push_back(Answered{*message.request, why});
    }
    actions.push_back(Misunderstood{message});
}

void DeviceSession::subscribe(Actions& actions)
{
    actions.push_back(Send{message_text(FromDevice(Subscribe{settings_.view, settings_.speaks}))});
}

void DeviceSession::want_hall(const Sha256& hash, Actions& actions)
{
    if (hall_ != hash)
        actions.push_back(Send{message_text(FromDevice(GetHall{hash}))});
}

void DeviceSession::answered(const RequestId& request, const Json& answer, Actions& actions)
{
    const auto read = read_answer(to_text(answer));
    if (!read) {
        actions.push_back(Misunderstood{{ProblemKind::bad_field, "answer"}});
        return;
    }
    if (pending_.erase(request) != 0)
        actions.push_back(Answered{request, *read});
}

void DeviceSession::view_is_new(Actions& actions)
{
    const Json* day = view_.find("day");
    const std::string* text = day != nullptr ? day->as_string() : nullptr;
    day_ = text != nullptr ? BusinessDay::parse(*text) : std::nullopt;
    actions.push_back(ViewChanged{});
}

} // namespace giliran
