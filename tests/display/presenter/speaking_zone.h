// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject> // first: moc 6.4 cannot read <compare> when nothing came before it

#include "display/presenter/speaker_duty.h"
#include "tests/hub/core/virtual_hall.h"

#include <map>
#include <string>
#include <vector>

namespace giliran::testing {

/// A display that speaks, all on a virtual clock: the duty between a real hub core and a real announcement
/// queue, and a loudspeaker that takes five seconds for every sentence.
class Speaker
{
public:
    static constexpr Duration sentence = std::chrono::seconds(5);

    Speaker(VirtualHall& hall, VirtualDevice& display) : hall_(hall), device(display) { settle(); }

    /// Everything that follows from what the hub sent and asked so far.
    void settle();
    void advance();
    /// The program is gone and starts again: nothing is remembered, and what was said is cut.
    void crash();
    void disconnect();
    void connect();
    /// The hub hears what is asked from now on, but its answers get lost until connect().
    void lose_answers();
    void set_sound(bool available);

    bool is_speaking() const { return playing_.has_value(); }
    /// What visitors heard, in order: "A-001", and "A-001 again" for what is announced as a recall.
    std::vector<std::string> heard;

private:
    struct Asked
    {
        AnnouncementId id;
        bool is_end;
    };

    bool take_news();
    void carry_out(const SpeakerDuty::Actions& actions);
    void carry_out(const AnnouncementActions& actions);
    void ask(AnnouncementId id, const Command& command, bool is_end);

    VirtualHall& hall_;

public:
    VirtualDevice& device;

private:
    SpeakerDuty duty_;
    AnnouncementQueue queue_;
    std::map<AnnouncementId, BoardCall> words_;
    std::map<RequestId, Asked> asked_;
    std::optional<AnnouncementId> playing_;
    Instant silent_at_;
    bool speaker_ = false;
    bool ready_ = false;
    int views_ = 0;
    std::size_t answers_ = 0;
};

/// A zone with a staffed counter and one speaking display.
struct SpeakingZone
{
    VirtualHall hall;
    VirtualDevice& counter = hall.counter("l1");
    Speaker speaker{hall, hall.display("z1")};

    SpeakingZone()
    {
        hall.kiosk();
        hall.staff(counter, "0101");
    }

    void pass(Duration duration);
    /// A new ticket, called at the counter.
    LegIsCalled call(VirtualDevice& at);
    LegIsCalled call() { return call(counter); }
    AnnouncementState state_of(CallId call) { return hall.hub().day().find(call)->announcement; }
};

} // namespace giliran::testing
