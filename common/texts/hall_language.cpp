// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/texts/hall_language.h"

#include <QLocale>
#include <algorithm>

namespace giliran {

std::optional<QString> language_after(const Hall& hall, const QString& present)
{
    const auto& all = hall.languages;
    if (all.size() < 2)
        return std::nullopt;
    const auto found = std::find(all.begin(), all.end(), present.toStdString());
    const bool is_last = found == all.end() || std::next(found) == all.end();
    return QString::fromStdString(is_last ? all.front() : *std::next(found));
}

QString own_name_of_language(const QString& code)
{
    if (code == QStringLiteral("id"))
        return QStringLiteral("Bahasa Indonesia");
    if (code == QStringLiteral("en"))
        return QStringLiteral("English");
    return QLocale(code).nativeLanguageName();
}

} // namespace giliran
