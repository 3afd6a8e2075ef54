// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "counter/presenter/counter_model.h"

#include <QAbstractListModel>

namespace giliran {

/// The rows of a line for a list view. Rows are followed by their leg, so that a mark on one stays on it
/// while the line moves up.
class LineRows : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void show_rows(const std::vector<LineRow>& rows);
    /// Null when the index is no row.
    const LineRow* row(const QModelIndex& index) const;
    /// The row of a leg; invalid when it has left the line.
    QModelIndex index_of(LegId leg) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    std::vector<LineRow> rows_;
};

} // namespace giliran
