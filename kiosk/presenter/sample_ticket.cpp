// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/presenter/sample_ticket.h"

namespace giliran {

using namespace Qt::StringLiterals;

TicketContent sample_ticket()
{
    TicketContent ticket;
    ticket.hall = u"Mal Pelayanan Publik\nKota Kediri"_s;
    ticket.agency = u"Dispendukcapil"_s;
    ticket.service = u"Penggantian KTP-el hilang"_s;
    ticket.number = u"A-045"_s;
    ticket.zone = u"Zona 1 · lihat layar untuk nomor loket"_s;
    ticket.date = u"Senin, 23 Nov 2026"_s;
    ticket.time = u"09.41 WIB"_s;
    ticket.facts = {{u"Di depan Anda"_s, u"12 orang"_s}, {u"Paling cepat dipanggil"_s, u"10.05 WIB"_s}};
    ticket.qr_text = u"00000000000000000000000000000000"_s;
    ticket.qr_caption = u"Simpan tiket ini"_s;
    ticket.notes = {u"Terlewat? Silakan lapor kepada petugas."_s};
    ticket.reminders = {u"Surat keterangan kehilangan dari kepolisian"_s, u"Fotokopi Kartu Keluarga (KK)"_s,
                        u"Formulir F-1.02 (diisi di loket)"_s};
    return ticket;
}

void put_hall_on(TicketContent& ticket, const Hall& hall)
{
    const auto text_of = [](const LocalizedText& text) { return QString::fromStdString(text.in("id")); };
    ticket.hall = text_of(hall.name);
    ticket.logo = QByteArray::fromStdString(hall.look.logo);
    if (hall.services.empty())
        return;
    const Service& service = hall.services.front();
    ticket.service = text_of(service.name);
    if (const Agency* agency = hall.find(service.agency))
        ticket.agency = text_of(agency->short_name);
    if (const Queue* queue = hall.find(service.queue); queue != nullptr && !queue->drive_through)
        ticket.number = QString::fromStdString(queue->series.prefix.text()) + u"-045"_s;
    ticket.reminders.clear();
    if (service.requirements_verified)
        for (const LocalizedText& requirement : service.requirements)
            ticket.reminders.push_back(text_of(requirement));
}

} // namespace giliran
