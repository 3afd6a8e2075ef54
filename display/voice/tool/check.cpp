// SPDX-License-Identifier: GPL-3.0-or-later
#include "display/voice/tool/commands.h"
#include "display/voice/tool/terminal.h"
#include "display/voice/voice_pack.h"

namespace giliran::voice_tool {

int check(const QStringList& arguments)
{
    using namespace Qt::StringLiterals;
    QCommandLineParser parser;
    if (!understood(parser, arguments, {}) || parser.positionalArguments().size() != 1) {
        complain(u"check DIR"_s);
        return bad_usage;
    }
    VoiceProblems problems;
    const VoicePack pack = VoicePack::load(parser.positionalArguments().constFirst(), problems);
    for (const VoiceProblem& problem : problems)
        complain(describe(problem));
    if (!problems.empty())
        return problems_found;
    say(u"language %1: nothing is wrong"_s.arg(QString::fromStdString(pack.language())));
    return done;
}

} // namespace giliran::voice_tool
