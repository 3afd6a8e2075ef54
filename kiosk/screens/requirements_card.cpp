// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/screens/requirements_card.h"

#include "common/ui/card.h"
#include "common/ui/fitted_text.h"
#include "common/ui/icon.h"

#include <QPainter>
#include <algorithm>
#include <cmath>
#include <vector>

namespace giliran {

struct RequirementsCard::Arrangement
{
    struct Item
    {
        QRectF disc;
        QRectF area;
        FittedText text;
    };
    QRectF heading_area;
    FittedText heading;
    std::vector<Item> items;
    QRectF note_area;
    FittedText note;
    double height = 0;
    bool fits = true;
};

RequirementsCard::RequirementsCard(const Theme& theme, QWidget* parent) : QWidget(parent), theme_(theme)
{}

bool RequirementsCard::has_list() const
{
    return verified_ && !items_.isEmpty();
}

void RequirementsCard::set_model(const BeforeTicketModel& model)
{
    items_ = model.requirements;
    note_ = model.requirements_note;
    verified_ = model.requirements_verified;
    show_all();
    setAccessibleName(accessible_words());
    update();
}

void RequirementsCard::show_part(std::size_t first, std::size_t count)
{
    first_ = first;
    shown_ = count;
    update();
}

std::vector<std::size_t> RequirementsCard::parts_on(QSize page) const
{
    const std::size_t all = has_list() ? static_cast<std::size_t>(items_.size()) : 0;
    std::vector<std::size_t> parts;
    for (std::size_t first = 0; first < all; first += parts.back()) {
        std::size_t count = 1;
        while (first + count < all &&
               arranged(page.width(), least_px(), false, 0, first, count + 1).height <= page.height())
            ++count;
        parts.push_back(count);
    }
    return parts.empty() ? std::vector<std::size_t>{0} : parts;
}

int RequirementsCard::least_height(int width) const
{
    return static_cast<int>(std::ceil(arranged(width, least_px(), false).height));
}

QString RequirementsCard::accessible_words() const
{
    if (!verified_)
        return tr("Please ask our staff about the requirements");
    return items_.isEmpty() ? tr("No papers are needed for this service") : items_.join(QStringLiteral(". "));
}

RequirementsCard::Arrangement RequirementsCard::arranged(int width, int item_px, bool with_note, double air,
                                                         std::size_t first, std::size_t shown) const
{
    const double pad = theme_.px(7);
    const double disc = 1.45 * item_px;
    const double text_left = has_list() ? pad + disc + theme_.px(5) : pad + theme_.px(21);
    const double text_width = width - text_left - pad;
    const auto fitted = [](const QString& text, const QFont& font, double room) {
        TextFit fit;
        fit.font = font;
        fit.max_lines = 8;
        fit.leading = 1.22;
        fit.balanced = true;
        return text.isEmpty() ? FittedText() : fit_text(text, fit, {room, 1e6});
    };
    const auto sized = [&](int weight) {
        QFont font = theme_.font(item_style(weight));
        font.setPixelSize(item_px);
        return font;
    };

    Arrangement a;
    double top = pad;
    if (!has_list()) {
        a.heading = fitted(accessible_words(), sized(QFont::Bold), text_width);
        a.heading_area = QRectF(text_left, top, text_width, a.heading.size.height());
        top = a.heading_area.bottom();
        if (!verified_) {
            top += theme_.px(2);
            a.note = fitted(tr("You can take a number first."), theme_.font(theme_.type().body), text_width);
            a.note_area = QRectF(text_left, top, text_width, a.note.size.height());
            top = a.note_area.bottom();
        }
        a.height = std::max(top + pad, 2 * pad + theme_.px(16));
        const double shift = (a.height - (top + pad)) / 2;
        a.heading_area.translate(0, shift);
        a.note_area.translate(0, shift);
        return a;
    }
    a.heading =
        fitted(tr("Have you brought these papers?"), theme_.font(theme_.type().subtitle), width - 2 * pad);
    a.heading_area = QRectF(pad, top, width - 2 * pad, a.heading.size.height());
    top = a.heading_area.bottom() + (1 + air) * theme_.px(4);
    const double between =
        (1 + 0.6 * air) * (0.42 * item_px + (item_px - theme_.text_px(theme_.type().body)));
    for (const QString& words : items_.mid(static_cast<qsizetype>(first), static_cast<qsizetype>(shown))) {
        Arrangement::Item item;
        item.text = fitted(words, sized(QFont::Normal), text_width);
        if (!item.text.fits && item_px == least_px()) // "sakit/bidan/kelurahan" in large text
            item.text = fitted(QString(words).replace(QLatin1Char('/'), QStringLiteral("/ ")),
                               sized(QFont::Normal), text_width);
        a.fits = a.fits && item.text.fits;
        const double first_line = item.text.size.height() -
                                  static_cast<double>(item.text.lines.size() - 1) * item.text.line_distance;
        const double lead = std::max(0.0, (disc - first_line) / 2);
        item.disc = QRectF(pad, top, disc, disc);
        item.area = QRectF(text_left, top + lead, text_width, item.text.size.height());
        top = std::max(item.disc.bottom(), item.area.bottom()) + between;
        a.items.push_back(std::move(item));
    }
    top -= between;
    const bool is_last = first + shown == static_cast<std::size_t>(items_.size());
    if (with_note && is_last && !note_.isEmpty()) {
        top += (1 + air) * theme_.px(5);
        a.note = fitted(note_, theme_.font(theme_.type().body), width - 2 * pad);
        a.note_area = QRectF(pad, top, width - 2 * pad, a.note.size.height());
        top = a.note_area.bottom();
    }
    a.height = top + pad;
    return a;
}

RequirementsCard::Arrangement RequirementsCard::arranged(int width, int item_px, bool with_note,
                                                         double air) const
{
    return arranged(width, item_px, with_note, air, first_, shown_);
}

RequirementsCard::Arrangement RequirementsCard::arranged_to_fit() const
{
    Arrangement a;
    for (const bool with_note : {true, false}) // what to bring is worth more than what comes of it
        for (int px = theme_.text_px(item_style(QFont::Normal)); px >= least_px(); --px) {
            a = arranged(width(), px, with_note);
            if (!a.fits || a.height > height())
                continue;
            for (const double air : {1.0, 0.5})
                if (Arrangement airy = arranged(width(), px, with_note, air); airy.height <= height())
                    return airy;
            return a;
        }
    a.fits = a.fits && a.height <= height() + 1;
    return a;
}

int RequirementsCard::wanted_height(int width) const
{
    return static_cast<int>(
        std::ceil(arranged(width, theme_.text_px(item_style(QFont::Normal)), true).height));
}

int RequirementsCard::airy_height(int width) const
{
    return static_cast<int>(
        std::ceil(arranged(width, theme_.text_px(item_style(QFont::Normal)), true, 1).height));
}

QStringList RequirementsCard::unfitted() const
{
    return arranged_to_fit().fits ? QStringList() : QStringList(accessible_words());
}

void RequirementsCard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Palette& p = theme_.palette();
    paint_card(painter, rect(), theme_);
    const Arrangement a = arranged_to_fit();
    const Qt::Alignment where = Qt::AlignLeft | Qt::AlignTop;
    if (!has_list()) {
        const QRectF field(theme_.px(7), (height() - theme_.px(16)) / 2.0, theme_.px(16), theme_.px(16));
        painter.setPen(Qt::NoPen);
        painter.setBrush(p.primary_tint.q());
        painter.drawEllipse(field);
        const double inset = 0.22 * field.width();
        paint_icon(painter, field.adjusted(inset, inset, -inset, -inset),
                   verified_ ? IconName::check : IconName::question, p.primary.q());
        const double shift = (height() - a.height) / 2;
        paint_text(painter, a.heading_area.translated(0, shift), where, a.heading, p.ink.q());
        paint_text(painter, a.note_area.translated(0, shift), where, a.note, p.ink_quiet.q());
        return;
    }
    paint_text(painter, a.heading_area, where, a.heading, p.ink_quiet.q());
    auto number = static_cast<int>(first_);
    for (const Arrangement::Item& item : a.items) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(p.primary_tint.q());
        painter.drawEllipse(item.disc);
        QFont font = item.text.font;
        font.setWeight(QFont::ExtraBold);
        font.setPixelSize(
            std::max(theme_.text_px(theme_.type().body), static_cast<int>(font.pixelSize() * 0.85)));
        painter.setFont(font);
        painter.setPen(p.primary.q());
        painter.drawText(item.disc, Qt::AlignCenter, QString::number(++number));
        paint_text(painter, item.area, where, item.text, p.ink.q());
    }
    paint_text(painter, a.note_area, where, a.note, p.ink_quiet.q());
}

} // namespace giliran
