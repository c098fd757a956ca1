"""Words for states by how they begin and end, in Indonesian: for lengths told with both times (``hint_words``)."""

from claims.text.languages.base import words

STAYS = {
    # how a state begins | how it ends | what it is called while it lasts
    "stays": words(
        """ditahan/ditangkap/dipenjara/diculik/disandera/dijebloskan/dibekuk/diciduk|dibebaskan/bebas/keluar/lepas/\
dilepaskan/dilepas/melarikan_diri/kabur|sel/tahanan/jeruji/mendekam/penjara/ditahan/disekap/disandera/bui/penyekapan
        dirawat/masuk_rumah_sakit/dilarikan_ke_rumah_sakit/diopname/opname/jatuh_sakit|pulang/dipulangkan/\
diperbolehkan_pulang/keluar/sembuh|rumah_sakit/dirawat/perawatan/opname/terbaring
        berlayar/berangkat/bertolak/melaut/lepas_jangkar/memulai_perjalanan|tiba/sampai/mendarat/merapat/berlabuh/\
bersandar/pulang/kembali|di_laut/perjalanan/pelayaran/di_jalan/mengarungi/terombang-ambing/mengayuh/berjalan_kaki
        dilantik/menjadi/terpilih/diangkat/menjabat/ditunjuk/menduduki/naik_takhta/dikukuhkan/dinobatkan/\
mulai_memimpin/bergabung/diterima/mulai_bekerja|mundur/lengser/melepas/melepaskan/menanggalkan/berhenti/pensiun/\
meletakkan/menyerahkan/turun/\
digantikan/diganti/purnatugas/dipecat/dipensiunkan/diganti/mengundurkan_diri/dicopot/diberhentikan/meninggalkan/\
turun_takhta/undur_diri|memimpin/\
menjabat/berkuasa/jabatan/kursi/tampuk/takhta/mengabdi/bertugas/mengepalai/menakhodai/memegang/bertakhta/memerintah
        ditutup/tutup/ambles/putus/longsor/terputus/diputus/dihentikan/disetop/padam/mati|dibuka/dibuka_kembali/\
dibuka_lagi/buka/pulih/\
tersambung/menyala/dilanjutkan/beroperasi_lagi/kembali_dibuka|memutar/tutup/ditutup/tanpa/penutupan/gelap/terisolasi/\
lumpuh/berhenti
        dibuka/beroperasi/berdiri/didirikan/terbit/mengudara/menyala/mulai/dimulai/dibangun/diluncurkan/diresmikan/\
diberlakukan/berlaku/pecah/meletus|ditutup/tutup/bangkrut/gulung_tikar/berhenti/padam/berakhir/dibongkar/rampung/\
selesai/tuntas/dicabut/usai/dihentikan/bubar/dibubarkan/reda/mereda/dipadamkan/surut|beroperasi/buka/melayani/digarap/\
terbit/mengudara/berjalan/berlangsung/berlaku/berkobar/pengerjaan/memakan_waktu
        cedera/dilarang/diskors/dihukum|kembali/bermain_lagi/bebas/dicabut|absen/menepi/skorsing/larangan/hukuman
        hilang/menghilang/lenyap/dicuri|ditemukan/kembali/muncul|hilang/pencarian/dicari/tanpa_jejak"""
    ),
    "stay_of_which": words("yang"),
    "was_something": words("sebagai dijadikan gedung_itu_menjadi bangunan_itu_menjadi"),
    "stay_once_done": words("setelah sesudah usai seusai"),
    "stay_served": words("di_penjara di_tahanan di_balik_jeruji"),
    "stay_joined": words("dan lalu kemudian tetapi tapi sebelum hingga sampai baru serta"),
    "stay_follows": words(
        """yang_berarti artinya berarti ini_berarti itu_berarti sehingga jadi dengan_demikian maka alias atau total
        totalnya memberi memberikan punya_waktu yakni yaitu dengan_kata_lain praktis walhasil alhasil itu_artinya"""
    ),
    "stay_after": words("setelah sesudah selama usai seusai menghabiskan dalam"),
}
