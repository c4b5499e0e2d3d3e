"""What follows from changes of the lists for parties that were screened before.

Each party is held against the entities that were added, removed or changed between the snapshots it was last screened with and
those of today, and against nothing else: whatever did not change gives what it gave. Rules are not asked again.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum

import msgspec

from screening.audit import Ledger
from screening.audit.decisions import docket
from screening.changes import changes
from screening.contract import digest
from screening.decide import party_alert
from screening.errors import SettingError
from screening.home import Home
from screening.match import Matcher
from screening.model import Alert, Entity, Input, Party, Row, Run, RunEnd, ScreenedRow, TableKind
from screening.names import analyse
from screening.run.opening import list_store
from screening.run.recording import Occasion, Recorder, begin
from screening.run.redaction import MARK
from screening.run.screener import Screener


class What(StrEnum):
    """What became of a match since the party was screened last."""

    NEW = "new"
    CHANGED = "changed"
    GONE = "gone"
    REOPENED = "reopened"


@dataclass(frozen=True, slots=True)
class Consequence:
    """One match that is new, changed, gone or open again. ``alert`` is that of today; of what is gone, that of before."""

    what: What
    row: Row
    alert: Alert

    @property
    def party(self) -> Party:
        """Who was asked."""
        return self.row.parties[0]


@dataclass(slots=True)
class _Before:
    """A party as it was screened last, the snapshots it was held against, by list, and for which reference."""

    row: Row
    snapshots: Mapping[str, str]
    reference: str | None


@dataclass(frozen=True, slots=True)
class Rescreened:
    """The result: consequences in the order of the parties, those open again last, how many parties were held, and lists whose
    past is not here. ``redacted`` counts parties of whom the record has a digest in place of the name: they cannot be held.
    """

    consequences: tuple[Consequence, ...]
    parties: int
    missing: tuple[str, ...]
    run: Run
    end: RunEnd
    redacted: int = 0

    @property
    def exit_code(self) -> int:
        """0 nothing is new, changed, gone or open again; 1 something is; 2 not everything could be screened."""
        return 2 if self.end.exit_code == 2 or self.redacted else int(bool(self.consequences))


@dataclass(slots=True)
class _Sides:
    """The entities that differ between one snapshot of a list and that of today, ready to be asked on either side."""

    before: Matcher
    after: Matcher
    pairs: dict[str, str] = field(default_factory=dict)


def rescreen(
    *,
    home: Home,
    screener: Screener,
    ledger: Ledger,
    occasion: Occasion,
    run_id: str | None = None,
    reference: str | None = None,
) -> Rescreened:
    """Hold parties screened before against what changed in the lists since, and record that as a run.

    Parties are those of all finished runs, or of one run, or of the runs with a reference; of several runs the last that
    screened a party counts. Raises SettingError where no run answers the description.
    """
    known, redacted = _screened_before(ledger, run_id, reference)
    book = docket(ledger)
    day = occasion.now().date()
    sides = _all_sides(home, screener, known)
    missing = sorted({list_id for (list_id, _), one in sides.items() if one is None})
    found: list[Consequence] = []
    rows: list[ScreenedRow] = []
    for before in known.values():
        own = list(_consequences(before, sides, screener))
        found += own
        if own or book.about(before.row.parties[0]):
            decided = screener.with_precedents(book, reference=before.reference, day=day)
            screened = ScreenedRow(before.row, decided.screen(before.row))
            if own or any(alert.reopens for alert in screened.result.alerts):
                rows.append(screened)
    asked = digest([msgspec.to_builtins(before.row.parties) for before in known.values()])
    run = begin(screener, occasion, [Input(f"{len(known)} parties screened before", asked, 0, "rescreen")])
    recorder = Recorder(run, ledger, None)
    with recorder.running():
        for screened in rows:
            recorder.row(screened)
        end = recorder.end(occasion.now())
    ended = {one.alert for one in recorder.reopened}
    found += [
        Consequence(What.REOPENED, screened.row, alert)
        for screened in rows
        for alert in screened.result.alerts
        if alert.reopens and alert.id in ended
    ]
    if any(snapshot.flaws for snapshot in screener.snapshots) and not screener.settings.allow_stale:
        end = replace(end, exit_code=2)
    return Rescreened(tuple(found), len(known), tuple(missing), run, end, redacted)


def _screened_before(ledger: Ledger, run_id: str | None, reference: str | None) -> tuple[dict[object, _Before], int]:
    """Every distinct party of the runs asked for, in the order first met, as it was screened last; and how many are digests."""
    if run_id:
        ids = [ledger.show(run_id).run.id]
    else:
        ids = [line.id for line in reversed(ledger.runs(reference=reference, finished=True))]
    if not ids:
        raise SettingError("No finished run is recorded that answers this.", remedy="See tradesieve audit runs.")
    known: dict[object, _Before] = {}
    redacted: set[str] = set()
    for one in ids:
        record = ledger.show(one)
        if not record.finished:
            raise SettingError(f"The run {one} is not finished.", remedy="Screen its files again.")
        snapshots = {snapshot.list_id: snapshot.digest for snapshot in record.run.snapshots}
        renewed = any(one.kind == "rescreen" for one in record.run.inputs)
        for screened in record.rows():
            for party in screened.row.parties:
                if party.name.startswith(MARK):
                    redacted.add(party.name)
                elif analyse(party.name).tokens:
                    key = (party.name, party.country, party.address, party.identifiers, party.kind)
                    before = known.get(key)
                    place = before.row.place if before else screened.row.place
                    whose = before.reference if before and renewed else record.run.reference
                    known[key] = _Before(Row(place, TableKind.VENDOR, parties=(party,)), snapshots, whose)
    return known, len(redacted)


def _all_sides(home: Home, screener: Screener, known: Mapping[object, _Before]) -> dict[tuple[str, str | None], _Sides | None]:
    """For each list and each earlier snapshot of it that differs from today's: what changed; None in place of a lost one."""
    store = list_store(home)
    today: dict[str, list[Entity]] = {snapshot.list_id: [] for snapshot in screener.snapshots}
    digests = {snapshot.list_id: snapshot.digest for snapshot in screener.snapshots}
    for entity in screener.matcher.entities:
        today[entity.list_id].append(entity)
    found: dict[tuple[str, str | None], _Sides | None] = {}
    for before in known.values():
        for list_id in today.keys() | before.snapshots.keys():
            earlier = before.snapshots.get(list_id)
            if earlier == digests.get(list_id) or (list_id, earlier) in found:
                continue
            entities = store.kept(list_id, earlier) if earlier else ()
            found[list_id, earlier] = None if entities is None else _sides(entities, today.get(list_id, []))
            if entities is None:
                found[list_id, None] = _sides((), today.get(list_id, []))
    return found


def _sides(before: Sequence[Entity], after: Sequence[Entity]) -> _Sides:
    found = changes(before, after)
    return _Sides(
        Matcher([*found.removed, *(one.before for one in found.changed)]),
        Matcher([*found.added, *(one.after for one in found.changed)]),
        {one.before.id: one.after.id for one in found.changed},
    )


def _consequences(
    before: _Before, sides: Mapping[tuple[str, str | None], _Sides | None], screener: Screener
) -> Iterator[Consequence]:
    lists = sorted({list_id for list_id, _ in sides})
    for list_id in lists:
        side = sides.get((list_id, before.snapshots.get(list_id)))
        if side is None and (list_id, before.snapshots.get(list_id)) in sides:
            side = sides[list_id, None]  # what it was held against is lost: everything there is counts as new
        if side is None:
            continue
        went = {side.pairs.get(key, key): alert for key, alert in _alerts(side.before, before.row, screener).items()}
        came = _alerts(side.after, before.row, screener)
        for key, alert in came.items():
            if key not in went:
                yield Consequence(What.NEW, before.row, alert)
            elif _told(went[key]) != _told(alert):
                yield Consequence(What.CHANGED, before.row, alert)
        for key, alert in went.items():
            if key not in came:
                yield Consequence(What.GONE, before.row, alert)


def _alerts(matcher: Matcher, row: Row, screener: Screener) -> dict[str, Alert]:
    [party] = row.parties
    settings = screener.settings
    hits = matcher.hits(party.name, kind=party.kind, identifiers=party.identifiers, threshold=settings.threshold)
    alerts: dict[str, Alert] = {}
    for hit in hits:
        alert = party_alert(party, hit, place=row.place, programmes=screener.rules.programmes, as_of=settings.as_of)
        alerts.setdefault(hit.entity.id, alert)
    return alerts


def _told(alert: Alert) -> object:
    """What of an alert a person would read."""
    return alert.severity, alert.score, alert.matched_name, alert.entity_name, alert.programme, alert.explanation
