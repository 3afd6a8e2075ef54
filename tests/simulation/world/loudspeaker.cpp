// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/world/loudspeaker.h"

#include "common/protocol/view_codec.h"

namespace giliran::simulation {
namespace {

constexpr Duration speaking_takes{4'000};

} // namespace

void Loudspeaker::starts_anew()
{
    speech_.reset();
    tried_.clear();
    ++life_;
}

void Loudspeaker::on(const DeviceSession::Action& action)
{
    if (const auto* answered = std::get_if<DeviceSession::Answered>(&action);
        answered != nullptr && speech_ && answered->request == speech_->request) {
        if (std::holds_alternative<Answer>(answered->result))
            speak();
        else
            speech_.reset();
    }
    look_at_the_board();
}

void Loudspeaker::look_at_the_board()
{
    if (speech_ || !device_.speaks() || !device_.session().ready())
        return;
    if (day_ != device_.session().day()) {
        day_ = device_.session().day();
        tried_.clear();
    }
    const auto board = read_board_view(device_.session().view());
    if (!board)
        return;
    for (auto call = board->calls.rbegin(); call != board->calls.rend(); ++call) {
        if (call->state != LegState::called || call->announcement != AnnouncementState::pending ||
            !tried_.insert({call->call, call->ordinal}).second)
            continue;
        if (const auto request = device_.ask(StartAnnouncement{call->call, call->ordinal}))
            speech_ = Speech{call->call, call->ordinal, *request, *day_};
        return;
    }
}

/// Sound comes out from here on.
void Loudspeaker::speak()
{
    inspector_.spoken(speech_->day, speech_->call, speech_->ordinal);
    agenda_.after(speaking_takes, [this, life = life_] {
        if (life != life_ || !speech_)
            return;
        device_.ask(EndAnnouncement{speech_->call, speech_->ordinal, std::nullopt});
        speech_.reset();
        look_at_the_board();
    });
}

} // namespace giliran::simulation
