"""Decisions: what they bind to, who may make them, what takes their place, and that no alert is hidden by another's."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields, replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from screening.changes import differences
from screening.decide import MOST_ALERTS, PartyHits, result
from screening.errors import Place
from screening.match import Hit
from screening.model import (
    Address,
    Alert,
    AlertType,
    Alias,
    AliasKind,
    Entity,
    Identifier,
    Kind,
    Listing,
    Outcome,
    Pairing,
    Party,
    Programme,
    Result,
    Row,
    Severity,
    Snapshot,
    TableKind,
)
from screening.review import (
    ALWAYS,
    REASONS,
    Act,
    Approval,
    Assignment,
    Attachment,
    Condition,
    Decision,
    Docket,
    People,
    Policy,
    Precedents,
    Reason,
    Seen,
    Standing,
    State,
    Verdict,
    entries_print,
    party_pairing,
    party_print,
    same_person,
    words,
)

DAY = date(2026, 11, 24)
NOON = datetime(2026, 11, 24, 12, tzinfo=UTC)
PARTY = Party("Asked Ltd.", country="DE", identifiers=(Identifier("vat", "DE 811"),))
ENTRY = Entity("e1", "us", (Alias("Listed Ltd"), Alias("Listed Trading")), Kind.ORGANISATION, ("CN",), listings=(Listing("ban"),))


def alert(
    party: Party = PARTY, *entries: Entity, severity: Severity = Severity.REVIEW, pairing: Pairing | None = None, id: str = "a1"
) -> Alert:
    return Alert(
        id,
        AlertType.PARTY,
        90.0,
        80,
        severity,
        "They are alike.",
        queried=party.name,
        pairing=pairing or party_pairing(party, entries or (ENTRY,)),
    )


def decision(
    number: int = 1,
    verdict: Verdict = Verdict.FALSE_POSITIVE,
    *,
    on: Alert | None = None,
    party: Party = PARTY,
    entries: Sequence[Entity] = (ENTRY,),
    by: str = "b.buyer",
    note: str = "Register extract.",
    condition: Condition = ALWAYS,
    second: bool = False,
    **more: object,
) -> Decision:
    about = on or alert(party, *entries)
    assert about.pairing is not None
    return Decision(
        id=f"D{number}",
        seen=Seen(about.id, "r1", about.type, about.severity, about.pairing, party=party, entries=tuple(entries)),
        verdict=verdict,
        reason=next(iter(REASONS[verdict])),
        note=note,
        by=by,
        at=NOON,
        second=second,
        condition=condition,
        **more,  # type: ignore[arg-type]
    )


def approval(number: int, by: str = "c.officer", *, granted: bool = True) -> Approval:
    return Approval(f"D{number}", granted, by, NOON + timedelta(hours=1), "Seen.")


def standing(acts: Sequence[Act], on: Alert | None = None, **question: object) -> Standing:
    return Docket.of(acts).standing(on or alert(), **{"day": DAY, **question})  # type: ignore[arg-type]


# --- what a decision binds to ---


def test_a_name_is_compared_without_case_width_or_punctuation_and_with_its_vowel_signs() -> None:
    assert words("ＡＣＭＥ  Co., Ltd.") == words("acme co ltd") == "acme co ltd"
    assert words("Müller") != words("Muller"), "an accent may be another name"
    assert words("के") != words("का"), "a vowel sign is a letter"
    assert words("Acme 2 Ltd") != words("Acme Ltd")


@given(st.text(st.characters(max_codepoint=127)))
def test_the_short_way_for_plain_letters_gives_what_the_long_way_gives(text: str) -> None:
    assert f"{words(text)} é".strip() == words(f"{text} é")


@pytest.mark.parametrize(
    "other",
    [
        replace(PARTY, name="Asked GmbH"),
        replace(PARTY, country="FR"),
        replace(PARTY, country=None),
        replace(PARTY, identifiers=()),
        replace(PARTY, identifiers=(Identifier("vat", "DE 812"),)),
        replace(PARTY, identifiers=(Identifier("lei", "DE 811"),)),
    ],
)
def test_another_name_country_or_identifier_is_another_party(other: Party) -> None:
    assert party_print(other) != party_print(PARTY)
    assert not standing([decision()], alert(other)).suppresses


def test_a_party_written_in_another_way_in_another_column_is_the_same() -> None:
    assert party_print(replace(PARTY, name="ASKED LTD", role="consignee", column="B", address="1 Road")) == party_print(PARTY)
    assert party_print(replace(PARTY, identifiers=(Identifier("VAT", "de811"),))) == party_print(PARTY)


CHANGES: dict[str, object] = {
    "id": "e2",
    "list_id": "uk",
    "names": (Alias("Listed Ltd"), Alias("Listed Trade")),
    "kind": Kind.PERSON,
    "countries": ("CN", "HK"),
    "addresses": (Address("1 Road", "CN"),),
    "identifiers": (Identifier("imo", "9187629"),),
    "listings": (Listing("ban", start=DAY),),
    "births": ("1965",),
    "birth_places": ("Minsk",),
    "relations": (),
    "remarks": "Moved.",
    "other": (("note", "x"),),
}


@pytest.mark.parametrize("field", [name for name in CHANGES if name != "relations"])
def test_a_change_of_any_field_makes_another_entry(field: str) -> None:
    changed = replace(ENTRY, **{field: CHANGES[field]})  # type: ignore[arg-type]

    assert entries_print([changed]) != entries_print([ENTRY])
    assert not standing([decision()], alert(PARTY, changed)).suppresses


def test_every_field_of_an_entry_is_thought_of() -> None:
    assert set(CHANGES) == {field.name for field in fields(Entity)}


def test_the_order_in_which_a_publisher_sorts_makes_no_other_entry_but_another_primary_name_does() -> None:
    one = replace(ENTRY, names=(Alias("A"), Alias("B"), Alias("C")), countries=("CN", "HK"))

    assert entries_print([one]) == entries_print(
        [replace(one, names=(Alias("A"), Alias("C"), Alias("B")), countries=("HK", "CN"))]
    )
    assert entries_print([one]) != entries_print([replace(one, names=(Alias("B"), Alias("A"), Alias("C")))])


def test_an_entry_of_another_list_that_joins_the_alert_makes_it_another() -> None:
    joined = replace(ENTRY, id="x9", list_id="uk")

    found = standing([decision()], alert(PARTY, ENTRY, joined), party=PARTY, entities=[ENTRY, joined])

    assert not found.suppresses
    assert '"Listed Ltd" is listed too (uk x9)' in found.reopened
    assert entries_print([ENTRY, joined]) == entries_print([joined, ENTRY])
    assert entries_print([ENTRY, joined]) not in (entries_print([ENTRY]), entries_print([joined]))


texts = st.sampled_from(["Alpha", "Bravo", "alpha", "Alpha Ltd", "阿尔法", ""])
parties = st.builds(
    Party,
    texts,
    country=st.sampled_from([None, "CN", "DE"]),
    identifiers=st.lists(st.builds(Identifier, st.sampled_from(["lei", "vat"]), st.sampled_from(["1", "2"])), max_size=2).map(
        tuple
    ),
)
entities = st.builds(
    Entity,
    st.sampled_from(["e1", "e2"]),
    st.just("us"),
    st.lists(st.builds(Alias, texts, st.sampled_from([AliasKind.STRONG, AliasKind.WEAK])), min_size=1, max_size=3).map(tuple),
    countries=st.lists(st.sampled_from(["CN", "HK"]), max_size=2).map(tuple),
    listings=st.lists(st.builds(Listing, st.sampled_from(["ban", "look"]), start=st.sampled_from([None, DAY])), max_size=2).map(
        tuple
    ),
    remarks=st.sampled_from([None, "Moved."]),
)


@given(parties, parties, entities, entities)
def test_a_suppression_never_hides_an_alert_whose_party_or_entry_differs(
    party: Party, other: Party, entry: Entity, changed: Entity
) -> None:
    made = decision(party=party, entries=[entry])
    same_party = (words(party.name), party.country, sorted((one.scheme, one.value) for one in party.identifiers)) == (
        words(other.name),
        other.country,
        sorted((one.scheme, one.value) for one in other.identifiers),
    )
    same_entry = not list(differences(entry, changed))

    found = standing([made], alert(other, changed))

    assert found.suppresses == (same_party and same_entry)


# --- what counts ---


def test_an_alert_that_nobody_decided_is_open_and_nothing_is_said_of_it() -> None:
    assert standing([]) == Standing()


@pytest.mark.parametrize("verdict", list(Verdict))
def test_only_a_false_positive_suppresses_and_every_decision_is_told_with_who_and_why(verdict: Verdict) -> None:
    found = standing([decision(7, verdict)])

    assert found.verdict is verdict
    assert found.suppresses == (verdict is Verdict.FALSE_POSITIVE)
    assert "b.buyer on 2026-11-24" in found.words
    assert "D7" in found.words


def test_the_newest_decision_takes_the_place_of_all_before_it() -> None:
    acts = [decision(1), decision(2, Verdict.TRUE_MATCH), decision(3, Verdict.OPEN)]

    assert standing(acts).verdict is Verdict.OPEN
    assert standing(acts[:2]).verdict is Verdict.TRUE_MATCH
    assert standing([*acts, decision(4)]).suppresses
    docket = Docket.of(acts)
    assert [getattr(docket.superseded(one), "decision", None) for one in docket.decided.values()] == [acts[1], acts[2], None]


def test_a_decision_that_waits_suppresses_nothing_and_stops_the_one_before_from_suppressing() -> None:
    acts = [decision(1), decision(2, second=True)]

    assert standing(acts[:1]).suppresses
    assert not standing(acts).suppresses
    assert "waits for a second person" in standing(acts).words
    assert standing([*acts, approval(2)]).suppresses


def test_a_decision_that_was_declined_is_as_if_it_had_not_been_made() -> None:
    acts = [decision(1, Verdict.TRUE_MATCH), decision(2, second=True), approval(2, granted=False)]

    assert standing(acts).verdict is Verdict.TRUE_MATCH
    assert Docket.of(acts).decided["D2"].state is State.DECLINED


@pytest.mark.parametrize("by", ["b.buyer", "B Buyer", "ｂ.buyer", "e.enterer"])
def test_an_approval_of_ones_own_in_the_record_does_not_count(by: str) -> None:
    acts = [decision(1, second=True, entered="e.enterer"), approval(1, by)]

    assert not standing(acts).suppresses


def test_a_decision_that_was_declined_supersedes_nothing() -> None:
    docket = Docket.of([decision(1), decision(2, second=True), approval(2, granted=False)])

    assert docket.superseded(docket.decided["D1"]) is None


def test_a_second_approval_changes_nothing() -> None:
    acts = [decision(1, second=True), approval(1), approval(1, "d.counsel", granted=False)]

    assert standing(acts).suppresses


def test_an_alert_of_severity_stop_is_never_suppressed_by_one_person_alone() -> None:
    grave = alert(severity=Severity.STOP)
    acts = [decision(1, on=grave)]

    assert not standing(acts, grave).suppresses, "though the record says that none is needed"
    assert standing([*acts, approval(1)], grave).suppresses is False, "it did not wait for one"
    assert standing([decision(1, on=grave, second=True), approval(1)], grave).suppresses


def test_a_graver_severity_opens_it_again() -> None:
    found = standing([decision(1, second=True), approval(1)], alert(severity=Severity.STOP))

    assert not found.suppresses
    assert found.reopened == "the severity was review and is stop"
    assert standing([decision(1)], alert(severity=Severity.NOTE)).suppresses


@pytest.mark.parametrize(
    ("condition", "question", "holds"),
    [
        (Condition(reference="PO-1"), {"reference": "po-1"}, True),
        (Condition(reference="PO-1"), {"reference": "PO-10"}, False),
        (Condition(reference="PO-1"), {}, False),
        (Condition(destination="DE"), {"destination": "DE"}, True),
        (Condition(destination="DE"), {"destination": "CN"}, False),
        (Condition(destination="DE"), {}, False),
        (Condition(until=DAY), {}, True),
        (Condition(until=DAY - timedelta(days=1)), {}, False),
    ],
)
def test_a_condition_limits_where_a_false_positive_counts(condition: Condition, question: dict[str, object], holds: bool) -> None:
    assert standing([decision(condition=condition)], **question).suppresses is holds


def test_a_decision_for_one_reference_leaves_those_for_others_in_place() -> None:
    acts = [
        decision(1, condition=Condition(reference="PO-1")),
        decision(2, Verdict.TRUE_MATCH),
        decision(3, condition=Condition(reference="PO-3")),
    ]

    assert standing(acts, reference="PO-1").verdict is Verdict.TRUE_MATCH, "a later decision without condition took its place"
    assert standing(acts, reference="PO-3").suppresses
    assert standing(acts, reference="PO-4").verdict is Verdict.TRUE_MATCH


def test_a_day_that_has_passed_opens_it_again_and_the_decision_before_does_not_come_back() -> None:
    acts = [decision(1), decision(2, condition=Condition(until=DAY))]

    assert standing(acts).suppresses
    after = standing(acts, day=DAY + timedelta(days=1))
    assert not after.suppresses
    assert after.reopened == "it held until 2026-11-24"


def test_what_changed_is_said_of_the_party_and_of_the_entry() -> None:
    party = replace(PARTY, country="CN")
    entry = replace(ENTRY, names=(*ENTRY.names, Alias("New Name")), countries=())

    found = standing([decision()], alert(party, entry), party=party, entities=[entry])

    assert found.reopened == (
        "the country was Germany and is China; the entry us e1 changed: names now New Name (strong), countries without CN"
    )
    assert found.words.startswith("Open again: false positive by b.buyer on 2026-11-24 (D1, other name) holds no more, ")


def test_another_name_in_the_same_row_against_the_same_entry_says_what_the_name_was() -> None:
    place = Place("vendors.csv", None, 4)
    made = decision()
    made = replace(made, seen=replace(made.seen, place="vendors.csv, row 4"))
    party = replace(PARTY, name="Asked Trading")

    found = standing([made], alert(party), party=party, entities=[ENTRY], place=place)

    assert found.reopened == 'the name was "Asked Ltd." and is "Asked Trading"'


@given(
    st.lists(
        st.tuples(
            st.sampled_from(list(Verdict)),
            st.booleans(),
            st.sampled_from([None, True, False]),
            st.sampled_from([None, "PO-1", "PO-2"]),
        ),
        max_size=6,
    ),
    st.sampled_from([None, "PO-1", "PO-2", "PO-3"]),
)
def test_what_counts_is_the_last_that_was_not_declined_and_covers_the_question(
    drawn: list[tuple[Verdict, bool, bool | None, str | None]], reference: str | None
) -> None:
    acts: list[Act] = []
    counts: tuple[Verdict, bool] | None = None
    for number, (verdict, second, word, only) in enumerate(drawn, start=1):
        acts.append(decision(number, verdict, second=second, condition=Condition(reference=only)))
        if second and word is not None:
            acts.append(approval(number, granted=word))
        declined = second and word is False
        if not declined and only in (None, reference):
            counts = (verdict, second and word is None)

    found = standing(acts, reference=reference)

    assert found.suppresses == (counts == (Verdict.FALSE_POSITIVE, False))
    if counts is not None and counts[0] is not Verdict.FALSE_POSITIVE:
        assert found.verdict is counts[0]


@given(st.permutations(range(4)))
def test_decisions_on_one_alert_do_not_depend_on_those_on_others_in_between(order: list[int]) -> None:
    alerts = [alert(replace(PARTY, name=f"Party {number}"), id=f"a{number}") for number in range(4)]
    acts = [decision(at + 1, list(Verdict)[one], on=alerts[one]) for at, one in enumerate(order)]

    docket = Docket.of(acts)

    assert [docket.standing(one, day=DAY).verdict for one in alerts] == list(Verdict)


def test_the_newest_assignment_counts() -> None:
    docket = Docket.of([Assignment("a1", "c.officer", "b.buyer", NOON), Assignment("a1", "d.counsel", "c.officer", NOON)])

    assert docket.assigned["a1"].to == "d.counsel"


# --- the answer for a row ---

PROGRAMMES = {
    "ban": Programme("ban", "BAN", "issuer", Severity.STOP, "meaning", "action", "1 CFR 1", "https://example.org"),
    "look": Programme("look", "LOOK", "issuer", Severity.REVIEW, "meaning", "action", "1 CFR 1", "https://example.org"),
}
SOUND = Snapshot("us", "US list", "d", "s", "f", datetime(2026, 11, 20, tzinfo=UTC), 10, 20, published=date(2026, 11, 19))


def answer(entries: Sequence[Entity], acts: Sequence[Act] = (), reference: str | None = None) -> Result:
    row = Row(Place("v.csv", None, 2), TableKind.VENDOR, parties=(PARTY,))
    hits = tuple(Hit(one, one.names[0], PARTY.name, 90.0, "They are alike.") for one in entries)
    return result(
        row,
        [PartyHits(PARTY, hits)],
        [],
        programmes=PROGRAMMES,
        snapshots=[SOUND],
        as_of=DAY,
        precedents=Precedents(Docket.of(acts), DAY, reference) if acts else None,
    )


def listed(number: int) -> Entity:
    return Entity(f"e{number}", "us", (Alias(f"Listed {number} Ltd"),), listings=(Listing("look"),))


def test_a_suppressed_alert_stays_visible_with_who_and_why_and_the_outcome_says_so() -> None:
    [before] = answer([listed(1)]).alerts

    found = answer([listed(1)], [decision(5, on=before, entries=[listed(1)])])

    assert found.outcome is Outcome.NO_MATCH
    assert found.alerts[0].suppressed_by == "D5"
    assert (
        "Suppressed: false positive by b.buyer on 2026-11-24 (D5, other name): Register extract." in found.alerts[0].explanation
    )
    assert found.reason.startswith("Nothing open: 1 alert is suppressed by earlier decisions (D5).")
    assert "No other match on US list of 2026-11-19" in found.reason


def test_what_was_dealt_with_takes_the_place_of_nothing_new() -> None:
    first = answer([listed(number) for number in range(MOST_ALERTS + 5)])
    assert first.left_out == 5
    acts = [decision(at, on=one, entries=()) for at, one in enumerate(first.alerts, start=1)]

    again = answer([listed(number) for number in range(MOST_ALERTS + 5)], acts)

    assert again.left_out == 0
    assert again.outcome is Outcome.REVIEW
    assert sum(one.suppressed_by is None for one in again.alerts) == 5
    assert sum(one.suppressed_by is not None for one in again.alerts) == MOST_ALERTS
    assert "10 suppressed by earlier decisions" in again.reason


def test_an_alert_on_entries_of_several_lists_binds_to_all_of_them() -> None:
    one = Entity("e1", "us", (Alias("Listed Ltd"),), countries=("CN",), listings=(Listing("look"),))
    other = replace(one, id="x9", list_id="uk")
    [before] = answer([one, other]).alerts
    assert before.pairing == party_pairing(PARTY, [one, other])
    acts = [decision(5, on=before, entries=[one, other])]

    assert answer([other, one], acts).alerts[0].suppressed_by == "D5"
    [moved] = answer([one, replace(other, remarks="Moved.")], acts).alerts
    assert moved.suppressed_by is None
    [alone] = answer([one], acts).alerts
    assert (alone.suppressed_by, alone.reopens) == (None, "D5")
    assert '"Listed Ltd" is no longer among the entries met (uk x9)' in alone.explanation


def test_an_alert_that_is_open_again_names_the_decision_that_ended() -> None:
    [before] = answer([listed(1)]).alerts
    changed = replace(listed(1), remarks="Moved.")

    [found] = answer([changed], [decision(5, on=before, entries=[listed(1)])]).alerts

    assert (found.suppressed_by, found.reopens) == (None, "D5")
    assert "the entry us e1 changed: remarks now Moved." in found.explanation


# --- policy ---


NONE_WRITTEN = Policy()


def faults(made: Decision, policy: Policy = NONE_WRITTEN) -> list[str]:
    return list(policy.faults(made))


def test_without_a_policy_anybody_may_decide_and_a_grave_false_positive_needs_a_second_person() -> None:
    assert faults(decision()) == []
    assert Policy().needs_second(Severity.STOP, Verdict.FALSE_POSITIVE)
    assert not Policy().needs_second(Severity.REVIEW, Verdict.FALSE_POSITIVE)
    assert not Policy().needs_second(Severity.STOP, Verdict.ESCALATED)


def test_no_policy_can_do_away_with_the_second_person_for_stop() -> None:
    assert Policy(second=frozenset()).needs_second(Severity.STOP, Verdict.FALSE_POSITIVE)
    assert Policy(second=frozenset({(Severity.NOTE, Verdict.OPEN)})).needs_second(Severity.NOTE, Verdict.OPEN)


@pytest.mark.parametrize(
    ("made", "fault"),
    [
        (decision(by=" "), "Nobody is named"),
        (decision(by="x.other"), "x.other may not decide on alerts of severity review"),
        (replace(decision(), reason=Reason.SAME_PARTY), "The reason same_party is none for false_positive"),
        (decision(note=" "), "A note is missing"),
        (decision(verdict=Verdict.TRUE_MATCH, note=""), "A note is missing"),
        (decision(condition=Condition(until=DAY - timedelta(days=1))), "The day 2026-11-23 has passed"),
        (decision(), "may hold until 2026-12-24"),
        (decision(condition=Condition(until=DAY + timedelta(days=31))), "may hold until 2026-12-24"),
        (decision(), "needs a paper attached"),
        (decision(verdict=Verdict.ESCALATED, condition=Condition(reference="PO-1")), "Only a false positive is bound"),
    ],
)
def test_a_policy_says_what_speaks_against_a_decision(made: Decision, fault: str) -> None:
    people = People(((Severity.REVIEW, ("B. Buyer",)),))
    policy = Policy(deciders=people, longest=((Severity.REVIEW, 30),), papers=frozenset({Severity.REVIEW}))

    assert any(fault in one for one in faults(made, policy))


def test_a_decision_within_the_policy_has_no_fault() -> None:
    people = People(((Severity.REVIEW, ("b.buyer",)),))
    policy = Policy(deciders=people, longest=((Severity.REVIEW, 30),), papers=frozenset({Severity.REVIEW}))
    papers = (Attachment("extract.pdf", "0" * 64, 10),)

    assert faults(decision(condition=Condition(until=DAY + timedelta(days=30)), attachments=papers), policy) == []


@pytest.mark.parametrize(
    ("acts", "by", "fault"),
    [
        ([decision(second=True)], "b.buyer", "nobody approves a decision of their own"),
        ([decision(second=True)], "B-Buyer ", "nobody approves a decision of their own"),
        ([decision(second=True, entered="e.enterer")], "E.Enterer", "entered by e.enterer"),
        ([decision(second=True)], "", "Nobody is named"),
        ([decision(second=True)], "x.other", "x.other may not approve"),
        ([decision()], "c.officer", "does not wait"),
        ([decision(second=True), approval(1, "d.counsel")], "c.officer", "was approved by d.counsel"),
        ([decision(second=True), approval(1, "d.counsel", granted=False)], "c.officer", "was declined by d.counsel"),
    ],
)
def test_who_may_not_approve(acts: list[Act], by: str, fault: str) -> None:
    policy = Policy(approvers=People(((Severity.REVIEW, ("c.officer", "d.counsel")),)))

    assert any(fault in one for one in policy.approval_faults(Docket.of(acts).decided["D1"], by))


def test_another_person_who_may_approves() -> None:
    policy = Policy(approvers=People(((Severity.REVIEW, ("c.officer",)),)))

    assert list(policy.approval_faults(Docket.of([decision(second=True)]).decided["D1"], "C.Officer")) == []


def test_every_reason_belongs_to_one_decision_and_is_put_in_words() -> None:
    codes = [reason for reasons in REASONS.values() for reason in reasons]

    assert sorted(codes) == sorted(Reason)
    assert set(REASONS) == set(Verdict)


def test_a_dot_or_a_capital_makes_nobody_a_second_person() -> None:
    assert same_person("C.Officer", "c officer")
    assert not same_person("c.officer", "d.officer")
