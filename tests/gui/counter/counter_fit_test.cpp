// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/ui/fit_report.h"
#include "tests/gui/counter/counter_scenes.h"
#include "tests/gui/counter/long_words.h"
#include "tests/gui/counter/shown_counter.h"

#include <optional>

using namespace giliran;
using namespace giliran::test;

namespace {

struct Screen
{
    QSize size;
    double scale;
};

/// The least and the largest window at 100 and 200 %, and the usual ones.
const std::vector<Screen> screens{{{900, 600}, 1},   {{1180, 700}, 1},  {{1366, 768}, 1}, {{1920, 1080}, 1},
                                  {{1920, 1080}, 2}, {{1800, 1200}, 2}, {{3840, 2160}, 2}};

void check_scene(const CounterSceneShot& scene, const Screen& screen)
{
    INFO(scene.name << " " << screen.size.width() << "x" << screen.size.height() << " at " << screen.scale);
    ShownCounter shown(scene.model, screen.size, screen.scale);
    CHECK(shown.window.size() == screen.size);
    const QStringList unfitted = unfitted_texts(shown.window);
    INFO("does not fit: " << unfitted.join(QStringLiteral(" | ")).toStdString());
    CHECK(unfitted.isEmpty());
    std::vector<QRect> seen;
    for (const TouchButton* key : shown.window.findChildren<TouchButton*>()) {
        if (!key->isVisible())
            continue;
        const QRect place(key->mapTo(&shown.window, QPoint(0, 0)), key->size());
        INFO(key->objectName().toStdString());
        CHECK(shown.window.rect().contains(place));
        for (const QRect& other : seen)
            CHECK_FALSE(other.intersects(place));
        seen.push_back(place);
    }
}

} // namespace

TEST_CASE("every text of the counter fits its place, at every size and scale", "[counter-gui]")
{
    const bool longer = GENERATE(false, true);
    std::optional<LongWords> words;
    if (longer)
        words.emplace();
    for (const CounterSceneShot& scene : counter_scenes())
        for (const Screen& screen : screens)
            check_scene(scene, screen);
}

TEST_CASE("a day of practice is said above the counter, and it still fits", "[counter-gui][training]")
{
    for (CounterSceneShot scene : counter_scenes()) {
        scene.model.header.training = QStringLiteral("TRAINING: numbers are not valid");
        for (const Screen& screen : screens)
            check_scene(scene, screen);
    }
}
