"""Two names side by side: which words met how, and a score anyone can follow.

    cover of a side = weight of its words that met, each times its likeness, over the weight of all its words;
                      a misspelt word weighs no more than the word it stands for
    score           = square root of (cover of the asked name x cover of the listed name), less what contradicts

All in whole numbers (weights 1-100, likeness 0-1000, score in tenths), so that the answer is the same on every machine
and in every order. The score is symmetric. See docs/methodology.md for the reasons and the measured limits.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from math import isqrt

from screening.lexicon.places import PLACES
from screening.match.likeness import SAME, likeness, synonyms
from screening.match.weights import STOP, weight
from screening.model import Kind, TokenMatch
from screening.names import Name, Token, canonical_word, clean

JOINED = 970
"""Likeness of two neighbouring words to the one word they make ("Hua Wei", "Huawei")."""
INITIAL = 600
"""Likeness of an initial to a word it begins, in names that are not known to be organisations."""
ACRONYM = 820
SHORT_ACRONYM = 780
"""Likeness of a word to the name whose initials it is; four letters that can be spoken ("Arco") are mostly another name."""
ACRONYM_LETTERS = range(4, 9)

CUT_OFF = 900
CUT_TEXT = 30
CUT_LETTERS = 24
CUT_WEIGHT = 40
"""A name that is another's beginning, cut off by a form or payment system: its score in tenths, and from how many characters,
letters and weight of whole words this is believed."""

OTHER_ORDER = 10
ONE_WORD = 60
NUMBERS_DIFFER = 250
KIND_DIFFERS = 150
VESSEL_DIFFERS = 300
"""Taken off, in tenths of a point: words in another order; a single word agrees and others are left; both names hold a
number the other lacks; a person against an organisation; a ship or aircraft against anything else known."""


@dataclass(frozen=True, slots=True)
class Scored:
    """A pair's score in tenths (0 to 1000), how its words met, and what was taken off, in words."""

    tenths: int
    pairs: tuple[TokenMatch, ...]
    queried_left: tuple[str, ...]
    listed_left: tuple[str, ...]
    remarks: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Edge:
    """Words [first, last) of the asked name that meet words [start, end) of the listed one."""

    first: int
    last: int
    start: int
    end: int
    likeness: int
    how: str


def ceiling(asked_met: int, asked_unmet: int, found_met: int, found_unmet: int) -> int:
    """The most, in tenths, that words can score together: what candidate selection may reject a pair by.

    ``met`` is at least the weight (times likeness, so in thousandths) of a side's words that meet, ``unmet`` at most that of its
    words that don't. Never falls when a ``met`` grows or an ``unmet`` shrinks. Initials, acronyms and names cut off have scores
    of their own beside this one.
    """
    if not asked_met or not found_met:
        return 0
    return isqrt(1_000_000 * asked_met * found_met // ((asked_met + asked_unmet) * (found_met + found_unmet)))


def least_met(tenths: int, whole: int) -> int:
    """The least weight of one side's words, of ``whole`` in all, that must meet for a score of ``tenths`` (not in thousandths)."""
    return -(-tenths * tenths * whole // 1_000_000)


def joins(tokens: tuple[Token, ...]) -> Iterable[tuple[int, int, str]]:
    """Neighbouring words run together, as (first, last, text): pairs of words, and runs of single letters."""
    for i in range(len(tokens) - 1):
        if not tokens[i].number and not tokens[i + 1].number:
            text = tokens[i].raw + tokens[i + 1].raw
            if len(text) >= 4 or len(text) == 2:
                yield i, i + 2, canonical_word(text)
    i = 0
    while i < len(tokens):
        j = i
        while j < len(tokens) and len(tokens[j].text) == 1 and not tokens[j].number:
            j += 1
        if j - i >= 3:
            yield i, j, "".join(token.raw for token in tokens[i:j])
        i = max(j, i + 1)


def initials(name: Name) -> tuple[str, ...]:
    """The letters a name may be known by: of its words, with or without Group, with or without the C of Corporation."""
    words = [token for token in name.tokens if weight(token) > STOP]
    if len(words) < 3 or any(token.number for token in words):
        return ()
    forms = "".join(form[0] for form in name.forms[:1] if form.startswith("co"))
    runs = ("".join(word.text[0] for word in kept) for kept in (words, [word for word in words if word.text != "group"]))
    found = dict.fromkeys(run + end for run in runs for end in ("", forms))
    return tuple(run for run in found if len(run) in ACRONYM_LETTERS)


@lru_cache(maxsize=65536)
def letters(text: str) -> str:
    """The letters and digits of a text in one run."""
    return "".join(character for character in clean(text).casefold() if character.isalnum())


def is_cut_off(one: Name, other: Name) -> bool:
    """Whether one name is the other cut off after thirty characters or more."""
    short, long = (one, other) if len(letters(one.text)) <= len(letters(other.text)) else (other, one)
    beginning, whole = letters(short.text), letters(long.text)
    return (
        len(beginning) >= CUT_LETTERS
        and len(short.text) >= CUT_TEXT
        and beginning != whole
        and whole.startswith(beginning)
        and sum(weight(token) for token in short.tokens[:-1]) >= CUT_WEIGHT
    )


def is_initial(one: Token, other: Token) -> bool:
    """Whether one word is the other's first letter."""
    return (len(one.text) == 1) != (len(other.text) == 1) and one.text[0] == other.text[0] and not one.number and not other.number


def _edges(queried: Name, listed: Name, *, persons: bool) -> list[_Edge]:
    asked, found = queried.tokens, listed.tokens
    # An initial is believed beside a whole word that agrees: "J. Smith", but not "One-P" for "Project One".
    persons = persons and any(len(word) >= 4 and not word.isdigit() for word in {*queried.key} & {*listed.key})
    edges = []
    for i, one in enumerate(asked):
        for j, other in enumerate(found):
            alike = likeness(one.text, other.text)
            if alike:
                how = "same" if alike == SAME else "synonym" if other.text in synonyms(one.text) else "spelling"
                edges.append(_Edge(i, i + 1, j, j + 1, alike, how))
            elif persons and is_initial(one, other):
                edges.append(_Edge(i, i + 1, j, j + 1, INITIAL, "initial"))
    singles = {token.text: j for j, token in reversed(list(enumerate(found)))}
    edges += [_Edge(i, k, singles[text], singles[text] + 1, JOINED, "joined") for i, k, text in joins(asked) if text in singles]
    singles = {token.text: i for i, token in reversed(list(enumerate(asked)))}
    edges += [_Edge(singles[text], singles[text] + 1, j, k, JOINED, "joined") for j, k, text in joins(found) if text in singles]
    if len(asked) == 1 and asked[0].text in initials(listed):
        edges.append(_Edge(0, 1, 0, len(found), _acronym(asked[0]), "acronym"))
    if len(found) == 1 and found[0].text in initials(queried):
        edges.append(_Edge(0, len(asked), 0, 1, _acronym(found[0]), "acronym"))
    return edges


def _acronym(token: Token) -> int:
    return SHORT_ACRONYM if len(token.text) == 4 and sum(letter in "aeiou" for letter in token.text) > 1 else ACRONYM


def score(queried: Name, listed: Name, *, queried_kind: Kind = Kind.UNKNOWN, listed_kind: Kind = Kind.UNKNOWN) -> Scored:
    """Score two names; either without words scores 0. Kinds that are UNKNOWN are taken from the names themselves."""
    asked_weights = [weight(token) for token in queried.tokens]
    found_weights = [weight(token) for token in listed.tokens]
    if not asked_weights or not found_weights:
        return Scored(0, (), _texts(queried.tokens), _texts(listed.tokens), ())
    one = queried.kind if queried_kind is Kind.UNKNOWN else queried_kind
    other = listed.kind if listed_kind is Kind.UNKNOWN else listed_kind
    persons = Kind.ORGANISATION not in (one, other)

    def sides(edge: _Edge) -> tuple[int, int]:
        asked, found = sum(asked_weights[edge.first : edge.last]), sum(found_weights[edge.start : edge.end])
        return (asked, found) if edge.how == "acronym" else (min(asked, found),) * 2

    def gain(edge: _Edge) -> int:
        return edge.likeness * sum(sides(edge))

    asked_free = [True] * len(asked_weights)
    found_free = [True] * len(found_weights)
    asked_met = found_met = asked_whole = found_whole = 0
    taken = []
    # Ties are broken alike from both sides, so that the score is symmetric.
    for edge in sorted(
        _edges(queried, listed, persons=persons),
        key=lambda edge: (
            -gain(edge),
            edge.first + edge.start,
            abs(edge.first - edge.start),
            edge.last + edge.end,
            edge.first,
        ),
    ):
        if all(asked_free[edge.first : edge.last]) and all(found_free[edge.start : edge.end]):
            asked_free[edge.first : edge.last] = [False] * (edge.last - edge.first)
            found_free[edge.start : edge.end] = [False] * (edge.end - edge.start)
            asked_side, found_side = sides(edge)
            asked_whole += asked_side
            found_whole += found_side
            asked_met += edge.likeness * asked_side
            found_met += edge.likeness * found_side
            taken.append(edge)
    asked_whole += sum(one for one, free in zip(asked_weights, asked_free, strict=True) if free)
    found_whole += sum(one for one, free in zip(found_weights, found_free, strict=True) if free)
    tenths = isqrt(asked_met * found_met // (asked_whole * found_whole))
    remarks = []
    taken.sort(key=lambda edge: edge.first)
    if any(one.start > other.start for one, other in pairwise(taken)):
        tenths -= OTHER_ORDER
        remarks.append("the words stand in another order")
    asked_left = tuple(token for token, free in zip(queried.tokens, asked_free, strict=True) if free)
    found_left = tuple(token for token, free in zip(listed.tokens, found_free, strict=True) if free)
    if len(taken) == 1 and any(weight(token) > STOP and token.text not in PLACES for token in (*asked_left, *found_left)):
        tenths -= ONE_WORD
        remarks.append("only one word agrees")
    if any(token.number for token in asked_left) and any(token.number for token in found_left):
        tenths -= NUMBERS_DIFFER
        remarks.append("the numbers differ")
    if Kind.UNKNOWN not in (one, other) and one is not other:
        tenths -= VESSEL_DIFFERS if {one, other} & {Kind.VESSEL, Kind.AIRCRAFT} else KIND_DIFFERS
        remarks.append(f"one is {_A[one]}, the other {_A[other]}")
    if tenths < CUT_OFF and is_cut_off(queried, listed):
        tenths = CUT_OFF
        remarks.append("the shorter is the beginning of the longer, as if cut off")
    pairs = tuple(
        TokenMatch(
            queried=" ".join(token.shown for token in queried.tokens[edge.first : edge.last]),
            listed=" ".join(token.shown for token in listed.tokens[edge.start : edge.end]),
            how=edge.how,
            weight=max(sides(edge)),
            likeness=edge.likeness,
        )
        for edge in taken
    )
    return Scored(max(0, tenths), pairs, _texts(asked_left), _texts(found_left), tuple(remarks))


_A = {
    Kind.PERSON: "a person",
    Kind.ORGANISATION: "an organisation",
    Kind.VESSEL: "a ship",
    Kind.AIRCRAFT: "an aircraft",
    Kind.UNKNOWN: "of unknown kind",
}


def _texts(tokens: Iterable[Token]) -> tuple[str, ...]:
    return tuple(token.shown for token in tokens)
