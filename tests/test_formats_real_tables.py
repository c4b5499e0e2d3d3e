"""Real files of the plain formats, where they are at hand: their entities against counts made without the readers."""

from __future__ import annotations

import csv
import json
import re
from pathlib import Path
from typing import Any

import pytest
import python_calamine

from screening.formats import RemarkKind
from screening.formats.reading import ReadResult
from screening.match import Matcher
from screening.model import AliasKind, Entity
from screening.shipped import lists_folder
from screening.watchlist import definitions

REAL = Path(__file__).parents[2] / "shared" / "data" / "lists"
SHIPPED = definitions(lists_folder())


def read(list_id: str, path: str) -> tuple[list[Entity], ReadResult]:
    if not (REAL / path).exists():
        pytest.skip("the real lists are not at hand")
    context = SHIPPED[list_id].context(Path(path).name)
    result = SHIPPED[list_id].reader(REAL / path, context)
    return list(result.entities), result


def load(path: str) -> Any:
    return json.loads((REAL / path).read_bytes()) if (REAL / path).exists() else pytest.skip("the real lists are not at hand")


@pytest.mark.parametrize("file", ["dpl_2022-09.txt", "dpl_2023-11.txt"])
def test_denied_persons_are_the_distinct_orders_and_every_line_is_an_address(file: str) -> None:
    """Counted with csv alone: distinct (name, dates, order, citation); one address for each line of more than a country."""
    entities, result = read("us-bis-dpl", f"bis_dpl/{file}")
    with (REAL / "bis_dpl" / file).open(encoding="utf-8", newline="") as text:
        rows = list(csv.DictReader(text, delimiter="\t"))
    key = ("Name", "Effective_Date", "Expiration_Date", "Standard_Order", "FR_Citation")
    place = ("Street_Address", "City", "State", "Postal_Code", "Country")
    rows = [{name: " ".join(cell.split()) for name, cell in row.items()} for row in rows]
    orders = {tuple(row[name] for name in key) for row in rows}
    lines_of = {tuple(row[name] for name in (*key, *place)) for row in rows if any(row[name] for name in place[:-1])}

    assert len(entities) == len(orders)
    assert sum(len(entity.addresses) for entity in entities) == len(lines_of)
    assert all(entity.listings[0].start for entity in entities)
    assert result.notes.count(RemarkKind.BROKEN) == 0


def test_uflpa_has_an_entity_for_each_row_of_its_tables() -> None:
    """Counted in the page's text: rows that have cells of data, by their tags."""
    entities, result = read("us-uflpa", "us_uflpa/source-uflpa-2026-07-09.html")
    page = (REAL / "us_uflpa/source-uflpa-2026-07-09.html").read_text("utf-8")

    assert len(entities) == len(re.findall(r"<tr>\s*<td", page)) == 160
    assert all(entity.listings[0].start for entity in entities)
    assert result.notes.remarks() == ()
    assert not any("alias" in alias.text or "known as" in alias.text for entity in entities for alias in entity.names)


def test_the_compilation_of_thirteen_us_lists_is_read_whole() -> None:
    """Counted in the JSON: its records, and of the 1260H list the subsidiaries that stand in the notes of their heads."""
    entities, result = read("us-nsfreg", "us_nsfreg_2026-07-09")
    folder = REAL / "us_nsfreg_2026-07-09"
    records = sum(len(json.loads(path.read_bytes())["entities"]) for path in folder.glob("*.json") if path.name != "lists.json")
    listed = sum(any(relation.how == "listed by the same entry as" for relation in entity.relations) for entity in entities)

    assert len(entities) - listed == records
    assert listed == 107
    assert result.notes.count(RemarkKind.BROKEN) == result.notes.count(RemarkKind.NO_NAME) == 0


@pytest.mark.parametrize(("list_id", "file"), [("us-fcc-covered", "fcc_covered"), ("us-cmic", "ofac_nscmic")])
def test_a_single_list_of_the_compilation_has_an_entity_for_each_record(list_id: str, file: str) -> None:
    """Counted in the JSON, which also says its count."""
    entities, _ = read(list_id, f"us_nsfreg_2026-07-09/{file}.json")

    assert len(entities) == load(f"us_nsfreg_2026-07-09/{file}.json")["count"]


@pytest.mark.parametrize(
    ("list_id", "path"), [("jp-meti-eul", "jp_meti_eul_2026-07/jp.json"), ("cn-mofcom", "cn_mofcom_2026-07/cn.json")]
)
def test_a_registry_has_an_entity_for_each_record_and_loses_no_alias(list_id: str, path: str) -> None:
    """Counted in the JSON: records, and for each record its distinct names, with single blanks."""
    entities, _ = read(list_id, path)
    records = load(path)

    assert len(entities) == len(records)
    for entity, record in zip(entities, records, strict=True):
        printed = {" ".join(name.split()) for name in (record["entity_name"], *record["aliases"]) if name.strip()}
        assert printed <= {alias.text for alias in entity.names}


def test_the_ukrainian_workbook_has_an_entity_for_each_row_of_both_sheets() -> None:
    """Counted with calamine alone: rows below the header."""
    entities, result = read("ua-nsdc", "ua_nsdc_2021-05/sanctions.xlsx")
    book = python_calamine.CalamineWorkbook.from_path(str(REAL / "ua_nsdc_2021-05/sanctions.xlsx"))
    rows = sum(len(book.get_sheet_by_name(name).to_python()) - 1 for name in book.sheet_names)
    book.close()

    assert len(entities) == rows == 5677
    assert result.notes.count(RemarkKind.BROKEN) == 0


def test_the_compilation_of_kaist_has_an_entity_for_each_record() -> None:
    """Counted in the JSON: 4,940 records, and 3,420 of the Entity List as its source has it."""
    entities, _ = read("kr-casslab", "kr_casslab_2026-08/restricted_parties.json")

    assert len(entities) == len(load("kr_casslab_2026-08/restricted_parties.json")) == 4940
    assert sum(entity.listings[0].programme == "us-bis-el" for entity in entities) == 3420


def test_the_japanese_workbook_has_an_entity_for_each_row_with_a_name() -> None:
    """Counted with calamine alone: rows below the header that have a Japanese or English name, all sheets together."""
    entities, result = read("jp-mof", "jp_mof_2022-07/sanctions.xls")
    book = python_calamine.CalamineWorkbook.from_path(str(REAL / "jp_mof_2022-07/sanctions.xls"))
    named = deleted = 0
    for name in book.sheet_names:
        header: list[str] = []
        for row in book.get_sheet_by_name(name).to_python():
            cells = [str(cell).strip() for cell in row]
            folded = [re.sub(r"\s", "", cell) for cell in cells]
            if "英語表記" in folded and "告示日付" in folded:
                header = folded
            elif header and (cells[header.index("英語表記")] or cells[header.index("日本語表記")]):
                named += 1
            elif header and "削除" in cells[header.index("告示日付")]:
                deleted += 1
    book.close()

    assert len(entities) == named + 2  # numbers 274 and 301 of the second sheet have no name
    assert result.notes.count(RemarkKind.NOT_LISTED) == deleted
    assert (result.notes.count(RemarkKind.NO_NAME), result.notes.count(RemarkKind.BROKEN)) == (2, 0)


def test_the_japanese_texts_have_an_entity_for_each_address() -> None:
    """Counted in the text: the word for address behind each entry, with and without blanks in it."""
    entities, result = read("jp-meti-russia", "jp_meti_russia_2025-09")
    texts = [path.read_text("utf-8") for path in sorted((REAL / "jp_meti_russia_2025-09").iterdir())]

    assert len(entities) == sum(len(re.findall(r"所\s*在\s*地\s*[：:]", text)) for text in texts) == 617
    assert result.published is not None
    assert all(alias.kind is not AliasKind.LABEL for entity in entities for alias in entity.names)


def test_the_terrorist_exclusion_list_has_an_entity_for_each_record() -> None:
    """Counted in the JSON, whose records are all targets."""
    entities, _ = read("us-tel", "us_tel/us_tel.json")

    assert len(entities) == len(load("us_tel/us_tel.json"))


@pytest.mark.parametrize(
    ("list_id", "path"),
    [
        ("us-uflpa", "us_uflpa/source-uflpa-2026-07-09.html"),
        ("us-1260h", "us_nsfreg_2026-07-09/dow_1260h.json"),
        ("cn-mofcom", "cn_mofcom_2026-07/cn.json"),
    ],
)
def test_every_name_finds_its_own_entity(list_id: str, path: str) -> None:
    entities, _ = read(list_id, path)
    matcher = Matcher(entities)

    missed = [
        alias.text
        for entity in entities
        for alias in entity.names
        if alias.kind is not AliasKind.LABEL and entity.id not in {hit.entity.id for hit in matcher.hits(alias.text)}
    ]

    assert missed == []
