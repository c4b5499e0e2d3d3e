"""Definitions, imports, and what stands on a list as of a day."""

from __future__ import annotations

import gzip
import json
import os
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path

import pytest
from test_formats_us_csl import COLUMNS, EL, REAL, SDN, csv_text

import screening.watchlist.archive as archive_module
from screening.errors import ListError, ManyErrors, ScreeningError
from screening.formats import RemarkKind
from screening.shipped import lists_folder
from screening.watchlist import ImportReport, ListStore, definitions

NOW = datetime(2026, 11, 24, 9, 30, tzinfo=UTC)
TODAY = NOW.date()

DEFINITION = """\
schema: 1
id: small
title: Small test list
publisher: {id: us-ita, name: International Trade Administration, country: US, official: true}
homepage: https://example.org/list
source: {url: "https://example.org/list.csv", format: us-csl, language: en}
cadence: daily
stale_after_days: 7
expect: {entities: {min: 3, max: 50}, max_drop_percent: 10}
programmes:
  Entity List: us-bis-el
  Specially Designated Nationals: us-ofac-sdn
"""
STARTER = """\
schema: 1
id: begin
title: Shipped list
publisher: {id: us, name: us, country: US, official: false}
homepage: https://example.org/
source: {file: starter/entities.csv, format: starter, language: en, published: 2026-11-01}
cadence: with each release
stale_after_days: 365
expect: {entities: {min: 1, max: 9}, max_drop_percent: 5}
notice: "NOT complete"
programmes: {us-bis-el: us-bis-el}
"""
ENTITIES = """\
id,name,aliases,kind,country,programme,citation,listed_on,ended_on,footnotes,policy,source_url,note
huawei,Huawei,华为,organisation,CN,us-bis-el,84 FR 22963,2019-05-21,,1,,https://www.bis.gov/,
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    lists = tmp_path / "definitions"
    (lists / "starter").mkdir(parents=True)
    (lists / "small.yaml").write_text(DEFINITION, encoding="utf-8")
    (lists / "begin.yaml").write_text(STARTER, encoding="utf-8")
    (lists / "starter" / "entities.csv").write_text(ENTITIES, encoding="utf-8")
    return lists


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return tmp_path / "home"


@pytest.fixture
def store(home: Path, folder: Path) -> ListStore:
    return ListStore(home, definitions(folder))


def source(tmp_path: Path, count: int, *, first: int = 0, label: str = EL, name: str = "list.csv") -> Path:
    rows = [{"source": label, "name": f"Company {number} (CO{number})"} for number in range(first, first + count)]
    path = tmp_path / name
    path.write_text(csv_text(*rows), encoding="utf-8")
    return path


def bring_in(store: ListStore, path: Path, *, days: int = 0, **options: object) -> ImportReport:
    return store.import_file("small", path, now=NOW + timedelta(days=days), **options)  # type: ignore[arg-type]


def files(home: Path) -> dict[str, bytes]:
    return {str(path.relative_to(home)): path.read_bytes() for path in sorted(home.rglob("*")) if path.is_file()}


# --- definitions -------------------------------------------------------------------------------------------------------


def test_the_shipped_definitions_are_in_order() -> None:
    found = definitions(lists_folder())

    assert list(found) == sorted(found)
    assert {"us-csl", "starter"} <= set(found)
    assert found["us-csl"].programmes["Entity List"] == "us-bis-el"


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("schema: 1", "schema: 2", "small.yaml, line 1: schema 2 is not known, only 1."),
        ("id: small", "id: other", "small.yaml, line 2: the id 'other' is not the file's name."),
        ("format: us-csl", "format: nope", "small.yaml, line 6: there is no reader for 'nope'; there are "),
        ("homepage: https:", "homepage: http:", "small.yaml, line 5: the address 'http://example.org/list' does not begin"),
        ("stale_after_days: 7", "stale_after_days: soon", "small.yaml, line 8: stale_after_days: Expected `int`"),
        ("stale_after_days: 7", "stale_after_days: 0", "small.yaml, line 8: must be at least 1."),
        ("min: 3", "min: 60", "small.yaml, line 9: 60 to 50 is no range of counts."),
        ("max_drop_percent: 10", "max_drop_percent: 100", "small.yaml, line 9: must be from 0 to below 100."),
        ("us-ofac-sdn", "SDN", "small.yaml, line 12: 'SDN' is no programme key such as us-bis-el."),
        ("cadence: daily", "cadense: daily", "small.yaml, line 7: Object contains unknown field `cadense`."),
        ("cadence: daily\n", "", "small.yaml, line 1: Object missing required field `cadence`."),
        ("language: en}", "language: en, file: x}", "small.yaml, line 6: needs exactly one of url, parts and file."),
        ("  Specially", "  Entity List: us-bis-meu\n  Specially", "small.yaml, line 12: the key 'Entity List' stands here"),
    ],
)
def test_a_definition_that_is_not_right_is_refused_with_its_line(folder: Path, old: str, new: str, message: str) -> None:
    (folder / "small.yaml").write_text(DEFINITION.replace(old, new), encoding="utf-8")

    with pytest.raises((ListError, ManyErrors)) as refused:
        definitions(folder)
    assert message in str(refused.value)


def test_the_faults_of_all_definitions_are_shown_together(folder: Path) -> None:
    (folder / "small.yaml").write_text(DEFINITION.replace("min: 3", "min: 60").replace("schema: 1", "schema: 2"), "utf-8")
    (folder / "begin.yaml").write_text(STARTER.replace(", published: 2026-11-01", ""), "utf-8")

    with pytest.raises(ManyErrors) as refused:
        definitions(folder)
    assert [error.place.file for error in refused.value.errors if error.place] == ["begin.yaml", "small.yaml", "small.yaml"]


def test_a_folder_without_definitions_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(ListError, match="holds no list definitions"):
        definitions(tmp_path)


# --- import ------------------------------------------------------------------------------------------------------------


def test_an_import_keeps_the_source_the_entities_and_a_line_of_record(store: ListStore, home: Path, tmp_path: Path) -> None:
    path = source(tmp_path, 5)

    report = bring_in(store, path, published=date(2026, 11, 20))

    snapshot = report.snapshot
    assert (snapshot.entities, snapshot.names, report.embedded) == (5, 5, 10)
    assert (snapshot.published, snapshot.retrieved, snapshot.flaws) == (date(2026, 11, 20), NOW, ())
    assert (report.recheck, report.current, report.before, report.programmes) == (False, True, None, (("us-bis-el", 5),))
    kept = home / "lists" / "small"
    assert gzip.decompress((kept / "sources" / f"{snapshot.source_digest}.gz").read_bytes()) == path.read_bytes()
    assert (kept / "entities" / f"{snapshot.digest}.msgpack.gz").exists()
    (line,) = (kept / "manifest.jsonl").read_text("utf-8").splitlines()
    record = json.loads(line)
    assert (record["source_name"], record["entities"], record["names"]) == ("list.csv", 5, 5)
    assert (record["retrieved"], record["published"]) == ("2026-11-24T09:30:00Z", "2026-11-20")
    (loaded,) = store.load(None, as_of=TODAY, today=TODAY)
    assert loaded.snapshot == snapshot
    assert [entity.name for entity in loaded.entities] == [f"Company {number} (CO{number})" for number in range(5)]


def test_the_same_file_gives_the_same_snapshot_on_every_machine(folder: Path, tmp_path: Path) -> None:
    path = source(tmp_path, 5)

    digests = {
        ListStore(tmp_path / home, definitions(folder)).import_file("small", path, now=NOW).snapshot.digest
        for home in ("one", "two")
    }

    assert len(digests) == 1


def test_the_same_bytes_again_are_a_recheck_that_moves_the_date_and_copies_nothing(
    store: ListStore, home: Path, tmp_path: Path
) -> None:
    first = bring_in(store, source(tmp_path, 5))
    before = files(home)

    again = bring_in(store, source(tmp_path, 5, name="downloaded again.csv"), days=6)

    assert again.recheck
    assert again.snapshot.digest == first.snapshot.digest
    assert again.snapshot.retrieved == NOW + timedelta(days=6)
    assert {name for name, content in files(home).items() if before.get(name) != content} == {"lists/small/manifest.jsonl"}
    (loaded,) = store.load(None, as_of=TODAY + timedelta(days=10), today=TODAY + timedelta(days=10))
    assert loaded.snapshot.flaws == ()


def test_the_same_bytes_are_read_anew_when_the_labels_mean_something_else(home: Path, folder: Path, tmp_path: Path) -> None:
    first = bring_in(ListStore(home, definitions(folder)), source(tmp_path, 5))
    (folder / "small.yaml").write_text(DEFINITION.replace("us-bis-el", "us-bis-meu"), "utf-8")

    store = ListStore(home, definitions(folder))
    again = bring_in(store, source(tmp_path, 5), accept_shrink=True)

    assert not again.recheck
    assert again.snapshot.digest != first.snapshot.digest
    (loaded,) = store.load(None, as_of=TODAY, today=TODAY)
    assert loaded.entities[0].listings[0].programme == "us-bis-meu"


def test_names_read_out_of_names_are_counted_apart_and_a_missing_name_not_at_all(store: ListStore, tmp_path: Path) -> None:
    rows = [{"source": EL, "name": "Big Steel Institute (BSI)", "alt_names": "BIN"}, {"source": EL, "name": ""}]
    rows.append({"source": EL, "name": "Address 01"})
    path = tmp_path / "list.csv"
    path.write_text(csv_text(*rows), "utf-8")

    report = bring_in(store, path)

    assert (report.snapshot.entities, report.snapshot.names, report.embedded) == (3, 3, 2)


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"<html>Please sign in</html>",
        b'{"results": [{"id": "1"',
        csv_text({"source": "Unknown List (UL) - X", "name": "A"}).encode(),
        csv_text({"source": EL, "name": "A"}, columns=[*COLUMNS, "extra"]).encode(),
        csv_text().encode(),
        csv_text({"source": EL, "name": "Société"}).encode("latin-1"),
    ],
    ids=["empty", "html", "truncated json", "unknown label", "unknown column", "no records", "latin-1"],
)
def test_a_bad_file_is_refused_in_one_line_stores_nothing_and_leaves_the_list_in_use(
    store: ListStore, home: Path, tmp_path: Path, content: bytes
) -> None:
    bring_in(store, source(tmp_path, 5))
    before = files(home)
    bad = tmp_path / "bad.csv"
    bad.write_bytes(content)

    with pytest.raises(ListError, match=r"^bad\.csv") as refused:
        bring_in(store, bad, days=1)

    assert "\n" not in str(refused.value)
    assert "Nothing was stored." in str(refused.value)
    assert files(home) == before
    assert len(store.load(None, as_of=TODAY, today=TODAY)[0].entities) == 5


def test_a_refused_first_import_leaves_no_trace(store: ListStore, home: Path, tmp_path: Path) -> None:
    bad = tmp_path / "bad.csv"
    bad.write_bytes(b"<html>")

    with pytest.raises(ListError):
        bring_in(store, bad)
    assert not home.exists()


def test_an_import_that_dies_before_its_last_step_is_as_if_it_had_not_been(
    store: ListStore, home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bring_in(store, source(tmp_path, 5))
    record = (home / "lists/small/manifest.jsonl").read_bytes()

    def power_cut(_: int) -> None:
        raise OSError("power cut")

    monkeypatch.setattr(os, "fsync", power_cut)
    with pytest.raises(OSError, match="power cut"):
        bring_in(store, source(tmp_path, 6))

    assert (home / "lists/small/manifest.jsonl").read_bytes() == record
    assert not [name for name in files(home) if ".part-" in name]
    assert len(store.load(None, as_of=TODAY, today=TODAY)[0].entities) == 5


def test_a_list_that_shrinks_too_much_is_refused_unless_accepted_and_then_flawed(store: ListStore, tmp_path: Path) -> None:
    bring_in(store, source(tmp_path, 20))

    with pytest.raises(ListError) as refused:
        bring_in(store, source(tmp_path, 17), days=1)
    assert "holds 17 entities, 15.0% fewer than the 20 of 2026-11-24; at most 10% fewer are taken unasked." in str(refused.value)
    assert "import it with --accept-shrink" in str(refused.value)

    report = bring_in(store, source(tmp_path, 17), days=1, accept_shrink=True)
    assert report.before == ("2026-11-24", 20)
    assert report.snapshot.flaws == ("shrunken: 17 entities, 20 before; accepted on import",)

    assert bring_in(store, source(tmp_path, 17), days=2).snapshot.flaws == report.snapshot.flaws
    assert bring_in(store, source(tmp_path, 18), days=3).snapshot.flaws == ()


def test_going_back_to_a_small_file_seen_before_is_refused_like_any_other(store: ListStore, tmp_path: Path) -> None:
    bring_in(store, source(tmp_path, 5))
    bring_in(store, source(tmp_path, 20), days=1)

    with pytest.raises(ListError, match=r"75\.0% fewer"):
        bring_in(store, source(tmp_path, 5), days=2)


def test_a_programme_that_vanishes_is_refused_whatever_the_total(store: ListStore, tmp_path: Path) -> None:
    both = tmp_path / "both.csv"
    rows = [{"source": SDN if number < 10 else EL, "name": f"Company {number}"} for number in range(30)]
    both.write_text(csv_text(*rows), "utf-8")
    bring_in(store, both)

    with pytest.raises(ListError, match=r"holds no entity of us-ofac-sdn \(10 before\) any more"):
        bring_in(store, source(tmp_path, 30), days=1)


def test_a_first_import_with_too_few_entities_is_kept_and_flawed(store: ListStore, tmp_path: Path) -> None:
    report = bring_in(store, source(tmp_path, 2))

    assert report.snapshot.flaws == ("short: 2 entities, at least 3 are expected",)
    assert store.load(None, as_of=TODAY, today=TODAY)[0].snapshot.flaws == report.snapshot.flaws


def test_a_broken_record_is_in_the_report_the_record_and_the_flaws(store: ListStore, tmp_path: Path) -> None:
    path = source(tmp_path, 5)
    path.write_bytes(path.read_bytes()[:-60])

    report = bring_in(store, path)

    assert (report.snapshot.entities, report.broken) == (4, 1)
    assert report.snapshot.flaws == ("broken: 1 record of the file could not be read on import",)
    assert report.remarks[0].kind is RemarkKind.BROKEN
    assert any("NOT in the snapshot: 1 (line 6: " in line for line in report.lines())
    assert "warning: broken: 1 record of the file could not be read on import" in report.lines()


def test_the_report_tells_which_fields_were_read_and_which_left_out_by_name(home: Path, folder: Path, tmp_path: Path) -> None:
    (folder / "small.yaml").write_text(DEFINITION + "ignore: [fax]\n", "utf-8")
    path = tmp_path / "list.csv"
    rows = [{"source": EL, "name": f"Company {number}", "fax": "1"} for number in range(3)]
    path.write_text(csv_text(*rows, columns=[*COLUMNS, "fax"]), "utf-8")

    report = bring_in(ListStore(home, definitions(folder)), path)

    assert report.fields == tuple(sorted(COLUMNS))
    assert f"fields read: {len(COLUMNS)} ({', '.join(sorted(COLUMNS))})" in report.lines()
    assert "fields left out because the list definition names them: 1 (fax)" in report.lines()
    again = bring_in(ListStore(home, definitions(folder)), path, days=1)
    assert again.recheck
    assert again.fields == report.fields


def test_a_file_without_one_whole_record_is_refused(store: ListStore, tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text(csv_text() + '"only"\n', "utf-8")

    with pytest.raises(ListError, match="not one record of it could be read"):
        bring_in(store, path)


def test_what_cannot_be_imported_is_said_plainly(store: ListStore, tmp_path: Path) -> None:
    path = source(tmp_path, 5)

    with pytest.raises(ListError, match=r'There is no list "us-xyz"\. Known lists: begin, small\.'):
        store.import_file("us-xyz", path, now=NOW)
    with pytest.raises(ListError, match=r'The list "begin" comes with the program\.'):
        store.import_file("begin", path, now=NOW)
    with pytest.raises(ListError, match="The date 2026-11-25 lies in the future"):
        bring_in(store, path, published=date(2026, 11, 25))
    with pytest.raises(ListError, match=r"nowhere\.csv: cannot be read: No such file"):
        bring_in(store, tmp_path / "nowhere.csv")


def test_times_are_kept_in_utc(store: ListStore, tmp_path: Path) -> None:
    local = datetime(2026, 11, 24, 1, 0, tzinfo=timezone(timedelta(hours=9)))

    report = store.import_file("small", source(tmp_path, 5), now=local)

    assert report.snapshot.retrieved == datetime(2026, 11, 23, 16, 0, tzinfo=UTC)
    assert report.snapshot.dated == date(2026, 11, 23)


# --- load --------------------------------------------------------------------------------------------------------------


def sizes(store: ListStore, day: date, *, today: date = TODAY + timedelta(days=30)) -> tuple[int, tuple[str, ...]]:
    (loaded,) = store.load(["small"], as_of=day, today=today)
    return len(loaded.entities), loaded.snapshot.flaws


def test_a_past_day_is_screened_with_the_snapshot_of_that_day(store: ListStore, tmp_path: Path) -> None:
    bring_in(store, source(tmp_path, 5))
    bring_in(store, source(tmp_path, 6), days=3)
    bring_in(store, source(tmp_path, 7), days=30)

    assert sizes(store, TODAY) == (5, ())
    assert sizes(store, TODAY + timedelta(days=2)) == (5, ())
    assert sizes(store, TODAY + timedelta(days=3)) == (6, ())
    assert sizes(store, TODAY + timedelta(days=30)) == (7, ())


def test_a_day_before_all_snapshots_takes_the_oldest_and_says_so(store: ListStore, tmp_path: Path) -> None:
    bring_in(store, source(tmp_path, 5))
    bring_in(store, source(tmp_path, 6), days=3)

    assert sizes(store, date(2025, 1, 1)) == (
        5,
        ("later than 2025-01-01: no snapshot of that day was imported; this one is dated 2026-11-24",),
    )


def test_an_older_edition_imported_later_serves_its_own_days_and_not_today(store: ListStore, tmp_path: Path) -> None:
    bring_in(store, source(tmp_path, 20))

    report = bring_in(store, source(tmp_path, 5), days=1, published=date(2023, 11, 16))

    assert not report.current
    assert sizes(store, TODAY, today=TODAY) == (20, ())
    assert sizes(store, date(2023, 11, 20)) == (5, ())


@pytest.mark.parametrize(
    ("as_of", "today", "stale"),
    [
        (TODAY + timedelta(days=7), TODAY + timedelta(days=7), False),
        (TODAY + timedelta(days=8), TODAY + timedelta(days=8), True),
        (TODAY, TODAY + timedelta(days=400), False),  # replayed: it was fresh on the day asked about
        (TODAY + timedelta(days=400), TODAY, False),  # asked about a day to come: it is fresh now
    ],
)
def test_age_is_counted_to_the_day_asked_about_or_today(
    store: ListStore, tmp_path: Path, as_of: date, today: date, stale: bool
) -> None:
    bring_in(store, source(tmp_path, 5))

    assert (sizes(store, as_of, today=today)[1] != ()) is stale


def test_age_is_counted_from_the_publishers_date_where_it_is_known(store: ListStore, tmp_path: Path) -> None:
    bring_in(store, source(tmp_path, 5), published=date(2026, 11, 1))

    assert sizes(store, TODAY, today=TODAY)[1] == ("stale: dated 2026-11-01, 23 days old; at most 7 are allowed",)


def test_stored_entities_that_were_changed_are_refused_by_name(store: ListStore, home: Path, tmp_path: Path) -> None:
    bring_in(store, source(tmp_path, 5))
    (path,) = (home / "lists/small/entities").iterdir()
    good = path.read_bytes()

    tampered = gzip.compress(gzip.decompress(good).replace(b"Company 3", b"Company X"))
    for content, message in (
        (tampered, "was changed after it was imported"),
        (good[:-20], "cannot be read"),
        (None, "is missing"),
    ):
        if content is None:
            path.unlink()
        else:
            path.write_bytes(content)
        with pytest.raises(ListError, match=message) as refused:
            store.load(None, as_of=TODAY, today=TODAY)
        assert path.name in str(refused.value)
        assert "Import the list again." in str(refused.value)

    assert not bring_in(store, source(tmp_path, 5)).recheck
    assert sizes(store, TODAY) == (5, ())


def test_a_damaged_record_of_imports_is_an_error_with_its_line(store: ListStore, home: Path, tmp_path: Path) -> None:
    bring_in(store, source(tmp_path, 5))
    with (home / "lists/small/manifest.jsonl").open("ab") as file:
        file.write(b'{"retrieved": "2026')

    with pytest.raises(ListError, match=r"manifest\.jsonl, line 2: the record of imports was changed or damaged"):
        store.load(None, as_of=TODAY, today=TODAY)


def test_the_shipped_list_is_used_only_until_something_is_imported(store: ListStore, tmp_path: Path) -> None:
    (shipped,) = store.load(None, as_of=TODAY, today=TODAY)
    assert (shipped.snapshot.list_id, shipped.snapshot.notice) == ("begin", "NOT complete")
    assert [alias.text for alias in shipped.entities[0].names] == ["Huawei", "华为"]
    assert shipped.snapshot.dated == date(2026, 11, 1)

    bring_in(store, source(tmp_path, 5))

    assert [one.snapshot.list_id for one in store.load(None, as_of=TODAY, today=TODAY)] == ["small"]
    both = store.load(["begin", "small", "begin"], as_of=TODAY, today=TODAY)
    assert [one.snapshot.list_id for one in both] == ["begin", "small"]


def test_the_shipped_list_answers_for_earlier_days_by_the_periods_of_its_listings(store: ListStore) -> None:
    (shipped,) = store.load(None, as_of=date(2020, 1, 1), today=TODAY)

    assert shipped.snapshot.flaws == ()


def test_a_list_that_is_not_there_is_an_error_and_never_an_empty_list(store: ListStore) -> None:
    with pytest.raises(ListError, match=r'The list "small" was not imported\. Download it \(https://example\.org/list\)'):
        store.load(["small"], as_of=TODAY, today=TODAY)
    with pytest.raises(ListError, match=r"Known lists: begin, small\."):
        store.load(["begin", "smal"], as_of=TODAY, today=TODAY)


def test_an_imported_list_whose_definition_is_gone_is_not_left_out_in_silence(
    store: ListStore, home: Path, folder: Path, tmp_path: Path
) -> None:
    bring_in(store, source(tmp_path, 5))
    (folder / "small.yaml").unlink()

    with pytest.raises(ListError, match="The list small was imported, but has no definition any more"):
        ListStore(home, definitions(folder)).load(None, as_of=TODAY, today=TODAY)


# --- what is kept in the cache -----------------------------------------------------------------------------------------


def test_definitions_kept_are_those_that_were_read_until_a_file_changes(folder: Path, tmp_path: Path) -> None:
    own, cache = tmp_path / "own", tmp_path / "cache"
    own.mkdir()
    read, made, kept = (definitions(folder, own, cache=place) for place in (None, cache, cache))
    assert repr(read) == repr(made) == repr(kept)
    assert made is not kept

    (folder / "small.yaml").write_text(DEFINITION.replace("title: ", "title: New "), encoding="utf-8")
    assert definitions(folder, own, cache=cache)["small"].title.startswith("New ")
    (own / "mine.yaml").write_text(DEFINITION.replace("id: small", "id: mine"), encoding="utf-8")
    assert "mine" in definitions(folder, own, cache=cache)
    (own / "mine.yaml").write_text("id: mine\n", encoding="utf-8")
    with pytest.raises(ScreeningError, match="mine"):
        definitions(folder, own, cache=cache)


def test_a_snapshot_kept_unpacked_gives_the_same_entities_and_is_made_anew_if_damaged(
    home: Path, folder: Path, tmp_path: Path
) -> None:
    cache = tmp_path / "home" / "cache"
    store = ListStore(home, definitions(folder), cache=cache)
    bring_in(store, source(tmp_path, 5))
    plain = ListStore(home, definitions(folder)).load(None, as_of=TODAY, today=TODAY)[0].entities

    made = store.load(None, as_of=TODAY, today=TODAY)[0].entities
    (path,) = cache.glob("entities-*.kept")
    whole = path.read_bytes()
    again = store.load(None, as_of=TODAY, today=TODAY)[0].entities
    path.write_bytes(whole.replace(b"Company", b"Campany"))
    anew = store.load(None, as_of=TODAY, today=TODAY)[0].entities

    assert list(plain) == list(made) == list(again) == list(anew)
    assert path.read_bytes() == whole
    assert (len(again), again[1], again[1:3], again[-1]) == (5, plain[1], tuple(plain)[1:3], plain[4])


@pytest.mark.parametrize(
    "damage", [lambda packed: packed[:-1], lambda packed: gzip.compress(gzip.decompress(packed) + b"x"), None]
)
def test_a_stored_list_that_was_changed_is_an_error_in_spite_of_the_cache(
    home: Path, folder: Path, tmp_path: Path, damage: Callable[[bytes], bytes] | None
) -> None:
    store = ListStore(home, definitions(folder), cache=tmp_path / "home" / "cache")
    bring_in(store, source(tmp_path, 5))
    store.load(None, as_of=TODAY, today=TODAY)
    (path,) = home.glob("lists/small/entities/*.gz")
    if damage:
        path.write_bytes(damage(path.read_bytes()))
    else:
        path.unlink()

    with pytest.raises(ListError, match="the stored list"):
        store.load(None, as_of=TODAY, today=TODAY)


# --- status ------------------------------------------------------------------------------------------------------------


def test_status_shows_every_definition_imported_or_not(store: ListStore, tmp_path: Path) -> None:
    begin, small = store.status(today=TODAY)
    assert (begin.definition.id, begin.shipped, begin.in_use, begin.age_days) == ("begin", True, True, 23)
    assert (small.snapshot, small.in_use, small.imports, small.age_days) == (None, False, 0, None)

    bring_in(store, source(tmp_path, 5))
    bring_in(store, source(tmp_path, 5), days=1)

    begin, small = store.status(today=TODAY + timedelta(days=20))
    assert not begin.in_use
    assert small.snapshot is not None
    assert (small.snapshot.entities, small.embedded, small.imports, small.in_use, small.age_days) == (5, 10, 2, True, 19)
    assert small.snapshot.flaws == ("stale: dated 2026-11-25, 19 days old; at most 7 are allowed",)


# --- the real list -----------------------------------------------------------------------------------------------------


def test_the_real_list_is_stored_and_loaded_whole(home: Path) -> None:
    path = REAL / "us_csl_2026-07-31" / "consolidated.json"
    if not path.exists():
        pytest.skip("the real lists are not part of the repository")
    store = ListStore(home, definitions(lists_folder()))

    report = store.import_file("us-csl", path, now=NOW, published=date(2026, 7, 31))

    assert (report.snapshot.entities, report.snapshot.names, report.broken) == (25_921, 57_174, 0)
    (loaded,) = store.load(None, as_of=date(2026, 8, 1), today=TODAY)
    assert len(loaded.entities) == 25_921
    assert loaded.snapshot.flaws == ()


def test_two_imports_at_a_time_are_both_recorded(store: ListStore, home: Path, folder: Path, tmp_path: Path) -> None:
    pid = os.fork() if hasattr(os, "fork") else pytest.skip("needs fork")
    which = source(tmp_path, 5, name="child.csv") if pid == 0 else source(tmp_path, 6, name="parent.csv")
    if pid == 0:
        code = 1
        try:
            for day in range(5):
                bring_in(store, which, days=day, accept_shrink=True)
            code = 0
        finally:
            os._exit(code)
    for day in range(5):
        bring_in(store, which, days=day, accept_shrink=True)

    assert os.waitpid(pid, 0)[1] == 0
    assert len(archive_module.Archive(home / "lists/small").imports()) == 10
