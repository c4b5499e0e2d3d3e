"""What a row's answer adds to the user's own file: six columns, the same for a workbook and for text."""

from __future__ import annotations

import pickle
import tempfile
from array import array
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from screening.model import Outcome, ScreenedRow
from screening.report.words import LABEL, best, found, source

TITLES = ("Screening outcome", "Score", "Matched name", "List or rule", "Reason", "Alert ids")
"""Headers of the columns added."""

_OFFSET_BITS = 40


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


class Answers:
    """The answers of one sheet, kept on disk: 8 bytes of memory a row, found by the row's number."""

    def __init__(self) -> None:
        self._file = tempfile.TemporaryFile(dir=Path(tempfile.gettempdir()))  # noqa: SIM115 - open as long as this is
        self._keys = array("Q")
        self._sorted = True

    def __len__(self) -> int:
        return len(self._keys)

    def add(self, row: int, answer: Answer) -> None:
        """Keep the answer of a row, numbered as the spreadsheet shows it."""
        key = (row << _OFFSET_BITS) | self._file.tell()
        self._sorted = self._sorted and (not self._keys or self._keys[-1] < key)
        self._keys.append(key)
        pickle.dump(answer, self._file, protocol=pickle.HIGHEST_PROTOCOL)

    @property
    def first(self) -> int:
        """The number of the uppermost row; only where there is one."""
        return self._ordered()[0] >> _OFFSET_BITS

    def of(self, row: int) -> list[Answer]:
        """The answers for a row: none, one, or several where tables stand side by side."""
        keys = self._ordered()
        at, told = bisect_left(keys, row << _OFFSET_BITS), []
        while at < len(keys) and keys[at] >> _OFFSET_BITS == row:
            self._file.seek(keys[at] & ((1 << _OFFSET_BITS) - 1))
            told.append(pickle.load(self._file))
            at += 1
        return told

    def close(self) -> None:
        """Give the disk space back."""
        self._file.close()

    def _ordered(self) -> array[int]:
        if not self._sorted:
            self._keys = array("Q", sorted(self._keys))
            self._sorted = True
        return self._keys
