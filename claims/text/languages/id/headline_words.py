"""Verbs of headlines and their opposites, in Indonesian (``headline_verbs``)."""

from claims.text.languages.base import words

HEADLINE_LISTS = {
    # of the verbs below, what stands for too much beside other words
    "no_outcomes": words(""),
    # on both sides of the bar what excludes the other side
    "headline_verbs": words(
        """tolak/menolak/ditolak/~penolakan/tertolak/gugurkan/menggugurkan/digugurkan/tak_menerima/tidak_menerima/\
tidak_diterima/tak_diterima/tampik/menampik/tentang/menentang/ditentang/mementahkan/mentahkan|\
kabulkan/mengabulkan/dikabulkan/dikabulkannya/terima/menerima/diterima/setujui/menyetujui/disetujui/setuju/~persetujuan/\
restui/merestui/direstui/loloskan/meloloskan/sahkan/mengesahkan/disahkan/dukung/mendukung/didukung/memenangkan
        batal/batalkan/dibatalkan/membatalkan/urung/~pembatalan/absen/tak_hadir/tidak_hadir/tak_jadi/tidak_jadi/mangkir|\
tetap_digelar/tetap_berjalan/tetap_berlangsung/tetap_jalan/jadi_digelar/hadir/menghadiri/hadiri/membuka/berlangsung/\
sesuai_rencana/tetap_datang/terlaksana/tetap_dilanjutkan
        bebas/bebaskan/membebaskan/dibebaskan/~pembebasan/lepas/lepaskan/melepaskan/dilepaskan/melenggang|\
hukum/menghukum/dihukum/~hukuman/penjara/dipenjara/penjarakan/memenjarakan/dipenjarakan/memvonis/divonis/bersalah/kurungan
        tunda/menunda/ditunda/~penundaan/~mundur/molor/terlambat/diundur/meleset/tertunda|\
tepat_waktu/sesuai_jadwal/sesuai_rencana/lebih_cepat/dipercepat/~rampung/~selesai
        tutup/menutup/ditutup/~penutupan|buka/membuka/dibuka/beroperasi/~pembukaan/dibukanya
        larang/melarang/dilarang/~larangan/~pelarangan|izinkan/mengizinkan/diizinkan/bolehkan/membolehkan/diperbolehkan/~boleh/\
diperkenankan/memperbolehkan/membebaskan
        bantah/membantah/dibantah/~bantahan/tampik/menampik/sangkal/menyangkal|akui/mengakui/diakui/~pengakuan/benarkan/\
membenarkan/dibenarkan/mengaku
        ~mundur/mengundurkan_diri/~pengunduran_diri/lengser|bertahan/tetap_menjabat/menolak_mundur/tetap_memimpin/\
tidak_akan_mundur/tak_akan_mundur
        copot/mencopot/dicopot/~pencopotan/pecat/memecat/dipecat/~pemecatan/berhentikan/memberhentikan/diberhentikan|\
pertahankan/mempertahankan/dipertahankan/tetap_menjabat/bertahan/dipercaya_kembali
        selamat/~hidup/diselamatkan|tewas/meninggal/wafat/~mati/meregang_nyawa
        untung/laba/surplus/~keuntungan|rugi/~kerugian/merugi/defisit
        hentikan/menghentikan/dihentikan/~penghentian/setop/disetop/menyetop/stop|lanjutkan/melanjutkan/dilanjutkan/berlanjut/\
~kelanjutan/meneruskan/diteruskan
        sepakat/sepakati/menyepakati/disepakati/~kesepakatan|buntu/gagal/tidak_sepakat/tanpa_kesepakatan/kandas/deadlock/mentok
        cabut/mencabut/dicabut/~pencabutan/hapus/menghapus/dihapus|pertahankan/mempertahankan/dipertahankan/perpanjang/\
memperpanjang/diperpanjang/~perpanjangan/tetap_berlaku
        lolos/lulus/melaju|gagal/tersingkir/gugur/terhenti/kandas
        perketat/memperketat/diperketat/~pengetatan|longgarkan/melonggarkan/dilonggarkan/~pelonggaran
        tambah/menambah/ditambah/~penambahan/bertambah|kurangi/mengurangi/dikurangi/pangkas/memangkas/dipangkas/~pemangkasan/\
~berkurang
        tertinggi|terendah
        terpanas|terdingin
        terbanyak/teramai|paling_sedikit/tersepi
        gratis/gratiskan/digratiskan/cuma-cuma|berbayar/dipungut_bayaran/bertarif/dikenai_biaya
        ditangkap/tangkap/menangkap/dibekuk/bekuk/ringkus/diringkus/tertangkap|buron/kabur/lolos/belum_tertangkap/\
belum_ditangkap/diburu/melarikan_diri
        ditemukan/temukan/menemukan|belum_ditemukan/masih_hilang/tidak_ditemukan/tak_ditemukan/masih_dicari
        impor/mengimpor/diimpor|ekspor/mengekspor/diekspor
        juara/menang/kemenangan/kalahkan/mengalahkan/taklukkan/menaklukkan/tekuk/menekuk/unggul/bekuk/membekuk|kalah/kekalahan/takluk/tumbang/tunduk/keok/menyerah"""
    ),
    "headline_own": words("menang kalah juara kalahkan takluk tumbang tunduk keok tekuk taklukkan"),
    # what was before is no opposite
    "of_which": words("yang"),
    "headline_before": words("setelah sesudah sejak sebelum usai sempat pernah semula selama pasca seusai selepas"),
}
