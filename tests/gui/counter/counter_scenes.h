// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/texts/queue_words.h"
#include "counter/presenter/counter_text.h"
#include "tests/counter/sample_counter.h"

#include <vector>

namespace giliran::test {

struct CounterSceneShot
{
    const char* name;
    CounterModel model;
};

/// Everything the counter can look like, with the longest texts that the halls have. `language` is of the
/// hall's texts; the program's own are in the one that is installed.
inline std::vector<CounterSceneShot> counter_scenes(const QString& language = QStringLiteral("id"))
{
    using giliran::testing::SampleCounter;
    const auto fresh = [&] {
        SampleCounter counter;
        counter.language = language;
        return counter;
    };
    std::vector<CounterSceneShot> scenes;
    SampleCounter sign_in = fresh();
    scenes.push_back({"1-sign-in", sign_in.model()});
    sign_in.message = {words_for(RefusalKind::wrong_pin), true};
    sign_in.view.day.reset();
    scenes.push_back({"1b-sign-in-refused", sign_in.model()});

    SampleCounter serving = fresh();
    serving.busy_morning().undoable(7);
    serving.message = {CounterText::tr("%1 is being served").arg(QStringLiteral("A-033")), false};
    scenes.push_back({"2-serving", serving.model()});

    SampleCounter called = fresh();
    called.busy_morning().called("A16", "A-1048", 1).missed("A16", "A-018", 55).missed("A11", "A-011", 90);
    called.view.waiting_total = 41;
    called.view.current->announcement = AnnouncementState::not_spoken;
    called.view.current->unspoken = Unspoken::no_sound;
    called.view.current->priority = true;
    called.message = {CounterText::tr("Not carried out: the connection broke. Please press again."), true};
    scenes.push_back({"2b-called-not-spoken", called.model()});

    SampleCounter idle = fresh();
    idle.signed_in().waits("A16", "A-034", 14).view.waiting.front().rule = CallRule::waited_too_long;
    scenes.push_back({"2c-empty-one-waits", idle.model()});
    SampleCounter nobody = fresh();
    nobody.signed_in().view.phase = DayPhase::closing;
    scenes.push_back({"2d-nobody-waits", nobody.model()});

    SampleCounter aside = fresh();
    aside.busy_morning().parked("A16", "A-1047", ParkReason::system, 25).called("A03", "A-033", 0);
    scenes.push_back({"2i-called", aside.model()});

    SampleCounter walk_in = fresh();
    walk_in.signed_in().walked_in("A16", "A-1048", 4);
    scenes.push_back({"2f-walk-in", walk_in.model()});
    SampleCounter lane = fresh();
    lane.signed_in().at_the_lane();
    scenes.push_back({"2g-lane-empty", lane.model()});
    lane.vehicle_called(1).message = {CounterText::tr("The next vehicle is called"), false};
    lane.view.current->calls = 2;
    scenes.push_back({"2h-vehicle-called", lane.model()});

    SampleCounter away = fresh();
    away.busy_morning().standing = Standing::connecting;
    away.message = {standing_words(away.standing), true};
    scenes.push_back({"2e-connection-lost", away.model()});

    SampleCounter large = fresh();
    large.signed_in().at_the_lane().serving("K01", "K-007", 12).waits("K02", "K-008", 31);
    large.message = {
        CounterText::tr("%1 did not come and stands among the missed calls").arg(QStringLiteral("1K-1048")),
        false};
    large.undoable(10);
    scenes.push_back({"2j-large-hall", large.model()});

    for (const Standing standing : {Standing::unpaired, Standing::key_refused, Standing::update_needed}) {
        CounterModel notice;
        notice.notice = *counter_notice(standing, QStringLiteral("0.9.0"), false);
        notice.window_label = CounterText::tr("Full window");
        notice.bar = bar_model(notice, nullptr);
        const char* name = standing == Standing::unpaired      ? "3-unpaired"
                           : standing == Standing::key_refused ? "3b-key-refused"
                                                               : "3c-update-needed";
        scenes.push_back({name, notice});
    }
    return scenes;
}

} // namespace giliran::test
