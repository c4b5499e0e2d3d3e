"""Owners and what they bring about: the regulators' arithmetic, against a plain fixpoint, and told in words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from screening import Screener
from screening.model import Alert, AlertType, Identifier, Outcome, Party, Programme, Severity
from screening.ownership import Exposure, Holding, Met, Ownership
from screening.rule import Bounds, OwnedBy

DAY = date(2026, 11, 24)
PROGRAMMES = {
    key: Programme(key, f"List {key}", "issuer", severity, "", "", "", "")
    for key, severity in (("ban", Severity.STOP), ("look", Severity.REVIEW), ("info", Severity.NOTE))
}
HALF = OwnedBy(("ban",), Bounds(at_least=50))
ANY = OwnedBy()
NAMES = ("Alpha", "Bravo", "Charlie", "Delta", "Echo", "Foxtrot", "Golf", "Hotel")


def holding(owner: str, owned: str, percent: str | None = None, **more: object) -> Holding:
    low, high = (Decimal(0), Decimal(100)) if percent is None else (Decimal(percent), Decimal(percent))
    return replace(Holding(Party(owner), Party(owned), low, high), **more)  # type: ignore[arg-type]


def ownership(*holdings: Holding, day: date = DAY, scores: dict[str, float] | None = None, **listed: str) -> Ownership:
    """The listed are given as name=programme; ``scores`` are likenesses other than 100."""
    met = {
        name: Met(f"{name} Listed", frozenset({key}), (scores or {}).get(name, 100.0), "us", name) for name, key in listed.items()
    }
    return Ownership(
        holdings, as_of=day, meet=lambda party: [met[party.name]] if party.name in met else [], programmes=PROGRAMMES
    )


def exposed(found: Ownership, name: str, condition: OwnedBy = HALF) -> Exposure | None:
    return found.exposure(Party(name), condition, 80.0)


# --- arithmetic --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("percent", "affected"), [("49.999", False), ("50", True), ("50.1", True), ("100", True)])
def test_half_is_enough_and_less_is_not(percent: str, affected: bool) -> None:
    assert bool(exposed(ownership(holding("Alpha", "Bravo", percent), Alpha="ban"), "Bravo")) is affected


def test_more_than_half_is_more_than_half() -> None:
    over = OwnedBy(("ban",), Bounds(above=50))
    just = holding("Alpha", "Bravo", low=Decimal("50.000000001"), stated="> 50%")

    assert not exposed(ownership(holding("Alpha", "Bravo", "50"), Alpha="ban"), "Bravo", over)
    assert exposed(ownership(just, Alpha="ban"), "Bravo", over)


def test_shares_of_several_listed_owners_are_added_up_exactly() -> None:
    thirds = [holding(name, "Echo", share) for name, share in (("Alpha", "16.7"), ("Bravo", "16.7"), ("Charlie", "16.6"))]
    found = exposed(ownership(*thirds, Alpha="ban", Bravo="ban", Charlie="ban"), "Echo")

    assert found is not None
    assert "is owned 50% together: 16.7% by" in found.words
    assert found.owners == ("Alpha", "Bravo", "Charlie")
    alone = replace(HALF, together=False)
    assert not exposed(ownership(*thirds, Alpha="ban", Bravo="ban", Charlie="ban"), "Echo", alone)


def test_percentages_are_not_multiplied_along_a_chain() -> None:
    chain = [holding("Alpha", "Bravo", "50"), holding("Bravo", "Charlie", "50"), holding("Charlie", "Delta", "50")]

    found = exposed(ownership(*chain, Alpha="ban"), "Delta")

    assert found is not None
    assert found.words == (
        '"Delta" is owned 50% by "Charlie"; "Charlie" is owned 50% by "Bravo"; '
        '"Bravo" is owned 50% by "Alpha", listed as "Alpha Listed" under List ban (score 100)'
    )


def test_a_chain_ends_where_an_owner_holds_less_than_half() -> None:
    found = ownership(holding("Alpha", "Bravo", "49"), holding("Bravo", "Charlie", "100"), Alpha="ban")

    assert exposed(found, "Charlie") is None
    assert exposed(found, "Charlie", ANY)


def test_an_affected_owner_counts_in_full_beside_a_listed_one() -> None:
    found = ownership(
        holding("Alpha", "Bravo", "60"),
        holding("Bravo", "Delta", "30"),
        holding("Charlie", "Delta", "20"),
        Alpha="ban",
        Charlie="ban",
    )

    answer = exposed(found, "Delta")
    assert answer is not None
    assert set(answer.owners) == {"Alpha", "Charlie"}


def test_companies_that_own_one_another_affect_nobody_without_a_listed_owner() -> None:
    circle = [holding("Alpha", "Bravo", "60"), holding("Bravo", "Alpha", "60"), holding("Bravo", "Bravo", "40")]

    assert exposed(ownership(*circle), "Alpha") is None
    answer = exposed(ownership(*circle, holding("Charlie", "Bravo", "50"), Charlie="ban"), "Alpha")
    assert answer is not None
    assert answer.words.count("is owned") == 2


def test_shares_held_through_others_are_not_added_to_direct_ones() -> None:
    both = [holding("Alpha", "Bravo", "40"), holding("Alpha", "Bravo", "40", indirect=True)]

    assert exposed(ownership(*both, Alpha="ban"), "Bravo") is None
    assert exposed(ownership(holding("Alpha", "Bravo", "50", indirect=True), Alpha="ban"), "Bravo")


def test_control_counts_only_where_the_rule_says_so() -> None:
    found = ownership(holding("Alpha", "Bravo", "5", control=True), Alpha="ban")

    assert exposed(found, "Bravo") is None
    assert exposed(found, "Bravo", replace(HALF, control=True))


def test_only_listings_under_the_programmes_of_the_rule_count_and_notes_are_no_red_flag() -> None:
    assert exposed(ownership(holding("Alpha", "Bravo", "90"), Alpha="look"), "Bravo") is None
    assert exposed(ownership(holding("Alpha", "Bravo", "1"), Alpha="look"), "Bravo", ANY)
    assert exposed(ownership(holding("Alpha", "Bravo", "90"), Alpha="info"), "Bravo", ANY) is None


def test_the_owner_whose_programme_asks_most_governs() -> None:
    found = ownership(holding("Alpha", "Charlie", "30"), holding("Bravo", "Charlie", "30"), Alpha="look", Bravo="ban")

    answer = exposed(found, "Charlie", replace(HALF, programmes=("ban", "look")))

    assert answer is not None
    assert answer.governing.name == "Bravo Listed"


def test_an_unknown_share_and_a_range_that_may_reach_half_are_red_flags_only() -> None:
    for low, high in (("0", "100"), ("25", "75")):
        found = ownership(holding("Alpha", "Bravo", low=Decimal(low), high=Decimal(high)), Alpha="ban")
        assert exposed(found, "Bravo") is None
        assert exposed(found, "Bravo", ANY)
    assert exposed(ownership(holding("Alpha", "Bravo", "0"), Alpha="ban"), "Bravo", ANY) is None


# --- time and identity -------------------------------------------------------------------------------------------------


def test_of_several_statements_the_latest_up_to_the_day_counts() -> None:
    sold = [holding("Alpha", "Bravo", "60", on=date(2024, 1, 1)), holding("Alpha", "Bravo", "10", on=date(2026, 1, 1))]

    assert exposed(ownership(*sold, day=date(2025, 6, 1), Alpha="ban"), "Bravo")
    assert exposed(ownership(*sold, Alpha="ban"), "Bravo") is None
    assert exposed(ownership(*sold, day=date(2020, 1, 1), Alpha="ban"), "Bravo"), "the earliest statement is all that is known"


def test_a_holding_counts_from_its_start_to_its_end() -> None:
    period = holding("Alpha", "Bravo", "60", start=date(2024, 1, 1), end=date(2025, 1, 1))

    found = [bool(exposed(ownership(period, day=date(year, 1, 1), Alpha="ban"), "Bravo")) for year in (2023, 2024, 2025, 2026)]

    assert found == [False, True, True, False]


def test_the_same_statement_twice_is_one_and_different_ones_of_a_day_add_up() -> None:
    assert exposed(ownership(holding("Alpha", "Bravo", "30"), holding("Alpha", "Bravo", "30"), Alpha="ban"), "Bravo") is None
    assert exposed(ownership(holding("Alpha", "Bravo", "30"), holding("Alpha", "Bravo", "20"), Alpha="ban"), "Bravo")


def test_equal_names_and_equal_identifiers_are_one_party_and_a_parent_is_not_its_subsidiary() -> None:
    lei = (Identifier("lei", "529900T8BM49AURSDO55"),)
    found = ownership(
        holding("Alpha", "Bravo Trading Co., Ltd.", "60"),
        Holding(Party("BRAVO TRADING CO LTD"), Party("Charlie GmbH", identifiers=lei), Decimal(60), Decimal(60)),
        Holding(Party("Charlie Holding", identifiers=lei), Party("Charlie Ltd"), Decimal(60), Decimal(60)),
        Alpha="ban",
    )

    assert exposed(found, "Charlie Ltd")
    assert exposed(found, "Charlie GmbH")
    assert found.exposure(Party("anything", identifiers=lei), HALF, 80.0)
    assert not found.holds(Party("Alpha"))


def test_the_score_is_that_of_the_weakest_name_on_the_surest_way() -> None:
    ways = [holding("Alpha", "Charlie", "60"), holding("Bravo", "Charlie", "60")]
    scores = {"Alpha": 82.0, "Bravo": 97.0}

    both = exposed(ownership(*ways, Alpha="ban", Bravo="ban", scores=scores), "Charlie")
    one = exposed(ownership(ways[0], Alpha="ban", scores=scores), "Charlie")
    together = [holding("Alpha", "Charlie", "30"), holding("Bravo", "Charlie", "30")]
    needs_both = exposed(ownership(*together, Alpha="ban", Bravo="ban", scores=scores), "Charlie")

    assert [found.score for found in (both, one, needs_both) if found] == [97.0, 82.0, 82.0]


# --- against a plain fixpoint ------------------------------------------------------------------------------------------

SHARES = st.sampled_from(["0", "10", "24.9", "25", "25.1", "49.9", "50", "60", "100"])
GRAPHS = st.lists(st.tuples(st.sampled_from(NAMES), st.sampled_from(NAMES), SHARES), max_size=16, unique_by=lambda edge: edge[:2])
LISTED = st.sets(st.sampled_from(NAMES), max_size=3)
Edges = Sequence[tuple[str, str, str]]


def plain(edges: Edges, listed: set[str]) -> set[str]:
    """Who is owned to half by the listed and the affected: asked of everybody again and again until nothing changes."""
    affected: set[str] = set()
    while True:
        counted = listed | affected
        more = {
            name
            for name in NAMES
            if sum(Decimal(share) for owner, owned, share in edges if owned == name and owner != name and owner in counted) >= 50
        }
        if more <= affected:
            return affected
        affected |= more


def alerts(edges: Edges, listed: set[str], condition: OwnedBy) -> set[str]:
    found = ownership(*(holding(owner, owned, share) for owner, owned, share in edges), **dict.fromkeys(listed, "ban"))
    return {name for name in NAMES if exposed(found, name, condition)}


@settings(max_examples=300, deadline=None)
@given(GRAPHS, LISTED)
def test_whom_listed_owners_affect_equals_a_plain_fixpoint(edges: Edges, listed: set[str]) -> None:
    assert alerts(edges, listed, HALF) == plain(edges, listed)


@settings(max_examples=150, deadline=None)
@given(GRAPHS.filter(bool), LISTED, st.data())
def test_raising_a_share_never_removes_an_alert(edges: list[tuple[str, str, str]], listed: set[str], data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(edges) - 1))
    owner, owned, share = edges[at]
    raised = [*edges[:at], (owner, owned, str(max(Decimal(share), Decimal(data.draw(SHARES))))), *edges[at + 1 :]]

    for condition in (HALF, ANY):
        assert alerts(edges, listed, condition) <= alerts(raised, listed, condition)


@settings(max_examples=100, deadline=None)
@given(GRAPHS, LISTED)
def test_every_chain_told_ends_with_a_listed_owner(edges: Edges, listed: set[str]) -> None:
    found = ownership(*(holding(owner, owned, share) for owner, owned, share in edges), **dict.fromkeys(listed, "ban"))

    for name in NAMES:
        for condition in (HALF, ANY):
            answer = exposed(found, name, condition)
            if answer is not None:
                assert set(answer.owners) <= listed
                assert all(f'"{owner}", listed as' in answer.words for owner in answer.owners)


# --- with the shipped rules --------------------------------------------------------------------------------------------


def screened(tmp_path: Path, rows: str, name: str, as_of: date = DAY) -> tuple[Outcome, tuple[Alert, ...], str]:
    path = tmp_path / "owners.csv"
    path.write_text("owner,owned,percent\n" + rows, "utf-8")
    found = Screener.open(tmp_path / "home", as_of=as_of, day=DAY, ownership=path).party(name)
    return found.outcome, tuple(alert for alert in found.alerts if alert.type is AlertType.OWNERSHIP), found.reason


@pytest.mark.parametrize(
    ("day", "outcome", "rules", "says"),
    [
        (date(2025, 9, 28), Outcome.REVIEW, ["us-bis-red-flag-listed-owner"], "A listed owner is a red flag"),
        (date(2025, 10, 15), Outcome.STOP, ["us-bis-affiliates"], "most restrictive owner needs."),
        (
            date(2026, 3, 1),
            Outcome.REVIEW,
            ["us-bis-red-flag-listed-owner", "us-bis-affiliates"],
            "On 2026-03-01 this was suspended (90 FR 50857)",
        ),
        (date(2026, 11, 23), Outcome.STOP, ["us-bis-affiliates"], "Whether this applied on 2026-11-23 has not been confirmed"),
    ],
)
def test_the_four_periods_of_the_affiliates_rule_give_four_answers(
    tmp_path: Path, day: date, outcome: Outcome, rules: list[str], says: str
) -> None:
    found, alerts, reason = screened(tmp_path, "Huawei Technologies Co. Ltd.,Rotspecht AG,51\n", "Rotspecht AG", day)

    assert found is outcome
    assert [alert.rule for alert in alerts] == rules
    assert says in alerts[-1].explanation
    assert reason.startswith('"Rotspecht AG" is owned 51% by "Huawei Technologies Co. Ltd.", listed as')
    assert alerts[0].entity_name == "Huawei Technologies Co., Ltd."


def test_a_minority_owner_and_an_unknown_share_ask_for_a_review_and_are_never_no_match(tmp_path: Path) -> None:
    for share in ("10%", "", "unknown", "25-50%"):
        outcome, _, _ = screened(tmp_path, f"Huawei Technologies Co. Ltd.,Rotspecht AG,{share}\n", "Rotspecht AG")
        assert outcome is Outcome.REVIEW


def test_an_owner_that_is_only_like_a_listed_name_asks_for_a_review(tmp_path: Path) -> None:
    outcome, alerts, _ = screened(tmp_path, "Huawai Technologie Co,Rotspecht AG,80\n", "Rotspecht AG")

    assert outcome is Outcome.REVIEW
    assert alerts[0].score is not None
    assert alerts[0].score < 95


def test_owners_that_nobody_lists_change_nothing(tmp_path: Path) -> None:
    assert screened(tmp_path, "Robert Bosch GmbH,Rotspecht AG,80\n", "Rotspecht AG")[0] is Outcome.NO_MATCH
