// SPDX-License-Identifier: GPL-3.0-or-later
// giliran_years FOLDER [LEGS] [VISITORS A DAY]: writes years of sealed days into a new journal and prints
// what it must hold.
#include "common/config/hall_file.h"
#include "common/journal/hall_store.h"
#include "common/journal/sqlite_journal.h"
#include "tests/bench/years/years.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QElapsedTimer>
#include <QFile>
#include <cstdio>

using namespace giliran;
using namespace giliran::bench;

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const std::uint64_t legs = arguments.value(2, QStringLiteral("10000000")).toULongLong();
    const std::uint32_t visitors = arguments.value(3, QStringLiteral("4000")).toUInt();
    if (arguments.size() < 2)
        return 2;
    const auto journal = SqliteJournal::open(arguments[1]);
    const auto hall = read_hall_file(GILIRAN_SOURCE_DIR "/tests/golden/halls/small.toml");
    if (!journal || !hall)
        qFatal("the journal cannot be made");
    if (!HallStore((*journal)->database())
             .put(hall->hall.id, {Sha256::of(hall->text), hall->text, Instant()}))
        qFatal("the hall cannot be applied");
    QElapsedTimer taken;
    taken.start();
    const auto now = instant_from_ms(QDateTime::currentMSecsSinceEpoch());
    Years years(hall->hall.id, legs, visitors);
    const YearsTotals totals =
        years.write(BusinessDay::at(now, hall->hall.utc_offset), [&](const JournalBatch& batch) {
            if (!(*journal)->append(batch) || !(*journal)->checkpoint())
                qFatal("a day cannot be written");
        });
    std::printf("%llu days, %llu events, %llu legs, %.1f s\n", static_cast<unsigned long long>(totals.days),
                static_cast<unsigned long long>(totals.events), static_cast<unsigned long long>(totals.legs),
                static_cast<double>(taken.elapsed()) / 1000);
    QFile known(arguments[1] + QStringLiteral("/totals"));
    if (known.open(QIODevice::WriteOnly))
        known.write(QByteArray::number(static_cast<qulonglong>(totals.days)) + " " +
                    QByteArray::number(static_cast<qulonglong>(totals.events)) + " " +
                    QByteArray::number(static_cast<qulonglong>(totals.legs)) + "\n");
    return 0;
}
