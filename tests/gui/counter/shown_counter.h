// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/ui/touch_button.h"
#include "counter/panels/counter_window.h"
#include "tests/counter/sample_counter.h"

#include <QTest>
#include <catch2/catch.hpp>
#include <vector>

namespace giliran::test {

inline constexpr double usual_px_per_mm = 96 / 25.4;

/// A counter's window on the screen, and an officer's hands.
class ShownCounter
{
public:
    explicit ShownCounter(const CounterModel& model, QSize size = {1180, 700}, double scale = 1)
        : window(Theme::desk(usual_px_per_mm * scale))
    {
        QObject::connect(&window, &CounterWindow::pressed, &window,
                         [this](const Deed& deed) { pressed.push_back(deed); });
        window.resize(size);
        window.show_model(model);
        window.show();
        window.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&window));
    }

    template <class W>
    W& find(const char* name) const
    {
        W* widget = window.findChild<W*>(QString::fromLatin1(name));
        INFO(name);
        REQUIRE(widget != nullptr);
        return *widget;
    }
    TouchButton& key(const char* name) const { return find<TouchButton>(name); }
    void click(const char* name) { QTest::mouseClick(&key(name), Qt::LeftButton); }
    void type(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        window.activateWindow(); // a menu that closed leaves no window active off the screen
        REQUIRE(QTest::qWaitForWindowActive(&window));
        QTest::keyClick(&window, key, modifiers);
    }
    void type_on_pad(Qt::Key key) { type(key, Qt::KeypadModifier); }
    std::string focus() const
    {
        const QWidget* focused = window.focusWidget();
        return focused == nullptr ? std::string() : focused->objectName().toStdString();
    }

    CounterWindow window;
    std::vector<Deed> pressed;
};

} // namespace giliran::test
