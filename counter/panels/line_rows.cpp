// SPDX-License-Identifier: GPL-3.0-or-later
#include "counter/panels/line_rows.h"

#include <algorithm>

namespace giliran {

void LineRows::show_rows(const std::vector<LineRow>& rows)
{
    if (rows == rows_)
        return;
    const bool same_legs = std::equal(rows.begin(), rows.end(), rows_.begin(), rows_.end(),
                                      [](const LineRow& a, const LineRow& b) { return a.leg == b.leg; });
    if (same_legs) {
        rows_ = rows;
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    rows_ = rows;
    endResetModel();
}

const LineRow* LineRows::row(const QModelIndex& index) const
{
    return index.isValid() && index.row() < rowCount() ? &rows_[static_cast<std::size_t>(index.row())]
                                                       : nullptr;
}

QModelIndex LineRows::index_of(LegId leg) const
{
    const auto found =
        std::find_if(rows_.begin(), rows_.end(), [&](const LineRow& row) { return row.leg == leg; });
    return found == rows_.end() ? QModelIndex() : index(static_cast<int>(found - rows_.begin()));
}

int LineRows::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

QVariant LineRows::data(const QModelIndex& index, int role) const
{
    const LineRow* shown = row(index);
    if (shown == nullptr)
        return {};
    if (role == Qt::DisplayRole)
        return shown->number;
    if (role == Qt::AccessibleTextRole)
        return shown->spoken;
    return {};
}

} // namespace giliran
