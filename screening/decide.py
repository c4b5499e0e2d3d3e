"""From hits and findings to an answer: alerts in order, one outcome, one reason. Pure.

Likeness, severity and priority are three things. A score says how alike two names are. Severity comes from the programme or the
rule. Priority (0-100) orders the work: it adds severity and corroboration to likeness, and what contradicts lowers it; what is
missing changes nothing. The outcome follows docs/decisions/0003.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from screening import countries
from screening.contract import digest
from screening.errors import Place
from screening.match import Hit
from screening.model import (
    Alert,
    AlertType,
    Entity,
    Listing,
    Outcome,
    Pairing,
    Party,
    Problem,
    Programme,
    Result,
    Row,
    Severity,
    Snapshot,
    TableKind,
)
from screening.review import Precedents, party_pairing
from screening.rule import Finding
from screening.sameness import groups

SURE = 95.0
"""Likeness from which a party under a programme of severity stop gives outcome stop; below it a person must look first."""

MOST_ALERTS = 10
"""Alerts shown for one party, the gravest first; the reason says how many more listed names reach the threshold."""

PRIORITY_OF_LIKENESS = 0.6
PRIORITY_OF_SEVERITY = {Severity.STOP: 30, Severity.REVIEW: 15, Severity.NOTE: 0}
COUNTRY_AGREES = 10
COUNTRY_CONTRADICTS = -10
IDENTIFIER_AGREES = 10


@dataclass(frozen=True, slots=True)
class PartyHits:
    """A party of a row and all it met on the lists."""

    party: Party
    hits: tuple[Hit, ...]


def alert_id(place: Place, *parts: object) -> str:
    """The name of an alert: the same for the same cell, listed entity or rule, in every run that repeats the question."""
    return digest([place.file, place.sheet, place.row, *map(str, parts)])[:20]


def _all_asked(place: Place, pairing: Pairing | None) -> tuple[str, ...]:
    """What tells two questions apart that stand in no row of a file: all that was asked."""
    return () if place.row is not None or pairing is None else (pairing.asked,)


def gravest(listings: Sequence[Listing], programmes: Mapping[str, Programme]) -> Listing:
    """The listing whose programme asks most; ties go to the first by programme and start."""
    return min(listings, key=lambda one: (-programmes[one.programme].severity.rank, one.programme, one.start or date.min))


def party_alert(party: Party, hit: Hit, *, place: Place, programmes: Mapping[str, Programme], as_of: date) -> Alert:
    """The alert for one listed entity. A listing outside its period on ``as_of`` is history: a note."""
    entity = hit.entity
    current = [listing for listing in entity.listings if listing.in_period(as_of)]
    listing = gravest(current or entity.listings, programmes)
    programme = programmes[listing.programme]
    severity = programme.severity if current else Severity.NOTE
    agreement, words = _country(party, entity)
    priority = hit.score * PRIORITY_OF_LIKENESS + PRIORITY_OF_SEVERITY[severity] + agreement
    if hit.identifier:
        priority += IDENTIFIER_AGREES
    pairing = party_pairing(party, [entity])
    sentences = [hit.explanation, _listed(listing, programme, as_of) if current else _history(listing, programme)]
    others = sorted({programmes[other.programme].title for other in current if other.programme != listing.programme})
    if others:
        sentences.append("Listed too under: " + "; ".join(others) + ".")
    sentences += words
    return Alert(
        id=alert_id(
            place,
            *(AlertType.PARTY, party.role, party.column, hit.queried, entity.list_id, entity.id),
            *_all_asked(place, pairing),
        ),
        type=AlertType.PARTY,
        score=hit.score,
        priority=max(0, min(100, round(priority))),
        severity=severity,
        explanation=" ".join(sentences),
        list=entity.list_id,
        entity=entity.id,
        entity_name=entity.name,
        matched_name=hit.alias.text,
        queried=hit.queried,
        programme=listing.programme,
        column=party.column,
        title=programme.title,
        citation="; ".join(listing.citations) or programme.citation,
        source_url=listing.source_url or programme.url,
        action=programme.action,
        meaning=programme.meaning,
        tokens=hit.tokens,
        pairing=pairing,
    )


def _party_alerts(
    one: PartyHits, *, place: Place, programmes: Mapping[str, Programme], as_of: date, precedents: Precedents | None
) -> Iterator[Alert]:
    """One alert for each listed party: the gravest of its entries leads, and names the others one by one."""
    alerts = [party_alert(one.party, hit, place=place, programmes=programmes, as_of=as_of) for hit in one.hits]
    for group in groups([hit.entity for hit in one.hits]):
        lead = max(group, key=lambda at: (_GRAVITY[needs(alerts[at])], alerts[at].priority, -at))
        others = [_entry(one.hits[at], programmes, as_of) for at in group if at != lead]
        entities = [one.hits[at].entity for at in group]
        alert = alerts[lead]
        if others:
            said = f"{alert.explanation} The same party has {len(others)} more entr{'y' if len(others) == 1 else 'ies'}: "
            alert = replace(alert, explanation=said + "; ".join(others) + ".", pairing=party_pairing(one.party, entities))
        yield precedents.apply(alert, place=place, party=one.party, entities=entities) if precedents else alert


def _entry(hit: Hit, programmes: Mapping[str, Programme], as_of: date) -> str:
    """Another entry of the same party in words: the list, the publisher's id, the name met, and its listings."""
    entity = hit.entity
    said = []
    for listing in entity.listings:
        since = f" since {listing.start.isoformat()}" if listing.start else ""
        said.append(f"{programmes[listing.programme].title}{since}{'' if listing.in_period(as_of) else ' (history only)'}")
    return f'{entity.list_id} {entity.id} "{hit.alias.text}" under {", ".join(said)}'


def _listed(listing: Listing, programme: Programme, as_of: date) -> str:
    since = f" since {listing.start.isoformat()}" if listing.start else ""
    until = f", until {listing.end.isoformat()}" if listing.end and listing.end >= as_of else ""
    policy = f"; licence policy: {listing.policy.rstrip('.')}" if listing.policy else ""
    return f"Listed{since}{until} under {programme.title}{policy}."


def _history(listing: Listing, programme: Programme) -> str:
    start = listing.start.isoformat() if listing.start else "an unknown day"
    end = f" to {listing.end.isoformat()}" if listing.end else ""
    return f"History only: the listing under {programme.title} ran from {start}{end}, which does not cover the day screened for."


def _country(party: Party, entity: Entity) -> tuple[int, list[str]]:
    listed = set(entity.countries) | {address.country for address in entity.addresses if address.country}
    if not party.country or not listed:
        return 0, []
    asked = countries.name(party.country)
    if party.country in listed:
        return COUNTRY_AGREES, [f"The country agrees ({asked})."]
    names = ", ".join(countries.name(code) for code in sorted(listed))
    return COUNTRY_CONTRADICTS, [f"The country differs: {asked} in the row, {names} on the list."]


def finding_alert(finding: Finding, *, place: Place, pairing: Pairing | None = None) -> Alert:
    """The alert for what a rule says of a row. One without likeness has the priority of its severity alone."""
    rule = finding.rule
    likeness = 100.0 if finding.score is None else finding.score
    met = next((one for one in finding.evidence if one.entity), None)
    return Alert(
        id=alert_id(
            place,
            *(finding.type, rule.id, *((one.field, one.column, one.text) for one in finding.evidence)),
            *_all_asked(place, pairing),
        ),
        type=finding.type,
        score=finding.score,
        priority=round(likeness * PRIORITY_OF_LIKENESS) + PRIORITY_OF_SEVERITY[finding.severity],
        severity=finding.severity,
        explanation=finding.explanation,
        list=met.list_id if met else None,
        entity=met.entity if met else None,
        entity_name=met.matched if met else None,
        matched_name=finding.matched or None,
        queried=finding.queried or None,
        programme=rule.programme,
        rule=rule.id,
        column=finding.column,
        title=rule.title,
        citation=rule.citation,
        source_url=rule.references[0].url if rule.references else None,
        action=rule.action,
        meaning=rule.summary,
        pairing=pairing,
    )


def in_order(alerts: Iterable[Alert]) -> tuple[Alert, ...]:
    """Alerts as they must be looked at: by priority, severity and score, then by what they are about; never a tie."""
    return tuple(
        sorted(
            alerts,
            key=lambda alert: (
                -alert.priority,
                -alert.severity.rank,
                -(alert.score or 0),
                alert.type.value,
                alert.list or "",
                alert.rule or "",
                alert.entity or "",
                alert.id,
            ),
        )
    )


def needs(alert: Alert) -> Outcome:
    """What one alert makes of a row: stop, review, or nothing (a note or a suppressed alert)."""
    if alert.suppressed_by or alert.severity is Severity.NOTE:
        return Outcome.NO_MATCH
    sure = alert.score is None or alert.score >= SURE
    return Outcome.STOP if alert.severity is Severity.STOP and sure else Outcome.REVIEW


_GRAVITY = {Outcome.STOP: 2, Outcome.REVIEW: 1, Outcome.NO_MATCH: 0}


def result(
    row: Row,
    parties: Sequence[PartyHits],
    findings: Sequence[Alert],
    *,
    programmes: Mapping[str, Programme],
    snapshots: Sequence[Snapshot],
    as_of: date,
    allow_stale: bool = False,
    precedents: Precedents | None = None,
) -> Result:
    """The answer for a row: alerts of its parties and of the rules in order, the outcome, and the reason in one sentence.

    ``precedents`` are earlier decisions, which suppress alerts before any is left out: what a person has dealt with takes the
    place of nothing new.
    """
    alerts = list(findings)
    if precedents:
        party = row.parties[0] if len(row.parties) == 1 else None
        alerts = [precedents.apply(alert, place=row.place, party=party, item=row.item) for alert in alerts]
    left_out = 0
    for one in parties:
        own = in_order(_party_alerts(one, place=row.place, programmes=programmes, as_of=as_of, precedents=precedents))
        alerts += (alert for alert in own if alert.suppressed_by)
        # What decides the outcome is never among those left out, however its country lowers its priority.
        own = tuple(sorted((alert for alert in own if not alert.suppressed_by), key=lambda alert: -_GRAVITY[needs(alert)]))
        alerts += own[:MOST_ALERTS]
        left_out += len(own[MOST_ALERTS:])
    ordered = in_order(alerts)
    problems = row.problems
    flawed = [snapshot for snapshot in snapshots if snapshot.flaws]
    asked = [one.party for one in parties]
    outcomes = {needs(alert) for alert in ordered}
    if Outcome.STOP in outcomes or Outcome.REVIEW in outcomes:
        outcome = Outcome.STOP if Outcome.STOP in outcomes else Outcome.REVIEW
        suppressed = sum(alert.suppressed_by is not None for alert in ordered)
        first = next(alert for alert in ordered if needs(alert) is outcome)
        reason = _alert_reason(first, len(ordered) - 1 - suppressed, left_out, suppressed)
        if problems:
            reason += " Also not screened: " + _texts(problems)
        return Result(outcome, reason, ordered, problems, left_out)
    if flawed and asked and not allow_stale:
        problems += tuple(
            Problem(f"the list {snapshot.title} cannot show that there is no match: {flaw}")
            for snapshot in flawed
            for flaw in snapshot.flaws
        )
    if not asked and row.item is None and not problems:
        problems = (Problem("nothing to screen in this row"),)
    if problems:
        return Result(Outcome.NOT_SCREENED, "Not screened: " + _texts(problems), ordered, problems, left_out)
    return Result(Outcome.NO_MATCH, _no_match(row, asked, ordered, snapshots), ordered, left_out=left_out)


def _texts(problems: Sequence[Problem]) -> str:
    return "; ".join(dict.fromkeys((f'column "{p.column}": ' if p.column else "") + p.text.rstrip(".") for p in problems)) + "."


def _alert_reason(first: Alert, others: int, left_out: int, suppressed: int) -> str:
    if first.type is AlertType.PARTY and first.score is not None:
        text = f'"{first.queried}" is like "{first.matched_name}" ({first.title}, score {first.score:g}).'
    else:
        text = first.explanation
    if others:
        text += f" {others} more alert{'s' if others > 1 else ''}."
    if suppressed:
        text += f" {suppressed} suppressed by earlier decisions."
    if left_out:
        text += f" {left_out} further listed names reach the threshold and are not shown."
    return text


def _no_match(row: Row, asked: Sequence[Party], alerts: Sequence[Alert], snapshots: Sequence[Snapshot]) -> str:
    parts = []
    suppressed = [alert for alert in alerts if alert.suppressed_by]
    notes = [alert for alert in alerts if not alert.suppressed_by]
    if suppressed:
        many = len(suppressed) > 1
        decisions = ", ".join(dict.fromkeys(alert.suppressed_by for alert in suppressed if alert.suppressed_by))
        parts.append(
            f"Nothing open: {len(suppressed)} alert{'s are' if many else ' is'} suppressed by earlier decisions ({decisions}). "
            f"{suppressed[0].explanation}"
        )
    if asked:
        lists = ", ".join(
            f"{snapshot.title} of {snapshot.dated.isoformat()}"
            + "".join(f" ({flaw}; accepted for this run)" for flaw in snapshot.flaws)
            for snapshot in snapshots
        )
        parts.append(f"No {'other ' if suppressed else ''}match on {lists}.")
        parts += [f"{snapshot.notice.rstrip('.')}." for snapshot in snapshots if snapshot.notice]
    if row.item is not None:
        parts.append("No rule asks for a review of the item.")
        if not asked and row.kind is TableKind.BOM:
            parts.append("No manufacturer or supplier is named in the row.")
    if notes:
        parts.append(f"{len(notes)} note{'s' if len(notes) > 1 else ''}: {notes[0].explanation}")
    return " ".join(parts)
