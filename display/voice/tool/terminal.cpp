// SPDX-License-Identifier: GPL-3.0-or-later
#include "display/voice/tool/terminal.h"

#include <QTextStream>

namespace giliran::voice_tool {

using namespace Qt::StringLiterals;

void say(const QString& line)
{
    QTextStream(stdout) << line << Qt::endl;
}

void complain(const QString& line)
{
    QTextStream(stderr) << u"giliran-voice: "_s << line << Qt::endl;
}

bool understood(QCommandLineParser& parser, const QStringList& arguments, const QStringList& required)
{
    if (!parser.parse(QStringList{u"giliran-voice"_s} + arguments)) {
        complain(parser.errorText());
        return false;
    }
    for (const QString& name : required)
        if (parser.value(name).isEmpty()) {
            complain(u"--%1 is missing"_s.arg(name));
            return false;
        }
    return true;
}

} // namespace giliran::voice_tool
