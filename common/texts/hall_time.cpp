// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/texts/hall_time.h"

#include <QDate>
#include <QLocale>
#include <algorithm>

namespace giliran {

QString clock_text(TimeOfDay time, const QString& language)
{
    QString text = QString::fromStdString(time.text());
    if (language == QLatin1StringView("id"))
        text.replace(QLatin1Char(':'), QLatin1Char('.')); // EYD V
    return text;
}

QString clock_text(Instant instant, UtcOffset offset, const QString& language)
{
    return clock_text(time_of_day(instant, offset), language);
}

QString date_text(Instant instant, UtcOffset offset, const QString& language)
{
    const std::chrono::year_month_day day{BusinessDay::at(instant, offset).days()};
    const QDate date(static_cast<int>(day.year()), static_cast<int>(static_cast<unsigned>(day.month())),
                     static_cast<int>(static_cast<unsigned>(day.day())));
    const QLocale locale(language);
    return locale.toString(date, QStringLiteral("dddd, d MMM yyyy"));
}

int minutes_between(Instant earlier, Instant later)
{
    return static_cast<int>(
        std::max<std::int64_t>(0, std::chrono::floor<std::chrono::minutes>(later - earlier).count()));
}

} // namespace giliran
