// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/ui/fit_report.h"
#include "common/ui/fitted_text.h"
#include "common/ui/theme.h"
#include "counter/presenter/counter_model.h"

#include <QWidget>
#include <vector>

namespace giliran {

/// Who is at the counter: the number, large; what for, how long waited and why this one; how long already.
class VisitorCardView : public QWidget, public FitsText
{
    Q_OBJECT

public:
    explicit VisitorCardView(const Theme& theme, QWidget* parent = nullptr);

    void show_card(const VisitorCard& card);

    QStringList unfitted() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    /// One text at its place; a warning lies on a ground of its own.
    struct Piece
    {
        QString source;
        QRectF area;
        FittedText text;
        Colour colour;
        Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignTop;
        bool warning = false;
        bool is_service = false; ///< above all the rest
    };
    using Pieces = std::vector<Piece>;

    /// How much larger than usual the card is.
    double usual_scale() const;
    bool has_service_on_top() const;
    /// The texts beside the number, stacked, at `scale` times their usual size. False: higher than the room.
    bool stack(Pieces& pieces, const QRectF& room, double scale) const;
    /// The warnings beside each other along the bottom of the room, which loses their height.
    Pieces take_warnings(QRectF& room) const;
    /// In a narrow card only: along the top.
    Pieces take_service(QRectF& room) const;
    Pieces take_number(QRectF& room) const;
    Pieces take_figure(QRectF& room) const;
    /// `balanced`: a title, its lines about as long; others read on.
    Piece piece(const QString& text, const TextStyle& style, int lines, Colour colour, double scale,
                QSizeF room, bool balanced = false) const;
    void draw_together(Pieces& pieces, double bottom) const;
    Pieces arranged() const;

    Theme theme_;
    VisitorCard card_;
};

} // namespace giliran
