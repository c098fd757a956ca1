"""Reports made by hand, for tests of the pure package: every field can be given."""

from dataclasses import fields, is_dataclass, replace
from typing import Any

from claims.report.content import (
    FORMAT,
    Article,
    Contact,
    Correction,
    EvidencePiece,
    Label,
    MisinformationType,
    Newsroom,
    PublishedClaim,
    Quote,
    Report,
    Review,
    Withdrawal,
)

TEXT_HASH = "ab" * 32
FALSE = Label(
    scale="indonesia",
    scale_version=2,
    scale_name="Skala Indonesia",
    key="salah",
    name="Salah",
    definition="Bukti terbaik membantah klaim ini.",
    verdict="refuted",
    position=1,
    lowest=1,
    highest=3,
    hue=27,
    icon="cross",
)
UNPROVEN = replace(FALSE, key="unproven", name="Belum terbukti", position=None, lowest=None, highest=None)
YEARBOOK = EvidencePiece(
    stance="refutes",
    quote="The bridge was opened on 13 May 2019.",
    comment="The yearbook was printed by the city.",
    title="Yearbook of the city",
    url="https://example.org/yearbook?year=2019",
    publisher="City of Sukamaju",
    author="A. Writer",
    published_on="2020-01-31",
    is_primary=True,
)
CLAIM = PublishedClaim(
    id=7,
    position=1,
    text="Jembatan Sukamaju dibuka pada 12 Mei 2019",
    kind="time",
    claimant="Wali Kota Rahmat",
    origin="splitter",
    splitter="rules 1",
    revision=1,
    text_sha256=TEXT_HASH,
    quotes=(Quote(10, 35, "Jembatan Sukamaju dibuka ", "uka kata dia, ", "pada tang", True),),
    label=FALSE,
    conclusion="Jembatan itu dibuka sehari kemudian.",
    justification="Buku tahunan kota menyebut tanggalnya.\n\nTidak ada sumber lain.",
    evidence=(YEARBOOK,),
    review=Review("", "2024-03-01T10:00:00+07:00", "", "2024-03-02T11:30:00+07:00"),
    edition=1,
    first_published_at="2024-03-02T12:00:00+07:00",
    published_at="2024-03-02T12:00:00+07:00",
    corrections=(),
)
REPORT = Report(
    format=FORMAT,
    newsroom=Newsroom("Ruang Cek", "https://cek.example"),
    slug="jembatan-sukamaju",
    language="id",
    edition=1,
    published_at="2024-03-02T12:00:00+07:00",
    article=Article(
        title="Jembatan Sukamaju dibuka",
        publisher="Kabar Sukamaju",
        byline="Rina",
        place="Sukamaju",
        url="https://kabar.example/jembatan",
        published_at="2019-05-13",
        revision=1,
        text_sha256=TEXT_HASH,
    ),
    claims=(CLAIM,),
    withdrawn=(Withdrawal(9, 1, "2024-03-02T12:00:00+07:00", "The source was forged."),),
)
ASKED = replace(
    CLAIM,
    contacts=(Contact("Wali Kota Rahmat", "2024-02-27", "declined"), Contact("A. Writer", "2024-02-28", "no_answer")),
)
CONTEXT = MisinformationType("false-context", "Konteks yang salah", "Bahan asli, peristiwa lain.")
TYPED = replace(CLAIM, misinformation_type=CONTEXT)
CORRECTED = replace(CLAIM, corrections=(Correction(2, "2024-04-01T09:00:00+07:00", "A wrong date."),))


def with_claims(*claims: PublishedClaim, **changes: Any) -> Report:
    return replace(REPORT, claims=claims, **changes)


#: Fields that hold keys, links, times and hashes: the rows they come from admit no free text in them.
_KEYS = ["format", "slug", "language", "url", "text_sha256", "kind", "origin", "splitter", "stance"]
_LABEL_KEYS = ["key", "scale", "verdict", "icon"]
_TIMES = ["on", "outcome", "at", "published_at", "first_published_at", "checked_at", "approved_at", "published_on"]
_NOT_TYPED = frozenset([*_KEYS, *_LABEL_KEYS, *_TIMES])


def with_every_text(value: Any, text: str) -> Any:
    """``value`` with ``text`` in every field that people or pages fill freely."""
    if isinstance(value, tuple):
        return tuple(with_every_text(inner, text) for inner in value)
    if not is_dataclass(value):
        return value
    changes = {f.name: getattr(value, f.name) for f in fields(value)}
    for name, inner in changes.items():
        typed = isinstance(inner, str) and name not in _NOT_TYPED
        changes[name] = text if typed else with_every_text(inner, text)
    return type(value)(**changes)
