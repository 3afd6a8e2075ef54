// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/counter/shown_counter.h"

#include <QLineEdit>
#include <QSignalSpy>

using namespace giliran;
using namespace giliran::test;
using giliran::testing::SampleCounter;

TEST_CASE("code, Enter, PIN, Enter signs in", "[counter-gui]")
{
    ShownCounter shown(SampleCounter().model());
    QSignalSpy signing_in(&shown.window, &CounterWindow::sign_in);
    REQUIRE(shown.focus() == "officer_code");
    QTest::keyClicks(shown.window.focusWidget(), QStringLiteral("0231"));
    QTest::keyClick(shown.window.focusWidget(), Qt::Key_Return);
    REQUIRE(shown.focus() == "pin");
    CHECK(signing_in.isEmpty());
    QTest::keyClicks(shown.window.focusWidget(), QStringLiteral("1234"));
    QTest::keyClick(shown.window.focusWidget(), Qt::Key_Enter, Qt::KeypadModifier);
    REQUIRE(signing_in.count() == 1);
    CHECK(signing_in[0][0].toString() == QStringLiteral("0231"));
    CHECK(signing_in[0][1].toString() == QStringLiteral("1234"));
}

TEST_CASE("the key signs in too, and asks for what is missing", "[counter-gui]")
{
    ShownCounter shown(SampleCounter().model());
    QSignalSpy signing_in(&shown.window, &CounterWindow::sign_in);
    shown.find<QLineEdit>("officer_code").setText(QStringLiteral("0231"));
    shown.click("sign_in");
    CHECK(signing_in.isEmpty());
    CHECK(shown.focus() == "pin");
    QTest::keyClicks(shown.window.focusWidget(), QStringLiteral("1234"));
    CHECK(QTest::qWaitFor([&] { // the key ignores a second press within 80 ms
        QTest::keyClick(&shown.key("sign_in"), Qt::Key_Space);
        return signing_in.count() == 1;
    }));
}

TEST_CASE("the PIN is never shown; after a wrong one it is typed again", "[counter-gui]")
{
    ShownCounter shown(SampleCounter().model());
    auto& pin = shown.find<QLineEdit>("pin");
    CHECK(pin.echoMode() == QLineEdit::Password);
    shown.find<QLineEdit>("officer_code").setText(QStringLiteral("0231"));
    pin.setText(QStringLiteral("9999"));
    shown.window.ask_pin_again();
    CHECK(pin.text().isEmpty());
    CHECK(shown.find<QLineEdit>("officer_code").text() == QStringLiteral("0231"));
    CHECK(shown.focus() == "pin");
}

TEST_CASE("whoever signs in next finds both fields empty", "[counter-gui]")
{
    SampleCounter counter;
    ShownCounter shown(counter.model());
    shown.find<QLineEdit>("officer_code").setText(QStringLiteral("0231"));
    shown.find<QLineEdit>("pin").setText(QStringLiteral("1234"));
    shown.window.show_model(SampleCounter().signed_in().model());
    shown.window.show_model(counter.model());
    CHECK(shown.find<QLineEdit>("officer_code").text().isEmpty());
    CHECK(shown.find<QLineEdit>("pin").text().isEmpty());
}

TEST_CASE("no deed can be done while nobody is signed in", "[counter-gui]")
{
    ShownCounter shown(SampleCounter().signed_in().waits("A01", "A-034", 1).model());
    shown.window.show_model(SampleCounter().model());
    shown.type_on_pad(Qt::Key_Plus);
    shown.type(Qt::Key_F9);
    CHECK(shown.pressed.empty());
}

TEST_CASE("nobody signs in while that is not possible", "[counter-gui]")
{
    SampleCounter counter;
    counter.view.day.reset();
    ShownCounter shown(counter.model());
    QSignalSpy signing_in(&shown.window, &CounterWindow::sign_in);
    shown.find<QLineEdit>("officer_code").setText(QStringLiteral("0231"));
    shown.find<QLineEdit>("pin").setText(QStringLiteral("1234"));
    QTest::keyClick(&shown.find<QLineEdit>("pin"), Qt::Key_Return);
    shown.click("sign_in");
    CHECK(signing_in.isEmpty());
}
