// SPDX-License-Identifier: GPL-3.0-or-later
#include "counter/panels/sign_in_page.h"

#include "counter/panels/counter_header_bar.h"
#include "counter/panels/message_bar.h"
#include "counter/panels/sign_in_panel.h"

#include <QBoxLayout>
#include <QPainter>

namespace giliran {

SignInPage::SignInPage(const Theme& theme, QWidget* parent)
    : QWidget(parent), theme_(theme), header_(new CounterHeaderBar(theme, this)),
      panel_(new SignInPanel(theme, this)), message_(new MessageBar(theme, this)),
      language_(new TouchButton(theme, KeyStyle::quiet, this))
{
    const int width = theme_.px(120);
    panel_->setFixedWidth(width);
    message_->setFixedWidth(width);
    language_->setObjectName(QStringLiteral("sign_in_language"));
    language_->set_text_style(theme_.type().strong);
    language_->setFixedHeight(theme_.px(11));

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(theme_.margin(), theme_.px(3), theme_.margin(), theme_.px(5));
    column->setSpacing(theme_.gap());
    column->addWidget(header_);
    column->addStretch(1);
    column->addWidget(panel_, 0, Qt::AlignHCenter);
    column->addWidget(message_, 0, Qt::AlignHCenter);
    column->addStretch(1);
    column->addWidget(language_, 0, Qt::AlignRight);
    connect(panel_, &SignInPanel::entered, this, &SignInPage::entered);
    connect(language_, &QAbstractButton::clicked, this, &SignInPage::language_wanted);
}

void SignInPage::show_model(const CounterModel& model)
{
    header_->show_header(model.header);
    panel_->show_model(model.sign_in);
    message_->show_message(model.message);
    if (language_->label() != model.language_label)
        language_->set_label(model.language_label);
    language_->setVisible(!model.language_label.isEmpty());
}

void SignInPage::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), theme_.palette().paper.q());
}

} // namespace giliran
