"""Records hold everything and have one text each, whatever is in the cells; the Merkle root is that of RFC 6962."""

from __future__ import annotations

import dataclasses
import hashlib
import json
import string
from pathlib import Path

import pytest
from audit_samples import ROWS, RUN, end_of, row
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from screening.audit import Ledger, Wanted
from screening.audit.merkle import leaf, root
from screening.audit.records import column_text, fold, row_from, row_text
from screening.contract import canonical, digest, row_object
from screening.errors import Place
from screening.model import (
    Alert,
    AlertType,
    Identifier,
    Item,
    Kind,
    Outcome,
    Pairing,
    Party,
    Problem,
    Result,
    Row,
    ScreenedRow,
    Severity,
    TableKind,
    TokenMatch,
)

# --- the record of a row ---

# Everything a cell may hold: NUL, controls, right-to-left marks, halves of characters.
texts = st.text(st.characters(exclude_categories=()), max_size=12)
maybe = st.none() | texts
figures = st.floats(allow_nan=False, allow_infinity=False)
whole = st.integers(0, 100)
lines = st.none() | st.integers(1, 2**40)
identifiers = st.builds(Identifier, texts, texts, maybe)
problems = st.lists(st.builds(Problem, texts, maybe), max_size=2).map(tuple)
parties = st.builds(
    Party,
    texts,
    texts,
    country=maybe,
    address=maybe,
    identifiers=st.lists(identifiers, max_size=2).map(tuple),
    kind=st.sampled_from(Kind),
    column=maybe,
)
items = st.builds(
    Item,
    *[maybe] * 7,
    figures=st.lists(st.tuples(texts, figures), max_size=2).map(tuple),
    columns=st.lists(st.tuples(texts, texts), max_size=2).map(tuple),
)
alerts = st.builds(
    Alert,
    texts,
    st.sampled_from(AlertType),
    st.none() | st.floats(0, 100),
    whole,
    st.sampled_from(Severity),
    texts,
    *[maybe] * 13,
    tokens=st.lists(st.builds(TokenMatch, texts, texts, texts, whole, whole), max_size=2).map(tuple),
    pairing=st.none() | st.builds(Pairing, texts, texts, st.lists(st.tuples(texts, texts), max_size=2).map(tuple)),
    reopens=maybe,
)
screened_rows = st.builds(
    ScreenedRow,
    st.builds(
        Row,
        st.builds(Place, maybe, maybe, lines, maybe, maybe, lines),
        st.sampled_from(TableKind),
        st.just(()),
        st.lists(parties, max_size=2).map(tuple),
        st.none() | items,
        problems,
    ),
    st.builds(Result, st.sampled_from(Outcome), texts, st.lists(alerts, max_size=2).map(tuple), problems, whole),
)


@given(screened_rows)
def test_a_row_comes_back_from_its_record_whole_and_gives_the_same_record(screened: ScreenedRow) -> None:
    text = row_text(screened)
    again = row_from(text)

    assert again == screened
    assert row_text(again) == text
    assert canonical(row_object("r", again)) == canonical(row_object("r", screened))
    assert canonical(json.loads(text)) == text


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(screened_rows, max_size=3), texts, st.data())
def test_whatever_is_recorded_is_shown_with_equal_canonical_bytes(
    tmp_path: Path, rows: list[ScreenedRow], party: str, data: st.DataObject
) -> None:
    run_id = data.draw(st.uuids()).hex
    with Ledger.open(tmp_path / "ledger.db") as ledger:
        if any(line.id == run_id for line in ledger.runs()):
            return
        ledger.begin(RUN.__class__(**{name: getattr(RUN, name) for name in RUN.__slots__} | {"id": run_id}))
        ledger.record(run_id, 0, rows)
        ledger.end(run_id, end_of(rows))

        found = list(ledger.rows(run=run_id))
        list(ledger.rows(Wanted(party=party), run=run_id))

    assert [hit.screened for hit in found] == rows
    assert [hit.record for hit in found] == [row_text(screened) for screened in rows]
    assert [hit.digest for hit in found] == [leaf(row_text(screened).encode()) for screened in rows]


FULL = ScreenedRow(
    Row(
        Place("f", "s", 1, "c", "h", 2),
        TableKind.BOM,
        parties=(Party("n", "r", "CN", "a", (Identifier("lei", "1", "CN"),), Kind.PERSON, "c", "CN", "US"),),
        item=Item("d", "p", "m", "e", "h", "CN", "DE", (("tpp", 1.0),), (("eccn", "ECCN"),), "use", False),
        problems=(Problem("row"),),
    ),
    Result(
        Outcome.REVIEW,
        "reason",
        (
            Alert(
                "id",
                AlertType.PARTY,
                1.0,
                2,
                Severity.NOTE,
                *["text"] * 15,
                tokens=(TokenMatch("a", "b", "exact", 1, 2),),
                pairing=Pairing("asked", "listed", (("us", "e1"),)),
                reopens="D1",
            ),
        ),
        (Problem("result", "c"),),
        3,
    ),
)

HOSTILE = [
    "'; DROP TABLE runs; --",
    '<script>alert("x")</script>',
    "=cmd|' /C calc'!A0",
    "NUL \x00 inside",
    "half \ud800 a character \udcff",
    "\u202eright to left",
    "华为技术有限公司 😀 e\u0301",
    "{run}%s:name?\\",
    "\\ud800 spelt out",
]


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_hostile_text_everywhere_in_a_run_comes_back_as_it_was(tmp_path: Path, text: str) -> None:
    hostile = RUN.__class__(
        **{name: getattr(RUN, name) for name in RUN.__slots__}
        | {"id": text, "operator": text, "host": text, "command": text, "reference": text}
    )
    screened = row(2, text, country=text)
    with Ledger.open(tmp_path / "ledger.db") as ledger:
        ledger.begin(hostile)
        ledger.record(text, 0, [screened])
        ledger.end(text, end_of([screened]))

        shown = ledger.show(text)
        assert shown.run == hostile
        assert [again.row.parties for again in shown.rows()] == [screened.row.parties]
        assert [line.rows for line in ledger.runs(operator=text, reference=text)] == [1]
        assert len(list(ledger.rows(Wanted(party=text)))) == 1
        assert list(ledger.rows(Wanted(country=text, part_number=text, list_id=text, rule=text, alert=text))) == []


def test_no_field_of_the_nouns_is_forgotten() -> None:
    """A field added to the model must be added to the record, or it would be lost without a sign."""
    record = json.loads(row_text(FULL))
    party, item, alert = record["parties"][0], record["item"], record["alerts"][0]

    def names(noun: type) -> set[str]:
        return {field.name for field in dataclasses.fields(noun)}  # type: ignore[arg-type]

    assert set(party) == names(Party)
    assert set(item) == names(Item)
    assert set(alert) == names(Alert)
    assert set(party["identifiers"][0]) == names(Identifier)
    assert set(alert["tokens"][0]) == names(TokenMatch)
    assert set(alert["pairing"]) == names(Pairing)
    assert set(record["problems"][0]) == names(Problem)
    assert names(Row) - {"place", "cells", "problems"} <= set(record)
    assert names(Place) <= set(record)
    assert names(Result) <= set(record)


def test_the_same_row_has_the_same_record_in_any_run_because_the_run_is_not_in_it() -> None:
    for screened in ROWS:
        record = json.loads(row_text(screened))
        reported = row_object("any", screened)
        del reported["run"]

        assert "run" not in record
        assert {key: record[key] for key in reported if key not in ("parties", "item", "alerts")} == {
            key: reported[key] for key in reported if key not in ("parties", "item", "alerts")
        }


def test_canonical_text_keeps_a_half_character_as_its_escape_and_can_always_be_digested() -> None:
    assert canonical({"b": "\udc80", "a": "é"}) == '{"a":"é","b":"\\udc80"}'
    assert digest("\udc80") == hashlib.sha256(b'"\\udc80"').hexdigest()


# --- texts in columns ---


@given(texts)
def test_a_column_text_can_be_stored_anywhere_and_is_plain_text_itself(text: str) -> None:
    stored = column_text(text)

    assert "\x00" not in stored
    assert stored.encode().decode() == stored
    assert stored == text or set(text) & ({"\x00"} | {chr(c) for c in range(0xD800, 0xE000)})


@pytest.mark.parametrize(
    ("name", "folded"),
    [
        ("Huawei Tech. Co., Ltd.", "huawei tech co ltd"),
        ("WÜRTH-Elektronik", "wurth elektronik"),
        ("ＨＵＡＷＥＩ　技術", "huawei 技術"),
        ("Straße", "strasse"),
        ("𝐀𝐂𝐌𝐄 ① ﬁlter", "acme 1 filter"),
        ("삼성전자", "삼성전자"),
        ("ООО «Микрон»", "ооо микрон"),
        ("!!!", ""),
        ("\ud800\x00", ""),
    ],
)
def test_a_name_is_looked_up_without_case_accents_width_or_punctuation(name: str, folded: str) -> None:
    assert fold(name) == folded


@given(texts)
@example("𝐀")
@example("ϒ")
def test_folding_twice_is_folding_once(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(st.text(string.printable, max_size=30))
def test_the_short_way_for_ascii_gives_what_the_long_way_gives(text: str) -> None:
    assert fold(text + " é") == f"{fold(text)} e".strip()


# --- the Merkle tree ---


def tree_hash(records: list[bytes]) -> bytes:
    """RFC 6962, section 2.1, word for word."""
    if not records:
        return hashlib.sha256(b"").digest()
    if len(records) == 1:
        return hashlib.sha256(b"\x00" + records[0]).digest()
    k = 1
    while k * 2 < len(records):
        k *= 2
    return hashlib.sha256(b"\x01" + tree_hash(records[:k]) + tree_hash(records[k:])).digest()


@given(st.lists(st.binary(max_size=3), max_size=70))
def test_the_root_is_the_tree_hash_of_rfc_6962(records: list[bytes]) -> None:
    assert root(map(leaf, records)) == tree_hash(records).hex()


def test_the_root_of_a_known_tree_is_the_published_one() -> None:
    # Test vectors of the Certificate Transparency project (merkle_tree_test): eight leaves.
    leaves = ["", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f"]

    assert root(leaf(bytes.fromhex(text)) for text in leaves) == (
        "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328"
    )
