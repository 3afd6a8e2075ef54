// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "common/ui/first_frame.h"

#include <QTest>
#include <QWidget>
#include <memory>

using namespace giliran;

namespace {

class Painted : public QWidget
{
public:
    int frames = 0;

protected:
    void paintEvent(QPaintEvent*) override { ++frames; }
};

} // namespace

TEST_CASE("what waits for the first frame is done right after it, and once", "[ui]")
{
    Painted window;
    std::vector<int> frames_before;
    after_first_frame(window, [&] { frames_before.push_back(window.frames); });
    QCoreApplication::processEvents();
    CHECK(frames_before.empty());
    window.show();
    REQUIRE(QTest::qWaitFor([&] { return !frames_before.empty(); }, 900));
    window.repaint();
    QTest::qWait(20);
    CHECK(frames_before == std::vector{1});
}

TEST_CASE("a window that is never drawn holds the work up by a second at most", "[ui]")
{
    Painted window;
    bool done = false;
    after_first_frame(window, [&] { done = true; });
    CHECK(QTest::qWaitFor([&] { return done; }, 3'000));
    CHECK(window.frames == 0);
}

TEST_CASE("what waits for a window's first frame goes with the window", "[ui]")
{
    bool done = false;
    auto window = std::make_unique<Painted>();
    after_first_frame(*window, [&] { done = true; });
    window.reset();
    QTest::qWait(1'200);
    CHECK_FALSE(done);
}
