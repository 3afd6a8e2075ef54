// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/base/described.h"
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

/// The call that the options describe; none when they describe none.
std::optional<SpokenCall> call_of(const QCommandLineParser& parser)
{
    const bool vehicle = parser.isSet(u"vehicle"_s);
    auto call = vehicle ? SpokenCall() : call_of(parser.value(u"call"_s));
    bool counter_is_number = false;
    const int counter = parser.value(u"counter"_s).toInt(&counter_is_number);
    const auto kind = enum_named<CounterKind>(parser.value(u"kind"_s).toStdString());
    if (!call || !kind || !counter_is_number || counter < 0 || (vehicle && parser.isSet(u"call"_s)))
        return std::nullopt;
    call->vehicle = vehicle;
    call->counter = counter;
    call->counter_kind = *kind;
    call->recall = parser.isSet(u"recall"_s);
    if (parser.isSet(u"agency"_s))
        call->agency = agency_clip(parser.value(u"agency"_s).toStdString());
    return call;
}

/// None: the options ask for nothing that can be said.
std::optional<SpokenSound> sound_asked_for(const QCommandLineParser& parser, const LanguageRules& rules,
                                           const VoicePack& pack)
{
    if (parser.isSet(u"notice"_s))
        return sound_of_notice(parser.value(u"notice"_s).toStdString(), rules, pack);
    const auto call = call_of(parser);
    return call ? std::optional(sound_of(*call, rules, pack)) : std::nullopt;
}

} // namespace

int render(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.addOptions({{u"pack"_s, {}, u"DIR"_s},
                       {u"call"_s, {}, u"NUMBER"_s},
                       {u"vehicle"_s, {}},
                       {u"notice"_s, {}, u"NAME"_s},
                       {u"counter"_s, {}, u"N"_s},
                       {u"kind"_s, {}, u"KIND"_s, u"loket"_s},
                       {u"agency"_s, {}, u"ID"_s},
                       {u"recall"_s, {}}});
    if (!understood(parser, arguments, {u"pack"_s}))
        return bad_usage;
    VoiceProblems problems;
    const VoicePack pack = VoicePack::load(parser.value(u"pack"_s), problems);
    const auto rules = rules_for(pack.language());
    const bool one_file = parser.positionalArguments().size() == 1;
    const auto sound =
        one_file ? sound_asked_for(parser, rules.value_or(LanguageRules()), pack) : std::nullopt;
    if (!sound) {
        complain(u"render --pack DIR (--call A-007 | --vehicle) --counter 3 OUT.wav, or --notice NAME"_s);
        return bad_usage;
    }
    for (const VoiceProblem& problem : problems)
        complain(describe(problem));
    list_clips(*sound);
    if (sound->samples.empty())
        return problems_found;
    QFile out(parser.positionalArguments().constFirst());
    if (!out.open(QIODevice::WriteOnly) || out.write(QByteArray::fromStdString(wav_of(sound->samples))) < 0) {
        complain(u"%1 cannot be written"_s.arg(out.fileName()));
        return cannot_write;
    }
    return problems.empty() && sound->missing.empty() ? done : problems_found;
}

} // namespace giliran::voice_tool
