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
    /// The height that shows all rows.
    int full_height() const;

    QStringList unfitted() const override;
    QSize sizeHint() const override { return {0, full_height()}; }
    QSize minimumSizeHint() const override { return {0, painter_->row_height()}; }

Q_SIGNALS:
    void chosen(const giliran::Deed& deed);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void offer(const QModelIndex& index);

    Theme theme_;
    LineRows rows_;
    LineRowPainter* painter_;
};

} // namespace giliran
