// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/ui/theme.h"

#include <QAbstractButton>
#include <QElapsedTimer>
#include <chrono>

namespace giliran {

// Something to touch, without a look: keys and tiles derive from it and paint themselves.
// `clicked` comes on release inside, never on slipping off; what follows within 80 ms is the same tap and is
// ignored. Space and Enter do the same by keyboard. Its accessible name is set by what derives from it.
class TouchArea : public QAbstractButton
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds double_tap{80};

    QSize minimumSizeHint() const override;

protected:
    explicit TouchArea(const Theme& theme, QWidget* parent = nullptr);

    const Theme& theme() const { return theme_; }
    // Whether to show the ring: only when the focus came by keyboard.
    bool shows_focus() const { return hasFocus() && focus_by_keyboard_; }
    // Paints ground, outline and, when due, the focus ring inside the widget.
    void paint_ground(QPainter& painter, Colour fill, Colour outline, double outline_px) const;

    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    bool same_tap() const;

    Theme theme_;
    QElapsedTimer since_tap_;
    bool focus_by_keyboard_ = false;
};

} // namespace giliran
