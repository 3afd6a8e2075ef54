// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace giliran {

/// The translation context of all the counter's words.
struct CounterText
{
    Q_DECLARE_TR_FUNCTIONS(Counter)
};

} // namespace giliran
