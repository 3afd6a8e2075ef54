// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kiosk/ticket/sample_ticket.h"

namespace giliran::test {

using namespace Qt::StringLiterals;

TicketContent usual_ticket()
{
    return {.hall = u"Mal Pelayanan Publik Kota Kediri"_s,
            .agency = u"Dispendukcapil"_s,
            .service = u"Penggantian KTP-el hilang"_s,
            .number = u"A-045"_s,
            .zone = u"Zona 2 · lihat layar untuk loket"_s,
            .date = u"Senin, 23 Nov 2026"_s,
            .time = u"09.41 WIB"_s,
            .facts = {{u"Di depan Anda"_s, u"12 orang"_s}, {u"Paling cepat dipanggil"_s, u"10.00 WIB"_s}},
            .qr_text = u"https://antre.example.id/t/8KX3Q2"_s,
            .qr_caption = u"Pindai untuk memantau antrean dan mengisi survei kepuasan"_s,
            .notes = {u"Terlewat? Silakan lapor kepada petugas."_s}};
}

TicketContent longest_ticket()
{
    TicketContent ticket = usual_ticket();
    ticket.agency = u"Dinas Kependudukan dan Pencatatan Sipil"_s;
    ticket.service = u"Penerbitan kutipan kedua akta kelahiran yang rusak ataupun hilang"_s;
    ticket.number = u"4K-110"_s;
    ticket.priority_mark = u"PRIORITAS"_s;
    ticket.reprint_mark = u"CETAK ULANG"_s;
    ticket.reminders = {u"KTP-el asli"_s, u"Kartu Keluarga asli dan fotokopi"_s,
                        u"Surat keterangan kehilangan dari kepolisian"_s};
    return ticket;
}

} // namespace giliran::test
