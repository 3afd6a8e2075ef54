// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/screens/kiosk_window.h"

#include "common/ui/connection_notice.h"
#include "common/ui/rect_cut.h"
#include "common/ui/training_band.h"
#include "kiosk/screens/agencies_screen.h"
#include "kiosk/screens/banner.h"
#include "kiosk/screens/before_ticket_screen.h"
#include "kiosk/screens/header_bar.h"
#include "kiosk/screens/idle_screen.h"
#include "kiosk/screens/low_keys.h"
#include "kiosk/screens/low_reach.h"
#include "kiosk/screens/message_overlay.h"
#include "kiosk/screens/number_screen.h"
#include "kiosk/screens/services_screen.h"

#include <QApplication>
#include <QEvent>
#include <QPainter>
#include <QStackedLayout>
#include <algorithm>
#include <utility>

namespace giliran {

KioskWindow::KioskWindow(const Theme& theme, QWidget* parent) : QWidget(parent), theme_(theme)
{
    setWindowTitle(QStringLiteral("Giliran"));
    settling_.setSingleShot(true);
    build();
    qApp->installEventFilter(this);
}

void KioskWindow::build()
{
    for (QWidget* child : findChildren<QWidget*>(Qt::FindDirectChildrenOnly))
        delete child;
    header_ = new HeaderBar(theme_, this);
    low_keys_ = new LowKeys(theme_, this);
    stage_ = new QWidget(this);
    agencies_ = new AgenciesScreen(theme_, stage_);
    services_ = new ServicesScreen(theme_, stage_);
    before_ticket_ = new BeforeTicketScreen(theme_, stage_);
    number_ = new NumberScreen(theme_, stage_);
    notice_ = new ConnectionNotice(theme_, stage_);
    idle_ = new IdleScreen(theme_, stage_);
    changing_ = new Banner(theme_, this);
    training_ = new TrainingBand(theme_, theme_.type().strong, this);
    overlay_ = new MessageOverlay(theme_, this);
    overlay_->setObjectName(QStringLiteral("overlay"));
    screens_ = new QStackedLayout(stage_);
    screens_->setContentsMargins(0, 0, 0, 0);
    for (QWidget* screen :
         std::initializer_list<QWidget*>{agencies_, services_, before_ticket_, number_, notice_, idle_})
        screens_->addWidget(screen);
    screens_->setCurrentWidget(notice_);
    header_->hide();
    low_keys_->hide();
    changing_->hide();
    overlay_->hide();

    connect(header_, &HeaderBar::language_chosen, this, &KioskWindow::language_chosen);
    connect(low_keys_, &LowKeys::language_chosen, this, &KioskWindow::language_chosen);
    connect(low_keys_, &LowKeys::text_size, this, &KioskWindow::text_size, Qt::QueuedConnection);
    connect(low_keys_, &LowKeys::low, this, &KioskWindow::low);
    connect(agencies_, &AgenciesScreen::low, this, &KioskWindow::low);
    connect(agencies_, &AgenciesScreen::agency_chosen, this, &KioskWindow::agency_chosen);
    connect(services_, &ServicesScreen::group_chosen, this, &KioskWindow::group_chosen);
    connect(services_, &ServicesScreen::service_chosen, this, &KioskWindow::service_chosen);
    connect(services_, &ServicesScreen::back, this, &KioskWindow::back);
    connect(before_ticket_, &BeforeTicketScreen::take_number, this, &KioskWindow::take_number);
    connect(before_ticket_, &BeforeTicketScreen::back, this, &KioskWindow::back);
    connect(number_, &NumberScreen::change_service, this, &KioskWindow::change_service);
    connect(number_, &NumberScreen::another_number, this, &KioskWindow::another_number);
    connect(number_, &NumberScreen::done, this, &KioskWindow::done);
    connect(idle_, &IdleScreen::woken, this, &KioskWindow::woken);
    const auto common_keys = [this](auto* screen) {
        using Screen = std::remove_pointer_t<decltype(screen)>;
        connect(screen, &Screen::help, this, &KioskWindow::help);
        // Later: whoever answers may build the screens anew, and the touched key with them.
        connect(screen, &Screen::text_size, this, &KioskWindow::text_size, Qt::QueuedConnection);
    };
    common_keys(agencies_);
    common_keys(services_);
    common_keys(before_ticket_);
    connect(header_, &HeaderBar::text_size, this, &KioskWindow::text_size, Qt::QueuedConnection);
    connect(this, &KioskWindow::help, overlay_, [this] { show_help(); });
    connect(overlay_, &MessageOverlay::accepted, this, [this] {
        overlay_->hide();
        if (std::exchange(asks_who_is_there_, false))
            Q_EMIT still_here();
    });
}

void KioskWindow::set_theme(const Theme& theme)
{
    const bool asked_priority = before_ticket_->priority();
    theme_ = theme;
    build();
    set_header(header_model_);
    if (show_again_) {
        const auto again = show_again_; // showing replaces it
        again();
    }
    if (showing_ == Showing::before_ticket)
        before_ticket_->set_priority(asked_priority);
    for (QWidget* child : findChildren<QWidget*>(Qt::FindDirectChildrenOnly))
        if (child != overlay_ && child != changing_ && child != training_ && child != low_keys_)
            child->setVisible(child != header_ || has_header());
    arrange();
    update();
}

KioskWindow::~KioskWindow() = default;

void KioskWindow::set_bottom_edge_mm(std::optional<double> bottom_edge_mm)
{
    bottom_edge_mm_ = bottom_edge_mm;
    arrange();
}

void KioskWindow::set_low(bool low)
{
    if (low == low_)
        return;
    low_ = low;
    settling_.start(settle); // what was under the finger is another key now
    arrange();
    update();
}

bool KioskWindow::is_low() const
{
    return low_ && has_header() && can_be_lowered(size(), theme_.px_per_mm());
}

void KioskWindow::set_header(const HeaderModel& model)
{
    header_model_ = model;
    header_->set_model(model);
    low_keys_->set_model(model);
    training_->set_text(model.training);
    arrange();
}

void KioskWindow::set_changing(const QString& words)
{
    changing_->setVisible(!words.isEmpty());
    changing_->set_message(BannerKind::busy, IconName::paper, words);
    arrange();
}

bool KioskWindow::go_to(Showing showing, QWidget* screen)
{
    if (showing == showing_ && screens_->currentWidget() == screen)
        return false;
    showing_ = showing;
    asks_who_is_there_ = false;
    overlay_->hide();
    changing_->hide();
    header_->setVisible(has_header());
    arrange();
    screens_->setCurrentWidget(screen);
    settling_.start(settle);
    return true;
}

void KioskWindow::arrange()
{
    QRect room = rect();
    overlay_->setGeometry(room);
    const bool upright = room.height() > room.width();
    const bool low = is_low();
    const int reach = low ? low_controls_top(height(), theme_.px_per_mm(), bottom_edge_mm_) : 0;
    overlay_->set_reach(low ? room.adjusted(0, reach, 0, 0) : QRect());
    header_->offer_languages(!low);
    low_keys_->setVisible(low);
    const auto place_band = [this](QRect& place) {
        if (!training_->isHidden())
            training_->setGeometry(cut_top(place, training_->height_for(place.width())));
    };
    if (upright || header_->isHidden())
        place_band(room);
    if (low) { // the title right above what can be touched, near the eyes
        QRect upper = cut_top(room, reach - room.top());
        QRect turned(0, 0, upper.width(), height());
        header_->setGeometry(
            cut_bottom(upper, std::min(upper.height(), header_->cut_place(turned).height())));
        low_keys_->setGeometry(cut_top(room, low_keys_->wanted_height(room.width())));
    } else if (!header_->isHidden()) {
        QRect place = header_->cut_place(room);
        if (!upright) // where height is dear it takes none of the screen's
            place_band(place);
        header_->setGeometry(place);
    }
    if (!changing_->isHidden()) {
        const int aside = theme_.margin();
        const int high = changing_->wanted_size(room.width() - 2 * aside).height();
        changing_->setGeometry(cut_top(room, high + theme_.px(5)).adjusted(aside, theme_.px(5), -aside, 0));
    }
    stage_->setGeometry(room);
}

void KioskWindow::resizeEvent(QResizeEvent*)
{
    arrange();
}

void KioskWindow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange && show_again_ && showing_ != Showing::notice) {
        const auto again = show_again_; // showing replaces it
        again();
        low_keys_->retranslate();
    }
    QWidget::changeEvent(event);
}

bool KioskWindow::eventFilter(QObject* watched, QEvent* event)
{
    const bool touch = event->type() == QEvent::MouseButtonPress ||
                       event->type() == QEvent::MouseButtonDblClick || event->type() == QEvent::TouchBegin;
    if (!touch && event->type() != QEvent::KeyPress)
        return false;
    const auto* widget = qobject_cast<QWidget*>(watched);
    if (widget == nullptr || widget->window() != this)
        return false;
    Q_EMIT touched();
    return touch && !accepts_touch();
}

bool KioskWindow::focusNextPrevChild(bool next)
{
    if (overlay_->isHidden())
        return QWidget::focusNextPrevChild(next);
    overlay_->take_focus();
    return true;
}

void KioskWindow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme_.palette().paper.q());
    if (is_low())
        painter.fillRect(0, 0, width(), header_->geometry().bottom() + 1, theme_.palette().header.q());
}

} // namespace giliran
