"""The page's table of alerts: each with the words that made it, why, and what to do."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from screening.errors import Place
from screening.model import Alert, Outcome, TokenMatch
from screening.report.marked import asked_marked, listed_marked
from screening.report.page import safe, said
from screening.report.palette import LIKE
from screening.report.safe import safe_link
from screening.report.tally import Tally
from screening.report.words import LABEL, SEVERITY, found, number, score, source

COLUMNS = (
    ("Priority", "priority", "n"),
    ("Severity", "rank", ""),
    ("Asked", "asked", ""),
    ("Listed name, or rule", "found", ""),
    ("Score", "score", "n"),
    ("List or rule", "source", ""),
    ("Where", "order", ""),
)
"""Title, what the script orders by, and ``n`` for figures."""

_FIGURES = ' class="n"'


@dataclass(frozen=True, slots=True)
class Raised:
    """An alert, where its row stands and what became of the row."""

    place: Place
    outcome: Outcome
    alert: Alert


def alerts_section(raised: Iterable[Raised], *, shown: int, count: int, tally: Tally) -> Iterator[str]:
    """The section, in pieces: ``raised`` gravest first, so many of ``count``."""
    yield '<section class="alerts" id="alerts">\n<h2>Alerts</h2>\n'
    if not count:
        yield "<p>No alert was raised on the lists and rules named below.</p>\n</section>\n"
        return
    yield (
        "<p>Gravest first. Words that agree are marked <mark>like this</mark>, words that are only near "
        '<mark class="near">like this</mark>; what was read in another script stands in the words compared.</p>\n'
    )
    if tally.suppressed:
        yield f"<p>{number(tally.suppressed, 'alert')} had been decided before and stand last, each with its decision.</p>\n"
    if tally.left_out:
        verbs = "reaches the threshold and has" if tally.left_out == 1 else "reach the threshold and have"
        yield f"<p>{number(tally.left_out, 'further listed name')} {verbs} no alert: each party shows its gravest.</p>\n"
    if shown < count:
        yield (
            f'<p class="notice">This page holds the {shown:,} gravest of {count:,} alerts. The record holds all of them, and so '
            "do the reports --format xlsx and --format jsonl.</p>\n"
        )
    yield _tools(tally)
    yield '<div class="wide"><table id="alerts-table">\n<thead><tr>'
    yield "".join(f'<th scope="col" data-key="{key}"{_FIGURES if kind else ""}>{title}</th>' for title, key, kind in COLUMNS)
    yield "</tr></thead>\n"
    for order, one in enumerate(raised):
        yield _alert(one, order)
    yield "</table></div>\n</section>\n"


def _tools(tally: Tally) -> str:
    sources = sorted({*tally.by_list, *tally.by_rule})
    choices = "".join(f'<option value="{safe(one)}">{safe(one)}</option>' for one in sources)
    severities = "".join(f'<option value="{severity.value}">{word}</option>' for severity, word in SEVERITY.items())
    return (
        '<div class="tools" id="tools" role="search" aria-label="Filter the alerts" hidden>'
        '<div><label for="f-words">Words in the alert</label><input id="f-words" type="search" size="28"></div>'
        '<div><label for="f-severity">Severity</label><select id="f-severity"><option value="">all</option>'
        f"{severities}</select></div>"
        '<div><label for="f-source">List or rule</label><select id="f-source"><option value="">all</option>'
        f"{choices}</select></div>"
        '<div><button type="button" id="f-reset">Show all</button></div>'
        '<div><output id="f-told" aria-live="polite"></output></div></div>\n'
    )


def _alert(one: Raised, order: int) -> str:
    alert, place = one.alert, one.place
    where = str(Place(place.file, place.sheet, place.row, header=alert.column)) or "question"
    sources = " ".join(filter(None, [alert.list, alert.rule]))
    data = {
        "severity": alert.severity.value,
        "sources": sources,
        "priority": str(alert.priority),
        "rank": str(alert.severity.rank),
        "score": score(alert.score),
        "asked": (alert.queried or "")[:80],
        "found": found(alert)[:80],
        "source": source(alert),
        "order": str(order),
    }
    attributes = "".join(f' data-{name}="{safe(value)}"' for name, value in data.items() if value)
    entity = f"<br>{said(alert.entity_name)}" if alert.entity_name and alert.entity_name != found(alert) else ""
    decided = f'<p class="met">Decided before: {safe(alert.suppressed_by)}.</p>' if alert.suppressed_by else ""
    return (
        f"<tbody{attributes}><tr>"
        f'<td class="n">{alert.priority}</td>'
        f'<td><span class="word {LIKE[alert.severity].value}">{SEVERITY[alert.severity]}</span></td>'
        f'<th scope="rowgroup">{asked_marked(alert.queried, alert.tokens)}</th>'
        f'<td><span class="met">{listed_marked(found(alert), alert.tokens)}</span>{entity}</td>'
        f'<td class="n">{score(alert.score)}</td>'
        f"<td>{said(source(alert))}</td>"
        f"<td>{said(where)}</td></tr>\n"
        f'<tr class="why"><td></td><td></td><td colspan="5"><p>{said(alert.explanation)}</p>{decided}{_more(one)}</td></tr>'
        "</tbody>\n"
    )


def _more(one: Raised) -> str:
    alert = one.alert
    facts = [
        ("Row's outcome", LABEL[one.outcome]),
        ("Programme", alert.programme),
        ("Entry", alert.entity),
        ("Rule", alert.rule if alert.list else None),
        ("Meaning", alert.meaning),
        ("What to do", alert.action),
        ("Alert", alert.id),
    ]
    told = "".join(f"<dt>{name}</dt><dd>{said(value)}</dd>" for name, value in facts if value)
    link = safe_link(alert.source_url)
    law = said(alert.citation or link)
    if link:
        law = f'<a href="{safe(link)}" rel="noopener noreferrer">{law}</a>'
    told += f"<dt>Source of law</dt><dd>{law}</dd>" if law else ""
    return f"<details><summary>What to do, source, words compared</summary><dl>{told}</dl>{_words(alert.tokens)}</details>"


def _words(tokens: tuple[TokenMatch, ...]) -> str:
    if not tokens:
        return ""
    rows = "".join(
        f"<tr><td>{said(one.queried)}</td><td>{said(one.listed)}</td><td>{safe(one.how)}</td>"
        f'<td class="n">{one.weight}</td><td class="n">{one.likeness / 10:g}</td></tr>'
        for one in tokens
    )
    return (
        '<table><thead><tr><th scope="col">Asked</th><th scope="col">Listed</th><th scope="col">How</th>'
        f'<th scope="col" class="n">Weight</th><th scope="col" class="n">Alike</th></tr></thead><tbody>{rows}</tbody></table>'
    )
