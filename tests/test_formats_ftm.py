# ruff: noqa: E501
"""FollowTheMoney entities: what is listed, what is said of it beside its own record, and what is refused."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from screening.errors import ListError
from screening.formats import Context, Remark, RemarkKind, ftm
from screening.model import Address, Alias, AliasKind, Entity, Identifier, Kind, Relation
from screening.shipped import lists_folder
from screening.watchlist import definitions

CONTEXT = Context("opensanctions", "entities.ftm.json", {"sanction": "os-sanction", "role.pep": "os-risk", "default": "os-risk"})


def record(identity: str, schema: str, *, target: bool | None = None, **properties: list[str]) -> dict[str, Any]:
    found: dict[str, Any] = {
        "id": identity,
        "caption": (properties.get("name") or [identity])[0],
        "schema": schema,
        "properties": properties,
    }
    return found if target is None else found | {"target": target}


def lines(*records: dict[str, Any]) -> str:
    return "".join(json.dumps(one, ensure_ascii=False) + "\n" for one in records)


def read(tmp_path: Path, content: str | bytes, context: Context = CONTEXT) -> tuple[list[Entity], dict[RemarkKind, Remark]]:
    path = tmp_path / "entities.ftm.json"
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    result = ftm.read(path, context)
    return list(result.entities), {remark.kind: remark for remark in result.notes.remarks()}


ACME = record(
    "NK-1", "Company", target=True, name=["Acme OOO", "ООО Акме"], weakAlias=["AC"], previousName=["Old Acme"], topics=["sanction", "role.pep"],
    jurisdiction=["ru"], innCode=["7729507377"], leiCode=["5493001KJTIIGC8Y1R12"], addressEntity=["addr-1"], website=["https://acme.example"],
)  # fmt: skip


def test_a_target_keeps_names_with_their_kinds_numbers_and_what_nothing_else_holds(tmp_path: Path) -> None:
    (acme,), remarks = read(tmp_path, lines(ACME))

    assert remarks == {}
    assert (acme.id, acme.kind, acme.countries) == ("NK-1", Kind.ORGANISATION, ("RU",))
    assert acme.names == (
        Alias("Acme OOO", AliasKind.PRIMARY),
        Alias("ООО Акме", AliasKind.ORIGINAL_SCRIPT),
        Alias("AC", AliasKind.WEAK),
        Alias("Old Acme", AliasKind.FORMER),
    )
    assert acme.identifiers == (Identifier("inn", "7729507377"), Identifier("lei", "5493001KJTIIGC8Y1R12"))
    assert ("website", "https://acme.example") in acme.other
    assert {listing.programme for listing in acme.listings} == {"os-sanction", "os-risk"}


def test_what_other_records_say_of_a_target_is_read_wherever_they_stand(tmp_path: Path) -> None:
    sanction = record(
        "s-1",
        "Sanction",
        entity=["NK-1"],
        startDate=["2023-01-01", "2022-03-01"],
        endDate=["2027"],
        authority=["EU"],
        sourceUrl=["https://eu.example"],
        reason=["weapons"],
    )
    address = record("addr-1", "Address", full=["1 Street, Moscow"], country=["ru"])
    owner = record("NK-2", "Person", target=False, name=["Ivan Ivanov"])
    owns = record("own-1", "Ownership", owner=["NK-2"], asset=["NK-1"], percentage=["60"])
    passport = record("p-1", "Passport", holder=["NK-1"], number=["7300001"], country=["ru"])

    (acme,), remarks = read(tmp_path, lines(sanction, owner, ACME, address, owns, passport))

    assert acme.addresses == (Address("1 Street, Moscow, ru", "RU"),)
    listing = acme.listings[0]
    assert (listing.start, listing.end, listing.tags, listing.source_url) == (
        date(2022, 3, 1),
        None,
        ("EU",),
        "https://eu.example",
    )
    assert acme.remarks == "weapons"
    assert acme.relations == (Relation("owner (60)", "Ivan Ivanov"),)
    assert Identifier("passport", "7300001", "RU") in acme.identifiers
    assert {kind: remark.count for kind, remark in remarks.items()} == {RemarkKind.UNREAD_VALUE: 1, RemarkKind.NOT_LISTED: 1}


def test_an_array_gives_the_same_entities_as_lines(tmp_path: Path) -> None:
    assert read(tmp_path, json.dumps([ACME])) == read(tmp_path, lines(ACME))


def test_a_line_that_is_no_entity_is_broken_and_the_others_are_read(tmp_path: Path) -> None:
    entities, remarks = read(
        tmp_path,
        lines(ACME)
        + '{"id": 5}\nnonsense\n{"id": "a", "schema": "Person", "properties": {"name": "X"}}\n'
        + lines(record("NK-3", "Vessel", name=["Boat"])),
    )

    assert [entity.kind for entity in entities] == [Kind.ORGANISATION, Kind.VESSEL]
    assert remarks[RemarkKind.BROKEN].count == 3


@pytest.mark.parametrize(
    ("content", "says"),
    [
        ("", "is empty"),
        ("<html>", "is no JSON"),
        ("[]", "holds no records"),
        ("[{", "not whole, valid JSON"),
        (lines(ACME)[:-20], "breaks off inside this line"),
        (lines(ACME, record("NK-4", "Person", name=["Y"], topics=["new.topic"])), 'not mapped to a programme: "new.topic" (line 2)'),
        (lines(ACME | {"colour": "red"}), 'the column "colour"'),
        (lines(ACME).encode("utf-16"), "is no JSON"),
    ],
)  # fmt: skip
def test_what_is_not_the_list_is_refused_and_says_what_to_do(tmp_path: Path, content: str | bytes, says: str) -> None:
    with pytest.raises(ListError, match="Nothing was stored") as refused:
        read(tmp_path, content)

    assert says in str(refused.value)


def test_the_shipped_definition_maps_the_usual_topics() -> None:
    definition = definitions(lists_folder())["opensanctions"]

    assert definition.programmes["sanction"] == "os-sanction"
    assert definition.programmes["export.control"] == "os-export-control"
    assert definition.reader is ftm.read
