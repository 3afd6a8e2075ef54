// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QImage>
#include <QProcess>
#include <QString>
#include <QTemporaryDir>

namespace giliran::testing {

/// An X server in memory, on a display number of its own choice, with a finger and a keyboard (xdotool).
class VirtualScreen
{
public:
    explicit VirtualScreen(QSize size);
    ~VirtualScreen();
    VirtualScreen(const VirtualScreen&) = delete;
    VirtualScreen& operator=(const VirtualScreen&) = delete;

    /// ":99"; empty when no server could be started.
    const QString& display() const { return display_; }

    void touch(QPoint at) const;
    /// Gives the window under `at` the focus, then presses these keys ("KP_Add", "Tab").
    void press(QPoint at, const QStringList& keys) const;
    void type(const QString& text) const;
    QImage picture() const;

private:
    void tool(const QString& program, const QStringList& arguments) const;

    QTemporaryDir folder_;
    QProcess server_;
    QString display_;
};

/// Share of the pixels of `area` that have this colour, 0 … 1.
double share_of(const QImage& picture, QRect area, QColor colour);

} // namespace giliran::testing
