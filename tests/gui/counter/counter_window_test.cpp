// SPDX-License-Identifier: GPL-3.0-or-later
#include "counter/panels/deed_menu.h"
#include "counter/panels/line_list.h"
#include "counter/panels/message_bar.h"
#include "tests/gui/counter/shown_counter.h"

#include <QAccessible>
#include <QSignalSpy>

using namespace giliran;
using namespace giliran::test;
using giliran::testing::SampleCounter;

namespace {

SampleCounter busy()
{
    return SampleCounter().busy_morning();
}

DeedMenu& open_menu(const QWidget& window)
{
    DeedMenu* menu = nullptr;
    REQUIRE(QTest::qWaitFor([&] {
        const auto menus = window.findChildren<DeedMenu*>();
        menu = menus.isEmpty() || !menus.back()->isVisible() ? nullptr : menus.back();
        return menu != nullptr;
    }));
    return *menu;
}

} // namespace

TEST_CASE("a click on a key gives the deed that it offers", "[counter-gui]")
{
    const SampleCounter counter = busy();
    ShownCounter shown(counter.model());
    CHECK(shown.key("loud").label() == QStringLiteral("Finish"));
    shown.click("loud");
    REQUIRE(shown.pressed.size() == 1);
    CHECK(shown.pressed[0] == *counter.model().desk.loud.deed);
}

TEST_CASE("the loud key takes on its next meaning in place", "[counter-gui]")
{
    SampleCounter counter;
    counter.signed_in().called("A03", "A-033", 0);
    ShownCounter shown(counter.model());
    const QRect place = shown.key("loud").geometry();
    CHECK(shown.key("loud").label() == QStringLiteral("Visitor is here"));
    counter.serving("A03", "A-033", 0);
    shown.window.show_model(counter.model());
    CHECK(shown.key("loud").label() == QStringLiteral("Finish"));
    CHECK(shown.key("loud").geometry() == place);
}

TEST_CASE("a grey key gives nothing", "[counter-gui]")
{
    ShownCounter shown(busy().model());
    CHECK_FALSE(shown.key("recall").isEnabled());
    shown.click("recall");
    shown.type(Qt::Key_F8);
    CHECK(shown.pressed.empty());
}

TEST_CASE("another result is chosen from the menu of its key", "[counter-gui]")
{
    ShownCounter shown(busy().model());
    shown.click("other_results");
    DeedMenu& menu = open_menu(shown.window);
    CHECK(menu.actions().size() == 6);
    QTest::keyClick(&menu, Qt::Key_2);
    REQUIRE(shown.pressed.size() == 1);
    CHECK(shown.pressed[0].kind == DeedKind::finish);
    CHECK(shown.pressed[0].outcome == Outcome::wrong_service);
}

TEST_CASE("leaving the menu of results gives nothing", "[counter-gui]")
{
    ShownCounter shown(busy().model());
    shown.click("other_results");
    QTest::keyClick(&open_menu(shown.window), Qt::Key_Escape);
    CHECK(shown.pressed.empty());
}

TEST_CASE("a click on a missed number offers its return", "[counter-gui]")
{
    ShownCounter shown(busy().model());
    auto& late = shown.find<LineList>("late");
    const QRect second = late.visualRect(late.model()->index(1, 0));
    QTest::mouseClick(late.viewport(), Qt::LeftButton, {}, second.center());
    QTest::keyClick(&open_menu(shown.window), Qt::Key_Return);
    REQUIRE(shown.pressed.size() == 1);
    CHECK(shown.pressed[0].kind == DeedKind::revive);
    CHECK(shown.pressed[0].number == QStringLiteral("A-017"));
}

TEST_CASE("a mark on a row stays on its ticket while the line moves up", "[counter-gui]")
{
    SampleCounter counter = busy();
    ShownCounter shown(counter.model());
    auto& waiting = shown.find<LineList>("waiting");
    waiting.setCurrentIndex(waiting.model()->index(3, 0));
    counter.view.waiting.erase(counter.view.waiting.begin());
    shown.window.show_model(counter.model());
    CHECK(waiting.currentIndex().row() == 2);
    CHECK(waiting.currentIndex().data().toString() == QStringLiteral("A-036"));
}

TEST_CASE("the window is named after its counter's number", "[counter-gui]")
{
    CounterModel model = busy().model();
    model.window_title = QStringLiteral("Counter 3 · Giliran");
    ShownCounter shown(model);
    CHECK(shown.window.windowTitle() == QStringLiteral("Counter 3 · Giliran"));
}

TEST_CASE("a message comes and goes without moving a key", "[counter-gui]")
{
    SampleCounter counter = busy();
    ShownCounter shown(counter.model());
    const QRect place = shown.key("other_results").geometry();
    counter.message = {QStringLiteral("Nobody is waiting."), true};
    shown.window.show_model(counter.model());
    const auto* bar = shown.window.findChild<MessageBar*>(QStringLiteral("desk_message"));
    REQUIRE(bar != nullptr);
    CHECK(bar->accessibleName() == QStringLiteral("Nobody is waiting."));
    CHECK(shown.key("other_results").geometry() == place);
}

TEST_CASE("the language that is offered is told by its code", "[counter-gui]")
{
    ShownCounter shown(busy().model());
    QSignalSpy wanted(&shown.window, &CounterWindow::language_wanted);
    shown.click("language");
    REQUIRE(wanted.count() == 1);
    CHECK(wanted[0][0].toString() == QStringLiteral("en"));
}

TEST_CASE("screen readers find a name on everything that can be pressed, and each row as a sentence",
          "[counter-gui]")
{
    ShownCounter shown(busy().model());
    for (const QWidget* widget : shown.window.findChildren<QWidget*>()) {
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || widget->focusProxy() != nullptr)
            continue;
        INFO(widget->objectName().toStdString() << " " << widget->metaObject()->className());
        CHECK_FALSE(widget->accessibleName().isEmpty());
    }
    auto& waiting = shown.find<LineList>("waiting");
    CHECK(waiting.model()->index(0, 0).data(Qt::AccessibleTextRole).toString() ==
          QStringLiteral("A-034, Penggantian Kartu Keluarga hilang atau rusak, 14 min"));
}
