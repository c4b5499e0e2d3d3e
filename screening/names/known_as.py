"""A body's letters or brand for its name, and its name for them: "NORINCO", "China North Industries". Pure.

What list a body is on decides which of its names is listed. A listed name that the table knows is held under its other names too,
whole ("IRGC") or where it stands in front of a part's or behind ("CETC 14th Research Institute").
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache

from screening.lexicon.abbreviations import STOP_WORDS
from screening.lexicon.known_as import KNOWN_AS
from screening.model import Kind
from screening.names.analysis import Name, analyse
from screening.names.words import Token

_WITHIN = 4
"""Letters from which a short name is believed within a longer name, where other bodies' of three letters stand too."""
_OF_FORMS = frozenset("group corporation company corp limited".split())
"""Words left of a legal form within a name, which follow a body's name or do not."""
_SMALL = STOP_WORDS | {"and"}


def known_as(name: Name) -> Iterator[str]:
    """A name with the body in it written in each other way that the table knows; none for most names, and none for persons."""
    if name.kind is Kind.PERSON:
        return
    telling = [place for place, token in enumerate(name.tokens) if token.text not in _SMALL]
    texts = [name.tokens[place].text for place in telling]
    for start, text in enumerate(texts):
        found = [
            other
            for words, others in _by_first_word().get(text, ())
            if tuple(texts[start : start + len(words)]) == words
            for other in _written(name, telling, start, start + len(words), others)
        ]
        if found:
            yield from dict.fromkeys(found)
            return


def _written(name: Name, telling: Sequence[int], start: int, end: int, others: Sequence[str]) -> Iterator[str]:
    """The name with the body at these telling words written otherwise; within a longer one only at an end."""
    texts = [name.tokens[place].text for place in telling]
    while end < len(texts) and texts[end] in _OF_FORMS:
        end += 1
    if start and end < len(texts):
        return
    alone = not start and end == len(texts)
    if not alone and len("".join(texts[start:end])) < _WITHIN:
        return
    before = _shown(name.tokens[: telling[start]]) if start else ()
    behind = _shown(name.tokens[telling[end] :]) if end < len(texts) else ()
    yield from (" ".join((*before, other, *behind)) for other in others if alone or len(other) >= _WITHIN)


def _shown(tokens: Sequence[Token]) -> tuple[str, ...]:
    """The words as printed; what several were read from stands once."""
    return tuple(dict.fromkeys(token.shown for token in tokens))


@cache
def _by_first_word() -> dict[str, list[tuple[tuple[str, ...], tuple[str, ...]]]]:
    """Names of bodies in telling words, by the first, the longest first, each with the other names of the body as written."""
    found: dict[str, list[tuple[tuple[str, ...], tuple[str, ...]]]] = {}
    for line in KNOWN_AS:
        written = [part.strip() for part in line.split("=")]
        for text in written:
            words = tuple(token.text for token in analyse(text).tokens if token.text not in _SMALL)
            found.setdefault(words[0], []).append((words, tuple(other for other in written if other != text)))
    for some in found.values():
        some.sort(key=lambda entry: (-len(entry[0]), entry))
    return found
