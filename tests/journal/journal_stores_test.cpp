// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journal/journal_fixture.h"

#include "common/journal/device_store.h"
#include "common/journal/hall_store.h"
#include "common/journal/officer_store.h"

#include <QFile>

using namespace giliran;
using namespace giliran::journal_tests;

namespace {

HallVersion version_of(std::string text, std::int64_t applied_at)
{
    return {Sha256::of(text), text, instant_from_ms(applied_at)};
}

SecretKey key_of(std::uint8_t value)
{
    SecretKey::Bytes bytes;
    bytes.fill(value);
    return SecretKey(bytes);
}

DeviceRecord north_kiosk()
{
    DeviceRecord device;
    device.id = token_of<DeviceId>(41);
    device.role = DeviceRole::kiosk;
    device.label = "Kios pintu utara";
    device.pairing_key = key_of(0xC3);
    device.pairing_until = instant_from_ms(600'000);
    device.added_at = instant_from_ms(1000);
    return device;
}

} // namespace

TEST_CASE("the hall applied last is the current one, also when an older text comes back", "[journal]")
{
    const JournalFolder folder;
    const auto first = version_of("name = \"Kediri\"\n# \xE2\x80\x94 with bytes beyond ASCII\n", 1000);
    const auto second = version_of("\xEF\xBB\xBFname = \"MPP Kediri\"\r\n", 2000);
    {
        const auto journal = opened(folder.path());
        HallStore halls(journal->database());
        CHECK(halls.halls().value().empty());
        CHECK_FALSE(halls.current(kediri).value());
        const auto put = halls.put(kediri, first);
        INFO((put ? std::string() : put.error().detail));
        REQUIRE(put);
        REQUIRE(halls.put(kediri, second));
        CHECK(halls.current(kediri).value()->hash == second.hash);
        CHECK(halls.current(kediri).value()->text == second.text);
    }
    const auto journal = opened(folder.path());
    HallStore halls(journal->database());
    CHECK(halls.halls().value() == std::vector<HallId>{kediri});
    CHECK(recovered(*journal).hall->text == second.text);
    REQUIRE(halls.put(kediri, version_of(first.text, 3000)));
    const auto current = recovered(*journal).hall;
    REQUIRE(current);
    CHECK(current->text == first.text);
    CHECK(current->applied_at == instant_from_ms(3000));
    CHECK(halls.get(kediri, second.hash).value()->text == second.text);
    CHECK_FALSE(halls.get(kediri, Sha256::of("never applied")).value());
}

TEST_CASE("a device goes from pairing to its lasting key to revoked", "[journal]")
{
    const JournalFolder folder;
    const auto journal = opened(folder.path());
    DeviceStore devices(journal->database(), kediri);
    const DeviceRecord kiosk = north_kiosk();
    REQUIRE(devices.add(kiosk));
    CHECK_FALSE(devices.add(kiosk));
    CHECK_FALSE(devices.find(token_of<DeviceId>(42)).value());

    auto found = devices.find(kiosk.id).value();
    REQUIRE(found);
    CHECK(found->label == "Kios pintu utara");
    CHECK(found->place.empty());
    CHECK(found->role == DeviceRole::kiosk);
    CHECK_FALSE(found->key);
    CHECK(found->pairing_key == kiosk.pairing_key);
    CHECK(found->pairing_until == kiosk.pairing_until);
    CHECK(found->added_at == kiosk.added_at);

    CHECK(devices.set_keys(kiosk.id, {key_of(0xA5), std::nullopt, std::nullopt}).value());
    found = devices.find(kiosk.id).value();
    CHECK(found->key == key_of(0xA5));
    CHECK_FALSE(found->pairing_key);
    CHECK_FALSE(found->pairing_until);

    CHECK(devices.revoke(kiosk.id, instant_from_ms(9000)).value());
    CHECK_FALSE(devices.revoke(kiosk.id, instant_from_ms(9001)).value());
    CHECK_FALSE(devices.set_keys(kiosk.id, {key_of(0xA6), std::nullopt, std::nullopt}).value());
    const auto all = devices.list().value();
    REQUIRE(all.size() == 1);
    CHECK(all[0].revoked_at == instant_from_ms(9000));
    CHECK_FALSE(all[0].key);
}

TEST_CASE("a revoked device's key does not stay behind in the file", "[journal]")
{
    const JournalFolder folder;
    {
        const auto journal = opened(folder.path());
        DeviceStore devices(journal->database(), kediri);
        REQUIRE(devices.add(north_kiosk()));
        REQUIRE(devices.set_keys(north_kiosk().id, {key_of(0xA5), std::nullopt, std::nullopt}));
        REQUIRE(devices.revoke(north_kiosk().id, instant_from_ms(9000)));
    }
    QFile file(folder.file());
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    CHECK_FALSE(bytes.contains(QByteArray(32, '\xA5')));
    CHECK_FALSE(bytes.contains(QByteArray(32, '\xC3')));
}

TEST_CASE("devices are listed in the order they were added", "[journal]")
{
    const JournalFolder folder;
    const auto journal = opened(folder.path());
    DeviceStore devices(journal->database(), kediri);
    for (std::uint32_t i = 0; i < 3; ++i) {
        DeviceRecord device = north_kiosk();
        device.id = token_of<DeviceId>(90 - i);
        device.role = DeviceRole::counter;
        device.place = "loket-" + std::to_string(i);
        device.added_at = instant_from_ms(1000 + i);
        REQUIRE(devices.add(device));
    }
    const auto all = devices.list().value();
    REQUIRE(all.size() == 3);
    CHECK(all[0].place == "loket-0");
    CHECK(all[2].place == "loket-2");
}

TEST_CASE("an officer is kept by code, and a new PIN replaces the old one", "[journal]")
{
    const JournalFolder folder;
    const auto journal = opened(folder.path());
    OfficerStore officers(journal->database(), kediri);
    CHECK(officers.count().value() == 0);
    const auto code = *OfficerCode::parse("P07");
    REQUIRE(officers.put({code, PersonRole::officer, "$argon2id$one", instant_from_ms(5)}));
    REQUIRE(officers.put(
        {*OfficerCode::parse("P01"), PersonRole::supervisor, "$argon2id$two", instant_from_ms(6)}));
    REQUIRE(officers.put({code, PersonRole::supervisor, "$argon2id$three", instant_from_ms(7)}));
    CHECK(officers.count().value() == 2);
    const auto found = officers.get(code).value();
    REQUIRE(found);
    CHECK(found->role == PersonRole::supervisor);
    CHECK(found->pin_hash == "$argon2id$three");
    CHECK(found->added_at == instant_from_ms(5));
    CHECK(officers.list().value()[0].code.text() == "P01");
    CHECK_FALSE(officers.get(*OfficerCode::parse("P99")).value());
}

TEST_CASE("devices and officers added before any hall was known belong to the first one", "[journal]")
{
    const JournalFolder folder;
    const auto journal = opened(folder.path());
    REQUIRE(DeviceStore(journal->database(), HallId()).add(north_kiosk()));
    REQUIRE(OfficerStore(journal->database(), HallId())
                .put({*OfficerCode::parse("P01"), PersonRole::supervisor, "$argon2id$", instant_from_ms(6)}));
    REQUIRE(HallStore(journal->database()).put(kediri, version_of("name = 1", 1000)));
    CHECK(DeviceStore(journal->database(), kediri).list().value().size() == 1);
    CHECK(OfficerStore(journal->database(), kediri).count().value() == 1);
    CHECK(DeviceStore(journal->database(), HallId()).list().value().empty());
}

TEST_CASE("a store that fails does not stop the day's record", "[journal]")
{
    const JournalFolder folder;
    const auto journal = opened(folder.path());
    DayWriter day(day_named("2026-11-23"));
    must_append(*journal, day.opening());
    DeviceStore devices(journal->database(), kediri);
    REQUIRE(devices.add(north_kiosk()));
    REQUIRE_FALSE(devices.add(north_kiosk()));
    must_append(*journal, day.tickets(1));
    CHECK(recovered(*journal).unsealed.size() == 2);
}
