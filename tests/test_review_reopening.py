"""What opens again, and what does not: rules and items, rescreening, days that pass, reports older than the list."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from postgres_cluster import cluster, missing
from test_review_desk import LISTED, NOTE, NOW, REVIEW, RULES, STOP, Office, clearing, filled

from screening import Screener
from screening.apply import findings
from screening.audit import EntryKind, Ledger
from screening.audit.decisions import docket
from screening.model import Alert, Alias, Entity, Item, Outcome, Pairing, Party, Result, Severity
from screening.review import Act, Approval, Condition, Decision, Docket, Reason, Seen, Verdict, rule_pairing
from screening.rule import Finding, Law
from screening.run import question
from screening.run.redaction import MARK
from screening.run.rescreening import Rescreened, rescreen
from screening.run.review import Desk
from screening.run.review_import import read_rulings
from screening.run.review_rulings import Ruling


@pytest.fixture
def office(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Office:
    monkeypatch.setattr("screening.run.screener.load_rules", lambda _: RULES)
    return Office(tmp_path)


def again(office: Office, reference: str | None = None) -> Rescreened:
    with Ledger.open(office.place) as ledger:
        return rescreen(
            home=office.home,
            screener=office.screener(),
            ledger=ledger,
            occasion=office.occasion("monitor", command="tradesieve rescreen"),
            reference=reference,
        )


def told(found: Rescreened) -> list[tuple[str, str]]:
    return [(one.what.value, one.party.name) for one in found.consequences]


# --- rescreening ---


def test_a_change_that_no_reader_would_notice_still_opens_a_decided_alert_and_only_that(office: Office) -> None:
    office.screen(STOP, REVIEW, NOTE)
    office.decide(clearing(office.alert(REVIEW)))
    office.bring(*LISTED, address="1 Road")

    found = again(office)

    assert told(found) == [("reopened", REVIEW)]
    assert found.exit_code == 1
    assert "addresses now 1 Road" in found.consequences[0].alert.explanation
    assert (told(again(office)), again(office).exit_code) == ([], 0)
    assert office.states() == {STOP: "open", REVIEW: "open", NOTE: "open"}


def test_a_decision_made_anew_after_a_change_holds(office: Office) -> None:
    office.screen(REVIEW)
    office.decide(clearing(office.alert(REVIEW)))
    office.bring(*LISTED, address="1 Road")
    again(office)
    office.decide(clearing(office.alert(REVIEW)))

    assert told(again(office)) == []
    assert office.states() == {REVIEW: "false_positive"}


def test_a_day_that_has_passed_opens_an_alert_again(office: Office) -> None:
    office.check(REVIEW, "PO-1")
    office.decide(clearing(office.alert(REVIEW), condition=Condition(reference="PO-1", until=NOW.date())))
    assert told(again(office)) == []
    assert office.status("PO-1").exit_code == 0

    office.minutes += 24 * 60

    assert office.status("PO-1").exit_code == 1, "whether anybody has rescreened or not"
    found = again(office)
    assert told(found) == [("reopened", REVIEW)]
    assert "it held until 2026-11-24" in found.consequences[0].alert.explanation


def test_what_a_rescreening_found_takes_the_place_of_what_was_found_before(office: Office) -> None:
    office.check(REVIEW, "PO-1")
    office.check("Delta Robotics Ltd", "PO-2")
    assert (office.status("PO-1").exit_code, office.status("PO-2").exit_code) == (1, 0)

    office.bring((STOP, "stop"), ("Delta Robotics Ltd", "stop"), (NOTE, "note"))
    assert sorted(told(again(office))) == [("gone", REVIEW), ("new", "Delta Robotics Ltd")]

    assert (office.status("PO-1").exit_code, office.status("PO-2").exit_code) == (0, 1)
    assert office.states() == {"Delta Robotics Ltd": "open"}
    office.check(REVIEW, "PO-1")
    office.bring(*LISTED)
    office.check(REVIEW, "PO-1")
    assert office.status("PO-1").exit_code == 1, "a later question counts before an earlier rescreening"


def test_a_rescreening_that_was_not_whole_shows_nothing_to_be_gone(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    office.check(REVIEW, "PO-1")
    office.bring((STOP, "stop"), (NOTE, "note"))
    monkeypatch.setattr("screening.watchlist.store.flaws", lambda *_, **__: ("stale",))
    assert told(again(office)) == [("gone", REVIEW)]

    assert office.status("PO-1").exit_code == 1
    assert office.states() == {REVIEW: "open"}


def test_a_rescreening_says_nothing_of_what_was_asked_after_it(office: Office) -> None:
    office.check("Murata", "PO-1")
    office.check(REVIEW, "PO-2")
    office.bring((STOP, "stop"), (NOTE, "note"))
    assert told(again(office)) == [("gone", REVIEW)]
    office.bring(*LISTED)
    office.check(REVIEW, "PO-1")

    assert office.status("PO-1").exit_code == 1


def test_two_who_rescreen_record_an_end_once(office: Office) -> None:
    office.screen(REVIEW)
    office.decide(clearing(office.alert(REVIEW)))
    office.bring(*LISTED, address="1 Road")
    again(office)
    office.screen(REVIEW)
    again(office)

    with Ledger.open(office.place, read_only=True) as ledger:
        assert len(list(ledger.journal(kinds=[EntryKind.REOPENED]))) == 1


def test_parties_recorded_without_their_names_are_not_screened_and_counted(office: Office) -> None:
    office.check("Redacted Later Ltd")
    with Ledger.open(office.place) as ledger:
        [found] = ledger.rows()
        run = replace(ledger.show(found.run).run, id="redacted", started=office.now())
        party = replace(found.screened.row.parties[0], name=f"{MARK}{'0' * 32}")
        ledger.begin(run)
        ledger.record(run.id, 0, [replace(found.screened, row=replace(found.screened.row, parties=(party,)))])
        ledger.end(run.id, replace(ledger.show(found.run).end, finished=office.now()))  # type: ignore[type-var]

    again_found = again(office)

    assert (again_found.parties, again_found.redacted, again_found.exit_code) == (1, 1, 2)


# --- reports and lists ---


def test_a_report_that_is_older_than_the_list_decides_on_what_its_reader_saw(office: Office) -> None:
    report = filled(office.screen(REVIEW, form="xlsx"), {REVIEW: ("false_positive", "other_name", "Extract.", "")})
    kept = report.rename(report.with_name("older.xlsx"))
    office.bring(*LISTED, address="1 Road")
    office.screen(REVIEW, form="xlsx")

    office.decide(*read_rulings(kept))

    assert office.states() == {REVIEW: "open"}
    with Ledger.open(office.place, read_only=True) as ledger:
        [decided] = docket(ledger).decided.values()
    assert decided.decision.seen.entries[0].addresses == ()


def test_a_snapshot_that_is_lost_leaves_a_decision_whole_and_a_change_without_words(office: Office) -> None:
    office.check(REVIEW)
    alert = office.alert(REVIEW)
    office.bring(*LISTED, address="1 Road")
    manifest = office.home.folder / "lists" / "house" / "manifest.jsonl"
    manifest.write_bytes(manifest.read_bytes().splitlines(keepends=True)[-1])
    office.decide(clearing(alert))

    office.check(REVIEW)

    for desk in office.desk():
        case = desk.find(alert)
        assert case.alert.reopens == "D1"
        assert "the listed entry changed" in case.alert.explanation


# --- at the same time ---


def test_decisions_made_at_the_same_time_have_numbers_of_their_own(office: Office) -> None:
    names = [f"Bravo Photonics {word} Ltd" for word in ("Amber", "Basalt", "Cobalt", "Dolomite")]
    office.bring(*[(name, "review") for name in names])
    office.screen(*names)
    alerts = [office.alert(name) for name in names]

    with ThreadPoolExecutor(4) as pool:
        made = list(pool.map(lambda one: office.decide(clearing(one)), alerts))

    assert sorted(number for numbers in made for number in numbers) == ["D1", "D2", "D3", "D4"]


def test_of_two_who_approve_at_the_same_time_one_is_told_that_it_is_done(office: Office) -> None:
    office.screen(STOP)
    office.decide(clearing(office.alert(STOP)))

    def approve(who: str) -> bool:
        try:
            office.approve("D1", who=who)
        except Exception:
            return False
        return True

    with ThreadPoolExecutor(2) as pool:
        assert sorted(pool.map(approve, ["c.officer", "d.counsel"])) == [False, True]


REASON = missing()


@pytest.mark.skipif(REASON is not None, reason=REASON or "")
def test_the_life_of_an_alert_is_the_same_in_postgresql(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("screening.run.screener.load_rules", lambda _: RULES)
    with cluster() as url:
        office = Office(tmp_path, url)
        office.check(STOP, "PO-1")
        alert = office.alert(STOP)
        office.decide(clearing(alert[:8]))
        assert office.states() == {STOP: "waiting"}
        office.approve("D1")
        assert (office.check(STOP, "PO-1"), office.status("PO-1").exit_code) == (Outcome.NO_MATCH, 0)
        office.bring(*LISTED, address="1 Road")
        assert told(again(office)) == [("reopened", STOP)]
        assert office.status("PO-1").exit_code == 1
        office.decide(clearing(alert))
        office.approve("D2", who="d.counsel")
        assert (office.status("PO-1").exit_code, told(again(office))) == (0, [])


# --- rules ---

CHIP = Item(description="Ascend 910C accelerator", part_number="A-910C", manufacturer="Pangu Components")


def ruled(item: Item, acts: Sequence[Act] = (), *, screener: Screener, party: Party | None = None) -> Result:
    bound = screener.with_precedents(Docket.of(acts), reference=None, day=NOW.date())
    return bound.screen(question(item=item, party=party))


def the_rule(found: Result, rule: str = "us-bis-gp10-ascend") -> Alert:
    return next(alert for alert in found.alerts if alert.rule == rule)


def dealt_with(alert: Alert, item: Item) -> list[Act]:
    assert alert.pairing is not None
    seen = Seen(alert.id, "r1", alert.type, alert.severity, alert.pairing, rule=alert.rule, item=item)
    made = Decision("D1", seen, Verdict.FALSE_POSITIVE, Reason.OTHER_ITEM, "A heat sink.", "b.buyer", NOW, second=True)
    return [made, Approval("D1", True, "c.officer", NOW)]


@pytest.fixture
def screener(office: Office) -> Screener:
    return office.screener()


def test_a_finding_on_an_item_is_suppressed_while_item_and_rule_are_the_same(screener: Screener) -> None:
    acts = dealt_with(the_rule(ruled(CHIP, screener=screener)), CHIP)

    assert the_rule(ruled(CHIP, acts, screener=screener)).suppressed_by == "D1"
    moved = replace(CHIP, columns=(("description", "Text"),))
    assert the_rule(ruled(moved, acts, screener=screener)).suppressed_by == "D1", "the header of a column is nothing of the item"


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (
            {"description": "Ascend 910C accelerator card"},
            "the description was Ascend 910C accelerator and is Ascend 910C accelerator card",
        ),
        ({"eccn": "EAR99"}, "the eccn was not given and is EAR99"),
        ({"destination": "CN"}, "the destination was not given and is CN"),
        ({"figures": (("die_area_mm2", 665.0),)}, "the figures was not given and is die_area_mm2 665"),
    ],
)
def test_another_item_opens_it_again_and_says_what_is_other(screener: Screener, change: dict[str, object], said: str) -> None:
    acts = dealt_with(the_rule(ruled(CHIP, screener=screener)), CHIP)

    found = the_rule(ruled(replace(CHIP, **change), acts, screener=screener))  # type: ignore[arg-type]

    assert (found.suppressed_by, found.reopens) == (None, "D1")
    assert said in found.explanation


def test_another_rule_text_opens_it_again_and_another_test_of_it_does_not(screener: Screener) -> None:
    acts = dealt_with(the_rule(ruled(CHIP, screener=screener)), CHIP)

    def under(**change: object) -> Alert:
        rules = tuple(replace(one, **change) if one.id == "us-bis-gp10-ascend" else one for one in RULES.rules)  # type: ignore[arg-type]
        changed = Screener(
            matcher=screener.matcher, snapshots=screener.snapshots, rules=replace(RULES, rules=rules), settings=screener.settings
        )
        return the_rule(ruled(CHIP, acts, screener=changed))

    assert under(cases=(), reviewed_on=date(2026, 11, 30)).suppressed_by == "D1"
    assert under(says="It is another rule now.").suppressed_by is None
    found = under(action="Ask counsel.")
    assert (found.suppressed_by, found.reopens) == (None, "D1")
    assert "the rule changed" in found.explanation


def test_whatever_a_finding_rests_on_belongs_to_its_fingerprints() -> None:
    party = Party("Pangu Components", role="manufacturer")
    found = findings(RULES, parties=[party], item=CHIP, destination=None, as_of=NOW.date())
    finding = next(one for one in found if one.rule.id == "us-bis-gp10-ascend")
    entry = Entity("e1", "us", (Alias("Pangu"),))

    def pairing(one: Finding = finding, **change: object) -> Pairing:
        given: dict[str, object] = {"parties": [party], "item": CHIP, "destination": None, "entities": ()}
        return rule_pairing(one, rulebook=RULES, **{**given, **change})  # type: ignore[arg-type]

    other = [
        pairing(replace(finding, evidence=())),
        pairing(replace(finding, evidence=tuple(replace(one, words="It has other figures now") for one in finding.evidence))),
        pairing(replace(finding, severity=Severity.NOTE)),
        pairing(replace(finding, state=replace(finding.state, law=Law.SUSPENDED))),
        pairing(parties=[replace(party, country="CN")]),
        pairing(parties=[]),
        pairing(item=None),
        pairing(destination="CN"),
        pairing(entities=[entry]),
        pairing(entities=[replace(entry, remarks="Moved.")]),
    ]
    assert len({pairing(), *other}) == len(other) + 1


def test_another_state_of_the_law_opens_it_again(screener: Screener) -> None:
    acts = dealt_with(the_rule(ruled(CHIP, screener=screener)), CHIP)
    rule = RULES.rule("us-bis-gp10-ascend")
    assert rule is not None
    confirmed = replace(rule.states[-1], law=Law.UNCONFIRMED, start=date(2026, 1, 1), end=None)
    rules = tuple(replace(one, confirmed=confirmed) if one.id == rule.id else one for one in RULES.rules)
    changed = Screener(
        matcher=screener.matcher, snapshots=screener.snapshots, rules=replace(RULES, rules=rules), settings=screener.settings
    )

    assert the_rule(ruled(CHIP, acts, screener=changed)).suppressed_by is None


def test_a_finding_on_a_party_opens_again_with_the_entry_it_rests_on(office: Office) -> None:
    office.bring(*LISTED)
    before = office.screener().screen(question(party=Party("Huawei Marine Networks", country="CN")))
    by_rule = [alert for alert in before.alerts if alert.rule]
    for alert in by_rule:
        assert alert.pairing is not None
    assert len({alert.pairing for alert in by_rule}) == len(by_rule), "two rules never share a decision"


def test_a_rule_decision_through_the_ledger_stays_with_the_row(office: Office) -> None:
    with Ledger.open(office.place) as ledger:
        from screening.run import ask

        _, _, screened = ask(question(item=CHIP), screener=office.screener(), occasion=office.occasion(), ledger=ledger)
        alert = the_rule(screened.result)
        desk = Desk(office.home, ledger, office.occasion())
        made = desk.decide([Ruling(alert.id, Verdict.FALSE_POSITIVE, Reason.OTHER_ITEM, "A heat sink.")])
        Desk(office.home, ledger, office.occasion("c.officer")).approve(["D1"], granted=True)
        _, _, second = ask(question(item=CHIP), screener=office.screener(), occasion=office.occasion(), ledger=ledger)

    assert made[0].seen.item == CHIP
    assert the_rule(second.result).suppressed_by == "D1"
    assert "Suppressed: false positive by b.buyer" in the_rule(second.result).explanation


def test_earlier_days_are_screened_under_the_decisions_of_today(office: Office) -> None:
    office.check(REVIEW)
    office.decide(clearing(office.alert(REVIEW), condition=Condition(until=NOW.date() + timedelta(days=1))))
    with Ledger.open(office.place) as ledger:
        book = docket(ledger)
    screener = office.screener()
    row = question(party=Party(REVIEW, country="DE"))

    later = screener.with_precedents(book, reference=None, day=datetime(2026, 11, 26, tzinfo=UTC).date())

    assert screener.with_precedents(book, reference=None, day=date(2020, 1, 1)).screen(row).alerts[0].suppressed_by == "D1"
    assert later.screen(row).alerts[0].suppressed_by is None, "the later of the day asked for and today counts"
