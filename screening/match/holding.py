"""What a matcher is made of: names and identifiers of entities as flat arrays, each name once however many bear it."""

from __future__ import annotations

from array import array
from collections.abc import Sequence

import numpy as np

from screening.match.hashes import hashes
from screening.match.index import NameIndex
from screening.match.score import NAMED_OTHERWISE
from screening.match.tables import Arrays, Table
from screening.model import AliasKind, Entity, Kind
from screening.names import Name, Token, analyse
from screening.names.known_as import known_as
from screening.names.parties import without_initials

MOST_IDENTIFIERS = 1000
"""Identifiers of one entity that are looked at; no list has a tenth of it."""


def made_of(entities: Sequence[Entity]) -> Arrays:
    """All names of the entities, in order, and their identifiers as what a ``Matcher`` is made of."""
    # A list of a million names has to fit: words are held once however many names they stand in, places as plain numbers.
    words: dict[tuple[str, str, bool, str], Token] = {}
    places: dict[tuple[tuple[int, ...], Kind, tuple[str, ...], bool], int] = {}
    names: list[tuple[Name, Kind]] = []
    held, holders, ours = array("q"), array("i"), array("b")
    identifiers: list[tuple[str, int]] = []
    for number, entity in enumerate(entities):
        for place_of_alias, alias in enumerate(entity.names):
            texts = () if alias.kind is AliasKind.LABEL else (alias.text, *without_initials(alias.text))
            found = [(name, False) for name in map(analyse, texts) if name.tokens]
            if entity.kind not in NAMED_OTHERWISE:
                found += [(analyse(text), True) for name, _ in found for text in known_as(name)]
            for name, known_too in found:
                kind = name.kind if entity.kind is Kind.UNKNOWN else entity.kind
                tokens = tuple([_bare(token, words) for token in name.tokens])
                place = places.setdefault((tuple(map(id, tokens)), kind, name.forms, known_too), len(names))
                if place == len(names):
                    ours.append(known_too)
                    names.append((Name(name.text, tokens, name.forms, name.kind), kind))
                held.append(place)
                holders.extend((number, place_of_alias))
        for place, identifier in enumerate(entity.identifiers[:MOST_IDENTIFIERS]):
            identifiers.append((compared(identifier.value), number * MOST_IDENTIFIERS + place))
    del places
    numbers = np.array([number for _, number in identifiers], dtype=np.int64)
    of_place = np.argsort(np.frombuffer(held, dtype=np.int64), kind="stable") if held else np.zeros(0, dtype=np.int64)
    return (
        NameIndex.arrays(names, list(words.values()))
        | Table.of(hashes([value for value, _ in identifiers]), numbers).arrays("identifiers")
        | {
            # Names that no list gives: ``known_as``.
            "names.ours": np.frombuffer(ours, dtype=bool) if ours else np.zeros(0, dtype=bool),
            "aliases": np.array(holders, dtype=np.int32).reshape(-1, 2)[of_place].reshape(-1),
            "aliases.ends": 2 * np.cumsum(np.bincount(np.array(held, dtype=np.int64), minlength=len(names))).astype(np.uint32),
        }
    )


def _bare(token: Token, known: dict[tuple[str, str, bool, str], Token]) -> Token:
    """A word without how it was printed, one object however many names it stands in."""
    key = (token.text, token.raw, token.number, token.native)
    return known.get(key) or known.setdefault(key, Token(token.text, "", token.raw, token.number, token.native))


def compared(value: str) -> str:
    """An identifier as it is compared: its letters and digits alone."""
    return "".join(character for character in value.casefold() if character.isalnum())
