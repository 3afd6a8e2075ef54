// SPDX-License-Identifier: GPL-3.0-or-later
#include "counter/panels/counter_windows.h"
#include "counter/panels/deed_menu.h"
#include "counter/panels/deed_picker.h"
#include "counter/panels/message_bar.h"
#include "tests/gui/counter/counter_scenes.h"
#include "tests/gui/counter/long_words.h"
#include "tests/gui/counter/shown_counter.h"

#include <QLineEdit>
#include <QListWidget>
#include <QScreen>
#include <optional>

using namespace giliran;
using namespace giliran::test;
using giliran::testing::SampleCounter;

namespace {

/// Both faces of a counter, the bar open.
struct ShownBar
{
    explicit ShownBar(const CounterModel& model, double scale = 1)
        : windows(usual_px_per_mm * scale, usual_px_per_mm * scale)
    {
        QObject::connect(&windows, &CounterWindows::pressed, &windows,
                         [this](const Deed& deed) { pressed.push_back(deed); });
        windows.show_model(model);
        windows.open_bar();
    }

    TouchButton& key(const char* name) const
    {
        auto* found = windows.bar().findChild<TouchButton*>(QString::fromLatin1(name));
        REQUIRE(found != nullptr);
        return *found;
    }
    void click(const char* name) { QTest::mouseClick(&key(name), Qt::LeftButton); }

    mutable CounterWindows windows;
    std::vector<Deed> pressed;
};

DeedPicker& open_picker(const QWidget& window)
{
    DeedPicker* picker = nullptr;
    REQUIRE(QTest::qWaitFor([&] {
        for (DeedPicker* one : window.findChildren<DeedPicker*>())
            if (one->isVisible())
                picker = one;
        return picker != nullptr;
    }));
    return *picker;
}

CounterModel served_model()
{
    SampleCounter counter;
    counter.busy_morning().view.staffed = std::vector{*CounterId::parse("loket-1")};
    return counter.model();
}

} // namespace

TEST_CASE("every text of the bar fits, at 100 and 200 %, with longer words too", "[counter-gui]")
{
    const bool longer = GENERATE(false, true);
    std::optional<LongWords> words;
    if (longer)
        words.emplace();
    for (const CounterSceneShot& scene : counter_scenes())
        for (const double scale : {1.0, 1.5, 2.0}) {
            INFO(scene.name << " at " << scale);
            const ShownBar shown(scene.model, scale);
            const QStringList unfitted = unfitted_texts(shown.windows.bar());
            INFO("does not fit: " << unfitted.join(QStringLiteral(" | ")).toStdString());
            CHECK(unfitted.isEmpty());
        }
}

TEST_CASE("the bar's loud key gives the window's deed and keeps its place when its meaning changes",
          "[counter-gui]")
{
    SampleCounter counter;
    counter.signed_in().called("A03", "A-033", 0);
    ShownBar shown(counter.model());
    const QRect place = shown.key("bar_loud").geometry();
    shown.click("bar_loud");
    REQUIRE(shown.pressed.size() == 1);
    CHECK(shown.pressed[0] == *counter.model().desk.loud.deed);
    counter.serving("A03", "A-033", 0);
    shown.windows.show_model(counter.model());
    CHECK(shown.key("bar_loud").label() == QStringLiteral("Finish"));
    CHECK(shown.key("bar_loud").geometry() == place);
}

TEST_CASE("one face is on the screen at a time; the bar stays on top and takes no keyboard", "[counter-gui]")
{
    ShownBar shown(served_model());
    CHECK(shown.windows.bar().isVisible());
    CHECK_FALSE(shown.windows.window().isVisible());
    CHECK(shown.windows.bar().windowFlags().testFlag(Qt::WindowStaysOnTopHint));
    CHECK(shown.windows.bar().windowFlags().testFlag(Qt::WindowDoesNotAcceptFocus));
    shown.click("bar_window");
    CHECK_FALSE(shown.windows.bar().isVisible());
    CHECK(shown.windows.window().isVisible());
}

TEST_CASE("the bar stays where it was dragged, and always whole on the screen", "[counter-gui]")
{
    ShownBar shown(served_model());
    const QRect screen = QGuiApplication::primaryScreen()->availableGeometry();
    shown.windows.bar().move(40, 60);
    shown.windows.open_window();
    shown.windows.open_bar();
    CHECK(shown.windows.bar().pos().y() == 60);
    shown.windows.bar().move(screen.right() - 10, screen.bottom() - 10);
    shown.windows.open_window();
    shown.windows.open_bar();
    CHECK(shown.windows.bar().geometry().bottom() <= screen.bottom());
    CHECK(shown.windows.bar().pos().x() >= screen.left());
}

TEST_CASE("from the bar one signs in in the window and is back at the bar", "[counter-gui]")
{
    SampleCounter counter;
    ShownBar shown(counter.model());
    shown.click("bar_loud");
    CHECK(shown.windows.window().isVisible());
    CHECK(shown.pressed.empty());
    counter.signed_in();
    shown.windows.show_model(counter.model());
    CHECK(shown.windows.bar().isVisible());
    CHECK_FALSE(shown.windows.window().isVisible());
}

TEST_CASE("behind the bar's other key are all deeds of the window", "[counter-gui]")
{
    SampleCounter counter;
    counter.signed_in().called("A03", "A-033", 0);
    ShownBar shown(counter.model());
    shown.click("bar_more");
    DeedMenu* menu = nullptr;
    REQUIRE(QTest::qWaitFor([&] { return (menu = shown.windows.bar().findChild<DeedMenu*>()) != nullptr; }));
    QTest::keyClick(menu, Qt::Key_1);
    REQUIRE(shown.pressed.size() == 1);
    CHECK(shown.pressed[0].kind == DeedKind::recall);
}

TEST_CASE("what was just done can be taken back on the bar and in the window", "[counter-gui]")
{
    SampleCounter counter;
    counter.busy_morning().undoable(7).message = {QStringLiteral("A-033 is being served"), false};
    ShownBar bar(counter.model());
    CHECK(bar.key("bar_undo").isVisible());
    bar.click("bar_undo");
    REQUIRE(bar.pressed.size() == 1);
    CHECK(bar.pressed[0].kind == DeedKind::undo);

    ShownCounter window(counter.model());
    auto& undo = *window.find<MessageBar>("desk_message").findChild<TouchButton*>();
    QTest::mouseClick(&undo, Qt::LeftButton);
    window.type(Qt::Key_Z, Qt::ControlModifier);
    REQUIRE(window.pressed.size() == 2);
    CHECK(window.pressed[1].kind == DeedKind::undo);
    counter.view.undo_until.reset();
    window.window.show_model(counter.model());
    CHECK_FALSE(undo.isVisible());
}

TEST_CASE("putting aside asks for the reason; a digit gives it, Right changes for how long", "[counter-gui]")
{
    ShownCounter shown(served_model());
    shown.type_on_pad(Qt::Key_5);
    DeedPicker& picker = open_picker(shown.window);
    auto* answers = picker.findChild<QListWidget*>(QStringLiteral("answers"));
    REQUIRE(answers != nullptr);
    CHECK(answers->count() == 6);
    QTest::keyClick(answers, Qt::Key_Right);
    QTest::keyClick(answers, Qt::Key_2);
    REQUIRE(shown.pressed.size() == 1);
    CHECK(shown.pressed[0].kind == DeedKind::park);
    CHECK(shown.pressed[0].reason == ParkReason::papers);
    CHECK(shown.pressed[0].minutes == 15U);
}

TEST_CASE("letters narrow a long list of goals; Enter takes the first, Esc leaves", "[counter-gui]")
{
    ShownCounter shown(served_model());
    shown.click("transfer");
    DeedPicker& picker = open_picker(shown.window);
    auto* filter = picker.findChild<QLineEdit*>(QStringLiteral("filter"));
    REQUIRE(filter != nullptr);
    QTest::keyClicks(filter, QStringLiteral("sams"));
    QTest::keyClick(filter, Qt::Key_Return);
    REQUIRE(shown.pressed.size() == 1);
    CHECK(shown.pressed[0].kind == DeedKind::transfer);
    CHECK(shown.pressed[0].what == QStringLiteral("Samsat"));
    shown.type(Qt::Key_F4);
    QTest::keyClick(&open_picker(shown.window), Qt::Key_Escape);
    CHECK(shown.pressed.size() == 1);
}

TEST_CASE("no key of the window is pressed through an open choice", "[counter-gui]")
{
    ShownCounter shown(served_model());
    shown.click("park");
    DeedPicker& picker = open_picker(shown.window);
    auto* answers = picker.findChild<QListWidget*>(QStringLiteral("answers"));
    QTest::keyClick(answers, Qt::Key_Plus, Qt::KeypadModifier);
    QTest::keyClick(answers, Qt::Key_F9);
    CHECK(shown.pressed.empty());
    CHECK(picker.isVisible());
}

TEST_CASE("no answer of a choice is cut off, in the largest hall, with longer words", "[counter-gui]")
{
    SampleCounter counter;
    counter.at_the_lane().signed_in().serving("K01", "K-007", 1);
    const LongWords longer;
    for (const DeedChoice& choice : counter.model().bar.more.choices)
        for (const double scale : {1.0, 2.0}) {
            QWidget anchor;
            auto* picker = new DeedPicker(Theme::desk(usual_px_per_mm * scale), choice, &anchor);
            picker->open_over(anchor);
            auto* answers = picker->findChild<QListWidget*>(QStringLiteral("answers"));
            for (int row = 0; row < answers->count(); ++row) {
                const QRect room = answers->visualItemRect(answers->item(row));
                const QRect needed = answers->fontMetrics().boundingRect(
                    QRect(0, 0, room.width() - 2, 10'000), Qt::TextWordWrap, answers->item(row)->text());
                INFO(answers->item(row)->text().toStdString() << " at " << scale);
                CHECK(needed.width() <= room.width());
                CHECK(needed.height() <= room.height());
            }
            INFO(unfitted_texts(*picker).join(u'|').toStdString());
            CHECK(unfitted_texts(*picker).isEmpty());
            picker->close();
        }
}

TEST_CASE("a hall's colours reach both faces while they are shown, with all that stood on them",
          "[counter-gui]")
{
    ShownBar shown(served_model());
    const auto has = [](const QWidget& face, QColor colour) {
        const QImage picture =
            const_cast<QWidget&>(face).grab().toImage().convertToFormat(QImage::Format_RGB32);
        for (int y = 0; y < picture.height(); ++y)
            for (int x = 0; x < picture.width(); ++x)
                if (picture.pixelColor(x, y) == colour)
                    return true;
        return false;
    };
    const QColor purple(0x4A, 0x14, 0x8C);
    const QStringList before = [&] {
        QStringList labels;
        for (const TouchButton* key : shown.windows.bar().findChildren<TouchButton*>())
            labels.append(key->label());
        return labels;
    }();
    CHECK_FALSE(has(shown.windows.bar(), purple));

    Look look;
    look.primary = Colour::rgb(0x4A148C);
    shown.windows.set_look(look);
    CHECK(has(shown.windows.bar(), purple));
    QStringList after;
    for (const TouchButton* key : shown.windows.bar().findChildren<TouchButton*>())
        after.append(key->label());
    CHECK(after == before);
    shown.click("bar_loud");
    REQUIRE(shown.pressed.size() == 1);
    CHECK(shown.pressed.front().kind == DeedKind::finish);

    shown.windows.open_window();
    REQUIRE(QTest::qWaitForWindowExposed(&shown.windows.window()));
    CHECK(has(shown.windows.window(), purple));
    CHECK(unfitted_texts(shown.windows.window()).isEmpty());
    look.dark = true;
    shown.windows.set_look(look);
    QCoreApplication::processEvents(); // a layout shows its new widgets on the next turn
    CHECK(has(shown.windows.window(), dark_palette().paper.q()));
    CHECK_FALSE(has(shown.windows.window(), light_palette().paper.q()));
    CHECK(unfitted_texts(shown.windows.window()).isEmpty());
}
