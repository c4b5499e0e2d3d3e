"""The words of many texts at once: the same as ``variants`` and ``analyse`` give one by one, for a tenth of the time.

Most words of most names stand in no table of ours: whatever such a *plain* word is, the words beside it are treated alike. So
each text is reduced to its skeleton, the text with every plain word replaced by a stand-in; the skeleton's names are found once,
in the ordinary way, and the plain words put back. A file of a million names has some ten thousand skeletons. A text that does not
fit is taken the ordinary way. ``tests/test_match_index.py`` holds this against ``analyse`` on names made to be nasty.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from types import FunctionType, ModuleType

from screening.lexicon.word_counts import RATES
from screening.match.score import ACRONYM_LETTERS, every_word
from screening.model import Kind
from screening.names import FORM_WORDS, Name, Token, analyse, variants

_PLAIN = re.compile(r"([\"']*)([A-Za-z]{3,})([\"',;:]*)")
_DESCRIPTION = re.compile(r"(?s)(?=.*\d)(?=.*[,，、])")
"""A text in which how rare a word is decides what is read as a name."""
_STAND_INS = tuple(f"zq{vowel}x{last}k" for vowel in "aeiou" for last in "vw")
"""Words that nothing knows. One more plain word in a text than there are stand-ins, and it is taken the ordinary way."""
_PROBED = 24
"""Words probed in one go."""
_FEW = 20
"""Texts up to which skeletons are not worth their making."""
_KEPT = 300_000
"""Words and skeletons remembered before all are forgotten."""


@dataclass(frozen=True, slots=True)
class _Shape:
    """How a plain word is printed: what stands before and behind it, and its case."""

    before: str
    behind: str
    case: str

    def printed(self, word: str) -> str:
        return (
            self.before + (word.upper() if self.case == "upper" else word.title() if self.case == "title" else word) + self.behind
        )


@dataclass(frozen=True, slots=True)
class _Named:
    """A name in a skeleton: of each word the place of the plain word that stands there, or the complement of a word's number."""

    words: tuple[int, ...]
    initials: tuple[int, ...]
    """Of every word that may lend its first letter: the place of the plain word, or the complement of the letter's code."""
    organisation: bool
    form: str


class AskedNames:
    """The names in a column of texts, one after another, as numbers.

    ``owner`` is the place of the text that a name stands in, ``ends`` where its words end among ``words`` (numbers of
    ``Pieces``); ``organisation`` whether the name itself says so; ``form`` its first legal form; ``initials`` the first
    letters of every word in one number, nought where they are too few or too many.
    """

    def __init__(self) -> None:
        self.owner: list[int] = []
        self.ends: list[int] = []
        self.words: list[int] = []
        self.organisation: list[bool] = []
        self.form: list[str] = []
        self.initials: list[int] = []

    def add(self, owner: int, words: Iterable[int], initials: Sequence[int], organisation: bool, form: str) -> None:
        """One more name; ``initials`` are the codes of the first letters of every word."""
        self.initials.append(int.from_bytes(bytes(initials), "big") if len(initials) in ACRONYM_LETTERS else 0)
        self.owner.append(owner)
        self.words += words
        self.ends.append(len(self.words))
        self.organisation.append(organisation)
        self.form.append(form)


class Pieces:
    """The different words of names, numbered as they come.

    A word is its form as compared and its raw form; ``first`` are the codes of the raw first letters.
    """

    def __init__(self) -> None:
        self.tokens: list[Token] = []
        self.first: list[int] = []
        self._numbers: dict[tuple[str, str, bool, str], int] = {}

    def number(self, token: Token) -> int:
        """The number of a word."""
        key = (token.text, token.raw, token.number, token.native)
        known = self._numbers.get(key)
        if known is None:
            known = self._numbers[key] = len(self.tokens)
            self.tokens.append(token)
            self.first.append(ord(token.raw[0]))
        return known


class Reader:
    """Reads texts into the words of their names, remembering plain words and skeletons."""

    def __init__(self) -> None:
        self.pieces = Pieces()
        self._shapes: list[_Shape | str] = []
        self._shape_numbers: dict[_Shape | str, int] = {}
        # For each blank-separated part of a text seen so far: its shape's number, and the number of its word or -1.
        self._shape_of: dict[str, int] = {}
        self._word_of: dict[str, int] = {}
        self._first = self.pieces.first
        self._skeletons: dict[tuple[int, ...], tuple[_Named, ...] | None] = {}

    def read(self, texts: Sequence[str]) -> AskedNames:
        """The names in the texts, those without words left out."""
        if len(self._shape_of) > _KEPT or len(self._skeletons) > _KEPT:
            self.__init__()  # type: ignore[misc]
        found = AskedNames()
        if len(texts) < _FEW:
            for owner, text in enumerate(texts):
                self._ordinary(owner, text, found)
            return found
        parts = [text.split(" ") for text in texts]
        self._learn({part for some in parts for part in some} - self._shape_of.keys())
        shape_of, word_of, skeletons = self._shape_of.__getitem__, self._word_of.__getitem__, self._skeletons
        for owner, (text, own) in enumerate(zip(texts, parts, strict=True)):
            shape = tuple(map(shape_of, own))
            words = [word for word in map(word_of, own) if word >= 0]
            names: tuple[_Named, ...] | None = None
            if len(words) == len(set(words)) <= len(_STAND_INS) and not _DESCRIPTION.search(text):
                try:
                    names = skeletons[shape]
                except KeyError:
                    names = skeletons[shape] = self._skeleton(shape)
            filled = [] if names is None else [[words[word] if word >= 0 else ~word for word in name.words] for name in names]
            # A word that stands in the text twice, once within another part ("Weg-3 of Weg"), is not told by the skeleton.
            if names is None or any(len(own_words) != len(set(own_words)) for own_words in filled):
                self._ordinary(owner, text, found)
            else:
                for name, own_words in zip(names, filled, strict=True):
                    letters = [self._first[words[one]] if one >= 0 else ~one for one in name.initials]
                    found.add(owner, own_words, letters, name.organisation, name.form)
        return found

    def _ordinary(self, owner: int, text: str, found: AskedNames) -> None:
        for name in map(analyse, variants(text)):
            if name.tokens:
                letters = [ord(word[0]) for word in every_word(name.text)]
                found.add(owner, map(self.pieces.number, name.tokens), letters, *_of_name(name))

    def _skeleton(self, shape: tuple[int, ...]) -> tuple[_Named, ...] | None:
        """The names of a skeleton: words that stand in for others by their place, the complement of a number for all else."""
        parts, used = [], 0
        for one in shape:
            printed = self._shapes[one]
            if isinstance(printed, _Shape):
                printed = printed.printed(_STAND_INS[used])
                used += 1
            parts.append(printed)
        found = []
        for variant in variants(" ".join(parts)):
            name = analyse(variant)
            words = []
            for token in name.tokens:
                if token.text == token.raw and token.text in _STAND_INS:
                    words.append(_STAND_INS.index(token.text))
                elif "zq" in token.text or "zq" in token.raw or (used and token.native):
                    return None  # a word of another script may be the same as a plain one
                else:
                    words.append(~self.pieces.number(token))
            if words:
                initials = [_STAND_INS.index(word) if word in _STAND_INS else ~ord(word[0]) for word in every_word(variant)]
                found.append(_Named(tuple(words), tuple(initials), *_of_name(name)))
        return tuple(found)

    def _learn(self, parts: Iterable[str]) -> None:
        plain = []
        for part in parts:
            found = _PLAIN.fullmatch(part)
            word = found.group(2) if found else ""
            case = "lower" if word.islower() else "upper" if word.isupper() else "title" if word.istitle() else ""
            if found and case and not _may_matter(word.casefold()):
                plain.append((part, word, _Shape(found.group(1), found.group(3), case)))
            else:
                self._remember(part, part, -1)
        for start in range(0, len(plain), _PROBED):
            some = plain[start : start + _PROBED]
            tokens = _probed([word for _, word, _ in some])
            if tokens is None:
                for part, word, shape in some:
                    alone = _probed([word])
                    self._remember(part, shape if alone else part, self.pieces.number(alone[0]) if alone else -1)
            else:
                for (part, _, shape), token in zip(some, tokens, strict=True):
                    self._remember(part, shape, self.pieces.number(token))

    def _remember(self, part: str, shape: _Shape | str, word: int) -> None:
        known = self._shape_numbers.get(shape)
        if known is None:
            known = self._shape_numbers[shape] = len(self._shapes)
            self._shapes.append(shape)
        self._shape_of[part] = known
        self._word_of[part] = word


def _of_name(name: Name) -> tuple[bool, str]:
    return name.kind is Kind.ORGANISATION, name.forms[0] if name.forms else ""


def _probed(words: Sequence[str]) -> list[Token] | None:
    """What the words become among words that nothing knows: each one word of its own, or None."""
    text = " ".join(part for word in words for part in (_STAND_INS[0], word)) + " " + _STAND_INS[1]
    if len(variants(text)) > 1:
        return None
    name = analyse(text)
    own = name.tokens[1::2]
    if len(name.tokens) != 2 * len(words) + 1 or name.forms or name.kind is not Kind.UNKNOWN:
        return None
    if any(token.text != _STAND_INS[0] for token in name.tokens[:-1:2]):
        return None
    if any(token.number or _may_matter(token.text) or _may_matter(token.raw) for token in own):
        return None
    return list(own)


def _may_matter(word: str) -> bool:
    """Whether any table of ours holds the word, or it could be half of a word of a legal form."""
    return word in _words_that_matter()


def _strings(value: object, deep: int = 3) -> Iterator[str]:
    """All texts in a table."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, re.Pattern):
        yield str(value.pattern)
    elif deep and value is not RATES:
        if isinstance(value, dict):
            yield from _strings([*value.keys(), *value.values()], deep)
        elif isinstance(value, list | tuple | set | frozenset):
            for one in value:
                yield from _strings(one, deep - 1)


def _spaces() -> Iterator[dict[str, object]]:
    """What stands in the modules that ``variants`` is made of: everything that could know a word."""
    pending: list[dict[str, object]] = [variants.__globals__]
    seen: set[object] = set()
    while pending:
        space = pending.pop()
        if space["__name__"] in seen:
            continue
        seen.add(space["__name__"])
        yield space
        for value in space.values():
            inner = getattr(value, "__wrapped__", value)
            further = (
                inner.__globals__ if isinstance(inner, FunctionType) else vars(inner) if isinstance(inner, ModuleType) else {}
            )
            if str(further.get("__name__", "")).startswith(("screening.names", "screening.lexicon")):
                pending.append(further)


@cache
def _words_that_matter() -> frozenset[str]:
    """All words of all tables, and all halves of words of legal forms."""
    tabled = (
        word
        for space in _spaces()
        for key, value in space.items()
        if not key.startswith("__") and key != "_BY_RATE"
        for text in _strings(value)
        for word in re.findall(r"[^\W\d_]+", text.casefold())
    )
    halves = (half for word in FORM_WORDS for cut in range(1, len(word)) for half in (word[:cut], word[cut:]))
    return frozenset(tabled) | frozenset(halves)
