"""Validation of one's own lists, and of one's own vendor file where given: loads both, measures, writes nothing."""

from __future__ import annotations

import os
import platform
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from importlib.metadata import version
from pathlib import Path

from screening import validation
from screening.columns import SheetReading
from screening.errors import InputError, Place
from screening.home import Home
from screening.model import Input
from screening.names import analyse
from screening.run.recording import Occasion
from screening.run.screener import Screener
from screening.sheets import digest_of, open_input
from screening.validation import Circumstances, Settings, Validation
from screening.version import VERSION

MATCHING_PACKAGES = ("rapidfuzz", "anyascii", "pypinyin", "msgspec")
"""Packages whose version could change a score."""


@dataclass(slots=True)
class _Vendors:
    """What a vendor file gave."""

    file: Input | None = None
    names: list[str] = field(default_factory=list)
    rows: int = 0
    unread: list[str] = field(default_factory=list)


def validate_lists(
    *,
    home: Home,
    occasion: Occasion,
    lists: Sequence[str] | None = None,
    threshold: float | None = None,
    seed: int = 1,
    sample: int = 100,
    vendors: Path | None = None,
    tell: Callable[[str], None] | None = None,
) -> tuple[Validation, Circumstances]:
    """Measure the lists in use (or those named) at a threshold; ``vendors`` is a file of one's own parties.

    Raises ScreeningError where a list, setting or the whole file cannot be used; single rows that cannot are told of.
    """
    started = occasion.now()
    screener = Screener.open(home.folder, lists=lists, threshold=threshold)
    given = _vendors(vendors) if vendors else _Vendors()
    measured = validation.validate(
        screener.matcher,
        settings=Settings(screener.settings.threshold, seed=seed, sample=sample),
        vendors=given.names if vendors else None,
        tell=tell,
    )
    about = Circumstances(
        started=started,
        operator=occasion.operator,
        host=occasion.host,
        version=VERSION,
        environment=_environment(),
        as_of=screener.settings.as_of,
        snapshots=screener.snapshots,
        rulebook_digest=screener.rules.digest,
        vendors=given.file,
        rows=given.rows,
        unread=tuple(given.unread),
    )
    return measured, about


def _environment() -> tuple[tuple[str, str], ...]:
    packages = ((name, version(name)) for name in MATCHING_PACKAGES)
    return (
        ("Python", f"{platform.python_implementation()} {platform.python_version()}"),
        ("system", f"{platform.system()} {platform.release()}"),
        ("machine", f"{platform.machine()}, {os.cpu_count()} processors"),
        *packages,
    )


def _vendors(path: Path) -> _Vendors:
    try:
        digest, size = digest_of(path)
    except OSError as error:
        raise InputError(
            f"the vendor file cannot be read: {error.strerror or error}.", place=Place(file=str(path)), remedy="Check the path."
        ) from error
    found = _Vendors(Input(name=path.name, digest=digest, size=size, kind=path.suffix.lstrip(".").lower() or "file"))
    with open_input(path) as workbook:
        for sheet in workbook.sheets:
            reading = SheetReading(sheet.rows(), file=path.name, sheet=sheet.name)
            for row in reading:
                found.rows += 1
                found.unread += [f"{row.place}: {problem.text}" for problem in row.problems]
                for party in row.parties:
                    if analyse(party.name).tokens:
                        found.names.append(party.name)
                    else:
                        found.unread.append(f'{row.place}: "{party.name}" holds no letter or digit that could name anybody')
            if reading.unread:
                where = Place(path.name, sheet.name)
                found.unread.append(f"{where}: no table with names was recognised in {reading.unread} rows.")
    if not found.names:
        raise InputError("no name of a party was found.", place=Place(file=path.name), remedy="Give a list of vendors.")
    return found
