// SPDX-License-Identifier: GPL-3.0-or-later
#include "counter/panels/line_list.h"

#include "counter/panels/deed_menu.h"

#include <QKeyEvent>
#include <QResizeEvent>
#include <QScrollBar>
#include <algorithm>

namespace giliran {

using namespace Qt::StringLiterals;

LineList::LineList(const Theme& theme, QWidget* parent)
    : QListView(parent), theme_(theme), painter_(new LineRowPainter(theme, this))
{
    setModel(&rows_);
    setItemDelegate(painter_);
    setResizeMode(QListView::Adjust);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    setSelectionMode(QAbstractItemView::NoSelection);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // its room stays, its handle comes when there is more
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this,
            [this](int least, int most) { verticalScrollBar()->setEnabled(most > least); });
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    const Palette& p = theme_.palette();
    setStyleSheet(u"QListView { background: %1; }"
                  "QScrollBar:vertical { background: %1; width: %2px; margin: 0; }"
                  "QScrollBar::handle:vertical { background: %3; border-radius: %4px; min-height: %5px; }"
                  "QScrollBar::handle:vertical:disabled { background: %1; }"
                  "QScrollBar::add-line, QScrollBar::sub-line { height: 0; }"_s.arg(p.card.text())
                      .arg(theme_.px(1.6))
                      .arg(p.edge.text())
                      .arg(theme_.px(1.6) / 2)
                      .arg(theme_.px(8)));
    connect(this, &QListView::clicked, this, &LineList::offer);
}

void LineList::show_rows(const std::vector<LineRow>& rows)
{
    const LineRow* marked = rows_.row(currentIndex());
    const std::optional<LegId> leg = marked != nullptr ? std::optional(marked->leg) : std::nullopt;
    const int scrolled = verticalScrollBar()->value();
    painter_->measure(rows);
    rows_.show_rows(rows);
    if (leg && !currentIndex().isValid())
        setCurrentIndex(rows_.index_of(*leg));
    executeDelayedItemsLayout();
    verticalScrollBar()->setValue(scrolled);
    show_whole_rows();
    updateGeometry();
}

void LineList::show_whole_rows()
{
    int taken = 0;
    for (int i = 0; i < rows_.rowCount(); ++i) {
        const int next = painter_->row_height(*rows_.row(rows_.index(i)), viewport()->width());
        if (taken + next > height())
            break;
        taken += next;
    }
    const int left_over = taken < full_height() ? std::max(0, height() - taken) : 0;
    if (viewportMargins().bottom() != left_over)
        setViewportMargins(0, 0, 0, left_over);
}

int LineList::height_of_first(int count) const
{
    int height = 0;
    for (int i = 0; i < std::min(count, rows_.rowCount()); ++i)
        height += painter_->row_height(*rows_.row(rows_.index(i)), viewport()->width());
    return height;
}

void LineList::resizeEvent(QResizeEvent* event)
{
    QListView::resizeEvent(event);
    show_whole_rows();
    if (event->size().width() != event->oldSize().width())
        updateGeometry(); // the services wrap elsewhere, the rows are of other heights
}

QStringList LineList::unfitted() const
{
    QStringList found;
    for (int i = 0; i < rows_.rowCount(); ++i)
        if (const LineRow* row = rows_.row(rows_.index(i)); !painter_->fits(*row, viewport()->width()))
            found.append(row->service);
    return found;
}

void LineList::keyPressEvent(QKeyEvent* event)
{
    const bool chooses = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter ||
                         event->key() == Qt::Key_Space || event->key() == Qt::Key_Menu;
    if (!chooses)
        return QListView::keyPressEvent(event);
    if (!event->isAutoRepeat())
        offer(currentIndex());
}

void LineList::offer(const QModelIndex& index)
{
    const LineRow* row = rows_.row(index);
    if (row == nullptr || row->deeds.empty())
        return;
    auto* menu = new DeedMenu(theme_, row->deeds, this);
    connect(menu, &DeedMenu::chosen, this, &LineList::chosen);
    menu->open_at(viewport()->mapToGlobal(visualRect(index).bottomLeft() + QPoint(theme_.px(4), 0)));
}

} // namespace giliran
