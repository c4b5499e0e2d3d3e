"""What texts of a column are asked one by one: for notes, for words that part names, for addresses, for names written as one.

All this hangs on the letters of a text, so that the patterns of ``names`` are asked, each of the few texts in which it may find
anything: "Foobar Ltd trading as Quuxling" holds two words that part names, "Foobar Trading Ltd" does not, "Foobar T/A Quuxling"
holds a stroke between two letters of such, "Foobar A/S" does not.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from screening.match.accents import Accents
from screening.match.cells import APOSTROPHE, HOLDS, WORD, Cells, Flags
from screening.match.hashes import Numbers
from screening.match.numbered import Growing
from screening.match.pieces import KnownWords
from screening.match.tables import different
from screening.names.forms import of_one_word
from screening.names.notes import BEFORE_NUMBER, IBAN, NOTED_PAIRS, SIGN_WORDS, VOYAGE, bare_of_notes, numbers_account
from screening.names.parties import (
    BARE_DOMAIN,
    CAMEL,
    FORMS_BEHIND,
    INITIALLED,
    INITIALLED_WORDS,
    MAY_HOLD_MORE,
    PARTED_BY_STROKE,
    PARTING,
    PARTING_PAIRS,
    between_names,
    owners,
    written_apart,
)
from screening.names.restored import FEWEST_SPACED, may_be_spoilt

_NOTED, _PARTED, _OWNED, _AS_ONE = range(4)
_QUESTIONS = 4
"""The questions: for notes, for words that part names, for addresses, and for names written as one."""
_NUMBER, _BEFORE_NUMBER, _DOTTED = (1 << bit for bit in range(_QUESTIONS, _QUESTIONS + 3))
"""Further reasons: a word may be an account number, or stand before one; and it may part names if it is written with dots."""
_FIRST, _SECOND = 8, 20
"""Where the bits of pairs of words begin that are a reason together, for the first word of each pair and for the second."""

_SPACED = [(_NOTED, pair) for pair in NOTED_PAIRS] + [(_PARTED, pair) for pair in PARTING_PAIRS]
_PAIRS_OF = [sum(1 << number for number, (of, _) in enumerate(_SPACED) if of == question) for question in range(_QUESTIONS)]
"""For each question the bits of its pairs."""


def _by_word() -> dict[str, int]:
    """The reasons that words are wherever they stand, and in pairs."""
    found: dict[str, int] = {}
    for words, reason in ((SIGN_WORDS, 1 << _NOTED), (PARTING, 1 << _PARTED), (BEFORE_NUMBER, _BEFORE_NUMBER)):
        for word in words:
            found[word] = found.get(word, 0) | reason
    for number, (_, (first, second)) in enumerate(_SPACED):
        found[first] = found.get(first, 0) | 1 << _FIRST + number
        found[second] = found.get(second, 0) | 1 << _SECOND + number
    return found


_BY_WORD = _by_word()
_WEB = "www"
_LETTERS_WITH_DOTS = ("fka", "aka", "fao", "dba", "f")
"""What a word ends in that parts names where its letters have dots ("x.a.k.a"), or whose last letter does ("x.f.ao")."""
_LAST_TWO = frozenset(
    [ending[-2:] for ending in (*FORMS_BEHIND, _WEB, *_LETTERS_WITH_DOTS[:4])]
    + [letter + "f" for letter in "abcdefghijklmnopqrstuvwxyz"]
    + [f"{number:02}" for number in range(100)]
    + [f"{number}{letter}" for number in range(10) for letter in VOYAGE]
)
"""The last two letters of words that are a reason by what they end in."""


def _reasons(words: Sequence[str]) -> NDArray[np.uint32]:
    """For what each word is a reason."""
    found = np.array([_BY_WORD.get(word, 0) for word in words], dtype=np.uint32)
    for place in [place for place, word in enumerate(words) if word[-2:] in _LAST_TWO]:
        word = words[place]
        ends = ((FORMS_BEHIND, 1 << _AS_ONE), (_WEB, 1 << _OWNED), (_LETTERS_WITH_DOTS, _DOTTED))
        found[place] |= sum(reason for ending, reason in ends if word.endswith(ending))
        if (word[-1:] in VOYAGE and word[-4:-1].isdigit()) or (word[:2].isalpha() and word[2:].isdigit() and len(word) >= IBAN):
            found[place] |= 1 << _NOTED
        if numbers_account(word):
            found[place] |= _NUMBER
    return found


_STROKE, _COLON, _EQUALS, _AT, _HASH, _DOT, _COMMA, _PLUS, _DASH, _BLANK, _ONE = (ord(sign) for sign in "/:=@#.,+- 1")
_DIGIT = np.array([chr(code).isdigit() for code in range(128)])
_BEFORE_STROKE, _BEHIND_STROKE, _M, _S = (
    np.array([chr(code).casefold() in letters for code in range(128)])
    for letters in ({*PARTED_BY_STROKE[0], " "}, {*PARTED_BY_STROKE[1], " "}, {"m"}, {"s"})
)
"""Letters beside a stroke, or a blank before them, that part names ("T/A"), or stand for Messrs ("M/s")."""
_UPPER, _LOWER = (np.array([holds(chr(code)) for code in range(128)]) for holds in (str.isupper, str.islower))


@dataclass(frozen=True, slots=True, eq=False)
class Told:
    """What texts say by their letters: which are ``odd``, and of others, behind the text, where what parts names is printed;
    of what is bare of notes and of names in addresses the first word and that behind the last; and what is written apart.
    """

    odd: Numbers
    between: Numbers
    bare: Numbers
    owning: Numbers
    apart: list[tuple[int, str]]


class Questions:
    """Asks texts; for what words are a reason is found out as they come."""

    def __init__(self, known: KnownWords) -> None:
        self._known = known
        self._reasons = Growing(np.uint32)

    def told(self, texts: Sequence[str], found: Cells, words: Numbers, accents: Accents) -> Told:
        """What texts answer; ``words`` are the numbers of theirs."""
        self._reasons.add(_reasons(self._known.texts_from(len(self._reasons))))
        asks = np.zeros((_QUESTIONS, len(texts)), dtype=bool)
        reasons = self._reasons.all[words]
        self._by_words(found, reasons, asks)
        _by_signs(texts, found, asks)
        sizes = np.bincount(found.owner, minlength=len(texts))
        asks[_AS_ONE, [text for text in np.flatnonzero(sizes == 1).tolist() if CAMEL.fullmatch(texts[text])]] = True
        few = np.append(self._initials(found, words), np.flatnonzero(accents.unplain))
        few = different(few[sizes[few] <= INITIALLED_WORDS])
        asks[_AS_ONE, [text for text in few.tolist() if INITIALLED.fullmatch(texts[text])]] = True
        noted, parted, owned, as_one = (np.flatnonzero(asked).tolist() for asked in asks)
        odd = [
            text for text in noted if accents.unplain[text] and (bare_of_notes(texts[text]) or bare_of_notes(accents.texts[text]))
        ]
        between, _, of_between = _spans(texts, found, parted, between_names)
        _, bare, of_bare = _spans(texts, found, noted, bare_of_notes)
        _, owning, of_owning = _spans(texts, found, owned, owners)
        odd += [text for cut in (of_between, of_bare, of_owning) for text in cut.tolist()]
        return Told(
            odd=np.array(odd, dtype=np.int64),
            between=between,
            bare=bare,
            owning=owning,
            apart=[(text, one.text) for text in as_one for one in written_apart(accents.texts[text])],
        )

    def _initials(self, found: Cells, words: Numbers) -> Numbers:
        """Texts that may begin or end with initials: letters with dots between are one word, longer as printed, unless they are
        two alone ("B.C"), or a hyphen stands between ("B.-C."); as one word they may be a legal form ("S.A."), which is none.
        """
        at = np.flatnonzero(found.stop - found.start > np.diff(found.ends, prepend=0))
        new = np.append(np.diff(found.owner, prepend=-1) != 0, True)
        unique, which = np.unique(words[at], return_inverse=True)
        forms = [of_one_word(self._known.text(word)) for word in unique.tolist()]
        as_first = np.array([all(form.last_only for form in some) for some in forms], dtype=bool)
        as_last = np.array([all(form.first_only for form in some) for some in forms], dtype=bool)
        at = at[(new[at] & as_first[which]) | (new[at + 1] & as_last[which])]
        dotted = np.flatnonzero(found.printed[found.stop] == _DOT)
        behind, single = found.stop[dotted] + 1, found.stop[dotted] - found.start[dotted] == 1
        parted = (found.printed[behind] == _DASH) | (single & (found.kinds[behind] & WORD != 0))
        initials: Numbers = found.owner[np.append(at, dotted[parted])]
        return initials

    def _by_words(self, found: Cells, reasons: NDArray[np.uint32], asks: Flags) -> None:
        """Add the questions for which words are a reason, alone or two of which one stands behind the other."""
        owner = found.owner
        at = np.flatnonzero(reasons)
        here = reasons[at]
        before = np.where(owner[at - 1] == owner[at], reasons[at - 1], 0) * (at > 0)
        pairs = (before >> _FIRST) & (here >> _SECOND)
        for question in (_NOTED, _PARTED, _OWNED):
            asks[question, owner[at[(here & (1 << question) != 0) | (pairs & _PAIRS_OF[question] != 0)]]] = True
        # Forms are told from the name in front of them by their capitals.
        some = at[here & (1 << _AS_ONE) != 0]
        sizes = np.array(sorted({len(form) for form in FORMS_BEHIND}))
        behind = found.stop[some][:, None] - sizes
        printed = found.printed
        capital = _UPPER[printed[behind]] & _LOWER[printed[behind - 1]] & _LOWER[printed[behind - 2]]
        asks[_AS_ONE, owner[some[capital.any(axis=1)]]] = True
        # An account number is the first word, or has a sign or a word for it in front.
        some = np.flatnonzero(here & _NUMBER)
        place = at[some]
        first = (place == 0) | (owner[place - 1] != owner[place])
        account = first | (before[some] & _BEFORE_NUMBER != 0) | (printed[found.start[place] - 1] == _HASH)
        asks[_NOTED, owner[place[account]]] = True
        # Letters with dots are one word, which is longer as printed.
        some = at[here & _DOTTED != 0]
        letters = np.diff(found.ends, prepend=0)[some]
        asks[_PARTED, owner[some[found.stop[some] - found.start[some] > letters]]] = True


def _by_signs(texts: Sequence[str], found: Cells, asks: Flags) -> None:
    """Add the questions for which signs are a reason."""
    printed, kinds = found.printed, found.kinds
    sign = np.flatnonzero(kinds & HOLDS)
    what, before, behind = printed[sign], printed[sign - 1], printed[np.minimum(sign + 1, len(printed) - 1)]
    text = np.searchsorted(found.line, sign, side="right") - 1
    asks[_NOTED, text[(what == _COLON) | (what == _EQUALS) | (what == _AT)]] = True
    asks[_OWNED, text[(what == _AT) | ((what == _COLON) & (behind == _STROKE))]] = True
    asks[_NOTED, text[(what == _COMMA) & (_DIGIT[behind] | _DIGIT[printed[np.minimum(sign + 2, len(printed) - 1)]])]] = True
    marks = np.flatnonzero((printed == _PLUS) | (printed == _DASH))
    further = printed[np.minimum(marks + 2, len(printed) - 1)]
    marks = marks[_DIGIT[printed[marks + 1]] | ((printed[marks + 1] == _BLANK) & _DIGIT[further])]
    asks[_NOTED, np.searchsorted(found.line, marks, side="right") - 1] = True
    stroke = what == _STROKE
    asks[_PARTED, text[stroke & _BEFORE_STROKE[before] & _BEHIND_STROKE[behind]]] = True
    asks[_NOTED, text[stroke & ((before == _ONE) | (_M[before] & _S[behind]))]] = True
    between = np.flatnonzero((printed == _DOT) | (printed == _STROKE))
    between = between[_DIGIT[printed[between - 1]] & _DIGIT[printed[between + 1]]]
    # A date holds two such signs, with a figure or two between.
    between = between[:-1][np.diff(between) <= _DAY]
    asks[_NOTED, np.searchsorted(found.line, between, side="right") - 1] = True
    # "foobar.com" says nothing else of itself.
    dots = np.flatnonzero(printed == _DOT)
    dots = dots[(kinds[dots - 1] & kinds[dots + 1] & WORD) != 0]
    maybe = different(np.searchsorted(found.line, dots, side="right") - 1).tolist()
    asks[_OWNED, [text for text in maybe if BARE_DOMAIN.fullmatch(texts[text])]] = True
    # "foobarLtd's" is one word here, and for the patterns more than one.
    marks = np.flatnonzero(kinds & APOSTROPHE)
    marks = marks[(kinds[marks - 1] & kinds[marks + 1] & WORD) != 0]
    maybe = different(np.searchsorted(found.line, marks, side="right") - 1).tolist()
    asks[:, [text for text in maybe if MAY_HOLD_MORE.search(texts[text])]] = True


def _spans(
    texts: Sequence[str], found: Cells, some: Iterable[int], ask: Callable[[str], Iterable[tuple[int, int]]]
) -> tuple[Numbers, Numbers, Numbers]:
    """What some texts answer: the text, and where it is printed; the text, its first word and that behind its last; and texts of
    which a word is cut so, which are odd.
    """
    line = found.line
    rows = [(text, int(line[text]) + start, int(line[text]) + end) for text in some for start, end in ask(texts[text])]
    spans = np.array(rows, dtype=np.int64).reshape(-1, 3)
    text, from_, to = spans.T
    first, last = np.searchsorted(found.start, from_), np.searchsorted(found.start, to)
    # No word may be cut, nor lose the dot that makes it one.
    stop, start, ends = (np.append(0, places) for places in (found.stop, found.start, found.ends))
    dotted = (ends[last] - ends[last - 1] < stop[last] - start[last]) & (last > 0)
    cut = (stop[first] > from_) | (stop[last] > to) | (dotted & (found.printed[to] == _DOT))
    return spans, np.column_stack([text, first, last]), text[cut]


_DAY = 3
_HEX = frozenset("0123456789abcdefABCDEF")
_SPOILING: dict[str, Callable[[str], bool]] = {
    "&": lambda behind: behind.isalpha() or behind == "#",
    "%": _HEX.__contains__,
    **dict.fromkeys("<?\\", str.isprintable),
}
"""Signs of which a text in plain letters holds one where these were spoilt, and what may stand behind each."""
_BEHIND_SIGN = {ord(sign): np.array([holds(chr(code)) for code in range(128)]) for sign, holds in _SPOILING.items()}


def spoilt(texts: Sequence[str], found: Cells, accents: Accents) -> list[int]:
    """The texts, by place, whose letters were spoilt on the way, as printed in ``texts``; they are to be read by themselves."""
    printed = found.printed
    signs = [at[holds[printed[at + 1]]] for sign, holds in _BEHIND_SIGN.items() if len(at := np.flatnonzero(printed == sign))]
    maybe = accents.unplain.copy()
    # Of letters spaced out all but the first begin a word here ("x.F o o b a.r").
    single = (found.kinds[found.start + 1] & WORD) == 0
    maybe |= np.bincount(found.owner[single], minlength=len(texts)) >= FEWEST_SPACED - 1
    if signs:
        maybe[np.searchsorted(found.line, np.concatenate(signs), side="right") - 1] = True
    return [place for place in np.flatnonzero(maybe).tolist() if may_be_spoilt(texts[place])]
