// SPDX-License-Identifier: GPL-3.0-or-later
#include "display/announcer/announcer.h"

#include "common/base/described.h"

namespace giliran {

Announcer::Announcer(std::unique_ptr<SoundOutput> output, VoicePack voice, Clock now,
                     AnnouncementLimits limits, QObject* parent)
    : QObject(parent), output_(std::move(output)), now_(std::move(now)), queue_(limits)
{
    set_voice(std::move(voice));
    wake_.setSingleShot(true);
    connect(&wake_, &QTimer::timeout, this, [this] { carry_out(queue_.tick(now_())); });
    connect(output_.get(), &SoundOutput::begun, this, [this] {
        if (playing_)
            Q_EMIT started(*playing_);
    });
    connect(output_.get(), &SoundOutput::ended, this, [this](bool whole) {
        if (const auto id = std::exchange(playing_, std::nullopt))
            carry_out(queue_.sound_ended(*id, whole, now_()));
    });
    connect(output_.get(), &SoundOutput::state_changed, this, [this](SoundState state, const QString& text) {
        Q_EMIT sound_state_changed(state, text);
        carry_out(queue_.sound_available(state == SoundState::ok, now_()));
    });
    carry_out(queue_.sound_available(output_->state() == SoundState::ok, now_()));
}

void Announcer::enqueue(const CallToAnnounce& call)
{
    words_.emplace(call.id, call.words);
    carry_out(queue_.enqueue(call.id, call.called_at, call.already_started, now_()));
}

void Announcer::withdraw(CallId call)
{
    carry_out(queue_.withdraw(call, now_()));
}

void Announcer::start_acknowledged(AnnouncementId id)
{
    carry_out(queue_.start_acknowledged(id, now_()));
}

void Announcer::start_refused(AnnouncementId id)
{
    carry_out(queue_.start_refused(id, now_()));
}

void Announcer::set_voice(VoicePack voice)
{
    voice_ = std::move(voice);
    rules_ = rules_for(voice_.language());
}

void Announcer::carry_out(const AnnouncementActions& actions)
{
    for (const AnnouncementAction& action : actions)
        std::visit(Overloaded{
                       [&](const announce::RequestStart& request) { prepare(request.id); },
                       [&](const announce::Play& play) {
                           playing_ = play.id;
                           output_->play(next_sound_.samples);
                       },
                       [&](const announce::Finished& end) {
                           words_.erase(end.id);
                           Q_EMIT finished(end.id);
                       },
                       [&](const announce::Dropped& end) {
                           words_.erase(end.id);
                           Q_EMIT dropped(end.id, end.reason);
                       },
                   },
                   action);
    wake_when_due();
}

void Announcer::prepare(AnnouncementId id)
{
    next_sound_ = rules_ ? sound_of(words_.at(id), *rules_, voice_) : SpokenSound();
    if (!next_sound_.missing.empty()) {
        QStringList missing;
        for (const std::string& clip : next_sound_.missing)
            missing.append(QString::fromStdString(clip));
        Q_EMIT clips_missing(id, missing);
    }
    if (next_sound_.samples.empty())
        carry_out(queue_.cannot_be_said(id, now_()));
    else
        Q_EMIT start_requested(id);
}

void Announcer::wake_when_due()
{
    const auto due = queue_.wake_at();
    if (!due)
        wake_.stop();
    else
        wake_.start(std::max(Duration(0), *due - now_()));
}

} // namespace giliran
