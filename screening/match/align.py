"""How the words of two names meet: which may, and which are taken, the heaviest first and each word once.

Words meet by being alike (``likeness.py``), as one that is two run together, or as an initial and the word it begins.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from math import isqrt

from screening.match.likeness import meet
from screening.match.weights import weight
from screening.names import Name, Token, canonical_word

JOINED = 970
"""Likeness of two neighbouring words to the one word they make ("Hua Wei", "Huawei")."""
INITIAL = 600
"""Likeness of an initial to a word it begins, in names that are not known to be organisations."""
SEVERAL_INITIALS = (2, 3)
"""Letters of a word that may be the initials of so many neighbouring words of a person's name ("JK Smith")."""

JOINED_WORDS = 4
JOINED_PARTS = 6
"""Up to so many neighbouring words run together, three and more only where none is longer than a syllable or two; and all."""


@lru_cache(maxsize=65536)
def joins(tokens: tuple[Token, ...]) -> tuple[tuple[int, int, str], ...]:
    """Neighbouring words run together, as (first, last, text): pairs of words, short words, and runs of single letters."""
    found = []
    for i in range(len(tokens)):
        for j in range(i + 2, min(i + JOINED_WORDS, len(tokens)) + 1):
            run = tokens[i:j]
            if any(token.number for token in run) or (j > i + 2 and any(len(token.raw) > JOINED_PARTS for token in run)):
                break
            text = "".join(token.raw for token in run)
            if len(text) >= 4 or len(text) == 2:
                found.append((i, j, canonical_word(text)))
    if len(tokens) > 2 and (0, len(tokens)) not in {(first, last) for first, last, _ in found}:
        found.append((0, len(tokens), "".join(token.raw for token in tokens)))
    i = 0
    while i < len(tokens):
        j = i
        while j < len(tokens) and len(tokens[j].text) == 1 and not tokens[j].number:
            j += 1
        if j - i > JOINED_WORDS or j - i == 3:
            found.append((i, j, "".join(token.raw for token in tokens[i:j])))
        i = max(j, i + 1)
    return tuple(found)


@dataclass(frozen=True, slots=True)
class Edge:
    """Words [first, last) of the asked name that meet words [start, end) of the listed one."""

    first: int
    last: int
    start: int
    end: int
    likeness: int
    how: str
    word: str = ""
    """The one asked word, as compared."""


@dataclass(frozen=True, slots=True)
class Alignment:
    """How the words of two names met: the edges taken, what they weigh, and the words left on either side."""

    taken: tuple[Edge, ...]
    weights: tuple[int, ...]
    agreement: int
    evidence: int
    asked_left: tuple[Token, ...]
    found_left: tuple[Token, ...]


def is_initial(one: Token, other: Token) -> bool:
    """Whether one word is the other's first letter."""
    return (len(one.text) == 1) != (len(other.text) == 1) and one.text[0] == other.text[0] and not one.number and not other.number


def _edges(queried: Name, listed: Name, *, persons: bool, organisations: bool) -> list[Edge]:
    asked, found = queried.tokens, listed.tokens
    # An initial is believed beside a whole word that agrees: "J. Smith", but not "One-P" for "Project One".
    initial = persons and any(len(word) >= 4 and not word.isdigit() for word in {*queried.key} & {*listed.key})
    edges = []
    for i, one in enumerate(asked):
        for j, other in enumerate(found):
            alike, how = meet(one, other)
            if alike and how != ("nickname" if organisations else "beginning"):
                edges.append(Edge(i, i + 1, j, j + 1, alike, how, one.text))
            elif initial and is_initial(one, other):
                edges.append(Edge(i, i + 1, j, j + 1, INITIAL, "initial"))
        if initial and not organisations and len(one.text) in SEVERAL_INITIALS:
            runs = ((j, "".join(other.text[0] for other in found[j : j + len(one.text)])) for j in range(len(found)))
            edges += [Edge(i, i + 1, j, j + len(run), INITIAL, "initial") for j, run in runs if run == one.text]
    singles = {token.text: j for j, token in reversed(list(enumerate(found)))}
    edges += [Edge(i, k, singles[text], singles[text] + 1, JOINED, "joined") for i, k, text in joins(asked) if text in singles]
    singles = {token.text: i for i, token in reversed(list(enumerate(asked)))}
    edges += [Edge(singles[text], singles[text] + 1, j, k, JOINED, "joined") for j, k, text in joins(found) if text in singles]
    return edges


def align(queried: Name, listed: Name, *, persons: bool, organisations: bool) -> Alignment:
    """The heaviest edges first, each word once. ``agreement`` in thousandths, ``evidence`` in weight."""
    asked_weights = [weight(token) for token in queried.tokens]
    found_weights = [weight(token) for token in listed.tokens]

    def weighs(edge: Edge) -> int:
        return min(sum(asked_weights[edge.first : edge.last]), sum(found_weights[edge.start : edge.end]))

    asked_free = [True] * len(asked_weights)
    found_free = [True] * len(found_weights)
    met = met_whole = 0
    taken = []
    # Ties are broken alike from both sides, so that the score is symmetric.
    for edge in sorted(
        _edges(queried, listed, persons=persons, organisations=organisations),
        key=lambda edge: (
            -edge.likeness * weighs(edge),
            edge.first + edge.start,
            abs(edge.first - edge.start),
            edge.last + edge.end,
            edge.first,
        ),
    ):
        if all(asked_free[edge.first : edge.last]) and all(found_free[edge.start : edge.end]):
            asked_free[edge.first : edge.last] = [False] * (edge.last - edge.first)
            found_free[edge.start : edge.end] = [False] * (edge.end - edge.start)
            met += edge.likeness * weighs(edge)
            met_whole += weighs(edge)
            taken.append(edge)
    asked_whole = met_whole + sum(one for one, free in zip(asked_weights, asked_free, strict=True) if free)
    found_whole = met_whole + sum(one for one, free in zip(found_weights, found_free, strict=True) if free)
    taken.sort(key=lambda edge: edge.first)
    return Alignment(
        taken=tuple(taken),
        weights=tuple(weighs(edge) for edge in taken),
        agreement=isqrt(met * met // (asked_whole * found_whole)),
        evidence=met // 1000,
        asked_left=tuple(token for token, free in zip(queried.tokens, asked_free, strict=True) if free),
        found_left=tuple(token for token, free in zip(listed.tokens, found_free, strict=True) if free),
    )
