// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of every screen, for people to look at: hidden unless asked for by tag.
#include "common/ui/language.h"
#include "counter/panels/counter_bar.h"
#include "counter/panels/deed_picker.h"
#include "tests/gui/counter/counter_scenes.h"
#include "tests/gui/counter/shown_counter.h"

#include <QDir>
#include <QRegularExpression>

using namespace giliran;
using namespace giliran::test;

TEST_CASE("pictures of every counter screen", "[.][counter-screenshots]")
{
    const QString folder = qEnvironmentVariable("GILIRAN_SCREENSHOTS", QStringLiteral("screenshots"));
    REQUIRE(QDir().mkpath(folder));
    Language language;
    for (const char* code : {"id", "en"}) {
        language.use(QString::fromLatin1(code));
        for (const CounterSceneShot& scene : counter_scenes()) {
            CounterBar bar(Theme::desk(usual_px_per_mm));
            bar.show_model(scene.model);
            bar.show();
            bar.grab().save(QStringLiteral("%1/bar-%2-%3.png")
                                .arg(folder, QString::fromLatin1(code), QString::fromLatin1(scene.name)));
            for (const DeedChoice& choice : scene.model.bar.more.choices) {
                const QString name =
                    QString(choice.label).remove(QRegularExpression(QStringLiteral("[^A-Za-z]")));
                DeedPicker picker(Theme::desk(usual_px_per_mm), choice, &bar);
                picker.setAttribute(Qt::WA_DeleteOnClose, false);
                picker.open_over(bar);
                picker.grab().save(
                    QStringLiteral("%1/choice-%2-%3-%4.png")
                        .arg(folder, QString::fromLatin1(code), QString::fromLatin1(scene.name), name));
            }
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
}
