// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/screens/language_switch.h"

#include "common/ui/fitted_text.h"
#include "common/ui/rect_cut.h"
#include "common/ui/touch_area.h"

#include <QPainter>
#include <algorithm>
#include <cmath>

namespace giliran {

// One language of the switch.
class LanguageKey : public TouchArea, public FitsText
{
public:
    LanguageKey(const Theme& theme, const QString& label, QWidget* parent)
        : TouchArea(theme, parent), label_(label)
    {
        setAccessibleName(label);
        setCheckable(true);
        setAutoExclusive(true);
    }

    QStringList unfitted() const override { return fitted().fits ? QStringList() : QStringList(label_); }
    QSize sizeHint() const override
    {
        const double wide = fit_text(label_, how(), {1e6, 1e6}).size.width();
        return QSize(static_cast<int>(std::ceil(wide)) + 2 * theme().padding(), theme().target())
            .expandedTo(minimumSizeHint());
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        const Palette& p = theme().palette();
        const Colour ground = isChecked() ? p.on_header : isDown() ? p.ink.over(p.header, 0.35) : p.header;
        paint_ground(painter, ground, ground, 0);
        paint_text(painter, rect(), Qt::AlignCenter, fitted(), (isChecked() ? p.header : p.on_header).q());
    }

private:
    TextFit how() const
    {
        TextFit fit;
        fit.font = theme().font({theme().type().body.mm, QFont::Bold});
        return fit;
    }
    FittedText fitted() const { return fit_text(label_, how(), QSizeF(size()) - QSizeF(theme().px(2), 0)); }

    QString label_;
};

LanguageSwitch::LanguageSwitch(const Theme& theme, QWidget* parent) : QWidget(parent), theme_(theme)
{}

void LanguageSwitch::set_languages(const std::vector<LanguageChoice>& languages, const QString& present)
{
    if (languages != languages_) {
        languages_ = languages;
        for (LanguageKey* key : keys_)
            delete key;
        keys_.clear();
        for (const LanguageChoice& language : languages) {
            auto* key = new LanguageKey(theme_, language.label, this);
            connect(key, &LanguageKey::clicked, this, [this, code = language.code] { Q_EMIT chosen(code); });
            key->show();
            keys_.push_back(key);
        }
        updateGeometry();
        arrange();
    }
    present_ = present;
    for (std::size_t n = 0; n < keys_.size(); ++n)
        keys_[n]->setChecked(languages_[n].code == present);
    update();
}

QSize LanguageSwitch::sizeHint() const
{
    int widest = 0;
    for (const LanguageKey* key : keys_)
        widest = std::max(widest, key->sizeHint().width());
    const int frame = 2 * theme_.key_outline();
    return {widest * static_cast<int>(keys_.size()) + frame, theme_.target() + frame};
}

int LanguageSwitch::height_for(int width) const
{
    const int rows = beside(width) ? 1 : static_cast<int>(keys_.size());
    return rows * theme_.target() + 2 * theme_.key_outline();
}

void LanguageSwitch::arrange()
{
    // Inside the frame that paintEvent draws.
    const int line = theme_.key_outline();
    QRect room = rect().adjusted(line, line, -line, -line);
    const bool in_a_row = beside(width());
    int left = static_cast<int>(keys_.size());
    for (LanguageKey* key : keys_) {
        key->setGeometry(in_a_row ? cut_left(room, room.width() / left)
                                  : cut_top(room, room.height() / left));
        --left;
    }
}

void LanguageSwitch::resizeEvent(QResizeEvent*)
{
    arrange();
}

void LanguageSwitch::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double line = theme_.key_outline();
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme_.palette().on_header.q());
    const double corner = theme_.corner() + line;
    painter.drawRoundedRect(rect(), corner, corner);
}

} // namespace giliran
