"""``Screener``: lists, rules and settings, ready to answer questions and rows. Writes nothing."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from copy import copy
from dataclasses import replace
from datetime import date
from functools import cached_property
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

from screening import apply
from screening.decide import PartyHits, finding_alert, result
from screening.errors import InputError, Place
from screening.home import Home
from screening.match import Matcher
from screening.model import (
    Alert,
    Entity,
    Identifier,
    Item,
    Kind,
    Pairing,
    Party,
    Problem,
    Result,
    Row,
    Settings,
    Snapshot,
    TableKind,
)
from screening.names import analyse
from screening.ownership import Met, Ownership
from screening.review import Docket, Precedents, rule_pairing
from screening.rule import Finding, Rulebook
from screening.run.asking import Asking, Column, Hits, processes_of
from screening.run.opening import checked_threshold, country_code, list_store, load_rules, today
from screening.run.prepared import matcher

if TYPE_CHECKING:
    from screening.holdings import HoldingsFile

ROWS_AT_ONCE = 2000
"""Rows whose names are asked together: enough for columns to pay, few enough for the first answers to come at once."""

NAMES_AT_ONCE = 16_000
"""Names asked together where they stand in no rows."""

_NAMES = re.compile("[A-Za-z0-9\u4e00-\u9fff\uac00-\ud7a3\u30a1-\u30fa]")
"""Found in a text only where ``analyse`` finds a word in it; tests hold it to that."""


class Screener:
    """Lists, rules and settings, ready to answer. Open it once and ask as often as you like; it writes nothing."""

    def __init__(
        self,
        *,
        matcher: Matcher,
        snapshots: Sequence[Snapshot],
        rules: Rulebook,
        settings: Settings,
        holdings: HoldingsFile | None = None,
        processes: int | None = None,
    ) -> None:
        self.matcher = matcher
        self.snapshots = tuple(snapshots)
        self.rules = rules
        self.settings = settings
        self.holdings = holdings
        self.precedents: Precedents | None = None
        self.asking = Asking(matcher, threshold=settings.threshold, processes=processes_of(processes))
        self._nothing: dict[TableKind, Result] = {}
        self.ownership = (
            Ownership(holdings.holdings, as_of=settings.as_of, meet=self._meet, programmes=rules.programmes) if holdings else None
        )

    @classmethod
    def open(
        cls,
        home: str | Path | None = None,
        lists: Sequence[str] | None = None,
        threshold: float | None = None,
        as_of: date | None = None,
        *,
        destination: str | None = None,
        allow_stale: bool = False,
        day: date | None = None,
        ownership: str | Path | None = None,
        processes: int | None = None,
    ) -> Screener:
        """Load the lists of a home folder (default: all imported ones, else the starter list) and the rules.

        ``as_of`` screens with the lists and the law of that day; ``day`` is today, for tests; ``ownership`` is a file that
        says who owns whom (docs/ownership.md); ``processes`` may ask long columns of names side by side (default: one a core,
        at most four; no answer depends on it). Raises ScreeningError where a list, rule, setting or file cannot be used.
        """
        where = Home.find(home)
        day = day or today()
        settings = Settings(
            threshold=checked_threshold(threshold),
            as_of=as_of or day,
            destination=country_code(destination, "--destination"),
            lists=tuple(lists or ()),
            allow_stale=allow_stale,
        )
        loaded = list_store(where).load(list(lists) if lists else None, as_of=settings.as_of, today=day)
        rules = load_rules(where)
        return cls(
            matcher=matcher(loaded, folder=where.folder / "cache"),
            snapshots=[one.snapshot for one in loaded],
            rules=rules,
            settings=settings,
            holdings=_holdings(Path(ownership)) if ownership else None,
            processes=processes,
        )

    # --- questions from Python ---

    def party(
        self,
        name: str,
        country: str | None = None,
        address: str | None = None,
        identifiers: Sequence[Identifier] | None = None,
        kind: str | Kind | None = None,
    ) -> Result:
        """Screen one party; ``country`` is a name or a code."""
        party = Party(
            name=name,
            country=country_code(country, "country"),
            address=address,
            identifiers=tuple(identifiers or ()),
            kind=Kind(kind) if kind else Kind.UNKNOWN,
        )
        return self.screen(question(party=party))

    def parties(self, parties: Iterable[str | Party]) -> list[Result]:
        """Screen many parties; the answers stand in the order of the questions. Those without a finding share theirs."""
        found: list[Result] = []
        with self.asking as asking:
            for column, met in asking.each(_columns(parties)):
                found += self._answers_of(column, met)
        return found

    def item(
        self,
        description: str | None = None,
        part_number: str | None = None,
        manufacturer: str | None = None,
        eccn: str | None = None,
        hs: str | None = None,
        origin: str | None = None,
        destination: str | None = None,
        figures: Mapping[str, float] | None = None,
        datacentre: bool | None = None,
        end_use: str | None = None,
    ) -> Result:
        """Screen one item against the rules, and its manufacturer against the lists.

        ``figures`` are datasheet figures by name, such as ``ops_8bit_tops`` or ``die_area_mm2``.
        """
        item = Item(
            description=description,
            part_number=part_number,
            manufacturer=manufacturer,
            eccn=eccn,
            hs=hs,
            origin=country_code(origin, "origin"),
            destination=country_code(destination, "destination"),
            figures=tuple((figures or {}).items()),
            datacentre=datacentre,
            end_use=end_use,
        )
        return self.screen(question(item=item))

    # --- rows ---

    def answers(self, rows: Iterable[Row], *, at_once: int = ROWS_AT_ONCE) -> Iterator[tuple[Row, Result]]:
        """Each row with its answer, in order: what ``screen`` says of it, with the names of many rows asked together.

        No answer depends on ``at_once``; the first come when so many rows were read.
        """
        remaining = iter(rows)
        broken: InputError | None = None

        def columns() -> Iterator[Column[list[Row]]]:
            nonlocal broken
            while broken is None:
                some: list[Row] = []
                try:
                    some.extend(islice(remaining, at_once))
                except InputError as error:  # the file breaks off here: what came before is answered first
                    broken = error
                if not some:
                    return
                asked = dict.fromkeys((party.name, party.kind) for row in some for party in row.parties)
                yield Column(some, [name for name, _ in asked], [kind for _, kind in asked])

        with self.asking as asking:
            for column, hits in asking.each(columns()):
                met = dict(zip(zip(column.texts, column.kinds or (), strict=True), hits, strict=True))
                for row in column.of:
                    yield row, self.screen(row, met)
        if broken is not None:
            raise broken

    def screen(self, row: Row, met: Mapping[tuple[str, Kind], Hits] | None = None) -> Result:
        """The answer for one row. Every party is asked; a name without a letter or digit is not screened, and said so.

        ``met`` is what its names meet by themselves, by name and kind, where they were asked before.
        """
        settings = self.settings
        asked = []
        nameless = []
        for party in row.parties:
            if not _NAMES.search(party.name) and not analyse(party.name).tokens:
                nameless.append(Problem(f'"{party.name}" holds no letter or digit that could name anybody', party.column))
                continue
            if met is None:
                hits = self.matcher.hits(party.name, kind=party.kind, threshold=settings.threshold)
            else:
                hits = met[party.name, party.kind]
            asked.append(PartyHits(party, self.matcher.with_identifiers(party.name, party.identifiers, hits)))
        findings = apply.findings(
            self.rules,
            parties=row.parties,
            item=row.item,
            destination=settings.destination,
            as_of=settings.as_of,
            programmes=_programmes(asked, settings.as_of),
            ownership=self.ownership,
            threshold=settings.threshold,
        )
        if row.item is None and asked and not (findings or row.problems or nameless or any(one.hits for one in asked)):
            return self._nothing_found(row.kind)
        return self._result(
            replace(row, problems=row.problems + tuple(nameless)) if nameless else row,
            asked,
            [finding_alert(finding, place=row.place, pairing=self._pairing(finding, row, asked)) for finding in findings],
        )

    def _answers_of(self, column: Column[list[str | Party]], met: Sequence[Hits]) -> list[Result]:
        """The answers for parties that stand in no rows."""
        found = [self._nothing_found(TableKind.VENDOR)] * len(met)
        # Of nearly all there is nothing to say: those of whom there may be are picked out, each for one reason at a time.
        asked = self._names_alone.spoken_of(column.texts)
        asked.update(place for place, hits in enumerate(met) if hits)
        asked.update(place for place, name in enumerate(column.texts) if not _NAMES.search(name))
        asked.update(place for place, one in enumerate(column.of) if type(one) is not str)
        for place in sorted(asked):
            one = column.of[place]
            party = Party(one) if isinstance(one, str) else one
            found[place] = self.screen(question(party=party), {(party.name, party.kind): met[place]})
        return found

    @cached_property
    def _names_alone(self) -> apply.NamesAlone:
        destination, ownership = self.settings.destination is not None, self.ownership is not None
        return apply.names_alone(self.rules, as_of=self.settings.as_of, destination=destination, ownership=ownership)

    def _nothing_found(self, kind: TableKind) -> Result:
        """The one answer for all rows of parties alone that met nothing, and of which no rule speaks."""
        known = self._nothing.get(kind)
        if known is None:
            nobody = Party("")
            row = Row(place=Place(), kind=kind, parties=(nobody,))
            known = self._nothing[kind] = self._result(row, [PartyHits(nobody, ())], ())
        return known

    def _result(self, row: Row, asked: Sequence[PartyHits], alerts: Sequence[Alert]) -> Result:
        return result(
            row,
            asked,
            alerts,
            programmes=self.rules.programmes,
            snapshots=self.snapshots,
            as_of=self.settings.as_of,
            allow_stale=self.settings.allow_stale,
            precedents=self.precedents,
        )

    def with_precedents(self, docket: Docket, *, reference: str | None, day: date) -> Screener:
        """The same screener under earlier decisions, as they count for a reference on a day or the day screened for, whichever
        is later.
        """
        bound = copy(self)
        day = max(day, self.settings.as_of)
        bound.precedents = Precedents(docket, day, reference, self.settings.destination) if docket else None
        return bound

    def _pairing(self, finding: Finding, row: Row, asked: Sequence[PartyHits]) -> Pairing:
        """What a finding sets side by side; a party's finding rests on every entry that the party met."""
        met = {(hit.entity.list_id, hit.entity.id): hit.entity for one in asked for hit in one.hits}
        named = {(one.list_id or "", one.entity) for one in finding.evidence if one.entity}
        if finding.party is not None:
            named |= {(hit.entity.list_id, hit.entity.id) for one in asked if one.party == finding.party for hit in one.hits}
        entities = [met.get(key) or self._entities.get(key) for key in sorted(named)]
        return rule_pairing(
            finding,
            rulebook=self.rules,
            parties=row.parties,
            item=row.item,
            destination=self.settings.destination,
            entities=[entity for entity in entities if entity is not None],
        )

    @cached_property
    def _entities(self) -> dict[tuple[str, str], Entity]:
        """All entities, for owners who met none of the names asked."""
        return {(entity.list_id, entity.id): entity for entity in self.matcher.entities}

    def _meet(self, party: Party) -> list[Met]:
        """What an owner of the ownership file met on the lists, as far as it applied on the day screened for."""
        day = self.settings.as_of
        hits = self.matcher.hits(party.name, kind=party.kind, identifiers=party.identifiers, threshold=self.settings.threshold)
        found = []
        for hit in hits:
            entity = hit.entity
            programmes = frozenset(listing.programme for listing in entity.listings if listing.in_period(day))
            if programmes:
                found.append(Met(hit.alias.text, programmes, hit.score, entity.list_id, entity.id))
        return found


def _holdings(path: Path) -> HoldingsFile:
    from screening.holdings import read_holdings  # most runs have none, and need not load the readers for it

    return read_holdings(path)


def _programmes(asked: Sequence[PartyHits], as_of: date) -> dict[Party, frozenset[str]]:
    """For each party: the programmes of the listings it met that applied on the day, and with footnotes (``us-bis-el#4``)."""
    met = {
        one.party: [listing for hit in one.hits for listing in hit.entity.listings if listing.in_period(as_of)] for one in asked
    }
    return {
        party: frozenset(listing.programme for listing in listings)
        | {f"{listing.programme}#{footnote}" for listing in listings for footnote in listing.footnotes}
        for party, listings in met.items()
        if listings
    }


def _columns(parties: Iterable[str | Party]) -> Iterator[Column[list[str | Party]]]:
    remaining = iter(parties)
    while some := list(islice(remaining, NAMES_AT_ONCE)):
        if all(type(one) is str for one in some):
            yield Column(some, some)  # type: ignore[arg-type]
        else:
            names = [one if isinstance(one, str) else one.name for one in some]
            yield Column(some, names, [Kind.UNKNOWN if isinstance(one, str) else one.kind for one in some])


def question(*, party: Party | None = None, item: Item | None = None) -> Row:
    """A row of its own for one party, or one item with its manufacturer."""
    parties = [party] if party else []
    if item and item.manufacturer:
        parties.append(Party(item.manufacturer, role="manufacturer", column="manufacturer"))
    return Row(
        place=Place(),
        kind=TableKind.BOM if item else TableKind.VENDOR,
        parties=tuple(parties),
        item=item,
    )
