"""What speaks against a pair of names: the marks of ``marks.py``, each where it is due, with the reason in words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from screening.lexicon.abbreviations import PARTICLES
from screening.lexicon.places import PLACES
from screening.match.align import Alignment, Edge
from screening.match.legal import ONE_SIDED, SAME
from screening.match.likeness import are_two_names, is_given_name, is_korean
from screening.match.marks import (
    FATHER_AND_SON,
    FULL_OTHER_FORM,
    FULL_REST,
    GIVEN_NAME,
    LITTLE,
    NO_WORD_AGREES,
    ORDINARY_WORD,
    ORGANISATION,
    PARENT_OF,
    PERSON,
    PLACES_DIFFER,
    RARE_WORD,
    RARE_WORDS_DIFFER,
    SAID_OTHERWISE,
    SLIP_AND_FORM,
    TWO_GIVEN_NAMES,
    Marks,
    numbers_differ,
)
from screening.match.weights import STOP, weight, word_weight
from screening.names import Name, Token

ORDINARY_WEIGHT = 60
"""The most that an ordinary word weighs, and several together that say little."""
SYLLABLE = 3
"""Letters up to which a person's name weighs little by itself but is a whole name: "Su", "Min", "Li"."""
SAID_ALIKE = 4
"""Letters with which words begin that are written alike."""
ORDINALS = frozenset("first second third fourth fifth sixth seventh eighth ninth tenth".split())
"""Ranks in words; in figures they are counts as well: "11th Research Institute" is "No. 11 Research Institute"."""
UNSURE = ("spelling", "beginning")
"""Ways in which words meet by their letters alone."""
_PARENT_OF = frozenset("abu umm".split())
_SON_OF = frozenset("bin ibn bint".split())


def _son_for_father(asked: tuple[Token, ...], taken: Sequence[Edge]) -> bool:
    """Whether words that agree stand on the other side of "bin" each, one behind it and one before."""
    return any(
        of.how not in ("initial", "joined")
        and asked[of.first].text in _SON_OF
        and any(one.first < of.first and one.start > of.start for one in taken)
        and any(one.first > of.first and one.start < of.start for one in taken)
        for of in taken
    )


def _two_names(asked: tuple[Token, ...], listed: tuple[Token, ...], edge: Edge) -> bool:
    return are_two_names(asked[edge.first].text, listed[edge.start].text)


def against(
    asked: tuple[Token, ...], listed: tuple[Token, ...], found: Alignment, marks: Marks, *, ships: bool
) -> Iterator[tuple[int, str]]:
    """What speaks against a pair: tenths to take off, and why in words (nothing where the words left over say it)."""
    if any(one.start > other.start for one, other in pairwise(found.taken)):
        yield marks.other_order, "the words stand in another order"
    asked_rest = sum(rest(token, marks) for token in found.asked_left)
    found_rest = sum(rest(token, marks) for token in found.found_left)
    if len(found.taken) == 1 and asked_rest + found_rest:
        both = min(asked_rest + found_rest, FULL_REST)
        ordinary = ORDINARY_WORD * max(0, FULL_REST - found.weights[0]) // FULL_REST
        yield max(marks.one_word * both // FULL_REST, ordinary), "only one word agrees"
    if asked_rest and found_rest:
        yield marks.both_left * min(asked_rest, found_rest, FULL_REST) // FULL_REST, "both hold words that the other lacks"
        if marks is not PERSON and all(
            any(weight(token) >= RARE_WORD for token in left) for left in (found.asked_left, found.found_left)
        ):
            yield RARE_WORDS_DIFFER, ""
    if found.taken:
        _, heaviest = max(
            zip(found.weights, found.taken, strict=True), key=lambda one: (one[0], one[1].how not in UNSURE, one[1].likeness)
        )
        firm = sum(weighs for weighs, edge in zip(found.weights, found.taken, strict=True) if edge.how not in UNSURE)
        if heaviest.how in UNSURE and firm < LITTLE:
            lone = (ORGANISATION if heaviest.how == "beginning" else marks).lone_slip
            yield (
                lone * (1000 - heaviest.likeness) * (LITTLE - firm) // (1000 * LITTLE),
                "the only telling word is spelled otherwise",
            )
    if marks is PERSON:
        if len(found.taken) == 1 and any(token.text in _PARENT_OF for token in (*found.asked_left, *found.found_left)):
            yield PARENT_OF, "one is the other's father or mother"
        if _son_for_father(asked, found.taken):
            yield FATHER_AND_SON, "father and son stand the other way round"
        if any(edge.how == "spelling" and _two_names(asked, listed, edge) for edge in found.taken):
            yield TWO_GIVEN_NAMES, "the given names are two, though spelled alike"
    if any(token.text in PLACES for token in found.asked_left) and any(token.text in PLACES for token in found.found_left):
        yield PLACES_DIFFER, "the places differ"
    if any(token.number for token in found.asked_left) and any(token.number for token in found.found_left):
        yield numbers_differ(0 if ships else found.evidence), "the numbers differ"


def too_little(queried: Name, listed: Name, found: Alignment, far: int) -> Iterator[tuple[int, str]]:
    """What speaks against names of organisations of which only ordinary words, numbers or single letters agree."""
    pairs = [
        (queried.tokens[edge.first], listed.tokens[edge.start])
        for edge in found.taken
        if edge.last - edge.first == edge.end - edge.start == 1
    ]
    if len(pairs) < len(found.taken) or not pairs:
        return
    left = [token for token in (*found.asked_left, *found.found_left) if weight(token) > STOP or len(token.text) == 1]
    agree = sum(found.weights)
    if (left or far != SAME) and all(one.number or len(one.text) == 1 for one, _ in pairs):
        yield NO_WORD_AGREES, "no word agrees, only numbers or letters"
        return
    lacking = max(0, FULL_REST - agree)
    # A place behind the same words and form is a place; with one word alone other marks deal, but for places.
    only_places = all(token.text in PLACES for token in left)
    if left and (not (queried.forms and far == SAME) if only_places else len(pairs) > 1):
        full = FULL_REST if far in (SAME, ONE_SIDED) else FULL_OTHER_FORM
        if points := ORDINARY_WORD * max(0, full - agree) // FULL_REST:
            yield points, "only ordinary words agree"
    if far != SAME and all(edge.how in UNSURE for edge in found.taken):
        yield SLIP_AND_FORM * (1000 - max(edge.likeness for edge in found.taken)) // 1000, "no word agrees but by its spelling"
    telling = [pair for pair in pairs if weight(pair[0]) > STOP]
    if telling and agree <= ORDINARY_WEIGHT and all(_said_otherwise(*pair) for pair in telling):
        yield SAID_OTHERWISE * lacking // FULL_REST, "the ordinary words that agree are said otherwise"
    if far == ONE_SIDED and len(pairs) == 1 and is_given_name(pairs[0][0].text):
        yield GIVEN_NAME, "one is a firm, and the only word that agrees a given name"
    if any(_rank_and_count(one, other) for one, other in pairs):
        yield numbers_differ(agree), "one is a rank, the other a count"


def _rank_and_count(one: Token, other: Token) -> bool:
    """Whether one number in words is a rank and the other is none: "First Group", "One Group"."""
    in_words = one.number and other.number and one.raw.isalpha() and other.raw.isalpha()
    return in_words and (one.raw in ORDINALS) != (other.raw in ORDINALS)


def _said_otherwise(one: Token, other: Token) -> bool:
    """Whether a table made one word of two that are not written alike, in Latin letters both."""
    return one.raw[:SAID_ALIKE] != other.raw[:SAID_ALIKE] and one.shown.isascii() and other.shown.isascii()


def rest(token: Token, marks: Marks = ORGANISATION) -> int:
    """What a word left over weighs against a pair; an initial of a person, or a name of a syllable, as much as a whole name."""
    weighs = weight(token)
    if marks is PERSON and not token.number and _is_short_name(token.text):
        return FULL_REST
    return 0 if weighs <= STOP or token.text in PLACES or (marks is PERSON and token.text in PARTICLES) else weighs


def _is_short_name(word: str) -> bool:
    """Whether a word of a person's name is an initial or a syllable, and no word that joins names."""
    if word in PARTICLES:
        return False
    return is_korean(word) or len(word) == 1 or (len(word) <= SYLLABLE and word_weight(word) > STOP)
