<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id">
<context>
    <name>Board</name>
    <message>
        <source>No voice</source>
        <translation>Tanpa paket suara</translation>
    </message>
    <message>
        <source>No sound device</source>
        <translation>Perangkat suara tidak ada</translation>
    </message>
    <message>
        <source>No sound</source>
        <translation>Suara bermasalah</translation>
    </message>
    <message>
        <source>COUNTER</source>
        <translation>LOKET</translation>
    </message>
    <message>
        <source>Please wait until your number is called</source>
        <translation>Silakan menunggu nomor Anda dipanggil</translation>
    </message>
    <message>
        <source>The counters open at %1</source>
        <translation>Loket dibuka pukul %1</translation>
    </message>
    <message>
        <source>Service for today has ended. Thank you for coming</source>
        <translation>Pelayanan hari ini telah selesai. Terima kasih atas kunjungan Anda</translation>
    </message>
    <message>
        <source>The counters are closed today</source>
        <translation>Hari ini tidak ada pelayanan</translation>
    </message>
    <message>
        <source>Service today %1–%2</source>
        <translation>Pelayanan hari ini pukul %1–%2</translation>
    </message>
    <message>
        <source>Missed: %1</source>
        <translation>Terlewat: %1</translation>
    </message>
    <message>
        <source>please tell the staff</source>
        <translation>silakan lapor kepada petugas</translation>
    </message>
    <message>
        <source>No more numbers today. Numbers already given are still called</source>
        <translation>Pengambilan nomor hari ini telah ditutup. Nomor yang sudah diambil tetap dipanggil</translation>
    </message>
    <message>
        <source>Connection lost since %1 — your number stays valid</source>
        <translation>Sambungan terputus sejak %1 — nomor Anda tetap berlaku</translation>
    </message>
    <message>
        <source>Calls interrupted since %1 — your number stays valid</source>
        <translation>Panggilan tertunda sejak %1 — nomor Anda tetap berlaku</translation>
    </message>
    <message>
        <source>This display is not paired yet</source>
        <translation>Layar ini belum dipasangkan</translation>
    </message>
    <message>
        <source>Technician: giliran-hub device add --role display --place ZONE, then giliran-display --pair LINK</source>
        <translation>Teknisi: giliran-hub device add --role display --place ZONA, lalu giliran-display --pair TAUTAN</translation>
    </message>
    <message>
        <source>Connecting to the hall</source>
        <translation>Menyambungkan layar</translation>
    </message>
    <message>
        <source>Your number stays valid. The calls appear here shortly.</source>
        <translation>Nomor Anda tetap berlaku. Panggilan segera tampil di sini.</translation>
    </message>
    <message>
        <source>The hall does not know this display</source>
        <translation>Layar ini tidak dikenal</translation>
    </message>
    <message>
        <source>Technician: the pairing link was used or is older than ten minutes, or the key is wrong. Pair anew.</source>
        <translation>Teknisi: tautan pemasangan sudah terpakai atau lebih dari sepuluh menit, atau kuncinya salah. Pasangkan kembali.</translation>
    </message>
    <message>
        <source>This display was taken out of service</source>
        <translation>Layar ini tidak dipakai lagi</translation>
    </message>
    <message>
        <source>Technician: pair it anew to use it again.</source>
        <translation>Teknisi: pasangkan kembali untuk memakainya.</translation>
    </message>
    <message>
        <source>This display needs an update</source>
        <translation>Layar ini perlu diperbarui</translation>
    </message>
    <message>
        <source>Technician: its version and the hub&apos;s no longer fit together.</source>
        <translation>Teknisi: versi layar ini tidak lagi cocok dengan versi hub.</translation>
    </message>
    <message>
        <source>The display&apos;s key cannot be stored</source>
        <translation>Kunci layar ini tidak dapat disimpan</translation>
    </message>
    <message>
        <source>Technician: its data folder cannot be written.</source>
        <translation>Teknisi: folder datanya tidak dapat ditulisi.</translation>
    </message>
    <message>
        <source>The hall is not set up yet</source>
        <translation>Data MPP belum disiapkan</translation>
    </message>
    <message>
        <source>Technician: giliran-hub apply hall.toml</source>
        <translation>Teknisi: giliran-hub apply hall.toml</translation>
    </message>
    <message>
        <source>TRAINING</source>
        <translation>LATIHAN</translation>
    </message>
    <message>
        <source>Next vehicle</source>
        <translation>Kendaraan berikutnya</translation>
    </message>
</context>
<context>
    <name>Counter</name>
    <message>
        <source>The hub has not answered yet …</source>
        <translation>Hub belum menjawab …</translation>
    </message>
    <message>
        <source>The connection broke. Whether this was carried out is told as soon as it is back.</source>
        <translation>Sambungan terputus. Terlaksana atau tidaknya akan diberitahukan begitu sambungan pulih.</translation>
    </message>
    <message>
        <source>Please enter your officer code and your PIN.</source>
        <translation>Silakan masukkan kode petugas dan PIN Anda.</translation>
    </message>
    <message>
        <source>Nothing was done: there is no connection to the hub.</source>
        <translation>Tidak ada yang dilakukan: tidak ada sambungan ke hub.</translation>
    </message>
    <message>
        <source>Not carried out: the connection broke. Please press again.</source>
        <translation>Tidak terlaksana: sambungan terputus. Silakan tekan lagi.</translation>
    </message>
    <message>
        <source>%1 · Giliran</source>
        <translation>%1 · Giliran</translation>
    </message>
    <message>
        <source>Call next</source>
        <translation>Panggil</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Panggil ulang</translation>
    </message>
    <message>
        <source>Visitor is here</source>
        <translation>Hadir</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Tidak hadir</translation>
    </message>
    <message>
        <source>Back into the line: %1</source>
        <translation>Kembalikan ke antrean: %1</translation>
    </message>
    <message>
        <source>Cancel %1 at the visitor&apos;s wish</source>
        <translation>Batalkan %1 atas permintaan pengunjung</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Keluar</translation>
    </message>
    <message>
        <source>%1 is called</source>
        <translation>%1 dipanggil</translation>
    </message>
    <message>
        <source>%1 is called again</source>
        <translation>%1 dipanggil ulang</translation>
    </message>
    <message>
        <source>%1 is being served</source>
        <translation>%1 sedang dilayani</translation>
    </message>
    <message>
        <source>%1 is finished: %2</source>
        <translation>%1 selesai: %2</translation>
    </message>
    <message>
        <source>%1 did not come and stands among the missed calls</source>
        <translation>%1 tidak hadir dan masuk daftar terlewat</translation>
    </message>
    <message>
        <source>%1 is back in the line</source>
        <translation>%1 kembali ke antrean</translation>
    </message>
    <message>
        <source>%1 is cancelled</source>
        <translation>%1 dibatalkan</translation>
    </message>
    <message>
        <source>It is not confirmed that the call was spoken</source>
        <translation>Belum dipastikan panggilan telah diumumkan</translation>
    </message>
    <message>
        <source>Shown, not spoken: %1</source>
        <translation>Ditampilkan, tidak diucapkan: %1</translation>
    </message>
    <message>
        <source>Shown, not spoken</source>
        <translation>Ditampilkan, tidak diucapkan</translation>
    </message>
    <message>
        <source>announced at %1</source>
        <translation>diumumkan pukul %1</translation>
    </message>
    <message>
        <source>waited %1</source>
        <translation>menunggu %1</translation>
    </message>
    <message>
        <source>because: %1</source>
        <translation>karena: %1</translation>
    </message>
    <message>
        <source>Asked for priority: please check</source>
        <translation>Meminta prioritas: mohon diperiksa</translation>
    </message>
    <message>
        <source>%1 planned</source>
        <translation>target di loket %1</translation>
    </message>
    <message>
        <source>since the call</source>
        <translation>sejak dipanggil</translation>
    </message>
    <message>
        <source>Nobody is at the counter</source>
        <translation>Tidak ada pengunjung di loket</translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>Tidak ada yang menunggu</translation>
    </message>
    <message>
        <source>Next: %1 · %2</source>
        <translation>Berikutnya: %1 · %2</translation>
    </message>
    <message>
        <source>waiting for %1</source>
        <translation>menunggu %1</translation>
    </message>
    <message>
        <source>No more numbers are given today</source>
        <translation>Pengambilan nomor hari ini telah ditutup</translation>
    </message>
    <message>
        <source>Other result …</source>
        <translation>Hasil lain …</translation>
    </message>
    <message numerus="yes">
        <source>%n served since %1</source>
        <translation>
            <numerusform>%n dilayani sejak pukul %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · priority</source>
        <translation>%1 · prioritas</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Waiting, in calling order</source>
        <translation>Menunggu, urutan panggil</translation>
    </message>
    <message>
        <source>min</source>
        <translation>menit</translation>
    </message>
    <message numerus="yes">
        <source>%n more …</source>
        <translation>
            <numerusform>%n lagi …</numerusform>
        </translation>
    </message>
    <message>
        <source>Missed their call</source>
        <translation>Terlewat</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>terhubung</translation>
    </message>
    <message>
        <source>hub cannot store</source>
        <translation>hub tidak dapat menyimpan</translation>
    </message>
    <message>
        <source>reconnecting …</source>
        <translation>menghubungkan kembali …</translation>
    </message>
    <message>
        <source>Counter %1</source>
        <translation>Loket %1</translation>
    </message>
    <message>
        <source>under 1 min</source>
        <translation>kurang dari 1 menit</translation>
    </message>
    <message>
        <source>&lt; 1 min</source>
        <translation>&lt; 1 menit</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n menit</numerusform>
        </translation>
    </message>
    <message>
        <source>officer %1</source>
        <translation>petugas %1</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <translation>Masuk ke %1</translation>
    </message>
    <message>
        <source>Officer code</source>
        <translation>Kode petugas</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Masuk</translation>
    </message>
    <message>
        <source>With your code and PIN. Forgotten? A supervisor helps.</source>
        <translation>Dengan kode dan PIN Anda. Lupa? Hubungi penyelia.</translation>
    </message>
    <message>
        <source>Please tell the supervisor. The other counters go on.</source>
        <translation>Mohon beri tahu penyelia. Loket lain tetap melayani.</translation>
    </message>
    <message>
        <source>Connecting to the hub …</source>
        <translation>Menyambung ke hub …</translation>
    </message>
    <message>
        <source>If this takes long, please tell the supervisor.</source>
        <translation>Bila terlalu lama, mohon beri tahu penyelia.</translation>
    </message>
    <message>
        <source>This counter is not paired yet</source>
        <translation>Loket ini belum dipasangkan</translation>
    </message>
    <message>
        <source>Technician: giliran-hub device add --role counter --place ID, then giliran-counter --pair LINK. %1</source>
        <translation>Teknisi: giliran-hub device add --role counter --place ID, lalu giliran-counter --pair TAUTAN. %1</translation>
    </message>
    <message>
        <source>The hub does not accept this counter&apos;s key</source>
        <translation>Hub tidak menerima kunci loket ini</translation>
    </message>
    <message>
        <source>Technician: the pairing link was used or is older than ten minutes, or the key is wrong. Pair anew. %1</source>
        <translation>Teknisi: tautan pemasangan sudah terpakai atau lebih dari sepuluh menit, atau kuncinya salah. Pasangkan kembali. %1</translation>
    </message>
    <message>
        <source>This counter was taken out of service</source>
        <translation>Loket ini dinonaktifkan</translation>
    </message>
    <message>
        <source>Update needed</source>
        <translation>Perlu pembaruan</translation>
    </message>
    <message>
        <source>Technician: this counter has version %1, the hub has %2.</source>
        <translation>Teknisi: versi loket ini %1, versi hub %2.</translation>
    </message>
    <message>
        <source>The counter cannot store its key</source>
        <translation>Loket tidak dapat menyimpan kuncinya</translation>
    </message>
    <message>
        <source>The hall has not been set up yet</source>
        <translation>Data MPP belum disiapkan</translation>
    </message>
    <message>
        <source>Technician: giliran-hub apply hall.toml</source>
        <translation>Teknisi: giliran-hub apply hall.toml</translation>
    </message>
    <message>
        <source>You are still serving at counter %1.</source>
        <translation>Anda masih melayani di loket %1.</translation>
    </message>
    <message numerus="yes">
        <source>called %n times</source>
        <translation>
            <numerusform>dipanggil %n kali</numerusform>
        </translation>
    </message>
    <message>
        <source>The connection is interrupted. This is what was known last; the keys come back by themselves.</source>
        <translation>Sambungan terputus. Ini keadaan terakhir yang diketahui; tombol aktif kembali dengan sendirinya.</translation>
    </message>
    <message>
        <source>TRAINING: numbers are not valid</source>
        <translation>LATIHAN: nomor tidak berlaku</translation>
    </message>
    <message>
        <source>The vehicle</source>
        <translation>Kendaraan</translation>
    </message>
    <message>
        <source>The next vehicle is called</source>
        <translation>Kendaraan berikutnya dipanggil</translation>
    </message>
    <message>
        <source>Cancel at the driver&apos;s wish</source>
        <translation>Batalkan atas permintaan pengemudi</translation>
    </message>
    <message>
        <source>The vehicle did not come</source>
        <translation>Kendaraan tidak datang</translation>
    </message>
    <message>
        <source>Next vehicle</source>
        <translation>Kendaraan berikutnya</translation>
    </message>
    <message>
        <source>came straight to the counter</source>
        <translation>datang langsung ke loket</translation>
    </message>
    <message>
        <source>Next: whoever stands first in the lane</source>
        <translation>Berikutnya: kendaraan terdepan di jalur</translation>
    </message>
    <message>
        <source>Vehicles wait in their lane</source>
        <translation>Kendaraan menunggu di jalurnya</translation>
    </message>
    <message>
        <source>being served %1</source>
        <translation>sedang dilayani %1</translation>
    </message>
    <message>
        <source>just called</source>
        <translation>baru dipanggil</translation>
    </message>
    <message>
        <source>called %1 ago</source>
        <translation>dipanggil %1 lalu</translation>
    </message>
    <message>
        <source>Check priority</source>
        <translation>Periksa prioritas</translation>
    </message>
    <message>
        <source>Nobody else is waiting</source>
        <translation>Tidak ada lagi yang menunggu</translation>
    </message>
    <message>
        <source>Next: %1 · %2 · waiting %3</source>
        <translation>Berikutnya: %1 · %2 · menunggu %3</translation>
    </message>
    <message>
        <source>Next: %1 · waiting %2</source>
        <translation>Berikutnya: %1 · menunggu %2</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n menunggu</numerusform>
        </translation>
    </message>
    <message>
        <source>longest %1</source>
        <translation>terlama %1</translation>
    </message>
    <message numerus="yes">
        <source>%n missed</source>
        <translation>
            <numerusform>%n terlewat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n put aside</source>
        <translation>
            <numerusform>%n ditunda</numerusform>
        </translation>
    </message>
    <message>
        <source>How did it end?</source>
        <translation>Bagaimana hasilnya?</translation>
    </message>
    <message>
        <source>Nobody has signed in</source>
        <translation>Belum ada petugas yang masuk</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buka</translation>
    </message>
    <message>
        <source>More …</source>
        <translation>Lainnya …</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · line %2</source>
        <translation>%1 · antrean %2</translation>
    </message>
    <message>
        <source>Put aside …</source>
        <translation>Tunda …</translation>
    </message>
    <message>
        <source>Why is %1 put aside?</source>
        <translation>Mengapa %1 ditunda?</translation>
    </message>
    <message>
        <source>Until taken up again</source>
        <translation>Sampai dipanggil lagi</translation>
    </message>
    <message numerus="yes">
        <source>For %n min</source>
        <translation>
            <numerusform>Selama %n menit</numerusform>
        </translation>
    </message>
    <message>
        <source>Transfer …</source>
        <translation>Alihkan …</translation>
    </message>
    <message>
        <source>Where does %1 go?</source>
        <translation>%1 dialihkan ke mana?</translation>
    </message>
    <message>
        <source>Keeps the waiting time</source>
        <translation>Waktu tunggu tetap dihitung</translation>
    </message>
    <message>
        <source>… and comes back here</source>
        <translation>… lalu kembali ke sini</translation>
    </message>
    <message>
        <source>First in the line</source>
        <translation>Paling depan</translation>
    </message>
    <message>
        <source>Last in the line</source>
        <translation>Paling belakang</translation>
    </message>
    <message>
        <source>Change the service …</source>
        <translation>Ubah layanan …</translation>
    </message>
    <message>
        <source>What is %1 really for?</source>
        <translation>%1 sebenarnya untuk layanan apa?</translation>
    </message>
    <message>
        <source>Somebody without a ticket …</source>
        <translation>Pengunjung tanpa tiket …</translation>
    </message>
    <message>
        <source>What do they come for?</source>
        <translation>Untuk layanan apa?</translation>
    </message>
    <message>
        <source>The latest deed can be taken back</source>
        <translation>Tindakan terakhir dapat diurungkan</translation>
    </message>
    <message>
        <source>Full window</source>
        <translation>Jendela penuh</translation>
    </message>
    <message>
        <source>Small bar</source>
        <translation>Bilah kecil</translation>
    </message>
    <message>
        <source>%1 has priority</source>
        <translation>%1 diprioritaskan</translation>
    </message>
    <message>
        <source>%1 has no priority</source>
        <translation>%1 tidak diprioritaskan</translation>
    </message>
    <message>
        <source>%1 goes to %2 and comes back here</source>
        <translation>%1 dialihkan ke %2, lalu kembali ke sini</translation>
    </message>
    <message>
        <source>%1 goes to %2</source>
        <translation>%1 dialihkan ke %2</translation>
    </message>
    <message>
        <source>Call %1 now</source>
        <translation>Panggil %1 sekarang</translation>
    </message>
    <message>
        <source>Called by mistake: %1 back into the line</source>
        <translation>Salah panggil: kembalikan %1 ke antrean</translation>
    </message>
    <message>
        <source>Carry %1 over to the next service day</source>
        <translation>Lanjutkan %1 ke hari layanan berikutnya</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Urungkan</translation>
    </message>
    <message>
        <source>%1 is put aside: %2</source>
        <translation>%1 ditunda: %2</translation>
    </message>
    <message>
        <source>%1 is now for: %2</source>
        <translation>%1 kini untuk: %2</translation>
    </message>
    <message>
        <source>%1 keeps its number for the next service day</source>
        <translation>%1 berlaku lagi pada hari layanan berikutnya</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Telah diurungkan</translation>
    </message>
    <message numerus="yes">
        <source>Undo (%n s)</source>
        <translation>
            <numerusform>Urungkan (%n detik)</numerusform>
        </translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>sampai %1</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Ditunda</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Cari</translation>
    </message>
    <message>
        <source>average %1 min</source>
        <translation>rata-rata %1 menit</translation>
    </message>
</context>
<context>
    <name>FileProblem</name>
    <message>
        <source>there is no such file</source>
        <translation>berkas tidak ada</translation>
    </message>
    <message>
        <source>the file cannot be read</source>
        <translation>berkas tidak dapat dibaca</translation>
    </message>
    <message>
        <source>the file is larger than %1 MiB</source>
        <translation>berkas lebih besar dari %1 MiB</translation>
    </message>
    <message>
        <source>not TOML: %1</source>
        <translation>bukan TOML: %1</translation>
    </message>
</context>
<context>
    <name>HallProblem</name>
    <message>
        <source>a whole number</source>
        <translation>bilangan bulat</translation>
    </message>
    <message>
        <source>a number with a fraction</source>
        <translation>bilangan pecahan</translation>
    </message>
    <message>
        <source>text in quotes</source>
        <translation>teks dalam tanda kutip</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true atau false</translation>
    </message>
    <message>
        <source>a list in square brackets</source>
        <translation>daftar dalam kurung siku</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>tabel</translation>
    </message>
    <message>
        <source>text in quotes or a table of languages</source>
        <translation>teks dalam tanda kutip atau tabel bahasa</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>tidak ada</translation>
    </message>
    <message>
        <source>is not a key that belongs here</source>
        <translation>bukan kunci yang berlaku di sini</translation>
    </message>
    <message>
        <source>must be %1, found %2</source>
        <translation>harus berupa %1, tertulis %2</translation>
    </message>
    <message>
        <source>must be one of or like: %1; found &quot;%2&quot;</source>
        <translation>harus salah satu dari atau seperti: %1; tertulis &quot;%2&quot;</translation>
    </message>
    <message>
        <source>must be within %1, found %2</source>
        <translation>harus dalam rentang %1, tertulis %2</translation>
    </message>
    <message>
        <source>stands there twice: %1</source>
        <translation>tertulis dua kali: %1</translation>
    </message>
    <message>
        <source>is another queue&apos;s prefix already: %1</source>
        <translation>sudah menjadi awalan antrean lain: %1</translation>
    </message>
    <message>
        <source>is another counter&apos;s number already: %1</source>
        <translation>sudah menjadi nomor loket lain: %1</translation>
    </message>
    <message>
        <source>names nothing in this hall: %1</source>
        <translation>tidak menunjuk apa pun di MPP ini: %1</translation>
    </message>
    <message>
        <source>is a queue of another agency: %1</source>
        <translation>adalah antrean instansi lain: %1</translation>
    </message>
    <message>
        <source>needs at least one element</source>
        <translation>perlu sedikitnya satu unsur</translation>
    </message>
    <message>
        <source>has no words in the language %1</source>
        <translation>tidak memiliki teks dalam bahasa %1</translation>
    </message>
    <message>
        <source>ends before it begins, found %1</source>
        <translation>berakhir sebelum mulai, tertulis %1</translation>
    </message>
    <message>
        <source>is of a queue that no counter calls: %1</source>
        <translation>milik antrean yang tidak dipanggil loket mana pun: %1</translation>
    </message>
    <message>
        <source>needs one element for each queue (%1), found %2</source>
        <translation>perlu satu unsur untuk tiap antrean (%1), tertulis %2</translation>
    </message>
    <message>
        <source>is a drive-through queue, whose counter calls no other: %1</source>
        <translation>adalah antrean lantatur, yang loketnya tidak memanggil antrean lain: %1</translation>
    </message>
    <message>
        <source>cannot be for a drive-through queue, where nobody holds a ticket: %1</source>
        <translation>tidak berlaku bagi antrean lantatur, yang tidak memakai nomor antrean: %1</translation>
    </message>
    <message>
        <source>is easily taken for another queue&apos;s prefix: %1</source>
        <translation>mudah tertukar dengan awalan antrean lain: %1</translation>
    </message>
    <message>
        <source>is hard to see on %1; it needs %2</source>
        <translation>sulit terlihat di atas %1; diperlukan %2</translation>
    </message>
    <message>
        <source>must be an SVG drawing that runs and fetches nothing: %1</source>
        <translation>harus berupa gambar SVG yang tidak menjalankan dan tidak mengambil apa pun: %1</translation>
    </message>
    <message>
        <source>has a group without a service: %1</source>
        <translation>memuat kelompok tanpa layanan: %1</translation>
    </message>
</context>
<context>
    <name>Kiosk</name>
    <message>
        <source>No queue</source>
        <translation>Tidak ada antrean</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n menunggu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>sekitar %n menit</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>Tidak ada yang menunggu</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) waiting</source>
        <translation>
            <numerusform>%n orang menunggu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>people ahead of you</source>
        <translation>
            <numerusform>orang di depan Anda</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n menit</numerusform>
        </translation>
    </message>
    <message>
        <source>about, at the counter</source>
        <translation>perkiraan di loket</translation>
    </message>
    <message>
        <source>%1 · watch the screen for your counter</source>
        <translation>%1 · lihat layar untuk nomor loket</translation>
    </message>
    <message>
        <source>Watch the screen for your counter</source>
        <translation>Lihat layar untuk nomor loket</translation>
    </message>
    <message>
        <source>Nobody is ahead of you</source>
        <translation>Tidak ada orang di depan Anda</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) ahead of you</source>
        <translation>
            <numerusform>%n orang di depan Anda</numerusform>
        </translation>
    </message>
    <message>
        <source>Service today: %1 to %2</source>
        <translation>Pelayanan hari ini: pukul %1 sampai %2</translation>
    </message>
    <message>
        <source>Numbers that were given stay valid. Please ask the staff if you need help.</source>
        <translation>Nomor yang sudah diambil tetap berlaku. Silakan bertanya kepada petugas bila memerlukan bantuan.</translation>
    </message>
    <message>
        <source>Please ask the staff for a number.</source>
        <translation>Silakan meminta nomor antrean kepada petugas.</translation>
    </message>
    <message>
        <source>One moment, connecting …</source>
        <translation>Mohon tunggu, sedang menghubungkan …</translation>
    </message>
    <message>
        <source>Your number stays valid. If this takes long, please ask the staff.</source>
        <translation>Nomor Anda tetap berlaku. Bila terlalu lama, silakan bertanya kepada petugas.</translation>
    </message>
    <message>
        <source>This kiosk is not paired yet</source>
        <translation>Kios ini belum dipasangkan</translation>
    </message>
    <message>
        <source>Technician: giliran-hub device add --role kiosk, then giliran-kiosk --pair LINK. %1</source>
        <translation>Teknisi: giliran-hub device add --role kiosk, lalu giliran-kiosk --pair TAUTAN. %1</translation>
    </message>
    <message>
        <source>The hub does not accept this kiosk&apos;s key</source>
        <translation>Hub tidak menerima kunci kios ini</translation>
    </message>
    <message>
        <source>Technician: the pairing link was used or is older than ten minutes, or the key is wrong. Pair anew. %1</source>
        <translation>Teknisi: tautan pemasangan sudah terpakai atau lebih dari sepuluh menit, atau kuncinya salah. Pasangkan kembali. %1</translation>
    </message>
    <message>
        <source>This kiosk was taken out of service</source>
        <translation>Kios ini dinonaktifkan</translation>
    </message>
    <message>
        <source>Update needed</source>
        <translation>Perlu pembaruan</translation>
    </message>
    <message>
        <source>Technician: this kiosk has version %1, the hub has %2.</source>
        <translation>Teknisi: versi kios ini %1, versi hub %2.</translation>
    </message>
    <message>
        <source>The kiosk cannot store its key</source>
        <translation>Kios tidak dapat menyimpan kuncinya</translation>
    </message>
    <message>
        <source>The hall has not been set up yet</source>
        <translation>Data MPP belum disiapkan</translation>
    </message>
    <message>
        <source>Technician: giliran-hub apply hall.toml</source>
        <translation>Teknisi: giliran-hub apply hall.toml</translation>
    </message>
    <message>
        <source>No numbers can be given at the moment</source>
        <translation>Nomor antrean belum dapat diberikan saat ini</translation>
    </message>
    <message>
        <source>Numbers that were given stay valid. Please ask the staff.</source>
        <translation>Nomor yang sudah diambil tetap berlaku. Silakan bertanya kepada petugas.</translation>
    </message>
    <message>
        <source>Technician: the hub&apos;s journal cannot be written.</source>
        <translation>Teknisi: jurnal hub tidak dapat ditulis.</translation>
    </message>
    <message>
        <source>TRAINING: numbers are not valid</source>
        <translation>LATIHAN: nomor tidak berlaku</translation>
    </message>
    <message>
        <source>Touch the screen to take a number</source>
        <translation>Sentuh layar untuk mengambil nomor antrean</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s)</source>
        <translation>
            <numerusform>%n layanan</numerusform>
        </translation>
    </message>
    <message>
        <source>call about %1</source>
        <translation>perkiraan dipanggil %1</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) at the counter</source>
        <translation>
            <numerusform>sekitar %n menit di loket</numerusform>
        </translation>
    </message>
    <message>
        <source>expected call</source>
        <translation>perkiraan dipanggil</translation>
    </message>
    <message>
        <source>Result: %1</source>
        <translation>Hasil: %1</translation>
    </message>
    <message>
        <source>expected call %1</source>
        <translation>perkiraan dipanggil pukul %1</translation>
    </message>
    <message>
        <source>%1 is cancelled. Please throw its ticket away.</source>
        <translation>%1 sudah dibatalkan. Silakan buang tiketnya.</translation>
    </message>
    <message>
        <source>You keep %1 until you have another number.</source>
        <translation>Nomor %1 tetap berlaku sampai Anda mendapat nomor baru.</translation>
    </message>
</context>
<context>
    <name>PrintProblem</name>
    <message>
        <source>The print service is not running.</source>
        <translation>Layanan cetak tidak berjalan.</translation>
    </message>
    <message>
        <source>The printer is not set up.</source>
        <translation>Printer belum disiapkan.</translation>
    </message>
    <message>
        <source>The printer does not answer.</source>
        <translation>Printer tidak menjawab.</translation>
    </message>
    <message>
        <source>The printer is paused.</source>
        <translation>Printer dijeda.</translation>
    </message>
    <message>
        <source>The printer is out of paper.</source>
        <translation>Kertas printer habis.</translation>
    </message>
    <message>
        <source>The printer&apos;s cover is open.</source>
        <translation>Penutup printer terbuka.</translation>
    </message>
    <message>
        <source>Paper is jammed in the printer.</source>
        <translation>Kertas tersangkut di printer.</translation>
    </message>
    <message>
        <source>The printer is out of ink or toner.</source>
        <translation>Tinta atau toner printer habis.</translation>
    </message>
    <message>
        <source>The printer did not accept the ticket.</source>
        <translation>Printer tidak menerima tiket.</translation>
    </message>
    <message>
        <source>Printing was cancelled.</source>
        <translation>Pencetakan dibatalkan.</translation>
    </message>
    <message>
        <source>The ticket could not be printed.</source>
        <translation>Tiket tidak dapat dicetak.</translation>
    </message>
    <message>
        <source>The printer took too long.</source>
        <translation>Printer terlalu lama menjawab.</translation>
    </message>
    <message>
        <source>It is not known whether the ticket was printed.</source>
        <translation>Belum diketahui apakah tiket tercetak.</translation>
    </message>
    <message>
        <source>The folder for tickets cannot be written to.</source>
        <translation>Folder tiket tidak dapat ditulisi.</translation>
    </message>
</context>
<context>
    <name>Queue</name>
    <message>
        <source>planned</source>
        <translation>direncanakan</translation>
    </message>
    <message>
        <source>ticket printing</source>
        <translation>tiket sedang dicetak</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>menunggu</translation>
    </message>
    <message>
        <source>called</source>
        <translation>dipanggil</translation>
    </message>
    <message>
        <source>being served</source>
        <translation>sedang dilayani</translation>
    </message>
    <message>
        <source>put aside</source>
        <translation>ditunda</translation>
    </message>
    <message>
        <source>missed its call</source>
        <translation>terlewat</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>selesai</translation>
    </message>
    <message>
        <source>served</source>
        <translation>terlayani</translation>
    </message>
    <message>
        <source>papers incomplete</source>
        <translation>berkas tidak lengkap</translation>
    </message>
    <message>
        <source>wrong service</source>
        <translation>salah layanan</translation>
    </message>
    <message>
        <source>consultation</source>
        <translation>konsultasi</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>ditolak</translation>
    </message>
    <message>
        <source>product follows later</source>
        <translation>produk menyusul</translation>
    </message>
    <message>
        <source>did not come</source>
        <translation>tidak hadir</translation>
    </message>
    <message>
        <source>left early</source>
        <translation>pergi sebelum selesai</translation>
    </message>
    <message>
        <source>transferred</source>
        <translation>dialihkan</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>dibatalkan</translation>
    </message>
    <message>
        <source>open at the end of the day</source>
        <translation>belum selesai saat tutup</translation>
    </message>
    <message>
        <source>waited longest</source>
        <translation>paling lama menunggu</translation>
    </message>
    <message>
        <source>first in rank</source>
        <translation>urutan teratas</translation>
    </message>
    <message>
        <source>this queue&apos;s turn</source>
        <translation>giliran antrean ini</translation>
    </message>
    <message>
        <source>a priority visitor&apos;s turn</source>
        <translation>giliran prioritas</translation>
    </message>
    <message>
        <source>chosen by the officer</source>
        <translation>dipilih petugas</translation>
    </message>
    <message>
        <source>not announced yet</source>
        <translation>belum diumumkan</translation>
    </message>
    <message>
        <source>being announced</source>
        <translation>sedang diumumkan</translation>
    </message>
    <message>
        <source>announced</source>
        <translation>sudah diumumkan</translation>
    </message>
    <message>
        <source>shown, not spoken</source>
        <translation>ditampilkan, tidak diucapkan</translation>
    </message>
    <message>
        <source>too late to be spoken</source>
        <translation>terlambat untuk diucapkan</translation>
    </message>
    <message>
        <source>the visitor was there already</source>
        <translation>pengunjung sudah datang</translation>
    </message>
    <message>
        <source>the call was withdrawn</source>
        <translation>panggilan ditarik</translation>
    </message>
    <message>
        <source>the loudspeaker does not work</source>
        <translation>pengeras suara tidak berfungsi</translation>
    </message>
    <message>
        <source>the voice has no such words</source>
        <translation>suara tidak memiliki kata itu</translation>
    </message>
    <message>
        <source>the announcement was cut off</source>
        <translation>pengumuman terputus</translation>
    </message>
    <message>
        <source>No longer offered</source>
        <translation>Tidak lagi dilayani</translation>
    </message>
    <message>
        <source>The hall is not open yet</source>
        <translation>MPP belum dibuka</translation>
    </message>
    <message>
        <source>No more numbers today</source>
        <translation>Pengambilan nomor hari ini ditutup</translation>
    </message>
    <message>
        <source>Closed: public holiday</source>
        <translation>Tutup: hari libur</translation>
    </message>
    <message>
        <source>Closed today</source>
        <translation>Hari ini tutup</translation>
    </message>
    <message>
        <source>Not open yet</source>
        <translation>Belum dibuka</translation>
    </message>
    <message>
        <source>Opens at %1</source>
        <translation>Buka pukul %1</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Istirahat</translation>
    </message>
    <message>
        <source>Break until %1</source>
        <translation>Istirahat sampai pukul %1</translation>
    </message>
    <message>
        <source>No new numbers: closing time</source>
        <translation>Pengambilan nomor sudah ditutup</translation>
    </message>
    <message>
        <source>Today&apos;s quota is used up</source>
        <translation>Kuota hari ini habis</translation>
    </message>
    <message>
        <source>By online booking only</source>
        <translation>Hanya melalui reservasi daring</translation>
    </message>
    <message>
        <source>This device may not do that.</source>
        <translation>Perangkat ini tidak berwenang melakukannya.</translation>
    </message>
    <message>
        <source>The request was not understood.</source>
        <translation>Permintaan tidak dipahami.</translation>
    </message>
    <message>
        <source>That service day is over.</source>
        <translation>Hari layanan itu sudah berakhir.</translation>
    </message>
    <message>
        <source>The hall is closed: no service day is open.</source>
        <translation>MPP tutup: belum ada hari layanan yang dibuka.</translation>
    </message>
    <message>
        <source>The date must be confirmed by a supervisor first.</source>
        <translation>Tanggal harus dipastikan oleh penyelia terlebih dahulu.</translation>
    </message>
    <message>
        <source>No more numbers are given today.</source>
        <translation>Pengambilan nomor hari ini sudah ditutup.</translation>
    </message>
    <message>
        <source>This service is not offered any more.</source>
        <translation>Layanan ini tidak lagi tersedia.</translation>
    </message>
    <message>
        <source>This service is closed now.</source>
        <translation>Layanan ini sedang tutup.</translation>
    </message>
    <message>
        <source>Today&apos;s quota of this service is used up.</source>
        <translation>Kuota layanan ini hari ini sudah habis.</translation>
    </message>
    <message>
        <source>This queue has no numbers left today.</source>
        <translation>Nomor antrean ini hari ini sudah habis.</translation>
    </message>
    <message>
        <source>That number is not known today.</source>
        <translation>Nomor itu tidak dikenal hari ini.</translation>
    </message>
    <message>
        <source>That is not this ticket&apos;s code.</source>
        <translation>Itu bukan kode tiket ini.</translation>
    </message>
    <message>
        <source>That number has changed meanwhile.</source>
        <translation>Keadaan nomor itu sudah berubah.</translation>
    </message>
    <message>
        <source>That number is not at this counter.</source>
        <translation>Nomor itu tidak berada di loket ini.</translation>
    </message>
    <message>
        <source>Please sign in first.</source>
        <translation>Silakan masuk terlebih dahulu.</translation>
    </message>
    <message>
        <source>Code or PIN is wrong.</source>
        <translation>Kode atau PIN salah.</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Please wait a moment.</source>
        <translation>PIN salah terlalu sering. Mohon tunggu sebentar.</translation>
    </message>
    <message>
        <source>This counter is not part of the hall any more.</source>
        <translation>Loket ini tidak lagi terdaftar.</translation>
    </message>
    <message>
        <source>Another officer is serving at this counter.</source>
        <translation>Petugas lain sedang melayani di loket ini.</translation>
    </message>
    <message>
        <source>You are still serving at another counter.</source>
        <translation>Anda masih melayani di loket lain.</translation>
    </message>
    <message>
        <source>Please finish the current number first.</source>
        <translation>Mohon selesaikan nomor yang sekarang terlebih dahulu.</translation>
    </message>
    <message>
        <source>Nobody is waiting.</source>
        <translation>Tidak ada yang menunggu.</translation>
    </message>
    <message>
        <source>It is too late for this number to return.</source>
        <translation>Batas waktu kembali untuk nomor ini sudah lewat.</translation>
    </message>
    <message>
        <source>That call is not known.</source>
        <translation>Panggilan itu tidak dikenal.</translation>
    </message>
    <message>
        <source>That call was announced already.</source>
        <translation>Panggilan itu sudah diumumkan.</translation>
    </message>
    <message>
        <source>Another display speaks in this zone.</source>
        <translation>Layar lain yang mengumumkan di zona ini.</translation>
    </message>
    <message>
        <source>The hall has not been set up yet.</source>
        <translation>Data MPP belum disiapkan.</translation>
    </message>
    <message>
        <source>The hub cannot store anything at the moment. Nothing was changed.</source>
        <translation>Hub sedang tidak dapat menyimpan. Tidak ada yang berubah.</translation>
    </message>
    <message>
        <source>Too many requests at once. Nothing was changed.</source>
        <translation>Terlalu banyak permintaan sekaligus. Tidak ada yang berubah.</translation>
    </message>
    <message>
        <source>That number has changed meanwhile: %1.</source>
        <translation>Keadaan nomor itu sudah berubah: %1.</translation>
    </message>
    <message>
        <source>Officer %1 is serving at this counter.</source>
        <translation>Petugas %1 sedang melayani di loket ini.</translation>
    </message>
    <message>
        <source>You are still serving at counter %1.</source>
        <translation>Anda masih melayani di loket %1.</translation>
    </message>
    <message>
        <source>waited too long</source>
        <translation>sudah terlalu lama menunggu</translation>
    </message>
    <message>
        <source>waited for this counter</source>
        <translation>menunggu loket ini</translation>
    </message>
    <message>
        <source>nobody else was waiting</source>
        <translation>tidak ada antrean lain</translation>
    </message>
    <message>
        <source>next vehicle</source>
        <translation>kendaraan berikutnya</translation>
    </message>
    <message>
        <source>In the drive-through lane, without a number</source>
        <translation>Di jalur kendaraan, tanpa nomor antrean</translation>
    </message>
    <message>
        <source>Closed for the moment</source>
        <translation>Tutup untuk sementara</translation>
    </message>
    <message>
        <source>Closed until %1</source>
        <translation>Tutup sampai pukul %1</translation>
    </message>
    <message>
        <source>That number belongs to another counter or officer.</source>
        <translation>Nomor itu milik loket atau petugas lain.</translation>
    </message>
    <message>
        <source>Nobody is signed in at that counter.</source>
        <translation>Belum ada petugas yang masuk di loket itu.</translation>
    </message>
    <message>
        <source>You are not signed in at that counter.</source>
        <translation>Anda belum masuk di loket itu.</translation>
    </message>
    <message>
        <source>There is no such queue today.</source>
        <translation>Antrean itu tidak ada hari ini.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Tidak ada yang dapat diurungkan.</translation>
    </message>
    <message>
        <source>It is too late to undo that.</source>
        <translation>Sudah terlambat untuk mengurungkannya.</translation>
    </message>
    <message>
        <source>That can no longer be undone: something has happened since.</source>
        <translation>Tindakan itu tidak dapat diurungkan lagi: keadaannya sudah berubah.</translation>
    </message>
    <message>
        <source>That booking is not known today.</source>
        <translation>Reservasi itu tidak dikenal hari ini.</translation>
    </message>
    <message>
        <source>That booking code is in use already.</source>
        <translation>Kode reservasi itu sudah dipakai.</translation>
    </message>
    <message>
        <source>That booking has checked in already.</source>
        <translation>Reservasi itu sudah check-in.</translation>
    </message>
    <message>
        <source>It is too early to check in.</source>
        <translation>Belum waktunya untuk check-in.</translation>
    </message>
    <message>
        <source>The booked time has passed. Please take a number.</source>
        <translation>Waktu reservasi sudah lewat. Silakan ambil nomor antrean.</translation>
    </message>
    <message>
        <source>Those numbers were not lent to this kiosk today.</source>
        <translation>Nomor-nomor itu tidak dipinjamkan ke kios ini hari ini.</translation>
    </message>
    <message>
        <source>Those numbers have been given back.</source>
        <translation>Nomor-nomor itu sudah dikembalikan.</translation>
    </message>
    <message>
        <source>That number has been given to another ticket.</source>
        <translation>Nomor itu sudah dipakai tiket lain.</translation>
    </message>
    <message>
        <source>That exception is not known today.</source>
        <translation>Pengecualian itu tidak dikenal hari ini.</translation>
    </message>
    <message>
        <source>It is too early to check in. Please come back at %1.</source>
        <translation>Belum waktunya untuk check-in. Silakan kembali pukul %1.</translation>
    </message>
    <message>
        <source>Service has not begun yet</source>
        <translation>Layanan belum dimulai</translation>
    </message>
    <message>
        <source>Service begins at %1</source>
        <translation>Layanan dimulai pukul %1</translation>
    </message>
    <message>
        <source>The counter has not opened yet</source>
        <translation>Loket belum dibuka</translation>
    </message>
    <message>
        <source>No officer is at the counter at the moment</source>
        <translation>Saat ini petugas sedang tidak di loket</translation>
    </message>
    <message>
        <source>The counter has a break</source>
        <translation>Loket sedang istirahat</translation>
    </message>
    <message>
        <source>The counter has a break until %1</source>
        <translation>Loket istirahat sampai pukul %1</translation>
    </message>
    <message>
        <source>Many are waiting: you may not be served today</source>
        <translation>Antrean panjang: Anda mungkin belum dapat dilayani hari ini</translation>
    </message>
    <message>
        <source>making copies</source>
        <translation>memfotokopi</translation>
    </message>
    <message>
        <source>completing papers</source>
        <translation>melengkapi berkas</translation>
    </message>
    <message>
        <source>paying</source>
        <translation>membayar</translation>
    </message>
    <message>
        <source>the system does not answer</source>
        <translation>sistem tidak menjawab</translation>
    </message>
    <message>
        <source>waiting for a colleague</source>
        <translation>menunggu petugas lain</translation>
    </message>
    <message>
        <source>other</source>
        <translation>lainnya</translation>
    </message>
    <message>
        <source>staff away</source>
        <translation>petugas tidak di tempat</translation>
    </message>
    <message>
        <source>system down</source>
        <translation>sistem terganggu</translation>
    </message>
    <message>
        <source>event</source>
        <translation>acara</translation>
    </message>
    <message>
        <source>emergency</source>
        <translation>keadaan darurat</translation>
    </message>
</context>
<context>
    <name>Ticket</name>
    <message>
        <source>Ahead of you</source>
        <translation>Di depan Anda</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>tidak ada</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n orang</numerusform>
        </translation>
    </message>
    <message>
        <source>PRIORITY</source>
        <translation>PRIORITAS</translation>
    </message>
    <message>
        <source>Keep this ticket</source>
        <translation>Simpan tiket ini</translation>
    </message>
    <message>
        <source>Missed your call? Please tell the staff.</source>
        <translation>Terlewat? Silakan lapor kepada petugas.</translation>
    </message>
    <message>
        <source>Please ask the staff about the requirements.</source>
        <translation>Mohon tanyakan persyaratan kepada petugas.</translation>
    </message>
    <message>
        <source>TRAINING, not valid</source>
        <translation>LATIHAN, tidak berlaku</translation>
    </message>
    <message>
        <source>Earliest call</source>
        <translation>Paling cepat dipanggil</translation>
    </message>
    <message>
        <source>In place of %1</source>
        <translation>Pengganti nomor %1</translation>
    </message>
    <message>
        <source>Scan to follow the queue</source>
        <translation>Pindai untuk memantau antrean</translation>
    </message>
</context>
<context>
    <name>giliran::AgenciesScreen</name>
    <message>
        <source>Not sure?</source>
        <translation>Belum yakin?</translation>
    </message>
    <message>
        <source>Please ask our staff</source>
        <translation>Silakan bertanya kepada petugas</translation>
    </message>
</context>
<context>
    <name>giliran::BeforeTicketScreen</name>
    <message>
        <source>Yes, take a number</source>
        <translation>Ya, ambil nomor antrean</translation>
    </message>
    <message>
        <source>Take a number</source>
        <translation>Ambil nomor antrean</translation>
    </message>
    <message>
        <source>Not yet, go back</source>
        <translation>Belum, kembali</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Sebelumnya</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Lanjut</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Halaman %1 dari %2</translation>
    </message>
</context>
<context>
    <name>giliran::FolderPrinter</name>
    <message>
        <source>No printer: tickets are written to %1</source>
        <translation>Tanpa printer: tiket disimpan di %1</translation>
    </message>
</context>
<context>
    <name>giliran::FooterBar</name>
    <message>
        <source>Ask for help</source>
        <translation>Minta bantuan</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Sebelumnya</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Berikutnya</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Halaman %1 dari %2</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Tulisan biasa</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Perbesar tulisan</translation>
    </message>
    <message>
        <source>Lower keys</source>
        <translation>Tombol lebih rendah</translation>
    </message>
</context>
<context>
    <name>giliran::HeaderBar</name>
    <message>
        <source>Smaller text</source>
        <translation>Tulisan biasa</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Perbesar tulisan</translation>
    </message>
</context>
<context>
    <name>giliran::KioskPresenter</name>
    <message>
        <source>The ticket printer cannot print: %1</source>
        <translation>Printer tiket tidak dapat mencetak: %1</translation>
    </message>
    <message>
        <source>No number was taken. Please ask the staff for help.</source>
        <translation>Nomor belum diambil. Silakan minta bantuan petugas.</translation>
    </message>
    <message>
        <source>The connection is interrupted</source>
        <translation>Sambungan terputus</translation>
    </message>
    <message>
        <source>No number was taken. Please try again in a moment.</source>
        <translation>Nomor belum diambil. Silakan coba sebentar lagi.</translation>
    </message>
    <message>
        <source>The connection is interrupted. Please wait: the result is shown as soon as it is back.</source>
        <translation>Sambungan terputus. Mohon tunggu: hasilnya ditampilkan begitu sambungan pulih.</translation>
    </message>
    <message>
        <source>No number was taken.</source>
        <translation>Nomor belum diambil.</translation>
    </message>
    <message>
        <source>The connection was interrupted</source>
        <translation>Sambungan sempat terputus</translation>
    </message>
    <message>
        <source>No number was taken. Please choose again.</source>
        <translation>Nomor belum diambil. Silakan pilih kembali.</translation>
    </message>
    <message>
        <source>%1 stays valid.</source>
        <translation>Nomor %1 tetap berlaku.</translation>
    </message>
</context>
<context>
    <name>giliran::KioskWindow</name>
    <message>
        <source>Welcome,
please choose a service</source>
        <translation>Selamat datang,
silakan pilih layanan</translation>
    </message>
    <message>
        <source>Choose the service
you need</source>
        <translation>Pilih layanan
yang Anda perlukan</translation>
    </message>
    <message>
        <source>One moment, please</source>
        <translation>Mohon tunggu sebentar</translation>
    </message>
    <message>
        <source>Your queue number</source>
        <translation>Nomor antrean Anda</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Terima kasih</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Selamat datang</translation>
    </message>
    <message>
        <source>Are you still there?</source>
        <translation>Apakah Anda masih di sini?</translation>
    </message>
    <message>
        <source>The screen will soon return to the start.</source>
        <translation>Layar akan segera kembali ke awal.</translation>
    </message>
    <message>
        <source>Yes, continue</source>
        <translation>Ya, lanjutkan</translation>
    </message>
    <message>
        <source>Please ask our staff</source>
        <translation>Silakan bertanya kepada petugas</translation>
    </message>
    <message>
        <source>They are glad to help you at the information desk.</source>
        <translation>Petugas di meja informasi siap membantu Anda.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
</context>
<context>
    <name>giliran::LocalHub</name>
    <message>
        <source>The hub ended unexpectedly; it is started again.</source>
        <translation>Hub berhenti tiba-tiba; dijalankan kembali.</translation>
    </message>
    <message>
        <source>The hub ended: %1. It is started again.</source>
        <translation>Hub berhenti: %1. Hub dijalankan kembali.</translation>
    </message>
    <message>
        <source>another hub has the data folder</source>
        <translation>folder data dipakai hub lain</translation>
    </message>
    <message>
        <source>its journal cannot be written</source>
        <translation>jurnalnya tidak dapat ditulis</translation>
    </message>
    <message>
        <source>its journal is damaged</source>
        <translation>jurnalnya rusak</translation>
    </message>
    <message>
        <source>its journal is from a newer version</source>
        <translation>jurnalnya berasal dari versi yang lebih baru</translation>
    </message>
    <message>
        <source>its port is taken, or the address is not this machine&apos;s</source>
        <translation>portnya sudah terpakai, atau alamatnya bukan milik mesin ini</translation>
    </message>
    <message>
        <source>exit status %1</source>
        <translation>kode keluar %1</translation>
    </message>
</context>
<context>
    <name>giliran::LowKeys</name>
    <message>
        <source>Smaller text</source>
        <translation>Tulisan biasa</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Perbesar tulisan</translation>
    </message>
    <message>
        <source>Usual keys</source>
        <translation>Tombol biasa</translation>
    </message>
</context>
<context>
    <name>giliran::NumberScreen</name>
    <message>
        <source>Your ticket is being printed …</source>
        <translation>Tiket Anda sedang dicetak …</translation>
    </message>
    <message>
        <source>Please take your ticket below the screen</source>
        <translation>Silakan ambil tiket di bawah layar</translation>
    </message>
    <message>
        <source>The ticket was not printed.</source>
        <translation>Tiket tidak tercetak.</translation>
    </message>
    <message>
        <source>Your number is valid: please write it down or take a photo.</source>
        <translation>Nomor Anda tetap berlaku: silakan catat atau foto.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>Wrong choice?
Change service</source>
        <translation>Salah pilih?
Ganti layanan</translation>
    </message>
    <message>
        <source>Take another
number</source>
        <translation>Ambil
nomor lain</translation>
    </message>
</context>
<context>
    <name>giliran::PrioritySwitch</name>
    <message>
        <source>I need priority service</source>
        <translation>Saya memerlukan layanan prioritas</translation>
    </message>
</context>
<context>
    <name>giliran::RequirementsCard</name>
    <message>
        <source>Please ask our staff about the requirements</source>
        <translation>Mohon tanyakan persyaratan kepada petugas</translation>
    </message>
    <message>
        <source>No papers are needed for this service</source>
        <translation>Layanan ini tidak memerlukan berkas</translation>
    </message>
    <message>
        <source>You can take a number first.</source>
        <translation>Anda dapat mengambil nomor terlebih dahulu.</translation>
    </message>
    <message>
        <source>Have you brought these papers?</source>
        <translation>Sudahkah Anda membawa berkas berikut?</translation>
    </message>
</context>
<context>
    <name>giliran::ServicesScreen</name>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
</context>
<context>
    <name>giliran::SpeakerProcess</name>
    <message>
        <source>%1 cannot be started</source>
        <translation>%1 tidak dapat dijalankan</translation>
    </message>
    <message>
        <source>The sound system does not answer</source>
        <translation>Sistem suara tidak menjawab</translation>
    </message>
    <message>
        <source>The sound did not end in time</source>
        <translation>Suara tidak selesai pada waktunya</translation>
    </message>
    <message>
        <source>No sound device</source>
        <translation>Perangkat suara tidak ada</translation>
    </message>
    <message>
        <source>The sound system failed</source>
        <translation>Sistem suara gagal</translation>
    </message>
</context>
</TS>
