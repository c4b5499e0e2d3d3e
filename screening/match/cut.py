"""Names that are another's beginning, cut off by a form or a payment system: whole in their letters, or word by word."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from rapidfuzz.distance import OSA

from screening.lexicon.word_counts import RATES
from screening.match.likeness import meet
from screening.match.weights import weight
from screening.names import Name, Token, clean
from screening.names.words import CANONICAL

CUT_OFF = 900
CUT_TEXT = 30
CUT_LETTERS = 16
CUT_WEIGHT = 100
CUT_LEAST = 4
"""A name that is another's beginning, letter by letter: its score in tenths, from how many characters this is believed, from how
many letters and what weight of whole words where it has fewer, and how many letters must stand behind a legal form that it begins
with."""

SAME_LETTERS = 960
"""The score of names of the same letters, so many at least, with blanks elsewhere."""
OPENING = 880
OPENING_SLIP = 840
"""The score of a name whose words are the opening words of the other, the last cut off: all the same, and with one slip."""
FRAGMENT = 3
LONE_FRAGMENT = 6
"""Letters that must be left of the word that is cut off, and where it is the only one behind a legal form."""
OPENING_WORDS = 8
FEWEST_SLIP_WORDS, SLIP_WORDS = 2, 5
"""Words that may stand before the one that is cut off, and of how many, at least and at most, one may hold a slip."""
WHOLE_WEIGHT = 60
"""What the words must weigh where the last of them is whole, or what is left of it is a word of its own."""
WHOLE_LETTERS = 12
"""Letters of whole words behind a legal form that may be all that a field of thirty characters has left: "New City" is a name."""
FIELDS = frozenset({30, 32, 35, 36, 40, 45, 50, 60})
"""Characters that fields of forms and payment systems hold, from ``CUT_TEXT`` on."""
LEFT_OUT = 2
"""Letters that the word that is cut off has more, at least."""
SLIP_WEIGHT = 40
"""What the words without a slip must weigh beside one with a slip."""
SLIP_LIKENESS = 700
"""How alike a word with a slip must be to the one it stands for."""
LONE_SLIPPED = 8
"""Letters that must be left of the only word behind a legal form for one of them to be a slip."""
SLIPPED_FRAGMENT = 5
"""Letters of what is left of a word in which one may be a slip, though not among the first three."""


@lru_cache(maxsize=16384)
def letters(text: str) -> str:
    """The letters and digits of a text in one run, in small letters and without blanks or signs."""
    return "".join(filter(str.isalnum, clean(text).casefold()))


def is_fragment(raw: str) -> bool:
    """Whether a word is none that names are known to hold, so that it may be what is left of one."""
    return len(raw) >= FRAGMENT and raw.isalpha() and raw not in RATES and raw not in CANONICAL


def is_cut_off(one: Name, other: Name) -> bool:
    """Whether one name is the other cut off: after thirty characters, behind a legal form, or after a rare word that is whole."""
    short, long = (one, other) if len(letters(one.text)) <= len(letters(other.text)) else (other, one)
    beginning, whole = letters(short.text), letters(long.text)
    if len(beginning) < CUT_LETTERS or beginning == whole or not whole.startswith(beginning):
        return False
    behind_form = whole.find(long.tokens[0].raw)
    if len(short.text) >= CUT_TEXT or behind_form > 0:
        # Cut within its legal form, or soon behind it, a name could be anybody's.
        return len(beginning) >= behind_form + CUT_LEAST
    return sum(weight(token) for token in short.tokens[:-1]) >= CUT_WEIGHT


def is_parted_otherwise(one: Name, other: Name) -> bool:
    """Whether two names are the same letters, parted by blanks elsewhere."""
    return len(letters(one.text)) >= CUT_LETTERS and letters(one.text) == letters(other.text)


def opening_words(name: Name) -> int:
    """The words of a name that may be cut off behind them, with one or two letters of a further word or none; 0 where it may not.

    The last of them is the beginning of a word or, in a long text, a whole one.
    """
    run, words = letters(name.text), name.tokens
    if len(run) < CUT_LETTERS or not run.endswith(letters(words[-1].shown)):
        return 0
    return _opening_size(words)


def _opening_size(words: Sequence[Token]) -> int:
    size = len(words) - (len(words) > 1 and len(words[-1].raw) < FRAGMENT)
    if size > OPENING_WORDS + 1 or words[-1].number or words[size - 1].number:
        return 0
    if len(words) == 1 and not (is_fragment(words[0].raw) and len(words[0].raw) >= LONE_FRAGMENT):
        return 0
    return size


def may_open(short: Sequence[Token], long: Sequence[Token]) -> int:
    """The words of a name that may be those that the other opens with, whatever they were printed as; 0 where they may not."""
    size = _opening_size(short) if len(short) <= len(long) else 0
    if not size:
        return 0
    last, word = short[size - 1], long[size - 1]
    if word.raw[:FRAGMENT] != last.raw[:FRAGMENT] or (size == 1 and word.raw[:LONE_FRAGMENT] != last.raw[:LONE_FRAGMENT]):
        return 0
    whole = last.text == word.text
    if size < len(short):
        further = short[size].raw
        if not whole or not long[size].raw.startswith(further) or len(long[size].raw) < len(further) + LEFT_OUT:
            return 0
    elif whole and size in (1, len(long)):
        return 0
    others = [(one, other) for one, other in zip(short[: size - 1], long, strict=False) if one.text != other.text]
    if len(others) > 1 or (others and (not FEWEST_SLIP_WORDS <= size - 1 <= SLIP_WORDS or not _is_slip(*others[0]))):
        return 0
    return size


def opening(one: Name, other: Name) -> int:
    """The score in tenths of a name that opens the other, its last word cut off, at most one word with a slip; else 0."""
    return max(_opens(one, other), _opens(other, one))


def _opens(short: Name, long: Name) -> int:
    size = may_open(short.tokens, long.tokens)
    if not size or size != opening_words(short):
        return 0
    last, word = short.tokens[size - 1], long.tokens[size - 1]
    # What was printed, but of several words read as a phrase each by itself.
    printed, of_word = letters(last.shown), letters(word.shown)
    if word.raw.startswith(last.raw):
        printed, of_word = last.raw, word.raw
    slips, whole = 0, last.text == word.text
    written = sum(len(token.raw) for token in short.tokens)
    # A short word behind a long form is a name of its own, but where a field is known to end.
    if len(short.tokens) == 1 and len(short.text) >= CUT_TEXT and len(short.text) not in FIELDS and written < WHOLE_LETTERS:
        return 0
    if whole:
        if size == len(short.tokens) and (len(short.text) < CUT_TEXT or written < WHOLE_LETTERS):
            return 0
        # One word and a letter or two are believed behind a legal form alone.
        if size == 1 and letters(short.text).startswith(last.raw):
            return 0
    elif size == 1 and begins_with_a_slip(last.raw, word.raw):
        return OPENING_SLIP if len(last.raw) >= LONE_SLIPPED else 0
    elif not of_word.startswith(printed):
        if not is_fragment(last.raw) or not begins_with_a_slip(printed, of_word):
            return 0
        slips = 1
    elif len(of_word) < len(printed) + LEFT_OUT:
        return 0
    same = weight(last) if whole else 0
    for before, found in zip(short.tokens[: size - 1], long.tokens, strict=False):
        if before.text == found.text:
            same += weight(before)
        else:
            slips += 1
    if slips:
        return OPENING_SLIP if slips == 1 and same >= SLIP_WEIGHT else 0
    sure = len(short.text) >= CUT_TEXT or (not whole and is_fragment(last.raw))
    return OPENING if same >= WHOLE_WEIGHT or (sure and not whole) else 0


def _is_slip(one: Token, other: Token) -> bool:
    alike, how = meet(one, other)
    return how == "spelling" and alike >= SLIP_LIKENESS


def begins_with_a_slip(fragment: str, word: str) -> bool:
    """Whether the word begins with the fragment but for one slip behind its first letters."""
    return (
        len(fragment) >= SLIPPED_FRAGMENT
        and len(word) >= len(fragment) + LEFT_OUT
        and not word.startswith(fragment)
        and any(OSA.distance(fragment, word[: len(fragment) + more], score_cutoff=1) <= 1 for more in (-1, 0, 1))
    )
