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

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import compress, pairwise

from screening.lexicon.abbreviations import PARTICLES
from screening.lexicon.places import PLACES
from screening.lexicon.word_counts import RATES
from screening.match.align import Alignment, Edge, Side, align
from screening.match.beside import SMALL_WORDS
from screening.match.cut import CUT_OFF, OPENING, SAME_LETTERS, is_cut_off, is_parted_otherwise, opening
from screening.match.legal import ONE_SIDED, SAME, apart
from screening.match.likeness import are_two_names, is_given_name, is_korean
from screening.match.marks import (
    FATHER_AND_SON,
    FULL_OTHER_FORM,
    FULL_REST,
    KIND_DIFFERS,
    LITTLE,
    LONE_KIND_DIFFERS,
    NO_WORD_AGREES,
    ORDINARY_WORD,
    ORGANISATION,
    PERSON,
    PLACES_DIFFER,
    RARE_WORD,
    RARE_WORDS_DIFFER,
    SAID_OTHERWISE,
    SEVERAL,
    SHIP,
    SLIP_AND_FORM,
    TWO_GIVEN_NAMES,
    VESSEL_DIFFERS,
    Marks,
    doubt,
    forms_differ,
    numbers_differ,
    of_several,
)
from screening.match.ways import Way
from screening.match.weights import STOP, weight, word_weight
from screening.model import Kind, TokenMatch
from screening.names import Name, Token, clean
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
ORDINARY_WEIGHT = 60
"""A name that is the telling word of another: its score in tenths, the least weight of such a word, the most of the others."""
SYLLABLE = 3
"""Letters up to which a person's name weighs little by itself but is a whole name: "Su", "Min", "Li"."""
SAID_ALIKE = 4
"""Letters with which words begin that are written alike."""
ORDINALS = frozenset("first second third fourth fifth sixth seventh eighth ninth tenth".split())
"""Ranks in words; in figures they are counts as well: "11th Research Institute" is "No. 11 Research Institute"."""
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

    Of words as printed, not as translated.
    """
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
    heavy = [token for token in name.tokens if weight(token) > ORDINARY_WEIGHT]
    if len(heavy) != 1 or weight(heavy[0]) < TELLING_WEIGHT or any(token.number for token in name.tokens):
        return ""
    return heavy[0].text


def goes_by_telling_word(one: Name, other: Name) -> bool:
    """Whether one name is a single word, and that the telling word of the other: "Hikvision"."""
    return min(len(one.tokens), len(other.tokens)) == 1 and "" != telling_word(one) == telling_word(other)


def acronym(one: Name, other: Name) -> int:
    """The score in tenths of a single word and the name whose initials it is, whichever comes first; 0 where it is none."""
    for short, long in ((one, other), (other, one)):
        if len(short.tokens) == 1 and short.tokens[0].text in initials(long):
            text = short.tokens[0].text
            spoken = len(text) == 4 and text[-1] in _SPOKEN_ENDS and sum(letter in "aeiou" for letter in text) > 1
            return SHORT_ACRONYM if spoken or text in RATES else ACRONYM
    return 0


def score(queried: Name, listed: Name, *, queried_kind: Kind = Kind.UNKNOWN, listed_kind: Kind = Kind.UNKNOWN) -> Scored:
    """Score two names; either without words scores 0. Kinds that are UNKNOWN are taken from the names themselves."""
    return score_sides(Side.of(queried), Side.of(listed), queried_kind=queried_kind, listed_kind=listed_kind)


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
    evidence = of_several(met.evidence) if marks is ORGANISATION and _several_agree(asked, found, met) else met.evidence
    tenths = 1000 - (1000 - met.agreement) * doubt(marks, evidence) // 1000
    remarks = []
    for points, remark in _against(asked.tokens, found.tokens, met, marks, ships=bool(kinds & SHIPS)):
        tenths -= points
        if remark:
            remarks.append(remark)
    # What is left to tell takes off more: most pairs are done here, by their words alone.
    if max(0, tenths) < least and not ways & Way.APART:
        return Scored(max(0, tenths), (), (), (), ())
    queried, listed = asked.name, found.name
    far, how = apart(queried.forms, listed.forms) if marks is ORGANISATION else (SAME, "")
    first = []
    if far != SAME and (points := forms_differ(met.evidence, far)):
        tenths -= points
        first.append(how)
    if marks is ORGANISATION:
        for points, remark in _too_little(queried, listed, met, far):
            tenths -= points
            first.append(remark)
    remarks[:0] = first
    # Where one kind is only read from the words, the same words say the same; a legal form that the other lacks does not.
    same = asked.key == found.key and bool(queried.forms) == bool(listed.forms)
    told = not same or Kind.UNKNOWN not in (queried_kind, listed_kind)
    if len(kinds) == 2 and told:
        tenths -= VESSEL_DIFFERS if kinds & SHIPS else KIND_DIFFERS if len(met.taken) > 1 else LONE_KIND_DIFFERS
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


UNSURE = ("spelling", "beginning")
"""Ways in which words meet by their letters alone."""
_SON_OF = frozenset("bin ibn bint".split())


def _several_agree(asked: Side, found: Side, met: Alignment) -> bool:
    """Whether several words agree other than by spelling, "of" and its like left out, and of one phrase counted once."""
    agree = [edge for edge, weighs in zip(met.taken, met.weights, strict=True) if weighs > STOP and edge.how != "spelling"]
    return (
        len(agree) >= SEVERAL
        and len({asked.name.tokens[edge.first].shown for edge in agree}) >= SEVERAL
        and len({found.name.tokens[edge.start].shown for edge in agree}) >= SEVERAL
    )


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


def _against(
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
        if _son_for_father(asked, found.taken):
            yield FATHER_AND_SON, "father and son stand the other way round"
        if any(edge.how == "spelling" and _two_names(asked, listed, edge) for edge in found.taken):
            yield TWO_GIVEN_NAMES, "the given names are two, though spelled alike"
    if any(token.text in PLACES for token in found.asked_left) and any(token.text in PLACES for token in found.found_left):
        yield PLACES_DIFFER, "the places differ"
    if any(token.number for token in found.asked_left) and any(token.number for token in found.found_left):
        yield numbers_differ(0 if ships else found.evidence), "the numbers differ"


def _too_little(queried: Name, listed: Name, found: Alignment, far: int) -> Iterator[tuple[int, str]]:
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


def least_rest(token: Token) -> int:
    """The same by the marks that make less of it."""
    return min(rest(token, ORGANISATION), rest(token, PERSON))


def _is_short_name(word: str) -> bool:
    """Whether a word of a person's name is an initial or a syllable, and no word that joins names."""
    if word in PARTICLES:
        return False
    return is_korean(word) or len(word) == 1 or (len(word) <= SYLLABLE and word_weight(word) > STOP)


_A = {
    Kind.PERSON: "a person",
    Kind.ORGANISATION: "an organisation",
    Kind.VESSEL: "a ship",
    Kind.AIRCRAFT: "an aircraft",
    Kind.UNKNOWN: "of unknown kind",
}


def _texts(tokens: Iterable[Token]) -> tuple[str, ...]:
    return tuple(token.shown for token in tokens)
