// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/kiosk/kediri_models.h"

#include "common/config/hall_file.h"
#include "kiosk/screens/kiosk_scale.h"

#include <catch2/catch.hpp>

namespace giliran::test {

namespace {

Hall read_kediri()
{
    auto file = read_hall_file(GILIRAN_SOURCE_DIR "/assets/halls/kediri.toml");
    REQUIRE(file);
    return std::move(file->hall);
}

QString q(const std::string& text)
{
    return QString::fromStdString(text);
}

} // namespace

Theme theme_for(const KioskSize& size)
{
    return Theme::kiosk(kiosk_px_per_mm(ScreenMetrics::from(size.pixels, size.millimetres, std::nullopt)));
}

KediriModels::KediriModels(const char* language) : hall_(read_kediri()), language_(language)
{}

QString KediriModels::text(const LocalizedText& words) const
{
    return q(words.in(language_));
}

QString KediriModels::either(const char* indonesian_words, const char* english_words) const
{
    return QString::fromUtf8(indonesian() ? indonesian_words : english_words);
}

HeaderModel KediriModels::header() const
{
    return {text(hall_.name),
            either("09.41", "09:41"),
            either("Senin, 23 Nov 2026", "Monday, 23 Nov 2026"),
            {{QStringLiteral("id"), QStringLiteral("Indonesia")},
             {QStringLiteral("en"), QStringLiteral("English")}},
            q(language_),
            {},
            {}};
}

AgenciesModel KediriModels::agencies() const
{
    constexpr std::array waiting{12, 7, 3, 4, 1, 0, 0, 2, 1, 0, 105, 0, 0};
    AgenciesModel model;
    for (std::size_t n = 0; n < hall_.agencies.size(); ++n) {
        const Agency& agency = hall_.agencies[n];
        AgencyTile tile;
        tile.id = q(agency.id.text());
        tile.need = text(agency.need);
        tile.office = text(agency.short_name);
        tile.icon = parse_icon(q(agency.icon)).value_or(IconName::building);
        const int people = waiting.at(n % waiting.size());
        tile.waiting = people == 0 ? either("Tidak ada antrean", "Nobody waiting")
                                   : either("%1 menunggu", "%1 waiting").arg(people);
        if (n + 2 == hall_.agencies.size())
            tile.closed_reason = either("Buka pukul 13.00", "Opens at 13:00");
        else if (n + 1 == hall_.agencies.size())
            tile.closed_reason = either("Loket belum dibuka", "Counter not open yet");
        model.agencies.push_back(tile);
    }
    return model;
}

ServicesModel KediriModels::services(const Agency& agency) const
{
    ServicesModel model;
    model.agency = QStringLiteral("A · %1").arg(text(agency.short_name));
    model.waiting = either("12 orang menunggu · 20–35 menit", "12 people waiting · 20–35 minutes");
    for (const Service& service : hall_.services) {
        if (service.agency != agency.id)
            continue;
        ServiceTile tile;
        tile.id = q(service.id.text());
        tile.name = text(service.name);
        tile.time =
            either("sekitar %1 menit di loket", "about %1 minutes").arg(service.standard_time.count());
        tile.cost = text(service.fee);
        model.services.push_back(tile);
    }
    return model;
}

BeforeTicketModel KediriModels::before_ticket(const Service& service) const
{
    const Agency& agency = *hall_.find(service.agency);
    BeforeTicketModel model;
    model.agency = QStringLiteral("A · %1").arg(text(agency.short_name));
    model.service = text(service.name);
    model.requirements_verified = service.requirements_verified;
    for (const LocalizedText& requirement : service.requirements)
        model.requirements.push_back(text(requirement));
    model.facts = {{QStringLiteral("12"), either("orang di depan Anda", "people before you")},
                   {either("10.00–10.15", "10:00–10:15"), either("perkiraan dipanggil", "expected call")},
                   {text(service.fee), either("sekitar %1 menit di loket", "about %1 minutes at the counter")
                                           .arg(service.standard_time.count())}};
    model.priority_groups = either("Lansia · penyandang disabilitas · ibu hamil · menyusui · balita",
                                   "Seniors · persons with disabilities · pregnant · nursing · toddlers");
    return model;
}

QString KediriModels::longest_caution() const
{
    return either("Antrean panjang: Anda mungkin belum dapat dilayani hari ini",
                  "Many are waiting: you may not be served today");
}

QString KediriModels::in_the_lane() const
{
    return either("Di jalur kendaraan, tanpa nomor antrean", "In the drive-through lane, without a number");
}

TicketModel KediriModels::ticket(const Service& service, const char* number) const
{
    const Agency& agency = *hall_.find(service.agency);
    TicketModel model;
    model.number = QString::fromLatin1(number);
    model.service = QStringLiteral("%1 · %2").arg(text(agency.short_name), text(service.name));
    model.where =
        either("Zona 2 · lihat layar untuk nomor loket", "Zone 2 · watch the screen for your counter");
    model.ahead = either("12 orang di depan Anda", "12 people before you");
    model.expected = either("perkiraan dipanggil pukul 10.00–10.15", "expected call 10:00–10:15");
    model.may_change_service = true;
    model.may_take_another = true;
    model.shown_for = std::chrono::seconds(20);
    return model;
}

NoticeModel KediriModels::closed() const
{
    return {IconName::clock, either("Pengambilan nomor sudah ditutup", "No more numbers today"),
            either("Pelayanan hari ini sampai pukul 15.00. Silakan kembali pada hari kerja berikutnya.",
                   "Counters are open until 15:00 today. Please come again on the next working day."),
            either("Senin–Kamis 08.00–15.00 · Jumat 08.00–11.30 WIB",
                   "Mon–Thu 08:00–15:00 · Fri 08:00–11:30 WIB")};
}

NoticeModel KediriModels::connecting() const
{
    return {IconName::disconnected, either("Sedang menyambung", "Connecting"),
            either("Mohon tunggu sebentar atau hubungi petugas.", "Please wait a moment or ask our staff."),
            QStringLiteral("kiosk-1 · 127.0.0.1:7411")};
}

} // namespace giliran::test
