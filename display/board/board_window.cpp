// SPDX-License-Identifier: GPL-3.0-or-later
#include "display/board/board_window.h"

#include "common/ui/connection_notice.h"
#include "display/board/call_row.h"
#include "display/board/capitals.h"
#include "display/board/rest_panel.h"
#include "display/board/wall_footer.h"
#include "display/board/wall_header.h"

#include <QKeyEvent>
#include <QPainter>
#include <algorithm>

namespace giliran {
namespace {

/// A wall as tall as a desk's screen, seen from as much nearer: the notice's sizes are shares of the glass.
constexpr double notice_side_mm = 200;

IconName icon_of(NoticeKind kind)
{
    switch (kind) {
    case NoticeKind::connecting:
        return IconName::disconnected;
    case NoticeKind::unpaired:
    case NoticeKind::key:
        return IconName::key;
    case NoticeKind::update_needed:
        return IconName::update;
    case NoticeKind::no_hall:
        return IconName::building;
    }
    return IconName::warning;
}

} // namespace

BoardWindow::BoardWindow(double px_per_mm, double farthest_seat_m, QWidget* parent)
    : QWidget(parent), palette_(wall_palette()), px_per_mm_(px_per_mm), farthest_seat_m_(farthest_seat_m)
{
    setWindowTitle(QStringLiteral("Giliran"));
    build();
}

void BoardWindow::build()
{
    qDeleteAll(findChildren<QWidget*>(Qt::FindDirectChildrenOnly));
    rows_.clear();
    notice_ = nullptr;
    header_ = new WallHeader(palette_, this);
    footer_ = new WallFooter(palette_, this);
    rest_ = new RestPanel(palette_, this);
    arrange();
}

void BoardWindow::set_look(const Look& look)
{
    if (look == look_)
        return;
    look_ = look;
    palette_ = Theme::wall(px_per_mm_, look).palette();
    build();
    update();
}

BoardWindow::~BoardWindow() = default;

void BoardWindow::set_longest(const LongestTexts& texts)
{
    if (texts == longest_)
        return;
    longest_ = texts;
    shapes_ = shapes_of(texts);
    arrange();
}

void BoardWindow::show_board(const BoardModel& model)
{
    board_ = model;
    shows_notice_ = false;
    fill();
}

void BoardWindow::show_notice(const WallNoticeModel& model)
{
    notice_model_ = model;
    shows_notice_ = true;
    fill();
}

void BoardWindow::arrange()
{
    const auto rows_before = plan_.rows.size();
    const bool legible_before = plan_.is_legible();
    plan_ = plan_board({size(), px_per_mm_, farthest_seat_m_}, shapes_);

    header_->setGeometry(plan_.header.toRect());
    header_->set_unit(plan_.unit);
    footer_->setGeometry(plan_.footer.toRect());
    footer_->set_unit(plan_.unit);
    rest_->set_unit(plan_.unit);

    while (rows_.size() < plan_.rows.size())
        rows_.push_back(new CallRow(palette_, this));
    for (std::size_t n = 0; n < plan_.rows.size(); ++n) {
        rows_[n]->setGeometry(plan_.rows[n].toRect());
        rows_[n]->set_plan(plan_, shapes_);
    }
    make_notice();
    fill();
    if (plan_.rows.size() != rows_before || plan_.is_legible() != legible_before)
        Q_EMIT plan_changed(static_cast<int>(plan_.rows.size()), plan_.is_legible());
}

/// A notice takes its sizes when it is made.
void BoardWindow::make_notice()
{
    delete notice_;
    const double shorter = std::min(width(), height());
    notice_ = new ConnectionNotice(Theme::wall(std::max(0.1, shorter / notice_side_mm), look_), this);
    notice_->setGeometry(rect());
    notice_->show_notice(icon_of(notice_model_.kind), notice_model_.title, notice_model_.text,
                         notice_model_.detail);
}

void BoardWindow::fill()
{
    header_->set_model(board_.header);
    footer_->set_model(board_.footer, board_.outage);
    const bool has_free_rows = board_.rows.size() < plan_.rows.size();
    if (has_free_rows)
        rest_->setGeometry((plan_.rows[board_.rows.size()] | plan_.rows.back()).toRect());
    rest_->set_model(board_.rest);
    const bool greyed = board_.outage && board_.outage->greyed;
    for (std::size_t n = 0; n < rows_.size(); ++n) {
        const bool there = n < plan_.rows.size() && n < board_.rows.size();
        if (there)
            rows_[n]->set_model(board_.rows[n], greyed);
        rows_[n]->setVisible(there && !shows_notice_);
    }
    header_->setVisible(!shows_notice_);
    footer_->setVisible(!shows_notice_);
    rest_->setVisible(!shows_notice_ && has_free_rows);
    notice_->show_notice(icon_of(notice_model_.kind), notice_model_.title, notice_model_.text,
                         notice_model_.detail);
    notice_->setVisible(shows_notice_);
}

void BoardWindow::keyPressEvent(QKeyEvent* event)
{
    const bool asks = event->key() == Qt::Key_F2 || event->key() == Qt::Key_L;
    if (asks && !event->isAutoRepeat())
        Q_EMIT language_wanted();
    else
        QWidget::keyPressEvent(event);
}

void BoardWindow::resizeEvent(QResizeEvent*)
{
    arrange();
}

void BoardWindow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette_.paper.q());
}

} // namespace giliran
