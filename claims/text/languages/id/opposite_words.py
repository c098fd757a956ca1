"""The words that sayings which cannot both be true turn on, in Indonesian (``opposites``)."""

from claims.text.languages.base import words
from claims.text.languages.id.opposite_affairs import OPPOSITE_AFFAIRS
from claims.text.languages.id.opposite_events import OPPOSITE_EVENTS
from claims.text.languages.id.opposite_persons import OPPOSITE_PERSONS
from claims.text.languages.id.opposite_states import OPPOSITE_STATES

OPPOSITES = {**OPPOSITE_EVENTS, **OPPOSITE_STATES, **OPPOSITE_PERSONS, **OPPOSITE_AFFAIRS}

OPPOSITE_LISTS = {
    "denying": words(
        """tidak tak belum bukan tanpa tiada nihil enggan menolak gagal membantah tidak_pernah tak_pernah belum_pernah
        tidak_ada tak_ada belum_ada tak_satu_pun tidak_satu_pun tak_seorang_pun tidak_seorang_pun batal urung"""
    ),
    "was_once": words("pernah dulu dahulu sebelumnya sempat"),
    "sweeping": words(
        """semua seluruh seluruhnya semuanya setiap tiap masing-masing hanya satu-satunya tunggal sendirian sendiri
        seorang_diri sepenuhnya pertama selalu murni bulat kedua keduanya serentak tuntas"""
    ),
    "not_of_these": words("belum tidak tak tanpa mangkir absen tertinggal menolak gagal batal hilang membolos"),
    "coming": words("hadir menghadiri datang pulang berangkat ikut mengikuti tiba berkumpul mendatangi"),
    "not_coming": words("mangkir absen tertinggal tidak_hadir tidak_datang tak_datang tak_hadir membolos tidak_ikut"),
    "as_before": words("yang_sama mengulang pengulangan kembali"),
    "limbs": words(
        """tangan kaki lengan tungkai paha betis lutut siku bahu pundak rusuk tulang tulang_rusuk pinggul hidung rahang
        leher punggung kepala dahi pelipis wajah muka mata jari pergelangan jempol gigi dada perut telinga dagu
        bibir"""
    ),
    "culprits": words(
        """pelaku tersangka penembak perampok penjambret pencuri maling begal pembunuh penusuk pembegal pembobol
        penculik pemerkosa pengedar bandar kurir penipu buron buronan penodong penyerang pembakar terduga
        tersangkanya pelakunya penganiaya pembacok perampoknya provokator pencopet penyelundup residivis"""
    ),
    "disputed_there": words(
        """diduga dugaan dituding menuding tudingan tuduhan menuduh dituduh mengklaim klaim diklaim membantah bantahan
        dibantah menyangkal rumor isu gosip kabar_bohong hoaks hoax keliru salah_kutip diralat ralat meralat koreksi
        dikoreksi berbeda_dengan bertentangan konon seolah seolah-olah berpura-pura"""
    ),
    "of_other_things": words(
        """lain lainnya serupa terpisah sebelumnya awalnya semula mulanya sebelah tetangga simulasi gladi film novel
        mantan"""
    ),
    "turning_against": words("namun tetapi tapi padahal sebaliknya sementara sedangkan"),
    "hedged_there": words("tidak tak bukan hampir sebagian nyaris akan agar supaya jika bila kalau apakah belum"),
    "no_but_for": words("kecuali selain terkecuali di_luar"),
    "sides": words(
        """timur barat utara selatan kiri kanan atas bawah lama baru pertama kedua ketiga depan belakang dalam luar
        putra putri"""
    ),
    "closing_events": words(
        """pameran festival acara rapat sidang pendaftaran kompetisi bursa perdagangan liga lomba kejuaraan konferensi
        saham indeks harga musim pekan turnamen masa kongres pelatihan seminar kegiatan perdana"""
    ),
    "in_a_place": words("di dari ke dekat"),
    "own_ends": words("nya"),
    "relations": words(
        """anak anaknya putra putranya putri putrinya istri istrinya suami suaminya adik adiknya kakak kakaknya paman
        pamannya bibi bibinya keponakan keponakannya sepupu sepupunya ayah ayahnya ibu ibunya teman temannya kawan
        kawannya rekan rekannya sahabat sahabatnya menantu menantunya ipar iparnya cucu cucunya kekasih kekasihnya
        tunangan tunangannya pacar pacarnya kenek keneknya kernet kernetnya asisten asistennya direktur ketua wakil
        ajudan ajudannya saudara saudaranya"""
    ),
}

WHOLES = {
    "said_of_all": r"""
        (?<![\w-])(?:seluruh|semua|segenap|setiap|kedua|ketiga|keempat|kelima|keenam)(?: ‹n\d+›)? (?P<of>[a-z]+) \
            (?P<rest>[^.;:”"!?]{3,110})
    """,
    "said_of_some": r"""
        (?:‹n\d+›|\bseorang|\bbeberapa) (?P<of>[a-z]+),? (?P<rest>[^.;:”"!?]{3,140})
    """,
}
