// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/config/text_file.h"
#include "display/announcer/script/announcement_script.h"
#include "display/announcer/script/language_rules.h"
#include "display/voice/clip/wav.h"
#include "display/voice/voice_pack.h"
#include "tests/display/announcer/clip_locator.h"
#include "tests/display/announcer/private_pulse.h"
#include "tests/kiosk/printing/escpos_reader.h"
#include "tests/kiosk/printing/paper_listener.h"
#include "tests/kiosk/printing/private_cupsd.h"
#include "tests/system/hall/virtual_screen.h"
#include "tests/system/hall/whole_hall.h"

#include <QTest>
#include <algorithm>
#include <catch2/catch.hpp>

using namespace giliran;
using namespace giliran::testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QColor amber(0xFF, 0xC2, 0x3D);

/// Points of the kiosk's upright screen of the small hall.
constexpr QPoint first_tile{500, 450};
constexpr QPoint take_number{540, 1690};
constexpr QPoint officer_code{1670, 290};

/// Touches again until it is so: a touch may fall into the settling time of a new screen.
template <class Touch>
bool until(const std::function<bool()>& so, Duration deadline, Touch touch)
{
    const Duration patience = 2s;
    for (Duration waited{0}; waited < deadline; waited += patience) {
        touch();
        if (comes_true(so, patience))
            return true;
    }
    return false;
}

} // namespace

TEST_CASE("a visitor's ticket travels from touch to paper to wall to voice", "[system]")
{
    VirtualScreen screen(QSize(2400, 1940));
    REQUIRE_FALSE(screen.display().isEmpty());
    giliran::test::PaperListener printer;
    giliran::test::PrivateCupsd cups;
    cups.add_raw_queue(u"tiket"_s, printer.port());
    PrivatePulse pulse;
    REQUIRE(pulse.start());
    REQUIRE(pulse.start_recording());

    WholeHall hall({screen.display(), cups.server(), u"tiket"_s, QString::fromUtf8(pulse.server())});
    hall.start_kiosk();
    REQUIRE(comes_true([&] { return hall.hub_runs(); }, 20s));
    hall.furnish();
    const bool connected = comes_true(
        [&] {
            return hall.journal_value(u"select count(*) from events where type = 'day_opened'"_s) == u"1"_s;
        },
        20s);
    INFO(hall.logs().toStdString());
    REQUIRE(connected);

    // The visitor: agency, service, "yes"; the paper comes out of the printer behind CUPS.
    const auto tickets = [&] {
        return hall.journal_value(u"select count(*) from events where type = 'ticket_reserved'"_s).toInt();
    };
    int touches = 0;
    const bool given = until([&] { return tickets() == 1; }, 40s,
                             [&] {
                                 screen.touch(touches % 3 == 2 ? take_number : first_tile);
                                 ++touches;
                             });
    INFO(hall.logs().toStdString());
    REQUIRE(given);
    REQUIRE(comes_true([&] { return printer.jobs().size() == 1; }, 15s));
    const auto papers = giliran::test::read_escpos(printer.jobs().front());
    REQUIRE(papers);
    CHECK(papers->size() == 1);
    CHECK(comes_true([&] { return hall.journal_value(u"select paper from legs"_s) == u"confirmed"_s; }, 15s));

    // The officer signs in by keyboard and presses the one loud key.
    const auto sessions = [&] {
        return hall.journal_value(u"select count(*) from events where type = 'session_opened'"_s).toInt();
    };
    screen.touch(officer_code);
    screen.press(officer_code, {});
    screen.type(u"0101"_s);
    screen.press(officer_code, {u"Tab"_s});
    screen.type(u"2468"_s);
    screen.press(officer_code, {u"Return"_s});
    INFO(hall.logs().toStdString());
    REQUIRE(comes_true([&] { return sessions() == 1; }, 15s));
    CHECK(share_of(screen.picture(), WholeHall::display_at, amber) < 0.01);
    const auto leg_state = [&] { return hall.journal_value(u"select state from legs"_s); };
    REQUIRE(until([&] { return leg_state() == u"called"_s; }, 20s,
                  [&] { screen.press(officer_code, {u"KP_Add"_s}); }));

    // The wall turns amber where the call stands, and the loudspeaker says it whole, once.
    CHECK(comes_true([&] { return share_of(screen.picture(), WholeHall::display_at, amber) > 0.05; }, 15s));
    const auto spoken = [&] {
        return hall.journal_value(u"select count(*) from events where type = 'announcement_ended'"_s) ==
               u"1"_s;
    };
    REQUIRE(comes_true(spoken, 40s));
    const QString ended =
        hall.journal_value(u"select payload from events where type = 'announcement_ended'"_s);
    CHECK_FALSE(ended.contains(u"unspoken"_s));
    const Samples recording = pulse.stop_recording();
    VoiceProblems problems;
    const VoicePack pack = VoicePack::load(built_voice_pack(), problems);
    REQUIRE_FALSE(pack.is_empty());
    const ClipFound chime = locate(recording, *pack.find("chime"));
    CHECK(chime.score > 0.9);
    const auto end_of = [](const ClipFound& found, const Samples& clip) {
        return found.offset_ms + 1000.0 * static_cast<double>(clip.size()) / voice_rate;
    };
    // Each clip begins within a pause's length: a digit that comes twice is not taken for its second time.
    constexpr double longest_pause_ms = 300.0;
    double heard_until = end_of(chime, *pack.find("chime")) - 1.0;
    for (const char* clip : {"nomor_antrean", "letter_a", "digit_0", "digit_0", "digit_1", "silakan_menuju",
                             "loket", "digit_1"}) {
        const Samples* samples = pack.find(clip);
        INFO(clip);
        REQUIRE(samples != nullptr);
        const ClipFound found = locate(recording, *samples, heard_until, heard_until + longest_pause_ms);
        CHECK(found.score > 0.9);
        heard_until = end_of(found, *samples) - 1.0;
    }

    double agency_score = 0; // the agency's name comes last
    for (const QString& file : hall.spoken_names())
        if (const auto name = samples_of_wav(read_text_file(file.toStdString()).value()))
            agency_score = std::max(
                agency_score, locate(recording, *name, heard_until, heard_until + longest_pause_ms).score);
    CHECK(agency_score > 0.9);

    // Present, finished.
    REQUIRE(until([&] { return leg_state() == u"serving"_s; }, 20s,
                  [&] { screen.press(officer_code, {u"KP_Add"_s}); }));
    REQUIRE(until([&] { return leg_state() == u"ended"_s; }, 20s,
                  [&] { screen.press(officer_code, {u"KP_Add"_s}); }));
    CHECK(hall.journal_value(u"select outcome from legs"_s) == u"served"_s);
    CHECK(printer.jobs().size() == 1);

    CHECK(hall.end());
    CHECK(hall.left_behind().join(u' ').toStdString().empty());
}
