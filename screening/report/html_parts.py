"""The sections of the page beside the alerts: result and charts, what was not screened, files, lists, rules and the run."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import PurePath

from screening.model import Outcome, Run, RunEnd, Seal
from screening.report.charts import Bar, bars, histogram, most
from screening.report.page import safe, said
from screening.report.safe import safe_link
from screening.report.tally import SheetTally, Tally
from screening.report.words import (
    KIND,
    LABEL,
    MEANING,
    SEVERITY,
    flaws,
    lists_told,
    moment,
    notices,
    number,
    said_of_files,
    verdict,
)

BARS = 12
"""Bars of one chart; what is left over is one more."""


@dataclass(frozen=True, slots=True)
class Missed:
    """Something that was not screened: where, what it holds, each part with the reason, and the remedy."""

    where: str
    holds: str
    parts: tuple[tuple[str | None, str], ...]
    remedy: str


@dataclass(frozen=True, slots=True)
class Quiet:
    """A row that raised no alert: where, and what it holds."""

    where: str
    holds: str


def top(run: Run, run_end: RunEnd) -> str:
    """The heading: whose run, the result in a sentence, what must be known before it is relied on, and the way about."""
    reference = f", reference {said(run.reference)}" if run.reference else ""
    alarms = [f"Not to be relied on: {safe(one)}" for one in flaws(run)]
    told = [
        '<a class="skip" href="#alerts">To the alerts</a>\n<header>\n<h1>Export-control screening report</h1>\n',
        f'<p class="lead">Run {safe(run.id)}{reference}, by {said(run.operator)}, {safe(moment(run_end.finished))}</p>\n',
        f'<p class="verdict">{safe(verdict(run, run_end))}</p>\n',
        *(f'<p class="alarm">{one}</p>\n' for one in alarms),
        *(f'<p class="notice">Please note: {safe(one)}</p>\n' for one in notices(run)),
        '<nav aria-label="Sections"><ul>',
    ]
    sections = ("result", "alerts", "not-screened", "no-alert", "files", "lists", "rules", "run")
    names = ("Result", "Alerts", "Not screened", "Rows without an alert", "Files", "Lists", "Rules", "This run")
    told += [f'<li><a href="#{name}">{title}</a></li>' for name, title in zip(sections, names, strict=True)]
    return "".join([*told, "</ul></nav>\n</header>\n<main>\n"])


def result_section(run: Run, run_end: RunEnd, tally: Tally, scores: Mapping[int, int]) -> str:
    """The counts and the charts."""
    totals = run_end.totals
    counts = {outcome: getattr(totals, outcome.value) for outcome in LABEL}
    facts = [
        f'<div class="fact {outcome.value}"><b>{counts[outcome]:,}</b><span>{LABEL[outcome]}</span>'
        f"<small>{MEANING[outcome]}</small></div>"
        for outcome in LABEL
    ]
    told = [f"{number(totals.rows, 'row')}, {number(totals.parties, 'party', 'parties')}, {number(totals.items, 'item')}."]
    told.append(f"{number(totals.alerts, 'alert')}." if totals.alerts else "No alerts.")
    if tally.partly:
        told.append(f"{number(tally.partly, 'row')} of another outcome could be screened only in part.")
    charts = [
        bars("Rows by outcome", [Bar(LABEL[one], ((one.value, counts[one]),)) for one in LABEL], noun="rows"),
        histogram("Alerts by score", scores, threshold=run.settings.threshold, noun="alerts"),
        bars("Rows by file and sheet", _by_sheet(tally), noun="rows"),
        bars("Alerts by rule", most(tally.by_rule, BARS), noun="alerts of a rule"),
        bars("Alerts by list", most(tally.by_list, BARS), noun="alerts on a list"),
    ]
    return (
        f'<section id="result">\n<h2>Result</h2>\n<p>{" ".join(told)}</p>\n<div class="facts">{"".join(facts)}</div>\n'
        f'<div class="charts">\n{"".join(charts)}</div>\n'
        "<p>A score (0 to 100) says how alike two names are, and nothing of how grave a match would be. The priority (0 to 100) "
        "is the order in which to look: likeness, what else agrees or contradicts, and gravity.</p>\n</section>\n"
    )


def _by_sheet(tally: Tally) -> list[Bar]:
    sheets = [one for one in tally.sheets if one.outcomes]
    shown = [Bar(_sheet_name(one), _pieces(one.outcomes)) for one in sheets[:BARS]]
    left = sheets[BARS:]
    if left:
        together: Counter[Outcome] = Counter()
        for one in left:
            together.update(one.outcomes)
        shown.append(Bar(number(len(left), "more sheet"), _pieces(together)))
    return shown


def _pieces(outcomes: Mapping[Outcome, int]) -> tuple[tuple[str, int], ...]:
    return tuple((outcome.value, outcomes[outcome]) for outcome in LABEL)


def _sheet_name(one: SheetTally) -> str:
    name = PurePath(one.note.file.replace("\\", "/")).name or one.note.file
    return f"{name}, {one.note.sheet}" if one.note.sheet else name


def missed_section(failures: Sequence[Missed], rows: Sequence[Missed], count: int) -> str:
    """What was not screened: files first, then rows and parts of rows."""
    told = ['<section id="not-screened">\n<h2>Not screened</h2>\n']
    if not count:
        return "".join([*told, "<p>Every row was screened.</p>\n</section>\n"])
    shown = len(failures) + len(rows)
    if shown < count:
        told.append(f'<p class="notice">The first {shown:,} of {count:,} are named here; the record holds all of them.</p>\n')
    told.append(
        '<div class="wide"><table><thead><tr><th scope="col">Where</th><th scope="col">What it holds</th>'
        '<th scope="col">Why</th><th scope="col">What to do</th></tr></thead>\n<tbody class="plain">\n'
    )
    for one in (*failures, *rows):
        why = "<br>".join((f"{said(column)}: " if column else "") + said(reason) for column, reason in one.parts)
        told.append(
            f'<tr><th scope="row">{said(one.where) or "question"}</th><td>{said(one.holds)}</td>'
            f"<td>{why}</td><td>{safe(one.remedy)}</td></tr>\n"
        )
    return "".join([*told, "</tbody></table></div>\n</section>\n"])


def quiet_section(rows: Sequence[Quiet], count: int, run: Run) -> str:
    """Rows that raised no alert: their count, against what, and the first of them by name."""
    where = f" on {safe(lists_told(run.snapshots))}" if run.snapshots else ""
    told = ['<section id="no-alert">\n<h2>Rows without an alert</h2>\n']
    if count:
        told.append(f"<p>{number(count, 'row')} raised no alert: no match{where}, and no rule asks for a person.</p>\n")
        told.append(f"<p>{MEANING[Outcome.NO_MATCH]}</p>\n")
    else:
        told.append("<p>None.</p>\n")
    if rows:
        first = f"The first {len(rows):,} of {count:,}" if len(rows) < count else "All of them"
        told.append(
            f'<details><summary>{first}, by name</summary><table><thead><tr><th scope="col">Where</th>'
            '<th scope="col">Asked</th></tr></thead><tbody class="plain">\n'
        )
        told += [f"<tr><td>{said(one.where) or 'question'}</td><td>{said(one.holds)}</td></tr>\n" for one in rows]
        told.append("</tbody></table></details>\n")
    return "".join([*told, "</section>\n"])


def files_section(sheets: Sequence[SheetTally]) -> str:
    """Each sheet: what it was read as, its counts, and which columns were used."""
    heads = "".join(f'<th scope="col" class="n">{LABEL[one]}</th>' for one in LABEL)
    told = [
        '<section id="files">\n<h2>Files and sheets</h2>\n<div class="wide"><table><thead><tr><th scope="col">File and sheet</th>'
        f'<th scope="col">Read as</th><th scope="col" class="n">Rows</th>{heads}'
        '<th scope="col">Columns used, notes</th></tr></thead>\n<tbody class="plain">\n'
    ]
    for one in sheets:
        note = one.note
        used = "; ".join(f"{letter} {said(header)} as {role.replace('_', ' ')}" for letter, header, role in note.columns)
        hidden = "Hidden sheet. " if note.hidden and "hidden" not in note.note else ""
        partly = f"{number(one.partly, 'row')} screened only in part." if one.partly else ""
        notes = " ".join(filter(None, [hidden, said(note.note[:1].upper() + note.note[1:]), partly]))
        figures = "".join(f'<td class="n">{one.outcomes[outcome]:,}</td>' for outcome in LABEL)
        told.append(
            f'<tr><th scope="row">{said(note.file)}{", " + said(note.sheet) if note.sheet else ""}</th>'
            f'<td>{KIND[note.kind] if note.kind else "No table"}</td><td class="n">{max(one.outcomes.total(), note.rows):,}</td>'
            f"{figures}<td>{'<br>'.join(filter(None, [used, notes]))}</td></tr>\n"
        )
    return "".join([*told, "</tbody></table></div>\n</section>\n"])


def lists_section(run: Run, tally: Tally) -> str:
    """The lists with their dates and digests."""
    told = ['<section id="lists">\n<h2>Lists used</h2>\n']
    if not run.snapshots:
        return "".join([*told, "<p>None.</p>\n</section>\n"])
    told.append(
        '<div class="wide"><table><thead><tr><th scope="col">List</th><th scope="col">Dated</th><th scope="col" class="n">Entries'
        '</th><th scope="col" class="n">Names</th><th scope="col" class="n">Alerts</th><th scope="col">From, and digests</th>'
        '</tr></thead>\n<tbody class="plain">\n'
    )
    for one in run.snapshots:
        remarks = "".join(f"<br><b>{said(remark)}</b>" for remark in (*one.flaws, one.notice) if remark)
        told.append(
            f'<tr><th scope="row">{said(one.title)}<br>{said(one.list_id)}{remarks}</th>'
            f'<td class="short">{one.dated.isoformat()}</td><td class="n">{one.entities:,}</td><td class="n">{one.names:,}</td>'
            f'<td class="n">{tally.by_list[one.list_id]:,}</td><td class="code">{said(one.source_name)}, imported '
            f"{one.retrieved.date()}<br>file {safe(one.source_digest)}<br>snapshot {safe(one.digest)}</td></tr>\n"
        )
    return "".join([*told, "</tbody></table></div>\n</section>\n"])


def rules_section(run: Run, tally: Tally) -> str:
    """The rules that raised alerts, and all that were applied."""
    told = [
        '<section id="rules">\n<h2>Rules applied</h2>\n',
        f"<p>{number(len(run.rules), 'rule')} applied, {number(len(tally.by_rule), 'of them', 'of them')} with alerts.</p>\n",
    ]
    raised = [rule for rule in run.rules if tally.by_rule[rule.id]]
    for rules, summary in ((raised, ""), (run.rules, "All rules applied")):
        if not rules:
            continue
        told.append(f"<details><summary>{summary}</summary>" if summary else "")
        told.append(
            '<div class="wide"><table><thead><tr><th scope="col">Rule</th><th scope="col">About</th>'
            '<th scope="col" class="n">Alerts</th><th scope="col">Asks for</th><th scope="col">State of law</th>'
            '<th scope="col">Source of law</th></tr></thead>\n<tbody class="plain">\n'
        )
        for rule in rules:
            link, law = safe_link(rule.url), said(rule.citation)
            law = f'<a href="{safe(link)}" rel="noopener noreferrer">{law or safe(link)}</a>' if link else law
            told.append(
                f'<tr><th scope="row">{said(rule.id)}</th><td>{said(rule.title)}</td>'
                f'<td class="n">{tally.by_rule[rule.id]:,}</td><td>{SEVERITY[rule.severity]}</td>'
                f"<td>{said(rule.state)}</td><td>{law}</td></tr>\n"
            )
        told.append("</tbody></table></div>" + ("</details>\n" if summary else "\n"))
    return "".join([*told, "</section>\n"])


def run_section(run: Run, run_end: RunEnd, seal: Seal | None) -> str:
    """Everything needed to explain and repeat the run."""
    settings = run.settings
    facts: list[tuple[str, str, bool]] = [
        ("Run", run.id, False),
        ("Reference", run.reference or "none given", False),
        ("Operator", f"{run.operator} on {run.host}", False),
        ("Started, finished", f"{moment(run.started)}, {moment(run_end.finished)}", False),
        ("Screened as of", settings.as_of.isoformat(), False),
        ("Threshold", f"names that score {settings.threshold:g} or more raise an alert", False),
        ("Destination", settings.destination or "none given", False),
        ("Lists asked for", ", ".join(settings.lists) or "all", False),
        *([("Stale lists", "allowed by the user (--allow-stale)", False)] if settings.allow_stale else []),
        *([("Said of the files", said_of, False)] if (said_of := said_of_files(settings)) else []),
        ("Command", run.command, False),
        ("Program", f"tradesieve {run.version}", False),
        ("Rulebook, SHA-256", run.rulebook_digest, True),
        *((f"Input {one.name}", f"{one.kind}, {number(one.size, 'byte')}, SHA-256 {one.digest}", True) for one in run.inputs),
        ("Merkle root over the rows", seal.root if seal else "not recorded", True),
        ("Head of the journal", seal.head if seal else "not recorded", True),
    ]
    looks = {True: ' class="code"', False: ""}
    told = "".join(f"<dt>{said(name)}</dt><dd{looks[code]}>{said(value)}</dd>\n" for name, value, code in facts)
    return (
        f'<section id="run">\n<h2>This run</h2>\n<dl>\n{told}</dl>\n'
        "<p>Whoever keeps the head of the journal elsewhere can later tell whether the record up to it was altered.</p>\n"
        "</section>\n"
    )
