"""The starter list's own layout: strict on every value, and the shipped file itself."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from screening.errors import ScreeningError
from screening.formats import Context, starter
from screening.model import Alias, AliasKind, Entity, Kind
from screening.shipped import lists_folder
from screening.watchlist import definitions

HEADER = ",".join(starter.COLUMNS)
CONTEXT = Context(
    "starter", "entities.csv", {"us-bis-el": "us-bis-el", "us-dod-1260h": "us-dod-1260h"}, definition="starter.yaml"
)


def read(tmp_path: Path, *lines: str) -> list[Entity]:
    path = tmp_path / "entities.csv"
    path.write_text("\n".join([HEADER, *lines]) + "\n", encoding="utf-8")
    return list(starter.read(path, CONTEXT).entities)


def refusal(tmp_path: Path, *lines: str) -> str:
    with pytest.raises(ScreeningError) as refused:
        read(tmp_path, *lines)
    return str(refused.value)


def line(**values: str) -> str:
    usual = {
        "id": "huawei",
        "name": "Huawei Technologies",
        "kind": "organisation",
        "country": "CN",
        "programme": "us-bis-el",
        "citation": "84 FR 22963",
        "source_url": "https://www.bis.gov/",
    }
    return ",".join({**usual, **values}.get(column, "") for column in starter.COLUMNS)


def test_lines_of_one_id_are_one_entity_with_several_listings(tmp_path: Path) -> None:
    aliases = "Huawei|weak:HW|former:Old Name|original:华为"
    first = line(aliases=aliases, listed_on="2019-05-21", footnotes="1", policy="presumption of denial", note="checked")
    second = line(programme="us-dod-1260h", citation="91 FR 35189|90 FR 1", ended_on="2026-02-17", note="left")

    (entity,) = read(tmp_path, first, second)

    assert entity.names == (
        Alias("Huawei Technologies", AliasKind.PRIMARY),
        Alias("Huawei", AliasKind.STRONG),
        Alias("HW", AliasKind.WEAK),
        Alias("Old Name", AliasKind.FORMER),
        Alias("华为", AliasKind.ORIGINAL_SCRIPT),
    )
    assert (entity.kind, entity.countries) == (Kind.ORGANISATION, ("CN",))
    one, other = entity.listings
    assert (one.programme, one.start, one.footnotes, one.policy) == (
        "us-bis-el",
        date(2019, 5, 21),
        ("1",),
        "presumption of denial",
    )
    assert (other.programme, other.citations, other.end) == (
        "us-dod-1260h",
        ("91 FR 35189", "90 FR 1"),
        date(2026, 2, 17),
    )
    assert entity.remarks == "us-bis-el: checked; us-dod-1260h: left"


def test_a_party_may_leave_a_list_and_come_back_but_not_stand_on_it_twice(tmp_path: Path) -> None:
    left = line(listed_on="2022-01-01", ended_on="2026-02-17")

    (entity,) = read(tmp_path, left, line(listed_on="2026-06-08"))

    assert [listing.start for listing in entity.listings] == [date(2022, 1, 1), date(2026, 6, 8)]
    assert "line 3: huawei stands under us-bis-el twice at a time." in refusal(tmp_path, left, line(listed_on="2026-01-01"))


@pytest.mark.parametrize(
    ("values", "message"),
    [
        ({"name": ""}, 'line 2: the column "name" is empty.'),
        ({"programme": "us-bis"}, "line 2: the programme 'us-bis' is not named under `programmes` in starter.yaml."),
        ({"kind": "firm"}, "line 2: the kind 'firm' is none of person, organisation"),
        ({"country": "China"}, "line 2: the country 'China' is no alpha-2 code in capitals."),
        ({"aliases": "Huawei|fka:Old"}, "line 2: the alias 'fka:Old' begins with none of strong, weak, former, original."),
        ({"listed_on": "21.5.2019"}, "line 2: the column \"listed_on\" holds '21.5.2019', which is no date"),
        ({"listed_on": "2020-01-01", "ended_on": "2019-01-01"}, "line 2: it ended before it was listed."),
        ({"source_url": "http://x.org"}, "line 2: the address 'http://x.org' does not begin with https://."),
        ({"footnotes": "one"}, "line 2: the footnote 'one' is no number."),
    ],
)
def test_a_value_that_is_not_right_is_refused_with_its_line(tmp_path: Path, values: dict[str, str], message: str) -> None:
    assert message in refusal(tmp_path, line(**values))


def test_all_faults_are_shown_together(tmp_path: Path) -> None:
    message = refusal(tmp_path, line(kind="firm"), line(id="b", country="China"), line(name="Other"))

    assert [part.split(":")[0] for part in message.splitlines()] == ["entities.csv, line 2", "entities.csv, line 3"]


def test_lines_of_one_entity_must_agree(tmp_path: Path) -> None:
    other = line(name="Huawei Ltd", programme="us-dod-1260h")

    assert 'line 3: the column "name" differs from line 2, the same entity huawei.' in refusal(tmp_path, line(), other)


def test_a_line_with_too_few_columns_is_refused_with_its_line(tmp_path: Path) -> None:
    assert "entities.csv, line 3: has 2 columns here, the header 13." in refusal(tmp_path, line(), "a,b")


def test_the_shipped_starter_list_is_in_order() -> None:
    definition = definitions(lists_folder())["starter"]
    path = Path(definition.source.file or "")

    entities = list(definition.reader(path, definition.context(path.name)).entities)

    assert definition.expect.entities.min <= len(entities) <= definition.expect.entities.max
    assert len({entity.id for entity in entities}) == len(entities)
    assert definition.notice
    assert "NOT complete" in definition.notice
