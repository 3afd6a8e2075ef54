// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/ui/first_frame.h"

#include <QEvent>
#include <QTimer>
#include <QWidget>
#include <chrono>
#include <utility>

namespace giliran {
namespace {

using namespace std::chrono_literals;

constexpr auto longest_wait = 1s;

class FirstFrame : public QObject
{
public:
    FirstFrame(QWidget& window, std::function<void()> work) : QObject(&window), work_(std::move(work))
    {
        due_.setSingleShot(true);
        due_.callOnTimeout(this, [this] {
            deleteLater();
            std::exchange(work_, nullptr)();
        });
        due_.start(longest_wait);
        window.installEventFilter(this);
    }

    /// A frame is on its way to the screen when the event loop goes on after the paint event.
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Paint) {
            watched->removeEventFilter(this);
            due_.start(0ms);
        }
        return false;
    }

private:
    std::function<void()> work_;
    QTimer due_;
};

} // namespace

void after_first_frame(QWidget& window, std::function<void()> work)
{
    new FirstFrame(window, std::move(work)); // the window's child, gone after its work
}

} // namespace giliran
