"""Files made for the tests."""


def pdf_saying(*pages: str) -> bytes:
    """A PDF file with one line on each page."""
    kids = " ".join(f"{4 + 2 * number} 0 R" for number in range(len(pages)))
    objects = [
        "<</Type/Catalog/Pages 2 0 R>>",
        f"<</Type/Pages/Kids[{kids}]/Count {len(pages)}>>",
        "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
    ]
    for number, line in enumerate(pages):
        drawn = f"BT /F1 12 Tf 20 20 Td ({line}) Tj ET"
        fonts = "<</Font<</F1 3 0 R>>>>"
        objects.append(
            f"<</Type/Page/Parent 2 0 R/Resources{fonts}/MediaBox[0 0 300 50]/Contents {5 + 2 * number} 0 R>>"
        )
        objects.append(f"<</Length {len(drawn)}>>\nstream\n{drawn}\nendstream")
    return _written(objects)


def _written(objects: list[str]) -> bytes:
    body, places = b"%PDF-1.4\n", []
    for number, told in enumerate(objects, start=1):
        places.append(len(body))
        body += f"{number} 0 obj\n{told}\nendobj\n".encode()
    table = "".join(f"{place:010d} 00000 n \n" for place in places)
    head = f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n"
    end = f"trailer\n<</Size {len(objects) + 1}/Root 1 0 R>>\nstartxref\n{len(body)}\n%%EOF\n"
    return body + f"{head}{table}{end}".encode()
