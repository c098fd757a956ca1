"""The work on the Indonesian samples."""

from __future__ import annotations

from claims.management.demo.task import Assignment, Correction, Finding, Piece, Question, Task
from claims.workflow import Status

INAUGURATION = Piece(
    url="https://en.wikipedia.org/wiki/Inauguration_of_Joko_Widodo",
    title="Inauguration of Joko Widodo",
    publisher="Wikipedia",
    quote="took place on Monday, October 20, 2014",
    stance="refutes",
    comment="Joko Widodo baru menjabat mulai 20 Oktober 2014, jadi belum menjabat pada 2013.",
)
FORMER_PRESIDENT = Piece(
    url="https://id.wikipedia.org/wiki/Susilo_Bambang_Yudhoyono",
    title="Susilo Bambang Yudhoyono",
    publisher="Wikipedia bahasa Indonesia",
    quote="20 Oktober 2004 – 20 Oktober 2014",
    stance="refutes",
    comment="Masa jabatan presiden sebelumnya mencakup seluruh tahun 2013.",
    question="Siapa presiden Indonesia pada 2013?",
    answer="Susilo Bambang Yudhoyono, sampai 20 Oktober 2014.",
    medium="web_text",
)
ROBUSTA = Piece(
    url="https://english.thesaigontimes.vn/vietnam-awarded-world-record-of-largest-robusta-coffee-producer/",
    title="Vietnam awarded world record of largest Robusta coffee producer",
    publisher="The Saigon Times",
    quote="Vietnam currently has the highest production and export of Robusta coffee in the world.",
    stance="supports",
    comment="Berita ini mengutip angka Departemen Pertanian Amerika Serikat untuk musim 2020/2021.",
)

FERRY = Assignment(
    file="pelabuhan-teluk-sagara.txt",
    brought_in_by="editor1",
    days_ago=58,
    scale="indonesia",
    tasks=(
        Task(
            quote="Indonesia dipimpin Presiden Joko Widodo",
            text="Indonesia dipimpin Presiden Joko Widodo ketika layanan kapal perintis di Teluk Sagara dimulai "
            "pada 2013",
            kind="role",
            to=Status.PUBLISHED,
            evidence=(INAUGURATION, FORMER_PRESIDENT),
            finding=Finding(
                label="salah",
                conclusion="Pada 2013 Indonesia dipimpin Presiden Susilo Bambang Yudhoyono.",
                justification="Joko Widodo dilantik pada 20 Oktober 2014. Sepanjang 2013 presiden Indonesia adalah "
                "Susilo Bambang Yudhoyono, yang menjabat dari 20 Oktober 2004 sampai 20 Oktober 2014.",
                misinformation_type="false-context",
            ),
            notes=(("editor1", "Apakah tahun 2013 sendiri sudah pasti? Kita hanya menilai siapa presidennya."),),
        ),
        Task(
            quote="layanan tersebut sudah berjalan selama 12 tahun",
            text="Layanan kapal perintis di Teluk Sagara sudah berjalan selama 12 tahun",
            kind="time",
            to=Status.PUBLISHED,
            checker="checker2",
            finding=Finding(
                label="",
                conclusion="Hitungannya cocok: dari 2013 sampai 2025 adalah 12 tahun.",
                justification="Artikel menyebut 2013 sebagai tahun mulai dan terbit pada Maret 2025; selisihnya 12 "
                "tahun. Tahun mulainya sendiri hanya disebut di artikel ini, jadi klaim ini tidak kami beri rating.",
            ),
        ),
        Task(
            quote="kapal perintis itu mengangkut 41.200 penumpang pada 2023",
            text="Kapal perintis itu mengangkut 41.200 penumpang pada 2023",
            kind="quantity",
            to=Status.CHECKING,
            claimant="Dinas Perhubungan",
            finding=Finding(
                label="belum-terbukti",
                conclusion="",
                justification="Laporan tahunan dinas belum kami terima.",
            ),
            notes=(("checker1", "@editor1 Sudah minta laporan angkutan 2022 dan 2023 ke dinas."),),
            asked=(
                Question(
                    name="Marthen Lobo, Kepala Dinas Perhubungan Kabupaten Sagara",
                    part="claimant",
                    medium="email",
                    question="Boleh kami minta laporan angkutan kapal perintis tahun 2022 dan 2023?",
                    outcome="no_answer",
                ),
            ),
        ),
        Task(
            quote="Rute ini dihentikan pada Maret 2024",
            text="Rute kapal feri perintis Teluk Sagara dihentikan pada Maret 2024",
            kind="time",
            to=Status.QUEUED,
        ),
        Task(
            quote="Kapal itu membawa 84 penumpang pada pelayaran pertamanya",
            text="Kapal feri itu membawa 84 penumpang pada pelayaran pertamanya",
            kind="quantity",
            to=Status.DISMISSED,
            checker="checker2",
            dismissed_as="trivial",
        ),
    ),
    correction=Correction(
        recipient="Redaksi",
        address="redaksi@example.org",
        answer="Terima kasih. Nama presiden pada 2013 sudah kami betulkan, dengan catatan di akhir artikel.",
        outcome="corrected",
        words="Paragraf keempat kini menyebut Susilo Bambang Yudhoyono, dengan catatan koreksi.",
    ),
)

COFFEE = Assignment(
    file="panen-kopi-bukit-rangga.txt",
    brought_in_by="checker1",
    days_ago=44,
    scale="indonesia",
    tasks=(
        Task(
            quote="Vietnam tetap menjadi produsen robusta terbesar di dunia",
            text="Vietnam tetap menjadi produsen kopi robusta terbesar di dunia",
            kind="record",
            to=Status.APPROVED,
            editor="editor2",
            evidence=(ROBUSTA,),
            finding=Finding(
                label="benar",
                conclusion="Vietnam memang produsen robusta terbesar di dunia.",
                justification="Angka Departemen Pertanian Amerika Serikat yang dikutip sumber kami menempatkan Vietnam "
                "di urutan pertama, baik produksi maupun ekspor robusta.",
            ),
        ),
        Task(
            quote="Pengiriman tersebut merupakan ekspor pertama koperasi itu ke Eropa",
            text="Pengiriman ke Rotterdam merupakan ekspor pertama Koperasi Rangga Lestari ke Eropa",
            kind="record",
            to=Status.CHECKING,
            finding=Finding(
                label="belum-terbukti",
                conclusion="Belum ada bukti bahwa ini ekspor pertama koperasi itu ke Eropa.",
                justification="Artikel tidak menyebut sumber, dan koperasi belum menjawab.",
            ),
            asked=(
                Question(
                    name="Koperasi Rangga Lestari",
                    part="claimant",
                    medium="phone",
                    question="Apakah koperasi pernah mengekspor ke Eropa sebelum pengiriman ini?",
                    outcome="no_answer",
                ),
            ),
            returned="Tolong tanyakan dulu ke koperasi dan beri mereka dua hari untuk menjawab.",
        ),
        Task(
            quote="harga kopi dunia naik karena kekeringan di Brasil",
            text="Harga kopi dunia naik karena kekeringan di Brasil",
            kind="cause",
            to=Status.QUEUED,
            checker="checker2",
        ),
    ),
)

HOSPITAL = Assignment(
    file="rumah-sakit-lembah-arum.txt",
    brought_in_by="editor2",
    days_ago=31,
    scale="indonesia",
    tasks=(
        Task(
            quote="Gedung baru itu dibangun selama 18 bulan",
            text="Gedung baru RSUD Lembah Arum dibangun selama 18 bulan",
            kind="time",
            to=Status.IN_REVIEW,
            checker="checker2",
            finding=Finding(
                label="",
                conclusion="Hitungannya cocok: April 2023 sampai September 2024 adalah 18 bulan.",
                justification="Dihitung dengan bulan awal dan bulan akhir, masa itu tepat 18 bulan. Dokumen proyeknya "
                "tidak terbuka untuk umum.",
            ),
        ),
    ),
)

ASSIGNMENTS = (FERRY, COFFEE, HOSPITAL)
