"""Names said in running text: "X Co., Ltd. (including two aliases: A; and B) and its subsidiaries".

US agencies write aliases into the cell of the name, in many wordings. What is read here stands in the publisher's own words
as a name of the party, with what kind of name it is; the notes on subsidiaries are kept as a remark.

Pure.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from screening.model import Alias, AliasKind

_INTRODUCTION = re.compile(
    r"[(,;\s]*(?:(?:and|including|with|also)\s+)*"
    r"(?:(?P<count>(?:the\s+)?(?:following\s+)?[a-z]+(?:-[a-z]+)?\s+alias(?:es)?\b(?:\s*(?:are|is))?)"
    r"|(?P<former>formerly(?: known as)?(?=[\s:])|f\.?\s?k\.?\s?a\b\.?)"
    r"|(?P<also>also known as|doing business as|a\.?\s?k\.?\s?a\b\.?s?|d\.?\s?b\.?\s?a\b\.?))"
    r"(?:\s*,?\s*the following (?:[a-z]+(?:-[a-z]+)? )?alias(?:es)?)?\s*[:,]?\s*",
    re.IGNORECASE,
)
_BRACKET = re.compile(
    r"\(\s*(?=(?:(?:and|including)\s|also known|formerly|[af]\.?\s?k\.?\s?a\b|d\.?\s?b\.?\s?a\b))", re.IGNORECASE
)
_TAIL = re.compile(
    r"[\s,;]*\band\s+(?:(?:all|any|its|their)\s+)*(?:[a-z]+\s+[A-Za-z]+-based\s+)?"
    r"(?P<what>subsidiar(?:y|ies)\b.*|(?:subordinate|affiliated|related)\b.*|affiliates\b.*|successors?\b.*)$",
    re.IGNORECASE,
)
_LEGAL = r"(?:Co|Ltd|Limited|Inc|LLC|L\.L\.C|LLP|L\.P|GmbH|S\.A|SA|AG|JSC|Corp|Company|PLC|Pte|Pvt|FZE|FZCO|B\.V|N\.V)\b"
_SEMICOLON = re.compile(r"\s*;\s*(?:and\s+|or\s+)?", re.IGNORECASE)
_COMMA = re.compile(rf"\s*,(?!\s*{_LEGAL})\s*(?:and\s+|or\s+)?", re.IGNORECASE)
_AND = re.compile(r"(?<=\.)\s+and\s+|(?<=\b(?:Limited|Company))\s+and\s+")
_NESTED = re.compile(
    r"^(?:and\s+)?(?P<former>formerly known as|f\.?k\.?a\.?,?)\s+|^(?:and\s+)?(?:also known as|a\.?k\.?a\.?,?)\s+", re.IGNORECASE
)
_INNER = re.compile(r"\s+(?:and\s+)?(?=(?:formerly|also) known as\s)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Spoken:
    """The name before all words about it, the other names, and what was said of subsidiaries ("" where nothing was)."""

    name: str
    aliases: tuple[Alias, ...] = ()
    remark: str = ""


def spoken(text: str) -> Spoken:
    """Take a printed name apart; a name without such words is given back as it is."""
    text = " ".join(text.split())
    aliases: list[Alias] = []
    while (found := _BRACKET.search(text)) is not None:
        end = _closing(text, found.start())
        introduction = _INTRODUCTION.match(text, found.end())
        if end is None or introduction is None:
            break
        former = introduction["former"] is not None
        aliases += _names(text[introduction.end() : end], AliasKind.FORMER if former else AliasKind.STRONG)
        text = f"{text[: found.start()].rstrip()} {text[end + 1 :].lstrip()}".strip()
    remark = ""
    tail = _TAIL.search(text)
    if tail and tail.start() > 0:
        remark, text = tail["what"].strip(" ."), text[: tail.start()]
        remark = f"listed with {remark}"
    return Spoken(text.strip(" ,;"), tuple(dict.fromkeys(aliases)), remark)


def names(text: str) -> list[str]:
    """The names in a list of names: between semicolons, else between commas that begin no legal form.

    "and" parts two names only behind a legal form: "X Co. and Y Co.", but "Import and Export Co.".
    """
    pieces = (_SEMICOLON if ";" in text else _COMMA).split(text)
    if len(pieces) == 1:
        pieces = _AND.split(text)
    return [name for piece in pieces if (name := re.sub(r"^(?:and|or)\s+", "", piece.strip(" ,;")))]


def _names(text: str, kind: AliasKind) -> Iterator[Alias]:
    for name in names(text):
        for part in _INNER.split(name):
            nested = _NESTED.match(part)
            if nested:
                kind = AliasKind.FORMER if nested["former"] else AliasKind.STRONG
                part = part[nested.end() :]
            for single in names(part) if nested and ";" not in part and " and " in part else [part]:
                if single.strip(" ,;"):
                    yield Alias(single.strip(" ,;"), kind)


def _closing(text: str, start: int) -> int | None:
    """The bracket that closes the one at ``start``."""
    depth = 0
    for index in range(start, len(text)):
        depth += {"(": 1, ")": -1}.get(text[index], 0)
        if depth == 0:
            return index
    return None
