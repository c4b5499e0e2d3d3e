"""Federal Register citations that a publisher ran together, one by one.

Pure. Each piece stays as printed ("87 F.R. 52741 8/29/2022"), only blanks and joining marks around it go.
"""

from __future__ import annotations

import re
from itertools import pairwise

_START = re.compile(r"(?<![\w/.])(?=\d{1,3}\s*\.?\s?F\.?\s?R\b)|(?<!\w)(?=(?:Vol\.? \d|Notice \d))", re.IGNORECASE)
_WHOLE = re.compile(
    r"\d{1,3}\s*\.?\s?F\.?\s?R\.?\s*\d{1,6}(?:\s*(?:,|and)\s*\d{4,6}(?![\d/]))*"  # volume, page, further pages
    r"(?:[\s,]*\(?no\.? \d+\)?)?"  # issue
    r"(?:[\s,;]*(?:DATED )?\(?(?:\d{1,2}/\d{1,2}/\d{2,4}|[A-Z][a-z]+\.? \d{1,2}, \d{4})\)?)?"  # date
    r"|(?:Notice \d+, )?Vol\.? \d+,? No\.? \d+\s*,?(?: \d{1,2}/\d{1,2}/\d{2,4})?",
    re.IGNORECASE,
)
_JOINTS = re.compile(r"^(?:[\s,;.]|and\b)+|(?:[\s,;.]|\band)+$")


def citations(text: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The citations in a text, in order; and those among them that are not one whole citation, such as "88 FR"."""
    text = " ".join(text.split())
    notice = re.match(r"Notice \d+, (?=Vol)", text)
    starts = [found.start() for found in _START.finditer(text) if not (notice and found.start() == notice.end())]
    bounds = sorted({0, *starts, len(text)})
    pieces = [_JOINTS.sub("", text[begin:end]) for begin, end in pairwise(bounds)]
    found = tuple(dict.fromkeys(piece for piece in pieces if piece))
    return found, tuple(piece for piece in found if not _WHOLE.fullmatch(piece))
