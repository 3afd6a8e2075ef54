// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/ui/fit_report.h"
#include "common/ui/fitted_text.h"
#include "common/ui/touch_button.h"
#include "counter/presenter/counter_model.h"

#include <QWidget>

namespace giliran {

class DeedOffer;

/// Three lines on top of the officer's other programs: who is here, who comes then, how many wait; the one
/// loud key, and all others behind one more. A press on it leaves the keyboard with the program below;
/// dragged elsewhere it stays there.
class CounterBar : public QWidget, public FitsText
{
    Q_OBJECT

public:
    static constexpr QSizeF size_mm{218, 32};

    explicit CounterBar(const Theme& theme, QWidget* parent = nullptr);

    /// Makes its keys anew in other colours.
    void set_theme(const Theme& theme);

    void show_model(const CounterModel& model);

    QStringList unfitted() const override;

Q_SIGNALS:
    void pressed(const giliran::Deed& deed);
    void window_wanted();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    struct Piece
    {
        QString source;
        QRectF area;
        FittedText text;
        Colour colour;
        std::optional<Colour> ground; ///< of a fact's or warning's own
    };
    using Pieces = std::vector<Piece>;

    void make_keys();
    void show_keys();
    void place_keys();
    QRectF text_room() const;
    Piece piece(const QString& text, const TextStyle& style, Colour colour, const QRectF& area,
                int lines = 1) const;
    void put_visitor(Pieces& pieces, const QRectF& line) const;
    void put_below(Pieces& pieces, const QRectF& second, const QRectF& third) const;
    Pieces arranged() const;

    Theme theme_;
    BarModel bar_;
    CounterMessage message_;
    QString training_;
    QString window_label_;
    TouchButton* loud_ = nullptr;
    TouchButton* more_ = nullptr;
    TouchButton* window_ = nullptr;
    TouchButton* undo_ = nullptr;
    DeedOffer* offer_ = nullptr;
    std::optional<QPoint> held_at_; ///< of the bar, while it is dragged without the window manager's help
};

} // namespace giliran
