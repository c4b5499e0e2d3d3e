"""How the words of two names meet: which may, and which are taken, the heaviest first and each word once.

Words meet by being alike (``likeness.py``), as one that is two run together, or as an initial and the word it begins.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import compress, product
from math import isqrt
from typing import NamedTuple

from screening.match.beside import initials_beside, is_short
from screening.match.likeness import meet
from screening.match.ways import Way
from screening.match.weights import word_weight
from screening.model import Kind
from screening.names import Name, Token, canonical_word

JOINED = 970
"""Likeness of two neighbouring words to the one word they make ("Hua Wei", "Huawei")."""
INITIAL = 600
"""Likeness of an initial to a word it begins, in names that are not known to be organisations."""
WHOLE_WORD = 4
"""Letters of a word of which two names must share one for an initial to be believed: "J. Smith", not "One-P"."""
SEVERAL_INITIALS = (2, 3)
"""Letters of a word that may be the initials of so many neighbouring words of a person's name ("JK Smith")."""
BY_INITIALS = 850
"""Likeness of a word to neighbouring words of an organisation's name whose initials it is, beside a word that agrees."""

JOINED_WORDS = 4
JOINED_PARTS = 6
"""Up to so many neighbouring words run together, three and more only where none is longer than a syllable or two; and all."""


def joins(tokens: tuple[Token, ...]) -> tuple[tuple[int, int, str], ...]:
    """Neighbouring words run together, as (first, last, text): pairs of words, short words, and runs of single letters."""
    found = []
    raws = [token.raw for token in tokens]
    for i, first in enumerate(tokens):
        text, short = first.raw, len(first.raw) <= JOINED_PARTS
        for j in range(i + 1, min(i + JOINED_WORDS, len(tokens))):
            short = short and len(raws[j]) <= JOINED_PARTS
            if first.number or tokens[j].number or not (short or j == i + 1):
                break
            text += raws[j]
            if len(text) >= 4 or len(text) == 2:
                found.append((i, j + 1, canonical_word(text)))
    if len(tokens) > 2 and not any(last - first == len(tokens) for first, last, _ in found):
        found.append((0, len(tokens), "".join(raws)))
    i = 0
    while i < len(tokens):
        j = i
        while j < len(tokens) and len(tokens[j].text) == 1 and not tokens[j].number:
            j += 1
        if j - i > JOINED_WORDS or j - i == 3:
            found.append((i, j, "".join(token.raw for token in tokens[i:j])))
        i = max(j, i + 1)
    return tuple(found)


class Side:
    """A name as one side of pairs, with what aligning asks of it, each thing worked out once and not before it is asked for.

    Its words, ``tokens``, may be known from elsewhere, but for how they were printed, before the ``name`` is read: most pairs
    are nothing by their words alone. Of a listed name ``words`` are the numbers of its words among all listed ones, of an asked
    one ``meets`` those that each of its words may be like; ``None`` where that is not known.
    """

    def __init__(
        self,
        tokens: tuple[Token, ...],
        kind: Kind,
        read: Callable[[], Name],
        *,
        words: Sequence[int] | None = None,
        meets: Sequence[frozenset[int]] | None = None,
    ) -> None:
        self.tokens = tokens
        self.kind = kind
        self.weights = tuple([word_weight(token.text) for token in tokens])
        self.words = words
        self.meets = meets
        self._read = read

    @classmethod
    def of(cls, name: Name, *, words: Sequence[int] | None = None, meets: Sequence[frozenset[int]] | None = None) -> Side:
        """A name that was read."""
        return cls(name.tokens, name.kind, lambda: name, words=words, meets=meets)

    @cached_property
    def name(self) -> Name:
        """The whole name, with its legal forms and as it was printed."""
        return self._read()

    @cached_property
    def key(self) -> tuple[str, ...]:
        """The words as compared."""
        return tuple([token.text for token in self.tokens])

    @cached_property
    def long(self) -> frozenset[str]:
        """Words of ``WHOLE_WORD`` letters and more, as compared: both names must share one for an initial to be believed."""
        return frozenset([word for word in self.key if len(word) >= WHOLE_WORD and not word.isdigit()])

    @cached_property
    def initials(self) -> bool:
        """Whether any word is short enough to be an initial, or several."""
        return any(len(token.text) <= max(SEVERAL_INITIALS) for token in self.tokens)

    @cached_property
    def first(self) -> Mapping[str, int]:
        """The place in the name, from 0, at which each word stands first."""
        return {text: place for place, text in reversed(list(enumerate(self.key)))}

    @cached_property
    def joins(self) -> tuple[tuple[int, int, str], ...]:
        """Neighbouring words run together, as (first, behind the last, text); see ``joins``."""
        return joins(self.tokens)

    @cached_property
    def short(self) -> tuple[int, ...]:
        """Where words stand that may be initials of an organisation's name."""
        return tuple([place for place, token in enumerate(self.tokens) if is_short(token)])


class Edge(NamedTuple):
    """Words [first, last) of the asked name that meet words [start, end) of the listed one."""

    first: int
    last: int
    start: int
    end: int
    likeness: int
    how: str


@dataclass(frozen=True, slots=True)
class Alignment:
    """How the words of two names met: the edges taken, what they weigh, and the words left on either side, and which they are."""

    taken: tuple[Edge, ...]
    weights: tuple[int, ...]
    agreement: int
    evidence: int
    asked_left: tuple[Token, ...]
    found_left: tuple[Token, ...]
    asked_free: tuple[bool, ...]
    found_free: tuple[bool, ...]


def is_initial(one: Token, other: Token) -> bool:
    """Whether one word is the other's first letter: exactly one of them has one letter, and neither is a number."""
    return (len(one.text) == 1) != (len(other.text) == 1) and one.text[0] == other.text[0] and not one.number and not other.number


def _several_initials(some: tuple[Token, ...], others: tuple[Token, ...]) -> Iterator[tuple[int, int, int]]:
    """Words that are the first letters of neighbours in the other name: their place, and where these begin and end."""
    for place, one in enumerate(some):
        size = len(one.text)
        if size in SEVERAL_INITIALS:
            for start in range(len(others) - size + 1):
                if one.text == "".join(other.text[0] for other in others[start : start + size]):
                    yield place, start, start + size


def _may_meet(queried: Side, listed: Side) -> Iterable[tuple[int, int]]:
    """The places of words that may be alike: of all, where it is not known which are."""
    if queried.meets is None or listed.words is None:
        return product(range(len(queried.weights)), range(len(listed.weights)))
    return [
        (i, j)
        for i, met in enumerate(queried.meets)
        if not met.isdisjoint(listed.words)
        for j, word in enumerate(listed.words)
        if word in met
    ]


def _edges(queried: Side, listed: Side, *, persons: bool, organisations: bool, ways: int) -> list[Edge]:
    asked, found = queried.tokens, listed.tokens
    edges = []
    unlike = "nickname" if organisations else "beginning"
    for i, j in _may_meet(queried, listed):
        alike, how = meet(asked[i], found[j])
        if alike and how != unlike:
            edges.append(Edge(i, i + 1, j, j + 1, alike, how))
    if persons and (queried.initials or listed.initials) and not queried.long.isdisjoint(listed.long):
        met = {(edge.first, edge.start) for edge in edges}
        for (i, one), (j, other) in product(enumerate(asked), enumerate(found)):
            if is_initial(one, other) and (i, j) not in met:
                edges.append(Edge(i, i + 1, j, j + 1, INITIAL, "initial"))
        if not organisations:
            edges += [Edge(i, i + 1, j, k, INITIAL, "initial") for i, j, k in _several_initials(asked, found)]
            edges += [Edge(i, k, j, j + 1, INITIAL, "initial") for j, i, k in _several_initials(found, asked)]
    if organisations and ways & Way.BESIDE:
        edges += [Edge(i, i + 1, j, k, BY_INITIALS, "acronym") for i, j, k in initials_beside(asked, queried.short, found)]
        edges += [Edge(i, k, j, j + 1, BY_INITIALS, "acronym") for j, i, k in initials_beside(found, listed.short, asked)]
    if ways & Way.TOGETHER:
        places = listed.first
        edges += [Edge(i, k, places[text], places[text] + 1, JOINED, "joined") for i, k, text in queried.joins if text in places]
        places = queried.first
        edges += [Edge(places[text], places[text] + 1, j, k, JOINED, "joined") for j, k, text in listed.joins if text in places]
    return edges


def align(queried: Side, listed: Side, *, persons: bool, organisations: bool, ways: int) -> Alignment:
    """How two names meet: the heaviest edges first, each word once.

    ``agreement``, 0 to 1000, is the root of the product of both covers; ``evidence`` what the words that met weigh, each as
    far as it is alike. ``persons`` lets initials and familiar names count, ``organisations`` beginnings, and initials beside a
    word.

    ``ways`` are those in which the names may meet beside word by word.
    """
    asked_weights, found_weights = queried.weights, listed.weights
    edges: list[tuple[int, tuple[int, ...], int, int, Edge]] = []
    for edge in _edges(queried, listed, persons=persons, organisations=organisations, ways=ways):
        first, last, start, end, likeness, _ = edge
        weighs = min(sum(asked_weights[first:last]), sum(found_weights[start:end]))
        # Ties are broken alike from both sides, so that the score is symmetric.
        edges.append((-likeness * weighs, (first + start, abs(first - start), last + end, first), len(edges), weighs, edge))
    edges.sort()
    asked_free = [True] * len(asked_weights)
    found_free = [True] * len(found_weights)
    met = met_whole = 0
    taken = []
    for _, _, _, weighs, edge in edges:
        first, last, start, end, likeness, _ = edge
        if all(asked_free[first:last]) and all(found_free[start:end]):
            asked_free[first:last] = [False] * (last - first)
            found_free[start:end] = [False] * (end - start)
            met += likeness * weighs
            met_whole += weighs
            taken.append((first, edge, weighs))
    asked_whole = met_whole + sum(compress(asked_weights, asked_free))
    found_whole = met_whole + sum(compress(found_weights, found_free))
    taken.sort()  # no word is taken twice, so by the first alone
    return Alignment(
        taken=tuple([edge for _, edge, _ in taken]),
        weights=tuple([weighs for _, _, weighs in taken]),
        agreement=isqrt(met * met // (asked_whole * found_whole)),
        evidence=met // 1000,
        asked_left=tuple(compress(queried.tokens, asked_free)),
        found_left=tuple(compress(listed.tokens, found_free)),
        asked_free=tuple(asked_free),
        found_free=tuple(found_free),
    )
