"""Which texts of a column hold names beside the whole, and which of their words these are.

``names.parties`` finds them. What it finds hangs on the signs between words, on legal forms and places, and on whether other
words may name anybody at all; so a text is reduced to that, and asked for once.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from screening.lexicon.places import PLACES
from screening.match.cells import Cells, Flags
from screening.match.hashes import Numbers
from screening.match.numbered import Growing, Numbered, Sums
from screening.match.pieces import FREE, KnownWords, Pieces
from screening.match.plain import Trait, words_of
from screening.match.skeletons import STAND_INS, Rows, literals
from screening.match.tables import bounds, spread
from screening.names import analyse, parties
from screening.names.parties import ACRONYM, BRACKETED, DESCRIBED, MAY_HOLD_MORE, between_names, holds_notes, owners
from screening.names.words import alone, raw_words

_CODES = [chr(code) for code in range(128)]
_CLOSES, _STROKE, _BRACKETS = ")]", ord("/"), [ord(one) for one in "([)]"]
_OF_PARTS = ",;([:"
"""Signs that words which part names may take with them; such texts are read by themselves."""
_CLOSING, _PAIR = [ord(one) for one in ")]"], 2
_PARTS: Flags = np.array([one.isprintable() and (MAY_HOLD_MORE.search(one) is not None or one in _CLOSES) for one in _CODES])
"""Signs between names."""
_NOTES: Flags = np.array([one in ":=@" for one in _CODES])
"""Signs of something that is no name."""
_WORD: Flags = np.array([one.isalnum() for one in _CODES])
_WITHIN: Flags = np.array([one in ".-" for one in _CODES])
_BLANK: Flags = np.array([one == " " for one in _CODES])
_COMMA, _DIGIT = ord(","), np.array([one.isdigit() for one in _CODES])
_PLACE, _NUMBER, _SHORT = (1 << 22) + 1, (1 << 22) + 2, (1 << 22) + 3
"""The codes of any place, number and word of one or two letters."""
_NUMBERS, _SHORT_WORDS = [str(number) for number in range(71, 80)], "zq zk qz qk xq xz kq".split()
_LONGEST_RUN = 2
"""Words of a run that are told apart from fewer."""
_SIGN, _APART, _CAPITALS, _PARTING = 1 << 25, 1 << 8, 1 << 24, 1 << 23
"""Set apart the codes of signs from those of words, of strokes between blanks from others, of words in capitals in brackets, and
of words that part names."""


_HARMLESS = Trait.ORGANISATION | Trait.SYLLABLE | Trait.TOUCHES


@dataclass(frozen=True, slots=True, eq=False)
class Several:
    """Names inside texts: of each the text, its place among the text's names, and its words, as one or two stretches of them.

    ``odd`` are texts to be read by themselves.
    """

    text: Numbers
    order: Numbers
    start: Numbers
    end: Numbers
    start_more: Numbers
    end_more: Numbers
    odd: Numbers


class Holders:
    """The skeletons of texts that may hold several names."""

    def __init__(self, known: KnownWords, pieces: Pieces) -> None:
        self._known = known
        self._pieces = pieces
        self._numbered = Numbered(np.uint32)
        self._odd = Growing(np.bool_)
        self._ends = Growing(np.int64)
        self._stretches = Growing(np.int64)
        self._stand_ins = {
            code: [word.text for word in words_of(texts) if word.traits & ~_HARMLESS == trait and not word.in_form]
            for code, trait, texts in (
                (FREE, Trait.NAMES, STAND_INS),
                (_PLACE, Trait.PLACE, sorted(PLACES)),
                (_NUMBER, Trait.NUMBER, _NUMBERS),
                (_SHORT, Trait.SHORT, _SHORT_WORDS),
            )
        }

    def __len__(self) -> int:
        return len(self._numbered)

    def read(self, texts: Sequence[str], found: Cells, words: Numbers, few: Flags, unplain: Flags) -> Several:
        """The names inside texts; those that ``few`` holds of are left out, and ``unplain`` ones to be read by themselves."""
        odd, parting, owning = self._told_by_words(texts, found, words)
        sign = np.flatnonzero(_PARTS[found.printed])
        of_sign = np.searchsorted(found.line, sign, side="right") - 1
        held = np.zeros(len(texts), dtype=bool)
        held[of_sign] = True
        held[found.owner[parting]] = True
        held &= ~few
        # The name in an address is read here where it is the only one beside the whole.
        of_owner = found.owner[owning[:, 0]]
        lone = ~held[of_owner]
        odd = np.concatenate([odd, of_owner[~lone | unplain[of_owner]], np.flatnonzero(held & unplain)])
        held[odd] = False
        commas = np.bincount(of_sign[found.printed[sign] == _COMMA], minlength=len(texts)) >= DESCRIBED - 1
        described = np.flatnonzero(held & commas)
        digits = [text for text in described.tolist() if any(map(str.isdigit, texts[text]))]
        held[digits] = False
        token = np.flatnonzero(held[found.owner])
        twice = self._twice(found.owner[token], words[token])
        kept_sign = held[of_sign]
        stretches, more = self._held(texts, found, words, token, np.isin(token, parting), sign[kept_sign], of_sign[kept_sign])
        # A word said twice makes names fewer and never more: where there are none it matters nothing.
        odd_all = np.concatenate([odd, np.array(digits, dtype=np.int64), np.intersect1d(twice, stretches[0]), more])
        start, end = owning[lone].T
        none = np.zeros(len(start), dtype=np.int64)
        of_owners = (of_owner[lone], none + 1, start, end, none, none)
        text, order, begin, stop, begin_more, stop_more = map(np.concatenate, zip(stretches, of_owners, strict=True))
        return Several(text, order, begin, stop, begin_more, stop_more, odd_all)

    def _told_by_words(self, texts: Sequence[str], found: Cells, words: Numbers) -> tuple[Numbers, Numbers, Numbers]:
        """Texts that hold something beside a name and are to be read by themselves; and of others the words that part names, and
        the names in addresses, one a text, by first word and the word behind the last.
        """
        traits = self._known.traits[words]
        printed, owner = found.printed, found.owner
        asked = [owner[(traits & Trait.SIGN) != 0]]
        # What no word says alone ("in-active", "trading as") words of it say together, or with a sign between.
        both = (traits & Trait.FRAGMENT) != 0
        near = (found.start[1:] - found.stop[:-1] == 1) & _WITHIN[printed[found.stop[:-1]]]
        near &= ((traits[:-1] | traits[1:]) & Trait.TOUCHES) != 0
        pairs = np.flatnonzero(((both[:-1] & both[1:]) | near) & (owner[:-1] == owner[1:]))
        single = np.flatnonzero(found.stop - found.start == 1)
        strokes = np.searchsorted(found.line, np.flatnonzero(printed == _STROKE), side="right") - 1
        asked.append(np.intersect1d(owner[single], strokes))
        asked.append(np.searchsorted(found.line, np.flatnonzero(_NOTES[printed]), side="right") - 1)
        maybe = np.unique(owner[pairs])
        certain = np.unique(np.concatenate(asked))
        more = [text for text in np.setdiff1d(maybe, certain).tolist() if MAY_HOLD_MORE.search(texts[text])]
        odd: list[int] = []
        parting: list[int] = []
        owning: list[tuple[int, int]] = []
        for text in (*certain.tolist(), *more):
            printed_text, line = texts[text], int(found.line[text])
            parts = between_names(printed_text)
            names = owners(printed_text)
            if (
                holds_notes(printed_text)
                or len(names) > 1
                or any(set(_OF_PARTS) & set(printed_text[slice(*one)]) for one in parts)
            ):
                odd.append(text)
                continue
            for start, end in parts:
                parting += range(*np.searchsorted(found.start, (line + start, line + end)).tolist())
            for start, end in names:
                first, last = np.searchsorted(found.start, (line + start, line + end)).tolist()
                if found.start[first] == line + start and found.stop[last - 1] == line + end and not parts:
                    owning.append((first, last))
                else:
                    odd.append(text)
        return np.array(odd, dtype=np.int64), np.array(parting, dtype=np.int64), np.array(owning, dtype=np.int64).reshape(-1, 2)

    def _twice(self, owner: Numbers, words: Numbers) -> Numbers:
        """Texts in which a word is said twice."""
        at, value = spread(*bounds(self._known.value_ends, words))
        most = len(self._pieces.same) + 1
        keys = np.sort(owner[at] * most + self._pieces.same[self._known.values[value]])
        return np.unique(keys[1:][keys[1:] == keys[:-1]] // most)

    def _held(
        self, texts: Sequence[str], found: Cells, words: Numbers, token: Numbers, parting: Flags, sign: Numbers, of_sign: Numbers
    ) -> tuple[tuple[Numbers, Numbers, Numbers, Numbers, Numbers, Numbers], Numbers]:
        known = self._known
        if not len(token):
            return (token, token, token, token, token, token), token
        # Words and signs in the order in which they stand.
        position = np.concatenate([found.start[token], sign])
        order = np.argsort(position, kind="stable")
        text = np.concatenate([found.owner[token], of_sign])[order]
        is_word = (np.arange(len(order)) < len(token))[order]
        at = np.concatenate([token, sign])[order]
        different, row = np.unique(text, return_inverse=True)
        sign = found.printed[at[~is_word]]
        bracket = _among(~is_word, np.isin(sign, _BRACKETS))
        count = np.bincount(row[bracket], minlength=len(different))
        before = np.cumsum(bracket)
        before = before - np.append(0, before)[np.searchsorted(row, row)]
        closes = _among(~is_word, np.isin(sign, _CLOSING))
        wrong = (count > _PAIR) | np.isin(np.arange(len(different)), row[bracket & (closes != (before == _PAIR))])
        wrong |= count == 1
        own = words[at[is_word]]
        parts = _among(is_word, parting)
        apart = ~is_word | parts | np.append(False, parts[:-1]) | np.append(False, row[1:] != row[:-1])
        part = np.cumsum(apart)[is_word]
        inside = (before == 1)[is_word]
        literal, codes = self._literals(
            own, row[is_word], part, wrong[row[is_word]], np.flatnonzero((count > 0)[row[is_word]] & ~inside)
        )
        literal |= parting
        codes = np.where(parting, known.codes[own] + np.uint32(_PARTING), codes)
        # Whether titles are left out hangs on words of organisations, which are not told apart here.
        titled, makes_sure = ((known.traits[own] & trait) != 0 for trait in (Trait.TITLE, Trait.ORGANISATION))
        told = np.intersect1d(text[is_word][literal & titled], text[is_word][~literal & makes_sure])
        # A word that need not stay and stands neither behind such a one nor behind another begins a run.
        free = np.zeros(len(order), dtype=bool)
        free[is_word] = ~literal
        begins, run = _runs(free, row)
        traits = np.zeros(len(order), dtype=np.uint32)
        traits[is_word] = known.traits[own]
        named = np.bincount(run[free], weights=traits[free] & Trait.NAMES, minlength=int(begins.sum()) + 1) > 0
        stays = free & ~named[run]
        free &= ~stays
        code = np.zeros(len(order), dtype=np.uint32)
        code[is_word] = codes
        code[stays] = np.where(traits[stays] & Trait.PLACE, _PLACE, np.where(traits[stays] & Trait.NUMBER, _NUMBER, code[stays]))
        code[stays & (traits & Trait.SHORT != 0)] = _SHORT
        code[free] = FREE
        begins, run = _runs(free, row)
        place = np.arange(len(order))
        rank = place - np.maximum.accumulate(np.where(begins, place, 0))
        apart = _BLANK[found.printed[at[~is_word] - 1]] & _BLANK[found.printed[at[~is_word] + 1]] & (sign == _STROKE)
        code[~is_word] = _SIGN + sign.astype(np.uint32) + _APART * apart
        capitals, odd = self._in_brackets(texts, found, different[count > 0])
        code[is_word & np.isin(at, capitals) & (code != _PLACE)] += _CAPITALS
        kept = np.flatnonzero(~free | (rank < _LONGEST_RUN))
        ends = np.cumsum(np.bincount(row[kept], minlength=len(different)))
        codes = code[kept]
        number = self._numbered.numbers(codes, ends, Sums(codes).hashes(np.append(0, ends[:-1]), ends))
        self._learn()
        bad = (number < 0) | self._odd.all[number]
        good = np.flatnonzero(~bad)
        # Where each kept word begins, and where it or its run ends.
        kept_word = kept[is_word[kept]]
        begin = at[kept_word]
        run_sizes = np.bincount(run[free], minlength=int(begins.sum()) + 1)
        end = np.where(free[kept_word], begin - rank[kept_word] + run_sizes[run[kept_word]], begin + 1)
        first = np.append(0, np.cumsum(np.bincount(row[kept_word], minlength=len(different))))[:-1]
        which, stretch = spread(*bounds(self._ends.all, number[good]))
        four = self._stretches.all.reshape(-1, 4)[stretch]
        base = first[good][which][:, None] + four
        starts = begin[base[:, (0, 2)]] if len(base) else np.zeros((0, 2), dtype=np.int64)
        stops = end[base[:, (1, 3)]] if len(base) else np.zeros((0, 2), dtype=np.int64)
        stops[:, 1] = np.where(four[:, 3] < 0, starts[:, 1], stops[:, 1])
        holder = different[good][which]
        orders = np.arange(len(which)) - np.searchsorted(which, which) + 1
        return (holder, orders, starts[:, 0], stops[:, 0], starts[:, 1], stops[:, 1]), np.concatenate([different[bad], odd, told])

    def _literals(
        self, words: Numbers, text: Numbers, part: Numbers, brackets: Flags, outside: Numbers
    ) -> tuple[Flags, NDArray[np.uint32]]:
        """Which words stay themselves in the text and in whatever part of it they are asked in, and their codes.

        ``brackets`` are those of texts whose brackets may part them anyhow, ``outside`` those that one pair of brackets leaves.
        """
        known = self._known
        _, sizes = np.unique(part, return_counts=True)
        found = literals(known, Rows.of(words, np.cumsum(sizes)), parts=brackets[np.cumsum(sizes) - 1])
        whole = literals(known, _rows(words, text))
        left = literals(known, _rows(words[outside], text[outside]))
        literal = found.literal | whole.literal | (np.diff(known.value_ends, prepend=0)[words] != 1)
        literal[outside] |= left.literal
        # Where brackets stand anyhow, a legal form may be alone and be joined by others without what stands between.
        alone = found.alone & whole.alone & ~(brackets & np.repeat(sizes == 1, sizes))
        alone[outside] &= left.alone
        return literal, np.where(alone, known.codes_alone[words], known.codes[words])

    def _in_brackets(self, texts: Sequence[str], found: Cells, some: Numbers) -> tuple[Numbers, Numbers]:
        """Words that stand in brackets alone and may be an acronym, and texts with such that are more than a word."""
        capitals, odd = [], []
        for text in some.tolist():
            for bracket in BRACKETED.finditer(texts[text]):
                if ACRONYM.fullmatch(bracket.group(1).strip()):
                    from_, to = (int(found.line[text]) + bracket.start(1), int(found.line[text]) + bracket.end(1))
                    first, last = np.searchsorted(found.start, (from_, to)).tolist()
                    if last - first == 1 and found.stop[first] - found.start[first] > 1:
                        capitals.append(first)
                    else:
                        odd.append(text)
        return np.array(capitals, dtype=np.int64), np.array(odd, dtype=np.int64)

    def _learn(self) -> None:
        for number in range(len(self._odd), len(self._numbered)):
            stretches = self._of([int(code) for code in self._numbered.sequence(number)])
            self._odd.add([stretches is None])
            self._stretches.add([place for stretch in stretches or () for place in stretch])
            self._ends.add([len(self._stretches) // 4])

    def _of(self, codes: Sequence[int]) -> list[tuple[int, int, int, int]] | None:
        """The names inside a skeleton by the first and last of their words, twice where a part between is left out; or None."""
        text, runs = self._printed(codes)
        if text is None or holds_notes(text):
            return None
        words = [word for word, _ in raw_words(text)]
        own = [code for code in codes if code < _SIGN]
        parting = [place for start, end in between_names(text) for place in range(_words(text[:start]), _words(text[:end]))]
        if len(words) != len(own) or parting != [place for place, code in enumerate(own) if code & _PARTING]:
            return None
        found = []
        for party in parties(text)[1:]:
            stretch = _stretch(words, [word for word, _ in raw_words(party.text)])
            if stretch is None or not _whole_runs(stretch, runs):
                return None
            found.append(stretch)
        # Words that a phrase is read as may be those of another name in the text.
        read = {token.text for word in words for token in alone(word, word)}
        return None if found and not read.issuperset(analyse(text).key) else found

    def _printed(self, codes: Sequence[int]) -> tuple[str | None, list[tuple[int, int]]]:
        """A text with these codes, and from which to which of its words the runs go."""
        stand_ins = {code: iter(some) for code, some in self._stand_ins.items()}
        seen: Counter[int] = Counter()
        text, words, open_, joined = "", 0, False, False
        runs: list[tuple[int, int]] = []
        for code in codes:
            if code < _SIGN:
                plain = code & ~(_CAPITALS | _PARTING)
                word = next(stand_ins[plain], "") if plain in stand_ins else self._known.literal(plain, seen[plain])
                seen[plain] += 1
                if not word:
                    return None, []
                text += (
                    (word.upper() if code & _CAPITALS else word) if joined else " " + (word.upper() if code & _CAPITALS else word)
                )
                joined = False
                if plain == FREE:
                    runs[-1:] = [(runs[-1][0], words)] if open_ else [*runs[-1:], (words, words)]
                open_ = plain == FREE
                words += 1
            else:
                character = chr(code & 0x7F)
                glued = code & _APART == 0 and character == chr(_STROKE)
                if glued and text.endswith(character):
                    return None, []
                text += character if glued else " " + character
                joined = glued
                open_ = False
        return text.strip(), runs


def _words(text: str) -> int:
    return sum(1 for _ in raw_words(text))


def _stretch(words: Sequence[str], some: Sequence[str]) -> tuple[int, int, int, int] | None:
    """Where some of the words stand, all together or with one gap; None where that is not certain."""
    size, gap = len(some), len(words) - len(some)
    found = [(start, start + size - 1, -1, -1) for start in range(gap + 1) if words[start : start + size] == some]
    if not found:
        found = [
            (0, start - 1, start + gap, len(words) - 1)
            for start in range(1, size)
            if [*words[:start], *words[start + gap :]] == some
        ]
    return found[0] if len(found) == 1 and some else None


def _whole_runs(stretch: tuple[int, int, int, int], runs: Sequence[tuple[int, int]]) -> bool:
    """Whether a stretch holds every run wholly or not at all."""
    first, last, first_more, last_more = stretch
    inside = {*range(first, last + 1), *(range(first_more, last_more + 1) if first_more >= 0 else ())}
    return all(len(inside & set(range(start, end + 1))) in (0, end + 1 - start) for start, end in runs)


def _rows(words: Numbers, row: Numbers) -> Rows:
    """Words as names, by the number of the name of each."""
    _, sizes = np.unique(row, return_counts=True)
    return Rows.of(words, np.cumsum(sizes))


def _runs(free: Flags, row: Numbers) -> tuple[Flags, Numbers]:
    """Where runs begin, and the number of each word's."""
    begins: Flags = free & ~np.append(False, free[:-1] & (row[1:] == row[:-1]))
    return begins, np.maximum(np.cumsum(begins) - 1, 0)


def _among(mask: Flags, values: Flags) -> Flags:
    """Flags of some of a row, as flags of the whole."""
    found = np.zeros(len(mask), dtype=bool)
    found[mask] = values
    return found
