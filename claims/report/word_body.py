"""The body of a Word document (WordprocessingML), written as text and read by the parser at once.

python-docx makes one element after the other and looks every style up anew, which takes it ten times as long; styles,
properties and packing are its own here too.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from xml.sax.saxutils import escape

from docx.document import Document as Written
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

#: How a run looks; in the order of elements that the schema asks for.
PLAIN, BOLD = "", "<w:rPr><w:b/></w:rPr>"
SOFT = '<w:rPr><w:color w:val="555860"/></w:rPr>'
_LINK = '<w:rPr><w:color w:val="1A4F8B"/><w:u w:val="single"/></w:rPr>'
# What XML 1.0 cannot hold; the text of a report has none but those that pages brought.
_NO_XML = re.compile("[^\t\n\x20-\ufffd\U00010000-\U0010ffff]")
_PIECES = re.compile(r"([\t\n])")
_BREAKS = {"\t": "<w:tab/>", "\n": "<w:br/>"}

_TABLE = (
    '<w:tblPr><w:tblW w:type="auto" w:w="0"/><w:tblLook w:val="04A0" w:firstRow="1" w:lastRow="0" w:firstColumn="1"'
    ' w:lastColumn="0" w:noHBand="0" w:noVBand="1"/></w:tblPr>'
)
#: Lengths are kept in English metric units, those of tables in twentieths of a point.
_EMU_IN_A_TWENTIETH = 635


class Body:
    """What stands in the document, from top to bottom, until ``put`` writes it in.

    Texts may hold anything; what cannot stand in XML is left out. ``style`` is the name of one that the document has.
    """

    def __init__(self, written: Written) -> None:
        self._written = written
        self._styles = {style.name: style.style_id for style in written.styles}
        self._blocks: list[str] = []
        self._links: dict[str, str] = {}

    def paragraph(self, *runs: str, style: str = "") -> None:
        """A paragraph of what ``run`` and ``link`` give."""
        look = f'<w:pPr><w:pStyle w:val="{self._styles[style]}"/></w:pPr>' if style else ""
        self._blocks.append(f"<w:p>{look}{''.join(runs)}</w:p>")

    def heading(self, text: str, level: int) -> None:
        """0 is the title of the whole, 1 to 9 are levels below it."""
        self.paragraph(run(text), style=f"Heading {level}" if level else "Title")

    def table(self, rows: Iterable[tuple[str, ...]], *, columns: int) -> None:
        """A table over the whole width, its columns alike."""
        section = self._written.sections[0]
        page, margins = section.page_width or 0, (section.left_margin or 0) + (section.right_margin or 0)
        width = (page - margins) // columns // _EMU_IN_A_TWENTIETH
        cell = f'<w:tc><w:tcPr><w:tcW w:type="dxa" w:w="{width}"/></w:tcPr><w:p>'
        grid = f'<w:gridCol w:w="{width}"/>' * columns
        drawn = ["".join(f"{cell}{run(text)}</w:p></w:tc>" for text in row) for row in rows]
        lines = "".join(f"<w:tr>{cells}</w:tr>" for cells in drawn)
        self._blocks.append(f"<w:tbl>{_TABLE}<w:tblGrid>{grid}</w:tblGrid>{lines}</w:tbl>")

    def next_page(self) -> None:
        self.paragraph('<w:r><w:br w:type="page"/></w:r>')

    def link(self, text: str, address: str) -> str:
        """A run that leads to the address."""
        if address not in self._links:
            self._links[address] = f"link{len(self._links) + 1}"
            relations = self._written.part.rels
            relations.add_relationship(RELATIONSHIP_TYPE.HYPERLINK, address, self._links[address], is_external=True)
        return f'<w:hyperlink r:id="{self._links[address]}">{run(text, _LINK)}</w:hyperlink>'

    def put(self) -> None:
        """Write it into the document, in front of what that says of its pages."""
        end = self._written.element.body.sectPr
        for block in parse_xml(f"<w:body {nsdecls('w', 'r')}>{''.join(self._blocks)}</w:body>"):
            end.addprevious(block)


def run(text: str, look: str = PLAIN) -> str:
    """Words in one look; line breaks and tabs are kept."""
    pieces = (_BREAKS.get(piece) or _text(piece) for piece in _PIECES.split(clean(text)) if piece)
    return f"<w:r>{look}{''.join(pieces)}</w:r>"


def clean(text: str) -> str:
    """Without what XML cannot hold."""
    return _NO_XML.sub("", text)


def _text(piece: str) -> str:
    preserving = ' xml:space="preserve"' if piece != piece.strip() else ""
    return f"<w:t{preserving}>{escape(piece)}</w:t>"
