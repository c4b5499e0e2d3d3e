"""Names with the words marked that made them alike."""

from __future__ import annotations

import re
from collections.abc import Iterable

from screening.model import TokenMatch
from screening.report.page import safe
from screening.report.safe import visible

SAME = "same"
"""What the matcher calls a pair of words that agree without a difference; every other pair is only near."""

_WESTERN = re.compile(r"[A-Za-z0-9\u00c0-\u024f\u0370-\u052f]")


def asked_marked(name: str | None, tokens: Iterable[TokenMatch]) -> str:
    """The name asked for, as markup."""
    return _marked(name or "", [(token.queried, token.how) for token in tokens])


def listed_marked(name: str | None, tokens: Iterable[TokenMatch]) -> str:
    """The listed name, as markup."""
    return _marked(name or "", [(token.listed, token.how) for token in tokens])


def _marked(name: str, words: list[tuple[str, str]]) -> str:
    """Words that the matcher read otherwise than they are written (another script, a number) stay unmarked."""
    name = visible(name)
    spans: list[tuple[int, int, str]] = []
    for word, how in sorted(words, key=lambda pair: -len(pair[0])):
        for found in _pattern(word).finditer(name) if word.strip() else ():
            if all(found.end() <= start or end <= found.start() for start, end, _ in spans):
                spans.append((found.start(), found.end(), "same" if how == SAME else "near"))
                break
    pieces, at = [], 0
    for start, end, kind in sorted(spans):
        pieces += [safe(name[at:start]), f'<mark class="{kind}">{safe(name[start:end])}</mark>']
        at = end
    return f"<bdi>{''.join([*pieces, safe(name[at:])])}</bdi>" if name else ""


def _pattern(word: str) -> re.Pattern[str]:
    """The word as it may be written: in any case, its parts apart or joined by marks, not within another word."""
    body = r"\W*".join(re.escape(part) for part in word.split())
    before = r"(?<!\w)" if _WESTERN.match(word[0]) else ""
    after = r"(?!\w)" if _WESTERN.match(word[-1]) else ""
    return re.compile(before + body + after, re.IGNORECASE)
