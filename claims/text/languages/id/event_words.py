"""Words that tell when and how something was, in Indonesian: for times, lengths and two figures for one thing."""

from claims.text.languages.base import words
from claims.text.languages.id.age_words import AGES
from claims.text.languages.id.length_words import LENGTHS
from claims.text.languages.id.meeting_words import MEETINGS
from claims.text.languages.id.stay_words import STAYS
from claims.text.languages.id.verb_forms import VERB_FORMS

EVENTS = {
    "this_person": words("ia dia beliau pria perempuan wanita lelaki gadis pemuda remaja atlet bocah"),
    "age_to_come": words(
        """pekan_depan bulan_depan tahun_depan minggu_depan besok
        akan hendak ingin bakal kelak nanti sebelum hingga sampai pensiun meninggal wafat tewas saat_itu
        waktu_itu kala_itu ketika rata-rata"""
    ),
    "of_an_occasion": words(
        """peresmian peresmiannya pembukaan pembukaannya pendirian pendiriannya peluncuran peluncurannya prasasti
        pita batu_pertama upacara kala_itu waktu_itu saat_itu ketika_itu hari_itu tahun_itu izin piagam
        pelantikan pemugaran begitu pengukuhan tamu_kehormatan buku_tamu penandatanganan pencanangan perdana
        gunting tumpeng sirene gong pemotongan pengguntingan"""
    ),
    "of_another_occasion": words(
        """kedua kemudian berikutnya lain lainnya baru-baru terbaru kini sekarang besok mantan akan terakhir
        belakangan lagi"""
    ),
    "at_that_very_time": words("kala_itu waktu_itu saat_itu ketika_itu tahun_itu begitu"),
    "comes_about": words(
        """selesai rampung digelar ditanam dipugar direnovasi diselamatkan mengudara berawal diletakkan dipancangkan
        ditandatangani diberikan disahkan terbentuk lahir diserahkan dibeli"""
    ),
    "idle_so_long": words(
        """absen vakum rehat jeda tanpa kosong terbengkalai mangkrak menganggur penantian puasa menepi menghilang
        tidak_dihuni tak_dihuni tidak_terpakai tak_terpakai tidak_bertanding"""
    ),
    "idle_again": words("lagi kembali menunggu tutup istirahat"),
    "of_births": words("lahir kelahiran wafat meninggal"),
    "idle_since": words(
        """terakhir terakhir_kali kosong terbengkalai mangkrak ditinggalkan tutup ditutup vakum berhenti tidak_dihuni
        tak_dihuni tidak_terpakai tak_terpakai menepi"""
    ),
    "there_so_long": words(
        """di_sini di_sana mengabdi pengabdian bertugas melayani masa_tugas bersama_kami masa_kerja masa_bakti
        mengajar kebersamaan di_kursi bagian_dari_keluarga menemani"""
    ),
    "there_since": words(
        """bergabung datang masuk mulai_bekerja mulai_bertugas mulai_mengajar diangkat dilantik tiba pindah
        ditugaskan direkrut didatangkan"""
    ),
    "past_so_long": words("berlalu lewat sejak_itu sejak_saat_itu terlewat selang berselang lamanya sesudah_itu"),
    "past_since": words("terakhir pertama digelar diadakan dilakukan dilaksanakan diperiksa dibangun dibuka sejak"),
    "works": words("pekerjaan konstruksi pembangunan proyek pengerjaan renovasi perbaikan pemugaran"),
    "not_so_long": words(
        """penjara hukuman vonis dihukum divonis kontrak masa_jabatan mendatang ke_depan setiap per akan usia umur
        berusia berumur rata-rata minimal maksimal garansi sewa lebih_dari pinjaman lagi_akan kurang_dari pertama"""
    ),
    "box_labels": words(
        """boks kotak grafis infografis sekilas data info fakta dalam_angka data_singkat sekilas_data
        kotak_info fakta_singkat"""
    ),
    "of_another": words("lain lainnya sebelah tetangga kedua pesaing"),
    "told_of_then": words(
        """semula sebelumnya awalnya mulanya tahun_lalu setahun_lalu musim_lalu tahun_depan rekor rata-rata
        tambahan lainnya lain di_antaranya termasuk antara_lain hanya lagi"""
    ),
    "from_there": words("dari daripada"),
    "are_namely": words("yakni yaitu ialah"),
    "of_what_moved": words("pada dalam atas untuk bagi"),
    "asked_for": words(
        """meminta minta diminta mendesak didesak menuntut berharap diharapkan mengharapkan ingin menginginkan mendorong
        wajib"""
    ),
    "ahead_of_it": words("sebelum menjelang"),
    "put_up_for": words(
        """mengusulkan diusulkan usulan rencana rencananya akan bakal dijadwalkan untuk_disahkan untuk_diputuskan
        untuk_dibahas"""
    ),
    "told_as_planned": words("ditargetkan target rencana rencananya diperkirakan akan bakal usulan diusulkan"),
    "begins": words(
        """terakhir_kali didaftarkan digugat ditetapkan
        dimulai mulai bermula terbit mengambil_alih dibuka didirikan dirikan berdiri dibentuk diluncurkan
        bergabung masuk pindah menempati dilantik diangkat terpilih menjadi menjabat dibangun diresmikan
        beroperasi merintis dirintis membeli sejak dari diberlakukan berlaku pecah meletus bertugas
        mendirikan membuka memulai menetap ditunjuk dikontrak"""
    ),
    "ends": words(
        """berakhir selesai rampung tuntas ditutup berhenti keluar pensiun mundur mengundurkan_diri dicopot
        diberhentikan dipecat diganti digantikan dibongkar dibubarkan hingga sampai meninggal wafat dicabut
        dihentikan lengser turun meninggalkan menutup mengakhiri ditinggalkan dilepas hengkang bubar tutup
        dibebaskan bebas kembali dinyatakan_lengkap"""
    ),
    "for_so_long": words(
        """selama setelah sesudah berlangsung memakan_waktu dalam_waktu berjalan bertahan mencapai genap
        menghabiskan usai seusai atau"""
    ),
    "afterward": words("kemudian setelahnya berselang sesudahnya setelah_itu lamanya"),
    "no_course": words(
        """penjara kurungan tahanan lagi sebelum ke_depan mendatang lalu silam terakhir pertama per_orang
        berturut masa_percobaan kontrak"""
    ),
    "not_lasting": words(
        """hukuman vonis pidana penjara divonis dihukum dituntut menuntut setiap tiap paling maksimal minimal
        usia umur berusia berumur akan bakal kontrak denda subsider lebih_dari kurang_dari dilarang skors"""
    ),
    "lasting_still": words("sudah telah kini masih"),
    "pointing_back": words(
        """ia dia mereka beliau itu hal_itu ini perang mogok kebakaran sejak_itu jabatan lembaga organisasi
        proyek"""
    ),
    "so_many_hours": words(
        """selama setelah memakan_waktu berlangsung dalam_waktu total butuh_waktu waktu_tempuh batas_waktu
        durasi perjalanan sesudah"""
    ),
    "clause_ahead": words("di_sana sebelum hingga sampai karena ketika saat dan tetapi namun sementara lamanya"),
    "as_what": words("menjadi sebagai menikah"),
    "denied": words("tidak tak belum bukan tanpa tiada nihil"),
    "another_time": words(
        """lainnya pesaing pesaingnya saingan tahun_lalu musim_lalu sebelumnya dulu pernah akan bakal jika bila
        kalau semula mantan lalu silam"""
    ),
    "recalling": words(
        """mengenang mengingat teringat dulu sebelum setelah sesudah sejak hingga sampai dari zaman masa era
        dibanding dibandingkan sampai"""
    ),
    "persons": words(
        """orang pelanggan penghuni warga penduduk jiwa buruh pekerja karyawan pegawai siswa pengungsi
        penumpang pasien korban murid mahasiswa penonton pendaftar peserta keluarga kk pemilih anggota
        jemaah pelajar pengunjung"""
    ),
    "official_only": words(
        """meresmikan meneken menandatangani melantik mengangkat menerbitkan mencanangkan mengesahkan
        menetapkan mengukuhkan menunjuk meresmikannya menandatanganinya menekennya menganugerahkan
        menganugerahi"""
    ),
    "at_a_time": words("pada"),
    "holding_on": words(
        """memimpin memimpinnya menjabat mengetuai bekerja bertugas mengabdi tinggal menetap berlangsung
        bertahan berjalan beroperasi berlaku berkuasa memerintah menempati mengelola mengelolanya menakhodai
        berdiri dipimpin menjalankan menjalankannya"""
    ),
    "of_the_thing": words("itu tersebut ini di_sana di_sini lembaga klub dinas kantor posisi jabatan"),
    "nearly": words("hampir sekitar tepat genap lebih_dari kurang_lebih hanya"),
    "they_again": words("ia dia mereka beliau itu ini hal_itu"),
    "with_what": words("setiap tiap termasuk film pemutaran tur diselingi dengan_film dengan_tur"),
    **MEETINGS,
    **AGES,
    **LENGTHS,
    **STAYS,
    **VERB_FORMS,
}
