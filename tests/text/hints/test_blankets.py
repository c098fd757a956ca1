"""What is said of all, or of none, against what is told of one of them elsewhere."""

import pytest

AGAINST = [
    ("en", "“Every door was locked that night,” he said. Police records show that the kitchen door was found open."),
    ("en", "“We have never been sued,” he said. Court files list a lawsuit against the company in 2019."),
    ("en", "No bus was late on Monday, the firm said. The depot's log shows that the 7.40 bus left behind schedule."),
    ("en", "“None of our drivers is unlicensed,” she said. Inspectors found two drivers whose licence had expired."),
    ("en", "Nobody was in the building, the owner said. Police said two cleaners were inside when the roof fell."),
    ("en", "“All staff were paid,” he said. Payslips show that nine staff were still owed wages for May."),
    ("en", "“Every camera was working,” she said. Both cameras in the hall had been switched off, a technician found."),
    ("en", "“All our guards are certified,” he said. An audit found that two guards had yet to pass the test."),
    ("en", "“We did not lose a single home,” he said. The town's list counts 23 houses that burned to the ground."),
    (
        "en",
        "Dale's 20 points came from two tries, both converted, and two penalties by Hall, who kicked well. Dale had "
        "two converted tries but kicked no penalties. The rain, for Dale and for Norton, was no help.",
    ),
    ("en", "There was no rise in parking charges, he said. Records show that parking charges went up by 20 per cent."),
    ("en", "“There was not a locked door,” he said. Police records show that the kitchen door was found locked."),
    ("id", "“Semua pintu terkunci malam itu,” kata manajer. Rekaman kamera menunjukkan pintu dapur terbuka."),
    (
        "id",
        "“Kami tidak pernah digugat,” katanya. Dokumen pengadilan mencatat gugatan itu pada 2019.",
    ),
    ("id", "Tak satu pun bus terlambat, kata pengelola. Catatan terminal menunjukkan bus pukul 07.40 molor 50 menit."),
    ("id", "“Seluruh karyawan sudah dibayar,” katanya. Slip gaji menunjukkan sembilan karyawan belum dibayar."),
    (
        "id",
        "“Tidak pernah ada kebocoran,” kata pengelola. Laporan dinas menyebut pipa bocor dua hari pada April.",
    ),
    ("id", "“Setiap kamera berfungsi malam itu,” katanya. Teknisi menemukan dua kamera mati sejak Maret."),
    ("id", "“Semua pekerja memakai helm,” katanya. Saksi melihat tiga pekerja tidak mengenakan helm."),
    ("id", "“Obat sama sekali tidak habis,” katanya. Akan tetapi, buku gudang mencatat stok obat kosong pada Mei."),
    (
        "id",
        "“Klinik kami belum pernah diperiksa,” kata Vera S. Dinas menunjukkan berita acara pemeriksaan klinik.",
    ),
]

BESIDE = [
    ("en", "Most of the doors were locked, he said. Police records show that the kitchen door was found open."),
    ("en", "Nobody was hurt. In 2019 two people were hurt there."),
    ("en", "No worker was hurt. A child was hurt, records show."),
    ("en", "All but two of the doors were locked. Records show that a door was open."),
    ("en", "Not all staff were paid. Payslips show that nine staff were still owed wages."),
    ("en", "“No flight was late,” he said. Records show that flights could be late if the strike goes on."),
    ("en", "Nobody has been hurt since the reopening. The park reopened on Monday, records show."),
    ("en", "“We have never been fined,” he said. Under the law a firm may be fined $40,000."),
    (
        "en",
        "Pool fares, however, went up by 20 per cent in April, from £5 to £6. The clerk added that grants paid half of "
        "the bill, and that the town would seek no rise in council tax to meet its own share.",
    ),
    (
        "en",
        "Dale's 20 points came from two tries, both converted, and two penalties by Hall, who kicked well. Norton had "
        "three converted tries but kicked no penalties. The rain, for Dale and for Norton, was no help.",
    ),
    ("en", "“It is not a dead race,” he said. Records of the race office say that the race clock jammed."),
    ("id", "Sebagian besar pintu terkunci. Rekaman kamera menunjukkan pintu dapur terbuka."),
    ("id", "Tidak ada pekerja yang terluka. Data polisi menunjukkan dua warga terluka."),
    ("id", "Tak satu pun bus terlambat hari ini. Tahun lalu catatan menunjukkan bus terlambat dua jam."),
    ("id", "Kami belum pernah didenda, katanya. Jaksa menuntut denda Rp 2 juta."),
    ("id", "Semua pekerja harus memakai helm. Tiga pekerja tidak mengenakan helm, menurut catatan."),
]


@pytest.mark.parametrize(("language", "text"), AGAINST)
def test_one_of_them_goes_against_what_is_said_of_all_or_of_none(hints_of, language, text):
    assert ("none", "does not fit") in {(h.rule, h.outcome) for h in hints_of(text, language=language)}


@pytest.mark.parametrize(("language", "text"), BESIDE)
def test_what_is_said_of_some_or_of_others_or_of_another_time_goes_with_it(outcomes_of, language, text):
    assert outcomes_of(text, language=language)[0] == set()
