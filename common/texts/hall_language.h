// SPDX-License-Identifier: GPL-3.0-or-later
// The languages a hall speaks, for the keys that change from one to the next.
#pragma once

#include "common/hall/hall.h"

#include <QString>
#include <optional>

namespace giliran {

/// The hall's language after the present one, the first after the last; none when there is no other.
std::optional<QString> language_after(const Hall& hall, const QString& present);

/// A language's name in that language: "Bahasa Indonesia".
QString own_name_of_language(const QString& code);

} // namespace giliran
