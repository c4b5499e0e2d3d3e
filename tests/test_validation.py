"""The validation: repeatable chance, families that damage as they say, figures that add up, and the report of it."""

from __future__ import annotations

import base64
import hashlib
import json
import re
from dataclasses import replace
from datetime import UTC, date, datetime
from html.parser import HTMLParser
from itertools import pairwise
from pathlib import Path
from random import Random

import pytest
from click.testing import CliRunner
from hypothesis import given, settings
from hypothesis import strategies as st

from cli import main_group
from screening.match import Matcher
from screening.model import Alias, AliasKind, Entity, Input, Kind, Snapshot
from screening.report.validation import FORMS, form_for, prepared, write
from screening.report.validation_text import jsonl, text
from screening.validation import FAMILIES, Circumstances, Family, Group, Met, Settings, Validation, Yardstick, validate
from screening.validation.chance import Chance
from screening.validation.listed import Case, listed_acronym, original_script, real_alias, script
from screening.validation.measure import alarms, around, likenesses, mean_recall, recalled, self_matches
from screening.validation.result import thresholds


def entity(key: str, *names: str, kind: Kind = Kind.ORGANISATION, weak: str = "") -> Entity:
    aliases = [Alias(name, AliasKind.STRONG if place else AliasKind.PRIMARY) for place, name in enumerate(names)]
    return Entity(key, "test", (*aliases, *((Alias(weak, AliasKind.WEAK),) if weak else ())), kind)


LISTED = [
    entity("e1", "Huawei Technologies Co., Ltd.", "Huawei", "华为技术有限公司"),
    entity("e2", "Hangzhou Hikvision Digital Technology Co., Ltd.", "Hikvision"),
    entity("e3", "Semiconductor Manufacturing International Corporation", "SMIC"),
    entity("e4", "JOINT STOCK COMPANY MIKRON", "АО Микрон", weak="Zelenograd Works"),
    entity("e5", "11th Research Institute of Instrument and Control Engineering"),
    entity("e6", "IVANOV, Sergey Petrovich", "IVANOFF, Sergei", kind=Kind.PERSON),
    entity("e7", "AL-TIKRITI, Muhammad bin Hassan", kind=Kind.PERSON),
    entity("e8", "ARCTIC PIONEER", kind=Kind.VESSEL),
]
MATCHER = Matcher(LISTED)


def family(key: str) -> Family:
    return next(one for one in FAMILIES if one.key == key)


def asked(key: str, name: str, kind: Kind = Kind.ORGANISATION, seed: int = 1) -> str | None:
    cases = family(key).cases([entity("x", name, kind=kind)], most=1, seed=seed)
    return cases[0].asked if cases else None


# --- chance ------------------------------------------------------------------------------------------------------------


def test_the_same_seed_draws_the_same_in_every_version_of_the_program() -> None:
    chance = Chance(7, "one-slip")

    assert [chance.below(1000) for _ in range(6)] == [168, 116, 256, 531, 225, 130]
    assert Chance(7, "two-slips").below(10**9) != Chance(7, "one-slip").below(10**9)


@given(st.lists(st.integers()), st.integers())
def test_a_shuffle_loses_nothing(things: list[int], seed: int) -> None:
    assert sorted(Chance(seed).shuffled(things)) == sorted(things)


# --- families ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("key", "name", "kind", "expected"),
    [
        ("cut-25", "Zhejiang Quuxtronics Precision Instruments Co., Ltd.", Kind.ORGANISATION, "Zhejiang Quuxtronics Prec"),
        ("abbreviated", "Foo Technology Co., Limited", Kind.ORGANISATION, "FOO TECH CO LTD"),
        ("no-form", "Quuxtron Widgets GmbH", Kind.ORGANISATION, "quuxtron widgets"),
        ("form-abroad", "Limited Liability Company Quuxtron", Kind.ORGANISATION, "OOO Quuxtron"),
        ("no-blanks", "Quuxtron Widgets GmbH", Kind.ORGANISATION, "QuuxtronWidgets"),
        ("ampersand", "Salt & Pepper Works", Kind.ORGANISATION, "Salt and Pepper Works"),
        ("ampersand", "Salt and Pepper Works", Kind.ORGANISATION, "Salt & Pepper Works"),
        ("numbers", "11th Research Institute", Kind.ORGANISATION, "eleventh Research Institute"),
        ("numbers", "Eleventh Research Institute", Kind.ORGANISATION, "11th Research Institute"),
        ("acronym", "National Widget Research Institute Ltd", Kind.ORGANISATION, "NWRI"),
        ("person-middle-dropped", "IVANOV, Sergey Petrovich", Kind.PERSON, "Sergey IVANOV"),
        ("person-nickname", "IVANOV, Mikhail", Kind.PERSON, "IVANOV Misha"),
    ],
)
def test_a_family_damages_as_its_title_says(key: str, name: str, kind: Kind, expected: str) -> None:
    assert asked(key, name, kind) == expected


@pytest.mark.parametrize(
    ("key", "name"),
    [
        ("cut-35", "Short Name Ltd"),
        ("cut-20", "Limited Liability Company Trading House Quuxtron"),  # nothing that names anybody is left
        ("ampersand", "Quuxtron Widgets"),
        ("numbers", "Quuxtron Widgets"),
        ("acronym", "Quuxtron Ltd"),
        ("one-slip", "Abc"),
    ],
)
def test_a_family_makes_no_case_where_it_has_nothing_to_damage(key: str, name: str) -> None:
    assert asked(key, name) is None


def test_one_slip_changes_one_letter_of_one_long_word_but_never_its_first() -> None:
    for seed in range(60):
        damaged = asked("one-slip", "Quuxtronics Ltd", seed=seed)
        if damaged is not None:
            assert damaged.startswith("Q")
            assert damaged.endswith(" Ltd")
            assert abs(len(damaged) - len("Quuxtronics Ltd")) <= 1


@settings(max_examples=60, deadline=None)
@given(st.sampled_from([one for one in FAMILIES if one.group is Group.FITTING]), st.text(max_size=60), st.integers(0, 99))
def test_any_text_can_be_damaged_and_twice_the_same_way(one: Family, name: str, seed: int) -> None:
    listed = [entity("x", name, kind=Kind.PERSON if one.key.startswith("person") else Kind.ORGANISATION)]

    assert one.cases(listed, most=1, seed=seed) == one.cases(listed, most=1, seed=seed)


def test_the_cases_do_not_depend_on_the_order_of_the_entities() -> None:
    mixed = [replace(one) for one in LISTED]
    Random(3).shuffle(mixed)

    for one in FAMILIES:
        assert one.cases(LISTED, most=2, seed=5) == one.cases(mixed, most=2, seed=5)


def test_keys_of_families_are_unique_and_both_groups_are_there() -> None:
    assert len({one.key for one in FAMILIES}) == len(FAMILIES) >= 25
    assert {one.group for one in FAMILIES} == set(Group)


def test_a_real_alias_is_asked_against_the_other_names_only() -> None:
    case = real_alias(LISTED[1], Chance(1))

    assert case is not None
    assert case.asked not in {alias.text for alias in case.entity.names}
    assert {case.asked, *(alias.text for alias in case.entity.names)} == {alias.text for alias in LISTED[1].names}


def test_a_listed_acronym_is_asked_against_the_full_name() -> None:
    case = listed_acronym(LISTED[2], Chance(1))

    assert case == Case("SMIC", replace(LISTED[2], names=LISTED[2].names[:1]))


def test_a_name_in_its_own_script_is_asked_against_the_latin_names() -> None:
    case = original_script("cjk")(LISTED[0], Chance(1))

    assert case == Case("华为技术有限公司", replace(LISTED[0], names=LISTED[0].names[:2]))
    assert original_script("arabic")(LISTED[0], Chance(1)) is None


@pytest.mark.parametrize(
    ("text_", "expected"),
    [
        ("Huawei", "latin"),
        ("华为", "cjk"),
        ("トヨタ自動車", "japanese"),
        ("АО Микрон", "cyrillic"),
        ("123", "none"),
        ("삼성", "hangul"),
    ],
)
def test_the_script_of_a_text_is_that_of_most_letters(text_: str, expected: str) -> None:
    assert script(text_) == expected


def test_what_the_publisher_printed_where_a_name_should_stand_is_not_damaged() -> None:
    label = Entity("x", "test", (Alias("Address number ten", AliasKind.LABEL),), Kind.ORGANISATION)

    assert family("one-slip").cases([label], most=1, seed=1) == ()


# --- figures -----------------------------------------------------------------------------------------------------------


def test_every_listed_name_finds_itself_weak_aliases_at_their_lower_score() -> None:
    found = self_matches(LISTED, MATCHER)

    assert (found.asked, found.failures, found.percent) == (sum(len(one.names) for one in LISTED), (), 100.0)


def test_a_name_that_names_nobody_is_listed_as_a_failure() -> None:
    listed = [*LISTED, entity("e9", "---")]

    found = self_matches(listed, Matcher(listed))

    assert [(one.entity, one.name, one.score, one.needed) for one in found.failures] == [("e9", "---", None, 100.0)]
    assert found.percent < 100


def test_an_entity_asked_alone_scores_as_it_does_within_the_whole_list() -> None:
    for one in recalled(LISTED, FAMILIES, most=8, seed=2):
        for case, score in zip(one.cases, one.scores, strict=True):
            if case.entity in LISTED and score >= 60:
                hits = MATCHER.hits(case.asked, threshold=60)
                assert {hit.entity.id: hit.score for hit in hits}[case.entity.id] == score


def test_what_finds_another_entity_does_not_count_as_found() -> None:
    wrong, right = Case("SMIC", LISTED[0]), Case("SMIC", LISTED[2])

    assert likenesses([wrong, right]) == (0.0, 100.0)


def test_a_score_equal_to_the_threshold_is_found_and_a_mean_counts_families_alike() -> None:
    (one,) = recalled(LISTED, [family("typography")], most=4, seed=1)
    low, high = replace(one, scores=(80.0, 80.0, 79.9, 0.0)), replace(one, scores=(100.0,))

    assert low.recall(80.0) == 50.0
    assert mean_recall([low, high, replace(one, scores=())], 80.0) == 75.0
    assert mean_recall([], 80.0) is None


def names(*scores: float) -> tuple[Met, ...]:
    hit = MATCHER.hits("Huawei")[0]
    return tuple(Met(f"name {place}", replace(hit, score=score) if score else None) for place, score in enumerate(scores))


def test_alarms_are_counted_in_a_thousand_names() -> None:
    assert alarms(names(90, 80, 79.9, 0), 80.0) == 500.0
    assert alarms((), 80.0) is None


def test_a_reviewer_gets_names_from_just_above_and_just_below_the_line() -> None:
    above, below = around(names(95, 84.9, 80, 79.9, 75, 74.9, 0), 80.0, width=5, most=10, seed=1)

    assert [one.score for one in above] == [84.9, 80]
    assert [one.score for one in below] == [79.9, 75]
    assert len(around(names(*[81.0] * 40), 80.0, width=5, most=10, seed=1)[0]) == 10


def test_the_table_of_thresholds_holds_the_one_set_and_stays_in_range() -> None:
    assert 80.0 in thresholds(80.0)
    assert 82.5 in thresholds(80.0)
    assert min(thresholds(50.0)) == 50.0
    assert max(thresholds(100.0)) == 100.0


def measured(*, vendors: list[str] | None = None) -> Validation:
    return validate(MATCHER, settings=Settings(80.0, seed=4, sample=5, review=5), vendors=vendors)


def test_a_higher_threshold_finds_no_more_and_raises_no_more() -> None:
    lines = measured(vendors=["Huawey Technologies", "Acme Fasteners", "Hikvision Digital", "SMIC"]).lines

    for lower, higher in pairwise(lines):
        assert (lower.recall or 0) >= (higher.recall or 0)
        assert lower.raised - higher.raised == lower.more >= 0


def test_the_same_settings_give_the_same_validation() -> None:
    assert measured() == measured()


def test_a_vendor_name_is_counted_once_however_often_it_stands_there() -> None:
    found = measured(vendors=["Huawei Technologies", "Acme Fasteners", "Huawei Technologies"])

    assert found.yardstick is Yardstick.VENDORS
    assert [(one.name, one.score >= 80) for one in found.found] == [("Huawei Technologies", True), ("Acme Fasteners", False)]
    assert found.alarms == 500.0


def test_without_a_vendor_file_listed_names_meet_other_entries_but_not_their_own_or_the_same_name() -> None:
    listed = [entity("a", "Quuxtron Widgets Ltd"), entity("b", "Widgets Quuxtron"), entity("c", "Quuxtron Wigets Ltd")]

    found = validate(Matcher(listed), settings=Settings(80.0, sample=5))

    assert found.yardstick is Yardstick.OTHER_ENTRIES
    assert {one.name: one.hit.entity.id if one.hit else None for one in found.found} == {
        "Quuxtron Widgets Ltd": "c",
        "Widgets Quuxtron": "c",
        "Quuxtron Wigets Ltd": "a",
    }


# --- reports -----------------------------------------------------------------------------------------------------------

ABOUT = Circumstances(
    started=datetime(2026, 11, 24, 9, 30, tzinfo=UTC),
    operator="<b>m.mustermann</b>",
    host="desk",
    version="0.1.0",
    environment=(("Python", "CPython 3.11.9"),),
    as_of=date(2026, 11, 24),
    snapshots=(
        Snapshot("test", "Test list", "ab" * 32, "cd" * 32, "t.csv", datetime(2026, 11, 20, tzinfo=UTC), 8, 15, flaws=("stale",)),
    ),
    rulebook_digest="ef" * 32,
    vendors=Input("vendors.csv", "12" * 32, 100, "csv"),
    rows=3,
    unread=("vendors.csv, row 4: an error value", "vendors.csv, row 5: <script>alert(1)</script>"),
)
HOSTILE = ["Huawei Technologies <script>alert(1)</script>", "Huawey \x1b[31mTechnologies", "Hikvision Digital \ud800"]


def html() -> str:
    from screening.report.validation_html import page

    return "".join(page(measured(vendors=HOSTILE), ABOUT))


def test_the_page_runs_nothing_fetches_nothing_and_names_its_style_by_digest() -> None:
    found = html()

    style = re.search(r"<style>(.*?)</style>", found, re.DOTALL)
    assert style is not None
    digest = base64.b64encode(hashlib.sha256(style.group(1).encode()).digest()).decode()
    assert f"default-src 'none'; style-src 'sha256-{digest}'" in found
    assert "&lt;script&gt;" in found
    for hostile in ("<script", "\x1b", "<b>m."):
        assert hostile not in found
    assert not re.search(r"\s(?:style|on\w+|src|href)\s*=", found)


def test_the_page_is_well_formed_enough_for_every_section_to_be_found() -> None:
    seen: list[str] = []

    class Titles(HTMLParser):
        inside = False

        def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
            self.inside = tag == "h2"

        def handle_data(self, data: str) -> None:
            if self.inside and data.strip():
                seen.append(data.split(".")[0])

    Titles().feed(html())

    assert seen == [str(number) for number in range(1, 11)]


def test_the_page_gives_digests_flaws_and_what_was_not_measured() -> None:
    found = html()

    for fact in ("ab" * 32, "cd" * 32, "ef" * 32, "12" * 32, "test: stale", "an error value", "CPython 3.11.9"):
        assert fact in found


def test_jsonl_holds_every_case_and_reads_back() -> None:
    found = measured(vendors=HOSTILE)

    records = [json.loads(line) for line in jsonl(found, ABOUT)]

    assert records[0]["record"] == "validation"
    assert records[0]["schema"] == 1
    assert sum(one["record"] == "case" for one in records) == sum(len(one.cases) for one in found.families)
    assert {one["threshold"] for one in records if one["record"] == "threshold"} == set(thresholds(80.0))


def test_the_text_for_a_terminal_has_no_control_characters() -> None:
    assert not any(ord(letter) < 32 or letter == "\x7f" for line in text(measured(vendors=HOSTILE), ABOUT) for letter in line)


@pytest.mark.parametrize("form", FORMS)
def test_a_report_appears_whole_or_not_at_all(form: str, tmp_path: Path) -> None:
    target = tmp_path / "report"
    out = prepared(form, target)
    assert not target.exists()

    write(form, out, measured(vendors=HOSTILE), ABOUT)

    assert target.stat().st_size > 1000
    assert list(tmp_path.iterdir()) == [target]


def test_the_form_follows_the_name_of_the_file() -> None:
    assert [form_for(Path(name)) for name in ("a.html", "a.JSONL", "a.txt")] == ["html", "jsonl", "table"]
    assert form_for(None) == "table"


# --- the command -------------------------------------------------------------------------------------------------------


def run(tmp_path: Path, *arguments: str) -> tuple[int, str]:
    done = CliRunner().invoke(main_group, ["validate", "--home", str(tmp_path / "home"), "--sample", "1", *arguments])
    return done.exit_code, done.stdout


def test_the_command_measures_the_starter_list_where_nothing_else_is_there(tmp_path: Path) -> None:
    code, shown = run(tmp_path)

    assert code == 0
    assert "(100.00 %)" in shown
    assert "no vendor file was given" in shown
    assert not (tmp_path / "home").exists() or not list((tmp_path / "home").glob("ledger*"))


def test_a_vendor_that_is_a_listed_name_is_no_false_alarm_and_is_counted_apart() -> None:
    found = measured(vendors=["MIKRON, PJSC", "Mikron LLC", "Acme Fasteners", "华为技术有限公司"])

    assert [(one.name, one.listed) for one in found.found] == [
        ("MIKRON, PJSC", True),
        ("Mikron LLC", False),
        ("Acme Fasteners", False),
        ("华为技术有限公司", True),
    ]
    assert (found.listed, found.alarms) == (2, 500.0)
    assert [line.raised for line in found.lines if line.threshold == 80.0] == [1]
    assert "Listed under this very name, and not counted among these: 2." in "\n".join(text(found, ABOUT))
    assert [one["listed"] for one in map(json.loads, jsonl(found, ABOUT)) if one["record"] == "name"] == [True, False, True]


def test_the_command_says_which_vendor_rows_it_could_not_measure(tmp_path: Path) -> None:
    vendors = tmp_path / "vendors.csv"
    vendors.write_text("Vendor,Country\nHuawei Technologies,CN\n---,US\nAcme Fasteners,DE\n", "utf-8")

    code, shown = run(tmp_path, "--vendors", str(vendors))

    assert code == 2
    assert "500.0 in a thousand of 2" in shown
    assert "not measured: vendors.csv, row 3" in shown


@pytest.mark.parametrize(
    ("about", "code"),
    [
        (ABOUT, 2),
        (replace(ABOUT, unread=()), 1),
        (replace(ABOUT, unread=(), snapshots=tuple(replace(one, flaws=()) for one in ABOUT.snapshots)), 0),
    ],
)
def test_the_exit_code_tells_what_was_not_read_and_what_has_a_flaw(
    about: Circumstances, code: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("screening.run.validate_lists", lambda **_: (measured(), about))

    assert CliRunner().invoke(main_group, ["validate"]).exit_code == code


def test_a_report_that_cannot_be_made_leaves_nothing_behind(tmp_path: Path) -> None:
    target = tmp_path / "report.html"
    empty = tmp_path / "empty.csv"
    empty.write_text("Vendor,Country\n", "utf-8")

    done = CliRunner().invoke(
        main_group, ["validate", "--home", str(tmp_path / "home"), "--vendors", str(empty), "-o", str(target)]
    )

    assert done.exit_code != 0
    assert not target.exists()
    assert list(tmp_path.glob(".report*")) == []
