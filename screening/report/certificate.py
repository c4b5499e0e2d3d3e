"""A certificate: on one page what was asked, against what, and what came of it, for the file of a purchase.

It is made from the record, not from memory, and names the digests by which the record is found and checked again. It says
what was found and never more: the word for nothing found is "no match", with lists and dates beside it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from screening.model import Alert, Item, Outcome, Party, Run, RunEnd, ScreenedRow, Seal, Snapshot
from screening.report.html_look import COLOURS
from screening.report.page import foot, head, safe, said
from screening.report.safe import shortened
from screening.report.words import (
    DECISION_SUPPORT,
    LABEL,
    MEANING,
    SEVERITY,
    asked,
    flaws,
    found,
    moment,
    notices,
    number,
    said_of_files,
    score,
    source,
    verdict,
)

# What one sheet of A4 holds, tried with the longest names and most lists there are.
MOST_ALERTS = 4
MOST_LISTS = 8
MOST_INPUTS = 4
MOST_PARTIES = 3
MOST_MISSED = 2
LONGEST, LONG, SHORT = 280, 180, 90
"""Columns, Han as two, of an explanation or a reason, of what was asked or a caution, and of a name."""

DIGITS = 16
"""Hexadecimal digits of a list's digest where there are too many lists to give each a line."""

DENSE = 3_600
"""Characters from which a certificate is set smaller on paper, lest it take a second sheet."""

_TAGS = re.compile("<[^>]*>")
_DIGEST = re.compile(r"(\d+:)?[0-9a-f]{64}")


@dataclass(frozen=True, slots=True)
class Line:
    """The row that is certified: ``ordinal`` counts from 1 within the run, ``digest`` is the SHA-256 of its record."""

    ordinal: int
    digest: str
    screened: ScreenedRow


@dataclass(frozen=True, slots=True)
class Certificate:
    """What a certificate tells. Without ``line`` it is of a whole run, and ``alerts`` are the gravest of it.

    ``head`` is that of the journal when the certificate was issued, as ``Seal.head``.
    """

    run: Run
    end: RunEnd
    seal: Seal
    head: str
    issued: datetime
    line: Line | None
    alerts: tuple[Alert, ...]


STYLE = (
    COLOURS
    + """
*{box-sizing:border-box}
body{margin:0 auto;padding:24px;max-width:800px;color:var(--ink);background:var(--paper);
font:12.5px/1.38 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Noto Sans CJK SC",sans-serif}
h1{font-size:23px;line-height:1.2;margin:0;color:var(--head)}
h2{font-size:13.5px;margin:11px 0 3px;padding-bottom:2px;border-bottom:1.5px solid var(--head);color:var(--head)}
p{margin:3px 0}.lead{color:var(--soft)}
.answer{border:1px solid var(--rule);border-left:12px solid var(--none);border-radius:6px;padding:8px 14px;margin:10px 0;
overflow-wrap:anywhere}
.answer b{display:block;font-size:20px;line-height:1.25}
.answer.stop{border-left-color:var(--stop);background:var(--stop-tint)}
.answer.review{border-left-color:var(--review);background:var(--review-tint)}
.answer.not_screened{border-left-color:var(--missed);background:var(--missed-tint)}
.alarm{border-left:5px solid var(--stop);padding:2px 8px;font-weight:600}
dl{display:grid;grid-template-columns:132px 1fr;gap:1px 14px;margin:0}
dt{color:var(--soft)}dd{margin:0;min-width:0;overflow-wrap:anywhere}
.code{font-family:ui-monospace,"DejaVu Sans Mono",monospace;font-size:10px;overflow-wrap:anywhere}
table{border-collapse:collapse;width:100%;font-size:11.5px}
th,td{text-align:left;vertical-align:top;padding:1px 8px 1px 0;border-bottom:1px solid var(--rule)}
td:nth-child(2),td.code{white-space:nowrap}
td.n,th.n{text-align:right}ol{margin:2px 0;padding-left:20px}li{margin:1px 0;overflow-wrap:anywhere}
.sign{display:grid;grid-template-columns:1fr 1fr 110px;gap:22px;margin-top:22px}
.sign span{border-top:1px solid var(--ink);color:var(--soft);font-size:11px}
@media print{@page{size:A4 portrait;margin:12mm 14mm}
body{padding:0;max-width:none;font-size:10.5px;-webkit-print-color-adjust:exact;print-color-adjust:exact}
h1{font-size:20px}h2{font-size:12px;margin:8px 0 2px}table{font-size:9.5px}.code{font-size:8.2px}.answer b{font-size:17px}
.dense{font-size:8.6px;line-height:1.3}.dense table{font-size:8.2px}.dense .code{font-size:7px}.dense h2{font-size:10px;
margin-top:6px}
.dense .answer{padding:4px 12px;margin:6px 0}}
"""
)


def certificate(told: Certificate) -> str:
    """The whole file as text; every date, digest and name stands in it, and nothing that can run."""
    sections = "".join(_sections(told))
    look = ' class="dense"' if len(_TAGS.sub("", sections)) > DENSE else ""
    return f"{head(f'Screening certificate, run {told.run.id}', style=STYLE)}<main{look}>\n{sections}</main>\n{foot()}"


def _sections(told: Certificate) -> Iterator[str]:
    run, line = told.run, told.line
    what = "one row" if line and line.screened.row.place.file else "one question" if line else "a whole run"
    yield "<header>\n<h1>Screening certificate</h1>\n"
    reference = f"for reference {said(shortened(run.reference, SHORT))}" if run.reference else "without a reference"
    yield f'<p class="lead">Of {what}, {reference}. '
    yield f"Screened {safe(moment(told.end.finished))}, issued {safe(moment(told.issued))}.</p>\n</header>\n"
    yield _answer(told)
    yield "<h2>What was asked</h2>\n"
    yield _facts(_asked_of(line.screened) if line else _asked_of_run(run, told.end))
    if told.alerts:
        yield _alerts(told)
    yield _lists(run)
    yield "<h2>How it was asked</h2>\n"
    yield _facts(_how(run))
    yield "<h2>Where it is recorded</h2>\n"
    yield _facts(_record(told))
    yield f"<p><b>{safe(DECISION_SUPPORT)}</b> It says what was found on the lists and rules named here, as of their dates.</p>\n"
    yield '<div class="sign"><span>Checked by</span><span>Signature</span><span>Date</span></div>\n'


def _answer(told: Certificate) -> str:
    if told.line:
        result = told.line.screened.result
        outcome, words = result.outcome, shortened(result.reason, LONGEST)
    else:
        totals = told.end.totals
        outcome = next((one for one in LABEL if getattr(totals, one.value)), Outcome.NOT_SCREENED)
        if told.end.failures and outcome is Outcome.NO_MATCH:
            outcome = Outcome.NOT_SCREENED
        words = verdict(told.run, told.end)
    warned = "".join(f'<p class="alarm">{safe(shortened(one, LONG))}</p>' for one in (*flaws(told.run), *notices(told.run))[:3])
    answer = f"<b>{LABEL[outcome]}</b><p>{said(words)}</p><p>{MEANING[outcome]}</p>"
    return f'<div class="answer {outcome.value}">{answer}</div>\n{warned}'


def _facts(facts: Sequence[tuple[str, str | None]]) -> str:
    looks = {True: ' class="code"', False: ""}
    told = [
        f"<dt>{safe(name)}</dt><dd{looks[_DIGEST.fullmatch(value) is not None]}>{said(value)}</dd>"
        for name, value in facts
        if value
    ]
    return f"<dl>{''.join(told)}</dl>\n"


def _asked_of(screened: ScreenedRow) -> list[tuple[str, str | None]]:
    row = screened.row
    facts: list[tuple[str, str | None]] = [("Where it stands", shortened(str(row.place), LONG))]
    facts += [(party.role.replace("_", " ").capitalize(), _party(party)) for party in row.parties[:MOST_PARTIES]]
    if len(row.parties) > MOST_PARTIES:
        facts.append(("Further parties", shortened("; ".join(party.name for party in row.parties[MOST_PARTIES:]), LONG)))
    if row.item:
        facts.append(("Item", _item(row.item)))
    if not row.parties and not row.item:
        facts.append(("Row", asked(row) or "nothing that could be screened"))
    facts += [("Not screened", shortened("; ".join(one.text for one in screened.result.problems), LONG))]
    return facts


def _party(party: Party) -> str:
    told = [party.name, f"country {party.country}" if party.country else "", party.address or ""]
    told += [f"{one.scheme} {one.value}" for one in party.identifiers]
    return shortened(", ".join(filter(None, told)), LONG)


def _item(item: Item) -> str:
    named = (
        ("part number", item.part_number),
        ("made by", item.manufacturer),
        ("ECCN", item.eccn),
        ("HS", item.hs),
        ("origin", item.origin),
        ("destination", item.destination),
        ("end use", item.end_use),
    )
    told = [item.description or "", *(f"{name} {value}" for name, value in named if value)]
    told += [f"{name} {value:g}" for name, value in item.figures]
    return shortened(", ".join(filter(None, told)), LONG)


def _asked_of_run(run: Run, end: RunEnd) -> list[tuple[str, str | None]]:
    facts: list[tuple[str, str | None]] = []
    for one in run.inputs[:MOST_INPUTS]:
        facts += [("Input", shortened(f"{one.name}, {number(one.size, 'byte')}", LONG)), ("Its SHA-256", one.digest)]
    if len(run.inputs) > MOST_INPUTS:
        facts.append(("Further inputs", f"{len(run.inputs) - MOST_INPUTS:,}, named with their digests in the record"))
    missed = end.failures
    more = f" And {len(missed) - MOST_MISSED:,} more, named in the record." if len(missed) > MOST_MISSED else ""
    for place, failure in enumerate(missed[:MOST_MISSED], start=1):
        facts.append(("Not read in full", shortened(failure.message, LONG) + more * (place == MOST_MISSED)))
    return facts


def _alerts(told: Certificate) -> str:
    count = len(told.line.screened.result.alerts) if told.line else told.end.totals.alerts
    items = "".join(
        f"<li><b>{SEVERITY[one.severity]}</b>, priority {one.priority}"
        + (f", score {score(one.score)}" if one.score is not None else "")
        + f": <b>{said(shortened(found(one), SHORT))}</b> ({said(source(one))}). {said(shortened(one.explanation, LONGEST))}"
        + (f" <b>Decided before: {safe(one.suppressed_by)}.</b>" if one.suppressed_by else "")
        + "</li>"
        for one in told.alerts[:MOST_ALERTS]
    )
    left = count - len(told.alerts[:MOST_ALERTS])
    more = f"<p>{number(left, 'further alert')} in the record.</p>" if left > 0 else ""
    return f"<h2>What was found</h2>\n<ol>{items}</ol>{more}\n"


def _lists(run: Run) -> str:
    if not run.snapshots:
        return "<h2>Lists</h2>\n<p>None was in use.</p>\n"
    if len(run.snapshots) > MOST_LISTS:
        told = "; ".join(f"{one.list_id} of {one.dated} ({one.digest[:DIGITS]})" for one in run.snapshots)
        return (
            f'<h2>Lists</h2>\n<p class="code">{safe(told)}</p>\n<p class="lead">With the first {DIGITS} digits of the SHA-256 '
            "of each; the record holds them whole.</p>\n"
        )
    rows = "".join(_list(one) for one in run.snapshots)
    return (
        '<h2>Lists</h2>\n<table><thead><tr><th scope="col">List</th><th scope="col">Dated</th>'
        '<th scope="col" class="n">Entries</th><th scope="col">SHA-256</th></tr></thead>'
        f"<tbody>{rows}</tbody></table>\n"
    )


def _list(one: Snapshot) -> str:
    return (
        f"<tr><td>{said(shortened(one.title, SHORT))} ({said(one.list_id)})</td><td>{one.dated}</td>"
        f'<td class="n">{one.entities:,}</td><td class="code">{safe(one.digest)}</td></tr>'
    )


def _how(run: Run) -> list[tuple[str, str | None]]:
    settings = run.settings
    told = [f"threshold {settings.threshold:g}", f"as of {settings.as_of}"]
    told += [f"destination {settings.destination}"] if settings.destination else []
    told += ["stale lists allowed by the user"] if settings.allow_stale else []
    return [
        ("By", f"{run.operator} on {run.host}, {run.command}, tradesieve {run.version}"),
        ("Settings", ", ".join(told)),
        ("Said of the files", shortened(said_of_files(settings), LONG)),
        ("Rules", f"{number(len(run.rules), 'rule')} applied"),
        ("Rulebook, SHA-256", run.rulebook_digest),
    ]


def _record(told: Certificate) -> list[tuple[str, str | None]]:
    line = told.line
    facts: list[tuple[str, str | None]] = [("Run", told.run.id)]
    if line:
        facts += [("Row of the run", f"{line.ordinal:,} of {told.end.totals.rows:,}"), ("Its record, SHA-256", line.digest)]
    facts += [("Merkle root", told.seal.root), ("Head after the run", told.seal.head)]
    if told.head != told.seal.head:
        facts.append(("Head when issued", told.head))
    return [*facts, ("To check it", "tradesieve audit verify RUN --head HEAD, with the run and the head named above")]
