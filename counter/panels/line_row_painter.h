// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/ui/fitted_text.h"
#include "common/ui/theme.h"
#include "counter/presenter/counter_model.h"

#include <QStyledItemDelegate>

namespace giliran {

/// Paints one who waits: number, service, minutes. A service that needs three lines makes its row higher.
class LineRowPainter : public QStyledItemDelegate
{
    Q_OBJECT

public:
    LineRowPainter(const Theme& theme, QObject* parent);

    /// Columns are as wide as the widest of these needs.
    void measure(const std::vector<LineRow>& rows);
    /// Of a row in a list whose rows are `width` wide.
    int row_height(const LineRow& row, int width) const;
    int least_height() const { return theme_.px(12); }
    bool fits(const LineRow& row, int width) const;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    FittedText service_text(const LineRow& row, int width) const;
    int side_pad() const { return theme_.px(2); }
    int space() const { return theme_.px(3); }

    Theme theme_;
    int number_width_ = 0;
    int minutes_width_ = 0;
};

} // namespace giliran
