"""Spanish pages: dates, bylines, the words of prose, what a full stop means, the phrases of page furniture."""

from claims.text.languages.base import PageWords, PhraseBook, SentenceWords, lines, words

MONTHS = {
    "enero": 1, "febrero": 2, "marzo": 3, "abril": 4, "mayo": 5, "junio": 6, "julio": 7, "agosto": 8,
    "septiembre": 9, "setiembre": 9, "octubre": 10, "noviembre": 11, "diciembre": 12,
}  # fmt: skip
WEEKDAYS = {
    "lunes": 0, "martes": 1, "miércoles": 2, "jueves": 3, "viernes": 4, "sábado": 5, "domingo": 6,
}  # fmt: skip

SENTENCES = SentenceWords(
    titles=words("sr sra srta dr dra prof d gral lic ing arq"),
    before_number=words("núm n.º art pág págs"),
    degrees=words("ph.d"),
    open_ended=words("ee.uu s.a a.m p.m etc"),
    starters=words("el la los las un una en según por para pero además también este esta ese esa hay no ya"),
    speaking=words("dijo preguntó respondió gritó añadió"),
)

PHRASES = PhraseBook(
    whole={
        "ad": lines("publicidad|anuncio"),
        "share_bar": lines("compartir( en .{2,20})?"),
        "navigation": lines("inicio|menú|buscar"),
    },
    opening={"related_link": lines(r"lea también:?\s|te puede interesar:?\s")},
    anywhere={"copyright": lines(r"todos los derechos reservados")},
    head={"related_link": lines("noticias relacionadas|más noticias|lo más leído")},
)

PAGE = PageWords(
    months=MONTHS,
    weekdays=WEEKDAYS,
    zones={"cet": "+01:00", "cest": "+02:00", "art": "-03:00", "utc": "+00:00", "gmt": "+00:00"},
    day_first=True,
    byline_by=words("por"),
    byline_roles=words("redactor redactora periodista corresponsal enviado_especial"),
    no_names=words("redacción agencias"),
    function_words=words(
        "el la los las un una unos unas de del a al en con por para que y o pero como más no se su sus lo le les fue es"
        " son era ha han este esta ese esa sobre entre según desde hasta cuando donde también muy ya hay"
    ),
    sections=words("portada internacional política economía deportes cultura sociedad opinión"),
    outlet_words=words("diario periódico noticias agencia radio televisión"),
    cities=words("madrid barcelona sevilla buenos_aires ciudad_de_méxico bogotá lima santiago caracas quito"),
    sentences=SENTENCES,
    phrases=PHRASES,
)
