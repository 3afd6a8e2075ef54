// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/ui/fit_report.h"
#include "counter/panels/line_row_painter.h"
#include "counter/panels/line_rows.h"

#include <QListView>

namespace giliran {

/// A line of waiting people, walked with the arrow keys. A click or Enter on a row offers what may be done
/// with it.
class LineList : public QListView, public FitsText
{
    Q_OBJECT

public:
    explicit LineList(const Theme& theme, QWidget* parent = nullptr);

    void show_rows(const std::vector<LineRow>& rows);
    QStringList unfitted() const override;
    QSize sizeHint() const override { return {0, full_height()}; }
    /// Of the first three rows: fewer are no line.
    QSize minimumSizeHint() const override { return {0, height_of_first(3)}; }

Q_SIGNALS:
    void chosen(const giliran::Deed& deed);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void offer(const QModelIndex& index);
    int height_of_first(int count) const;
    /// Below the rows that stand there whole the list is empty: no half a row at its foot.
    void show_whole_rows();
    int full_height() const { return height_of_first(rows_.rowCount()); }

    Theme theme_;
    LineRows rows_;
    LineRowPainter* painter_;
};

} // namespace giliran
