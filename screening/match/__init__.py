"""Parties against listed names: ``compare`` two names, or ask a ``Matcher`` for every listed entity that a name is like.

Pure: entities in, hits out. Likeness only: country, address and dates never move a score (``decide.py`` weighs them); only an
identifier that matches does.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

import msgspec

from screening.match.explain import sentence
from screening.match.index import Groups, NameIndex, Postings, postings
from screening.match.score import Scored, score
from screening.model import Alias, AliasKind, Entity, Identifier, Kind, TokenMatch
from screening.names import analyse, variants

DEFAULT_THRESHOLD = 80.0
"""Score from which a pair is an alert unless the user says otherwise; docs/methodology.md has the reasons."""

SHORTEST_IDENTIFIER = 5
"""Characters; shorter numbers are shared by chance."""

NATIONAL = frozenset({"tax", "vat", "inn", "ogrn", "uscc", "registration"})
"""Schemes that publishers and buyers name in each other's stead; a number under one is held against all of them."""

WEAK_ALIAS = 50
"""Tenths taken off where only a weak alias met: OFAC does not expect screening on weak aliases alone."""

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
    for one in variants(a):
        for other in variants(b):
            scored = score(analyse(one), analyse(other), queried_kind=known, listed_kind=known)
            if best is None or scored.tenths > best[0].tenths:
                best = (scored, one, other)
    assert best is not None, "variants always gives the whole text"
    scored, one, other = best
    if not analyse(one).tokens or not analyse(other).tokens:
        empty = one if not analyse(one).tokens else other
        return Comparison(0.0, False, f'"{empty}" holds no letter or digit that could name anybody, so nothing was compared.')
    points = scored.tenths / 10
    return Comparison(points, points >= DEFAULT_THRESHOLD, sentence(one, other, scored), scored.pairs)


class _State(msgspec.Struct, frozen=True):
    """A matcher's work, kept: postings, for each name's place the entities and aliases that hold it, in turn, and identifiers."""

    postings: Postings
    holders: Groups
    identifiers: Groups


class Matcher:
    """All names of some entities, ready to be asked. Build once; it never changes and keeps no state but caches."""

    def __init__(self, entities: Iterable[Entity], *, prepared: bytes | None = None) -> None:
        """``prepared`` is what ``prepare`` gave for the same entities in the same order; it saves nearly all the time."""
        self._entities = list(entities)
        state = msgspec.msgpack.decode(prepared, type=_State) if prepared else _prepared(self._entities)
        self._state = state
        self._holders = state.holders.open()
        self._identifiers = state.identifiers.open()
        self._index = NameIndex(state.postings)
        self._asked: dict[tuple[str, Kind, int], tuple[Hit, ...]] = {}

    def prepare(self) -> bytes:
        """The matcher's work as bytes, to be kept beside the lists it was made of and this version of the program."""
        return msgspec.msgpack.encode(self._state)

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
        tenths = max(1, round(threshold * 10))
        key = (text, kind, tenths)
        found = None if exhaustive else self._asked.get(key)
        if found is None:
            found = self._by_name(text, kind, tenths, exhaustive=exhaustive)
            if not exhaustive:
                if len(self._asked) > 100_000:
                    self._asked.clear()
                self._asked[key] = found
        if identifiers:
            proven = self._by_identifier(text, identifiers)
            sure = {hit.entity.id for hit in proven}
            found = proven + tuple(hit for hit in found if hit.entity.id not in sure)
        return found

    def _by_name(self, text: str, kind: Kind, tenths: int, *, exhaustive: bool) -> tuple[Hit, ...]:
        best: dict[int, Hit] = {}
        for variant in variants(text):
            asked = analyse(variant)
            if not asked.tokens:
                continue
            places: Iterable[int] = (
                range(len(self._index)) if exhaustive else self._index.candidates(asked, kind=kind, tenths=tenths)
            )
            for place in places:
                listed, listed_kind = self._index.name(place)
                scored = score(asked, listed, queried_kind=kind, listed_kind=listed_kind)
                if scored.tenths < tenths:
                    continue
                for number, place_of_alias in pairs(self._holders.at(place)):
                    alias = self._entities[number].names[place_of_alias]
                    points = _less_for_weak(scored, alias)
                    if points.tenths >= tenths and (number not in best or best[number].score < points.tenths / 10):
                        best[number] = Hit(
                            entity=self._entities[number],
                            alias=alias,
                            queried=variant,
                            score=points.tenths / 10,
                            explanation=sentence(variant, alias.text, points),
                            tokens=points.pairs,
                        )
        return tuple(hit for _, hit in sorted(best.items(), key=lambda item: (-item[1].score, item[0])))

    def _by_identifier(self, text: str, identifiers: Sequence[Identifier]) -> tuple[Hit, ...]:
        hits: dict[int, Hit] = {}
        for asked in identifiers:
            value = _plain(asked.value)
            for number, place in pairs(self._identifiers[value]) if len(value) >= SHORTEST_IDENTIFIER else ():
                entity = self._entities[number]
                listed = entity.identifiers[place]
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


def _prepared(entities: Sequence[Entity]) -> _State:
    places: dict[tuple[tuple[str, ...], tuple[str, ...], Kind, tuple[str, ...]], int] = {}
    names: list[tuple[str, Kind]] = []
    holders: list[list[int]] = []
    identifiers: dict[str, list[int]] = {}
    for number, entity in enumerate(entities):
        for place_of_alias, alias in enumerate(entity.names):
            name = analyse(alias.text)
            if not name.tokens or alias.kind is AliasKind.LABEL:
                continue
            kind = name.kind if entity.kind is Kind.UNKNOWN else entity.kind
            key = (name.key, tuple(token.raw for token in name.tokens), kind, name.forms)
            if key not in places:
                places[key] = len(names)
                names.append((alias.text, kind))
                holders.append([])
            holders[places[key]] += (number, place_of_alias)
        for place, identifier in enumerate(entity.identifiers):
            identifiers.setdefault(_plain(identifier.value), []).extend((number, place))
    by_place = {str(place): held for place, held in enumerate(holders)}
    return _State(postings(names), Groups.of(by_place), Groups.of(identifiers))


def pairs(flat: Sequence[int]) -> Iterable[tuple[int, int]]:
    """Numbers two by two."""
    return zip(flat[::2], flat[1::2], strict=True)


def _less_for_weak(scored: Scored, alias: Alias) -> Scored:
    if alias.kind is not AliasKind.WEAK:
        return scored
    return replace(
        scored,
        tenths=max(0, scored.tenths - WEAK_ALIAS),
        remarks=(*scored.remarks, "the publisher calls this alias weak"),
    )


def _plain(value: str) -> str:
    return "".join(character for character in value.casefold() if character.isalnum())
