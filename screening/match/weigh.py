"""Pairs of an asked and a listed name weighed: which of them can reach a threshold by what their words are worth together.

What may meet and what surely does not is held against a bound: ``Bound`` by the words alone, ``Most`` by the score of
``score.py`` with every word at its best, less what is surely taken off by the marks of ``marks.py``.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from screening.match.align import INITIAL
from screening.match.asked import Flags
from screening.match.hashes import Numbers
from screening.match.likeness import SAME
from screening.match.marks import (
    FULL_REST,
    ORDINARY_WORD,
    ORGANISATION,
    PERSON,
    PLACES_DIFFER,
    SEVERAL,
    SHIP,
    SMALL_REST,
    WHOLE,
    WHOLE_OF_PERSON,
    WHOLE_UP_TO,
    WHOLE_WEIGHT,
    doubt,
    numbers_differ,
    of_several,
)
from screening.match.met import Column
from screening.match.tables import bounds, spread
from screening.match.weights import FULL

Bits = NDArray[np.uint32]
Weights = NDArray[np.floating] | Numbers

_ROUNDED = 4.0
"""Tenths that rounding down may add to a score: four divisions, less than one each."""
_SLACK = 1 + 1e-5
"""More than numbers of seven digits lose by rounding."""
_SLIGHT = 1e-4
"""Less than any fraction that can arise, and more than sums of fractions may be off by."""
_HEAVIEST = 512
_DOUBT = {marks: np.array([doubt(marks, weighs) for weighs in range(_HEAVIEST + 1)]) for marks in (ORGANISATION, PERSON, SHIP)}
_DOUBT_OF_SEVERAL = np.array([doubt(ORGANISATION, of_several(weighs)) for weighs in range(_HEAVIEST + 1)])
_GIVEN_BACK = {
    ORGANISATION: np.array([WHOLE * (weighs >= WHOLE_WEIGHT) for weighs in range(_HEAVIEST + 1)]),
    PERSON: np.full(_HEAVIEST + 1, WHOLE_OF_PERSON),
    SHIP: np.zeros(_HEAVIEST + 1, dtype=np.int64),
}
_NUMBERS = np.array([numbers_differ(weighs) for weighs in range(_HEAVIEST + 1)])
_ORDINARY = np.array([ORDINARY_WORD * max(0, FULL_REST - weighs) / FULL_REST for weighs in range(_HEAVIEST + 1)])
"""By weight of the words that agree; heavier ones count as the heaviest here."""


@dataclass(frozen=True, slots=True)
class Most:
    """What a column of pairs is worth at most, in weight.

    ``met`` is at least what meets, times its likeness, ``one`` at least what the one pair of words weighs where there is but one;
    ``unmet`` and ``found_unmet`` are at most what is left over on either side, ``rest`` and ``found_rest`` at most what counts of
    it by the marks. ``alone`` holds where one pair of words at most can meet, ``places`` and ``numbers`` where either side surely
    has one that the other lacks, ``personal`` where the marks for persons may hold; ``off`` is what else is taken off in tenths,
    ``slip`` the least share of likeness lost where all words that may meet are spelled otherwise, and ``likest`` at least the
    share that is left of the likest words. ``several`` holds where ``SEVERAL`` pairs of words and more may meet, ``rarest``
    where a word of full weight may be the same in both.
    """

    met: Weights
    one: Weights
    unmet: Weights
    found_unmet: Weights
    rest: Weights
    found_rest: Weights
    alone: Flags
    places: Flags
    numbers: Flags
    personal: Flags
    off: Weights
    slip: Weights | float = 0.0
    likest: Weights | float = 1.0
    several: Flags | bool = False
    rarest: Flags | bool = False

    def can_reach(self, tenths: int) -> Flags:
        """Which of the pairs may score so much."""
        met_whole = self.met / self.likest
        whole = (met_whole + self.unmet) * (met_whole + self.found_unmet)
        lacking = 1000 - 1000 * self.met / np.sqrt(np.maximum(1, whole))
        evidence = np.minimum(self.met, _HEAVIEST).astype(np.int64)
        off = self.off + PLACES_DIFFER * self.places + _NUMBERS[evidence] * self.numbers
        both = np.minimum(np.minimum(self.rest, self.found_rest), FULL_REST) / FULL_REST
        left = np.minimum(self.rest + self.found_rest, FULL_REST) / FULL_REST
        ordinary = _ORDINARY[np.minimum(self.one, _HEAVIEST).astype(np.int64)]
        alone = self.alone & (left > 0)
        found = self.met <= -1
        whole_of_one = (np.minimum(self.unmet, self.found_unmet) <= SMALL_REST) & ~self.alone & (tenths <= WHOLE_UP_TO)
        rarest = self.rarest & ~(self.places | self.numbers) & (tenths <= WHOLE_UP_TO)
        for marks, may_hold in ((ORGANISATION, self.met > 0), (PERSON, self.personal), (SHIP, self.personal)):
            doubts = _DOUBT[marks][evidence]
            if marks is ORGANISATION:
                doubts = np.where(self.several, _DOUBT_OF_SEVERAL[evidence], doubts)
            points = 1000 - lacking * doubts / 1000 - off - marks.both_left * both
            points -= marks.lone_slip * self.slip + alone * np.maximum(marks.one_word * left, ordinary)
            points += _GIVEN_BACK[marks][evidence] * (whole_of_one | rarest if marks is ORGANISATION else whole_of_one)
            found |= may_hold & (points + _ROUNDED >= tenths)
        return found


class Bound:
    """What words must be worth for a score of ``tenths``: the formula of ``score.py``, with no mark taken off and all given back
    that may be, turned round.

    It asks for an agreement above ``1000 - 1000 * (1001 - tenths) / doubt``, and so for a product of the weights of both sides
    below the square of what meets times a number that only what meets decides.
    """

    def __init__(self, tenths: int) -> None:
        self.tenths = tenths
        back = {marks: points * (tenths <= WHOLE_UP_TO) for marks, points in _GIVEN_BACK.items()}
        most = [(1001 - tenths + back[marks]) / doubts for marks, doubts in _DOUBT.items()]
        lacking = 1000 * np.maximum.reduce([(1001 - tenths) / _DOUBT_OF_SEVERAL, *most])
        self._times = ((1000 / np.maximum(1e-6, 1000 - lacking)) ** 2 * _SLACK).astype(np.float32)

    def allows(self, met: Weights, unmet: Weights | int, found_unmet: Weights | int) -> Flags:
        """Where so much weight that meets (at most), and so much on either side that does not (at least), is enough."""
        # What meets comes in fractions of weight: a little less than one makes it the next whole weight.
        enough = self._times.take((met + met.dtype.type(1 - _SLIGHT)).astype(np.int64), mode="clip")
        enough *= met
        enough *= met
        found: Flags = (met + unmet) * (met + found_unmet) < enough
        return found


def _share(first: Bits, initials: Bits, other_first: Bits, other_initials: Bits) -> Flags:
    """Whether a word may be an initial of some word, or be begun by one."""
    found: Flags = ((first & other_initials) | (initials & other_first)) > 0
    return found


def weighed(column: Column, name: Numbers, place: Numbers, bound: Bound) -> tuple[Numbers, Flags]:
    """Which of the pairs can reach the threshold, with every word that may meet at its best; and in which of these words run
    together make a word of the other name.

    By the words alone at first: what else there is to tell of a pair is told of few.
    """
    pairs = _Pairs(column, name, place)
    kept = np.flatnonzero(bound.allows(pairs.met, pairs.unmet, pairs.found_unmet))
    pairs = _Pairs(column, name.take(kept), place.take(kept))
    possible = pairs.most().can_reach(bound.tenths)
    return kept[possible], pairs.joined[possible]


class _Side:
    """The words of one side of pairs, and of each whether it may ``meet`` any of the other and the most that it is worth so."""

    def __init__(self, pairs: int, pair: Numbers, weight: Numbers) -> None:
        self._pairs = pairs
        self.pair, self.weight = pair, weight
        self.meets = np.zeros(len(pair), dtype=bool)
        self.best = np.zeros(len(pair))

    def together(self, words: Numbers) -> None:
        """Let words meet for all that they weigh."""
        self.meets[words] = True
        self.best[words] = self.weight.take(words)

    def worth(self, words: Numbers, most: Weights) -> None:
        """Let words, each given once or more, meet for so much."""
        self.meets[words] = True
        np.maximum.at(self.best, words, most)

    def over(self, weights: Weights | Flags) -> Weights:
        """The sum for each pair of what the words weigh."""
        return np.bincount(self.pair, weights, minlength=self._pairs)

    def left(self, weights: Weights | Flags) -> Weights:
        """The same of the words that cannot meet."""
        return self.over(weights * ~self.meets)


class _Pairs:
    """Pairs of an asked and a listed name with all their words in columns, and which may meet.

    ``met`` is at least what meets, times its likeness, ``unmet`` and ``found_unmet`` at most what is left over on either side;
    ``joined`` tells in which pairs words run together make a word of the other name.
    """

    def __init__(self, column: Column, name: Numbers, place: Numbers) -> None:
        self._column, self._name, self._place = column, name, place
        index, names = column.index, column.names
        starts, ends = names.starts.take(name), names.ends.take(name)
        asked_pair, self._position = spread(starts, ends)
        first_listed, last_listed = bounds(index.ends, place)
        listed_pair, self._at = spread(first_listed, last_listed)
        self._listed_word = index.words.take(self._at)
        # From where an asked word stands among those of all names to where it does in these columns.
        self._shift = np.cumsum(ends - starts) - ends
        self._asked = _Side(len(name), asked_pair, names.weight.take(self._position))
        self._listed = _Side(len(name), listed_pair, index.weights.take(self._at))
        self._meet()
        self._run_together(self._at - first_listed.take(listed_pair))
        self._personal = column.persons.take(name) & ~index.organisation.take(place)
        self._begin()
        # A word that stands in a listed name twice may be met twice.
        listed = self._listed
        twice = listed.meets & (listed.weight > index.word_weight.take(self._listed_word))
        listed.best[twice] = listed.weight[twice]
        self.met = np.minimum(self._asked.over(self._asked.best), listed.over(listed.best))
        self.unmet, self.found_unmet = self._asked.left(self._asked.weight), listed.left(listed.weight)

    def _meet(self) -> None:
        """Let words meet that are alike."""
        met, known, asked, listed = self._column.met, self._column.known, self._asked, self._listed
        self._edge_listed, edge = met.of(self._name.take(listed.pair), self._listed_word)
        self._edge_asked = self._shift.take(listed.pair.take(self._edge_listed)) + met.position.take(edge)
        self._meeting = met.meeting.take(edge)
        worth = np.minimum(asked.weight.take(self._edge_asked), listed.weight.take(self._edge_listed))
        worth = worth * known.alike.take(self._meeting) / SAME
        asked.worth(self._edge_asked, worth)
        listed.worth(self._edge_listed, worth)

    def _run_together(self, order: Numbers) -> None:
        """Let words meet that make a word of the other name run together; ``order`` is that of the words in listed names."""
        runs, parted, asked, listed = self._column.runs, self._column.parted, self._asked, self._listed
        made, run = runs.of(self._name.take(listed.pair), self._listed_word)
        shift = self._shift.take(listed.pair.take(made))
        _, parts = spread(runs.first.take(run) + shift, runs.last.take(run) + shift)
        owner, word = parted.of(self._name, self._place)
        parted_words = parted.position.take(word) + self._shift.take(owner)
        makes = np.flatnonzero(self._column.index.run_together(parted.run.take(word), owner, listed.pair, order))
        asked.together(np.append(parts, parted_words))
        listed.together(np.append(made, makes))
        self.joined = np.zeros(len(self._name), dtype=bool)
        self.joined[listed.pair.take(made)] = self.joined[owner] = True

    def _begin(self) -> None:
        """Let initials meet what they may begin, where a whole word of persons' names agrees: for no more than they weigh."""
        index, known, names, asked, listed = *self._column.of_words(), self._asked, self._listed
        word = names.word.take(self._position.take(self._edge_asked))
        whole = (known.alike.take(self._meeting) == SAME) & known.long.take(word)
        initial = np.zeros(len(self._name), dtype=bool)
        initial[listed.pair.take(self._edge_listed[whole])] = True
        initial &= self._personal
        at = np.flatnonzero(initial.take(asked.pair))
        word, place = names.word.take(self._position.take(at)), self._place.take(asked.pair.take(at))
        letters = known.initials.take(word)
        begun = _share(known.first.take(word), letters, index.first.take(place), index.initials.take(place))
        weight = asked.weight.take(at)
        most = np.minimum(weight, np.where(letters > 0, weight, index.initial_weight.take(place)))
        asked.worth(at[begun], most[begun] * (INITIAL / SAME))
        at = np.flatnonzero(initial.take(listed.pair))
        word, name = self._listed_word.take(at), self._name.take(listed.pair.take(at))
        letters = index.word_letters.take(word)
        begun = _share(index.word_first.take(word), letters, names.first.take(name), names.initials.take(name))
        weight = listed.weight.take(at)
        most = np.minimum(weight, np.where(letters > 0, weight, names.initial_weight.take(name)))
        listed.worth(at[begun], most[begun] * (INITIAL / SAME))

    def most(self) -> Most:
        """What the pairs are worth at most."""
        index, known, names, asked, listed = *self._column.of_words(), self._asked, self._listed
        word, listed_word, place = names.word.take(self._position), self._listed_word, self._place
        firm, nearest = self.joined.copy(), np.zeros(len(self._name), dtype=np.int64)
        pair = listed.pair.take(self._edge_listed)
        firm[pair[~known.spelt.take(self._meeting)]] = True
        alike = known.alike.take(self._meeting)
        np.maximum.at(nearest, pair, alike)
        rarest = np.zeros(len(self._name), dtype=bool)
        rarest[pair[(alike == SAME) & (index.word_weight.take(listed_word.take(self._edge_listed)) == FULL)]] = True
        sizes, listed_sizes = asked.over(asked.meets), listed.over(listed.meets)
        may_reach_kind = ~self._column.persons.take(self._name) & (self.unmet + self.found_unmet > 0)
        return Most(
            met=self.met,
            one=np.minimum(asked.over(asked.weight * asked.meets), listed.over(listed.weight * listed.meets)),
            unmet=self.unmet,
            found_unmet=self.found_unmet,
            rest=asked.left(known.rest.take(word)),
            found_rest=listed.left(listed.weight * index.word_rests.take(listed_word)),
            alone=(sizes == 1) | ((listed_sizes == 1) & ~index.repeats.take(place)),
            places=(asked.left(known.place.take(word)) > 0) & (listed.left(index.word_places.take(listed_word)) > 0),
            numbers=(asked.left(known.number.take(word)) > 0) & (listed.left(index.word_numbers.take(listed_word)) > 0),
            personal=self._personal,
            off=index.against_organisation.take(place) * may_reach_kind,
            slip=np.where(firm, 0, 1000 - nearest) / 1000,
            likest=np.where(self.joined | (nearest == 0), 1000, nearest) / 1000,
            rarest=rarest,
            several=(sizes >= SEVERAL) & ((listed_sizes >= SEVERAL) | index.repeats.take(place)),
        )
