"""Screens again as a recorded run did: to complete one that was cut off, or to show what one gives today.

What a run was held to is in its record: settings, list snapshots, rules, the decisions made before it, and its inputs by their
digests. A list is taken from the snapshots kept in the home folder by its digest, whatever was imported since.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from itertools import zip_longest
from pathlib import Path
from typing import Any

from screening.audit import Found, Ledger, RunRecord
from screening.audit.records import parsed, row_text
from screening.errors import InputError, LedgerError, ListError
from screening.holdings import HoldingsFile, read_holdings
from screening.home import Home
from screening.model import Input, Run, RunEnd, ScreenedRow
from screening.report import ReportWriter
from screening.run.journey import UNREADABLE, Progress, asked_of, screen_sources
from screening.run.mapping import told_from
from screening.run.opening import list_store, load_rules
from screening.run.prepared import matcher
from screening.run.reading import Identified, ReadingOptions, identified, opened, reading_of
from screening.run.recording import Recorder, under_decisions
from screening.run.redaction import MARK, redactor
from screening.run.screener import Screener
from screening.scratch import Scratch
from screening.version import VERSION
from screening.watchlist import LoadedList

OWNERSHIP, QUESTION, RESCREENING = "ownership", "question", "rescreen"
"""Kinds of inputs that are no files of rows."""


def reading_options(run: Run, password: str | None = None) -> ReadingOptions:
    """How the files of a run were read."""
    settings = run.settings
    return ReadingOptions(settings.encoding, settings.form, tuple(map(told_from, settings.columns)), password)


def screener_of(
    run: Run, home: Home, *, holdings: HoldingsFile | None, today: bool = False, processes: int | None = None
) -> Screener:
    """A screener with the settings of a run, the very snapshots it used and the rules as they are now.

    ``today`` takes the lists as they stand in the home folder instead. ListError where a snapshot is not kept here.
    """
    store = list_store(home)
    if today:
        ids = list(dict.fromkeys(snapshot.list_id for snapshot in run.snapshots))
        loaded = store.load(ids, as_of=datetime.max.date(), today=run.settings.as_of)
    else:
        loaded = []
        for snapshot in run.snapshots:
            entities = store.kept(snapshot.list_id, snapshot.digest)
            if entities is None:
                raise ListError(
                    f"The snapshot of {snapshot.list_id} that run {run.id} used (SHA-256 {snapshot.digest[:12]}...) is not kept.",
                    remedy="Put its folder back from a backup, or import that file of the publisher again.",
                )
            loaded.append(LoadedList(snapshot, entities))
    return Screener(
        matcher=matcher(loaded, folder=home.folder / "cache"),
        snapshots=[one.snapshot for one in loaded],
        rules=load_rules(home),
        settings=run.settings,
        holdings=holdings,
        processes=processes,
    )


def circumstances(run: Run, screener: Screener) -> list[str]:
    """What is not as it was when the run was made; nothing where all of it is the same."""
    told = []
    if run.version != VERSION:
        told.append(f"The program was version {run.version} and is {VERSION}.")
    if run.rulebook_digest != screener.rules.digest:
        told.append(
            f"The rules are not the same: SHA-256 {run.rulebook_digest[:12]}... then, {screener.rules.digest[:12]}... now."
        )
    before = {snapshot.list_id: snapshot for snapshot in run.snapshots}
    for snapshot in screener.snapshots:
        was = before.get(snapshot.list_id)
        if was is not None and was.digest != snapshot.digest:
            told.append(f"{snapshot.title}: the list of {was.dated} then, that of {snapshot.dated} now.")
    return told


# --- an unfinished run, completed --------------------------------------------------------------------------------------


def resume(
    run_id: str,
    paths: Sequence[Path],
    *,
    home: Home,
    ledger: Ledger,
    writer: ReportWriter,
    now: Callable[[], datetime],
    ownership: Path | None = None,
    password: str | None = None,
    progress: Progress | None = None,
    processes: int | None = None,
) -> tuple[Run, RunEnd]:
    """Complete a run that never ended, to the same rows and the same Merkle root as if it had not been cut off.

    ``paths`` are the files it was begun with. Rows that were recorded are screened again and must come out as they did.
    Raises LedgerError where it cannot be completed: it has ended, or files, lists, rules or program are not the same.
    """
    record = ledger.show(run_id)
    run = record.run
    if record.end is not None or record.purged_entry is not None:
        raise LedgerError(f"Run {run.id} has ended.", remedy="There is nothing to complete.")
    holdings = _same_holdings(run, ownership)
    screener = screener_of(run, home, holdings=holdings, processes=processes)
    changed = circumstances(run, screener)
    if changed:
        raise LedgerError(f"Run {run.id} cannot be completed. {' '.join(changed)}", remedy="Screen the files anew instead.")
    with Scratch() as scratch:
        sources = list(identified(paths, scratch))
        begun_with = tuple(one for one in run.inputs if one.kind != OWNERSHIP)
        if tuple(asked_of(sources)) != begun_with:
            names = ", ".join(one.name for one in begun_with)
            raise LedgerError(
                f"These are not the files that run {run.id} was begun with.",
                remedy=f"Give the same, unchanged and in this order: {names}",
            )
        redact = redactor(home) if run.redacted else None
        recorder = Recorder(run, ledger, writer, redact=redact, resumed=record)
        options = reading_options(run, password)
        end = screen_sources(sources, screener, recorder, options, now=now, progress=progress)
    return run, end


def _same_holdings(run: Run, path: Path | None) -> HoldingsFile | None:
    wanted = next((one for one in run.inputs if one.kind == OWNERSHIP), None)
    given = read_holdings(path) if path else None
    if (wanted and wanted.digest) != (given and given.digest):
        what = f"was held under the ownership file {wanted.name}" if wanted else "was held under no ownership file"
        raise LedgerError(
            f"Run {run.id} {what}.", remedy="Give the same with --ownership." if wanted else "Leave out --ownership."
        )
    return given


# --- a run, replayed ---------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Difference:
    """A row that does not come out as it was recorded: where it stands, and what of it is different."""

    ordinal: int
    place: str
    what: tuple[str, ...]

    def __str__(self) -> str:
        return f"row {self.ordinal + 1}{f' ({self.place})' if self.place else ''}: {'; '.join(self.what)}"


@dataclass(slots=True)
class Replay:
    """What replaying a run gave: rows compared, those that differ, and what is not as it was."""

    run: str
    rows: int = 0
    differences: list[Difference] = field(default_factory=list)
    circumstances: list[str] = field(default_factory=list)

    @property
    def same(self) -> bool:
        """Whether every row came out as it was recorded, byte for byte."""
        return not self.differences


def replay(
    run_id: str,
    paths: Sequence[Path],
    *,
    home: Home,
    ledger: Ledger,
    today: bool = False,
    password: str | None = None,
    progress: Callable[[int], None] | None = None,
) -> Replay:
    """Screen the inputs of a run again, held to what it was held to, and compare each row with its record.

    Inputs are found by their digests: where they lay then, or in ``paths`` (files and folders). ``today`` holds them to the
    lists as they stand now, whose dates in a reason are no difference. Records nothing. Raises LedgerError or InputError
    where an input or a snapshot is not there.
    """
    record = ledger.show(run_id)
    run = record.run
    if record.purged_entry is not None:
        raise LedgerError(f"The rows of run {run.id} were purged.", remedy="There is nothing to compare with.")
    if any(one.kind == RESCREENING for one in run.inputs):
        raise LedgerError(
            f"Run {run.id} held parties of earlier runs against changed lists, and has no inputs of its own.",
            remedy="Replay the runs that screened them, with --today.",
        )
    with Scratch() as scratch:
        sources, holdings = _inputs(run, paths, scratch)
        screener = screener_of(run, home, holdings=holdings, today=today)
        found = Replay(run.id, circumstances=circumstances(run, screener))
        screener = under_decisions(screener, ledger, run, begun=record.begun_entry)
        redact = redactor(home) if run.redacted else None
        again = _rows(record, sources, screener, reading_options(run, password))
        for one, other in zip_longest(ledger.rows(run=run.id), again):
            found.rows += 1
            if progress and found.rows % 500 == 0:
                progress(found.rows)
            if other is not None and redact:
                other = redact(other)
            _compare(found, one, other, finished=record.finished, today=today)
    return found


def _rows(record: RunRecord, sources: Sequence[Identified], screener: Screener, options: ReadingOptions) -> Iterator[ScreenedRow]:
    if any(one.kind == QUESTION for one in record.run.inputs):
        for recorded in record.rows():  # what was asked is in the record itself
            if any(party.name.startswith(MARK) for party in recorded.row.parties):
                raise LedgerError(
                    f"Run {record.run.id} cannot be replayed: the name that was asked about was not recorded (--redact).",
                    remedy="Ask again about the name.",
                )
            yield ScreenedRow(recorded.row, screener.screen(recorded.row))
        return
    for source in sources:
        if source.input is None:
            continue
        try:
            with opened(source.path, source.input.digest, options) as workbook:
                for sheet in workbook.sheets:
                    for row, found in screener.answers(reading_of(sheet, name=source.name, options=options)):
                        yield ScreenedRow(row, found)
        except InputError:
            continue  # so it broke off then: the rows before are what was recorded


def _inputs(run: Run, paths: Sequence[Path], scratch: Path) -> tuple[list[Identified], HoldingsFile | None]:
    wanted = [one for one in run.inputs if one.kind not in (QUESTION, UNREADABLE)]
    there: dict[str, Path] = {}
    if wanted:
        usual = [Path(one.name) for one in wanted if Path(one.name).is_file()]
        for source in identified([*paths, *usual], scratch):
            if source.input:
                there.setdefault(source.input.digest, source.path)
    missing = [one for one in wanted if one.digest not in there]
    if missing:
        told = "; ".join(f"{one.name} ({one.size:,} bytes, SHA-256 {one.digest})" for one in missing)
        raise LedgerError(
            f"Run {run.id} cannot be replayed without its inputs: {told}.",
            remedy="Name the files, or a folder with them: FILE...",
        )
    sources = [Identified(there[one.digest], one.name, one) for one in wanted if one.kind != OWNERSHIP]
    owners = next((one for one in wanted if one.kind == OWNERSHIP), None)
    return sources, _named(read_holdings(there[owners.digest]), owners) if owners else None


def _named(holdings: HoldingsFile, recorded: Input) -> HoldingsFile:
    return replace(holdings, name=recorded.name)


def _compare(found: Replay, one: Found | None, other: ScreenedRow | None, *, finished: bool, today: bool) -> None:
    if one is None:
        if finished and other is not None:  # an unfinished run has fewer rows than its files
            found.differences.append(Difference(found.rows - 1, str(other.row.place), ("it was not recorded",)))
        return
    place = str(one.screened.row.place)
    if other is None:
        found.differences.append(Difference(one.ordinal, place, ("it does not come any more",)))
        return
    text = row_text(other)
    if text != one.record:
        was, now = parsed(one.record), parsed(text)
        if today and was["outcome"] == now["outcome"]:
            now["reason"] = was["reason"]  # which names the lists and their dates, and so differs in every row
        what = tuple(_unlike(was, now))
        if what:
            found.differences.append(Difference(one.ordinal, place, what))


def _unlike(was: dict[str, Any], now: dict[str, Any]) -> Iterator[str]:
    """What differs between two records of a row, in words."""
    if was["outcome"] != now["outcome"]:
        yield f"outcome {was['outcome']} then, {now['outcome']} now"
    before = {alert["id"]: alert for alert in was["alerts"]}
    after = {alert["id"]: alert for alert in now["alerts"]}
    for key in [*before, *(key for key in after if key not in before)]:
        alert = before.get(key) or after[key]
        name = f"alert {key} ({' '.join(filter(None, (alert['list'], alert['rule'], alert['entity_name'])))})"
        if key not in after:
            yield f"{name} is not raised any more"
        elif key not in before:
            yield f"{name} was not raised then"
        else:
            fields = [
                one for one in sorted(before[key].keys() | after[key].keys()) if before[key].get(one) != after[key].get(one)
            ]
            if fields:
                yield f"{name} differs in {', '.join(fields)}"
    rest = sorted(one for one in was.keys() | now.keys() if one not in ("outcome", "alerts") and was.get(one) != now.get(one))
    if rest:
        yield f"{', '.join(rest)} differ{'s' if len(rest) == 1 else ''}"
