// SPDX-License-Identifier: GPL-3.0-or-later
#include "display/voice/clip/wav.h"
#include "display/voice/spoken_sound.h"
#include "display/voice/tool/commands.h"
#include "display/voice/tool/terminal.h"

#include <QFile>
#include <QRegularExpression>

namespace giliran::voice_tool {

namespace {

using namespace Qt::StringLiterals;

/// "A-007", "4K-10": prefix, and the digits as they are printed.
std::optional<SpokenCall> call_of(const QString& number)
{
    static const QRegularExpression pattern(u"^([0-9A-Z]{0,2}[A-Z])-?([0-9]{1,6})$"_s);
    const auto match = pattern.match(number);
    if (!match.hasMatch())
        return std::nullopt;
    SpokenCall call;
    call.prefix = match.captured(1).toStdString();
    call.number = match.captured(2).toInt();
    call.width = static_cast<int>(match.capturedLength(2));
    return call;
}

void list_clips(const SpokenSound& sound)
{
    for (const ClipPlace& place : sound.clips)
        say(u"%1 ms  %2 ms  %3"_s.arg(length_of(place.begins).count(), 6)
                .arg(length_of(place.samples).count(), 5)
                .arg(QString::fromStdString(place.clip)));
    for (const std::string& clip : sound.missing)
        complain(u"%1: the pack has no such clip"_s.arg(QString::fromStdString(clip)));
    say(u"%1 ms in all"_s.arg(length_of(sound.samples.size()).count()));
}

} // namespace

int render(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.addOptions({{u"pack"_s, {}, u"DIR"_s},
                       {u"call"_s, {}, u"NUMBER"_s},
                       {u"counter"_s, {}, u"N"_s},
                       {u"agency"_s, {}, u"ID"_s},
                       {u"recall"_s, {}}});
    if (!understood(parser, arguments, {u"pack"_s, u"call"_s, u"counter"_s}))
        return bad_usage;
    auto call = call_of(parser.value(u"call"_s));
    bool counter_is_number = false;
    const int counter = parser.value(u"counter"_s).toInt(&counter_is_number);
    if (!call || !counter_is_number || counter < 0 || parser.positionalArguments().size() != 1) {
        complain(u"render --pack DIR --call A-007 --counter 3 [--agency ID] [--recall] OUT.wav"_s);
        return bad_usage;
    }
    call->counter = counter;
    call->recall = parser.isSet(u"recall"_s);
    if (parser.isSet(u"agency"_s))
        call->agency = agency_clip(parser.value(u"agency"_s).toStdString());

    VoiceProblems problems;
    const VoicePack pack = VoicePack::load(parser.value(u"pack"_s), problems);
    for (const VoiceProblem& problem : problems)
        complain(describe(problem));
    const auto rules = rules_for(pack.language());
    if (!rules)
        return problems_found;
    const SpokenSound sound = sound_of(*call, *rules, pack);
    list_clips(sound);
    if (sound.samples.empty())
        return problems_found;
    QFile out(parser.positionalArguments().constFirst());
    if (!out.open(QIODevice::WriteOnly) || out.write(QByteArray::fromStdString(wav_of(sound.samples))) < 0) {
        complain(u"%1 cannot be written"_s.arg(out.fileName()));
        return cannot_write;
    }
    return problems.empty() && sound.missing.empty() ? done : problems_found;
}

} // namespace giliran::voice_tool
