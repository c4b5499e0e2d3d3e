"""The listed names as flat arrays: which words they hold, and under which keys they can be met otherwise.

Made once of all names and kept (``NameIndex.arrays``); opened again without being unpacked. ``select.py`` finds in it the names
that can reach a threshold.
"""

from __future__ import annotations

from array import array
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from screening.lexicon.places import OTHER_ROMANISATION, PLACES
from screening.match.align import SEVERAL_INITIALS, Side, joins
from screening.match.beside import SMALL_WORDS, are_short, in_russian, keys_of_runs, keys_of_words, weights_beside
from screening.match.cut import CUT_LETTERS, letters, opening_words
from screening.match.hashes import Hashes, Numbers, hashes, lengths, letter_bits
from screening.match.marks import KIND_DIFFERS, VESSEL_DIFFERS
from screening.match.openings import cut_words, opening_keys
from screening.match.score import (
    ACRONYM_LETTERS,
    NAMED_OTHERWISE,
    initials,
    least_rest,
    telling_word,
)
from screening.match.tables import Arrays, Table, spread
from screening.match.vocabulary import Vocabulary
from screening.match.weights import weight, word_weights
from screening.model import Kind
from screening.names import Name, Token, analyse, canonical_word
from screening.names.words import CANONICAL

_KINDS = tuple(Kind)
SLOTS = 1024
"""Slots of a sketch: listed words that fall on one are taken for one another there."""
LAST_BIT = 63
"""The bit that stands for a name's 64th word and all behind it, where words are bits."""
_RUN, _RUN_TOGETHER, _ACRONYM, _BY_LETTERS, _BEGINNING = "runs", "together", "acronyms", "letters", "cut"
_TELLING = "telling"
_OPENING, _OPENED = "openings", "opened"
_INITIAL_RUN, _INITIALS_BESIDE = "initials.runs", "initials.beside"


_KEYS_AT_ONCE = 50_000
_NAMES_KEPT = 60_000
"""Listed names kept as they were read, before all are forgotten."""


def packed(words: Sequence[str]) -> Hashes:
    """Words of up to eight letters as numbers, a byte a letter."""
    return np.array([int.from_bytes(word.encode("utf-8")[:8], "big") for word in words], dtype=np.uint64)


@dataclass(frozen=True, slots=True)
class Reach:
    """The holders of words, up to ``ends`` of each, that can reach a threshold with the word as the rarest one met.

    With the ``place`` of each: where ``at`` among the words the word stands, where those of the name ``end``, how much of the
    name's weight lies ``before`` the word, how much can be ``met``, and the word's own ``weight`` in the name.
    """

    ends: Numbers
    place: Numbers
    at: Numbers
    end: Numbers
    before: NDArray[np.float32]
    met: NDArray[np.float32]
    weight: NDArray[np.float32]


class NameIndex:
    """Listed names by place. Words are numbered from the rarest among the listed names to the most common.

    ``words`` and ``weights`` are the different words of the names in order of number, up to ``ends``, with their weight in the
    name and their ``slots``; ``whole`` is the weight of a name, ``rest`` what of it counts against a pair where it is left over,
    ``places`` and ``numbers`` are how many of these it holds. ``holders`` are the places that hold a word, up to
    ``holder_ends``, ``before`` is how much of the name's weight lies in rarer words, and ``holder_at`` where among ``words`` the
    word stands. ``first`` are the bits of the first letters of a name's words, ``initials`` those of all letters of words that
    may be initials, of which the heaviest weighs ``initial_weight``.
    ``runs`` are words run together, each with its place among ``run_places`` and the bits of its words (by their order in the
    name's ``words``) among ``run_words``. ``organisation`` and ``alone`` tell names of organisations and of one word,
    ``sizes`` how many different words a name holds and ``last`` which stands last, ``repeats`` those that hold a word twice.
    """

    def __init__(self, arrays: Mapping[str, NDArray[np.generic]]) -> None:
        def numbers(name: str) -> Numbers:
            return arrays[name].astype(np.int64)

        self.vocabulary = Vocabulary(arrays)
        self.texts_of_words: Hashes = arrays["words.hashes"]  # type: ignore[assignment]
        self.within_reach: dict[int, Reach] = {}
        self.ends, self.words, self.weights = numbers("names.ends"), numbers("names.words"), numbers("names.weights")
        self.weights_exact, self.slots = self.weights.astype(np.float32), (self.words % SLOTS).astype(np.uint16)
        self.whole, self.word_weight = numbers("names.whole"), numbers("words.weight")
        self.holder_ends, self.holders, self.before = numbers("holders.ends"), numbers("holders"), numbers("holders.before")
        self.holder_at = numbers("holders.at")
        self.organisation, self.alone = (arrays[f"names.{name}"].astype(bool) for name in ("organisation", "alone"))
        self.word_first, self.word_letters = (arrays[f"words.{name}"].astype(np.uint32) for name in ("first", "letters"))
        self.word_rests, self.word_places, self.word_numbers = (
            arrays[f"words.{name}"].astype(bool) for name in ("rests", "places", "numbers")
        )
        starts = np.append(0, self.ends)[:-1]
        self.first, self.initials = (
            np.bitwise_or.reduceat(bits[self.words], starts) if len(starts) else bits
            for bits in (self.word_first, self.word_letters)
        )
        held = (self.weights * self.word_rests[self.words], self.word_places[self.words], self.word_numbers[self.words])
        self.rest, self.places, self.numbers = (
            np.add.reduceat(one, starts, dtype=np.int64) if len(starts) else self.ends for one in held
        )
        weights = self.weights * (self.word_letters[self.words] > 0)
        self.initial_weight = np.maximum.reduceat(weights, starts) if len(starts) else self.ends
        self.sizes, self.last = np.diff(self.ends, prepend=0), numbers("names.last")
        self.repeats = np.zeros(len(self.ends), dtype=bool)
        owner, _ = spread(starts, self.ends)
        self.repeats[owner[self.weights > self.word_weight[self.words]]] = True
        self.openings, self.opened = Table.opened(_OPENING, arrays), Table.opened(_OPENED, arrays)
        self.initial_runs, self.initials_beside = Table.opened(_INITIAL_RUN, arrays), Table.opened(_INITIALS_BESIDE, arrays)
        self.run_places = numbers("runs.places")
        self.run_words: Hashes = arrays["runs.words"]  # type: ignore[assignment]
        self.runs, self.together, self.acronyms, self.by_letters, self.beginnings, self.telling = (
            Table.opened(name, arrays) for name in (_RUN, _RUN_TOGETHER, _ACRONYM, _BY_LETTERS, _BEGINNING, _TELLING)
        )
        self._kinds = arrays["names.kinds"]
        self.against_organisation = np.array([_against_organisation(kind) for kind in _KINDS])[self._kinds]
        self._texts = arrays["names.texts"]
        self._text_ends = numbers("names.text_ends")
        self._names: dict[int, Side] = {}
        self._letters: dict[int, str] = {}

    def __len__(self) -> int:
        return len(self.ends)

    def name(self, place: int) -> tuple[Side, Kind]:
        """The name at a place, ready to be scored, and its kind."""
        name = self._names.get(place)
        if name is None:
            if len(self._names) == _NAMES_KEPT:
                self._names.clear()
            name = self._names[place] = Side.of(analyse(self.text(place)))
        return name, _KINDS[int(self._kinds[place])]

    def letters(self, place: int) -> str:
        """The letters and digits of the name at a place in one run."""
        found = self._letters.get(place)
        if found is None:
            if len(self._letters) == _NAMES_KEPT:
                self._letters.clear()
            found = self._letters[place] = letters(self.text(place))
        return found

    def run_together(self, runs: Numbers, pairs: Numbers, pair: Numbers, word: Numbers) -> NDArray[np.bool_]:
        """Which words belong to runs: words by the pair that they stand in and their order in the name, runs each with a pair."""
        bits = np.zeros(int(pair.max(initial=-1)) + 1, dtype=np.uint64)
        np.bitwise_or.at(bits, pairs, self.run_words[runs])
        found: NDArray[np.bool_] = (bits[pair] >> np.minimum(word, LAST_BIT).astype(np.uint64)) & np.uint64(1) > 0
        return found

    def text(self, place: int) -> str:
        """The name at a place as it is printed."""
        start = int(self._text_ends[place - 1]) if place else 0
        return self._texts[start : int(self._text_ends[place])].tobytes().decode("utf-8", "surrogatepass")

    @staticmethod
    def arrays(names: Sequence[tuple[Name, Kind]]) -> Arrays:
        """What there is to keep of names, each with its kind; a name's place is its position."""
        held = Counter(token for name, _ in names for token in {bare(token): None for token in name.tokens})
        words = sorted(held, key=lambda token: (held[token], token.text, token.raw))
        number = {token: place for place, token in enumerate(words)}
        found = Vocabulary.arrays(words) | _words_of_names(names, number) | _other_keys(names, number)
        found |= _openings([name for name, _ in names]) | _initials([name for name, _ in names])
        first, all_ = letter_bits([word.text for word in words], most=max(SEVERAL_INITIALS))
        texts = [name.text.encode("utf-8", "surrogatepass") for name, _ in names]
        return found | {
            "words.weight": np.array([weight(word) for word in words], dtype=np.uint8),
            "words.rests": np.array([least_rest(word) > 0 for word in words], dtype=bool),
            "words.places": np.array([word.text in PLACES for word in words], dtype=bool),
            "words.first": first,
            "words.letters": all_,
            "words.numbers": np.array([word.number for word in words], dtype=bool),
            "words.hashes": hashes([word.text for word in words]),
            "names.texts": np.frombuffer(b"".join(texts), dtype=np.uint8),
            "names.text_ends": np.cumsum([len(text) for text in texts], dtype=np.uint32),
            "names.kinds": np.array([_KINDS.index(kind) for _, kind in names], dtype=np.uint8),
            "names.organisation": np.array([kind is Kind.ORGANISATION for _, kind in names], dtype=bool),
            "names.alone": np.array([len(name.tokens) == 1 for name, _ in names], dtype=bool),
        }


def _against_organisation(kind: Kind) -> int:
    """What is taken off, in tenths, where a name of this kind is held against an organisation's."""
    if kind in {Kind.UNKNOWN, Kind.ORGANISATION}:
        return 0
    return VESSEL_DIFFERS if kind in {Kind.VESSEL, Kind.AIRCRAFT} else KIND_DIFFERS


def bare(token: Token) -> Token:
    """A word without how it was printed."""
    return Token(token.text, "", token.raw, token.number, token.native)


class _Keys:
    """Texts, each with the number of what it is a key of. A million names have millions of them: only their hashes are kept."""

    def __init__(self, hashed: Callable[[Sequence[str]], Hashes] = hashes) -> None:
        self._hashed = hashed
        self._waiting: list[str] = []
        self._done: list[Hashes] = [np.zeros(0, dtype=np.uint64)]
        self._numbers = array("q")

    def __len__(self) -> int:
        return len(self._numbers)

    def add(self, text: str, number: int) -> None:
        """One more key."""
        self._waiting.append(text)
        self._numbers.append(number)
        if len(self._waiting) == _KEYS_AT_ONCE:
            self._hash()

    def _hash(self) -> None:
        self._done.append(self._hashed(self._waiting))
        self._waiting = []

    def arrays(self, title: str) -> Arrays:
        """All of them as a table."""
        self._hash()
        return Table.of(np.concatenate(self._done), np.array(self._numbers, dtype=np.int64)).arrays(title)


def _words_of_names(names: Sequence[tuple[Name, Kind]], number: Mapping[Token, int]) -> Arrays:
    ends, whole = array("q"), array("q")
    words, weights, places, befores, lasts = array("i"), array("H"), array("i"), array("H"), array("i")
    for place, (name, _) in enumerate(names):
        own: Counter[int] = Counter()
        for token in name.tokens:
            own[number[bare(token)]] += weight(token)
        before = 0
        for word, weighs in sorted(own.items()):
            words.append(word)
            weights.append(weighs)
            places.append(place)
            befores.append(before)
            before += weighs
        ends.append(len(words))
        whole.append(before)
        lasts.append(number[bare(name.tokens[-1])])
    by_word = np.argsort(np.array(words, dtype=np.int32), kind="stable")  # of one word in the order of names
    counts = np.bincount(np.array(words, dtype=np.int64), minlength=len(number))
    return {
        "names.ends": np.array(ends, dtype=np.uint32),
        "names.words": np.array(words, dtype=np.int32),
        "names.weights": np.array(weights, dtype=np.uint16),
        "names.whole": np.array(whole, dtype=np.uint32),
        "names.last": np.array(lasts, dtype=np.int32),
        "holders.ends": np.cumsum(counts, dtype=np.uint32),
        "holders": np.array(places, dtype=np.int32)[by_word],
        "holders.before": np.array(befores, dtype=np.uint16)[by_word],
        "holders.at": by_word.astype(np.uint32),
    }


def _openings(names: Sequence[Name]) -> Arrays:
    """Names by their opening words, cut off anywhere, and those that may be cut off by all of their words."""
    tokens = [token for name in names for token in name.tokens]
    texts = hashes([token.text for token in tokens]), *cut_words([token.raw for token in tokens])
    slips = np.ones(len(tokens), dtype=bool)
    ends = np.cumsum([len(name.tokens) for name in names], dtype=np.int64)
    starts = np.append(0, ends)[:-1]
    place, keys = opening_keys(*texts, slips, starts, ends, last_only=False)
    sizes = np.array([opening_words(name) for name in names], dtype=np.int64)
    short = np.flatnonzero(sizes)
    of_short, keys_of_short = opening_keys(*texts, slips, starts[short], starts[short] + sizes[short], last_only=True)
    return Table.of(keys, place).arrays(_OPENING) | Table.of(keys_of_short, short[of_short]).arrays(_OPENED)


def _initials(names: Sequence[Name]) -> Arrays:
    """Names by the initials of their neighbouring words, and by words that may be initials, each beside another word."""
    tokens = [token for name in names for token in name.tokens]
    text, raws = hashes([token.text for token in tokens]), [token.raw for token in tokens]
    weights = np.array(word_weights([token.text for token in tokens]), dtype=np.int64)
    ends = np.cumsum([len(name.tokens) for name in names], dtype=np.int64)
    starts = np.append(0, ends)[:-1]
    codes = [in_russian(token.text, token.raw) for token in tokens]
    small = np.array([raw in SMALL_WORDS for raw in raws], dtype=bool)
    place, keys = keys_of_runs(
        hashes([raw[:1] for raw in raws]), hashes(codes), lengths(codes), small, text, weights, starts, ends
    )
    sizes = lengths(raws)
    of_letters = np.array([token.raw.isalpha() and not token.number for token in tokens], dtype=bool)
    least, short = weights_beside(sizes), are_short(sizes, of_letters, weights)
    beside, others = keys_of_words(hashes(raws), short, least, text, weights, starts, ends)
    return Table.of(keys, place).arrays(_INITIAL_RUN) | Table.of(others, beside).arrays(_INITIALS_BESIDE)


def _other_keys(names: Sequence[tuple[Name, Kind]], number: Mapping[Token, int]) -> Arrays:
    """Names by words run together, by their initials, by letters that may be initials, by beginnings and telling words."""
    runs, acronyms, beginnings, telling, together, alone = (*(_Keys() for _ in range(5)), _Keys(packed))
    run_places, run_words = array("i"), array("Q")
    for place, (name, kind) in enumerate(names):
        if kind not in NAMED_OTHERWISE and (word := telling_word(name)):
            telling.add(word, place)
        order = {word: at for at, word in enumerate(sorted({number[bare(token)] for token in name.tokens}))}
        for first, last, text in joins(name.tokens):
            covered = {min(order[number[bare(token)]], LAST_BIT) for token in name.tokens[first:last]}
            runs.add(text, len(runs))
            run_places.append(place)
            run_words.append(sum(1 << at for at in covered))
        for text in initials(name):
            acronyms.add(text, place)
        if len(name.tokens) == 1 and len(name.tokens[0].text) in ACRONYM_LETTERS:
            alone.add(name.tokens[0].text, place)
        if len(run := letters(name.text)) >= CUT_LETTERS:
            beginnings.add(run[:CUT_LETTERS], place)
    by_text: dict[str, list[int]] = {}
    for token, place in number.items():
        together.add(token.text, place)
        by_text.setdefault(token.text, []).append(place)
    # A run may make a word by way of a table: "mac hine" is "machine", and that is "machinery".
    for word in (*CANONICAL, *OTHER_ROMANISATION):
        for place in by_text.get(canonical_word(word), ()):
            together.add(word, place)
    found: Arrays = {
        "runs.places": np.array(run_places, dtype=np.int32),
        "runs.words": np.array(run_words, dtype=np.uint64),
    }
    titles = (_RUN, _RUN_TOGETHER, _ACRONYM, _BEGINNING, _TELLING, _BY_LETTERS)
    for title, keys in zip(titles, (runs, together, acronyms, beginnings, telling, alone), strict=True):
        found |= keys.arrays(title)
    return found
