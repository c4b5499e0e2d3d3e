"""Legal forms taken off, as whole words and in the place where they may stand. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from operator import add

import numpy as np
from numpy.typing import NDArray
from rapidfuzz import process
from rapidfuzz.distance import OSA

from screening.lexicon import legal_forms
from screening.lexicon.traditional import SIMPLIFY
from screening.lexicon.word_counts import RATES
from screening.names.looks import look, looks
from screening.names.scripts import HAN_OR_KANA, clean
from screening.names.shortened import some_vowels_left_out
from screening.names.words import CANONICAL, PUT_OTHERWISE, canonical_word, raw_words


@dataclass(frozen=True, slots=True)
class Form:
    """A legal form: its words, where alone it may stand, and how it is written."""

    words: tuple[str, ...]
    first_only: bool
    last_only: bool
    shown: str

    @property
    def is_behind_word(self) -> bool:
        """Whether it is made of single letters that are a form behind a word alone: in front they are initials ("S. A. Khan")."""
        return not self.first_only and len(self.words) > 1 and all(len(word) == 1 for word in self.words)


_NOT_WITHIN = {"公司": "(?<![总分])", "회사": "(?<!총)"}
"""总公司, 총회사 and 分公司, general corporation and branch, are words of a name."""


_SHORT_FOR = {"limited": "ltd", "company": "co", "corporation": "corp"}


def _shortened(form: str) -> Iterator[str]:
    """A legal form of several words as it is, and with its words in short ("ltd liability co")."""
    yield form
    if " " in form:
        short = " ".join(_SHORT_FOR.get(word.strip("$"), word.strip("$")) + "$" * word.endswith("$") for word in form.split())
        if short != form:
            yield short


def _native_forms() -> tuple[re.Pattern[str], dict[str, list[Form]]]:
    """Legal forms as a pattern for scripts written without blanks, and as word sequences by their first word."""
    unspaced: set[str] = set()
    forms: dict[tuple[str, ...], Form] = {}
    for line in legal_forms.TABLE.strip().splitlines():
        for shown in (way for entry in line.partition(":")[2].split("|") for way in _shortened(entry.strip())):
            first_only, last_only = shown.startswith("^"), shown.endswith("$")
            shown = shown.strip("^$")
            simplified = shown if shown.isascii() else clean(shown).casefold().translate(SIMPLIFY)
            if not shown.isascii() and (HAN_OR_KANA.fullmatch(simplified) or re.search(r"[฀-๿]", simplified)):
                unspaced.add(simplified)
                continue
            words = tuple(shown.casefold().split()) if shown.isascii() else tuple(latin for latin, _ in raw_words(simplified))
            old = forms.get(words)
            # The same letters may stand anywhere in one country and only at an end in another: the stricter place wins.
            if old is None or (first_only or last_only):
                first = first_only or (old.first_only if old else False)
                last = last_only or (old.last_only if old else False)
                forms[words] = Form(words, first, last, shown)
    by_word: dict[str, list[Form]] = {}
    for form in sorted(forms.values(), key=lambda form: (-len(form.words), form.words)):
        by_word.setdefault(form.words[0], []).append(form)
    longest_first = sorted(unspaced, key=lambda form: (-len(form), form))
    pattern = re.compile("|".join(_NOT_WITHIN.get(form, "") + re.escape(form) for form in longest_first))
    return pattern, by_word


UNSPACED_FORM, _FORMS = _native_forms()
LETTERS = frozenset("abcdefghijklmnopqrstuvwxyz")
"""Words behind which single letters are no legal form."""


FORM_WORDS = frozenset(
    word
    for forms in _FORMS.values()
    for form in forms
    for word in form.words
    if len(word) >= 5 and canonical_word(word) not in legal_forms.ORDINARY
)
"""The words that legal forms are made of, of five letters and more: they count next to nothing where a form is incomplete."""

_CLIPPED = 6
CLIPPED_WITHIN = 4
"""Letters from which the beginning of a word of a legal form stands for it: alone, and among other words of the form."""
_LEFT = 2
"""Words that must stand before a legal form that is cut off at the end of a text."""

_OFTEN_SHORTENED = "limited company corporation incorporated liability partnership private proprietary joint stock public".split()
_ALL_FORM_WORDS = frozenset(word for forms in _FORMS.values() for form in forms for word in form.words)
_DAMAGED_FORM_WORDS = tuple(sorted(word for word in FORM_WORDS if len(word) >= 7))
_SCANNED_FORM_WORDS = {look(word): word for word in sorted(FORM_WORDS)}
_SCANNED_SHORT_FORMS = {
    look(word): word for word, forms in sorted(_FORMS.items()) if len(word) > 2 and any(len(form.words) == 1 for form in forms)
}
"""Words and short forms ("1td") by what they look like; these are believed of a word of letters and digits only."""
_WITHOUT_VOWELS = {
    short: word
    for word in _OFTEN_SHORTENED
    for short in some_vowels_left_out(word)
    if short not in RATES and short not in PUT_OTHERWISE and short not in _ALL_FORM_WORDS
}
"""Words of legal forms with some of their vowels left out ("Lmtd", "Cmpany")."""
_MOST_SLIPS = 2
"""Slips by which a long word of a legal form may differ from what is printed."""
_GLUED_TWICE = {
    "stockcompany": "stock",
    "sogranichennoi": "s",
    "jointstock": "joint",
    "coltd": "co",
    "ptyltd": "pty",
    "pteltd": "pte",
}
"""Words of legal forms glued together that by themselves are too usual in other words, by the first of them."""
_GLUED_BEFORE = (
    "ooo oao ojsc pjsc cjsc llc company limited obshchestvo otvetstvennostyu jointstock joint liability stockcompany "
    "aktsionernoe aktsionernoye sogranichennoi".split()
)
_GLUED_BEHIND = (
    "coltd ptyltd pteltd ltd llc gmbh fze fzco jsc corp company limited corporation incorporated sirketi liability "
    "jointstock".split()
)
_GLUED = re.compile(f"({'|'.join(_GLUED_BEFORE)})(.{{3,}})|(.{{3,}}?)({'|'.join(_GLUED_BEHIND)})")
"""A word of a legal form and another written as one; hardly any word of a name begins or ends so."""
_FIRST_THREE, _LAST_THREE = frozenset(form[:3] for form in _GLUED_BEFORE), frozenset(form[-3:] for form in _GLUED_BEHIND)


@lru_cache(maxsize=16384)
def _form_word_meant(word: str) -> str:
    """The word, or that of a legal form it is misspelt from ("LIMIED", "L1rnited"): one slip, two from 9 letters, or its look."""
    if not word.isalpha() and not word.isdigit() and (short := _SCANNED_SHORT_FORMS.get(look(word))):
        return short
    if short := _WITHOUT_VOWELS.get(word):
        return short
    if len(word) < 6 or word in _ALL_FORM_WORDS or word in RATES or word in CANONICAL:
        return word
    if scanned := _SCANNED_FORM_WORDS.get(look(word)):
        return scanned
    slips = 1 if len(word) < 9 else _MOST_SLIPS
    nearest = process.extractOne(word, _about_as_long(len(word), slips), scorer=OSA.distance, score_cutoff=slips)
    return word if nearest is None or (nearest[1] > 1 and len(nearest[0]) < 9) else nearest[0]


@cache
def _about_as_long(size: int, slips: int) -> tuple[str, ...]:
    """The long words of legal forms that so many slips may make as long as that."""
    return tuple(word for word in _DAMAGED_FORM_WORDS if abs(len(word) - size) <= slips)


def misspelt(words: Sequence[str]) -> dict[str, str]:
    """The words that are misspelt from one of a legal form, each with that word: all at once, as the nearest takes its time."""
    letters = [word for word in words if word.isascii() and word.isalpha()]
    seen = set(_WITHOUT_VOWELS.keys() & set(letters))
    if len(letters) < len(words):
        seen |= set(words).difference(letters)
    long = [word for word in letters if len(word) >= 6]
    seen.update(word for word, look in zip(long, looks(long), strict=True) if look in _SCANNED_FORM_WORDS)
    if long := _near_by_letters(long):
        slips = process.cdist(long, _DAMAGED_FORM_WORDS, scorer=OSA.distance, score_cutoff=_MOST_SLIPS).min(axis=1).tolist()
        seen.update(word for word, least in zip(long, slips, strict=True) if least <= _MOST_SLIPS)
    return {word: meant for word in seen if (meant := _form_word_meant(word)) != word}


def _near_by_letters(words: list[str]) -> list[str]:
    """The words of which so few letters differ from those of a word of a legal form that it may be meant."""
    bags, sizes = _bags(words), np.fromiter(map(len, words), dtype=np.int64, count=len(words))
    near = np.zeros(len(words), dtype=bool)
    for size in np.unique(sizes).tolist():
        some = np.flatnonzero(sizes == size)
        others, most = _of_size(size)
        near[some] = (np.bitwise_count(bags[some][:, None] ^ others) <= most).any(axis=1)
    return [words[place] for place in np.flatnonzero(near).tolist()]


@cache
def _of_size(size: int) -> tuple[NDArray[np.uint64], NDArray[np.int64]]:
    """The bags of the words of legal forms that one of so many letters may be misspelt from, and how many bits may differ.

    A letter changed turns two bits at most, one left out or put in one, and neighbours swapped none.
    """
    allowed = [(word, _MOST_SLIPS if min(len(word), size) >= 9 else 1) for word in _DAMAGED_FORM_WORDS]
    found = {word: 2 * slips - abs(len(word) - size) for word, slips in allowed if abs(len(word) - size) <= slips}
    return _bags(list(found)), np.array(list(found.values()), dtype=np.int64)


def _bags(words: list[str]) -> NDArray[np.uint64]:
    """For each word bits for the letters it holds, and further ones for those that it holds twice."""
    letters = np.frombuffer("\n".join(words).encode(), dtype=np.uint8)
    between = letters == ord("\n")
    owner = np.cumsum(between)[~between]
    counts = np.bincount(owner * 32 + letters[~between] % 32, minlength=32 * len(words)).reshape(-1, 32)
    return np.packbits(np.hstack([counts >= 1, counts >= 2]), axis=1).view(np.uint64)[:, 0]


def glued(words: Sequence[str]) -> list[str]:
    """The words that are read as one of a legal form and another."""
    maybe = [word for word in words if word[:3] in _FIRST_THREE or word[-3:] in _LAST_THREE]
    return [word for word in maybe if len(unglued(word)) > 1]


def unglued(word: str) -> list[str]:
    """The words that a word is read as where one of a legal form sticks to another; else itself alone."""
    return [part for part, _ in _unglued(word, word)] if _may_be_glued(word) else [word]


def all_of_one_word() -> frozenset[str]:
    """All words, in small letters, that are legal forms by themselves."""
    return frozenset(form.words[0] for forms in _FORMS.values() for form in forms if len(form.words) == 1)


def of_one_word(word: str) -> list[Form]:
    """The legal forms that are this word alone, in small letters; empty where it is none."""
    return [form for form in _FORMS.get(word, ()) if len(form.words) == 1]


def of_several_words() -> list[Form]:
    """The legal forms of more than one word."""
    return [form for forms in _FORMS.values() for form in forms if len(form.words) > 1]


def clipped(word: str) -> list[str]:
    """A word of a legal form, and all that it may be clipped to."""
    return [word, *(word[:size] for size in range(1, len(word)) if _is_clipped(word[:size], word))]


def is_clipped_form(word: str) -> bool:
    """Whether a word is a legal form of one word, clipped."""
    return any(len(form.words) == 1 and form.words[0] != word for form in _CUT_FORMS.get(word, ()))


def may_be_cut_off(word: str) -> bool:
    """Whether a word may be a legal form of several that is cut off behind it."""
    return len(word) >= _CLIPPED and any(len(form.words) > 1 for form in _CUT_FORMS.get(word, ()))


def take_off_forms(words: list[tuple[str, str]]) -> tuple[list[tuple[str, str]], list[str]]:
    """The words without legal forms, and the forms; words that are nothing but forms stay as they are."""
    texts = [word for word, _ in words]
    if any(map(_may_be_glued, texts)):
        words = [part for word in words for part in _unglued(*word)]
        texts = [word for word, _ in words]
    if not FORM_WORDS.isdisjoint(map(add, texts, texts[1:])):
        words = list(_mended(words))
        texts = [word for word, _ in words]
    texts = list(map(_form_word_meant, texts))
    kept = [(word, shown) for word, (_, shown) in zip(texts, words, strict=True)]
    forms: list[str] = []
    changed = not BEGINNINGS.isdisjoint(texts)
    while changed:
        changed = False
        for start, (word, _) in enumerate(kept):
            if word not in BEGINNINGS:
                continue
            form = _form_at(kept, start) if word in _FORMS else None
            # One word misspelt is a word of the name ("Otkritie"), not the beginning of a form that was cut off behind it.
            if form is None and word in _CUT_FORMS and (start + 1 < len(kept) or word == words[-1][0]):
                form = _cut_form_at(kept, start)
            size = min(len(form.words), len(kept) - start) if form else 0
            if form and len(kept) > size:
                forms.append(form.shown)
                del kept[start : start + size]
                changed = True
                break
    return kept, forms


def _may_be_glued(word: str) -> bool:
    return (word[:3] in _FIRST_THREE or word[-3:] in _LAST_THREE) and _GLUED.fullmatch(word) is not None


def _mended(words: list[tuple[str, str]]) -> Iterator[tuple[str, str]]:
    """The words, with two neighbours that together are a word of a legal form ("Lim ited") read as that word."""
    place = 0
    while place < len(words):
        both = words[place : place + 2]
        joined = "".join(word for word, _ in both)
        if len(both) == 2 and joined in FORM_WORDS and not any(word in FORM_WORDS for word, _ in both):
            yield joined, " ".join(shown for _, shown in both)
            place += 2
        else:
            yield words[place]
            place += 1


def _unglued(word: str, shown: str) -> Iterator[tuple[str, str]]:
    """A word of a legal form that sticks to another ("COMPANYSBERBANK", "SUNLIMITED") and that other; any other word as it is."""
    found = None if word in FORM_WORDS or word in RATES or word in CANONICAL else _GLUED.fullmatch(word)
    if found is None:
        yield word, shown
    elif found.group(1):
        size = found.end(1)
        yield from _parted(word[:size], shown[:size])
        yield from _unglued(word[size:], shown[size:])
    else:
        size = found.start(4)
        yield from _unglued(word[:size], shown[:size])
        yield from _parted(word[size:], shown[size:])


def _parted(word: str, shown: str) -> Iterator[tuple[str, str]]:
    size = len(_GLUED_TWICE.get(word, word))
    yield word[:size], shown[:size]
    if word[size:]:
        yield word[size:], shown[size:]


def _form_at(words: list[tuple[str, str]], start: int) -> Form | None:
    there = tuple([word for word, _ in words[start:]])
    for form in _FORMS.get(words[start][0], ()):
        if there[: len(form.words)] != form.words:
            continue
        first, last = start == 0, len(form.words) == len(there)
        if (form.first_only or form.last_only) and not (form.first_only and first) and not (form.last_only and last):
            continue
        if form.is_behind_word and (first or words[start - 1][0] in LETTERS):
            continue
        return form
    return None


def _cut_form_at(words: list[tuple[str, str]], start: int) -> Form | None:
    """A legal form with a word clipped ("Limited Liabi. Company"), or cut off where the text ends ("Sun Trade Joint Sto")."""
    for form in _CUT_FORMS.get(words[start][0], ()):
        there = [word for word, _ in words[start : start + len(form.words)]]
        at_end = start + len(there) == len(words)
        if (form.last_only and not at_end) or (form.first_only and start):
            continue
        clipped = [(word, whole) for word, whole in zip(there, form.words, strict=False) if word != whole]
        if not all(_is_clipped(word, whole) for word, whole in clipped):
            continue
        if len(there) < len(form.words) or (len(there) > 1 and [word for word, _ in clipped] == there[-1:] and at_end):
            if start >= _LEFT and len("".join(there)) >= _CLIPPED:
                return form
        elif clipped and min(len(word) for word, _ in clipped) >= (CLIPPED_WITHIN if len(there) > 1 else _CLIPPED):
            return form
    return None


def _is_clipped(word: str, whole: str) -> bool:
    return whole.startswith(word) and whole in FORM_WORDS and word not in RATES and word not in CANONICAL


def _cut_forms() -> dict[str, tuple[Form, ...]]:
    """The forms, longest first, by their first word, if they have more, and by each beginning of it that may stand for it."""
    found: dict[str, list[Form]] = {}
    for word, forms in _FORMS.items():
        if word in FORM_WORDS:
            found.setdefault(word, []).extend(form for form in forms if len(form.words) > 1)
            for size in range(CLIPPED_WITHIN, len(word)):
                if _is_clipped(word[:size], word):
                    found.setdefault(word[:size], []).extend(forms)
    return {word: tuple(sorted(forms, key=lambda form: (-len(form.words), form.words))) for word, forms in found.items()}


_CUT_FORMS = _cut_forms()
BEGINNINGS = frozenset(_FORMS).union(_CUT_FORMS)
"""The words with which a legal form, whole or clipped or cut off, may begin."""
