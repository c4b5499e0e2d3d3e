"""The words of the names asked as flat arrays, what is known of each word, and which of them run together make listed ones."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from screening.lexicon.places import PLACES
from screening.match.align import JOINED_WORDS, SEVERAL_INITIALS, joins
from screening.match.bulk import AskedNames, Pieces
from screening.match.hashes import Numbers, hashes, lengths, powers
from screening.match.index import NameIndex
from screening.match.score import SMALL_WORDS, rest
from screening.match.tables import bounds, spread
from screening.match.weights import word_weight

Flags = NDArray[np.bool_]

LONGEST_RUN = JOINED_WORDS
"""Neighbouring words that are tried run together; longer runs there are of single letters only."""
NOTHING, RUN_ONLY = -2, -1
"""In place of the most common listed word that a word can meet: none at all, or only words run together."""


class Words:
    """What selection knows of each word asked so far, by its number in ``Pieces``.

    Up to ``ends``, ``meets`` are the listed words that a word meets, ``alike`` how alike they are at most, 0 to 1000, and
    ``spelt`` whether by spelling alone; ``top`` is the most common of them.
    """

    def __init__(self, index: NameIndex, pieces: Pieces) -> None:
        self.pieces = pieces
        self._index = index
        self._kept: dict[str, NDArray[np.generic]] = {}
        self._counts: dict[str, int] = {}
        self.learn()

    def __len__(self) -> int:
        return len(self.top)

    def learn(self) -> None:
        """Take up the words that are new."""
        new = self.pieces.tokens[self._counts.get("top", 0) :]
        if not new and self._kept:
            return
        met = self._index.vocabulary.meetings(new)
        ends = np.cumsum(np.bincount(met.asked, minlength=len(new)))
        texts = [token.text for token in new]
        run_asked, _ = self._index.runs.places(text := hashes(texts))
        run = np.zeros(len(new), dtype=bool)
        run[run_asked] = True
        top = np.where(run, RUN_ONLY, NOTHING)
        np.maximum.at(top, met.asked, met.listed)
        size, raw = lengths(texts), [token.raw for token in new]
        number = np.array([token.number for token in new], dtype=bool)
        weight = np.array([word_weight(one) for one in texts], dtype=np.int64)
        place = np.array([one in PLACES for one in texts], dtype=bool)
        self.ends = self._longer("ends", ends + self._counts.get("meets", 0))
        self.meets = self._longer("meets", met.listed)
        self.alike, self.spelt = self._longer("alike", met.alike), self._longer("spelt", met.spelt)
        self.top, self.run = self._longer("top", top), self._longer("run", run)
        self.text, self.raw = self._longer("text", text), self._longer("raw", hashes(raw))
        self.raw_size = self._longer("raw_size", lengths(raw))
        self.weight = self._longer("weight", weight)
        self.rest = self._longer("rest", np.array([rest(token) for token in new], dtype=np.int64))
        self.letter = self._longer("letter", np.array([ord(one[0]) for one in raw], dtype=np.int64))
        self.number, self.place = self._longer("number", number), self._longer("place", place)
        self.single = self._longer("single", (size == 1) & ~number)
        self.mixed = self._longer("mixed", ~number & ~np.array([one.isalpha() for one in raw], dtype=bool))
        self.small = self._longer("small", np.array([one in SMALL_WORDS for one in raw], dtype=bool))
        self.group = self._longer("group", np.array([one == "group" for one in texts], dtype=bool))
        self.long = self._longer("long", (size >= 4) & ~np.array([one.isdigit() for one in texts], dtype=bool))
        self.several = self._longer("several", np.isin(size, SEVERAL_INITIALS))

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


class Names:
    """The asked names' words in one row: ``name`` and ``word`` of each position, and where names start and end."""

    def __init__(self, known: Words, asked: AskedNames) -> None:
        self.ends = asked.ends
        self.starts = np.append(0, self.ends[:-1]) if len(self.ends) else self.ends
        self.word = asked.words
        self.name = np.repeat(np.arange(len(self.ends)), self.ends - self.starts)
        self.weight = known.weight[self.word]
        self.initial = np.zeros(len(self), dtype=bool)
        self.initial[self.name[known.single[self.word]]] = True
        self._several = np.flatnonzero(known.several[self.word])
        self._several_ends = np.cumsum(np.bincount(self.name[self._several], minlength=len(self)))
        self._text = known.text

    def __len__(self) -> int:
        return len(self.ends)

    def by_initials(self, index: NameIndex, name: Numbers, place: Numbers, persons: Flags) -> Flags:
        """Which pairs are of persons' names in which an initial, or several in a word, may stand for words of the other."""
        personal: Flags = persons[name] & ~index.organisation[place]
        found: Flags = personal & (self.initial[name] | index.initial[place])
        at = np.flatnonzero(personal & ~found)
        owner, several = spread(*bounds(self._several_ends, name[at]))
        pair = at[owner]
        found[pair[index.holds_first_letters(self._text[self.word[self._several[several]]], place[pair])]] = True
        return found


class Runs:
    """Neighbouring words of asked names that run together make a listed word: their positions, and that word."""

    def __init__(self, first: Numbers, last: Numbers, listed: Numbers) -> None:
        self.first, self.last, self.listed = first, last, listed


def runs_of(index: NameIndex, known: Words, names: Names) -> Runs:
    """The runs of the asked names, those of two to four words and of single letters, and all words of a name."""
    end = names.ends[names.name]
    position = np.arange(len(names.word))
    raw, size = known.raw[names.word], known.raw_size[names.word]
    open_, whole = ~known.number[names.word], raw
    firsts, lasts, keys = [], [], []
    for count in range(2, LONGEST_RUN + 1):
        last = position + count - 1
        open_ = open_ & (last < end)
        last = np.minimum(last, len(position) - 1)
        open_ = open_ & ~known.number[names.word[last]]
        whole = whole * powers(size[last]) + raw[last]
        at = np.flatnonzero(open_)
        firsts.append(at)
        lasts.append(at + count)
        keys.append(whole[at])
    # Words of letters and digits, and long runs of single letters, go by the rules of `joins` itself.
    singles = np.bincount(names.name[known.single[names.word]], minlength=len(names)) > LONGEST_RUN
    singles[names.name[known.mixed[names.word]]] = True
    for name in np.flatnonzero(singles).tolist():
        start, stop = int(names.starts[name]), int(names.ends[name])
        for i, j, text in joins(tuple(known.pieces.tokens[word] for word in names.word[start:stop].tolist())):
            firsts.append(np.array([start + i]))
            lasts.append(np.array([start + j]))
            keys.append(hashes([text]))
    asked, listed = index.together.find(np.concatenate(keys))
    return Runs(np.concatenate(firsts)[asked], np.concatenate(lasts)[asked], listed)
