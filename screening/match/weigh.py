"""Pairs of an asked and a listed name weighed: which of them can reach a threshold by what their words are worth together.

What may meet and what surely does not is held against a bound: ``Bound`` by the words alone, ``Most`` by the score of
``score.py`` with every word at its best, less what is surely taken off by the marks of ``marks.py``.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from screening.match.align import INITIAL
from screening.match.asked import Flags, Names, Runs, Words
from screening.match.hashes import Numbers
from screening.match.index import NameIndex
from screening.match.likeness import SAME
from screening.match.marks import (
    FULL_REST,
    ORDINARY_WORD,
    ORGANISATION,
    PERSON,
    PLACES_DIFFER,
    SEVERAL,
    SHIP,
    doubt,
    numbers_differ,
    of_several,
)
from screening.match.met import Met, Sketch
from screening.match.tables import bounds, spread

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
    share that is left of the likest words. ``several`` holds where ``SEVERAL`` pairs of words and more may meet.
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
        for marks, may_hold in ((ORGANISATION, self.met > 0), (PERSON, self.personal), (SHIP, self.personal)):
            doubts = _DOUBT[marks][evidence]
            if marks is ORGANISATION:
                doubts = np.where(self.several, _DOUBT_OF_SEVERAL[evidence], doubts)
            points = 1000 - lacking * doubts / 1000 - off - marks.both_left * both
            points -= marks.lone_slip * self.slip + alone * np.maximum(marks.one_word * left, ordinary)
            found |= may_hold & (points + _ROUNDED >= tenths)
        return found


class Bound:
    """What words must be worth for a score of ``tenths``: the formula of ``score.py``, with no mark taken off, turned round.

    It asks for an agreement above ``1000 - 1000 * (1001 - tenths) / doubt``, and so for a product of the weights of both sides
    below the square of what meets times a number that only what meets decides.
    """

    def __init__(self, tenths: int) -> None:
        self.tenths = tenths
        lacking = 1000 * (1001 - tenths) / np.minimum.reduce([_DOUBT_OF_SEVERAL, _DOUBT[PERSON], _DOUBT[SHIP]])
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


def weighed(
    index: NameIndex,
    known: Words,
    names: Names,
    runs: Runs,
    met: Met,
    sketch: Sketch,
    name: Numbers,
    place: Numbers,
    persons: Flags,
    tenths: int,
) -> Flags:
    """Which of the pairs can reach the threshold, with every word that may meet at its best."""
    pair, position = spread(names.starts[name], names.ends[name])
    listed_pair, listed_at = spread(*bounds(index.ends, place))
    # Where a pair's asked words begin in these columns.
    first_listed = bounds(index.ends, place)[0]
    first_asked = np.cumsum(names.ends[name] - names.starts[name]) - (names.ends[name] - names.starts[name])
    asked_met, listed_met = np.zeros(len(position), dtype=bool), np.zeros(len(listed_at), dtype=bool)
    may_meet = np.flatnonzero(sketch.share(sketch.begins(name[listed_pair]), index.slots[listed_at]) > 0)
    owner, edge = met.of(name[listed_pair[may_meet]], index.words[listed_at[may_meet]])
    edge_listed = may_meet[owner]
    edge_asked = first_asked[listed_pair[edge_listed]] + met.position[edge] - names.starts[met.name[edge]]
    listed_met[edge_listed] = asked_met[edge_asked] = True
    together, listed_together = np.zeros(len(position), dtype=bool), np.zeros(len(listed_at), dtype=bool)
    owner, run = runs.of(name[listed_pair[may_meet]], index.words[listed_at[may_meet]])
    listed_together[may_meet[owner]] = True
    owner = listed_pair[may_meet[owner]]
    shift = first_asked[owner] - names.starts[name[owner]]
    _, covered = spread(runs.first[run] + shift, runs.last[run] + shift)
    together[covered] = True
    # Listed words run together.
    by_run = np.flatnonzero(known.run[names.word[position]])
    asked, run = index.runs.find(known.text[names.word[position[by_run]]])
    held = index.run_places[run] == place[pair[by_run[asked]]]
    by_run, run = by_run[asked[held]], run[held]
    together[by_run] = True
    listed_together |= index.run_together(run, pair[by_run], listed_pair, listed_at - first_listed[listed_pair])
    listed_met |= listed_together
    word, listed_word = names.word[position], index.words[listed_at]
    # Initials, and words that may begin with the initials of the other name, where a whole word of persons' names agrees.
    personal = persons[name] & ~index.organisation[place]
    initial = np.zeros(len(name), dtype=bool)
    initial[listed_pair[edge_listed[(known.alike[met.meeting[edge]] == SAME) & known.long[names.word[met.position[edge]]]]]] = (
        True
    )
    initial &= personal
    begun = initial[pair] & _share(known.first[word], known.initials[word], index.first[place[pair]], index.initials[place[pair]])
    listed_begun = initial[listed_pair] & _share(
        index.word_first[listed_word],
        index.word_letters[listed_word],
        names.first[name[listed_pair]],
        names.initials[name[listed_pair]],
    )
    asked_met |= together | begun
    listed_met |= listed_begun

    def over_asked(weights: Weights | Flags) -> Weights:
        return np.bincount(pair, weights, minlength=len(name))

    def over_listed(weights: Weights | Flags) -> Weights:
        return np.bincount(listed_pair, weights, minlength=len(name))

    weight_asked, weight_listed = names.weight[position], index.weights[listed_at]
    alike, spelt = known.alike[met.meeting[edge]], known.spelt[met.meeting[edge]]
    worth = alike / 1000 * np.minimum(weight_asked[edge_asked], weight_listed[edge_listed])
    asked_best, listed_best = 1.0 * weight_asked * together, 1.0 * weight_listed * listed_together
    # What an initial begins counts no more than the initial does.
    initial_weight = np.where(known.initials[word] > 0, weight_asked, index.initial_weight[place[pair]])
    listed_initial_weight = np.where(index.word_letters[listed_word] > 0, weight_listed, names.initial_weight[name[listed_pair]])
    for best, weights, most, some in (
        (asked_best, weight_asked, initial_weight, begun),
        (listed_best, weight_listed, listed_initial_weight, listed_begun),
    ):
        np.maximum(best, np.minimum(weights, most) * INITIAL / SAME, out=best, where=some)
    np.maximum.at(asked_best, edge_asked, worth)
    np.maximum.at(listed_best, edge_listed, worth)
    # A word that stands in a listed name twice may be met twice.
    twice = listed_met & (weight_listed > index.word_weight[listed_word])
    listed_best[twice] = weight_listed[twice]
    unmet, found_unmet = over_asked(weight_asked * ~asked_met), over_listed(weight_listed * ~listed_met)
    joined = over_asked(together) > 0
    firm = joined.copy()
    firm[pair[edge_asked[~spelt]]] = True
    nearest = np.zeros(len(name), dtype=np.int64)
    np.maximum.at(nearest, pair[edge_asked], alike)
    return Most(
        met=np.minimum(over_asked(asked_best), over_listed(listed_best)),
        one=np.minimum(over_asked(weight_asked * asked_met), over_listed(weight_listed * listed_met)),
        unmet=unmet,
        found_unmet=found_unmet,
        rest=over_asked(known.rest[word] * ~asked_met),
        found_rest=over_listed(weight_listed * (index.word_rests[listed_word] & ~listed_met)),
        alone=(over_asked(asked_met) == 1) | ((over_listed(listed_met) == 1) & ~index.repeats[place]),
        places=(over_asked(known.place[word] & ~asked_met) > 0) & (over_listed(index.word_places[listed_word] & ~listed_met) > 0),
        numbers=(over_asked(known.number[word] & ~asked_met) > 0)
        & (over_listed(index.word_numbers[listed_word] & ~listed_met) > 0),
        personal=personal,
        off=index.against_organisation[place] * (~persons[name] & (unmet + found_unmet > 0)),
        slip=np.where(firm, 0, 1000 - nearest) / 1000,
        likest=np.where(joined | (nearest == 0), 1000, nearest) / 1000,
        several=(over_asked(asked_met) >= SEVERAL) & ((over_listed(listed_met) >= SEVERAL) | index.repeats[place]),
    ).can_reach(tenths)
