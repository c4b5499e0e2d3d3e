"""The listed names as flat arrays: which words they hold, and under which keys they can be met otherwise.

Made once of all names and kept (``NameIndex.arrays``); opened again without being unpacked. ``select.py`` finds in it the names
that can reach a threshold.
"""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from screening.lexicon.places import OTHER_ROMANISATION
from screening.match.align import Side, joins
from screening.match.beside import OF_RUNS, OF_SHORT, keys_of_runs, keys_of_words
from screening.match.cut import CUT_LETTERS, letters, opening_words
from screening.match.hashes import Hashes, Numbers, hashes
from screening.match.marks import KIND_DIFFERS, VESSEL_DIFFERS
from screening.match.openings import opening_keys
from screening.match.score import (
    ACRONYM_LETTERS,
    NAMED_OTHERWISE,
    initials,
    is_one_word,
    telling_word,
)
from screening.match.tables import Arrays, Table, different, different_pairs, spread
from screening.match.vocabulary import Vocabulary
from screening.match.word_columns import columns_of
from screening.model import Kind
from screening.names import Name, Token, analyse, canonical_word
from screening.names.words import CANONICAL

_KINDS = tuple(Kind)
_SLOTS, _MOST_DOUBLED, _NAMES_OF_SLOTS = 4096, 4, 120_000
"""Slots of a sketch of the words that a name meets, and how often they are doubled at most: once for so many listed names, and
again for each time as many. The more names are listed, the more words are met."""
LAST_BIT = 63
"""The bit that stands for a name's 64th word and all behind it, where words are bits."""
_RUN, _RUN_TOGETHER, _ACRONYM, _BY_LETTERS, _BEGINNING = "runs", "together", "acronyms", "letters", "cut"
_TELLING = "telling"
_OPENING, _OPENED = "openings", "opened"
_INITIAL_RUN, _INITIALS_BESIDE = "initials.runs", "initials.beside"


_KEYS_AT_ONCE = _NAMES_AT_ONCE = 50_000
_NAMES_KEPT = 60_000
"""Listed names kept as they were read, before all are forgotten."""


def packed(words: Sequence[str]) -> Hashes:
    """Words of up to eight letters as numbers, a byte a letter."""
    return np.array([int.from_bytes(word.encode("utf-8")[:8], "big") for word in words], dtype=np.uint64)


@dataclass(frozen=True, slots=True)
class Reach:
    """The holders of words, up to ``ends`` of each, that can reach a threshold with the word as the rarest one met; if ``any``.

    With the ``place`` of each: where ``at`` among the words the word stands, where those of the name ``end``, how much of the
    name's weight lies ``before`` the word and how much ``beside`` both, and the word's own ``weight`` in the name.
    """

    ends: Numbers
    any: NDArray[np.bool_]
    place: Numbers
    at: Numbers
    end: Numbers
    before: NDArray[np.float32]
    beside: NDArray[np.float32]
    weight: NDArray[np.float32]


class NameIndex:
    """Listed names by place. Words are numbered from the rarest among the listed names to the most common.

    ``words`` and ``weights`` are the different words of the names in order of number, up to ``ends``, with their weight in the
    name and their ``slots`` in sketches, of which there are ``sketched``; ``whole`` is the weight of a name, ``rest`` what of it
    counts against a pair where it is left over,
    ``places`` and ``numbers`` are how many of these it holds. ``holders`` are the places that hold a word, up to
    ``holder_ends``, ``before`` is how much of the name's weight lies in rarer words, and ``holder_at`` where among ``words`` the
    word stands. ``first`` are the bits of the first letters of a name's words, ``initials`` those of all letters of words that
    may be initials, of which the heaviest weighs ``initial_weight``.
    ``runs`` are words run together, each with its place among ``run_places`` and the bits of its words (by their order in the
    name's ``words``) among ``run_words``. ``organisation`` and ``alone`` tell names of organisations and of a single word,
    ``sizes`` how many different words a name holds and ``last`` which stands last, ``repeats`` those that hold a word twice.
    """

    def __init__(self, arrays: Mapping[str, NDArray[np.generic]]) -> None:
        def numbers(name: str) -> Numbers:
            return arrays[name].astype(np.int64)

        self.vocabulary = Vocabulary(arrays)
        self.texts_of_words: Hashes = arrays["words.hashes"]  # type: ignore[assignment]
        self.within_reach: dict[int, Reach] = {}
        self.ends, self.words, self.weights = numbers("names.ends"), numbers("names.words"), numbers("names.weights")
        self.sketched = _SLOTS << min(_MOST_DOUBLED, (len(self.ends) // _NAMES_OF_SLOTS).bit_length())
        self.weights_exact, self.slots = self.weights.astype(np.float32), (self.words & (self.sketched - 1)).astype(np.uint16)
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
        heavier = np.flatnonzero(self.weights > self.word_weight[self.words])
        self.repeats[np.searchsorted(self.ends, heavier, side="right")] = True
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
        self._order, self._order_ends = arrays["names.order"], arrays["names.order_ends"]
        self._names: dict[int, tuple[Side, Kind]] = {}
        self._letters: dict[int, str] = {}

    def __len__(self) -> int:
        return len(self.ends)

    def name(self, place: int) -> tuple[Side, Kind]:
        """The name at a place, ready to be scored, and its kind."""
        found = self._names.get(place)
        if found is None:
            if len(self._names) == _NAMES_KEPT:
                self._names.clear()
            start = int(self._order_ends[place - 1]) if place else 0
            words = tuple(self._order[start : int(self._order_ends[place])].tolist())
            kind = _KINDS[int(self._kinds[place])]
            found = self._names[place] = self._side(self.text(place), words, kind), kind
        return found

    def _side(self, text: str, words: tuple[int, ...], kind: Kind) -> Side:
        """A listed name by its words; one in other letters, which may say more than these, is read at once."""
        if not text.isascii():
            return Side.of(analyse(text), words=words)
        return Side(tuple([self.vocabulary.word(word) for word in words]), kind, lambda: analyse(text), words=words)

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
    def arrays(names: Sequence[tuple[Name, Kind]], words: Sequence[Token]) -> Arrays:
        """What there is to keep of names, each with its kind; a name's place is its position.

        ``words`` are their different words, of which the names hold these very objects.
        """
        known = {id(word): place for place, word in enumerate(words)}
        flat = np.array([known[id(token)] for name, _ in names for token in name.tokens], dtype=np.int64)
        ends = np.cumsum([len(name.tokens) for name, _ in names], dtype=np.int64)
        owner = np.repeat(np.arange(len(ends)), np.diff(ends, prepend=0))
        held = np.bincount(different_pairs(owner, flat, len(words) + 1)[1], minlength=len(words)).tolist()
        order = sorted(range(len(words)), key=lambda place: (held[place], words[place].text, words[place].raw))
        number = np.zeros(len(words), dtype=np.int64)
        number[order] = np.arange(len(words))
        words = [words[place] for place in order]
        flat = number[flat]
        of = columns_of(words)
        told, ranks = _words_of_names(flat, ends, of["weight"])
        found = Vocabulary.arrays(words) | told | _other_keys(names, words, np.append(0, ends)[:-1], ranks)
        found |= _openings([name for name, _ in names], of, flat, ends) | _initials(of, flat, ends)
        texts = [name.text.encode("utf-8", "surrogatepass") for name, _ in names]
        return found | {
            "words.weight": of["weight"].astype(np.uint8),
            "words.rests": of["rest"] > 0,
            "words.places": of["place"],
            "words.first": of["first"],
            "words.letters": of["initials"],
            "words.numbers": of["number"],
            "words.hashes": of["text"],
            "names.texts": np.frombuffer(b"".join(texts), dtype=np.uint8),
            "names.text_ends": np.cumsum([len(text) for text in texts], dtype=np.uint32),
            "names.order": flat.astype(np.int32),
            "names.order_ends": ends.astype(np.uint32),
            "names.kinds": np.array([_KINDS.index(kind) for _, kind in names], dtype=np.uint8),
            "names.organisation": np.array([kind is Kind.ORGANISATION for _, kind in names], dtype=bool),
            "names.alone": np.array([is_one_word(name) for name, _ in names], dtype=bool),
        }


def _against_organisation(kind: Kind) -> int:
    """What is taken off, in tenths, where a name of this kind is held against an organisation's."""
    if kind in {Kind.UNKNOWN, Kind.ORGANISATION}:
        return 0
    return VESSEL_DIFFERS if kind in {Kind.VESSEL, Kind.AIRCRAFT} else KIND_DIFFERS


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


def _words_of_names(flat: Numbers, ends: Numbers, weights: Numbers) -> tuple[Arrays, Numbers]:
    """The different words of names, given by number and up to ``ends``, with their weights; and the order of each among them."""
    owner = np.repeat(np.arange(len(ends)), np.diff(ends, prepend=0))
    bits = len(weights).bit_length()
    keys = (owner << bits) + flat
    both = different(keys)
    name, words = both >> bits, both & ((1 << bits) - 1)
    at = np.searchsorted(both, keys)
    weighs = np.bincount(at, weights[flat], minlength=len(both)).astype(np.int64)
    starts = np.searchsorted(name, np.arange(len(ends)))
    so_far = np.append(0, np.cumsum(weighs))
    before = so_far[:-1] - so_far[starts][name]
    word_ends = np.searchsorted(name, np.arange(1, len(ends) + 1))
    by_word = np.argsort((words << 32) + np.arange(len(words))) if len(words) else words  # of one word in the order of names
    found: Arrays = {
        "names.ends": word_ends.astype(np.uint32),
        "names.words": words.astype(np.int32),
        "names.weights": weighs.astype(np.uint16),
        "names.whole": (so_far[word_ends] - so_far[starts]).astype(np.uint32),
        "names.last": flat[ends - 1].astype(np.int32),
        "holders.ends": np.cumsum(np.bincount(words, minlength=len(weights)), dtype=np.uint32),
        "holders": name[by_word].astype(np.int32),
        "holders.before": before[by_word].astype(np.uint16),
        "holders.at": by_word.astype(np.uint32),
    }
    return found, at - starts[owner]


def _in_blocks(ends: Numbers) -> Iterator[tuple[int, int, slice]]:
    """Names some at a time, so that a million fit: from which to which, and where their words are."""
    for first in range(0, len(ends), _NAMES_AT_ONCE):
        last = min(first + _NAMES_AT_ONCE, len(ends))
        yield first, last, slice(int(ends[first - 1]) if first else 0, int(ends[last - 1]))


def _openings(names: Sequence[Name], of: Mapping[str, NDArray[Any]], flat: Numbers, ends: Numbers) -> Arrays:
    """Names by their opening words, cut off anywhere, and those that may be cut off by all of their words."""
    slips = np.ones(len(of["text"]), dtype=bool)
    whole, short = _Columns(), _Columns()
    for first, last, at in _in_blocks(ends):
        own, to = flat[at], ends[first:last] - at.start
        starts = np.append(0, to)[:-1]
        name, cut, keys = opening_keys(of["text"][own], of["begun"][own], of["lone"][own], slips[own], starts, to)
        whole.add(name, keys, first)
        sizes = np.array([opening_words(name) for name in names[first:last]], dtype=np.int64)
        some = np.flatnonzero((starts + sizes)[name] == cut + 1)
        short.add(name[some], keys[some], first)
    return whole.arrays(_OPENING) | short.arrays(_OPENED)


def _initials(of: Mapping[str, NDArray[Any]], flat: Numbers, ends: Numbers) -> Arrays:
    """Names by the initials of their neighbouring words, and by words that may be initials, each beside another word."""
    runs, beside = _Columns(), _Columns()
    for first, last, at in _in_blocks(ends):
        own, to = flat[at], ends[first:last] - at.start
        starts = np.append(0, to)[:-1]
        runs.add(*keys_of_runs({name: of[name][own] for name in OF_RUNS}, starts, to), first)
        beside.add(*keys_of_words({name: of[name][own] for name in OF_SHORT}, starts, to), first)
    return runs.arrays(_INITIAL_RUN) | beside.arrays(_INITIALS_BESIDE)


class _Columns:
    """Keys of names, column after column."""

    def __init__(self) -> None:
        self._keys: list[Hashes] = [np.zeros(0, dtype=np.uint64)]
        self._places: list[NDArray[np.int32]] = [np.zeros(0, dtype=np.int32)]

    def add(self, name: Numbers, keys: Hashes, first: int) -> None:
        """More keys, each with its name, counted from ``first`` on."""
        self._keys.append(keys)
        self._places.append((name + first).astype(np.int32))

    def arrays(self, title: str) -> Arrays:
        """All of them as a table."""
        keys, places = np.concatenate(self._keys), np.concatenate(self._places)
        self._keys, self._places = [], []
        return Table.of(keys, places).arrays(title)


def _other_keys(names: Sequence[tuple[Name, Kind]], words: Sequence[Token], starts: Numbers, ranks: Numbers) -> Arrays:
    """Names by words run together, by their initials, by letters that may be initials, by beginnings and telling words.

    Names' words begin at ``starts``, ``ranks`` are their order among the different words of each.
    """
    runs, acronyms, beginnings, telling, together, alone = (*(_Keys() for _ in range(5)), _Keys(packed))
    run_places, run_first, run_last = array("i"), array("q"), array("q")
    for place, (name, kind) in enumerate(names):
        if kind not in NAMED_OTHERWISE and (word := telling_word(name)):
            telling.add(word, place)
        for first, last, text in joins(name.tokens):
            runs.add(text, len(runs))
            run_places.append(place)
            run_first.append(first)
            run_last.append(last)
        for text in initials(name):
            acronyms.add(text, place)
        if len(name.tokens) == 1 and len(name.tokens[0].text) in ACRONYM_LETTERS:
            alone.add(name.tokens[0].text, place)
        if len(run := letters(name.text)) >= CUT_LETTERS:
            beginnings.add(run[:CUT_LETTERS], place)
    by_text: dict[str, list[int]] = {}
    for place, token in enumerate(words):
        together.add(token.text, place)
        by_text.setdefault(token.text, []).append(place)
    # A run may make a word by way of a table: "mac hine" is "machine", and that is "machinery".
    for written in (*CANONICAL, *OTHER_ROMANISATION):
        for place in by_text.get(canonical_word(written), ()):
            together.add(written, place)
    run_of = np.array(run_places, dtype=np.int32)
    begin, end = (starts[run_of] + np.array(column, dtype=np.int64) for column in (run_first, run_last))
    bits = np.uint64(1) << np.minimum(ranks, LAST_BIT).astype(np.uint64)
    _, position = spread(begin, end)
    run_words = np.bitwise_or.reduceat(bits[position], np.cumsum(end - begin) - (end - begin)) if len(position) else bits[:0]
    found: Arrays = {"runs.places": run_of, "runs.words": run_words}
    titles = (_RUN, _RUN_TOGETHER, _ACRONYM, _BEGINNING, _TELLING, _BY_LETTERS)
    for title, keys in zip(titles, (runs, together, acronyms, beginnings, telling, alone), strict=True):
        found |= keys.arrays(title)
    return found
