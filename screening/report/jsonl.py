"""The jsonl report: one object of docs/contract.md per row of input, in UTF-8, one a line."""

from __future__ import annotations

import json
import re
from pathlib import Path

from screening.contract import row_object
from screening.model import Run, RunEnd, ScreenedRow, Seal, SheetNote
from screening.report.output import Output

# Legal in JSON, but str.splitlines and JavaScript of old take them for line ends: escaped, the object is the same.
_LINE_ENDS = re.compile("[\x7f-\x9f\u2028\u2029]")


class JsonlWriter:
    """Writes rows as they come and keeps nothing."""

    def __init__(self, target: Path | None) -> None:
        self._out = Output(target)
        self._run_id = ""

    def begin(self, run: Run) -> None:
        """Open the file."""
        self._out.prepare()
        self._run_id = run.id

    def sheet(self, note: SheetNote) -> None:
        """The contract has no line for a sheet: each row names its own."""

    def row(self, screened: ScreenedRow) -> None:
        """Write one object."""
        self._out.write(line(self._run_id, screened))

    def end(self, run_end: RunEnd, seal: Seal | None = None) -> None:  # noqa: ARG002
        """Put the file in place."""
        self._out.commit()

    def abort(self) -> None:
        """Leave nothing behind."""
        self._out.discard()


def line(run_id: str, screened: ScreenedRow) -> str:
    """One row as its line, in the contract's order of keys, with the line end."""
    text = json.dumps(row_object(run_id, screened), ensure_ascii=False, allow_nan=False, separators=(",", ":"))
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        # A lone surrogate out of a broken file: JSON can carry it only as an escape.
        text = json.dumps(row_object(run_id, screened), allow_nan=False, separators=(",", ":"))
    return _LINE_ENDS.sub(lambda match: f"\\u{ord(match.group()):04x}", text) + "\n"
