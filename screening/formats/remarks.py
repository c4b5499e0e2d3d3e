"""What a publisher's running text says of a listed party: numbers that name it, and parties it belongs to or is linked with.

Only what stands there in a fixed form is read ("IMO number: 5571322", "Subsidiary of AMIG", "Owned or controlled by KAA");
prose that mentions another party in passing is left alone, and all of it stays as a remark.
"""

from __future__ import annotations

import re

from screening.formats.draft import Draft

_IMO = re.compile(
    r"\b(?:International Maritime Organi[sz]ation \(IMO\)|IMO)[\s-]*(?:Number|No\.?|nr)?\s*:?\s*(\d{7})\b", re.IGNORECASE
)
_BIC = re.compile(r"\b(?:SWIFT(?:\s*/\s*BIC)?|BIC)(?:\s*(?:code|number))?\s*:?\s*([A-Z]{6}[A-Z0-9]{2}(?:[A-Z0-9]{3})?)\b")
_LEI = re.compile(r"\b(?:LEI|Legal Entity Identifier)\s*:?\s*([A-Z0-9]{18}\d{2})\b")
_NUMBERS = (("imo", _IMO), ("bic", _BIC), ("lei", _LEI))

_RELATION = re.compile(
    r"(?:^|[.;:(]\s*|\bis (?:a )?|\band (?:is )?(?:a )?)"
    r"(?P<how>owned (?:or|and) controlled by(?:,? or act(?:s|ing) (?:for or )?on behalf of,?)?"
    r"|owned by|controlled by|(?:wholly[- ]owned )?subsidiary (?:company )?of|linked to:?|associated with|parent company:?)"
    r"\s+(?:the\s+)?(?P<name>[A-Z0-9‘'“\"][^.;()]*?)"
    r"(?=\s*(?:[.;(]|, (?:which|who|and|a|an)\b|\band is\b| which\b| who\b|$))",
    re.IGNORECASE,
)
_LONGEST = 100
"""Characters of a related party's name; what is longer is a sentence."""


def read_remarks(text: str, draft: Draft) -> None:
    """Keep a running text as a remark, and what it says in fixed forms as identifiers and relations."""
    text = " ".join(text.split())
    draft.remark(text)
    for scheme, pattern in _NUMBERS:
        for number in pattern.findall(text):
            draft.identifier(scheme, number)
    for found in _RELATION.finditer(text):
        name = found["name"].strip(" ,‘’'“”\"")
        if name and len(name) <= _LONGEST and (name[0].isupper() or name[0].isdigit()):
            draft.relation(" ".join(found["how"].strip(" :,").split()).lower(), name)
