// SPDX-License-Identifier: GPL-3.0-or-later
#include "counter/panels/counter_window.h"

#include "common/ui/connection_notice.h"
#include "common/ui/training_band.h"
#include "counter/panels/desk_panel.h"
#include "counter/panels/sign_in_page.h"
#include "counter/panels/sign_in_panel.h"

#include <QStackedLayout>
#include <QVBoxLayout>

namespace giliran {
namespace {

IconName icon_of(NoticeSign sign)
{
    switch (sign) {
    case NoticeSign::connection:
        return IconName::disconnected;
    case NoticeSign::key:
        return IconName::key;
    case NoticeSign::lock:
        return IconName::lock;
    case NoticeSign::update:
        return IconName::update;
    case NoticeSign::trouble:
        return IconName::warning;
    case NoticeSign::hall:
        return IconName::document;
    }
    return IconName::warning;
}

} // namespace

CounterWindow::CounterWindow(const Theme& theme, QWidget* parent) : QWidget(parent), theme_(theme)
{
    setMinimumSize(theme_.px(least_mm.width()), theme_.px(least_mm.height()));
    build();
}

void CounterWindow::build()
{
    delete layout();
    qDeleteAll(findChildren<QWidget*>(Qt::FindDirectChildrenOnly));
    training_ = new TrainingBand(theme_, theme_.type().caption, this);
    pages_ = new QStackedLayout;
    notice_ = new ConnectionNotice(theme_, this);
    sign_in_ = new SignInPage(theme_, this);
    desk_ = new DeskPanel(theme_, this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(training_);
    column->addLayout(pages_, 1);
    pages_->addWidget(notice_);
    pages_->addWidget(sign_in_);
    pages_->addWidget(desk_);

    connect(sign_in_, &SignInPage::entered, this, &CounterWindow::sign_in);
    connect(desk_, &DeskPanel::pressed, this, &CounterWindow::pressed);
    connect(desk_, &DeskPanel::bar_wanted, this, &CounterWindow::bar_wanted);
    const auto want_language = [this] { Q_EMIT language_wanted(model_.language_code); };
    connect(sign_in_, &SignInPage::language_wanted, this, want_language);
    connect(desk_, &DeskPanel::language_wanted, this, want_language);
}

void CounterWindow::set_theme(const Theme& theme)
{
    theme_ = theme;
    build();
    if (page_) {
        page_.reset();
        show_model(CounterModel(model_));
    }
}

void CounterWindow::show_model(const CounterModel& model)
{
    model_ = model;
    setWindowTitle(model.window_title);
    training_->set_text(model.header.training);
    switch (model.page) {
    case CounterPage::notice:
        notice_->show_notice(icon_of(model.notice.sign), model.notice.title, model.notice.body,
                             model.notice.detail);
        break;
    case CounterPage::sign_in:
        sign_in_->show_model(model);
        break;
    case CounterPage::desk:
        desk_->show_model(model);
        break;
    }
    go_to(model.page);
}

void CounterWindow::go_to(CounterPage page)
{
    if (page_ == page)
        return;
    page_ = page;
    switch (page) {
    case CounterPage::notice:
        return pages_->setCurrentWidget(notice_);
    case CounterPage::sign_in:
        pages_->setCurrentWidget(sign_in_);
        return sign_in_->panel().begin();
    case CounterPage::desk:
        pages_->setCurrentWidget(desk_);
        return desk_->take_focus();
    }
}

void CounterWindow::ask_pin_again()
{
    sign_in_->panel().ask_pin_again();
}

QSize CounterWindow::sizeHint() const
{
    return {theme_.px(312), theme_.px(185)};
}

} // namespace giliran
