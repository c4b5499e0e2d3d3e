"""Where texts are cut that may hold several names: parts of texts, as stretches of their words.

"Foobar Ltd (Quuxling) c/o Wibblet, Bazqux" has two sides of "c/o"; what stands inside the brackets, and what outside of them, in
two stretches; and "Wibblet" and "Bazqux" between commas. ``several.py`` tells which of them are names.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, fields

import numpy as np

from screening.match.cells import BRACKET, LISTS, SOLID, Cells, Flags
from screening.match.hashes import Numbers
from screening.match.tables import spread
from screening.names.parties import SHORTEST_BRACKETED

_STROKE, _COMMA, _BLANK = (ord(one) for one in "/, ")
_OPENING: Flags = np.array([chr(code) in "([" for code in range(128)])
_PAIR = 2

SIDE, BARE, INSIDE, OUTSIDE, LISTED, PIECE, ADDRESS, APART, WHOLE = range(9)
"""Kinds of parts: a side of words that part names, a text without notes, what stands inside and outside of brackets, between
semicolons and the like, and between commas; the owner of an address; the text with words written apart; and the text itself."""


@dataclass(frozen=True, slots=True, eq=False)
class Parts:
    """Parts of texts: of each the text, the kind, and the words as one or two stretches of them; none is empty.

    ``side`` is that of its text which it is of, and of what brackets part where the first of them stands. What stands between
    commas is of a ``group`` of such parts, between which are so many ``commas``.
    """

    text: Numbers
    kind: Numbers
    side: Numbers
    group: Numbers
    commas: Numbers
    start: Numbers
    end: Numbers
    start_more: Numbers
    end_more: Numbers

    @classmethod
    def of(cls, kind: int, text: Numbers, start: Numbers, end: Numbers, **more: Numbers) -> Parts:
        """Parts of one kind."""
        none = np.zeros(len(text), dtype=np.int64)
        given = {"text": text, "kind": none + kind, "start": start, "end": end, **more}
        return cls(*(given.get(field.name, none) for field in fields(cls)))

    @classmethod
    def joined(cls, some: Sequence[Parts]) -> Parts:
        """All of some that have words."""
        both = [np.concatenate([getattr(one, field.name) for one in some]) for field in fields(cls)]
        full = np.flatnonzero(both[-3] - both[-4] + both[-1] - both[-2])
        return cls(*(values[full] for values in both))

    def take(self, places: Numbers) -> Parts:
        """Some of the parts."""
        return Parts(*(getattr(self, field.name)[places] for field in fields(self)))

    def places(self) -> tuple[Numbers, Numbers]:
        """The places of the words of all parts, one part behind another, and where those of each end."""
        starts, ends = np.stack([self.start, self.start_more], axis=1), np.stack([self.end, self.end_more], axis=1)
        _, place = spread(starts.ravel(), ends.ravel())
        return place, np.cumsum((ends - starts).sum(axis=1))


class Sides:
    """The sides of some texts: what is left of them by words that part names, without the signs at their ends."""

    def __init__(self, found: Cells, texts: Numbers, between: Numbers) -> None:
        printed, line = found.printed, found.line
        _, from_, to = between.T
        begin = np.sort(np.concatenate([line[texts], to]))
        stop = np.sort(np.concatenate([np.append(line[1:], len(printed))[texts] - 1, from_]))
        solid = np.flatnonzero(found.kinds & SOLID)
        first, last = np.searchsorted(solid, begin), np.searchsorted(solid, stop) - 1
        full = np.flatnonzero(first <= last)
        self._begin, self._stop = solid[first[full]], solid[last[full]] + 1
        self._text = np.searchsorted(line, self._begin, side="right") - 1
        self._token, self._side = self._inside(found.start)
        self._at = found.start[self._token]
        strokes = np.flatnonzero(printed == _STROKE)
        strokes = strokes[(printed[strokes - 1] == _BLANK) & (printed[strokes + 1] == _BLANK)]
        lists = np.sort(np.append(strokes, np.flatnonzero(found.kinds & LISTS)))
        kept, self._of_list = self._inside(lists)
        self._lists = lists[kept]
        commas = np.flatnonzero(printed == _COMMA)
        kept, self._of_comma = self._inside(commas)
        self._commas = commas[kept]

    def _inside(self, at: Numbers) -> tuple[Numbers, Numbers]:
        """Which of some places are inside of sides, and of which."""
        side = np.searchsorted(self._begin, at, side="right") - 1
        kept = np.flatnonzero((side >= 0) & (at < np.append(self._stop, 0)[side]))
        return kept, side[kept]

    def _stretches(self, of: Numbers) -> tuple[Numbers, Numbers, Numbers]:
        """Where words begin of which the same holds, their first words, and those behind the last."""
        first = np.flatnonzero(np.append(True, of[1:] != of[:-1])[: len(of)])
        last = np.append(first[1:], len(of))[: len(first)] - 1
        return first, self._token[first], self._token[last] + 1

    def parted(self, texts: Numbers) -> Parts:
        """The sides of texts that have several."""
        first, start, end = self._stretches(self._side)
        text = self._text[self._side[first]]
        some = np.flatnonzero(np.isin(text, texts))
        return Parts.of(SIDE, text[some], start[some], end[some], side=self._side[first[some]])

    def listed(self) -> tuple[Parts, Parts, Numbers]:
        """What stands between semicolons and the like, and between commas; and texts with such signs and nothing to part."""
        lists = len(self._lists) + 1
        part = self._side * lists + np.searchsorted(self._lists, self._at)
        first, start, end = self._stretches(part)
        side = self._side[first]
        parts = np.bincount(side, minlength=len(self._begin))
        several = np.flatnonzero(parts[side] > 1)
        text = self._text[side]
        listed = Parts.of(LISTED, text[several], start[several], end[several], side=side[several])
        wordless = self._text[self._of_list[parts[self._of_list] < _PAIR]]
        of_comma = self._of_comma * lists + np.searchsorted(self._lists, self._commas)
        commas = np.searchsorted(of_comma, part[first], side="right") - np.searchsorted(of_comma, part[first])
        group = np.searchsorted(part[first], part)
        first, start, end = self._stretches(group * (len(self._commas) + 1) + np.searchsorted(self._commas, self._at))
        group = group[first]
        some = np.flatnonzero(commas[group] > 0)
        side, group = side[group[some]], group[some]
        pieces = Parts.of(PIECE, self._text[side], start[some], end[some], side=side, group=group, commas=commas[group])
        return listed, pieces, wordless


def in_brackets(found: Cells, held: Flags) -> tuple[Parts, Parts]:
    """What stands in brackets that hold no others, and what stands outside of them, of texts that ``held`` holds of."""
    sign = np.flatnonzero(found.kinds & BRACKET)
    text = np.searchsorted(found.line, sign, side="right") - 1
    opens = _OPENING[found.printed[sign]]
    of_one = held[text[:-1]] & (text[1:] == text[:-1]) & (np.diff(sign) > SHORTEST_BRACKETED)
    pair = np.flatnonzero(of_one & opens[:-1] & ~opens[1:])
    text, open_, close = text[pair], sign[pair], sign[pair + 1]
    start, end = np.searchsorted(found.start, open_), np.searchsorted(found.start, close)
    first, last = np.searchsorted(found.owner, text), np.searchsorted(found.owner, text, side="right")
    inside = Parts.of(INSIDE, text, start, end, side=open_)
    return inside, Parts.of(OUTSIDE, text, first, start, start_more=end, end_more=last, side=open_)
