"""What the commands about the record print: verification, heads, what the journal tells, how long runs are kept."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date
from itertools import islice
from pathlib import Path

from screening.audit import Aspect, EntryKind, Found, JournalEntry, Ledger, Standing, Verification, Wanted, head_from
from screening.audit.sealing import head_of
from screening.contract import canonical
from screening.errors import LedgerError, SettingError
from screening.home import Home
from screening.model import Outcome
from screening.report import status
from screening.report.words import moment, number
from screening.run.again import Replay
from screening.run.opening import country_code
from screening.run.redaction import redacted_name

NOTHING_YET = "Nothing is recorded yet: no ledger has been made. Screen something first.\n"


def verify(
    ledger: Ledger,
    run_id: str | None,
    heads: Sequence[str],
    *,
    signed: Sequence[Path] = (),
    public_key: Path | None = None,
    progress: Callable[[str, int], None] | None = None,
) -> Verification:
    """Verify the ledger, or the journal and one run, against heads as they were printed or signed."""
    kept = [head_from(text) for text in heads]
    if signed:
        if public_key is None:
            raise SettingError("A signed head is checked with a public key.", remedy="Give --public-key too.")
        kept += [head_of(path, public_key) for path in signed]
    return ledger.verify(run_id, heads=kept, progress=progress)


def verification_lines(found: Verification, *, heads: int) -> Iterator[str]:
    """What was verified, a line for each thing that is not as it was recorded, and what that means."""
    yield from (f"{fault}\n" for fault in found.faults)
    yield f"Journal: {number(found.entries, 'entry', 'entries')}, head {found.head or 'none'}\n"
    purged = f", {found.purged} of them purged" if found.purged else ""
    yield f"Runs: {number(found.runs, 'run')}{purged}, with {number(found.rows, 'row')}\n"
    if found.unfinished:
        yield f"Unfinished, and counted as not screened: {', '.join(found.unfinished)}\n"
    if found.whole:
        yield "Nothing was altered, left out or put in, as far as the ledger itself can tell.\n"
        if heads:
            yield f"{'The head kept elsewhere is' if heads == 1 else 'The heads kept elsewhere are'} in the journal.\n"
        else:
            yield "Whoever owns the database could have rebuilt all of it: compare a head kept elsewhere with --head.\n"
    else:
        yield f"{number(len(found.faults), 'thing')} not as recorded. Keep the database as it is and compare it with a backup.\n"


def replay_lines(found: Replay) -> Iterator[str]:
    """What is not as it was, each row that differs, and the count."""
    yield from map(status.plain, found.circumstances)
    yield from (status.plain(str(one)) for one in found.differences)
    rows = number(found.rows, "row")
    if found.same:
        yield f"Run {found.run}: {rows}, each as it was recorded, byte for byte.\n"
    else:
        yield f"Run {found.run}: {len(found.differences):,} of {rows} differ from the record.\n"


def head_line(ledger: Ledger) -> str:
    """The newest entry: its number and digest in one word, and when it was written."""
    head = ledger.head()
    if head is None:
        raise LedgerError("The journal is empty, and has no head yet.", remedy="Screen something first.")
    return f"{head.head}  {moment(head.written or head.at)}\n"


def journal_lines(ledger: Ledger, kinds: Sequence[str], since: date | None, *, jsonl: bool) -> Iterator[str]:
    """The entries of the journal, one a line: number, time, kind, operator, what it is about, and most bodies."""
    for entry in ledger.journal(kinds=[EntryKind(kind) for kind in kinds]):
        if since is None or entry.at.date() >= since:
            yield f"{entry.text}\n" if jsonl else _entry_line(entry)


def _entry_line(entry: JournalEntry) -> str:
    about = ", ".join(f"{aspect.value} {value}" for aspect, value in entry.subjects)
    told = "" if entry.kind in (EntryKind.RUN_BEGUN, EntryKind.RUN_ENDED, EntryKind.LIST_IMPORTED) else canonical(entry.body)
    parts = (str(entry.seq), moment(entry.at), entry.kind.value.replace("_", " "), entry.operator, about, told)
    return status.plain("  ".join(filter(None, parts)))


def found_lines(rows: Iterable[Found], limit: int) -> Iterator[str]:
    """Rows of several runs, each under a line that names its run."""
    last = None
    count = 0
    for found in islice(rows, limit):
        if found.run != last:
            last = found.run
            state = "" if found.finished else "  UNFINISHED: not counted as screened"
            yield status.plain(
                f"Run {found.run}  {moment(found.started)}  {found.operator}  {found.reference or ''}{state}".rstrip()
            )
        yield from status.row_lines([found.screened])
        count += 1
    yield f"{number(count, 'row')} shown{', there may be more (--limit)' if count == limit else ''}.\n"


def standing_lines(standings: Sequence[Standing], years: int, today: date) -> str:
    """How long each run is kept."""
    rows = []
    for one in standings:
        state = "purged" if one.purged else "held: " + one.hold if one.hold is not None else "due" if one.due(today) else ""
        rows.append((one.run, one.reference or "", one.basis.isoformat(), one.until.isoformat(), f"{one.rows:,}", state))
    table = status.retention_lines(rows)
    return f"Runs are kept for {years} years from the start of their clock.\n" + (table or "No run is recorded yet.\n")


def purge_lines(ledger: Ledger, runs: Sequence[str], *, done: bool) -> Iterator[str]:
    """What was purged, or would be, and how many decisions on it stay all the same."""
    verb = "Purged" if done else "Would be purged (--yes does it)"
    yield f"{verb}: {', '.join(runs) or 'nothing is due'}\n"
    decisions = sum(len(ledger.about(Aspect.RUN, run, kinds=[EntryKind.DECISION])) for run in runs)
    if decisions:
        yield f"Kept in the journal: {number(decisions, 'decision')} on what was found there, with names and notes.\n"


def wanted_of(
    home: Home,
    *,
    outcomes: Sequence[str] = (),
    party: str | None = None,
    country: str | None = None,
    part_number: str | None = None,
    list_id: str | None = None,
    rule: str | None = None,
    alert: str | None = None,
) -> Wanted | None:
    """The rows asked for by the options of a command; None where none was given."""
    wanted = Wanted(
        outcomes=tuple(Outcome(one) for one in outcomes),
        party=party,
        country=country_code(country, "--country"),
        part_number=part_number,
        list_id=list_id,
        rule=rule,
        alert=alert,
        redacted=redacted_name(home, party) if party else None,
    )
    return None if wanted == Wanted() else wanted
