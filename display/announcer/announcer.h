// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject> // first: moc 6.4 cannot read <compare> when nothing came before it

#include "display/announcer/script/announcement_queue.h"
#include "display/announcer/sound_output.h"
#include "display/voice/spoken_sound.h"

#include <QTimer>
#include <functional>
#include <map>
#include <memory>

namespace giliran {

/// A call as the hub tells it to the display that holds a zone's speaker role.
struct CallToAnnounce
{
    AnnouncementId id;
    SpokenCall words;
    Instant called_at;
    bool already_started = false; // the hub has its start on record: it is not said again
};

/// The voice of a zone: queue, voice pack and loudspeaker put together. Nothing here blocks.
///
/// For every announcement that is to begin it signals start_requested; the caller has the hub record the
/// start and answers with start_acknowledged or start_refused. Every call enqueued ends in one finished or
/// dropped.
class Announcer : public QObject
{
    Q_OBJECT

public:
    using Clock = std::function<Instant()>;

    /// `now` is the hub's time as the display knows it. A pack of a language without rules says nothing.
    Announcer(std::unique_ptr<SoundOutput> output, VoicePack voice, Clock now, AnnouncementLimits limits = {},
              QObject* parent = nullptr);

    void enqueue(const CallToAnnounce& call);
    void withdraw(CallId call);
    void start_acknowledged(AnnouncementId id);
    void start_refused(AnnouncementId id);

    /// From the next announcement on.
    void set_voice(VoicePack voice);
    /// A hall's own name, as ClipMaker made it.
    void add_clip(const std::string& key, const Samples& clip) { voice_.add(key, clip); }

    SoundState sound_state() const { return output_->state(); }
    std::size_t waiting() const { return queue_.waiting(); }

Q_SIGNALS:
    void start_requested(giliran::AnnouncementId id);
    void started(giliran::AnnouncementId id);
    void finished(giliran::AnnouncementId id);
    void dropped(giliran::AnnouncementId id, giliran::DropReason reason);
    /// The call was, or would have been, said without these clips.
    void clips_missing(giliran::AnnouncementId id, const QStringList& clips);
    void sound_state_changed(giliran::SoundState state, const QString& text);

private:
    void carry_out(const AnnouncementActions& actions);
    void prepare(AnnouncementId id);
    void wake_when_due();

    std::unique_ptr<SoundOutput> output_;
    VoicePack voice_;
    std::optional<LanguageRules> rules_;
    Clock now_;
    AnnouncementQueue queue_;
    std::map<AnnouncementId, SpokenCall> words_; // of calls that have not ended
    SpokenSound next_sound_;                     // of the announcement whose start is requested
    std::optional<AnnouncementId> playing_;
    QTimer wake_;
};

} // namespace giliran
