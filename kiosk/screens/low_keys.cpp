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
    usual_->set_label(tr("Usual keys"));
}

// Beside each other where the two keys still have their due, else below each other.
int LowKeys::languages_width(int row) const
{
    const int keys = 2 * (theme_.enlarged_px(58) + theme_.px(7));
    const int beside = languages_->sizeHint().width();
    return beside + keys <= row ? beside : theme_.enlarged_px(50);
}

int LowKeys::key_height(int row) const
{
    const int gap = theme_.px(7);
    const int languages = languages_->isHidden() ? 0 : languages_width(row) + gap;
    const int key = (row - languages - gap) / 2;
    return std::max({theme_.enlarged_px(22), usual_->height_for(key), text_size_->height_for(key)});
}

int LowKeys::wanted_height(int width) const
{
    const int row = width - 2 * theme_.margin();
    return std::max(key_height(row), languages_->height_for(languages_width(row))) + 2 * theme_.px(4);
}

void LowKeys::arrange()
{
    QRect row = rect().adjusted(theme_.margin(), theme_.px(4), -theme_.margin(), -theme_.px(4));
    const int gap = theme_.px(7);
    const int key = std::min(row.height(), key_height(row.width()));
    const auto in_middle = [&row](QRect place, int high) {
        return QRect(place.left(), row.center().y() - high / 2, place.width(), high);
    };
    if (!languages_->isHidden()) {
        const QRect place = cut_right(row, languages_width(row.width()), gap);
        languages_->setGeometry(in_middle(place, languages_->height_for(place.width())));
    }
    usual_->setGeometry(in_middle(cut_left(row, (row.width() - gap) / 2, gap), key));
    text_size_->setGeometry(in_middle(row, key));
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
