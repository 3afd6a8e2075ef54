// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCommandLineParser>
#include <QString>

namespace giliran::voice_tool {

void say(const QString& line);
void complain(const QString& line);

/// Reads the arguments, complaining about unknown options and about options of `required` without a value.
bool understood(QCommandLineParser& parser, const QStringList& arguments, const QStringList& required);

} // namespace giliran::voice_tool
