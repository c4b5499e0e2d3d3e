"""Runs and rows as the JSON objects the ledger keeps, and back again without loss.

A row's record is the object of the jsonl contract without the run's id (so that the same row screened twice has the
same bytes), plus what the contract leaves out: addresses, identifiers, figures, problems, and of each alert its title,
citation, source, action and words compared. Cells that were not screened are not kept.
"""

from __future__ import annotations

import json
import re
import unicodedata
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any, TypeVar, overload

import msgspec

from screening.contract import canonical, digest, row_object
from screening.errors import LedgerError, Place
from screening.model import (
    Alert,
    Item,
    Kind,
    Outcome,
    Party,
    Problem,
    Result,
    Row,
    RuleRef,
    Run,
    RunEnd,
    ScreenedRow,
    Snapshot,
    TableKind,
)

_UNSTORABLE = re.compile("[\x00\ud800-\udfff]")
_WORD = re.compile(r"\w+")
_T = TypeVar("_T")


class _RowRecord(msgspec.Struct, frozen=True):
    file: str | None
    sheet: str | None
    row: int | None
    kind: TableKind
    parties: tuple[Party, ...]
    item: Item | None
    outcome: Outcome
    reason: str
    alerts: tuple[Alert, ...]
    problems: tuple[Problem, ...] = ()
    row_problems: tuple[Problem, ...] | None = None
    column: str | None = None
    header: str | None = None
    line: int | None = None
    left_out: int = 0


def row_text(screened: ScreenedRow) -> str:
    """The canonical record of a screened row: the text that is digested and kept.

    Raises LedgerError where a figure or score is not a finite number, which JSON cannot say.
    """
    record = row_object("", screened)
    del record["run"]
    row = screened.row
    for shown, party in zip(record["parties"], row.parties, strict=True):
        _add(shown, address=party.address, column=party.column)
        _add(shown, headquarters=party.headquarters, parent_country=party.parent_country)
        if party.identifiers:
            shown["identifiers"] = msgspec.to_builtins(party.identifiers)
        if party.kind is not Kind.UNKNOWN:
            shown["kind"] = party.kind.value
    if row.item is not None:
        _add(record["item"], figures=row.item.figures, columns=row.item.columns)
        _add(record["item"], end_use=row.item.end_use, datacentre=row.item.datacentre)
    for shown, alert in zip(record["alerts"], screened.result.alerts, strict=True):
        _add(shown, title=alert.title, citation=alert.citation, source_url=alert.source_url)
        _add(shown, action=alert.action, meaning=alert.meaning)
        if alert.tokens:
            shown["tokens"] = msgspec.to_builtins(alert.tokens)
        if alert.pairing is not None:
            shown["pairing"] = msgspec.to_builtins(alert.pairing)
        _add(shown, reopens=alert.reopens)
    if screened.result.problems:
        record["problems"] = msgspec.to_builtins(screened.result.problems)
    if row.problems != screened.result.problems:
        record["row_problems"] = msgspec.to_builtins(row.problems)
    _add(record, left_out=screened.result.left_out or None)
    _add(record, column=row.place.column, header=row.place.header, line=row.place.line)
    try:
        return canonical(record)
    except ValueError as error:
        raise LedgerError(
            f"a number in this row cannot be recorded ({error}).",
            place=row.place,
            remedy="Correct the figure in the input and screen it again.",
        ) from error


def row_from(text: str) -> ScreenedRow:
    """The screened row a record tells of, whole but for its ``cells``, which are not kept."""
    record = converted(parsed(text), _RowRecord)
    place = Place(record.file, record.sheet, record.row, record.column, record.header, record.line)
    problems = record.problems if record.row_problems is None else record.row_problems
    return ScreenedRow(
        Row(place, record.kind, (), record.parties, record.item, problems),
        Result(record.outcome, record.reason, record.alerts, record.problems, record.left_out),
    )


def _add(record: dict[str, Any], **values: object) -> None:
    """Put in what is there: an absent field costs a million rows a million times its name."""
    record.update((name, value) for name, value in values.items() if value is not None and value != ())


def run_object(run: Run) -> dict[str, Any]:
    """A run as journalled: its snapshots and rules are named by the digests of their records, which are kept once."""
    record: dict[str, Any] = msgspec.to_builtins(replace(run, started=in_utc(run.started)))
    record["snapshots"] = [digest(snapshot_object(snapshot)) for snapshot in run.snapshots]
    record["rules"] = digest(rules_object(run.rules))
    return record


def run_from(record: dict[str, Any], *, snapshots: dict[str, str], rules: str) -> Run:
    """The run again, given the records its digests name."""
    whole = dict(record)
    whole["snapshots"] = [parsed(snapshots[key]) for key in record["snapshots"]]
    whole["rules"] = parsed(rules)
    return converted(whole, Run)


def end_object(end: RunEnd) -> dict[str, Any]:
    """How a run ended, as journalled."""
    record: dict[str, Any] = msgspec.to_builtins(replace(end, finished=in_utc(end.finished)))
    return record


def end_from(record: dict[str, Any]) -> RunEnd:
    """The end again."""
    return converted(record, RunEnd)


def snapshot_object(snapshot: Snapshot) -> dict[str, Any]:
    """A list snapshot's description as recorded."""
    record: dict[str, Any] = msgspec.to_builtins(replace(snapshot, retrieved=in_utc(snapshot.retrieved)))
    return record


def snapshot_from(record: dict[str, Any]) -> Snapshot:
    """The description again."""
    return converted(record, Snapshot)


def rules_object(rules: tuple[RuleRef, ...]) -> list[Any]:
    """The rules applied in a run, in order, as recorded."""
    record: list[Any] = msgspec.to_builtins(list(rules))
    return record


def parsed(text: str) -> Any:
    """The JSON value of a record; LedgerError where somebody has broken it."""
    try:
        return json.loads(text)
    except ValueError as error:
        raise _altered(error) from error


def converted(record: object, kind: type[_T]) -> _T:
    """A record's value as the given kind; LedgerError where it is not one."""
    try:
        return msgspec.convert(record, kind)
    except msgspec.ValidationError as error:
        raise _altered(error) from error


def _altered(error: Exception) -> LedgerError:
    return LedgerError(
        f"A record of the ledger cannot be read ({error}): it was altered after it was written.",
        remedy="Keep the file as it is and compare it with a backup.",
    )


def in_utc(moment: datetime) -> datetime:
    """The same moment in UTC. A moment without zone is a programming mistake: nobody could say later when it was."""
    if moment.tzinfo is None:
        raise ValueError(f"{moment.isoformat()} has no time zone")
    return moment.astimezone(UTC)


def utc_text(moment: datetime) -> str:
    """A moment as its column holds it: UTC, of fixed width, so that texts sort and compare as the moments do."""
    return in_utc(moment).replace(tzinfo=None).isoformat(timespec="microseconds") + "Z"


@overload
def column_text(text: str) -> str: ...
@overload
def column_text(text: None) -> None: ...
def column_text(text: str | None) -> str | None:
    r"""A text as a search column holds it: NUL and lone surrogates, which no database stores alike, as ``\u0000``."""
    if text is None:
        return None
    if text.isascii() and "\x00" not in text:
        return text
    return _UNSTORABLE.sub(lambda found: f"\\u{ord(found[0]):04x}", text)


def fold(text: str) -> str:
    """A name as looked up in the ledger: its words without case, accents, width or punctuation.

    Deliberately plainer than the matcher's own form, which grows from version to version while records stay.
    """
    if text.isascii():
        return " ".join(_WORD.findall(text.lower()))
    # Plain forms before case: the mathematical 𝐀 has no small letter, the A it stands for has.
    plain = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text).casefold())
    bare = "".join(c for c in plain if not unicodedata.combining(c))
    return " ".join(_WORD.findall(unicodedata.normalize("NFKC", bare)))
