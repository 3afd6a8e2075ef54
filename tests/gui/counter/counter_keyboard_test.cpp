// SPDX-License-Identifier: GPL-3.0-or-later
#include "counter/panels/deed_menu.h"
#include "counter/panels/line_list.h"
#include "tests/gui/counter/shown_counter.h"

#include <QKeyEvent>
#include <QShortcut>

using namespace giliran;
using namespace giliran::test;
using giliran::testing::SampleCounter;

namespace {

CounterModel called_model()
{
    return SampleCounter().busy_morning().called("A03", "A-033", 1).model();
}

} // namespace

TEST_CASE("the number pad and the function keys press the keys wherever the focus is", "[counter-gui]")
{
    struct Case
    {
        Qt::Key key;
        bool pad;
        DeedKind deed;
    };
    const auto one =
        GENERATE(Case{Qt::Key_Plus, true, DeedKind::start}, Case{Qt::Key_F9, false, DeedKind::start},
                 Case{Qt::Key_8, true, DeedKind::recall}, Case{Qt::Key_Up, true, DeedKind::recall},
                 Case{Qt::Key_F8, false, DeedKind::recall}, Case{Qt::Key_7, true, DeedKind::no_show},
                 Case{Qt::Key_Home, true, DeedKind::no_show}, Case{Qt::Key_F7, false, DeedKind::no_show});
    ShownCounter shown(called_model());
    shown.find<LineList>("waiting").setFocus();
    shown.type(one.key, one.pad ? Qt::KeypadModifier : Qt::NoModifier);
    REQUIRE(shown.pressed.size() == 1);
    CHECK(shown.pressed[0].kind == one.deed);
}

TEST_CASE("Num * opens the other results, and a digit chooses", "[counter-gui]")
{
    ShownCounter shown(SampleCounter().busy_morning().model());
    shown.type_on_pad(Qt::Key_Asterisk);
    auto* menu = shown.window.findChild<DeedMenu*>();
    REQUIRE(menu != nullptr);
    QTest::keyClick(menu, Qt::Key_1);
    REQUIRE(shown.pressed.size() == 1);
    CHECK(shown.pressed[0].outcome == Outcome::papers_incomplete);
}

TEST_CASE("digits and plus of the letter keys press nothing", "[counter-gui]")
{
    ShownCounter shown(called_model());
    for (const Qt::Key key : {Qt::Key_Plus, Qt::Key_8, Qt::Key_7, Qt::Key_Asterisk})
        shown.type(key);
    CHECK(shown.pressed.empty());
}

TEST_CASE("no key repeats while it is held down", "[counter-gui]")
{
    ShownCounter shown(called_model());
    const auto shortcuts = shown.window.findChildren<QShortcut*>();
    CHECK(shortcuts.size() == 8); // seven keys and Ctrl+Z
    for (const QShortcut* shortcut : shortcuts)
        CHECK_FALSE(shortcut->autoRepeat());
    for (const Qt::Key key : {Qt::Key_Plus, Qt::Key_8, Qt::Key_7}) {
        QKeyEvent held(QEvent::KeyPress, key, Qt::KeypadModifier, QString(), true);
        QCoreApplication::sendEvent(shown.window.focusWidget(), &held);
    }
    CHECK(shown.pressed.empty());
}

TEST_CASE("the keyboard begins at the loud key; Space and Enter press it", "[counter-gui]")
{
    ShownCounter shown(called_model());
    CHECK(shown.focus() == "loud");
    QTest::keyClick(shown.window.focusWidget(), Qt::Key_Space);
    CHECK(shown.pressed.size() == 1);
}

TEST_CASE("Tab goes through the keys, the lines, then the rest", "[counter-gui]")
{
    ShownCounter shown(called_model());
    std::vector<std::string> way{shown.focus()};
    for (int i = 0; i < 11; ++i) {
        QTest::keyClick(shown.window.focusWidget(), Qt::Key_Tab);
        way.push_back(shown.focus());
    }
    CHECK(way == std::vector<std::string>{"loud", "other_results", "recall", "transfer", "no_show", "more",
                                          "waiting", "parked", "late", "bar", "language", "loud"});
}

TEST_CASE("a key that goes grey hands its focus to the loud key, not to its neighbour", "[counter-gui]")
{
    SampleCounter counter;
    counter.busy_morning().called("A03", "A-033", 1);
    ShownCounter shown(counter.model());
    shown.key("recall").setFocus();
    counter.serving("A03", "A-033", 0);
    shown.window.show_model(counter.model());
    CHECK(shown.focus() == "loud");
}

TEST_CASE("while the loud key is grey no other key has its focus, and it comes back", "[counter-gui]")
{
    SampleCounter counter;
    counter.signed_in().serving("A03", "A-033", 1);
    ShownCounter shown(counter.model());
    REQUIRE(shown.focus() == "loud");
    counter.view.current.reset(); // finished, and nobody waits
    shown.window.show_model(counter.model());
    CHECK(shown.focus() == "keys");
    shown.type(Qt::Key_Space);
    CHECK(shown.pressed.empty());
    counter.waits("A01", "A-034", 0);
    shown.window.show_model(counter.model());
    CHECK(shown.focus() == "loud");
}

TEST_CASE("the lines are walked with the arrow keys; Enter offers what may be done", "[counter-gui]")
{
    ShownCounter shown(called_model());
    auto& waiting = shown.find<LineList>("waiting");
    waiting.setFocus();
    QTest::keyClick(&waiting, Qt::Key_Down);
    QTest::keyClick(&waiting, Qt::Key_Down);
    QTest::keyClick(&waiting, Qt::Key_Return);
    auto* menu = shown.window.findChild<DeedMenu*>();
    REQUIRE(menu != nullptr);
    QTest::keyClick(menu, Qt::Key_Return);
    REQUIRE(shown.pressed.size() == 1);
    CHECK(shown.pressed[0].kind == DeedKind::judge_priority);
    CHECK(shown.pressed[0].number == waiting.currentIndex().data().toString());
}
