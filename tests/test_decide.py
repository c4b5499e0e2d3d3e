"""Alerts, their order, and the outcome of a row."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from screening.decide import MOST_ALERTS, PartyHits, in_order, party_alert, result
from screening.errors import Place
from screening.match import Hit
from screening.model import (
    Alert,
    AlertType,
    Alias,
    Entity,
    Item,
    Kind,
    Listing,
    Outcome,
    Party,
    Problem,
    Programme,
    Result,
    Row,
    Severity,
    Snapshot,
    TableKind,
)

DAY = date(2026, 11, 24)
PLACE = Place("vendors.xlsx", "Sheet1", 4)
PROGRAMMES = {
    key: Programme(key, key.upper(), "issuer", severity, "What it means.", "Do this.", "1 CFR 1", "https://example.org/law")
    for key, severity in (("ban", Severity.STOP), ("look", Severity.REVIEW), ("info", Severity.NOTE))
}
SOUND = Snapshot("us", "US list", "d", "s", "f", datetime(2026, 11, 20, tzinfo=UTC), 10, 20, published=date(2026, 11, 19))
STALE = replace(SOUND, title="Old list", flaws=("stale: 90 days old",))


def entity(*listings: Listing, countries: tuple[str, ...] = (), number: int = 1) -> Entity:
    return Entity(
        f"e{number}", "us", (Alias("Listed Ltd"),), Kind.ORGANISATION, countries, listings=listings or (Listing("ban"),)
    )


def hit(score: float, listed: Entity | None = None) -> Hit:
    found = listed or entity()
    return Hit(found, found.names[0], "Asked Ltd", score, "They are alike.")


def answer(
    *hits: Hit,
    party: Party | None = None,
    problems: tuple[Problem, ...] = (),
    item: Item | None = None,
    snapshots: tuple[Snapshot, ...] = (SOUND,),
    allow_stale: bool = False,
    parties: bool = True,
) -> Result:
    asked = party or Party("Asked Ltd", column="Vendor")
    row = Row(PLACE, TableKind.VENDOR, parties=(asked,) if parties else (), item=item, problems=problems)
    return result(
        row,
        [PartyHits(asked, hits)] if parties else [],
        [],
        programmes=PROGRAMMES,
        snapshots=snapshots,
        as_of=DAY,
        allow_stale=allow_stale,
    )


def test_nothing_found_names_the_lists_and_their_dates_and_never_calls_it_clear() -> None:
    found = answer()

    assert found.outcome is Outcome.NO_MATCH
    assert "No match on US list of 2026-11-19" in found.reason
    assert "clear" not in found.reason


@pytest.mark.parametrize(
    ("score", "programme", "expected"),
    [
        (100, "ban", Outcome.STOP),
        (95, "ban", Outcome.STOP),
        (94.9, "ban", Outcome.REVIEW),
        (80, "ban", Outcome.REVIEW),
        (100, "look", Outcome.REVIEW),
        (100, "info", Outcome.NO_MATCH),
    ],
)
def test_outcome_follows_severity_and_likeness(score: float, programme: str, expected: Outcome) -> None:
    assert answer(hit(score, entity(Listing(programme)))).outcome is expected


def test_a_flawed_list_shows_its_alerts_but_never_that_there_is_no_match() -> None:
    assert answer(snapshots=(SOUND, STALE)).outcome is Outcome.NOT_SCREENED
    assert "Old list" in answer(snapshots=(STALE,)).reason
    assert answer(hit(100), snapshots=(STALE,)).outcome is Outcome.STOP

    accepted = answer(snapshots=(STALE,), allow_stale=True)

    assert accepted.outcome is Outcome.NO_MATCH
    assert "stale: 90 days old; accepted for this run" in accepted.reason


def test_what_could_not_be_read_is_not_screened_and_stays_visible_beside_an_alert() -> None:
    problem = Problem("the cell holds #N/A", "Vendor")

    assert answer(problems=(problem,)).outcome is Outcome.NOT_SCREENED

    beside = answer(hit(100), problems=(problem,))

    assert beside.outcome is Outcome.STOP
    assert beside.problems == (problem,)
    assert "not screened" in beside.reason


def test_a_row_with_nothing_to_screen_is_not_screened() -> None:
    assert answer(parties=False).outcome is Outcome.NOT_SCREENED


def test_an_item_without_a_named_maker_says_that_no_party_was_asked() -> None:
    row = Row(PLACE, TableKind.BOM, item=Item(description="resistor"))
    found = result(row, [], [], programmes=PROGRAMMES, snapshots=(SOUND,), as_of=DAY)

    assert found.outcome is Outcome.NO_MATCH
    assert "No manufacturer or supplier is named" in found.reason


def test_country_moves_priority_and_never_the_score_and_a_missing_one_moves_nothing() -> None:
    listed = entity(countries=("CN",))
    agrees, differs, missing = (
        party_alert(Party("Asked Ltd", country=country), hit(90, listed), place=PLACE, programmes=PROGRAMMES, as_of=DAY)
        for country in ("CN", "DE", None)
    )

    assert agrees.score == differs.score == missing.score == 90
    assert agrees.priority > missing.priority > differs.priority
    assert "The country agrees (China)" in agrees.explanation
    assert "The country differs: Germany in the row, China on the list" in differs.explanation


def test_a_listing_outside_its_period_is_history_and_a_note() -> None:
    gone = entity(Listing("ban", start=date(2021, 1, 1), end=date(2026, 2, 17)))
    back = entity(Listing("ban", start=date(2021, 1, 1), end=date(2026, 2, 17)), Listing("look", start=date(2026, 6, 8)))

    history = answer(hit(100, gone))

    assert history.outcome is Outcome.NO_MATCH
    assert history.alerts[0].severity is Severity.NOTE
    assert "2021-01-01 to 2026-02-17" in history.alerts[0].explanation
    assert answer(hit(100, back)).alerts[0].programme == "look"


def test_the_gravest_listing_gives_the_alert_and_the_others_are_named() -> None:
    alert = answer(hit(100, entity(Listing("look"), Listing("ban")))).alerts[0]

    assert alert.programme == "ban"
    assert "Listed too under: LOOK" in alert.explanation


def test_more_listed_names_than_can_be_shown_are_counted() -> None:
    many = [hit(90, entity(number=number)) for number in range(MOST_ALERTS + 7)]

    found = answer(*many)

    assert len(found.alerts) == MOST_ALERTS
    assert "7 further listed names reach the threshold" in found.reason


def test_the_alert_that_decides_is_shown_however_many_others_have_more_priority() -> None:
    others = [hit(85, entity(countries=("CN",), number=number)) for number in range(MOST_ALERTS + 2)]
    sure = hit(100, entity(countries=("DE",), number=99))

    found = answer(*others, sure, party=Party("Asked Ltd", country="CN"))

    assert found.outcome is Outcome.STOP
    assert "e99" in {alert.entity for alert in found.alerts}


@given(st.lists(st.tuples(st.integers(0, 100), st.sampled_from(Severity), st.integers(50, 100)), max_size=8), st.randoms())
def test_the_order_of_alerts_is_total_and_does_not_depend_on_how_they_came(
    drawn: list[tuple[int, Severity, int]], chance: object
) -> None:
    alerts = [
        Alert(f"id{number}", AlertType.PARTY, float(score), priority, severity, "why")
        for number, (priority, severity, score) in enumerate(drawn)
    ]
    shuffled = list(alerts)
    chance.shuffle(shuffled)  # type: ignore[attr-defined]

    assert in_order(alerts) == in_order(shuffled)
    assert [alert.priority for alert in in_order(alerts)] == sorted((alert.priority for alert in alerts), reverse=True)


def test_an_alert_has_the_same_id_whenever_the_same_cell_meets_the_same_entry() -> None:
    first, again = answer(hit(100)).alerts[0], answer(hit(100)).alerts[0]
    other = party_alert(Party("Asked Ltd"), hit(100), place=replace(PLACE, row=5), programmes=PROGRAMMES, as_of=DAY)

    assert first.id == again.id
    question, elsewhere = (
        party_alert(Party("Asked Ltd", country=country), hit(100), place=Place(), programmes=PROGRAMMES, as_of=DAY)
        for country in ("DE", "FR")
    )
    assert question.id != elsewhere.id, "of two questions without a row only what is asked tells which is meant"
    assert first.id != other.id
