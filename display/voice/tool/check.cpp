// SPDX-License-Identifier: GPL-3.0-or-later
#include "display/voice/tool/commands.h"
#include "display/voice/tool/terminal.h"
#include "display/voice/unevenness.h"

#include <cmath>

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
    const auto uneven = uneven_clips(pack);
    for (const UnevenClip& clip : uneven)
        complain((clip.louder_by > 0 ? u"%1: %2 LU too loud; giliran-voice normalise mends it"_s
                                     : u"%1: %2 LU too soft; giliran-voice normalise mends it"_s)
                     .arg(QString::fromStdString(clip.key))
                     .arg(std::abs(clip.louder_by), 0, 'f', 1));
    if (!problems.empty() || !uneven.empty())
        return problems_found;
    say(u"language %1: nothing is wrong"_s.arg(QString::fromStdString(pack.language())));
    return done;
}

} // namespace giliran::voice_tool
