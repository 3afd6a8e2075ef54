// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/kiosk/indonesian_words.h"

#include <QCoreApplication>
#include <QHash>

namespace giliran::test {

namespace {

const QHash<QString, QString>& words()
{
    static const QHash<QString, QString> table{
        {QStringLiteral("Welcome,\nplease choose a service"),
         QStringLiteral("Selamat datang,\nsilakan pilih layanan")},
        {QStringLiteral("Welcome"), QStringLiteral("Selamat datang")},
        {QStringLiteral("Choose the service\nyou need"), QStringLiteral("Pilih layanan\nyang Anda perlukan")},
        {QStringLiteral("Not sure?"), QStringLiteral("Belum yakin?")},
        {QStringLiteral("Please ask our staff"), QStringLiteral("Silakan bertanya kepada petugas")},
        {QStringLiteral("They are glad to help you at the information desk."),
         QStringLiteral("Petugas di meja informasi siap membantu Anda.")},
        {QStringLiteral("Close"), QStringLiteral("Tutup")},
        {QStringLiteral("Ask for help"), QStringLiteral("Minta bantuan")},
        {QStringLiteral("Back"), QStringLiteral("Kembali")},
        {QStringLiteral("Not yet, go back"), QStringLiteral("Belum, kembali")},
        {QStringLiteral("Previous"), QStringLiteral("Sebelumnya")},
        {QStringLiteral("Next"), QStringLiteral("Berikutnya")},
        {QStringLiteral("Page %1 of %2"), QStringLiteral("Halaman %1 dari %2")},
        {QStringLiteral("Have you brought these papers?"),
         QStringLiteral("Sudahkah Anda membawa berkas berikut?")},
        {QStringLiteral("Please ask our staff about the requirements"),
         QStringLiteral("Mohon tanyakan persyaratan kepada petugas")},
        {QStringLiteral("You can take a number first."),
         QStringLiteral("Anda dapat mengambil nomor lebih dahulu.")},
        {QStringLiteral("No papers are needed for this service"),
         QStringLiteral("Layanan ini tidak memerlukan berkas")},
        {QStringLiteral("I need priority service"), QStringLiteral("Saya memerlukan layanan prioritas")},
        {QStringLiteral("Yes, take a number"), QStringLiteral("Ya, ambil nomor antrean")},
        {QStringLiteral("Take a number"), QStringLiteral("Ambil nomor antrean")},
        {QStringLiteral("One moment, please"), QStringLiteral("Mohon tunggu sebentar")},
        {QStringLiteral("Thank you"), QStringLiteral("Terima kasih")},
        {QStringLiteral("Your queue number"), QStringLiteral("Nomor antrean Anda")},
        {QStringLiteral("Your ticket is being printed …"), QStringLiteral("Tiket Anda sedang dicetak …")},
        {QStringLiteral("Please take your ticket below the screen"),
         QStringLiteral("Silakan ambil tiket di bawah layar")},
        {QStringLiteral(
             "The ticket was not printed. Your number is valid: please write it down or take a photo."),
         QStringLiteral("Tiket tidak tercetak. Nomor Anda tetap berlaku: mohon dicatat atau difoto.")},
        {QStringLiteral("Wrong choice?\nChange service"), QStringLiteral("Salah pilih?\nGanti layanan")},
        {QStringLiteral("Take another\nnumber"), QStringLiteral("Ambil\nnomor lain")},
        {QStringLiteral("Done"), QStringLiteral("Selesai")},
        {QStringLiteral("Are you still there?"), QStringLiteral("Apakah Anda masih di sini?")},
        {QStringLiteral("The screen will soon return to the start."),
         QStringLiteral("Layar akan segera kembali ke awal.")},
        {QStringLiteral("Yes, continue"), QStringLiteral("Ya, lanjutkan")},
    };
    return table;
}

} // namespace

IndonesianWords::IndonesianWords()
{
    QCoreApplication::installTranslator(this);
}
IndonesianWords::~IndonesianWords()
{
    QCoreApplication::removeTranslator(this);
}

QString IndonesianWords::translate(const char*, const char* source, const char*, int) const
{
    return words().value(QString::fromUtf8(source));
}

} // namespace giliran::test
