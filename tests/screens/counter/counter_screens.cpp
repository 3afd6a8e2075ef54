// SPDX-License-Identifier: GPL-3.0-or-later
#include "counter/panels/counter_bar.h"
#include "counter/panels/counter_window.h"
#include "counter/panels/deed_picker.h"
#include "tests/gui/counter/counter_scenes.h"
#include "tests/screens/screen.h"

namespace giliran::screens {

namespace {

constexpr double desk_px_per_mm = 96 / 25.4;
/// A desk's keys are for a mouse; the smallest text is a caption.
constexpr Limits desk_limits{desk_px_per_mm, 3.4, 8.9, 1.8};

/// Of one moment all is drawn: the scenes are made in the language in force.
CounterModel model_of(const QString& scene, const QString& language)
{
    for (const test::CounterSceneShot& one : test::counter_scenes(language))
        if (scene == QLatin1StringView(one.name))
            return one.model;
    return {};
}

Shown shown_window(const QString& scene, const QString& language, QSize size, const Look& look = {})
{
    auto window = std::make_unique<CounterWindow>(Theme::desk(desk_px_per_mm));
    window->resize(size);
    window->show_model(model_of(scene, language));
    window->set_theme(Theme::desk(desk_px_per_mm, look));
    return {std::move(window), nullptr, desk_limits};
}

Shown shown_bar(const QString& scene, const QString& language, const Look& look = {})
{
    auto bar = std::make_unique<CounterBar>(Theme::desk(desk_px_per_mm));
    bar->show_model(model_of(scene, language));
    bar->set_theme(Theme::desk(desk_px_per_mm, look));
    return {std::move(bar), nullptr, desk_limits};
}

/// The n-th of the choices that the bar's keys lead to.
Shown shown_choice(const QString& scene, const QString& language, std::size_t n)
{
    auto picker = std::make_unique<DeedPicker>(Theme::desk(desk_px_per_mm),
                                               model_of(scene, language).bar.more.choices.at(n), nullptr);
    picker->setAttribute(Qt::WA_DeleteOnClose, false);
    const QWidget somewhere;
    picker->open_over(somewhere);
    return {std::move(picker), nullptr, desk_limits};
}

struct NamedLook
{
    const char* name;
    Look look;
};

/// The officer at work in other colours.
void add_looks(std::vector<Screen>& screens, const QString& counter, const QString& scene)
{
    const Colour purple = Colour::rgb(0x4A148C);
    for (const NamedLook& one : {NamedLook{"4-own-colours", {false, purple, std::nullopt, 1}},
                                 NamedLook{"4b-dark", {true, std::nullopt, std::nullopt, 1}},
                                 NamedLook{"4c-dark-own-colours", {true, purple, std::nullopt, 1}}})
        for (const QString& language : {QStringLiteral("id"), QStringLiteral("en")}) {
            const QString name = QString::fromLatin1(one.name);
            const Look look = one.look;
            screens.push_back({counter, name, QStringLiteral("1180x700"), language, [=] {
                                   return shown_window(scene, language, {1180, 700}, look);
                               }});
            screens.push_back({counter, name, QStringLiteral("bar"), language,
                               [=] { return shown_bar(scene, language, look); }});
        }
}

} // namespace

void add_counter_screens(std::vector<Screen>& screens)
{
    const QString counter = QStringLiteral("counter");
    add_looks(screens, counter, QStringLiteral("2-serving"));
    for (const test::CounterSceneShot& one : test::counter_scenes()) {
        const QString scene = QString::fromLatin1(one.name);
        for (const QString& language : {QStringLiteral("id"), QStringLiteral("en")}) {
            for (const QSize size : {QSize(900, 600), QSize(1180, 700), QSize(1920, 1080)})
                screens.push_back({counter, scene,
                                   QStringLiteral("%1x%2").arg(size.width()).arg(size.height()), language,
                                   [=] { return shown_window(scene, language, size); }});
            screens.push_back({counter, scene, QStringLiteral("bar"), language,
                               [=] { return shown_bar(scene, language); }});
            for (std::size_t n = 0; n < one.model.bar.more.choices.size(); ++n)
                screens.push_back({counter, scene, QStringLiteral("choice%1").arg(n), language,
                                   [=] { return shown_choice(scene, language, n); }});
        }
    }
}

} // namespace giliran::screens
