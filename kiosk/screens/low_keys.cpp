// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/screens/low_keys.h"

#include "common/ui/rect_cut.h"
#include "common/ui/touch_button.h"
#include "kiosk/screens/language_switch.h"

#include <QPainter>
#include <algorithm>

namespace giliran {

LowKeys::LowKeys(const Theme& theme, QWidget* parent)
    : QWidget(parent), theme_(theme), languages_(new LanguageSwitch(theme, this)),
      text_size_(new TouchButton(theme, KeyStyle::plain, this)),
      usual_(new TouchButton(theme, KeyStyle::plain, this))
{
    usual_->set_icon(IconName::arrow_up);
    connect(languages_, &LanguageSwitch::chosen, this, &LowKeys::language_chosen);
    connect(text_size_, &TouchButton::clicked, this, &LowKeys::text_size);
    connect(usual_, &TouchButton::clicked, this, &LowKeys::low);
    retranslate();
}

void LowKeys::set_model(const HeaderModel& model)
{
    languages_->setVisible(model.languages.size() > 1);
    languages_->set_languages(model.languages, model.language);
    arrange();
}

void LowKeys::retranslate()
{
    const bool large = theme_.type().enlargement > 1;
    text_size_->set_icon(large ? IconName::text_smaller : IconName::text_larger);
    text_size_->set_label(large ? tr("Smaller text") : tr("Larger text"));
    usual_->set_label(tr("Keys as usual"));
}

int LowKeys::wanted_height() const
{
    return std::max(theme_.enlarged_px(22), languages_->sizeHint().height()) + 2 * theme_.px(4);
}

void LowKeys::arrange()
{
    QRect row = rect().adjusted(theme_.margin(), theme_.px(4), -theme_.margin(), -theme_.px(4));
    const int gap = theme_.px(7);
    if (!languages_->isHidden()) {
        // No wider than leaves the two keys their due; then the languages stand below each other.
        const int wide = std::min(languages_->sizeHint().width(), row.width() * 42 / 100);
        QRect place = cut_right(row, wide, gap);
        const int high = std::min(languages_->height_for(wide), place.height());
        place.setTop(place.center().y() - high / 2);
        place.setHeight(high);
        languages_->setGeometry(place);
    }
    usual_->setGeometry(cut_left(row, (row.width() - gap) / 2, gap));
    text_size_->setGeometry(row);
}

void LowKeys::resizeEvent(QResizeEvent*)
{
    arrange();
}

// The header's ground: the languages are drawn for it.
void LowKeys::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme_.palette().header.q());
}

} // namespace giliran
