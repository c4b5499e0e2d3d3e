"""What a row's answer adds to the user's own file: six columns, the same for a workbook and for text."""

from __future__ import annotations

import pickle
import tempfile
from array import array
from bisect import bisect_left
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from screening.model import Outcome, ScreenedRow
from screening.report.words import LABEL, best, found, source

TITLES = ("Screening outcome", "Score", "Matched name", "List or rule", "Reason", "Alert ids")
"""Headers of the columns added."""

_OFFSET_BITS = 34
"""16 GB of answers, and 30 bits for the number of a row."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What stands in the columns added, for one row."""

    outcome: Outcome
    score: float | None
    matched: str
    source: str
    reason: str
    alerts: tuple[str, ...]

    @property
    def values(self) -> tuple[str | float | None, ...]:
        """The cells, in the order of ``TITLES``."""
        return (LABEL[self.outcome], self.score, self.matched, self.source, self.reason, ", ".join(self.alerts))


def answer_of(screened: ScreenedRow) -> Answer:
    """A row's answer, by its best alert."""
    result, alert = screened.result, best(screened.result)
    ids = tuple(one.id for one in result.alerts)
    if alert is None:
        return Answer(result.outcome, None, "", "", result.reason, ids)
    return Answer(result.outcome, alert.score, found(alert), source(alert), result.reason, ids)


def joined(answers: Sequence[Answer]) -> Answer:
    """One answer for a line on which several tables stand side by side: the gravest leads, the others' words are kept."""
    order = list(LABEL)
    first, *rest = sorted(answers, key=lambda one: (order.index(one.outcome), -(one.score or 0)))
    if not rest:
        return first
    alerts = tuple(dict.fromkeys(alert for one in (first, *rest) for alert in one.alerts))
    reason = " ".join(dict.fromkeys(one.reason for one in (first, *rest)))
    return Answer(first.outcome, first.score, first.matched, first.source, reason, alerts)


class Kept:
    """Answers in a nameless file that goes with the process: one for all sheets of a run, as open files are few."""

    def __init__(self) -> None:
        self._file = tempfile.TemporaryFile(dir=Path(tempfile.gettempdir()))  # noqa: SIM115 - open as long as this is
        self._end = 0
        self._reading = False

    def add(self, answer: Answer) -> int:
        """Keep an answer, and say where."""
        if self._reading:
            self._file.seek(self._end)
            self._reading = False
        place = self._end
        pickle.dump(answer, self._file, protocol=pickle.HIGHEST_PROTOCOL)
        self._end = self._file.tell()
        return place

    def at(self, place: int) -> Answer:
        """The answer kept there."""
        self._reading = True
        self._file.seek(place)
        answer: Answer = pickle.load(self._file)
        return answer

    def close(self) -> None:
        """Give the disk space back."""
        with suppress(OSError):  # a full disk fails again; nothing of it is wanted any more
            self._file.close()


class Answers:
    """The answers of one sheet: 8 bytes of memory a row, found by the row's number."""

    def __init__(self, kept: Kept) -> None:
        self._kept = kept
        self._keys = array("Q")
        self._sorted = True

    def __len__(self) -> int:
        return len(self._keys)

    def add(self, row: int, answer: Answer) -> None:
        """Keep the answer of a row, numbered as the spreadsheet shows it."""
        key = (row << _OFFSET_BITS) | self._kept.add(answer)
        self._sorted = self._sorted and (not self._keys or self._keys[-1] < key)
        self._keys.append(key)

    @property
    def first(self) -> int:
        """The number of the uppermost row; only where there is one."""
        return self._ordered()[0] >> _OFFSET_BITS

    def of(self, row: int) -> list[Answer]:
        """The answers for a row: none, one, or several where tables stand side by side."""
        keys = self._ordered()
        at, told = bisect_left(keys, row << _OFFSET_BITS), []
        while at < len(keys) and keys[at] >> _OFFSET_BITS == row:
            told.append(self._kept.at(keys[at] & ((1 << _OFFSET_BITS) - 1)))
            at += 1
        return told

    def _ordered(self) -> array[int]:
        if not self._sorted:
            self._keys = array("Q", sorted(self._keys))
            self._sorted = True
        return self._keys
