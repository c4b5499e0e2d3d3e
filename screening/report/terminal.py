"""How a person's terminal is written to: width, colour, and the words at the foot of every answer.

rich is imported here and in the modules that import this one, never by a command that prints nothing with it. All data goes
through ``Text``: as markup, a vendor called "[red]ACME" would lose half its name.
"""

from __future__ import annotations

import io
import os
import shutil
import sys

from rich.console import Console
from rich.text import Text

from screening.model import Outcome, Run, Seal, Severity
from screening.report.safe import one_line
from screening.report.words import DECISION_SUPPORT, flaws, notices, snapshot_line

STYLE = {
    Outcome.STOP: "bold red",
    Outcome.REVIEW: "bold yellow",
    Outcome.NOT_SCREENED: "bold magenta",
    Outcome.NO_MATCH: "bold",
}
SEVERITY_STYLE = {Severity.STOP: "bold red", Severity.REVIEW: "bold yellow", Severity.NOTE: "bold"}

FILE_WIDTH = 120
"""Characters a line where there is no terminal to ask."""


def console(*, width: int | None = None, colour: bool | None = None, to_file: bool = False) -> Console:
    """A console that collects text in memory, as wide as the terminal, with colour only where a person sees it."""
    terminal = not to_file and sys.stdout.isatty()
    if colour is None:
        colour = terminal and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
    if width is None:
        width = shutil.get_terminal_size().columns if terminal else FILE_WIDTH
    return Console(
        file=io.StringIO(),
        width=max(width, 40),
        force_terminal=colour,
        color_system="standard" if colour else None,
        no_color=not colour,
        markup=False,
        highlight=False,
        emoji=False,
        legacy_windows=False,
    )


def collected(console: Console) -> str:
    """What was printed to such a console, without the blanks that fill its lines."""
    assert isinstance(console.file, io.StringIO)
    return "".join(f"{line.rstrip()}\n" for line in console.file.getvalue().splitlines())


def encodable(printed: str) -> str:
    """The text as far as standard output's encoding can hold it; what it cannot is shown as escapes, never lost."""
    encoding = sys.stdout.encoding or "utf-8"
    return printed.encode(encoding, "backslashreplace").decode(encoding)


def show(printed: str) -> None:
    """Write to standard output."""
    sys.stdout.write(encodable(printed))
    sys.stdout.flush()


def text(words: str, style: str = "") -> Text:
    """Data as one safe line."""
    return Text(one_line(words), style=style)


def foot(run: Run, seal: Seal | None = None) -> list[Text]:
    """The lines that end every answer: lists with dates, what must be said of them, the run, and what the answer is not."""
    lines = [text(f"List: {snapshot_line(snapshot)}", "dim") for snapshot in run.snapshots]
    lines += [text(f"Caution: {caution}", "bold yellow") for caution in (*flaws(run), *notices(run))]
    settings = f"threshold {run.settings.threshold:g}, as of {run.settings.as_of.isoformat()}, {len(run.rules)} rules"
    lines.append(text(f"Run {run.id}, {settings}, tradesieve {run.version}.", "dim"))
    if seal:
        lines += [text(f"Record: Merkle root {seal.root}", "dim"), text(f"Head of the journal: {seal.head}", "dim")]
    lines.append(text(DECISION_SUPPORT, "dim"))
    return lines
