"""Two names side by side: which words met how, and a score anyone can follow.

    cover of a side = weight of its words that met, each times its likeness, over the weight of all its words;
                      a misspelt word weighs no more than the word it stands for
    agreement       = square root of (cover of the asked name x cover of the listed name)
    score           = 100 - doubt x (100 - agreement), less what speaks against the pair

where doubt falls as the words that agree weigh more. The weights of all this are in ``marks.py``.

All in whole numbers (weights 1-100, likeness 0-1000, score in tenths), so that the answer is the same on every machine
and in every order. The score is symmetric. See docs/methodology.md for the reasons and the measured limits.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import compress

from screening.lexicon.places import PLACES
from screening.lexicon.word_counts import RATES
from screening.match.against import ORDINARY_WEIGHT, UNSURE, against, too_little
from screening.match.align import Alignment, Side, align
from screening.match.beside import SMALL_WORDS
from screening.match.cut import CUT_OFF, OPENING, SAME_LETTERS, is_cut_off, is_parted_otherwise, opening
from screening.match.legal import SAME, apart
from screening.match.likeness import is_given_name, is_korean
from screening.match.marks import (
    KIND_DIFFERS,
    LONE_KIND_DIFFERS,
    ORGANISATION,
    PERSON,
    RARE_LETTERS,
    SEVERAL,
    SHIP,
    SMALL_REST,
    SURE_OF_PERSON,
    VESSEL_DIFFERS,
    WHOLE,
    WHOLE_OF_PERSON,
    WHOLE_UP_TO,
    WHOLE_WEIGHT,
    doubt,
    forms_differ,
    of_several,
)
from screening.match.ways import Way
from screening.match.weights import FULL, SERVANT_OF, STOP, weight
from screening.model import Kind, TokenMatch
from screening.names import Name, Token, clean
from screening.names.scripts import HAN_OR_KANA
from screening.names.words import raw_words

ACRONYM = 830
SHORT_ACRONYM = 780
"""The score of a word and the name whose initials it is; letters that can be spoken ("Arco", "Mark") are mostly another name."""
_SPOKEN_ENDS = "aeo"
"""Last letters of names of four letters that can be spoken ("Arco", "Nepa"): of those that end otherwise most are initials."""
ACRONYM_LETTERS = range(4, 9)

_SELDOM = dict(
    zip(
        "abcdefghijklmnopqrstuvwxyz",
        (38, 43, 33, 46, 43, 46, 47, 48, 43, 66, 69, 50, 42, 58, 56, 38, 83, 42, 31, 39, 60, 62, 54, 98, 77, 90),
        strict=True,
    )
)
SELDOM_ENOUGH = 130
"""How seldom words of firms' names begin with a letter, in tenths of a bit by the rates of words, and how seldom three words must
so that a legal form other than Company may lend a fourth letter."""

TELLING = 820
TELLING_WEIGHT = 95
BESIDE_TELLING = 63
"""A name that is the telling word of another: its score in tenths, the least weight of such a word, and the most of any
other, that of a word of the dictionary."""
SHIPS = frozenset({Kind.VESSEL, Kind.AIRCRAFT})
NAMED_OTHERWISE = SHIPS | {Kind.PERSON}
"""Kinds that do not go by a single telling word."""


@dataclass(frozen=True, slots=True)
class Scored:
    """A pair's score in tenths (0 to 1000), how its words met, and what was taken off, in words."""

    tenths: int
    pairs: tuple[TokenMatch, ...]
    queried_left: tuple[str, ...]
    listed_left: tuple[str, ...]
    remarks: tuple[str, ...]


@lru_cache(maxsize=16384)
def every_word(text: str) -> list[str]:
    """The words of a text, legal forms and all, that may lend their first letter to its initials."""
    return [word for word, _ in raw_words(clean(text)) if word not in SMALL_WORDS and not word.isdigit()]


def initials(name: Name) -> tuple[str, ...]:
    """The letters a name may be known by: of its words with and without Group or small words, the C of Corporation, one
    letter of another legal form.

    Of words as printed, not as translated: Chinese and Japanese ones have none.
    """
    if HAN_OR_KANA.search(name.text):
        return ()
    words = [token for token in name.tokens if weight(token) > STOP and not token.number]
    every = every_word(name.text)
    if len(words) < 2 or len(every) < 3 or not all(token.raw.isalpha() for token in words):
        return ()
    corporation = "".join(form[0] for form in name.forms[:1] if form.startswith("corp"))
    fewer = ([token for token in words if token.text != "group"], [token for token in words if token.raw not in SMALL_WORDS])
    runs = ["".join(token.raw[0] for token in kept) for kept in (words, *fewer)]
    found = dict.fromkeys(run + end for run in runs if len(run) > 2 for end in ("", corporation))
    # "Co., Ltd." lends no two letters to anybody's initials.
    if len(every) <= len(words) + 1 and _may_lend(name, words, run := "".join(word[0] for word in every)):
        found[run] = None
    return tuple(run for run in found if len(run) in ACRONYM_LETTERS)


def _may_lend(name: Name, words: Sequence[Token], run: str) -> bool:
    """Whether a legal form may have lent a letter to the first letters of all words, if one has.

    Beside three words of usual letters any firm has the L of Limited: "Merco Facilities Services Ltd" is not MFSL, but BHEL is
    Bharat Heavy Electricals Limited.
    """
    if len(run) > ACRONYM_LETTERS.start or len(run) == len(words) or not name.forms or name.forms[0].startswith("c"):
        return True
    return sum(_SELDOM.get(token.raw[0], 0) for token in words) >= SELDOM_ENOUGH


def telling_word(name: Name) -> str:
    """The one rare word of a name whose other words are all ordinary, and no numbers; nothing where there is no such word."""
    heavy = [token for token in name.tokens if weight(token) > BESIDE_TELLING]
    if len(heavy) != 1 or weight(heavy[0]) < TELLING_WEIGHT or any(token.number for token in name.tokens):
        return ""
    return heavy[0].text


def goes_by_telling_word(one: Name, other: Name) -> bool:
    """Whether one name is a single word, and that the telling word of the other: "Hikvision".

    With a legal form it is a firm of its own beside words of the dictionary, or with a particle: "Lowell Farms Inc." is not
    "Lowell Limited", nor "Amana Bank PLC" "Al Amana SARL".
    """
    if not "" != telling_word(one) == telling_word(other):
        return False
    return any(
        is_one_word(short)
        and (not short.forms or (len(short.tokens) == 1 and sum(weight(token) > ORDINARY_WEIGHT for token in long.tokens) == 1))
        for short, long in ((one, other), (other, one))
    )


def is_one_word(name: Name) -> bool:
    """Whether a name is a single word, but for particles and small words: "Al-Karam", "Los Viagras"."""
    return sum(weight(token) > SMALL_REST for token in name.tokens) == 1


def acronym(one: Name, other: Name) -> int:
    """The score in tenths of a single word and the name whose initials it is, whichever comes first; 0 where it is none."""
    for short, long in ((one, other), (other, one)):
        if len(short.tokens) == 1 and short.tokens[0].text in initials(long):
            text = short.tokens[0].text
            spoken = len(text) == 4 and text[-1] in _SPOKEN_ENDS and sum(letter in "aeiou" for letter in text) > 1
            return SHORT_ACRONYM if spoken or text in RATES else ACRONYM
    return 0


def score(
    queried: Name, listed: Name, *, queried_kind: Kind = Kind.UNKNOWN, listed_kind: Kind = Kind.UNKNOWN, ways: int = Way.ANY
) -> Scored:
    """Score two names; either without words scores 0. Kinds that are UNKNOWN are taken from the names themselves.

    ``ways`` are those in which they may meet beside word by word (``ways.py``).
    """
    return score_sides(Side.of(queried), Side.of(listed), queried_kind=queried_kind, listed_kind=listed_kind, ways=ways)


def score_sides(
    asked: Side, found: Side, *, queried_kind: Kind, listed_kind: Kind, least: int = 0, ways: int = Way.ANY
) -> Scored:
    """The same of two names that are asked more than once; of scores below ``least`` it is only told that they are.

    ``ways`` are those in which they may meet beside word by word, where that is known.
    """
    if not asked.tokens or not found.tokens:
        return Scored(0, (), _texts(asked.name.tokens), _texts(found.name.tokens), ())
    one = asked.kind if queried_kind is Kind.UNKNOWN else queried_kind
    other = found.kind if listed_kind is Kind.UNKNOWN else listed_kind
    kinds = {one, other} - {Kind.UNKNOWN}
    personal = kinds == {Kind.PERSON} or (not kinds and (_names_a_person(asked) or _names_a_person(found)))
    marks = PERSON if personal else SHIP if kinds and kinds <= SHIPS else ORGANISATION
    met = align(asked, found, persons=Kind.ORGANISATION not in kinds, organisations=marks is not PERSON, ways=ways)
    several = marks is ORGANISATION and _several_agree(asked, found, met)
    evidence = of_several(met.evidence) if several else met.evidence
    tenths = 1000 - (1000 - met.agreement) * doubt(marks, evidence) // 1000
    remarks = []
    for points, remark in against(asked.tokens, found.tokens, met, marks, ships=bool(kinds & SHIPS)):
        tenths -= points
        if remark:
            remarks.append(remark)
    # Where one kind is only read from the words, the same words say the same; a legal form that the other lacks does not.
    told = len(kinds) == 2 and (asked.key != found.key or Kind.UNKNOWN not in (queried_kind, listed_kind))
    of_kinds = VESSEL_DIFFERS if kinds & SHIPS else KIND_DIFFERS if len(met.taken) > 1 else LONE_KIND_DIFFERS
    # What is left to tell takes off more: most pairs are done here, by their words alone.
    most = max(0, tenths - of_kinds * told)
    back, why = 0, ""
    if not several and (personal or not kinds & NAMED_OTHERWISE) and least - WHOLE <= most and least <= WHOLE_UP_TO:
        back, why = _given_back(asked, found, met, personal=personal)
    if most + back < least and not ways & Way.APART:
        return Scored(most, (), (), (), ())
    queried, listed = asked.name, found.name
    far, how = apart(queried.forms, listed.forms) if marks is ORGANISATION else (SAME, "")
    first = []
    if far != SAME and (points := forms_differ(met.evidence, far)):
        tenths -= points
        first.append(how)
    if marks is ORGANISATION:
        for points, remark in too_little(queried, listed, met, far):
            tenths -= points
            first.append(remark)
    remarks[:0] = first
    if told or (len(kinds) == 2 and bool(queried.forms) != bool(listed.forms)):
        tenths -= of_kinds
        remarks.append(f"one is {_A[one]}, the other {_A[other]}")
    tenths = max(0, tenths)
    if ways & Way.TELLING and tenths < TELLING and not kinds & NAMED_OTHERWISE and goes_by_telling_word(queried, listed):
        tenths = TELLING
        remarks.append("one is the telling word of the other, whose other words are ordinary")
    if ways & Way.LETTERS and tenths < SAME_LETTERS and is_parted_otherwise(queried, listed):
        tenths = SAME_LETTERS
        remarks.append("both are the same letters, parted otherwise")
    if ways & Way.LETTERS and tenths < CUT_OFF and is_cut_off(queried, listed):
        tenths = CUT_OFF
        remarks.append("the shorter is the beginning of the longer, as if cut off")
    by_opening = opening(queried, listed) if ways & Way.OPENING and tenths < OPENING else 0
    if tenths < by_opening and (by_opening == OPENING or not (personal or kinds & NAMED_OTHERWISE)):
        tenths = by_opening
        but = "" if by_opening == OPENING else ", but for one slip"
        remarks.append(f"the words of the shorter are the first of the longer, the last cut off{but}")
    if ways & Way.ACRONYM and not kinds & NAMED_OTHERWISE and tenths < (by_initials := acronym(queried, listed)):
        return _initials_met(queried, listed, by_initials)
    if back and tenths < WHOLE_UP_TO:
        tenths = min(tenths + back, WHOLE_UP_TO)
        remarks.append(why)
    if tenths < least:
        return Scored(tenths, (), (), (), ())
    pairs = tuple(
        TokenMatch(
            queried=" ".join(token.shown for token in queried.tokens[edge.first : edge.last]),
            listed=" ".join(token.shown for token in listed.tokens[edge.start : edge.end]),
            how=edge.how,
            weight=weighs,
            likeness=edge.likeness,
        )
        for edge, weighs in zip(met.taken, met.weights, strict=True)
    )
    asked_left, found_left = compress(queried.tokens, met.asked_free), compress(listed.tokens, met.found_free)
    return Scored(tenths, pairs, _texts(asked_left), _texts(found_left), tuple(remarks))


def _names_a_person(side: Side) -> bool:
    """Whether two to four words of a name of which nothing says that it is a firm's hold a given name, or are Korean all."""
    return len(side.key) in range(2, 5) and (any(map(is_given_name, side.key)) or all(map(is_korean, side.key)))


def _initials_met(queried: Name, listed: Name, tenths: int) -> Scored:
    weighs = sum(weight(token) for token in max(queried.tokens, listed.tokens, key=len))
    asked, found = (" ".join(_texts(name.tokens)) for name in (queried, listed))
    pair = TokenMatch(queried=asked, listed=found, how="acronym", weight=weighs, likeness=tenths)
    return Scored(tenths, (pair,), (), (), ())


def _several_agree(asked: Side, found: Side, met: Alignment) -> bool:
    """Whether several words agree other than by spelling, "of" and its like left out, and of one phrase counted once."""
    agree = [edge for edge, weighs in zip(met.taken, met.weights, strict=True) if weighs > STOP and edge.how != "spelling"]
    return (
        len(agree) >= SEVERAL
        and len({asked.name.tokens[edge.first].shown for edge in agree}) >= SEVERAL
        and len({found.name.tokens[edge.start].shown for edge in agree}) >= SEVERAL
    )


def _rarest_agrees(asked: Side, found: Side, met: Alignment) -> bool:
    """Whether a word agrees that no name of a firm is known to hold, and nothing tells a sister firm: neither a number nor places
    that differ, nor other words within names that both have a legal form."""
    if not any(
        weighs == FULL and edge.how == "same" and len(text := asked.tokens[edge.first].text) >= RARE_LETTERS and text not in RATES
        for edge, weighs in zip(met.taken, met.weights, strict=True)
    ):
        return False
    lefts = (met.asked_left, met.found_left)
    if any(token.number for left in lefts for token in left):
        return False
    if all(any(token.text in PLACES for token in left) for left in lefts):
        return False
    return not (
        all(any(weight(token) > SMALL_REST for token in left) for left in lefts) and asked.name.forms and found.name.forms
    )


def _given_back(asked: Side, found: Side, met: Alignment, *, personal: bool) -> tuple[int, str]:
    """What is given back, and why: every word of one name stands in the other, which has more (in between, where persons are
    named); or the rarest of words agrees."""
    if not personal and _rarest_agrees(asked, found, met):
        return WHOLE, "a word agrees that hardly any firm has in its name"
    if len(met.taken) < 2:
        return 0, ""
    rests = [sum(compress(side.weights, free)) for side, free in ((asked, met.asked_free), (found, met.found_free))]
    if min(rests) > SMALL_REST or max(rests) <= SMALL_REST:
        return 0, ""
    if personal:
        if any(free[0] or free[-1] for free in (met.asked_free, met.found_free)):
            return 0, ""
    elif max(met.weights) < WHOLE_WEIGHT:
        return 0, ""
    if any(edge.how in UNSURE and not (personal and edge.likeness >= SURE_OF_PERSON) for edge in met.taken):
        return 0, ""
    least = SERVANT_OF if personal else SMALL_REST
    telling = [edge for edge, weighs in zip(met.taken, met.weights, strict=True) if weighs > least]
    asked_shown = {asked.name.tokens[edge.first].shown for edge in telling}
    if min(len(asked_shown), len({found.name.tokens[edge.start].shown for edge in telling})) < 2:
        return 0, ""
    return (WHOLE_OF_PERSON if personal else WHOLE), "every word of one stands in the other"


_A = {
    Kind.PERSON: "a person",
    Kind.ORGANISATION: "an organisation",
    Kind.VESSEL: "a ship",
    Kind.AIRCRAFT: "an aircraft",
    Kind.UNKNOWN: "of unknown kind",
}


def _texts(tokens: Iterable[Token]) -> tuple[str, ...]:
    return tuple(token.shown for token in tokens)
