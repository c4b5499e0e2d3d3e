"""The words of the names asked as flat arrays, what is known of each word, and which of them run together make listed ones."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from screening.lexicon.abbreviations import PARTICLES
from screening.lexicon.places import PLACES
from screening.match.align import JOINED_PARTS, JOINED_WORDS, SEVERAL_INITIALS, joins
from screening.match.beside import SMALL_WORDS, are_short, in_russian, weights_beside
from screening.match.bulk import AskedNames
from screening.match.cut import LONE_FRAGMENT, SLIP_LIKENESS, is_fragment
from screening.match.hashes import Hashes, Numbers, hashes, lengths, letter_bits, powers
from screening.match.index import NameIndex
from screening.match.likeness import SAME
from screening.match.openings import cut_words
from screening.match.pieces import Pieces
from screening.match.tables import spread
from screening.match.weights import PARTICLE, STOP, word_weights
from screening.names.words import canonical_word, may_end_otherwise

Flags = NDArray[np.bool_]

STEPS = 128
"""The share of a listed word's weight that a word meets is kept in so many steps, rounded up: a power of two, so that what is
summed is exact."""
GAINED_BITS = 26
"""Of a weight behind what may be met: more than any name weighs."""
_BITS = 20
"""Of what a meeting of two words is worth, in thousandths of weight."""
_MOST = 1 << 32
"""More than there are listed words."""


class Words:
    """What selection knows of each word asked so far, by its number in ``Pieces``.

    Up to ``ends``, ``meets`` are the listed words that a word meets, ``alike`` how alike they are at most, 0 to 1000, ``spelt``
    whether by spelling alone, and ``share`` how much of the listed word's weight is met. ``gains`` is how much more weight a word
    may meet in that listed word and more common ones than in the more common ones alone, in thousandths, and behind that in
    ``GAINED_BITS`` the word's own weight where it meets none more common; ``less`` is how much less it meets in that listed word
    than in the best of these. ``most`` is the most that a word may meet in any, also in words run together, which ``run`` tells.
    """

    def __init__(self, index: NameIndex, pieces: Pieces) -> None:
        self.pieces = pieces
        self._index = index
        self._kept: dict[str, NDArray[np.generic]] = {}
        self._counts: dict[str, int] = {}
        self.learn()

    def __len__(self) -> int:
        return len(self.text)

    def learn(self) -> None:
        """Take up the words that are new."""
        new = self.pieces.tokens[self._counts.get("text", 0) :]
        if not new and self._kept:
            return
        met = self._index.vocabulary.meetings(new)
        ends = np.cumsum(np.bincount(met.asked, minlength=len(new)))
        texts = [token.text for token in new]
        run_asked, _ = self._index.runs.places(text := hashes(texts))
        run = np.zeros(len(new), dtype=bool)
        run[run_asked] = True
        size, raw = lengths(texts), [token.raw for token in new]
        number = np.array([token.number for token in new], dtype=bool)
        place = np.array([one in PLACES for one in texts], dtype=bool)
        weight = np.array(word_weights(texts), dtype=np.int64)
        self.ends = self._longer("ends", ends + self._counts.get("meets", 0))
        self.meets = self._longer("meets", met.listed)
        self.alike, self.spelt = self._longer("alike", met.alike), self._longer("spelt", met.spelt)
        listed_weight = self._index.word_weight[met.listed]
        worth = np.minimum(weight[met.asked], listed_weight) * met.alike
        self.share = self._longer("share", (-(-worth * STEPS // (listed_weight * SAME))).astype(np.uint8))
        # From the most common listed word that a word meets to the rarest.
        best = np.maximum.accumulate((worth + ((len(new) - met.asked) << _BITS))[::-1])[::-1] & ((1 << _BITS) - 1)
        last, first = np.diff(met.asked, append=-1) != 0, np.diff(met.asked, prepend=-1) != 0
        gain = best - np.where(last, 0, np.append(best[1:], 0)[: len(best)])
        self.gains = self._longer("gains", ((gain << GAINED_BITS) + weight[met.asked] * last).astype(np.uint64))
        self.less = self._longer("less", ((best - worth) / SAME).astype(np.float32))
        most = np.zeros(len(new), dtype=np.float32)
        most[met.asked[first]] = best[first] / SAME
        self.most = self._longer("most", np.where(run, weight, most).astype(np.float32))
        self.run = self._longer("run", run)
        self.text, self.raw = self._longer("text", text), self._longer("raw", _changed(text, texts, raw))
        self.weight = self._longer("weight", weight)
        particle = np.zeros(len(new), dtype=bool)
        light = np.flatnonzero(weight <= PARTICLE)
        particle[light] = [texts[at] in PARTICLES for at in light.tolist()]
        self.rest = self._longer("rest", np.where((weight <= STOP) | place | particle, 0, weight))
        begun, lone = cut_words(raw)
        self.begun, self.lone = self._longer("begun", begun), self._longer("lone", lone)
        odd, raw_size = ~np.array([one.isalpha() for one in raw], dtype=bool), lengths(raw)
        self.odd, self.raw_size = self._longer("odd", odd), self._longer("raw_size", raw_size)
        self.short = self._longer("short", are_short(raw_size, ~(odd | number), weight))
        self.beside = self._longer("beside", weights_beside(raw_size))
        codes = [in_russian(token.text, token.raw) for token in new]
        self.code, self.code_size = self._longer("code", hashes(codes)), self._longer("code_size", lengths(codes))
        slips = np.zeros(len(new), dtype=bool)
        slips[met.asked[(met.alike >= SLIP_LIKENESS) & (met.alike < SAME)]] = True
        self.slips = self._longer("slips", slips)
        self.fragment = self._longer(
            "fragment", np.array([len(one) >= LONE_FRAGMENT and is_fragment(one) for one in raw], dtype=bool)
        )
        self.letter = self._longer("letter", np.array([ord(one[0]) for one in raw], dtype=np.int64))
        self.number, self.place = self._longer("number", number), self._longer("place", place)
        self.single = self._longer("single", (size == 1) & ~number)
        self.small = self._longer("small", np.array([one in SMALL_WORDS for one in raw], dtype=bool))
        self.ending = self._longer("ending", np.array([may_end_otherwise(one) for one in raw], dtype=bool))
        self.group = self._longer("group", np.array([one == "group" for one in texts], dtype=bool))
        self.long = self._longer("long", (size >= 4) & ~np.array([one.isdigit() for one in texts], dtype=bool))
        first, initials = letter_bits(texts, most=max(SEVERAL_INITIALS))
        self.first, self.initials = self._longer("first", first), self._longer("initials", initials)

    def _longer(self, name: str, more: NDArray[Any]) -> NDArray[Any]:
        """All of a column with what is new behind it; room is kept so that not all is copied each time."""
        count = self._counts.get(name, 0)
        kept = self._kept.get(name)
        if kept is None or count + len(more) > len(kept):
            wider = np.zeros(2 * (count + len(more)), dtype=more.dtype)
            wider[:count] = kept[:count] if kept is not None else 0
            kept = self._kept[name] = wider
        kept[count : count + len(more)] = more
        self._counts[name] = count + len(more)
        return kept[: self._counts[name]]


def _changed(known: Hashes, texts: list[str], raw: list[str]) -> Hashes:
    """The hashes of the raw words: mostly those of the words as compared."""
    other = [place for place, (one, as_written) in enumerate(zip(texts, raw, strict=True)) if one != as_written]
    found = known.copy()
    found[other] = hashes([raw[place] for place in other])
    return found


class Names:
    """The asked names' words in one row: ``name`` and ``word`` of each position, and where names start and end.

    ``whole`` is the weight of a name, ``rest`` what of it counts against a pair where it is left over, ``places`` and ``numbers``
    are how many of these it holds. ``first`` and ``initials`` are the bits of its words' first letters, and of all letters of
    words that may be initials, of which the heaviest weighs ``initial_weight``.
    """

    def __init__(self, known: Words, asked: AskedNames) -> None:
        self.ends = asked.ends
        self.starts = np.append(0, self.ends[:-1]) if len(self.ends) else self.ends
        self.word = asked.words
        self.name = np.repeat(np.arange(len(self.ends)), self.ends - self.starts)
        self.weight = known.weight[self.word]
        self.whole = np.add.reduceat(self.weight, self.starts) if len(self.ends) else self.ends
        self.rest, self.places, self.numbers = (
            np.add.reduceat(one[self.word], self.starts, dtype=np.int64) if len(self) else self.ends
            for one in (known.rest, known.place, known.number)
        )
        bits = (known.first, known.initials)
        self.first, self.initials = (np.bitwise_or.reduceat(one[self.word], self.starts) if len(self) else one for one in bits)

        weights = self.weight * (known.initials[self.word] > 0)
        self.initial_weight = np.maximum.reduceat(weights, self.starts) if len(self) else self.ends

    def __len__(self) -> int:
        return len(self.ends)


class Runs:
    """Neighbouring words of asked names that run together make a listed word: their name, positions, and that word.

    In order of names and listed words.
    """

    def __init__(self, name: Numbers, first: Numbers, last: Numbers, listed: Numbers) -> None:
        order = np.lexsort((listed, name))
        self.name, self.first, self.last, self.listed = name[order], first[order], last[order], listed[order]
        self._keys = self.name * _MOST + self.listed

    def of(self, name: Numbers, listed: Numbers) -> tuple[Numbers, Numbers]:
        """All runs of a name that make a listed word: the place of the pair asked for, and the place here."""
        keys = name * _MOST + listed
        return spread(np.searchsorted(self._keys, keys), np.searchsorted(self._keys, keys, side="right"))


def runs_of(index: NameIndex, known: Words, names: Names) -> Runs:
    """The runs of asked names that ``joins`` gives and that make a listed word."""
    raw, size = known.raw[names.word], known.raw_size[names.word]
    number, odd, ending = known.number[names.word], known.odd[names.word], known.ending[names.word]
    found = [_whole(names, raw, size)]
    texts: list[tuple[int, int, str]] = []
    open_, whole, changed = ~number, raw, odd
    for count in range(2, JOINED_WORDS + 1):
        further = count - 1
        open_ = open_[:-1] & ~number[further:] & (names.name[further:] == names.name[: len(names.name) - further])
        whole = whole[:-1] * powers(size[further:]) + raw[further:]
        changed = changed[:-1] | odd[further:]
        if count == 3:
            short = size <= JOINED_PARTS
            open_ &= short[:-2] & short[1:-1]
        if count >= 3:
            open_ &= short[further:]
        # What is not a word of letters, or ends as words that are put otherwise do, is compared as it is put.
        strange = open_ & (changed | ending[further:])
        plain = np.flatnonzero(open_ & ~strange)
        found.append((plain, plain + count, whole[plain]))
        at = np.flatnonzero(strange)
        parts = [[known.pieces.tokens[word].raw for word in names.word[at + more].tolist()] for more in range(count)]
        texts += [(first, first + count, _as_compared("".join(raws))) for first, *raws in zip(at.tolist(), *parts, strict=True)]
    singles = np.bincount(names.name[known.single[names.word]], minlength=len(names)) > JOINED_WORDS
    for name in np.flatnonzero(singles).tolist():
        start, stop = int(names.starts[name]), int(names.ends[name])
        tokens = tuple(known.pieces.tokens[word] for word in names.word[start:stop].tolist())
        texts += [(start + i, start + j, text) for i, j, text in joins(tokens)]
    places = np.array([(first, last) for first, last, _ in texts], dtype=np.int64).reshape(-1, 2)
    found.append((places[:, 0], places[:, 1], hashes([text for _, _, text in texts])))
    first, last, keys = (np.concatenate(column) for column in zip(*found, strict=True))
    asked, listed = index.together.find(keys)
    return Runs(names.name[first[asked]], first[asked], last[asked], listed)


def _as_compared(text: str) -> str:
    """What words run together are compared as, other than by a table: that listed words are met by."""
    return canonical_word(text) if may_end_otherwise(text) or not text.isalpha() else text


def _whole(names: Names, raw: Hashes, size: Numbers) -> tuple[Numbers, Numbers, Hashes]:
    """All words of each name of three words or more."""
    several = names.ends - names.starts > 2
    behind = np.cumsum(size)
    behind = behind[names.ends - 1][names.name] - behind if len(names) else behind
    keys = np.add.reduceat(raw * powers(behind), names.starts) if len(names) else raw
    return names.starts[several], names.ends[several], keys[several]
