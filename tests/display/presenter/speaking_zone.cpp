// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/display/presenter/speaking_zone.h"

namespace giliran::testing {

void Speaker::settle()
{
    hall_.run();
    for (int round = 0; round < 100 && take_news(); ++round)
        hall_.run();
    carry_out(queue_.tick(hall_.now()));
    hall_.run();
    take_news();
}

bool Speaker::take_news()
{
    bool news = false;
    const auto changed = [&](auto& known, const auto& now) {
        const bool differs = known != now;
        known = now;
        news = news || differs;
        return differs;
    };
    const bool connected = device.connection.value != 0;
    device.speaker = device.speaker && connected;
    if (changed(ready_, connected && device.session.ready()))
        carry_out(duty_.ready_changed(ready_));
    if (changed(views_, device.views))
        carry_out(duty_.view_changed(hall_.view_of<BoardView>(device)));
    if (changed(speaker_, device.speaker))
        carry_out(duty_.speaker_changed(speaker_));
    while (answers_ < device.answered.size()) {
        const DeviceSession::Answered& answered = device.answered[answers_++];
        const auto asked = asked_.find(answered.request);
        if (asked == asked_.end())
            continue;
        news = true;
        const SpeakerDuty::Answer answer =
            std::holds_alternative<Answer>(answered.result)    ? SpeakerDuty::Answer::accepted
            : std::holds_alternative<Refusal>(answered.result) ? SpeakerDuty::Answer::refused
                                                               : SpeakerDuty::Answer::never_seen;
        carry_out(asked->second.is_end ? duty_.end_answered(asked->second.id, answer)
                                       : duty_.start_answered(asked->second.id, answer));
    }
    return news;
}

void Speaker::advance()
{
    if (playing_ && hall_.now() >= silent_at_)
        carry_out(queue_.sound_ended(*std::exchange(playing_, std::nullopt), true, hall_.now()));
    settle();
}

void Speaker::crash()
{
    hall_.disconnect(device);
    duty_ = SpeakerDuty();
    queue_ = AnnouncementQueue();
    asked_.clear();
    playing_.reset();
    speaker_ = ready_ = false;
    views_ = device.views = 0;
    device.session = DeviceSession({ViewKind::board, true, "test"});
}

void Speaker::disconnect()
{
    hall_.disconnect(device);
    settle();
}

void Speaker::connect()
{
    hall_.connect(device);
    settle();
}

void Speaker::lose_answers()
{
    device.connection = ConnectionId{0};
    device.session.disconnected();
}

void Speaker::set_sound(bool available)
{
    carry_out(queue_.sound_available(available, hall_.now()));
    settle();
}

void Speaker::ask(AnnouncementId id, const Command& command, bool is_end)
{
    asked_.emplace(hall_.ask(device, command), Asked{id, is_end});
}

void Speaker::carry_out(const SpeakerDuty::Actions& actions)
{
    const Instant now = hall_.now();
    const Overloaded doing{
        [&](const SpeakerDuty::HandOver& hand) {
            words_[hand.id] = hand.call;
            carry_out(queue_.enqueue(hand.id, hand.call.called_at, false, now));
        },
        [&](const SpeakerDuty::Withdraw& withdraw) { carry_out(queue_.withdraw(withdraw.call, now)); },
        [&](const SpeakerDuty::Acknowledge& go) { carry_out(queue_.start_acknowledged(go.id, now)); },
        [&](const SpeakerDuty::Refuse& stop) { carry_out(queue_.start_refused(stop.id, now)); },
        [&](const SpeakerDuty::AskStart& start) { ask(start.id, start.command, false); },
        [&](const SpeakerDuty::AskEnd& end) { ask(end.id, end.command, true); },
    };
    for (const SpeakerDuty::Action& action : actions)
        std::visit(doing, action);
}

void Speaker::carry_out(const AnnouncementActions& actions)
{
    const Overloaded doing{
        [&](const announce::RequestStart& request) { carry_out(duty_.start_requested(request.id)); },
        [&](const announce::Play& play) {
            const BoardCall& call = words_.at(play.id);
            heard.push_back(call.number.text() + (call.ordinal > 1 ? " again" : ""));
            playing_ = play.id;
            silent_at_ = hall_.now() + sentence;
        },
        [&](const announce::Finished& end) { carry_out(duty_.finished(end.id)); },
        [&](const announce::Dropped& end) { carry_out(duty_.dropped(end.id, end.reason)); },
    };
    for (const AnnouncementAction& action : actions)
        std::visit(doing, action);
}

void SpeakingZone::pass(Duration duration)
{
    const Instant end = hall.now() + duration;
    while (hall.now() < end) {
        hall.pass(std::chrono::milliseconds(100));
        speaker.advance();
    }
}

LegIsCalled SpeakingZone::call(VirtualDevice& at)
{
    hall.waiting_ticket();
    const LegIsCalled called = hall.done<LegIsCalled>(at, CallNext{});
    speaker.settle();
    return called;
}

} // namespace giliran::testing
