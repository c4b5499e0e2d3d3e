"""What changed between two snapshots, and what follows for parties screened before."""

from __future__ import annotations

import csv
import json
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from test_formats_us_csl import EL, SDN, csv_text

import cli
from screening import Screener, rulebook
from screening.audit import Ledger
from screening.changes import changes, differences
from screening.errors import ListError, SettingError
from screening.home import Home
from screening.model import Address, Alias, AliasKind, Entity, Identifier, Listing
from screening.report import writer
from screening.report.changes import diff_lines
from screening.run import Occasion, list_store, screen_files
from screening.run.rescreening import Rescreened, rescreen
from screening.shipped import rules_folder

RULES = rulebook.load([rules_folder()])  # once: reading them takes longer than the tests
FIRST, SECOND = date(2026, 11, 1), date(2026, 11, 20)


# --- two snapshots -----------------------------------------------------------------------------------------------------


def entity(number: int, *names: str, programme: str = "us-bis-el", **more: object) -> Entity:
    aliases = tuple(Alias(name) for name in names or (f"Company {number}",))
    return replace(Entity(f"e{number}", "us", aliases, listings=(Listing(programme),)), **more)  # type: ignore[arg-type]


def test_entities_are_added_removed_and_changed_field_by_field() -> None:
    before = [entity(1), entity(2, "Old Ltd", "Shared"), entity(3)]
    after = [
        entity(3),
        entity(
            2,
            "New Ltd",
            "Shared",
            addresses=(Address("1 Road", "CN"),),
            identifiers=(Identifier("imo", "9187629"),),
            listings=(Listing("us-bis-el", start=FIRST, citations=("1 FR 2",)),),
            remarks="Moved.",
        ),
        entity(4),
    ]

    found = changes(before, after)

    assert [one.id for one in found.added] == ["e4"]
    assert [one.id for one in found.removed] == ["e1"]
    assert found.same == 1
    [changed] = found.changed
    assert {change.field: (change.went, change.came) for change in changed.fields} == {
        "names": (("Old Ltd (strong)",), ("New Ltd (strong)",)),
        "addresses": ((), ("1 Road (CN)",)),
        "identifiers": ((), ("imo 9187629",)),
        "listings": (("us-bis-el",), ("us-bis-el, citations 1 FR 2, start 2026-11-01",)),
        "remarks": ((), ("Moved.",)),
    }
    assert found.only(["remarks"]).changed[0].fields == changed.fields[-1:]
    assert found.only(["kind"]).same == 2


def test_another_order_of_names_is_no_change_but_another_primary_name_is() -> None:
    one = entity(1, "A Ltd", "B Ltd", "C Ltd")

    assert not changes([one], [entity(1, "A Ltd", "C Ltd", "B Ltd")])
    [changed] = changes([one], [entity(1, "B Ltd", "A Ltd", "C Ltd")]).changed
    assert changed.fields[0].field == "primary name"


def test_the_same_primary_name_under_another_kind_of_alias_is_no_change() -> None:
    strong, weak = Alias("Alpha", AliasKind.STRONG), Alias("Alpha", AliasKind.WEAK)

    assert not list(differences(Entity("e1", "us", (strong, weak)), Entity("e1", "us", (weak, strong))))


def test_an_entity_that_only_got_another_id_is_changed_and_not_new() -> None:
    found = changes([entity(1, "Alpha"), entity(2, "Twin"), entity(3, "Twin")], [entity(9, "Alpha"), entity(8, "Twin")])

    assert [(one.before.id, one.after.id) for one in found.changed] == [("e1", "e9")]
    assert [one.id for one in found.added] == ["e8"], "which of the two it was cannot be told"
    assert [one.id for one in found.removed] == ["e2", "e3"]


def test_a_changed_kind_of_alias_is_a_change() -> None:
    [changed] = changes([entity(1)], [entity(1, names=(Alias("Company 1", AliasKind.WEAK),))]).changed

    assert changed.fields[0].came == ("Company 1 (weak)",)


ENTITIES = st.dictionaries(st.integers(1, 6), st.sampled_from(["Alpha", "Bravo", "Charlie"]), max_size=6)


@given(ENTITIES, ENTITIES)
def test_what_is_added_goes_when_the_two_change_places(one: dict[int, str], other: dict[int, str]) -> None:
    before, after = ([entity(number, name) for number, name in side.items()] for side in (one, other))

    there, back = changes(before, after), changes(after, before)

    assert {e.id for e in there.added} == {e.id for e in back.removed}
    assert {e.id for e in there.removed} == {e.id for e in back.added}
    assert there.same == back.same
    assert len(there.added) + len(there.changed) + there.same == len(after)
    assert not changes(after, after)


# --- rescreen ----------------------------------------------------------------------------------------------------------


def people(*names: str, label: str = EL) -> list[dict[str, str]]:
    return [{"source": label, "name": name, "_id": name.lower().replace(" ", "-")} for name in names]


class Desk:
    """A home folder that holds two snapshots of the US list, and a ledger."""

    def __init__(self, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr("screening.run.screener.load_rules", lambda _: RULES)
        monkeypatch.setattr("screening.watchlist.store.flaws", lambda *_, **__: ())
        self.folder = folder
        self.home = Home(folder / "home")
        self.home.make()

    def bring(self, day: date, rows: list[dict[str, str]]) -> None:
        path = self.folder / f"{day}.csv"
        path.write_text(csv_text(*rows), "utf-8")
        now = datetime(2026, 11, 24, tzinfo=UTC)
        list_store(self.home).import_file("us-csl", path, now=now, published=day, accept_shrink=True)

    def screen(self, *names: str, as_of: date = FIRST, reference: str | None = None) -> None:
        path = self.folder / "vendors.csv"
        with path.open("w", encoding="utf-8", newline="") as file:
            csv.writer(file).writerows([["Vendor", "Country"], *([name, "China"] for name in names)])
        with Ledger.open(self.home.ledger()) as ledger:
            screen_files(
                [path],
                screener=self.screener(as_of),
                occasion=Occasion("test", "tester", reference),
                ledger=ledger,
                writer=writer("jsonl", self.folder / "out.jsonl"),
            )

    def screener(self, as_of: date) -> Screener:
        return Screener.open(self.home.folder, as_of=as_of, day=date(2026, 11, 24))

    def rescreen(self, as_of: date = SECOND, **options: str) -> Rescreened:
        with Ledger.open(self.home.ledger()) as ledger:
            return rescreen(
                home=self.home,
                screener=self.screener(as_of),
                ledger=ledger,
                occasion=Occasion("test", "tester"),
                **options,
            )


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Desk:
    made = Desk(tmp_path, monkeypatch)
    made.bring(FIRST, people("Alpha Microsystems", "Bravo Photonics", "Charlie Avionics"))
    listed = people("Alpha Microsystems", "Delta Robotics") + people("Charlie Avionics", label=SDN)
    made.bring(SECOND, listed)
    return made


def told(found: Rescreened) -> list[tuple[str, str]]:
    return [(one.what.value, one.party.name) for one in found.consequences]


VENDORS = ("Delta Robotics", "Alpha Microsystems", "Bravo Photonics", "Charlie Avionics", "Murata", "???")


def test_only_what_is_new_changed_or_gone_is_told_and_then_no_more(desk: Desk) -> None:
    desk.screen(*VENDORS)

    found = desk.rescreen()

    assert told(found) == [("new", "Delta Robotics"), ("gone", "Bravo Photonics"), ("changed", "Charlie Avionics")]
    assert found.parties == 5, "a name that names nobody was not screened before either"
    assert found.exit_code == 1
    again = desk.rescreen()
    assert (told(again), again.exit_code) == ([], 0)


def test_a_rescreening_is_a_run_of_its_own_with_todays_answers(desk: Desk) -> None:
    desk.screen(*VENDORS)

    found = desk.rescreen()

    with Ledger.open(desk.home.ledger(), read_only=True) as ledger:
        record = ledger.show(found.run.id)
        rows = [(row.row.parties[0].name, row.result.outcome.value) for row in record.rows()]
    assert record.finished
    assert rows == [("Delta Robotics", "stop"), ("Bravo Photonics", "no_match"), ("Charlie Avionics", "stop")]
    assert record.run.inputs[0].kind == "rescreen"


def test_lists_that_did_not_change_have_no_consequences(desk: Desk) -> None:
    desk.screen(*VENDORS, as_of=SECOND)

    assert told(desk.rescreen()) == []


def test_the_last_screening_of_a_party_counts(desk: Desk) -> None:
    desk.screen("Delta Robotics", "Bravo Photonics")
    desk.screen("Delta Robotics", as_of=SECOND)

    assert told(desk.rescreen()) == [("gone", "Bravo Photonics")]


def test_one_run_or_the_runs_of_a_reference_can_be_picked(desk: Desk) -> None:
    desk.screen("Delta Robotics", reference="PO-1")
    desk.screen("Bravo Photonics", reference="PO-2")

    assert told(desk.rescreen(reference="po-2")) == [("gone", "Bravo Photonics")]
    with Ledger.open(desk.home.ledger(), read_only=True) as ledger:
        [line] = ledger.runs(reference="PO-1")
    assert told(desk.rescreen(run_id=line.id)) == [("new", "Delta Robotics")]
    with pytest.raises(SettingError, match="No finished run is recorded"):
        desk.rescreen(reference="PO-9")


def test_a_snapshot_that_is_lost_counts_as_empty_and_is_named(desk: Desk) -> None:
    desk.screen("Alpha Microsystems", "Bravo Photonics")
    store = list_store(desk.home)
    manifest = store.folder / "us-csl" / "manifest.jsonl"
    manifest.write_bytes(manifest.read_bytes().splitlines(keepends=True)[1])

    found = desk.rescreen()

    assert found.missing == ("us-csl",)
    assert told(found) == [("new", "Alpha Microsystems")]


def test_a_flawed_list_ends_with_exit_code_2_and_its_consequences_are_told_all_the_same(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.screen("Murata", "Delta Robotics")
    monkeypatch.setattr("screening.watchlist.store.flaws", lambda *_, **__: ("stale",))

    found = desk.rescreen()

    assert (told(found), found.exit_code) == ([("new", "Delta Robotics")], 2)


def test_the_commands_tell_the_difference_and_its_consequences(desk: Desk, capsys: pytest.CaptureFixture[str]) -> None:
    desk.screen(*VENDORS)
    home = ["--home", str(desk.home.folder)]

    def run(*arguments: str) -> tuple[int, str]:
        with pytest.raises(SystemExit) as ended:
            cli.main([*arguments, *home])
        return int(str(ended.value.code)), capsys.readouterr().out

    code, text = run("lists", "diff", "us-csl")
    assert code == 1
    assert "1 entity added, 1 removed, 1 changed, 1 the same" in text
    assert "\n+ delta-robotics: Delta Robotics (us-bis-el)\n" in text
    assert run("lists", "diff", "us-csl", str(FIRST), str(FIRST))[0] == 0
    code, text = run("lists", "diff", "us-csl", str(desk.folder / f"{FIRST}.csv"), str(SECOND), "--format", "jsonl")
    assert [json.loads(line)["change"] for line in text.splitlines()] == ["added", "removed", "changed"]
    assert run("lists", "diff", "us-csl", "1999-01-01")[0] == 2
    code, text = run("rescreen", "--format", "jsonl", "--as-of", str(SECOND))
    assert code == 1
    assert [json.loads(line)["change"] for line in text.splitlines()] == ["new", "gone", "changed"]
    assert json.loads(text.splitlines()[0])["alert"]["programme"] == "us-bis-el"
    assert run("rescreen", "--as-of", str(SECOND)) == (0, "")


def test_a_snapshot_is_named_by_day_digest_or_file(desk: Desk) -> None:
    store = list_store(desk.home)
    before, after = store.last_two("us-csl")

    assert store.pick("us-csl", "2026-11-10", today=SECOND).snapshot.digest == before
    assert store.pick("us-csl", after[:8], today=SECOND).snapshot.digest == after
    assert store.pick("us-csl", str(desk.folder / f"{FIRST}.csv"), today=SECOND).snapshot.digest == before
    with pytest.raises(ListError, match=r'no snapshot "2020-01-01".*There are: 2026-11-01'):
        store.pick("us-csl", "2020-01-01", today=SECOND)
    assert list(diff_lines(changes((), ()))) == []


UN = Path(__file__).resolve().parents[2] / "shared" / "data" / "lists" / "un_sc"


@pytest.mark.skipif(not UN.exists(), reason="needs the two UN lists")
def test_the_two_un_lists_differ_in_three_who_came_and_one_who_went_and_rescreening_says_just_that(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = Desk(tmp_path, monkeypatch)
    now = datetime(2026, 11, 24, tzinfo=UTC)
    store = list_store(desk.home)
    for name in ("UN_consolidated.xml", "UN_consolidated_2026-04-17.xml"):
        store.import_file("un-sc", UN / name, now=now)
    before, after = store.last_two("un-sc")
    # Counted by hand: REFERENCE_NUMBER elements of the one file that the other has not.
    found = changes(store.kept("un-sc", before) or (), store.kept("un-sc", after) or ())
    assert [one.id for one in found.added] == ["QDi.438", "QDi.439", "QDi.437"]
    assert [one.id for one in found.removed] == ["QDe.137"]

    names = [one.name for one in (*found.added, *found.removed)]
    desk.screen(*names, "Abd al-Baset Azzouz", "Robert Bosch GmbH", as_of=date(2026, 3, 1))
    told_of = told(desk.rescreen(as_of=date(2026, 4, 20)))

    assert told_of == [*(("new", name) for name in names[:3]), ("gone", names[3])]
