// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of every screen, for people to look at: hidden unless asked for by tag.
#include "common/ui/language.h"
#include "tests/gui/counter/counter_scenes.h"
#include "tests/gui/counter/shown_counter.h"

#include <QDir>

using namespace giliran;
using namespace giliran::test;

TEST_CASE("pictures of every counter screen", "[.][counter-screenshots]")
{
    const QString folder = qEnvironmentVariable("GILIRAN_SCREENSHOTS", QStringLiteral("screenshots"));
    REQUIRE(QDir().mkpath(folder));
    Language language;
    for (const char* code : {"id", "en"}) {
        language.use(QString::fromLatin1(code));
        for (const CounterSceneShot& scene : counter_scenes())
            for (const QSize size : {QSize(900, 600), QSize(1180, 700), QSize(1920, 1080)}) {
                ShownCounter shown(scene.model, size);
                shown.window.grab().save(
                    QStringLiteral("%1/counter-%2x%3-%4-%5.png")
                        .arg(folder)
                        .arg(size.width())
                        .arg(size.height())
                        .arg(QString::fromLatin1(code), QString::fromLatin1(scene.name)));
            }
    }
}
