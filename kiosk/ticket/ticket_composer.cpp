// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/ticket/ticket_composer.h"

#include "common/logo/logo.h"
#include "kiosk/ticket/qr_part.h"
#include "kiosk/ticket/sheet_writer.h"
#include "kiosk/ticket/ticket_logo.h"

#include <QFontMetricsF>
#include <algorithm>
#include <cmath>

namespace giliran {

using namespace Qt::StringLiterals;

namespace {

constexpr double least_number_squeeze = 0.6; ///< narrower figures are hard to read: lower them instead
constexpr double least_fact_squeeze = 0.85;  ///< a value stands below its label before letters get narrower

constexpr double least_name_mm = 40;      ///< for the hall's name beside its sign
constexpr double most_beside_name = 0.35; ///< of the ticket's width, for a wide sign
constexpr double most_alone = 0.8;

/// One attempt at a ticket with a given spacing.
class TicketComposer
{
public:
    TicketComposer(const TicketContent& content, const TicketLayout& layout, const TicketSpacing& spacing,
                   const QString& family, std::optional<double> sign_shape, std::size_t reminders)
        : content_(content), layout_(layout), spacing_(spacing), logo_shape_(sign_shape),
          reminders_(reminders), writer_(layout, spacing, family)
    {}

    TicketSheet compose()
    {
        for (std::size_t n = 0; n < layout_.blocks.size(); ++n) {
            hall_is_next_ = n + 1 < layout_.blocks.size() && layout_.blocks[n + 1] == TicketBlock::hall;
            add(layout_.blocks[n]);
        }
        TicketSheet sheet = writer_.finish();
        sheet.reminders_left_out = content_.reminders.size() - reminders_;
        return sheet;
    }

private:
    void add(TicketBlock block)
    {
        switch (block) {
        case TicketBlock::logo:
            return add_logo();
        case TicketBlock::hall:
            return name_beside_logo_ ? void() : add_text(content_.hall.toUpper(), writer_.heading());
        case TicketBlock::rule:
            return writer_.want_rule();
        case TicketBlock::agency:
            return add_text(content_.agency, writer_.heading());
        case TicketBlock::service:
            return add_text(content_.service, writer_.body());
        case TicketBlock::marks:
            return add_marks();
        case TicketBlock::number:
            return add_number();
        case TicketBlock::zone:
            return add_text(content_.zone, writer_.heading());
        case TicketBlock::facts:
            add_fact({content_.date, content_.time});
            for (const TicketFact& fact : content_.facts)
                add_fact(fact);
            return;
        case TicketBlock::qr:
            return add_qr();
        case TicketBlock::notes:
            if (!notes_beside_qr_)
                for (const QString& note : content_.notes)
                    add_text(note, writer_.body());
            return;
        case TicketBlock::reminders:
            for (std::size_t i = 0; i < reminders_; ++i)
                add_reminder(content_.reminders[i]);
            return;
        }
    }

    /// In whole dots.
    QSize logo_size(double widest) const
    {
        const double high = std::min(layout_.dots(layout_.logo_mm), widest / *logo_shape_);
        return {qRound(high * *logo_shape_), qRound(high)};
    }

    void add_logo()
    {
        if (!logo_shape_ || layout_.logo_mm <= 0)
            return;
        name_beside_logo_ = hall_is_next_ && add_letterhead();
        if (name_beside_logo_)
            return;
        const QSize size = logo_size(most_alone * writer_.width());
        writer_.begin_part();
        const QPoint corner((layout_.width_dots - size.width()) / 2, qCeil(writer_.y()));
        writer_.put(SheetLogo{.box = {corner, size}, .drawing = content_.logo});
        writer_.move_to(corner.y() + size.height() + writer_.gap() / 2);
    }

    /// The sign with the hall's name at its right, both in the middle of the paper: saves the sign's height.
    bool add_letterhead()
    {
        const QSize size = logo_size(most_beside_name * writer_.width());
        const double between = std::max(writer_.gap(), layout_.dots(2.5));
        const double column = writer_.width() - size.width() - between;
        const std::vector<TextLine> name =
            writer_.balanced_lines(content_.hall.toUpper(), writer_.heading(), column);
        if (name.empty() || column < layout_.dots(least_name_mm))
            return false;
        double widest = 0;
        for (const TextLine& line : name)
            widest = std::max(widest, line.width);
        writer_.begin_part();
        const double name_high = writer_.line_height(writer_.heading()) * static_cast<double>(name.size());
        const double high = std::max<double>(size.height(), name_high);
        const double top = std::ceil(writer_.y());
        const double left = std::floor((layout_.width_dots - size.width() - between - widest) / 2);
        const QPoint corner(qRound(left), qRound(top + (high - size.height()) / 2));
        writer_.put(SheetLogo{.box = {corner, size}, .drawing = content_.logo});
        writer_.move_to(top + (high - name_high) / 2);
        writer_.add_left(name, writer_.heading(), left + size.width() + between);
        writer_.move_to(top + high);
        return true;
    }

    void add_text(const QString& text, const QFont& font)
    {
        const std::vector<TextLine> lines = writer_.balanced_lines(text, font, writer_.width());
        if (lines.empty())
            return;
        writer_.begin_part();
        writer_.add_centred(lines, font);
    }

    /// Beside each other when there is room, else below each other.
    void add_marks()
    {
        const TextLine priority = one_line(content_.priority_mark, writer_.strong(), spacing_.squeeze);
        const TextLine reprint = one_line(content_.reprint_mark, writer_.strong(), spacing_.squeeze);
        const double both = mark_width(priority) + writer_.gap() + mark_width(reprint);
        if (!priority.text.isEmpty() && !reprint.text.isEmpty() && both <= writer_.width()) {
            writer_.begin_part();
            const double left = (layout_.width_dots - both) / 2;
            const double top = writer_.y();
            put_mark(priority, Ink::white, left);
            writer_.move_to(top);
            put_mark(reprint, Ink::black, left + mark_width(priority) + writer_.gap());
            return;
        }
        add_mark(priority, Ink::white);
        add_mark(reprint, Ink::black);
    }

    double mark_width(const TextLine& mark) const { return mark.width + writer_.strong().pixelSize(); }

    void add_mark(TextLine mark, Ink ink)
    {
        if (mark.text.isEmpty())
            return;
        const double fit = std::min(1.0, writer_.width() / mark_width(mark));
        mark.width *= fit;
        mark.squeeze *= fit;
        writer_.begin_part();
        put_mark(mark, ink, (layout_.width_dots - mark_width(mark)) / 2);
    }

    void put_mark(const TextLine& mark, Ink ink, double left)
    {
        const QFont& font = writer_.strong();
        const double air = writer_.gap() / 3;
        const double cap = capital_height(font);
        const QRectF box(std::round(left), std::round(writer_.y() + air), std::round(mark_width(mark)),
                         std::round(cap * 1.7));
        writer_.put(SheetBox{.box = box, .filled = ink == Ink::white});
        writer_.put_line(mark, font, box.left() + (box.width() - mark.width) / 2, box.center().y() + cap / 2,
                         ink);
        writer_.move_to(box.bottom() + air);
    }

    /// As high as wished when it fits; else lower, but not lower than the layout's least; then narrower, and
    /// only when that gets hard to read, lower still.
    void add_number()
    {
        if (content_.number.isEmpty())
            return;
        const double wished = spacing_.number_cap_mm;
        const double fitting =
            wished * std::min(1.0, writer_.width() / text_width(content_.number, writer_.number(wished)));
        const double least = std::min(layout_.number_cap_least_mm, wished);
        const QFont font = writer_.number(std::max(fitting, std::min(least, fitting / least_number_squeeze)));

        TextLine line = one_line(content_.number, font);
        line.squeeze = std::min(1.0, writer_.width() / line.width);
        line.width *= line.squeeze;
        const QRectF ink = QFontMetricsF(font).tightBoundingRect(content_.number);
        writer_.begin_part();
        const double top = writer_.y() + writer_.gap() * 0.8;
        writer_.put_line(line, font, (layout_.width_dots - line.width) / 2, top - ink.top());
        writer_.move_to(top + ink.height() + writer_.gap() * 0.8);
    }

    void add_fact(const TicketFact& fact)
    {
        TextLine label = one_line(fact.label, writer_.body());
        TextLine value = one_line(fact.value, writer_.strong());
        if (label.text.isEmpty() && value.text.isEmpty())
            return;
        writer_.begin_part();
        const double between = writer_.body().pixelSize() * 0.6;
        const double squeeze =
            std::min(spacing_.squeeze, (writer_.width() - between) / (label.width + value.width));
        if (squeeze < std::min(spacing_.squeeze, least_fact_squeeze))
            return add_long_fact(fact);

        for (TextLine* part : {&label, &value}) {
            part->squeeze = squeeze;
            part->width *= squeeze;
        }
        const double baseline = writer_.baseline_in(writer_.y(), writer_.body());
        writer_.put_line(label, writer_.body(), writer_.left(), baseline);
        writer_.put_line(value, writer_.strong(), writer_.right() - value.width, baseline);
        writer_.move_to(writer_.y() + writer_.line_height(writer_.body()));
    }

    /// The value below its label, still at the right.
    void add_long_fact(const TicketFact& fact)
    {
        writer_.add_left(writer_.lines(fact.label, writer_.body(), writer_.width()), writer_.body(),
                         writer_.left());
        for (const TextLine& line : writer_.lines(fact.value, writer_.strong(), writer_.width()))
            writer_.add_left({line}, writer_.strong(), writer_.right() - line.width);
    }

    void add_qr()
    {
        const std::optional<QrCode> code = encode_qr(content_.qr_text);
        const std::optional<QrPart> part =
            code ? QrPart::fit(*code, spacing_.qr_module_dots, layout_, writer_) : std::nullopt;
        if (!part)
            return add_text(content_.qr_caption, writer_.body());
        if (!part->has_column()) {
            part->write_centred(writer_);
            return add_text(content_.qr_caption, writer_.body());
        }
        std::vector<QString> texts{content_.qr_caption};
        texts.insert(texts.end(), content_.notes.begin(), content_.notes.end());
        part->write_with_column(writer_, texts);
        notes_beside_qr_ = true;
    }

    void add_reminder(const QString& reminder)
    {
        const TextLine bullet = one_line(u"•"_s, writer_.strong());
        const double indent = bullet.width * 1.5;
        const auto lines = writer_.lines(reminder, writer_.body(), writer_.width() - indent);
        if (lines.empty())
            return;
        writer_.begin_part();
        writer_.put_line(bullet, writer_.strong(), writer_.left(),
                         writer_.baseline_in(writer_.y(), writer_.strong()));
        writer_.add_left(lines, writer_.body(), writer_.left() + indent);
    }

    const TicketContent& content_;
    const TicketLayout& layout_;
    const TicketSpacing& spacing_;
    std::optional<double> logo_shape_; ///< of what can be drawn
    std::size_t reminders_;
    SheetWriter writer_;
    bool hall_is_next_ = false;
    bool name_beside_logo_ = false;
    bool notes_beside_qr_ = false;
};

/// Part of the way from a tight spacing to a generous one. The code's modules stay the tight one's: whole
/// dots.
TicketSpacing between(const TicketSpacing& tight, const TicketSpacing& generous, double share)
{
    const auto mixed = [share](double from, double to) { return from + share * (to - from); };
    return {.gap_mm = mixed(tight.gap_mm, generous.gap_mm),
            .line = mixed(tight.line, generous.line),
            .squeeze = mixed(tight.squeeze, generous.squeeze),
            .number_cap_mm = mixed(tight.number_cap_mm, generous.number_cap_mm),
            .qr_module_dots = tight.qr_module_dots};
}

} // namespace

TicketSheet compose(const TicketContent& content, const TicketLayout& layout, const QString& font_family)
{
    const auto fits = [&layout](const TicketSheet& sheet) {
        return layout.longest_mm <= 0 || layout.mm(sheet.size.height()) <= layout.longest_mm;
    };
    const std::optional<double> shape = logo_shape(content.logo, widest_logo_on_paper);
    const auto attempt = [&](const TicketSpacing& spacing, std::size_t reminders) {
        return TicketComposer(content, layout, spacing, font_family, shape, reminders).compose();
    };
    std::size_t reminders = content.reminders.size();
    TicketSheet sheet;
    for (std::size_t step = 0; step < layout.spacings.size(); ++step) {
        sheet = attempt(layout.spacings[step], reminders);
        if (!fits(sheet))
            continue;
        // What is left of the paper is given back to the spacing.
        for (double share = 0.875; step > 0 && share > 0; share -= 0.125) {
            const TicketSpacing& tight = layout.spacings[step];
            TicketSheet airier = attempt(between(tight, layout.spacings[step - 1], share), reminders);
            if (fits(airier))
                return airier;
        }
        return sheet;
    }
    while (reminders > 0 && !fits(sheet))
        sheet = attempt(layout.spacings.back(), --reminders);
    return sheet;
}

} // namespace giliran
