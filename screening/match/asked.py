"""The words of the names asked as flat arrays, and what is known of each word."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from screening.lexicon.abbreviations import PARTICLES
from screening.lexicon.places import PLACES
from screening.match.align import SEVERAL_INITIALS
from screening.match.beside import SMALL_WORDS, are_short, in_russian, weights_beside
from screening.match.bulk import AskedNames
from screening.match.cut import LONE_FRAGMENT, SLIP_LIKENESS, is_fragment
from screening.match.hashes import Hashes, hashes, lengths, letter_bits
from screening.match.index import NameIndex
from screening.match.likeness import SAME
from screening.match.openings import cut_words
from screening.match.pieces import Pieces
from screening.match.weights import PARTICLE, STOP, word_weights
from screening.names.words import may_end_otherwise

Flags = NDArray[np.bool_]

STEPS = 128
"""The share of a listed word's weight that a word meets is kept in so many steps, rounded up: a power of two, so that what is
summed is exact."""
GAINED_BITS = 26
"""Of a weight behind what may be met: more than any name weighs."""
_BITS = 20
"""Of what a meeting of two words is worth, in thousandths of weight."""


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
        self._met: dict[int, frozenset[int]] = {}
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

    def met(self, word: int) -> frozenset[int]:
        """The listed words that a word meets."""
        found = self._met.get(word)
        if found is None:
            start = int(self.ends[word - 1]) if word else 0
            found = self._met[word] = frozenset(self.meets[start : int(self.ends[word])].tolist())
        return found

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
