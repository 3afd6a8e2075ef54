// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace giliran::voice_tool {

/// Exit codes of giliran-voice.
enum Exit
{
    done = 0,
    problems_found = 1,
    bad_usage = 2,
    no_espeak = 3,
    cannot_write = 4
};

/// Each command takes its own arguments, after its name, and gives an exit code.
int build(const QStringList& arguments);
int names(const QStringList& arguments);
int check(const QStringList& arguments);
int normalise(const QStringList& arguments);
int render(const QStringList& arguments);

} // namespace giliran::voice_tool
