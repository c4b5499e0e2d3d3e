"""The embedded starter list: its form, who must be on it, and that each line is still on the list it cites."""

from __future__ import annotations

import csv
import importlib.util
import json
import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from screening.countries import name as country_name
from screening.formats.entity_list import footnotes
from screening.model import Kind

FILE = Path(__file__).resolve().parents[1] / "lists" / "starter" / "entities.csv"
SHARED = Path(__file__).resolve().parents[2] / "shared" / "data" / "lists"

HEADER = ("id,name,aliases,kind,country,programme,citation,listed_on,ended_on,footnotes,policy,source_url,note").split(",")
PROGRAMMES = {
    "us-bis-el",
    "us-bis-meu",
    "us-bis-uvl",
    "us-ofac-sdn",
    "us-ofac-cmic",
    "us-ofac-ssi",
    "us-dod-1260h",
    "us-ndaa-889",
    "us-ndaa-5949",
    "us-fcc-covered",
    "us-dhs-uflpa",
}
CSL_SOURCES = {
    "us-bis-el": "Entity List",
    "us-bis-meu": "Military End User",
    "us-bis-uvl": "Unverified List",
    "us-ofac-sdn": "Specially Designated Nationals",
    "us-ofac-cmic": "Non-SDN Chinese Military-Industrial Complex",
    "us-ofac-ssi": "Sectoral Sanctions",
}
OTHER_SOURCES = {
    "us-bis-el": "bis_entity_list",
    "us-bis-meu": "bis_meu",
    "us-ofac-cmic": "ofac_nscmic",
    "us-dod-1260h": "dow_1260h",
    "us-fcc-covered": "fcc_covered",
    "us-dhs-uflpa": "dhs_uflpa",
}
UNVERIFIED = "unverified: "
PRINTED_TOGETHER = {"angstrem", "xian-huawei-technologies"}
"""The consolidated file runs their names together with another name or a place; the regulation's own text does not."""

ALIAS_KINDS = ("weak:", "former:", "original:")

MUST_BE_LISTED = {
    "huawei-technologies": {"us-bis-el", "us-ofac-cmic", "us-dod-1260h", "us-ndaa-889", "us-fcc-covered"},
    "hisilicon-technologies": {"us-bis-el"},
    "smic": {"us-bis-el", "us-ofac-cmic", "us-dod-1260h", "us-ndaa-5949"},
    "smic-beijing": {"us-bis-el", "us-dod-1260h"},
    "ymtc": {"us-bis-el", "us-dod-1260h", "us-ndaa-5949"},
    "cxmt": {"us-dod-1260h", "us-ndaa-5949"},
    "swaysure": {"us-bis-el"},
    "pengxinwei": {"us-bis-el"},
    "sicarrier": {"us-bis-el"},
    "naura-technology-group": {"us-bis-el"},
    "smee": {"us-bis-el"},
    "hikvision": {"us-bis-el", "us-ofac-cmic", "us-dod-1260h", "us-ndaa-889", "us-fcc-covered"},
    "dahua": {"us-bis-el", "us-dod-1260h", "us-ndaa-889", "us-fcc-covered"},
    "hytera": {"us-ndaa-889", "us-fcc-covered"},
    "zte": {"us-ndaa-889", "us-fcc-covered"},
    "sugon": {"us-bis-el", "us-ofac-cmic", "us-dod-1260h"},
    "hygon": {"us-bis-el"},
    "inspur-group": {"us-bis-el", "us-ofac-cmic", "us-dod-1260h"},
    "biren-shanghai-intelligent": {"us-bis-el"},
    "moore-threads-beijing": {"us-bis-el"},
    "phytium": {"us-bis-el"},
    "loongson": {"us-bis-el"},
    "cambricon": {"us-bis-el"},
    "sophgo": {"us-bis-el"},
    "new-h3c-semiconductor": {"us-bis-el"},
    "zhipu": {"us-bis-el"},
    "sensetime-group": {"us-ofac-cmic", "us-dod-1260h"},
    "dji": {"us-bis-el", "us-ofac-cmic", "us-dod-1260h", "us-fcc-covered"},
    "catl": {"us-dod-1260h"},
    "alibaba": {"us-dod-1260h"},
    "quectel": {"us-dod-1260h"},
    "fujian-jinhua": {"us-bis-el"},
    "nudt": {"us-bis-el"},
    "cetc-13": {"us-bis-el"},
    "xinjiang-daqo": {"us-bis-el", "us-dhs-uflpa"},
    "ninestar": {"us-dhs-uflpa"},
    "kaspersky-lab": {"us-bis-el", "us-fcc-covered"},
    "mikron": {"us-bis-el", "us-ofac-sdn"},
    "baikal-electronics": {"us-bis-el", "us-ofac-sdn"},
    "mcst": {"us-bis-el", "us-ofac-sdn"},
}


@cache
def lines() -> tuple[dict[str, str], ...]:
    with FILE.open(encoding="utf-8", newline="") as file:
        rows = list(csv.reader(file, strict=True))
    assert rows[0] == HEADER
    assert all(len(row) == len(HEADER) for row in rows)
    return tuple(dict(zip(HEADER, row, strict=True)) for row in rows[1:])


def alias_texts(line: dict[str, str]) -> list[str]:
    return [re.sub("^(weak|former|original):", "", alias) for alias in line["aliases"].split("|") if alias]


@cache
def names_of(entity: str) -> frozenset[str]:
    """All names of an entity that a list may print, folded; weak ones prove nothing."""
    found = set()
    for line in lines():
        if line["id"] == entity:
            strong = [alias for alias in line["aliases"].split("|") if not alias.startswith("weak:")]
            found |= {fold(line["name"]), *(fold(alias.partition(":")[2] or alias) for alias in strong if alias)}
    return frozenset(found)


def fold(text: str) -> str:
    decomposed = unicodedata.normalize("NFKD", text).casefold()
    return "".join(character for character in decomposed if character.isalnum())


# --- form --------------------------------------------------------------------------------------------------------------


def test_the_file_is_plain_utf8_csv_without_padding() -> None:
    raw = FILE.read_bytes()

    assert not raw.startswith(b"\xef\xbb\xbf")
    assert b"\r" not in raw
    assert all(value == value.strip() and "\n" not in value for line in lines() for value in line.values())
    assert all("\N{REPLACEMENT CHARACTER}" not in value for line in lines() for value in line.values())


def test_it_stays_a_starter_list() -> None:
    assert 150 <= len({line["id"] for line in lines()}) <= 300


def test_no_listing_is_entered_twice() -> None:
    keys = Counter((line["id"], line["programme"], line["listed_on"]) for line in lines())

    assert [key for key, count in keys.items() if count > 1] == []


def test_lines_of_one_entity_stand_together_and_agree() -> None:
    seen: dict[str, dict[str, str]] = {}
    previous = ""
    for line in lines():
        entity = line["id"]
        if entity != previous:
            assert entity not in seen, f"{entity}: its lines are apart"
            seen[entity] = line
        first = seen[entity]
        assert (line["name"], line["kind"], line["country"]) == (first["name"], first["kind"], first["country"])
        assert line["aliases"] in ("", first["aliases"]), f"{entity}: two sets of aliases"
        previous = entity


@pytest.mark.parametrize("line", lines(), ids=lambda line: f"{line['id']}/{line['programme']}")
def test_each_line_is_well_formed(line: dict[str, str]) -> None:
    assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", line["id"])
    assert line["name"]
    assert line["kind"] in {Kind.ORGANISATION, Kind.PERSON, Kind.VESSEL, Kind.AIRCRAFT}
    assert re.fullmatch("[A-Z]{2}", line["country"])
    assert country_name(line["country"])
    assert line["programme"] in PROGRAMMES
    assert line["citation"]
    assert line["policy"]
    assert re.fullmatch(r"https://\S+\.(gov|mil)(/\S*)?", line["source_url"])
    assert line["footnotes"] in {"", "1", "3", "4", "5"}
    assert not line["footnotes"] or line["programme"] == "us-bis-el"
    start, end = (date.fromisoformat(line[key]) if line[key] else None for key in ("listed_on", "ended_on"))
    assert not end or (start and start < end)
    for value in (line["listed_on"], line["ended_on"]):
        assert not value or "1990-01-01" < value < "2026-08-01"


def test_periods_of_one_listing_do_not_overlap() -> None:
    periods: dict[tuple[str, str], list[tuple[str, str]]] = {}
    for line in lines():
        periods.setdefault((line["id"], line["programme"]), []).append((line["listed_on"], line["ended_on"]))
    for key, spans in periods.items():
        for (_, end), (start, _) in zip(sorted(spans), sorted(spans)[1:], strict=False):
            assert end, f"{key}: an open period is followed by another"
            assert end < start, key


def test_no_name_is_given_twice_to_one_entity() -> None:
    for line in lines():
        given = [unicodedata.normalize("NFKC", text) for text in [line["name"], *alias_texts(line)]]
        assert len(given) == len(set(given)), line["id"]
        assert all(alias.count(":") == 0 or alias.startswith(ALIAS_KINDS) for alias in line["aliases"].split("|"))


def test_two_entities_share_no_strong_name() -> None:
    owners: dict[str, set[str]] = {}
    for entity in {line["id"] for line in lines()}:
        for folded in names_of(entity):
            owners.setdefault(folded, set()).add(entity)

    assert {folded: ids for folded, ids in owners.items() if len(ids) > 1} == {}


def test_only_names_marked_original_are_in_another_script() -> None:
    for line in lines():
        latin = [line["name"], *(a for a in line["aliases"].split("|") if not a.startswith("original:"))]
        assert all(ord(c) < 0x250 or unicodedata.category(c)[0] in "PZ" for text in latin for c in text), line["id"]
        for alias in line["aliases"].split("|"):
            if alias.startswith("original:"):
                assert any(ord(c) >= 0x400 for c in alias), f"{line['id']}: {alias} is not in another script"


# --- content -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("entity", MUST_BE_LISTED)
def test_the_names_an_electronics_buyer_needs_are_there(entity: str) -> None:
    assert {line["programme"] for line in lines() if line["id"] == entity} == MUST_BE_LISTED[entity]


def test_ymtc_and_cxmt_were_off_the_1260h_list_from_february_to_june_2026() -> None:
    for entity in ("ymtc", "cxmt"):
        spans = [
            (line["listed_on"] <= day and (not line["ended_on"] or day <= line["ended_on"]))
            for day in ("2026-02-16", "2026-04-01", "2026-06-08")
            for line in lines()
            if line["id"] == entity and line["programme"] == "us-dod-1260h"
        ]
        assert spans == [True, False, False, False, False, True]


def test_companies_that_are_on_no_list_are_not_on_this_one() -> None:
    names = {fold(text) for line in lines() for text in [line["name"], *alias_texts(line)]}

    for absent in ("Honor", "Honor Device Co., Ltd.", "GigaDevice", "MetaX", "Enflame", "Iluvatar", "Lenovo", "OmniVision"):
        assert fold(absent) not in names


@pytest.mark.parametrize(
    ("text", "entity"),
    [
        ("华为技术有限公司", "huawei-technologies"),
        ("華為技術有限公司", "huawei-technologies"),
        ("SMIC", "smic"),
        ("中芯国际", "smic"),
        ("长江存储", "ymtc"),
        ("CXMT", "cxmt"),
        ("Hikvision", "hikvision"),
        ("DJI", "dji"),
        ("Sugon", "sugon"),
        ("Inspur", "inspur-group"),
        ("Микрон", "mikron"),
        ("АО «Байкал Электроникс»", "baikal-electronics"),
        ("МЦСТ", "mcst"),
    ],
)
def test_usual_short_and_original_names_lead_to_the_entity(text: str, entity: str) -> None:
    assert fold(text) in names_of(entity)


# --- against the publishers' lists ---------------------------------------------------------------------------------------


needs_lists = pytest.mark.skipif(not SHARED.is_dir(), reason="the publishers' lists are not beside this checkout")


@cache
def consolidated() -> tuple[dict[str, Any], ...]:
    text = (SHARED / "us_csl_2026-07-31" / "consolidated.json").read_text(encoding="utf-8")
    return tuple(json.loads(text)["results"])


@cache
def published(stem: str) -> tuple[dict[str, Any], ...]:
    text = (SHARED / "us_nsfreg_2026-07-09" / f"{stem}.json").read_text(encoding="utf-8")
    return tuple(json.loads(text)["entities"])


def printed_names(name: str, aliases: Iterable[str]) -> Iterator[str]:
    """A list's names for one entry, folded: as printed, without brackets, and what stands after "Affiliated Entity:"."""
    for text in (name, *aliases):
        yield fold(text)
        yield fold(re.sub(r"\([^)]*\)", "", text))
    for mark in ("Affiliated Entity:", "Subordinate Institution -", "and subsidiaries"):
        before, _, after = name.partition(mark)
        yield fold(after or before)


@cache
def csl_index(programme: str) -> dict[str, list[dict[str, Any]]]:
    index: dict[str, list[dict[str, Any]]] = {}
    for row in consolidated():
        if row["source"].startswith(CSL_SOURCES[programme]):
            for folded in set(printed_names(row["name"], row["alt_names"])):
                index.setdefault(folded, []).append(row)
    return index


@cache
def other_index(programme: str) -> frozenset[str]:
    return frozenset(
        folded for entity in published(OTHER_SOURCES[programme]) for folded in printed_names(entity["name"], entity["aliases"])
    )


@cache
def companions() -> str:
    """The 1260H notice names subsidiaries in a sentence of its own under the parent's entry."""
    notes = (entity["notes"] or "" for entity in published("dow_1260h"))
    return fold(" ".join(note.partition("|")[0] for note in notes if note.startswith("Listed together with")))


def found(line: dict[str, str]) -> bool:
    names, programme = names_of(line["id"]), line["programme"]
    if programme in CSL_SOURCES and names & csl_index(programme).keys():
        return True
    if programme in OTHER_SOURCES and names & other_index(programme):
        return True
    return programme == "us-dod-1260h" and any(len(name) > 12 and name in companions() for name in names)


@needs_lists
def test_each_line_is_on_the_list_it_cites_or_says_that_it_is_unverified() -> None:
    missing = [line for line in lines() if not found(line) and not line["note"].startswith(UNVERIFIED)]

    assert [(line["id"], line["programme"]) for line in missing] == []


def entity_list_rows(line: dict[str, str]) -> list[dict[str, Any]]:
    rows = [row for name in names_of(line["id"]) for row in csl_index("us-bis-el").get(name, [])]
    return [row for row in rows if line["citation"] in re.sub(r"\s+", " ", row["federal_register_notice"] or "")]


@needs_lists
def test_citations_and_footnotes_of_entity_list_lines_are_the_published_ones() -> None:
    checked = 0
    for line in lines():
        if line["programme"] != "us-bis-el":
            continue
        rows = entity_list_rows(line)
        if not rows:
            assert line["id"] in PRINTED_TOGETHER
            continue
        printed = [footnotes(row["license_requirement"] or "") for row in rows]
        assert any(line["footnotes"] in (*p.numbers, "" if not p.numbers else None) for p in printed) or (
            line["note"].startswith("footnote") and any(p.unread or p.inferred for p in printed)
        ), line["id"]
        checked += 1

    assert checked > 200


@needs_lists
def test_dates_are_those_of_the_first_citation_where_a_list_gives_it() -> None:
    printed: dict[tuple[str, int], set[str]] = {}
    for stem in ("bis_entity_list", "bis_meu"):
        for entity in published(stem):
            for volume, page, month, day in re.findall(
                r"(\d{2}) FR (\d+), (\d{1,2})/(\d{1,2})/", entity["federal_register"] or ""
            ):
                # A volume of the Federal Register is one calendar year; the list prints some years wrong.
                day_of_issue = f"{1935 + int(volume)}-{month:0>2}-{day:0>2}"
                printed.setdefault((volume, int(page)), set()).add(day_of_issue)
    checked = 0
    for line in lines():
        cited = re.fullmatch(r"(\d{2}) FR (\d+)", line["citation"])
        if line["programme"] in ("us-bis-el", "us-bis-meu") and cited:
            dates = printed.get((cited[1], int(cited[2])))
            if dates:
                assert line["listed_on"] in dates, line["id"]
                checked += 1

    assert checked > 80


@pytest.mark.skipif(
    importlib.util.find_spec("screening.formats.starter") is None, reason="there is no reader for the starter list"
)
def test_the_reader_takes_every_entity_without_complaint() -> None:
    from screening.formats import starter
    from screening.formats.reading import Context

    context = Context(list_id="starter", name=FILE.name, programmes={key: key for key in PROGRAMMES})
    result = starter.read(FILE, context)
    entities = list(result.entities)

    assert [entity.id for entity in entities] == list(dict.fromkeys(line["id"] for line in lines()))
    assert sum(len(entity.listings) for entity in entities) == len(lines())
    assert result.notes.remarks() == ()
