// SPDX-License-Identifier: GPL-3.0-or-later
#include "counter/panels/deed_picker.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QScreen>
#include <QScrollBar>
#include <algorithm>

namespace giliran {

using namespace Qt::StringLiterals;

namespace {

constexpr double wide_mm = 124;
constexpr double list_most_mm = 92;
constexpr double list_least_mm = 27;
constexpr int with_digit = 9; ///< so many answers have one; more are narrowed by letters

QString style_of(const Theme& theme)
{
    const Palette& p = theme.palette();
    return u"QListWidget { background: %1; border: none; outline: none; }"
           "QListWidget::item { color: %2; padding: %3px %4px; border-bottom: 1px solid %5; }"
           "QListWidget::item:selected { background: %6; color: %7; border-radius: %3px; }"
           "QScrollBar:vertical { background: %1; width: %3px; margin: 0; }"
           "QScrollBar::handle:vertical { background: %8; border-radius: %9px; min-height: %4px; }"
           "QScrollBar::add-line, QScrollBar::sub-line { height: 0; }"_s.arg(p.card.text(), p.ink.text())
               .arg(theme.px(2))
               .arg(theme.px(3))
               .arg(p.rule.text(), p.primary_tint.text(), p.primary.text(), p.edge.text())
               .arg(theme.px(1));
}

} // namespace

DeedPicker::DeedPicker(const Theme& theme, const DeedChoice& choice, QWidget* parent)
    : QWidget(parent, Qt::Popup), theme_(theme), choice_(choice),
      title_(new FittedLabel(theme, theme.type().tile, this)), list_(new QListWidget(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAccessibleName(choice_.title);
    title_->set_text(choice_.title);
    title_->set_max_lines(2);
    auto* column = new QVBoxLayout(this);
    const int pad = theme_.padding();
    column->setContentsMargins(pad, pad, pad, pad);
    column->setSpacing(theme_.px(2.5));
    column->addWidget(title_);
    make_variants();
    make_filter();
    make_list();
    column->addWidget(list_);
    setFixedWidth(theme_.px(wide_mm));
    show_variant(0);
}

void DeedPicker::make_variants()
{
    if (choice_.variants.size() < 2)
        return;
    auto* grid = new QGridLayout;
    grid->setSpacing(theme_.px(2));
    for (std::size_t n = 0; n < choice_.variants.size(); ++n) {
        auto* key = new TouchButton(theme_, KeyStyle::quiet, this);
        key->setObjectName(u"variant_%1"_s.arg(n));
        key->set_label(choice_.variants[n].label);
        key->set_text_style(theme_.type().strong);
        key->setMinimumHeight(theme_.px(12.5));
        key->setFocusPolicy(Qt::NoFocus); // Left and Right go through them
        const int place = static_cast<int>(n);
        connect(key, &QAbstractButton::clicked, this, [this, place] { show_variant(place); });
        grid->addWidget(key, place / 2, place % 2);
        variants_.append(key);
    }
    static_cast<QVBoxLayout*>(layout())->addLayout(grid);
}

void DeedPicker::make_filter()
{
    if (choice_.variants.front().keys.size() <= with_digit)
        return;
    const Palette& p = theme_.palette();
    filter_ = new QLineEdit(this);
    filter_->setObjectName(u"filter"_s);
    filter_->setAccessibleName(choice_.title);
    filter_->setFont(theme_.font(theme_.type().body));
    filter_->setFixedHeight(theme_.px(10));
    QPalette colours = filter_->palette(); // a colour of the style sheet would make the hint half transparent
    colours.setColor(QPalette::Text, p.ink.q());
    colours.setColor(QPalette::PlaceholderText, p.ink_quiet.q());
    filter_->setPalette(colours);
    filter_->setStyleSheet(
        u"QLineEdit { background: %1; border: %2px solid %3; border-radius: %4px; padding: 0 %5px; }"_s
            .arg(p.card.text())
            .arg(theme_.key_outline())
            .arg(p.primary.text())
            .arg(theme_.px(2))
            .arg(theme_.px(3)));
    filter_->setPlaceholderText(choice_.search);
    filter_->installEventFilter(this);
    connect(filter_, &QLineEdit::textChanged, this, &DeedPicker::narrow);
    layout()->addWidget(filter_);
}

void DeedPicker::make_list()
{
    list_->setObjectName(u"answers"_s);
    list_->setAccessibleName(choice_.title);
    list_->setFont(theme_.font(theme_.type().body));
    list_->setStyleSheet(style_of(theme_));
    list_->setWordWrap(true);
    list_->setTextElideMode(Qt::ElideNone);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list_->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list_->installEventFilter(this);
    if (filter_ != nullptr)
        list_->setFocusPolicy(Qt::NoFocus);
    int digit = 1;
    for (const DeedKey& key : choice_.variants.front().keys) {
        const bool numbered = filter_ == nullptr;
        auto* item =
            new QListWidgetItem(numbered ? u"%1   %2"_s.arg(digit).arg(key.label) : key.label, list_);
        item->setData(Qt::AccessibleTextRole, key.label);
        ++digit;
    }
    connect(list_, &QListWidget::itemClicked, this, &DeedPicker::choose);
}

void DeedPicker::show_variant(int variant)
{
    variant_ = std::clamp(variant, 0, static_cast<int>(choice_.variants.size()) - 1);
    for (int n = 0; n < variants_.size(); ++n)
        variants_[n]->set_style(n == variant_ ? KeyStyle::tint : KeyStyle::quiet);
    if (list_->currentRow() < 0 || list_->currentItem()->isHidden())
        list_->setCurrentItem(shown_item(0));
}

void DeedPicker::narrow(const QString& letters)
{
    for (int row = 0; row < list_->count(); ++row) {
        QListWidgetItem* item = list_->item(row);
        item->setHidden(!item->text().contains(letters.trimmed(), Qt::CaseInsensitive));
    }
    list_->setCurrentItem(shown_item(0));
}

QListWidgetItem* DeedPicker::shown_item(int n) const
{
    for (int row = 0; row < list_->count(); ++row)
        if (!list_->item(row)->isHidden() && n-- == 0)
            return list_->item(row);
    return nullptr;
}

void DeedPicker::choose(const QListWidgetItem* item)
{
    if (item == nullptr)
        return;
    const auto& keys = choice_.variants[static_cast<std::size_t>(variant_)].keys;
    const auto row = static_cast<std::size_t>(list_->row(item));
    if (row >= keys.size() || !keys[row].deed)
        return;
    const Deed deed = *keys[row].deed;
    close();
    Q_EMIT chosen(deed);
}

bool DeedPicker::take_key(int key)
{
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(list_->currentItem());
        return true;
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (variants_.isEmpty())
            return false;
        show_variant(variant_ + (key == Qt::Key_Left ? -1 : 1));
        return true;
    case Qt::Key_Escape:
        close();
        return true;
    default:
        break;
    }
    if (filter_ != nullptr || key < Qt::Key_1 || key > Qt::Key_9)
        return false;
    choose(shown_item(key - Qt::Key_1));
    return true;
}

bool DeedPicker::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->isAutoRepeat() && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter))
        return true; // still held from the press that opened this
    const bool walks = key->key() == Qt::Key_Up || key->key() == Qt::Key_Down ||
                       key->key() == Qt::Key_PageUp || key->key() == Qt::Key_PageDown;
    if (walks && watched == filter_) {
        QCoreApplication::sendEvent(list_, event);
        return true;
    }
    return take_key(key->key()) || QWidget::eventFilter(watched, event);
}

/// The height of as many rows as stand in it whole.
int DeedPicker::whole_rows_within(int height) const
{
    int taken = 0;
    for (int row = 0; row < list_->count(); ++row) {
        const int next = list_->sizeHintForRow(row);
        if (taken + next > height)
            break;
        taken += next;
    }
    return taken;
}

void DeedPicker::open_over(const QWidget& anchor)
{
    const QRect screen = anchor.screen()->availableGeometry();
    list_->setFixedHeight(1);
    const int others = layout()->totalHeightForWidth(width()) > 0 ? layout()->totalHeightForWidth(width())
                                                                  : layout()->totalSizeHint().height();
    const int room = std::max(theme_.px(list_least_mm), screen.height() - others);
    list_->setFixedHeight(whole_rows_within(std::min(theme_.px(list_most_mm), room)));
    resize(width(), others - 1 + list_->height()); // adjustSize() stops at two thirds of the screen
    const QRect below(anchor.mapToGlobal(QPoint(0, 0)), anchor.size());
    QRect place(below.topLeft(), size());
    place.moveCenter(below.center());
    place.moveLeft(
        std::clamp(place.left(), screen.left(), std::max(screen.left(), screen.right() - width())));
    place.moveTop(std::clamp(place.top(), screen.top(), std::max(screen.top(), screen.bottom() - height())));
    move(place.topLeft());
    show();
    QWidget* keyboard = filter_ != nullptr ? static_cast<QWidget*>(filter_) : list_;
    keyboard->setFocus(Qt::PopupFocusReason);
}

void DeedPicker::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Palette& p = theme_.palette();
    painter.fillRect(rect(), p.card.q());
    painter.setPen(QPen(p.edge.q(), theme_.key_outline()));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace giliran
