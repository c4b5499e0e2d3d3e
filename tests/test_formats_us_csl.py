"""The Consolidated Screening List in its three forms, whole and broken; small files written here show each quirk."""

from __future__ import annotations

import csv
import io
import json
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from screening.errors import ListError
from screening.formats import Context, Fix, Notes, Remark, RemarkKind, us_csl
from screening.model import Address, Alias, AliasKind, Entity, Identifier, Kind

REAL = Path(__file__).parents[2] / "shared" / "data" / "lists"

PROGRAMMES = {
    "Entity List": "us-bis-el",
    "Denied Persons List": "us-bis-dpl",
    "Specially Designated Nationals": "us-ofac-sdn",
    "Sectoral Sanctions Identifications List": "us-ofac-ssi",
    "Non-SDN Chinese Military-Industrial Complex Companies List": "us-ofac-cmic",
    "Nonproliferation Sanctions": "us-state-isn",
}
CONTEXT = Context("us-csl", "csl.csv", PROGRAMMES, definition="us-csl.yaml")
EL = "Entity List (EL) - Bureau of Industry and Security"
DPL = "Denied Persons List (DPL) - Bureau of Industry and Security"
SDN = "Specially Designated Nationals (SDN) - Treasury Department"
SSI = "Sectoral Sanctions Identifications List (SSI) - Treasury Department"

COLUMNS = (
    "_id source entity_number type programs name title addresses federal_register_notice start_date end_date"
    " standard_order license_requirement license_policy call_sign vessel_type gross_tonnage gross_registered_tonnage"
    " vessel_flag vessel_owner remarks source_list_url alt_names citizenships dates_of_birth nationalities places_of_birth"
    " source_information_url ids"
).split()
LISTS = {"addresses", "alt_names", "citizenships", "dates_of_birth", "nationalities", "places_of_birth", "programs", "ids"}
EMPTY: dict[str, Any] = {name: [] if name in LISTS else None for name in COLUMNS if name != "_id"}


def csv_text(*rows: dict[str, str], columns: list[str] = COLUMNS) -> str:
    text = io.StringIO()
    writer = csv.DictWriter(text, columns, restval="", quoting=csv.QUOTE_ALL, lineterminator="\n")
    writer.writerow(dict(zip(columns, columns, strict=True)))
    writer.writerows(rows)
    return text.getvalue()


def json_text(*results: dict[str, Any], **top: Any) -> str:
    records = [{**EMPTY, "id": f"id-{number}", **result} for number, result in enumerate(results)]
    return json.dumps({"total": len(records), "sources": [], "results": records, **top})


def read(tmp_path: Path, content: str | bytes, context: Context = CONTEXT) -> tuple[list[Entity], dict[RemarkKind, Remark]]:
    path = tmp_path / "csl.csv"
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    result = us_csl.read(path, context)
    return list(result.entities), {remark.kind: remark for remark in result.notes.remarks()}


def refusal(tmp_path: Path, content: str | bytes, context: Context = CONTEXT) -> str:
    with pytest.raises(ListError) as refused:
        read(tmp_path, content, context)
    return str(refused.value)


# --- what is read ------------------------------------------------------------------------------------------------------


def test_a_csv_record_becomes_an_entity_with_all_its_fields(tmp_path: Path) -> None:
    row = {
        "_id": "abc123",
        "source": EL,
        "name": "Semiconductor Manufacturing International Corporation (SMIC)",
        "addresses": "No. 18 Zhangjiang Road, Shanghai, CN; and Suite 2, Hong Kong",
        "federal_register_notice": "85 FR 83416, 12/22/20; 87 FR 77505",
        "start_date": "2020-12-18",
        "license_requirement": "For all items subject to the EAR. (See §§ 734.9(e)(2) and 744.11 of the EAR)4",
        "license_policy": "Presumption of denial",
        "source_list_url": "https://www.bis.gov/el",
        "source_information_url": "https://www.bis.gov/about-el",
        "alt_names": "Magic One; and Magic Two",
        "remarks": "NEW",
        "type": "Entity",
    }

    (entity,), remarks = read(tmp_path, csv_text(row))

    assert remarks == {}
    assert (entity.id, entity.list_id, entity.kind, entity.countries) == ("abc123", "us-csl", Kind.ORGANISATION, ("CN", "HK"))
    assert entity.names == (
        Alias("Semiconductor Manufacturing International Corporation (SMIC)", AliasKind.PRIMARY),
        Alias("Magic One", AliasKind.STRONG),
        Alias("Magic Two", AliasKind.STRONG),
        Alias("Semiconductor Manufacturing International Corporation", AliasKind.EMBEDDED),
        Alias("SMIC", AliasKind.EMBEDDED),
    )
    assert entity.addresses == (Address("No. 18 Zhangjiang Road, Shanghai, CN", "CN"), Address("Suite 2, Hong Kong", "HK"))
    (listing,) = entity.listings
    assert listing.programme == "us-bis-el"
    assert listing.citations == ("85 FR 83416, 12/22/20", "87 FR 77505")
    assert (listing.start, listing.end) == (date(2020, 12, 18), None)
    assert listing.requirement == row["license_requirement"]
    assert (listing.policy, listing.footnotes, listing.tags) == ("Presumption of denial", ("4",), ())
    assert listing.source_url == "https://www.bis.gov/el"
    assert entity.remarks == "NEW"
    assert entity.other == (("source_information_url", "https://www.bis.gov/about-el"),)


def test_a_json_record_becomes_the_same_entity_as_its_csv_twin(tmp_path: Path) -> None:
    as_csv = {
        "_id": "7",
        "source": SDN,
        "entity_number": "7",
        "type": "Vessel",
        "programs": "IRAN; SDGT",
        "name": "ADRIAN DARYA 1",
        "addresses": "12 Quay, Tehran, IR; PA",
        "alt_names": "GRACE 1",
        "vessel_flag": "Iran",
        "vessel_type": "Crude Oil Tanker",
        "call_sign": "EPAB2",
        "nationalities": "PA",
        "ids": "Vessel Registration Identification, IMO 9116412; Passport, 304555, EG; Gender, Male",
    }
    as_json = {
        **as_csv,
        "id": "7",
        "entity_number": 7,
        "programs": ["IRAN; SDGT"],
        "addresses": [
            {"address": "12 Quay", "city": "Tehran", "state": None, "postal_code": None, "country": "IR"},
            {"address": None, "city": None, "state": None, "postal_code": None, "country": "PA"},
        ],
        "alt_names": ["GRACE 1"],
        "nationalities": ["PA"],
        "ids": [
            {"type": "Vessel Registration Identification", "number": "IMO 9116412", "country": None},
            {"type": "Passport", "number": "304555", "country": "EG"},
            {"type": "Gender", "number": "Male", "country": None},
        ],
    }
    del as_json["_id"]

    (one,), _ = read(tmp_path, csv_text(as_csv))
    (other,), _ = read(tmp_path, json_text(as_json))

    assert one == other
    assert one.id == "us-ofac-sdn-7"
    assert one.kind is Kind.VESSEL
    assert one.countries == ("IR", "PA")
    assert one.listings[0].tags == ("IRAN", "SDGT")
    assert one.identifiers == (
        Identifier("ofac-uid", "7"),
        Identifier("imo", "9116412"),
        Identifier("passport", "304555", "EG"),
        Identifier("call-sign", "EPAB2"),
    )
    assert ("vessel_type", "Crude Oil Tanker") in one.other
    assert ("Gender", "Male") in one.other


def test_the_old_csv_layout_has_no_id_and_its_ids_stand_backwards(tmp_path: Path) -> None:
    row = {
        "source": SSI,
        "entity_number": "20312",
        "name": "GAZPROMBANK",
        "ids": "RKBZCHZZ, SWIFT/BIC; CH, CHE-427.006.032, Company Number;"
        " Subject to Directive 1, Executive Order 13662 Directive Determination -",
    }

    (entity,), _ = read(tmp_path, csv_text(row, columns=COLUMNS[1:]))

    assert entity.id == "us-ofac-ssi-20312"
    assert entity.identifiers[1:] == (Identifier("bic", "RKBZCHZZ"), Identifier("registration", "CHE-427.006.032", "CH"))
    assert entity.listings[0].tags == ("EO13662 Directive 1",)


def test_an_ofac_number_on_two_lists_gives_two_ids(tmp_path: Path) -> None:
    rows = [{"_id": "17016", "entity_number": "17016", "source": source, "name": "GAZPROMBANK"} for source in (SDN, SSI)]

    entities, _ = read(tmp_path, csv_text(*rows))

    assert [entity.id for entity in entities] == ["us-ofac-sdn-17016", "us-ofac-ssi-17016"]


def test_an_id_of_our_own_depends_on_the_entry_and_not_on_its_place_in_the_file(tmp_path: Path) -> None:
    rows = [{"source": EL, "name": "One Co."}, {"source": EL, "name": "Two Co."}]

    (one, two), _ = read(tmp_path, csv_text(*rows, columns=COLUMNS[1:]))
    (again, first), _ = read(tmp_path, csv_text(*reversed(rows), columns=COLUMNS[1:]))

    assert (one.id, two.id) == (first.id, again.id)
    assert one.id != two.id


def test_an_id_used_twice_is_told_apart_and_reported(tmp_path: Path) -> None:
    rows = [{"_id": "same", "source": EL, "name": "One Co."}, {"_id": "same", "source": EL, "name": "Two Co."}]

    entities, remarks = read(tmp_path, csv_text(*rows))

    assert [entity.id for entity in entities] == ["same", "same-2"]
    assert remarks[RemarkKind.REPEATED_ID].count == 1


def test_a_second_header_line_is_left_out_and_reported(tmp_path: Path) -> None:
    text = csv_text({"source": EL, "name": "One Co."})
    header = text.split("\n", 1)[0]

    entities, remarks = read(tmp_path, f"{header}\n{text}")

    assert [entity.name for entity in entities] == ["One Co."]
    assert remarks[RemarkKind.REPEATED_HEADER].examples == ("line 2",)


def test_a_byte_order_mark_is_no_part_of_the_first_column(tmp_path: Path) -> None:
    for text in (csv_text({"source": EL, "name": "华为"}), json_text({"source": EL, "name": "华为"})):
        (entity,), _ = read(tmp_path, b"\xef\xbb\xbf" + text.encode())

        assert entity.name == "华为"


def test_an_address_row_is_kept_and_its_label_is_no_name(tmp_path: Path) -> None:
    rows = [{"source": EL, "name": "Address 01", "addresses": "Room 5, Kowloon, HK"}]
    rows.append({"source": EL, "name": "Address 2: 14 Main Street, Kowloon, Hong Kong"})

    (one, two), remarks = read(tmp_path, csv_text(*rows))

    assert one.names == (Alias("Address 01", AliasKind.LABEL),)
    assert one.addresses == (Address("Room 5, Kowloon, HK", "HK"),)
    assert two.names[0].kind is AliasKind.LABEL
    assert two.addresses == (Address("14 Main Street, Kowloon, Hong Kong", "HK"),)
    assert remarks[RemarkKind.ADDRESS_ROW].count == 2


def test_a_record_without_a_name_is_kept_with_its_aliases_and_reported(tmp_path: Path) -> None:
    (entity,), remarks = read(tmp_path, csv_text({"source": EL, "name": " ", "alt_names": "Known As Co."}))

    assert entity.names == (Alias("(no name given)", AliasKind.LABEL), Alias("Known As Co."))
    assert remarks[RemarkKind.NO_NAME].examples == ("line 2",)


def test_question_marks_in_place_of_characters_stay_and_are_counted(tmp_path: Path) -> None:
    (entity,), remarks = read(tmp_path, csv_text({"source": EL, "name": "Xi?an Institute", "alt_names": "Why? Ltd"}))

    assert [alias.text for alias in entity.names] == ["Xi?an Institute", "Why? Ltd"]
    assert remarks[RemarkKind.LOST_CHARACTERS].examples == ("line 2: Xi?an Institute", "line 2: Why? Ltd")


def test_a_footnote_without_a_digit_is_inferred_and_said_so(tmp_path: Path) -> None:
    requirement = "For all items subject to the EAR (See §§ 734.9(g), 746.8(a)(3), and 744.21(b) of the EAR)"

    (entity,), remarks = read(tmp_path, csv_text({"source": EL, "name": "X", "license_requirement": requirement}))

    assert (entity.listings[0].footnotes, entity.listings[0].tags) == (("3",), ("footnote-3-inferred",))
    assert remarks[RemarkKind.FOOTNOTE_INFERRED].count == 1


def test_a_citation_of_734_9_that_tells_no_footnote_is_reported_and_tagged(tmp_path: Path) -> None:
    requirement = "For all items subject to the EAR. (See §734.9(e) and §744.11 of the EAR)"

    (entity,), remarks = read(tmp_path, csv_text({"source": EL, "name": "X", "license_requirement": requirement}))

    assert (entity.listings[0].footnotes, entity.listings[0].tags) == ((), ("footnote-unread",))
    assert remarks[RemarkKind.FOOTNOTE_UNREAD].count == 1


def test_values_that_are_not_what_they_should_be_stay_as_text_and_are_reported(tmp_path: Path) -> None:
    row = {"source": DPL, "name": "X", "start_date": "soon", "type": "Partnership", "nationalities": "Atlantis"}

    (entity,), remarks = read(tmp_path, csv_text(row))

    assert entity.kind is Kind.UNKNOWN
    assert entity.listings[0].start is None
    assert {("start_date", "soon"), ("type", "Partnership"), ("nationalities", "Atlantis")} <= set(entity.other)
    assert remarks[RemarkKind.UNREAD_VALUE].count == 2
    assert remarks[RemarkKind.UNKNOWN_COUNTRY].examples == ("line 2: Atlantis",)


def test_a_slip_named_in_the_definition_is_put_right_and_an_idle_fix_is_reported(tmp_path: Path) -> None:
    fixes = (Fix("a1", "name", "Chian Co.", "China Co.", "typing slip"), Fix("a1", "type", "Entty", "Entity", "gone"))

    (entity,), remarks = read(tmp_path, csv_text({"_id": "a1", "source": EL, "name": "Chian Co."}), replace(CONTEXT, fixes=fixes))

    assert entity.name == "China Co."
    assert remarks[RemarkKind.FIXED].count == 1
    assert remarks[RemarkKind.FIX_UNUSED].examples == ("a1, type: no longer 'Entty'",)


# --- what is broken ----------------------------------------------------------------------------------------------------


def test_a_last_record_that_breaks_off_is_counted_with_its_line_and_nothing_else_is_lost(tmp_path: Path) -> None:
    text = csv_text(*({"source": EL, "name": f"Company {number}"} for number in range(3)))

    for cut in (text[: text.rindex('"Company 2"') + 4], text[: text.rindex('"Company 2"') + 12]):
        entities, remarks = read(tmp_path, cut)

        assert [entity.name for entity in entities] == ["Company 0", "Company 1"]
        assert remarks[RemarkKind.BROKEN].count == 1
        assert remarks[RemarkKind.BROKEN].examples[0].startswith("line 4: ")


def test_a_broken_record_in_the_middle_does_not_take_the_rest_with_it(tmp_path: Path) -> None:
    text = csv_text(*({"source": EL, "name": f"Company {number}"} for number in range(4)))
    broken = text.replace('"Company 1"', '"Company "1"')

    entities, remarks = read(tmp_path, broken)

    assert [entity.name for entity in entities] == ["Company 0", "Company 2", "Company 3"]
    assert remarks[RemarkKind.BROKEN].examples[0].startswith("line 3: its quotes do not pair up")


def test_a_json_value_of_the_wrong_shape_breaks_its_record_only(tmp_path: Path) -> None:
    records = [{"source": EL, "name": "One"}, {"source": EL, "name": {"en": "Two"}}, {"source": EL, "name": "Three"}]

    entities, remarks = read(tmp_path, json_text(*records))

    assert [entity.name for entity in entities] == ["One", "Three"]
    assert remarks[RemarkKind.BROKEN].examples == ("record 2: name is not text",)


def test_an_unknown_source_label_is_refused_by_name_wherever_it_stands(tmp_path: Path) -> None:
    rows = [{"source": EL, "name": "One"}, {"source": "New List (NL) - Some Agency", "name": "Two"}]

    message = refusal(tmp_path, csv_text(*rows))

    assert '"New List (NL) - Some Agency" (line 3)' in message
    assert "Say under `programmes` in us-csl.yaml what being listed there means." in message


def test_an_unknown_column_is_refused_unless_the_definition_ignores_it(tmp_path: Path) -> None:
    text = csv_text({"source": EL, "name": "One", "score": "5"}, columns=[*COLUMNS, "score"])

    assert 'has the column "score" that this program does not know' in refusal(tmp_path, text)
    assert "add it to `ignore` in us-csl.yaml" in refusal(tmp_path, text)

    (entity,), remarks = read(tmp_path, text, replace(CONTEXT, ignore=frozenset({"score"})))

    assert entity.name == "One"
    assert remarks[RemarkKind.IGNORED_FIELD].examples == ("score",)


def test_an_unknown_json_field_is_refused_at_every_level(tmp_path: Path) -> None:
    address = {"address": None, "city": None, "state": None, "postal_code": None, "country": "CN", "floor": "3"}

    assert '"score"' in refusal(tmp_path, json_text({"source": EL, "name": "One", "score": 5}))
    assert '"addresses.floor"' in refusal(tmp_path, json_text({"source": EL, "name": "One", "addresses": [address]}))
    assert '"next_page"' in refusal(tmp_path, json_text({"source": EL, "name": "One"}, next_page=2))


def test_a_missing_column_is_refused(tmp_path: Path) -> None:
    columns = [name for name in COLUMNS if name != "alt_names"]

    assert 'lacks the column "alt_names"' in refusal(tmp_path, csv_text({"source": EL, "name": "One"}, columns=columns))


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"", "is empty."),
        (b"\xef\xbb\xbf \n\n", "is empty."),
        (b"<!DOCTYPE html><html><body>Sign in</body></html>", "is a web page or XML (it begins with <), not the list."),
        (b"PK\x03\x04rest", "is a zip archive or workbook, not the list as JSON or CSV."),
        (b"hello\nworld\n", 'is neither the official JSON nor the official CSV (no columns "source" and "name").'),
        (b'{"results": [{"name": "A"', "is not whole, valid JSON (Input data was truncated)."),
        (b'{"message": "rate limit"}', "is JSON, but not the list: there is no list of `results` in it."),
        (b"[1, 2]", "is JSON, but not the list: there is no list of `results` in it."),
        (b'{"results": []}', "holds no records."),
        (b'{"results": [{}], "total": 3}', "says that it has 3 records and holds 1."),
        (b'{"results": "\xff"}', "is not whole, valid JSON ("),
        (b"source,name,name\n", 'has the column "name" twice.'),
    ],
)
def test_what_is_not_the_list_is_refused_with_one_clear_message(tmp_path: Path, content: bytes, message: str) -> None:
    told = refusal(tmp_path, content)

    assert told.startswith(f"csl.csv: {message}")
    assert told.endswith("Nothing was stored. Download the list again and check that it opens as a list.")


def test_a_file_in_another_encoding_is_refused_with_the_line(tmp_path: Path) -> None:
    text = csv_text({"source": EL, "name": "One"}, {"source": EL, "name": "Société"}).encode("latin-1")

    assert refusal(tmp_path, text).startswith("csl.csv, line 3: is not UTF-8 text from here on.")


# --- the real files ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("file", "entities", "names", "broken"),
    [
        ("us_csl_2026-07-31/consolidated.json", 25_921, 57_174, 0),
        ("us_csl_2023-11_partial/csl.csv", 4_226, 10_358, 1),
        ("us_csl_2019-12_sample/csl.csv", 115, 276, 0),
    ],
)
def test_the_real_files_are_read_whole(file: str, entities: int, names: int, broken: int) -> None:
    path = REAL / file
    if not path.exists():
        pytest.skip("the real lists are not part of the repository")
    from screening.shipped import lists_folder
    from screening.watchlist import definitions

    result = us_csl.read(path, definitions(lists_folder())["us-csl"].context(path.name))
    found = list(result.entities)

    assert len(found) == entities
    assert sum(alias.kind is not AliasKind.EMBEDDED for entity in found for alias in entity.names) == names
    assert result.notes.count(RemarkKind.BROKEN) == broken
    assert len({entity.id for entity in found}) == entities


def test_remarks_keep_a_few_examples_and_count_them_all() -> None:
    notes = Notes()
    for number in range(9):
        notes.add(RemarkKind.NO_NAME, f"line {number}")

    assert notes.remarks() == (Remark(RemarkKind.NO_NAME, 9, tuple(f"line {number}" for number in range(5))),)
