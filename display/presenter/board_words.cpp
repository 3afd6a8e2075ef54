// SPDX-License-Identifier: GPL-3.0-or-later
#include "display/presenter/board_words.h"

#include "common/texts/hall_time.h"

#include <QCoreApplication>
#include <QStringList>

namespace giliran {
namespace {

using namespace Qt::StringLiterals;

struct BoardText
{
    Q_DECLARE_TR_FUNCTIONS(Board)
};

/// A break of the line is nothing; an outage as long as this is.
constexpr Duration band_after = std::chrono::seconds(3);
constexpr Duration grey_after = std::chrono::seconds(60);

QString in(const LocalizedText& text, const QString& language)
{
    return QString::fromStdString(text.in(language.toStdString()));
}

QString place_of(const BoardSight& sight)
{
    const Zone* zone = sight.hall->find(sight.view->zone);
    const QString hall = in(sight.hall->name, sight.language);
    return zone != nullptr ? u"%1 · %2"_s.arg(hall, in(zone->name, sight.language)) : hall;
}

QString words_for(Mute mute)
{
    switch (mute) {
    case Mute::no_voice:
        return BoardText::tr("No voice");
    case Mute::no_device:
        return BoardText::tr("No sound device");
    case Mute::failed:
        return BoardText::tr("No sound");
    }
    return {};
}

CallRowModel row_of(const BoardCall& call, const BoardSight& sight, bool may_be_loud)
{
    const Agency* agency = sight.hall->find(call.agency);
    CallRowModel row;
    if (call.vehicle)
        row.vehicle = BoardText::tr("Next vehicle");
    else
        row.number = QString::fromStdString(call.number.text());
    row.counter_word = BoardText::tr("COUNTER");
    row.counter = QString::number(call.counter_number);
    row.agency = agency != nullptr ? in(agency->short_name, sight.language) : QString();
    row.newest = may_be_loud && sight.newest == call.call;
    row.turn = row.newest ? sight.turn : 0;
    return row;
}

RestModel rest_of(const BoardSight& sight)
{
    const Hall& hall = *sight.hall;
    RestModel rest;
    if (sight.calls.empty()) {
        rest.title = in(hall.name, sight.language);
        rest.logo = QByteArray::fromStdString(hall.look.logo);
    }
    const BusinessDay today = BusinessDay::at(sight.now, hall.utc_offset);
    const ServiceHours* hours = hall.hours_on(today);
    const bool serving = sight.view->phase == DayPhase::open || sight.view->phase == DayPhase::closing;
    const TimeOfDay clock = time_of_day(sight.now, hall.utc_offset);
    if (serving && (hours == nullptr || clock >= hours->open))
        rest.text = BoardText::tr("Please wait until your number is called");
    else if (hours != nullptr && clock < hours->open)
        rest.text = BoardText::tr("The counters open at %1").arg(clock_text(hours->open, sight.language));
    else if (hours != nullptr)
        rest.text = BoardText::tr("Service for today has ended. Thank you for coming");
    else
        rest.text = BoardText::tr("The counters are closed today");
    if (hours != nullptr && clock < hours->close)
        rest.hours =
            BoardText::tr("Service today %1–%2")
                .arg(clock_text(hours->open, sight.language), clock_text(hours->close, sight.language));
    return rest;
}

FooterModel footer_of(const BoardSight& sight)
{
    FooterModel footer;
    QStringList missed;
    for (const TicketNumber& number : sight.view->missed)
        missed.append(QString::fromStdString(number.text()));
    if (!missed.isEmpty()) {
        footer.missed = BoardText::tr("Missed: %1").arg(missed.join(u", "_s));
        footer.what_to_do = BoardText::tr("please tell the staff");
    }
    if (sight.view->phase == DayPhase::closing)
        footer.note = BoardText::tr("No more numbers today. Numbers already given are still called");
    else
        footer.note = date_text(sight.now, sight.hall->utc_offset, sight.language);
    return footer;
}

std::optional<OutageModel> outage_of(const BoardSight& sight)
{
    if (!sight.outage || sight.now - sight.outage->since < band_after)
        return std::nullopt;
    const QString since = clock_text(sight.outage->since, sight.hall->utc_offset, sight.language);
    OutageModel outage;
    switch (sight.outage->kind) {
    case Outage::Kind::connection:
        outage.text = BoardText::tr("Connection lost since %1 — your number stays valid").arg(since);
        break;
    case Outage::Kind::doubt:
        outage.text = BoardText::tr("Calls interrupted since %1 — your number stays valid").arg(since);
        break;
    }
    outage.connected = sight.outage->kind == Outage::Kind::doubt;
    outage.greyed = sight.now - sight.outage->since >= grey_after;
    return outage;
}

} // namespace

BoardModel board_model(const BoardSight& sight)
{
    BoardModel model;
    model.header = {place_of(sight), clock_text(sight.now, sight.hall->utc_offset, sight.language),
                    sight.view->training.value_or(false) ? BoardText::tr("TRAINING") : QString(),
                    sight.mute ? words_for(*sight.mute) : QString(),
                    QByteArray::fromStdString(sight.hall->look.logo)};
    model.outage = outage_of(sight);
    for (const BoardCall& call : sight.calls)
        model.rows.push_back(row_of(call, sight, !model.outage)); // nobody is sent by an old truth
    model.rest = rest_of(sight);
    model.footer = footer_of(sight);
    return model;
}

std::optional<WallNoticeModel> notice_for(Standing standing, const QString& detail, bool has_truth)
{
    const auto notice = [&](NoticeKind kind, const QString& title, const QString& text) {
        return WallNoticeModel{kind, title, text, detail};
    };
    switch (standing) {
    case Standing::unpaired:
        return notice(NoticeKind::unpaired, BoardText::tr("This display is not paired yet"),
                      BoardText::tr("Technician: giliran-hub device add --role display --place ZONE, then "
                                    "giliran-display --pair LINK"));
    case Standing::connecting:
        if (has_truth)
            return std::nullopt;
        return notice(NoticeKind::connecting, BoardText::tr("Connecting to the hall"),
                      BoardText::tr("Your number stays valid. The calls appear here shortly."));
    case Standing::key_refused:
        return notice(
            NoticeKind::key, BoardText::tr("The hall does not know this display"),
            BoardText::tr("Technician: the pairing link was used or is older than ten minutes, or the "
                          "key is wrong. Pair anew."));
    case Standing::revoked:
        return notice(NoticeKind::key, BoardText::tr("This display was taken out of service"),
                      BoardText::tr("Technician: pair it anew to use it again."));
    case Standing::update_needed:
        return notice(NoticeKind::update_needed, BoardText::tr("This display needs an update"),
                      BoardText::tr("Technician: its version and the hub's no longer fit together."));
    case Standing::key_not_kept:
        return notice(NoticeKind::key, BoardText::tr("The display's key cannot be stored"),
                      BoardText::tr("Technician: its data folder cannot be written."));
    case Standing::no_hall:
        return notice(NoticeKind::no_hall, BoardText::tr("The hall is not set up yet"),
                      BoardText::tr("Technician: giliran-hub apply hall.toml"));
    case Standing::doubtful:
    case Standing::online:
        return std::nullopt;
    }
    return std::nullopt;
}

LongestTexts longest_texts(const Hall& hall, const QString& language)
{
    LongestTexts texts;
    for (const Queue& queue : hall.queues) {
        if (queue.drive_through) // its numbers are never shown
            continue;
        const QString digits(static_cast<qsizetype>(std::max(queue.series.width, 3U)), u'0');
        texts.numbers.push_back(QString::fromStdString(queue.series.prefix.text()) + u'-' + digits);
    }
    for (const Counter& counter : hall.counters)
        texts.counters.push_back(QString::number(counter.number));
    texts.labels.push_back(BoardText::tr("COUNTER"));
    for (const Agency& agency : hall.agencies)
        texts.labels.push_back(in(agency.short_name, language));
    return texts;
}

} // namespace giliran
