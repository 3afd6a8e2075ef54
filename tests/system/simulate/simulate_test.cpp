// SPDX-License-Identifier: GPL-3.0-or-later
// giliran-simulate as a person uses it, against a real hub.
#include "common/record/fold.h"
#include "tests/system/crash/hub_process.h"

#include <QFile>

using namespace giliran;
using namespace giliran::testing;

namespace {

std::string small_hall()
{
    QFile file(QStringLiteral(GILIRAN_SOURCE_DIR "/tests/golden/halls/small.toml"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll().toStdString();
}

struct Ended
{
    int code;
    QByteArray out;
    QByteArray err;
};

Ended simulate(const HubProcess& hub, const QStringList& options)
{
    QProcess process;
    process.start(QStringLiteral(GILIRAN_SIMULATE_PROGRAM),
                  QStringList{QStringLiteral("--data"), hub.folder()} + options);
    REQUIRE(process.waitForFinished(120'000));
    REQUIRE(process.exitStatus() == QProcess::NormalExit);
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

/// The number that a line of the summary ends with.
int counted(const QByteArray& summary, const char* what)
{
    for (const QByteArray& line : summary.split('\n'))
        if (line.trimmed().startsWith(what))
            return line.trimmed().mid(static_cast<qsizetype>(std::strlen(what))).trimmed().toInt();
    FAIL("the summary says nothing of: " << what);
    return -1;
}

bool answers(const HubProcess& hub)
{
    QProcess status;
    status.start(QStringLiteral(GILIRAN_HUB_PROGRAM),
                 {QStringLiteral("status"), QStringLiteral("--data"), hub.folder()});
    return status.waitForFinished(10'000) && status.exitCode() == 0;
}

} // namespace

TEST_CASE("a simulated day ends by itself, and the journal accounts for every number", "[.][simulate]")
{
    HubProcess hub(small_hall());
    hub.start({QStringLiteral("--training")});
    REQUIRE(eventually([&] { return answers(hub); }));
    const Ended ended =
        simulate(hub, {QStringLiteral("--speed"), QStringLiteral("2000"), QStringLiteral("--visitors"),
                       QStringLiteral("80"), QStringLiteral("--seed"), QStringLiteral("4")});
    INFO(ended.out.toStdString() << ended.err.toStdString());
    REQUIRE(ended.code == 0);
    hub.end();

    const auto day = fold(hub.read_journal());
    REQUIRE(day);
    const DayState& state = day->state;
    CHECK(state.training);
    CHECK(state.visits.size() > 50);
    CHECK(static_cast<std::size_t>(counted(ended.out, "numbers given")) == state.visits.size());
    CHECK(counted(ended.out, "turned away") == 0);
    std::map<LegState, int> legs;
    for (const Leg& leg : state.legs)
        ++legs[leg.state];
    CHECK(legs[LegState::ended] == counted(ended.out, "finished"));
    CHECK(legs[LegState::late] == counted(ended.out, "not there") - counted(ended.out, "came back"));
    CHECK(legs[LegState::ended] + legs[LegState::late] == static_cast<int>(state.legs.size()));
    CHECK(counted(ended.out, "called") == static_cast<int>(state.calls.size()));
    for (const Session& session : state.sessions)
        CHECK(session.closed_at);
}

TEST_CASE("a simulated device is revoked when its day is over", "[.][simulate]")
{
    HubProcess hub(small_hall());
    hub.start({QStringLiteral("--training")});
    REQUIRE(eventually([&] { return answers(hub); }));
    REQUIRE(simulate(hub, {QStringLiteral("--speed"), QStringLiteral("5000"), QStringLiteral("--visitors"),
                           QStringLiteral("5")})
                .code == 0);
    QProcess list;
    list.start(QStringLiteral(GILIRAN_HUB_PROGRAM),
               {QStringLiteral("device"), QStringLiteral("list"), QStringLiteral("--data"), hub.folder()});
    REQUIRE(list.waitForFinished(10'000));
    int simulated = 0;
    for (const QByteArray& line : list.readAllStandardOutput().split('\n'))
        if (line.contains("simulated")) {
            ++simulated;
            CHECK(line.contains("revoked"));
        }
    CHECK(simulated == 5); // two kiosks, three counters
}

TEST_CASE("a hub that serves people is not simulated on, and nothing of it is changed", "[.][simulate]")
{
    HubProcess hub(small_hall());
    hub.start();
    REQUIRE(eventually([&] { return answers(hub); }));
    const Ended ended = simulate(hub, {QStringLiteral("--speed"), QStringLiteral("5000")});
    CHECK(ended.code == 1);
    CHECK(ended.err.contains("does not practise"));
    hub.end();
    const auto day = fold(hub.read_journal());
    REQUIRE(day);
    CHECK(day->state.visits.empty());
    CHECK(day->state.sessions.empty());
}

TEST_CASE("without a running hub nothing is simulated", "[.][simulate]")
{
    const HubProcess hub(small_hall());
    CHECK(simulate(hub, {}).code == 3);
}
