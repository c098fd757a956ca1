"""The article of a page, and what the page says about itself."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claims.text.normalize import NotText, TooLong, canonical
from claims.text.pipeline import analyze
from claims.text.webpages.reading import MAX_TAGS, read_webpage
from claims.text.webpages.source import MAX_SOURCE

BODY = (
    "Jembatan Sukamaju dibuka kemarin oleh Wali Kota Rahmat di hadapan 2.000 warga.",
    "Pembangunannya menelan 40 miliar rupiah dan memakan waktu tiga tahun.",
    "Wali Kota Rahmat memimpin kota itu sejak 2018 dan berjanji membangun dua jembatan lagi.",
)
HEAD = """<title>Jembatan Sukamaju dibuka - Kabar Sukamaju</title>
<meta property="og:title" content="Jembatan Sukamaju dibuka">
<meta property="og:site_name" content="Kabar Sukamaju"><meta name="author" content="Rina Lestari">
<meta property="article:published_time" content="2024-06-10T09:15:00+07:00">
<link rel="canonical" href="https://kabar.example/jembatan">"""
RELATED = '<p><a href="/beras">Baca juga: Harga beras naik lagi di pasar</a></p>'


def page(*paragraphs: str, head: str = HEAD, title: str = "<h1>Jembatan Sukamaju dibuka</h1>", after: str = "") -> str:
    body = "".join(f"<p>{p}</p>" for p in paragraphs or BODY)
    return (
        f'<!DOCTYPE html><html lang="id"><head>{head}</head><body><nav><ul><li><a href="/">Beranda</a></li>'
        f'<li><a href="/e">Ekonomi</a></li></ul></nav><article>{title}{body}</article>{after}'
        "<footer>Hak cipta 2024 Kabar Sukamaju</footer></body></html>"
    )


def test_the_article_is_found_with_its_headline_and_without_the_site_around_it():
    text = read_webpage(page()).text
    assert text.split("\n\n")[0] == "Jembatan Sukamaju dibuka"
    assert [p for p in BODY if p in text] == list(BODY)
    assert "Beranda" not in text
    assert "Hak cipta" not in text
    assert canonical(text) == text


def test_a_headline_that_stands_outside_the_article_is_put_above_it():
    text = read_webpage(page(title="")).text
    assert text.startswith("Jembatan Sukamaju dibuka\n\n" + BODY[0])


def test_the_page_says_who_wrote_it_when_and_for_whom():
    found = read_webpage(page())
    facts = found.facts
    assert (facts.title, facts.byline, facts.publisher) == (
        "Jembatan Sukamaju dibuka",
        "Rina Lestari",
        "Kabar Sukamaju",
    )
    assert (facts.published_at, facts.language, found.url) == (
        "2024-06-10T09:15+07:00",
        "id",
        "https://kabar.example/jembatan",
    )


def test_what_the_text_says_goes_before_what_the_page_says():
    dated = ("Bandung - " + BODY[0], *BODY[1:])
    assert read_webpage(page(*dated)).facts.place == "Bandung"


def test_the_day_that_the_page_names_dates_yesterday():
    found = read_webpage(page())
    texts = [c.text for c in analyze(found.text, known=found.facts).claims]
    assert any("9/6/2024" in text for text in texts)
    assert not any("9/6/2024" in c.text for c in analyze(found.text).claims)


def test_links_to_other_articles_are_marked_and_no_claims():
    found = read_webpage(page(BODY[0], "Baca juga: Harga beras naik 12 persen di pasar", *BODY[1:]))
    analysis = analyze(found.text)
    marked = [m.span.of(analysis.text) for m in analysis.furniture]
    assert "Baca juga: Harga beras naik 12 persen di pasar" in marked
    assert not any("beras" in c.text for c in analysis.claims)


LINKED = '<script type="application/ld+json">{{"@type": "NewsArticle", "datePublished": {}}}</script>'


@pytest.mark.parametrize(
    ("head", "date"),
    [
        ('<meta name="pubdate" content="2024-06-10">', "2024-06-10"),
        ('<meta name="DC.date.issued" content="2024-06-10 09:15">', "2024-06-10T09:15"),
        ('<meta itemprop="datePublished" content="2024-06-10T02:15:30Z">', "2024-06-10T02:15+00:00"),
        (LINKED.format('"2024-06-10T09:15:00+0700"'), "2024-06-10T09:15+07:00"),
        (LINKED.format('"2024\\u002d06-10"'), "2024-06-10"),
        (LINKED.format('"2024-13-45"'), None),
        (LINKED.format("12"), None),
        (LINKED.format('"\\x"'), None),
        ('<meta name="citation_publication_date" content="2024/6/1">', "2024-06-01"),
        ('<meta name="citation_date" content="2024">', None),
        ('<meta name="date" content="besok">', None),
        ("", None),
    ],
)
def test_the_date_is_the_one_of_the_pages_head(head, date):
    assert read_webpage(page(head=head)).facts.published_at == date


def test_a_day_in_the_story_is_not_the_day_of_publication():
    told = ("Jembatan itu dibangun pada 2019-05-12 oleh pemerintah kota.", *BODY)
    assert read_webpage(page(*told, head="<title>Jembatan</title>")).facts.published_at is None


def test_an_old_page_keeps_its_text_in_a_table():
    cells = "".join(f"<p>{p}</p>" for p in BODY)
    source = f"<html><head><title>Jembatan</title></head><body><table><tr><td>{cells}</td></tr></table></body></html>"
    assert BODY[1] in read_webpage(source).text


@pytest.mark.parametrize("link", ["javascript:alert(1)", "data:text/html,x", "/jembatan"])
def test_an_address_that_is_none_is_not_taken_over(link):
    head = f'<title>Jembatan</title><link rel="canonical" href="{link}">'
    assert "javascript" not in read_webpage(page(head=head)).url
    assert "data:" not in read_webpage(page(head=head)).url


@pytest.mark.parametrize(
    "source",
    [
        "<html><body><script>let a = 1</script></body></html>",
        "<html></html>",
        "<html><body>" + "<div>" * 5_000 + BODY[0],
        "<html><body>" + "<i>x" * (MAX_TAGS + 1),
        '<?xml version="1.0"?><html/>',
    ],
    ids=["a script", "empty", "deep", "many tags", "xml"],
)
def test_a_page_without_an_article_that_can_be_read_is_refused(source):
    with pytest.raises(NotText) as refusal:
        read_webpage(source)
    assert refusal.value.reason in {"web_page", "empty"}


def test_null_characters_and_endless_pages_are_refused():
    with pytest.raises(NotText, match="null_characters"):
        read_webpage(page("a\0b"))
    with pytest.raises(TooLong):
        read_webpage("<html>" + "x" * MAX_SOURCE)
    with pytest.raises(TooLong):
        read_webpage(page("kata " * 60_000))


def test_scripts_styles_and_comments_are_no_text():
    hidden = "<script>alert('Harga naik 99 persen')</script><style>p{}</style><!-- Harga naik 99 persen -->"
    text = read_webpage(page(BODY[0], hidden + BODY[1], BODY[2])).text
    assert "99" not in text


def test_entities_that_a_page_makes_up_are_not_unfolded():
    bomb = '<!DOCTYPE html [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">]>'
    text = read_webpage(page(*BODY, "Sebut &b; dan &c; di sini.").replace("<!DOCTYPE html>", bomb)).text
    assert BODY[0] in text
    assert "lol" not in text
    assert "root:" not in text


def test_markup_that_is_never_closed_still_gives_its_words():
    source = f"<html><head><title>Jembatan</title><body><article><p>{BODY[0]}<p><b>{BODY[1]}<p><i>{BODY[2]}"
    text = read_webpage(source).text
    assert all(p in text for p in BODY)


def test_the_same_page_gives_the_same_text_twice():
    assert read_webpage(page()) == read_webpage(page())


@settings(max_examples=40)
@given(st.text(st.sampled_from("<>/\"'=&;! -pdivhtmlbodya#x0 \n[]?"), max_size=300))
def test_no_markup_breaks_the_reading(markup):
    try:
        text = read_webpage(page(BODY[0], markup, *BODY[1:])).text
    except NotText as refusal:
        text, reason = "", refusal.reason
    assert canonical(text) == text
    assert text or reason in {"web_page", "empty"}
