"""Certificates out of the record: of one row, or of a whole run."""

from __future__ import annotations

import heapq
from datetime import UTC, datetime
from itertools import islice

from screening.audit import Ledger, RunRecord, Wanted
from screening.errors import SettingError
from screening.model import Alert, Outcome, Seal
from screening.report.certificate import MOST_ALERTS, Certificate, Line, certificate
from screening.report.output import Output


def write_certificate(
    ledger: Ledger,
    run_id: str,
    out: Output,
    *,
    row: int | None = None,
    file: str | None = None,
    sheet: str | None = None,
    now: datetime | None = None,
) -> None:
    """Write the certificate of a row, or of a whole run where none is asked for, to an output made ready, and commit it.

    ``row`` is its number as the spreadsheet shows it; ``file`` (its path or name) and ``sheet`` tell apart rows of one
    number. The run of a single question is certified as that question. SettingError where the run is unfinished, where no
    row answers or several do.
    """
    record = ledger.show(run_id)
    if record.end is None or record.root is None or record.ended_entry is None:
        raise SettingError(
            f"Run {record.run.id} is unfinished: nothing of it counts as screened.", remedy="Screen the files again first."
        )
    question = [one.kind for one in record.run.inputs][:1] == ["question"]
    line = None
    if question or row is not None or file is not None or sheet is not None:
        line = _line(ledger, record, row, file, sheet)
    head = ledger.head()
    told = Certificate(
        run=record.run,
        end=record.end,
        seal=Seal(root=record.root, head=record.ended_entry.head),
        head=head.head if head else record.ended_entry.head,
        issued=now or datetime.now(UTC),
        line=line,
        alerts=_gravest(record) if line is None else line.screened.result.alerts[:MOST_ALERTS],
    )
    out.write(certificate(told))
    out.commit()


def _line(ledger: Ledger, record: RunRecord, row: int | None, file: str | None, sheet: str | None) -> Line:
    met = list(islice(ledger.rows(Wanted(file=file, sheet=sheet, row=row), run=record.run.id), 6))
    if len(met) != 1:
        if record.purged_entry is not None:
            day = f"{record.purged_entry.at:%Y-%m-%d}"
            raise SettingError(
                f"The rows of run {record.run.id} were purged on {day}; only their digests are kept.",
                remedy=f"For what is kept of it see tradesieve audit show {record.run.id}.",
            )
        where = ", ".join(filter(None, [file, f'sheet "{sheet}"' if sheet else "", f"row {row}" if row is not None else ""]))
        if not met:
            raise SettingError(f"Run {record.run.id} has no {where}.", remedy=f"See tradesieve audit show {record.run.id}.")
        places = "; ".join(str(one.screened.row.place) for one in met[:5])
        raise SettingError(
            f"Run {record.run.id} has several rows that answer {where}: {places}{' ...' if len(met) > 5 else ''}.",
            remedy="Name one with --row, --file and --sheet.",
        )
    return Line(ordinal=met[0].ordinal + 1, digest=met[0].digest, screened=met[0].screened)


def _gravest(record: RunRecord) -> tuple[Alert, ...]:
    """The gravest alerts of the rows that need a person."""
    rows = record.rows(Wanted(outcomes=(Outcome.STOP, Outcome.REVIEW)))
    open_alerts = (alert for screened in rows for alert in screened.result.alerts if not alert.suppressed_by)
    return tuple(heapq.nlargest(MOST_ALERTS, open_alerts, key=lambda alert: (alert.priority, alert.severity.rank)))
