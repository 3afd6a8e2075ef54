// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject> // first: moc 6.4 cannot read <compare> when nothing came before it

#include "common/device/device_client.h"
#include "display/announcer/announcer.h"
#include "display/presenter/speaker_duty.h"

#include <map>

namespace giliran {

/// What is said of a call.
SpokenCall spoken_words(const BoardCall& call);

/// Carries out a speaker's duty: between the hub's client and the announcer.
class Speaking : public QObject
{
    Q_OBJECT

public:
    /// Both are borrowed.
    Speaking(DeviceClient& client, Announcer& announcer, QObject* parent = nullptr);

    void take_view(const BoardView& view);

Q_SIGNALS:
    /// The first sample is on its way.
    void being_spoken(giliran::CallId call);

private:
    struct Asked
    {
        AnnouncementId id;
        bool is_end;
    };

    void carry_out(const SpeakerDuty::Actions& actions);
    void ask(AnnouncementId id, const Command& command, bool is_end);
    void on_standing();
    void on_answer(const RequestId& request, const DeviceClient::Result& result);

    DeviceClient& client_;
    Announcer& announcer_;
    SpeakerDuty duty_;
    std::map<RequestId, Asked> asked_;
    bool connected_ = false;
};

} // namespace giliran
