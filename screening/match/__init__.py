"""Parties against listed names: ``compare`` two names, or ask a ``Matcher`` for every listed entity that a name is like.

Pure: entities in, hits out. Likeness only: country, address and dates never move a score (``decide.py`` weighs them); only an
identifier that matches does.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache, partial
from itertools import chain
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from screening.match.align import Side
from screening.match.asked import Words
from screening.match.bulk import Reader
from screening.match.explain import sentence
from screening.match.hashes import Numbers, hashes
from screening.match.holding import MOST_IDENTIFIERS, compared, made_of
from screening.match.index import NameIndex
from screening.match.score import NAMED_OTHERWISE, Scored, score, score_sides
from screening.match.select import select
from screening.match.tables import Table
from screening.match.ways import Way
from screening.model import Alias, AliasKind, Entity, Identifier, Kind, TokenMatch
from screening.names import Name, Token, analyse, variants
from screening.names.known_as import known_as
from screening.names.parties import Party, parties, without_initials

DEFAULT_THRESHOLD = 80.0
"""Score from which a pair is an alert unless the user says otherwise; docs/methodology.md has the reasons."""

SHORTEST_IDENTIFIER = 5
"""Characters; shorter numbers are shared by chance."""

NATIONAL = frozenset({"tax", "vat", "inn", "ogrn", "uscc", "registration"})
"""Schemes that publishers and buyers name in each other's stead; a number under one is held against all of them."""

ANSWERS_KEPT = 40_000
"""Answers remembered before all are forgotten."""

COLUMN, FEWEST, PAIRS = 20_000, 500, 1_200_000_000
"""Names asked at once, and at the least, and how many times listed names that may be; answers don't depend on it, memory does."""

WEAK_ALIAS = 50
"""Tenths taken off where only a weak alias met: OFAC does not expect screening on weak aliases alone."""

_OURS = Way.ANY & ~Way.ACRONYM
"""The ways of a name that no list gives (``known_as``): letters of a body need not be the initials of another name, since the
body's own name is held beside them; "China National Pipeline" is not CNPC."""

Chosen = Sequence[tuple[int, Iterable[int]]]
"""For names in a text, by order, the places of the listed names to be scored."""


class _Selected(NamedTuple):
    """A name in a text, by order, with the places of the listed names to be scored and the ways in which each may meet it.

    For each of its words the listed words that it may be like; and the words themselves, where they say all that they would if
    the name were read by itself. ``None`` where that is not known.
    """

    order: int
    places: Iterable[tuple[int, int]]
    meets: Sequence[frozenset[int]] | None = None
    tokens: tuple[Token, ...] | None = None


__all__ = ["DEFAULT_THRESHOLD", "Comparison", "Hit", "Matcher", "compare"]


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two names side by side: ``score`` 0-100, whether it reaches the default threshold, and why."""

    score: float
    match: bool
    explanation: str
    tokens: tuple[TokenMatch, ...] = ()


@dataclass(frozen=True, slots=True)
class Hit:
    """A listed entity that an asked name is like, through its best alias."""

    entity: Entity
    alias: Alias
    queried: str
    score: float
    explanation: str
    tokens: tuple[TokenMatch, ...] = ()
    identifier: Identifier | None = None


def compare(a: str, b: str, kind: str | Kind = Kind.UNKNOWN) -> Comparison:
    """Score two names, each with the names inside it; ``kind`` is organisation, person, vessel or aircraft where known.

    Symmetric, 0 to 100; a name against itself gives 100. A text that holds no name scores 0.
    """
    known = Kind(kind)
    best: tuple[Scored, str, str] | None = None
    for one, ours in _variants(a, known):
        for other, theirs in _variants(b, known):
            scored = score(analyse(one), analyse(other), queried_kind=known, listed_kind=known, ways=ours & theirs)
            if best is None or scored.tenths > best[0].tenths:
                best = (scored, one, other)
    assert best is not None, "variants always gives the whole text"
    scored, one, other = best
    if not analyse(one).tokens or not analyse(other).tokens:
        empty = one if not analyse(one).tokens else other
        return Comparison(0.0, False, f'"{empty}" holds no letter or digit that could name anybody, so nothing was compared.')
    points = scored.tenths / 10
    why = sentence(one, other, scored) + _known_too(variants(a), one) + _known_too(variants(b), other)
    return Comparison(points, points >= DEFAULT_THRESHOLD, why, scored.pairs)


class Matcher:
    """All names of some entities, ready to be asked. Build once; it never changes and keeps no state but caches."""

    def __init__(self, entities: Iterable[Entity], *, prepared: Mapping[str, NDArray[np.generic]] | None = None) -> None:
        """``prepared`` is what ``prepare`` gave for the same entities in the same order; it saves nearly all the time."""
        self._entities = entities if isinstance(entities, Sequence) else list(entities)
        self._arrays = prepared if prepared is not None else made_of(self._entities)
        self._index = NameIndex(self._arrays)
        self._ways = np.where(self._arrays["names.ours"], _OURS, Way.ANY)
        self._holder_ends = self._arrays["aliases.ends"].astype(np.int64)
        self._holders = self._arrays["aliases"]
        self._identifiers = Table.opened("identifiers", self._arrays)
        self._reader = Reader()
        self._words = Words(self._index, self._reader.pieces)
        self._asked: dict[tuple[Kind, int], dict[str, tuple[Hit, ...]]] = {}

    def forget(self) -> None:
        """Let go of what was learned of the names asked so far, which takes memory; no answer depends on it."""
        self._reader = Reader()
        self._words = Words(self._index, self._reader.pieces)
        self._asked.clear()

    def prepare(self) -> Mapping[str, NDArray[np.generic]]:
        """The matcher's work as flat arrays, to be kept beside the lists it was made of and this version of the program."""
        return self._arrays

    @property
    def entities(self) -> Sequence[Entity]:
        """The entities asked, in the order given."""
        return self._entities

    def hits(
        self,
        text: str,
        *,
        kind: Kind = Kind.UNKNOWN,
        identifiers: Sequence[Identifier] = (),
        threshold: float = DEFAULT_THRESHOLD,
        exhaustive: bool = False,
    ) -> tuple[Hit, ...]:
        """Every entity that the name (or a name inside the text) is like, best first, one hit an entity.

        A matching identifier of the same scheme is proof and scores 100. A score equal to the threshold is a hit.
        ``exhaustive`` scores every listed name: slow, and the oracle that candidate selection is tested against.
        """
        if exhaustive:
            found = self._scored(text, kind, _tenths(threshold), None)
        else:
            (found,) = self.many([text], kinds=[kind], threshold=threshold)
        return self.with_identifiers(text, identifiers, found)

    def many(
        self, texts: Sequence[str], *, kinds: Sequence[Kind] | None = None, threshold: float = DEFAULT_THRESHOLD
    ) -> list[tuple[Hit, ...]]:
        """For each text what ``hits`` gives for it, without identifiers: a column of names at a time, and each name once."""
        tenths = _tenths(threshold)
        if sum(map(len, self._asked.values())) > ANSWERS_KEPT:
            self._asked.clear()
        # By kind, so that no pair of text and kind need be made for each.
        known = {kind: self._asked.setdefault((kind, tenths), {}) for kind in dict.fromkeys(kinds or (Kind.UNKNOWN,))}
        new: dict[Kind, dict[str, None]] = {}
        if kinds is None:
            answers = known[Kind.UNKNOWN]
            new[Kind.UNKNOWN] = dict.fromkeys([text for text in texts if text not in answers])
        else:
            for text, kind in zip(texts, kinds, strict=True):
                if text not in known[kind]:
                    new.setdefault(kind, {})[text] = None
        of_kinds = [kind for kind, some in new.items() for _ in range(len(some))]
        column = list(chain.from_iterable(new.values()))
        most = max(FEWEST, min(COLUMN, PAIRS // max(1, len(self._index))))
        found = []
        for start in range(0, len(column), most):
            some, of_some = column[start : start + most], of_kinds[start : start + most]
            for place, alone, chosen in self._selected(some, of_some, tenths):
                text, kind = some[place], of_some[place]
                found.append((text, kind, self._scored(text, kind, tenths, chosen, alone=alone)))
        # Answered only now, so that what is broken off leaves no wrong answers; nearly all names meet nothing.
        for kind, unanswered in new.items():
            known[kind].update(dict.fromkeys(unanswered, ()))
        for text, kind, hits in found:
            known[kind][text] = hits
        if kinds is None:
            return list(map(answers.__getitem__, texts))
        return [known[kind][text] for text, kind in zip(texts, kinds, strict=True)]

    @property
    def listed(self) -> Sequence[str]:
        """The listed names that are scored, by place: each once, however many entities bear it."""
        return [self._index.text(place) for place in range(len(self._index))]

    def among(self, text: str, chosen: Chosen, *, threshold: float = DEFAULT_THRESHOLD) -> tuple[Hit, ...]:
        """The hits of a text among some listed names alone: for names in the text, by order, the places of those to be scored."""
        named = [_Selected(order, [(place, int(self._ways[place])) for place in places]) for order, places in chosen]
        return self._scored(text, Kind.UNKNOWN, _tenths(threshold), named)

    def _selected(
        self, texts: Sequence[str], kinds: Sequence[Kind], tenths: int
    ) -> Iterator[tuple[int, bool, Sequence[_Selected]]]:
        """The texts (by place) that any listed name may be like: whether each holds but one name, and what is to be scored."""
        asked = self._reader.read(texts)
        if self._reader.pieces is not self._words.pieces:
            self._words = Words(self._index, self._reader.pieces)
        known = np.array([kind is not Kind.UNKNOWN for kind in kinds], dtype=bool)
        organisation = np.array([kind is Kind.ORGANISATION for kind in kinds], dtype=bool)
        persons = ~np.where(known[asked.owner], organisation[asked.owner], asked.organisation)

        alone = np.bincount(asked.owner, minlength=len(texts)) == 1

        def named(name: int) -> Name:
            owner = int(asked.owner[name])
            return _read(texts[owner], int(asked.order[name]), alone=bool(alone[owner]))

        def whole(name: Numbers) -> list[str]:
            owner = asked.owner[name]
            return [texts[one] if lone else "" for one, lone in zip(owner.tolist(), alone[owner].tolist(), strict=True)]

        name, place, ways = select(self._index, self._words, asked, persons=persons, named=named, whole=whole, tenths=tenths)
        told = known[asked.owner] | asked.organisation
        places: dict[int, list[tuple[int, int]]] = {}
        for one, pair in zip(name.tolist(), zip(place.tolist(), (ways & self._ways[place]).tolist(), strict=True), strict=True):
            places.setdefault(one, []).append(pair)
        chosen: dict[int, list[_Selected]] = {}
        for one, some in places.items():
            words = asked.words[int(asked.ends[one - 1]) if one else 0 : int(asked.ends[one])].tolist()
            text = int(asked.owner[one])
            # Words in plain letters say all of a name but its kind.
            plain = told[one] and texts[text].isascii()
            tokens = tuple([self._words.pieces.tokens[word] for word in words]) if plain else None
            selected = _Selected(int(asked.order[one]), some, [self._words.met(word) for word in words], tokens)
            chosen.setdefault(text, []).append(selected)
        for text, names in chosen.items():
            yield text, bool(alone[text]), names

    def _scored(
        self, text: str, kind: Kind, tenths: int, chosen: Sequence[_Selected] | None, *, alone: bool = False
    ) -> tuple[Hit, ...]:
        """The hits of a text: of each of its names by order, with the listed names chosen for it; with all where None.

        ``alone`` tells that it is known to hold one name.
        """
        best: dict[int, Hit] = {}
        if chosen is None:
            all_ = list(enumerate(self._ways.tolist()))
            chosen = [_Selected(order, all_) for order in range(len(_named(text, alone=alone)))]
        for order, places, meets, tokens in chosen:
            read = partial(_read, text, order, alone=alone)
            if tokens is None:
                asked = Side.of(read(), meets=meets)
            else:
                asked = Side(tokens, Kind.ORGANISATION, read, meets=meets)
            for place, ways in places:
                listed, listed_kind = self._index.name(place)
                scored = score_sides(asked, listed, queried_kind=kind, listed_kind=listed_kind, least=tenths, ways=ways)
                if scored.tenths < tenths:
                    continue
                for number, place_of_alias in self._aliases(place):
                    alias = self._entities[number].names[place_of_alias]
                    points = _less_for_weak(scored, alias)
                    if points.tenths >= tenths and (number not in best or best[number].score < points.tenths / 10):
                        why = sentence(asked.name.text, alias.text, points) + _read_out_of(text, _party(text, order, alone=alone))
                        if self._ways[place] == _OURS:
                            why += _known_too((alias.text, *without_initials(alias.text)), listed.name.text)
                        best[number] = Hit(
                            entity=self._entities[number],
                            alias=alias,
                            queried=asked.name.text,
                            score=points.tenths / 10,
                            explanation=why,
                            tokens=points.pairs,
                        )
        return tuple(hit for _, hit in sorted(best.items(), key=lambda item: (-item[1].score, item[0])))

    def _aliases(self, place: int) -> Iterator[tuple[int, int]]:
        """The entities, each with the place of its alias, that hold the name at a place."""
        start = int(self._holder_ends[place - 1]) if place else 0
        return pairs(self._holders[start : int(self._holder_ends[place])].tolist())

    def with_identifiers(self, text: str, identifiers: Sequence[Identifier], found: tuple[Hit, ...]) -> tuple[Hit, ...]:
        """The hits by name with those that the identifiers prove before them."""
        if not identifiers:
            return found
        proven = self._by_identifier(text, identifiers)
        sure = {hit.entity.id for hit in proven}
        return proven + tuple(hit for hit in found if hit.entity.id not in sure)

    def _by_identifier(self, text: str, identifiers: Sequence[Identifier]) -> tuple[Hit, ...]:
        hits: dict[int, Hit] = {}
        for asked in identifiers:
            value = compared(asked.value)
            if len(value) < SHORTEST_IDENTIFIER:
                continue
            for number, place in (divmod(int(both), MOST_IDENTIFIERS) for both in self._identifiers.find(hashes([value]))[1]):
                entity = self._entities[number]
                listed = entity.identifiers[place]
                if compared(listed.value) != value:
                    continue
                if asked.scheme == listed.scheme or {asked.scheme, listed.scheme} <= NATIONAL:
                    hits.setdefault(
                        number,
                        Hit(
                            entity=entity,
                            alias=entity.names[0],
                            queried=text,
                            score=100.0,
                            explanation=f'The {asked.scheme} number "{asked.value}" given for "{text}" is that of the listed '
                            f'"{entity.name}".',
                            identifier=listed,
                        ),
                    )
        return tuple(hits.values())


def _tenths(threshold: float) -> int:
    return max(1, round(threshold * 10))


@lru_cache(maxsize=4096)
def _named(text: str, *, alone: bool) -> tuple[Party, ...]:
    """The names in a text that hold any word, in the order in which they are read; ``alone`` where it is known to be one."""
    found = (Party(text),) if alone and analyse(text).tokens else parties(text)
    return tuple(party for party in found if analyse(party.text).tokens)


def _party(text: str, order: int, *, alone: bool) -> Party:
    """A name in a text by its order among those that hold any word; the first is the whole text."""
    return _named(text, alone=alone)[order] if order else Party(text)


def _read(text: str, order: int, *, alone: bool) -> Name:
    """The same, read."""
    return analyse(_party(text, order, alone=alone).text)


def _read_out_of(text: str, party: Party) -> str:
    return f' The name was read out of "{text}": {party.how}.' if party.how else ""


def _variants(text: str, kind: Kind) -> list[tuple[str, int]]:
    """The names in a text, and each that a body among them is known by, too, with the ways in which each may meet another."""
    found = [(one, Way.ANY) for one in variants(text)]
    if kind not in NAMED_OTHERWISE:
        found += [(other, _OURS) for one, _ in found for other in known_as(analyse(one))]
    return found


def _known_too(printed: Iterable[str], name: str) -> str:
    """That a name is another one of the body printed, where it is none of those printed itself."""
    body = next((text for text in printed if name in known_as(analyse(text))), "")
    return f' "{body}" is known as "{name}", too.' if body else ""


def pairs(flat: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Numbers two by two: the first with the second, the third with the fourth."""
    return zip(flat[::2], flat[1::2], strict=True)


def _less_for_weak(scored: Scored, alias: Alias) -> Scored:
    if alias.kind is not AliasKind.WEAK:
        return scored
    return replace(
        scored,
        tenths=max(0, scored.tenths - WEAK_ALIAS),
        remarks=(*scored.remarks, "the publisher calls this alias weak"),
    )
