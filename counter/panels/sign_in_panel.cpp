// SPDX-License-Identifier: GPL-3.0-or-later
#include "counter/panels/sign_in_panel.h"

#include "common/protocol/limits.h"

#include <QPainter>
#include <QVBoxLayout>

namespace giliran {

using namespace Qt::StringLiterals;

SignInPanel::SignInPanel(const Theme& theme, QWidget* parent)
    : QWidget(parent), theme_(theme), title_(new FittedLabel(theme, theme.type().title, this)),
      explanation_(new FittedLabel(theme, theme.type().body, this)),
      code_label_(new FittedLabel(theme, theme.type().strong, this)), code_(make_field(u"officer_code"_s)),
      pin_label_(new FittedLabel(theme, theme.type().strong, this)), pin_(make_field(u"pin"_s)),
      key_(new TouchButton(theme, KeyStyle::primary, this))
{
    title_->set_max_lines(2);
    explanation_->set_max_lines(3);
    explanation_->set_colour(theme_.palette().ink_quiet);
    code_->setMaxLength(static_cast<int>(OfficerCode::max_length));
    pin_->setMaxLength(static_cast<int>(limits::pin_characters));
    pin_->setEchoMode(QLineEdit::Password);
    pin_->setInputMethodHints(Qt::ImhDigitsOnly | Qt::ImhSensitiveData);
    key_->setObjectName(u"sign_in"_s);
    key_->set_text_style(theme_.type().large_key);
    key_->setMinimumHeight(theme_.px(15));

    auto* column = new QVBoxLayout(this);
    const int pad = theme_.px(8);
    column->setContentsMargins(pad, pad, pad, pad);
    column->setSpacing(theme_.px(1.5));
    column->addWidget(title_);
    column->addWidget(explanation_);
    column->addSpacing(theme_.px(4));
    column->addWidget(code_label_);
    column->addWidget(code_);
    column->addSpacing(theme_.px(2));
    column->addWidget(pin_label_);
    column->addWidget(pin_);
    column->addSpacing(theme_.px(5));
    column->addWidget(key_);

    connect(code_, &QLineEdit::returnPressed, pin_, [this] { pin_->setFocus(Qt::TabFocusReason); });
    connect(pin_, &QLineEdit::returnPressed, this, &SignInPanel::sign_in);
    connect(key_, &QAbstractButton::clicked, this, &SignInPanel::sign_in);
}

QLineEdit* SignInPanel::make_field(const QString& object)
{
    auto* field = new QLineEdit(this);
    field->setObjectName(object);
    field->setFont(theme_.font(theme_.type().tile));
    field->setFixedHeight(theme_.px(12));
    const Palette& p = theme_.palette();
    field->setStyleSheet(u"QLineEdit { background: %1; color: %2; border: %3px solid %4; border-radius: %5px;"
                         "  padding: 0 %6px; selection-background-color: %7; }"
                         "QLineEdit:focus { border-color: %7; }"_s.arg(p.card.text(), p.ink.text())
                             .arg(theme_.key_outline())
                             .arg(p.edge.text())
                             .arg(theme_.px(2))
                             .arg(theme_.px(3))
                             .arg(p.primary.text()));
    return field;
}

void SignInPanel::show_model(const SignInModel& model)
{
    title_->set_text(model.title);
    explanation_->set_text(model.explanation);
    code_label_->set_text(model.code);
    code_->setAccessibleName(model.code);
    pin_label_->set_text(model.pin);
    pin_->setAccessibleName(model.pin);
    if (key_->label() != model.key)
        key_->set_label(model.key);
    key_->setEnabled(model.possible);
}

void SignInPanel::begin()
{
    code_->clear();
    pin_->clear();
    code_->setFocus(Qt::OtherFocusReason);
}

void SignInPanel::ask_pin_again()
{
    pin_->clear();
    pin_->setFocus(Qt::OtherFocusReason);
}

void SignInPanel::sign_in()
{
    if (code_->text().isEmpty())
        return code_->setFocus(Qt::OtherFocusReason);
    if (pin_->text().isEmpty())
        return pin_->setFocus(Qt::OtherFocusReason);
    if (key_->isEnabled())
        Q_EMIT entered(code_->text(), pin_->text());
}

void SignInPanel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Palette& p = theme_.palette();
    painter.setPen(QPen(p.rule.q(), 1));
    painter.setBrush(p.card.q());
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), theme_.corner(), theme_.corner());
}

} // namespace giliran
