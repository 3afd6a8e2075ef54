// SPDX-License-Identifier: GPL-3.0-or-later
#include "display/presenter/speaking.h"

#include "common/base/described.h"

namespace giliran {
namespace {

SpeakerDuty::Answer answer_of(const DeviceClient::Result& result)
{
    return std::visit(Overloaded{
                          [](const Answer&) { return SpeakerDuty::Answer::accepted; },
                          [](const Refusal&) { return SpeakerDuty::Answer::refused; },
                          [](const DeviceSession::NeverSeen&) { return SpeakerDuty::Answer::never_seen; },
                      },
                      result);
}

} // namespace

SpokenCall spoken_words(const BoardCall& call)
{
    SpokenCall words;
    words.prefix = call.number.prefix.text();
    words.number = static_cast<int>(call.number.n);
    words.width = static_cast<int>(call.number.width);
    words.counter = static_cast<int>(call.counter_number);
    words.agency = agency_clip(call.agency.text());
    words.vehicle = call.vehicle;
    words.recall = call.ordinal > 1;
    return words;
}

Speaking::Speaking(DeviceClient& client, Announcer& announcer, QObject* parent)
    : QObject(parent), client_(client), announcer_(announcer)
{
    connect(&client, &DeviceClient::standing_changed, this, &Speaking::on_standing);
    connect(&client, &DeviceClient::answered, this, &Speaking::on_answer);
    connect(&client, &DeviceClient::speaker_changed, this,
            [this](bool granted) { carry_out(duty_.speaker_changed(granted)); });

    connect(&announcer, &Announcer::start_requested, this,
            [this](AnnouncementId id) { carry_out(duty_.start_requested(id)); });
    connect(&announcer, &Announcer::started, this, [this](AnnouncementId id) {
        if (const auto call = duty_.call_of(id))
            Q_EMIT being_spoken(*call);
    });
    connect(&announcer, &Announcer::finished, this,
            [this](AnnouncementId id) { carry_out(duty_.finished(id)); });
    connect(&announcer, &Announcer::dropped, this, [this](AnnouncementId id, DropReason reason) {
        const std::string name(name_of(reason));
        qInfo("call %u is shown, not spoken: %s", id.call.value, name.c_str());
        carry_out(duty_.dropped(id, reason));
    });
    connect(&announcer, &Announcer::clips_missing, this, [](AnnouncementId id, const QStringList& clips) {
        qWarning("call %u: the voice lacks %s", id.call.value, qUtf8Printable(clips.join(u' ')));
    });
}

void Speaking::take_view(const BoardView& view)
{
    carry_out(duty_.ready_changed(client_.is_ready()));
    carry_out(duty_.view_changed(view));
}

void Speaking::on_standing()
{
    const Standing standing = client_.standing();
    const bool connected = standing == Standing::online || standing == Standing::doubtful;
    if (std::exchange(connected_, connected) && !connected)
        carry_out(duty_.speaker_changed(false)); // it is given anew with the next connection
    carry_out(duty_.ready_changed(client_.is_ready()));
}

void Speaking::on_answer(const RequestId& request, const DeviceClient::Result& result)
{
    const auto found = asked_.find(request);
    if (found == asked_.end())
        return;
    const Asked asked = found->second;
    asked_.erase(found);
    const SpeakerDuty::Answer answer = answer_of(result);
    carry_out(asked.is_end ? duty_.end_answered(asked.id, answer) : duty_.start_answered(asked.id, answer));
}

void Speaking::ask(AnnouncementId id, const Command& command, bool is_end)
{
    if (const auto request = client_.ask(command))
        asked_.emplace(*request, Asked{id, is_end});
    else // nothing was sent
        carry_out(is_end ? duty_.end_answered(id, SpeakerDuty::Answer::never_seen)
                         : duty_.start_answered(id, SpeakerDuty::Answer::never_seen));
}

void Speaking::carry_out(const SpeakerDuty::Actions& actions)
{
    const Overloaded doing{
        [this](const SpeakerDuty::HandOver& hand) {
            announcer_.enqueue({hand.id, spoken_words(hand.call), hand.call.called_at});
        },
        [this](const SpeakerDuty::Withdraw& withdraw) { announcer_.withdraw(withdraw.call); },
        [this](const SpeakerDuty::Acknowledge& go) { announcer_.start_acknowledged(go.id); },
        [this](const SpeakerDuty::Refuse& stop) { announcer_.start_refused(stop.id); },
        [this](const SpeakerDuty::AskStart& start) { ask(start.id, start.command, false); },
        [this](const SpeakerDuty::AskEnd& end) { ask(end.id, end.command, true); },
    };
    for (const SpeakerDuty::Action& action : actions)
        std::visit(doing, action);
}

} // namespace giliran
