"""The words of the names asked as flat arrays, what is known of each word, and which of them run together make listed ones."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from screening.lexicon.places import PLACES
from screening.match.align import JOINED_WORDS, SEVERAL_INITIALS, joins
from screening.match.bulk import AskedNames, Pieces
from screening.match.hashes import Numbers, hashes, powers
from screening.match.index import NameIndex
from screening.match.likeness import meet
from screening.match.score import rest
from screening.match.tables import bounds, different, spread
from screening.match.weights import weight

Flags = NDArray[np.bool_]

LONGEST_RUN = JOINED_WORDS
"""Neighbouring words that are tried run together; longer runs there are of single letters only."""
NOTHING, RUN_ONLY = -2, -1
"""In place of the most common listed word that a word can meet: none at all, or only words run together."""
_UNKNOWN = -1
"""In place of a likeness that nobody asked for yet."""


class Words:
    """What selection knows of each word asked so far, by its number in ``Pieces``."""

    def __init__(self, index: NameIndex, pieces: Pieces) -> None:
        self.pieces = pieces
        self._index = index
        self.count = 0
        self.weight, self.top, self.raw_size, self.letter, self.rest = (np.zeros(0, dtype=np.int64) for _ in range(5))
        self.ends, self.meets, self._alike, self._owner = (np.zeros(0, dtype=np.int64) for _ in range(4))
        self.raw, self.text = np.zeros(0, dtype=np.uint64), np.zeros(0, dtype=np.uint64)
        self.number, self.single, self.mixed, self.run, self.group, self.long, self.place, self.several, self._spelt = (
            np.zeros(0, dtype=bool) for _ in range(9)
        )

    def learn(self) -> None:
        """Take up the words that are new."""
        new = self.pieces.tokens[self.count :]
        if not new:
            return
        asked, listed = self._index.vocabulary.meetings(new)
        counts = np.bincount(asked, minlength=len(new))
        ends = np.cumsum(counts)
        run_asked, _ = self._index.runs.places(text := hashes([token.text for token in new]))
        run = np.zeros(len(new), dtype=bool)
        run[run_asked] = True
        top = np.where(run, RUN_ONLY, NOTHING)
        np.maximum.at(top, asked, listed)
        self.ends = np.append(self.ends, ends + len(self.meets))
        self.meets = np.append(self.meets, listed)
        self.top = np.append(self.top, top)
        self.run = np.append(self.run, run)
        self.text = np.append(self.text, text)
        self.raw = np.append(self.raw, hashes([token.raw for token in new]))
        self.raw_size = np.append(self.raw_size, [len(token.raw) for token in new])
        self.weight = np.append(self.weight, [weight(token) for token in new])
        self.letter = np.append(self.letter, [ord(token.text[0]) for token in new])
        self.number = np.append(self.number, [token.number for token in new])
        self.single = np.append(self.single, [len(token.text) == 1 and not token.number for token in new])
        self.mixed = np.append(self.mixed, [not token.number and not token.raw.isalpha() for token in new])
        self.group = np.append(self.group, [token.text == "group" for token in new])
        self.long = np.append(self.long, [len(token.text) >= 4 and not token.text.isdigit() for token in new])
        self.place = np.append(self.place, [token.text in PLACES for token in new])
        self.several = np.append(self.several, [len(token.text) in SEVERAL_INITIALS for token in new])
        self.rest = np.append(self.rest, [rest(token) for token in new])
        self._spelt = np.append(self._spelt, np.zeros(len(listed), dtype=bool))
        self._alike = np.append(self._alike, np.full(len(listed), _UNKNOWN))
        self._owner = np.append(self._owner, asked + self.count)
        self.count += len(new)

    def alike(self, meetings: Numbers) -> tuple[Numbers, Flags]:
        """How alike the words of the given meetings are (their places in ``meets``), 0 to 1000, and whether by spelling alone.

        Found out when first asked.
        """
        some = different(meetings)
        new = some[self._alike[some] == _UNKNOWN]
        tokens, vocabulary = self.pieces.tokens, self._index.vocabulary
        found = [
            meet(tokens[one], vocabulary.word(other))
            for one, other in zip(self._owner[new].tolist(), self.meets[new].tolist(), strict=True)
        ]
        self._alike[new] = [likeness for likeness, _ in found]
        self._spelt[new] = [how == "spelling" for _, how in found]
        alike: Numbers = self._alike[meetings]
        spelt: Flags = self._spelt[meetings]
        return alike, spelt


class Names:
    """The asked names' words in one row: ``name`` and ``word`` of each position, and where names start and end."""

    def __init__(self, known: Words, asked: AskedNames) -> None:
        self.ends = np.array(asked.ends, dtype=np.int64)
        self.starts = np.append(0, self.ends[:-1]) if len(self.ends) else self.ends
        self.word = np.array(asked.words, dtype=np.int64)
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
