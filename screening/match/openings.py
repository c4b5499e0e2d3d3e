"""Keys of names by their opening words, a column at a time: what a name that is cut off has in common with the whole one.

The words before the one that is cut off, all of them or all but one, and the first letters of that one. ``cut.py`` says which
pairs count; two of these have a key in common.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from screening.match.cut import FEWEST_SLIP_WORDS, FRAGMENT, LONE_FRAGMENT, OPENING_WORDS, SLIP_WORDS
from screening.match.hashes import Hashes, Letters, Numbers, hashes_of_first, powers
from screening.match.tables import spread

_MIX = (np.uint64(0xBF58476D1CE4E5B9), np.uint64(0x94D049BB133111EB))
_LONE, _BUT_ONE = np.uint64(0x452821E638D01377), np.uint64(0xBE5466CF34E90C6C)
"""Set apart the keys of a word cut off with none before it, and of words of which one is left out."""


def cut_words(raw: Sequence[str] | Letters) -> tuple[Hashes, Hashes]:
    """The hashes of what keys hold of each word that may be cut off: with others before it, and with none."""
    begun, lone = hashes_of_first(raw, FRAGMENT, LONE_FRAGMENT)
    return begun, lone


def opening_keys(
    texts: Hashes, begun: Hashes, lone: Hashes, slips: NDArray[np.bool_], starts: Numbers, ends: Numbers
) -> tuple[Numbers, Numbers, Hashes]:
    """The keys of names (by place), each cut off at any of its words (by position).

    ``texts`` are the hashes of the names' words, ``begun`` and ``lone`` those that ``cut_words`` gives for them, and ``slips``
    tells which may be another with a slip; names stand from ``starts`` to ``ends``.
    """
    name, position = spread(starts, ends)
    order = position - starts.take(name)
    term = _mixed(texts.take(position)) * powers(order)
    before = np.cumsum(term) - term
    if len(name):
        before -= before.take((np.cumsum(ends - starts) - (ends - starts)).take(name))
    if len(name) and order.max() > OPENING_WORDS:
        at = np.flatnonzero(order <= OPENING_WORDS)
        name, position, order = name.take(at), position.take(at), order.take(at)
        term, before = term.take(at), before.take(at)
    begins = _mixed(begun.take(position))
    keys = _mixed(before) + begins
    alone = np.flatnonzero(order == 0)
    keys[alone] = _mixed(lone.take(position.take(alone))) ^ _LONE
    # The same with each of the words before it left out that may be another with a slip.
    some = np.flatnonzero((order >= FEWEST_SLIP_WORDS) & (order <= SLIP_WORDS))
    owner, left_out = spread(some - order.take(some), some)
    slipped = np.flatnonzero(slips.take(position.take(left_out)))
    owner, left_out = some.take(owner.take(slipped)), left_out.take(slipped)
    others = _mixed(before.take(owner) - term.take(left_out)) + begins.take(owner) ^ _BUT_ONE
    owner = np.append(np.arange(len(name)), owner)
    return name.take(owner), position.take(owner), np.append(keys, others)


def _mixed(hashed: Hashes) -> Hashes:
    """Hashes of which sums say nothing of the letters."""
    found = (hashed ^ (hashed >> np.uint64(30))) * _MIX[0]
    found = (found ^ (found >> np.uint64(27))) * _MIX[1]
    return found ^ (found >> np.uint64(31))
