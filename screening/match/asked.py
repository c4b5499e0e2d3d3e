"""The words of the names asked as flat arrays, and what is known of each word."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from screening.match.bulk import AskedNames
from screening.match.cut import SLIP_LIKENESS
from screening.match.hashes import Hashes, Numbers
from screening.match.index import NameIndex
from screening.match.likeness import SAME
from screening.match.pieces import Pieces
from screening.match.vocabulary import Meetings
from screening.match.word_columns import columns_of

Flags = NDArray[np.bool_]

STEPS = 128
"""The share of a listed word's weight that a word meets is kept in so many steps, rounded up: a power of two, so that what is
summed is exact."""
GAINED_BITS = 26
"""Of a weight behind what may be met: more than any name weighs."""
_BITS = 20
"""Of what a meeting of two words is worth, in thousandths of weight."""


class Words:
    """What selection knows of each word asked so far, by its number in ``Pieces``: by its letters, and by what it meets.

    ``ends`` to ``most`` are what ``_by_meetings`` tells, the others what ``columns_of`` does.
    """

    ends: Numbers
    meets: Numbers
    alike: Numbers
    spelt: Flags
    share: NDArray[np.uint8]
    gains: NDArray[np.uint64]
    less: NDArray[np.float32]
    slips: Flags
    run: Flags
    most: NDArray[np.float32]
    text: Hashes
    raw: Hashes
    raw_size: Numbers
    weight: Numbers
    rest: Numbers
    number: Flags
    place: Flags
    group: Flags
    single: Flags
    long: Flags
    first: NDArray[np.uint32]
    initials: NDArray[np.uint32]
    begun: Hashes
    lone: Hashes
    fragment: Flags
    odd: Flags
    ending: Flags
    short: Flags
    beside: Numbers
    small: Flags
    letter: Numbers
    code: Hashes
    code_size: Numbers

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
        letters = columns_of(new)
        meetings = _by_meetings(self._index, self._index.vocabulary.meetings(new), letters["text"], letters["weight"])
        meetings["ends"] += self._counts.get("meets", 0)
        for name, column in (letters | meetings).items():
            setattr(self, name, self._longer(name, column))

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


def _by_meetings(index: NameIndex, met: Meetings, text: Hashes, weight: Numbers) -> dict[str, NDArray[Any]]:
    """What is known of words, by their hashes and weights, by what they meet.

    Up to ``ends``, ``meets`` are the listed words that a word meets, ``alike`` how alike they are at most, 0 to 1000, ``spelt``
    whether by spelling alone, and ``share`` how much of the listed word's weight is met. ``gains`` is how much more weight a word
    may meet in that listed word and more common ones than in the more common ones alone, in thousandths, and behind that in
    ``GAINED_BITS`` the word's own weight where it meets none more common; ``less`` is how much less it meets in that listed word
    than in the best of these. ``most`` is the most that a word may meet in any, also in words run together, which ``run`` tells;
    ``slips`` tells whether it meets one that it may be with a slip.
    """
    count = len(text)
    listed_weight = index.word_weight[met.listed]
    worth = np.minimum(weight[met.asked], listed_weight) * met.alike
    # From the most common listed word that a word meets to the rarest.
    best = np.maximum.accumulate((worth + ((count - met.asked) << _BITS))[::-1])[::-1] & ((1 << _BITS) - 1)
    last, first = np.diff(met.asked, append=-1) != 0, np.diff(met.asked, prepend=-1) != 0
    gain = best - np.where(last, 0, np.append(best[1:], 0)[: len(best)])
    run, slips = np.zeros((2, count), dtype=bool)
    run[index.runs.places(text)[0]] = True
    slips[met.asked[(met.alike >= SLIP_LIKENESS) & (met.alike < SAME)]] = True
    most = np.zeros(count, dtype=np.float32)
    most[met.asked[first]] = best[first] / SAME
    return {
        "ends": np.cumsum(np.bincount(met.asked, minlength=count)), "meets": met.listed, "alike": met.alike, "spelt": met.spelt,
        "share": (-(-worth * STEPS // (listed_weight * SAME))).astype(np.uint8),
        "gains": ((gain << GAINED_BITS) + weight[met.asked] * last).astype(np.uint64),
        "less": ((best - worth) / SAME).astype(np.float32), "slips": slips,
        "run": run, "most": np.where(run, weight, most).astype(np.float32),
    }  # fmt: skip


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
