"""Rules held against rows: what is read from cells, which product is meant, what the law was on a day, and how it is said."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import lru_cache
from pathlib import Path
from unittest.mock import patch

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from rulebook_samples import RULE, book, with_match, with_states

from screening import apply, rulebook
from screening.apply.guards import Guards
from screening.apply.literals import needed
from screening.apply.text import eccns, normalise, tariff_codes
from screening.model import AlertType, Item, Party, Severity
from screening.rule import Finding, Rulebook
from screening.shipped import rules_folder

TODAY = date(2026, 11, 24)


@lru_cache(maxsize=1)
def shipped() -> Rulebook:
    return rulebook.load([rules_folder()])


def find(
    rules: Rulebook,
    *parties: Party,
    destination: str | None = None,
    as_of: date = TODAY,
    programmes: tuple[str, ...] = (),
    columns: dict[str, str] | None = None,
    figures: dict[str, float] | None = None,
    **item: str,
) -> tuple[Finding, ...]:
    """What the rules find in a row; keywords are fields of its item."""
    asked = None
    if item or figures:
        asked = Item(**item, columns=tuple((columns or {}).items()), figures=tuple((figures or {}).items()))  # type: ignore[arg-type]
    met = dict.fromkeys(parties, programmes)
    return apply.findings(rules, parties=parties, item=asked, destination=destination, as_of=as_of, programmes=met)


# --- text ----------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("printed", "plain"),
    [
        ("ASCEND-910_C", "ascend 910 c"),
        ("  two\n\tlines ", "two lines"),
        ("Ａｓｃｅｎｄ　９１０Ｂ", "ascend 910b"),
        ("Ascend® 910B™", "ascend 910b"),
        ("NVIDIA(R) A100(TM)", "nvidia a100"),
        ("as\u200bcend\u00ad", "ascend"),
        ("華為", "华为"),
        ("910В", "910b"),
        ("Аscend", "ascend"),
        ("Резистор", "резистор"),
        ("Straße", "strasse"),
        ("a/b\\c(d)[e]:f|g", "a b c d e f g"),
        ("—", ""),
    ],
)
def test_text_is_made_comparable(printed: str, plain: str) -> None:
    assert normalise(printed) == plain


@given(st.text())
def test_making_text_comparable_twice_changes_nothing_and_leaves_no_two_blanks(text: str) -> None:
    plain = normalise(text)

    assert normalise(plain) == plain
    assert "  " not in plain


@pytest.mark.parametrize(
    ("cell", "codes"),
    [
        ("3A090.a", [("3A090", "a")]),
        ("3a090a", [("3A090", "a")]),
        ("ECCN: 3A090 .a.1", [("3A090", "a", "1")]),
        ("5A992.c / EAR99", [("5A992", "c"), ("EAR99",)]),
        ("EAR 99", [("EAR99",)]),
        ("3A001.z", [("3A001", "z")]),
        ("3A090 and 4A090", [("3A090",), ("4A090",)]),
        ("X3A0901", []),
        ("N/A", []),
    ],
)
def test_eccns_are_read_however_they_are_written(cell: str, codes: list[tuple[str, ...]]) -> None:
    assert list(eccns(cell)) == codes


@pytest.mark.parametrize(
    ("cell", "codes"),
    [
        ("8542.31.0001", ["8542310001"]),
        ("8542 31", ["854231"]),
        ("8542,31", ["854231"]),
        ("8482.1", ["848210"]),
        ("854231; 8542.39", ["854231", "854239"]),
        ("401699", ["401699"]),
        ("1234567", ["1234567", "01234567"]),
        ("n/a", []),
    ],
)
def test_tariff_codes_are_read_however_they_are_written(cell: str, codes: list[str]) -> None:
    assert list(tariff_codes(cell)) == codes


@pytest.mark.parametrize(
    ("regex", "literals"),
    [
        (r"(?<![a-z0-9])(zte|hytera)(?![a-z0-9])|华为", {"zte", "hytera", "华为"}),
        (r"hik ?vision", {"hikvision", "hik vision"}),
        (r"(?<![a-z])s(mic|emiconductor (international|intl))\b", {"smic", "semiconductor international", "semiconductor intl"}),
        (r"(?:a|b)?(?:c|d)e+f", {"e"}),
        (r"(ascend|昇腾)\s*910\s*[bcd]\b", {"910"}),
        (r"(?=foo)bar", {"bar"}),
        (r"x{0,3}abc?d", {"abd", "abcd"}),
        (r"ab{2}c", {"a"}),
        (r"(?:ab|x*)c", {"c"}),
        (r"[0-9]{3}", None),
        (r"abc|[0-9]x?", None),
    ],
)
def test_what_a_text_must_hold_for_a_pattern_is_known(regex: str, literals: set[str] | None) -> None:
    assert needed(regex) == literals


@given(st.text(alphabet="abcx 910昇腾", max_size=30))
def test_looking_for_fixed_strings_first_loses_nothing(text: str) -> None:
    import re

    for regex in (
        *(r"(?:ab|c)x?9", r"昇腾 ?9[10]", r"a{2,3}b|x1?0", r"(?:a|b)c{1,2}", r"(?<!a)b(?:a|cx)?c", r"(?:ab?|c)+x", r"\bx(?=a)a?"),
    ):
        if re.search(regex, text):
            assert any(literal in text for literal in needed(regex) or [""])


# --- products ------------------------------------------------------------------------------------------------------------


def products(tmp_path: Path, **item: str) -> list[str]:
    """The matched words for each product a row names in the example catalogue."""
    rule = with_match("  {product: {names: [Ascend 910, Ascend 910C, A100, L4]}}")
    return [finding.matched for finding in find(book(tmp_path, rule=rule), **item)]


@pytest.mark.parametrize(
    ("text", "matched"),
    [
        ("昇腾910C 模组", "昇腾910c"),
        ("昇騰 910-C", "昇腾 910 c"),
        ("昇腾910 训练卡", "昇腾910"),
        ("ASCEND910C", "ascend910c"),
        ("Ascend 910C9391", "ascend 910c"),
        ("A100-SXM4-80GB", "a100 sxm4"),
        ("card 910C for AI, GPU", "910c"),
    ],
)
def test_a_product_is_known_by_any_spelling_and_the_longest_name_wins(tmp_path: Path, text: str, matched: str) -> None:
    assert products(tmp_path, description=text) == [matched]


@pytest.mark.parametrize(
    "text",
    [
        "910 ohm resistor",
        "Ascend P7",
        "Descend 910",
        "RC0402A100K GPU",
        "0402A100 GPU",
        "A100K GPU",
        "A1000 GPU",
        "XA100 GPU",
        "NVIDIA, 100 A fuse",
        "A 100 GPU",
        "capacitor 910C",
        "A100",
        "L4 inductor for NVIDIA board",
        "A100 resistor for GPU",
    ],
)
def test_what_only_looks_like_a_product_is_left_alone(tmp_path: Path, text: str) -> None:
    assert products(tmp_path, description=text) == []


def test_a_bare_name_is_believed_beside_a_word_in_any_cell_of_the_row(tmp_path: Path) -> None:
    assert products(tmp_path, part_number="A100") == []
    assert products(tmp_path, part_number="A100", description="GPU board") == ["a100"]
    assert products(tmp_path, part_number="A100", manufacturer="NVIDIA Corp.") == ["a100"]
    assert products(tmp_path, part_number="L4", description="made for NVIDIA") == []
    assert products(tmp_path, part_number="L4", manufacturer="NVIDIA Corp.") == ["l4"]


def test_a_party_may_speak_for_a_bare_name(tmp_path: Path) -> None:
    rules = book(tmp_path, rule=with_match("  {product: {names: [L4]}}"))

    assert find(rules, Party("NVIDIA", role="supplier"), part_number="L4")
    assert not find(rules, Party("Arrow", role="supplier"), part_number="L4")


def test_the_way_to_a_contained_product_is_said_in_words(tmp_path: Path) -> None:
    rules = book(tmp_path, rule=with_match("  {product: {names: [Ascend 910C]}}"))

    [one] = find(rules, description="CloudMatrix-384 cluster")
    [two] = find(rules, description="Hall of Clouds")

    assert "CloudMatrix 384 contains 384 x Ascend 910C." in one.explanation
    assert "Hall of Clouds contains 3 x CloudMatrix 384, which contains 384 x Ascend 910C." in two.explanation


@pytest.mark.parametrize(
    ("selector", "found"),
    [
        ("{families: [Ampere]}", True),
        ("{makers: [NVIDIA]}", True),
        ("{makers: [Huawei]}", False),
        ("{maker_in_group: d5}", False),
        ("{datacentre: ['yes']}", True),
        ("{datacentre: ['no', unknown]}", False),
        ("{kinds: [chip]}", True),
        ("{derived_eccn: [3A090.a]}", True),
        ("{figures: {tpp: {at_least: 4992}}}", True),
        ("{figures: {tpp: {above: 4992}}}", False),
        ("{figures: {tpp: {at_least: 4800, below: 4992}}}", False),
        ("{figures: {performance_density: {at_most: 6.044}}}", True),
        ("{figures: {memory_gb: {above: 0}}}", False),
    ],
)
def test_a_product_is_selected_by_all_that_is_asked(tmp_path: Path, selector: str, found: bool) -> None:
    match = f"  {{product: {selector}}}"
    if "'no'" in selector:
        match = "  {product: {datacentre: ['no', unknown]}}"
    rules = book(tmp_path, rule=with_match(match))

    assert bool(find(rules, description="NVIDIA A100")) is found


def test_all_that_is_asked_must_hold_for_one_and_the_same_product(tmp_path: Path) -> None:
    rules = book(tmp_path, rule=with_match("  {product: {gp10: [named], derived_eccn: [3A090.a]}}"))

    assert not find(rules, description="CloudMatrix 384")  # it contains one that is named, and another that is 3A090.a


def test_figures_of_the_catalogue_are_shown_where_the_classification_rests_on_them(tmp_path: Path) -> None:
    [found] = find(book(tmp_path, rule=with_match("  {product: {derived_eccn: [3A090.a]}}")), description="NVIDIA A100")

    assert "TPP of 4992 and a performance density of 6.04 (high confidence), which puts it in 3A090.a" in found.explanation


# --- conditions ----------------------------------------------------------------------------------------------------------


def test_any_all_and_none_nest(tmp_path: Path) -> None:
    match = """\
  all:
    - any: [{field: item, pattern: 'widget'}, {field: manufacturer, pattern: 'acme'}]
    - none: [{field: item, pattern: 'toy'}, all: [{field: origin, equals: [DE]}, {field: eccn, starts: [EAR99]}]]
"""
    rules = book(tmp_path, rule=with_match(match.replace(", all: [", ", {all: [").replace("[EAR99]}]]", "[EAR99]}]}]")))

    assert find(rules, description="widget")
    assert find(rules, description="x", manufacturer="ACME")
    assert not find(rules, description="toy widget")
    assert not find(rules, description="widget", origin="DE", eccn="EAR99")
    assert find(rules, description="widget", origin="DE", eccn="5A992")


def test_an_eccn_prefix_goes_by_whole_steps(tmp_path: Path) -> None:
    rules = book(tmp_path, rule=with_match("  {field: eccn, starts: [3A001.a.1]}"))

    assert find(rules, eccn="3A001.a.1.b")
    assert not find(rules, eccn="3A001.a.12")
    assert not find(rules, eccn="3A001.a")


def test_a_country_is_in_a_group_by_its_day_and_by_what_it_counts_as(tmp_path: Path) -> None:
    rules = book(tmp_path, rule=with_match("  {field: destination, in_group: d5-plus-mo}", about="transaction"))

    assert find(rules, description="x", destination="MO")
    assert not find(rules, description="x", destination="DE")
    assert find(rules, description="x", destination="KH", as_of=date(2026, 2, 2))
    assert not find(rules, description="x", destination="KH", as_of=date(2026, 2, 3))
    assert find(rules, description="x", destination="NI", as_of=date(2026, 3, 1))
    assert not find(rules, description="x", destination="NI", as_of=date(2026, 2, 28))
    [found] = find(rules, description="x", destination="HK")
    assert found.explanation.startswith("The destination Hong Kong (HK), counted as China, is in Group D:5 or Macau.")
    assert found.type is AlertType.TRANSACTION


def test_a_group_may_be_made_of_others_less_others(tmp_path: Path) -> None:
    rules = book(tmp_path, rule=with_match("  {field: destination, in_group: d5-less-cn}", about="transaction"))

    assert find(rules, description="x", destination="KH", as_of=date(2026, 1, 1))
    assert not find(rules, description="x", destination="CN", as_of=date(2026, 1, 1))
    assert not find(rules, description="x", destination="HK", as_of=date(2026, 1, 1))


def test_membership_before_the_day_it_was_checked_for_is_said_to_be_unchecked(tmp_path: Path) -> None:
    rule = with_match("  {field: destination, in_group: d5}", about="transaction", issued="2020-01-01")
    rules = book(tmp_path, rule=rule.replace("from: 2025-05-13", "from: 2020-01-01"))

    [found] = find(rules, description="x", destination="CN", as_of=date(2024, 12, 31))

    assert "(whose members before 2025-01-01 were not checked)" in found.explanation


def test_the_run_s_destination_counts_where_the_row_names_none(tmp_path: Path) -> None:
    rules = book(tmp_path, rule=with_match("  {field: destination, equals: [CN]}", about="transaction"))

    assert find(rules, description="x", destination="CN")
    asked = Item(description="x", destination="DE")
    assert not apply.findings(rules, parties=(), item=asked, destination="CN", as_of=TODAY)
    asked = Item(description="x")
    assert apply.findings(rules, parties=(), item=asked, destination="CN", as_of=TODAY)
    assert apply.findings(rules, parties=(Party("ACME"),), item=None, destination="CN", as_of=TODAY)


def test_conditions_on_a_party_speak_of_one_and_the_same(tmp_path: Path) -> None:
    match = "  all:\n    - {field: party, pattern: 'acme'}\n    - {field: party_country, equals: [CN]}\n"
    rules = book(tmp_path, rule=with_match(match, about="party"))

    assert find(rules, Party("ACME", country="CN"), Party("Other", country="DE"))
    assert not find(rules, Party("ACME", country="DE"), Party("Other", country="CN"))


def test_each_party_gives_its_own_finding_and_a_row_s_item_only_one(tmp_path: Path) -> None:
    match = "  any:\n    - {field: party, pattern: 'acme'}\n    - {field: item, pattern: 'acme'}\n"
    rules = book(tmp_path, rule=with_match(match))

    found = find(rules, Party("ACME One"), Party("Other"), Party("ACME Two"), description="by acme")

    assert [(f.type, f.queried) for f in found] == [
        (AlertType.PARTY, "ACME One"),
        (AlertType.ITEM, "by acme"),
        (AlertType.PARTY, "ACME Two"),
    ]
    assert [f.party.name if f.party else None for f in found] == ["ACME One", None, "ACME Two"]


def test_the_manufacturer_of_an_item_is_a_party_too_but_only_once(tmp_path: Path) -> None:
    rules = book(tmp_path, rule=with_match("  {field: party, pattern: 'acme'}", about="party"))

    assert len(find(rules, manufacturer="ACME")) == 1
    assert len(find(rules, Party("ACME", role="manufacturer"), manufacturer="ACME")) == 1


def test_an_address_and_a_listing_of_a_party_are_seen(tmp_path: Path) -> None:
    address = book(tmp_path, rule=with_match("  {field: party_address, pattern: 'urumqi'}", about="party"))
    listed = book(tmp_path / "other", rule=with_match("  {listed_on: [us-bis-el]}"))

    assert find(address, Party("ACME", address="Urumqi"))
    [found] = find(listed, Party("ACME"), programmes=("us-bis-el",))
    assert "met a listing under Entity List" in found.explanation
    assert not find(listed, Party("ACME"))


def test_a_listing_counts_for_the_party_that_met_it_and_for_no_other_of_the_row(tmp_path: Path) -> None:
    match = "  all:\n    - listed_on: [us-bis-el]\n    - {field: party_country, equals: [CN]}"
    rules = book(tmp_path, rule=with_match(match, about="party"))
    vendor, maker = Party("Acme Trading", "vendor", "CN"), Party("Bolt Works", "manufacturer", "DE")

    def named(listed: Party) -> list[str]:
        asked = apply.findings(
            rules, parties=(vendor, maker), item=None, destination=None, as_of=TODAY, programmes={listed: ["us-bis-el"]}
        )
        return [finding.queried for finding in asked]

    assert named(vendor) == ["Acme Trading"]
    assert named(maker) == []


def test_a_figure_of_the_row_is_held_against_limits(tmp_path: Path) -> None:
    rules = book(tmp_path, rule=with_match("  {field: tpp, at_least: 4800, below: 10000}"))

    [found] = find(rules, figures={"tpp": 4800})
    assert found.explanation.startswith("TPP of 4800 is at least 4800 and below 10000.")
    assert not find(rules, figures={"tpp": 4799.9})
    assert not find(rules, figures={"tpp": 10000})
    assert not find(rules, description="no figure")


# --- law and words -------------------------------------------------------------------------------------------------------

STATES = """\
  - {state: in_force, from: 2025-05-13, until: 2025-11-09}
  - {state: suspended, from: 2025-11-10, until: 2026-11-09, instrument: 90 FR 50857}
  - {state: unconfirmed, from: 2026-11-10, note: It returns by its own terms unless BIS acted.}
"""


@pytest.mark.parametrize(
    ("day", "severity", "words"),
    [
        (date(2025, 5, 12), None, ""),
        (date(2025, 5, 13), Severity.STOP, "It is presumed that a licence was needed."),
        (date(2025, 11, 9), Severity.STOP, "It is presumed that a licence was needed."),
        (date(2025, 11, 10), Severity.NOTE, "On 2025-11-10 this was suspended (90 FR 50857); it is shown as a note."),
        (date(2026, 11, 9), Severity.NOTE, "suspended"),
        (
            date(2026, 11, 10),
            Severity.STOP,
            "has not been confirmed: confirm it before relying on it. It returns by its own terms",
        ),
    ],
)
def test_the_day_decides_what_is_found(tmp_path: Path, day: date, severity: Severity | None, words: str) -> None:
    found = find(book(tmp_path, rule=with_states(STATES)), description="widget", as_of=day)

    assert [finding.severity for finding in found] == ([] if severity is None else [severity])
    assert all(words in finding.explanation for finding in found)


@pytest.mark.parametrize("state", ["pending", "proposed", "suspended", "not_enforced", "superseded", "withdrawn"])
def test_what_does_not_bind_is_never_more_than_a_note_and_says_so(tmp_path: Path, state: str) -> None:
    rule = with_states(f"  - {{state: {state}, from: 2025-05-13, severity: stop, note: As announced.}}\n")

    [found] = find(book(tmp_path, rule=rule), description="widget")

    assert found.severity is Severity.NOTE
    assert "it is shown as a note. As announced." in found.explanation


def test_a_state_may_have_another_severity(tmp_path: Path) -> None:
    rule = with_states("  - {state: in_force, from: 2025-05-13, severity: review}\n")

    [found] = find(book(tmp_path, rule=rule), description="widget")

    assert found.severity is Severity.REVIEW


def test_printed_and_enforced_law_are_both_said(tmp_path: Path) -> None:
    rule = with_states("  - {state: in_force, from: 2025-05-13, codified: it asks for a licence everywhere.}\n")

    [found] = find(book(tmp_path, rule=rule), description="widget")

    assert found.explanation.endswith("Applied as enforced; the printed text differs: it asks for a licence everywhere.")


def test_a_draft_is_never_applied(tmp_path: Path) -> None:
    rules = book(tmp_path, rule=RULE.replace("status: active", "status: draft\nstatus_reason: not reviewed"))

    assert find(rules, description="widget") == ()
    assert apply.references(rules, TODAY) == ()


def test_references_tell_the_state_of_law_on_the_day(tmp_path: Path) -> None:
    rules = book(tmp_path, rule=with_states(STATES))

    [ref] = apply.references(rules, date(2026, 3, 1))
    assert (ref.id, ref.severity, ref.state) == (
        "us-example",
        Severity.NOTE,
        "suspended from 2025-11-10 to 2026-11-09",
    )
    assert apply.references(rules, date(2025, 1, 1)) == ()


def test_an_explanation_quotes_the_cell_and_names_its_column(tmp_path: Path) -> None:
    rule = RULE.replace("pattern: 'widget'", "pattern: 'widget', means: a widget")

    [found] = find(book(tmp_path, rule=rule), description="Blue Widget", columns={"description": "Part text"})

    assert found.explanation == (
        '"Blue Widget" (description, column Part text) names a widget. It is presumed that a licence was needed.'
    )
    assert (found.column, found.queried, found.matched) == ("Part text", "Blue Widget", "widget")


def test_a_long_cell_is_cut_in_the_explanation_and_whole_in_the_finding(tmp_path: Path) -> None:
    text = "widget " + "x" * 500

    [found] = find(book(tmp_path), description=text)

    assert len(found.explanation) < 200
    assert found.queried == text


def test_nothing_is_found_in_a_row_without_cells(tmp_path: Path) -> None:
    assert apply.findings(book(tmp_path), parties=(), item=None, destination=None, as_of=TODAY) == ()


# --- properties over the shipped rules -----------------------------------------------------------------------------------

WORDS = st.sampled_from(
    [
        "Ascend",
        "910",
        "B",
        "910C",
        "昇腾",
        "H100",
        "NVIDIA",
        "GPU",
        "resistor",
        "A100",
        "Huawei",
        "L4",
        "3A090",
        ",",
        "-",
        "華為",
        "\u200b",
    ]
)


CELLS = st.one_of(
    st.none(),
    st.lists(WORDS, max_size=5).map(" ".join),
    st.sampled_from(
        [
            "Hikvision camera",
            "DJI drone",
            "8542.31",
            "851762",
            "3A090.a",
            "5A002.z",
            "training of AI models",
            "nuclear",
            "wafer",
            "EAR99",
        ]
    ),
)
COUNTRIES = st.sampled_from([None, "CN", "HK", "RU", "KZ", "DE", "KH", "MO", "XX"])
LISTINGS = st.frozensets(st.sampled_from(["us-bis-el", "us-bis-el#4", "us-ofac-sdn", "us-dod-1260h"]), max_size=2)


@settings(deadline=None)  # the first example compiles the rulebook
@given(
    description=CELLS,
    number=CELLS,
    maker=CELLS,
    eccn=CELLS,
    hs=CELLS,
    end_use=CELLS,
    countries=st.tuples(COUNTRIES, COUNTRIES, COUNTRIES, COUNTRIES, COUNTRIES),
    programmes=LISTINGS,
    tops=st.sampled_from([None, 100.0, 300.0, 600.0]),
    day=st.sampled_from([TODAY, date(2024, 1, 1), date(2026, 2, 2)]),
)
def test_looking_at_triggers_first_loses_no_finding(
    description: str | None,
    number: str | None,
    maker: str | None,
    eccn: str | None,
    hs: str | None,
    end_use: str | None,
    countries: tuple[str | None, ...],
    programmes: frozenset[str],
    tops: float | None,
    day: date,
) -> None:
    item = Item(description, number, maker, eccn, hs, countries[0], countries[1], end_use=end_use)
    item = replace(item, figures=(("ops_8bit_tops", tops),)) if tops else item
    party = Party(maker or "Acme", "consignee", countries[2], headquarters=countries[3], parent_country=countries[4])

    def found() -> tuple[Finding, ...]:
        return apply.findings(shipped(), parties=(party,), item=item, destination=None, as_of=day, programmes={party: programmes})

    with patch.object(Guards, "candidates", lambda self, question: range(self.count)):
        every = found()
    assert found() == every


NAMES = st.one_of(
    st.lists(
        st.sampled_from(
            [
                *(
                    "Huawei",
                    "hua wei",
                    "TECHNOLOGIES",
                    "Semiconductor Manufacturing",
                    "International",
                    "Nuclear",
                    "research",
                    "Navy",
                ),
                *(
                    "中芯国际",
                    "解放军",
                    "Freight",
                    "forwarding",
                    "Ministry of Defence",
                    "of Russia",
                    "Xinjiang",
                    "(R)",
                    "\0",
                    "-",
                ),
                *("GRU", "DJI", "Dairy", "Müller", "ＳＭＩＣ", "US", "Army", "\n", "\x1f", "zte", "910"),
            ]
        ),
        max_size=6,
    ).map(" ".join),
    st.text(max_size=8),
)


@given(st.lists(NAMES, min_size=1, max_size=8), st.sampled_from([None, "RU", "CN"]))
def test_names_alone_are_spoken_of_only_where_a_rule_may_find_something(names: list[str], destination: str | None) -> None:
    day = date(2026, 8, 1)
    alone = apply.names_alone(shipped(), as_of=day, destination=destination is not None, ownership=False)

    spoken_of = alone.spoken_of(names)

    for place, name in enumerate(names):
        found = apply.findings(shipped(), parties=(Party(name),), item=None, destination=destination, as_of=day)
        assert not found or place in spoken_of


@given(st.lists(st.sampled_from([*"dji byd cargo gru! huawei".split(), "carg", "go", " ", "ji", "zt", "e", "\0"]), max_size=12))
def test_a_sieve_of_letters_finds_every_string_looked_for_wherever_it_stands(parts: list[str]) -> None:
    alone = apply.names_alone(shipped(), as_of=date(2026, 8, 1), destination=False, ownership=False)
    text = "".join(parts)

    assert sorted(alone._sifted(text)) == sorted(alone._sought(text))


def test_most_names_alone_are_not_spoken_of() -> None:
    alone = apply.names_alone(shipped(), as_of=date(2026, 8, 1), destination=False, ownership=False)
    names = [
        "Huawei Technologies",
        "Texas Instruments",
        "中芯国际集成电路",
        "Foo Freight Forwarding",
        "Murata",
        "三菱電機",
        "a\0huawei",
    ]

    assert alone.spoken_of(names) == {0, 2, 3, 6}
    assert alone.spoken_of([]) == set()


def test_where_owners_are_known_any_name_may_be_spoken_of() -> None:
    alone = apply.names_alone(shipped(), as_of=date(2026, 8, 1), destination=False, ownership=True)

    assert alone.spoken_of(["Murata"]) == {0}


@given(st.lists(WORDS, max_size=6).map(" ".join), st.lists(WORDS, max_size=4).map("".join))
def test_case_dashes_and_form_do_not_change_what_is_found(description: str, number: str) -> None:
    def ids(text: str, part: str) -> list[str]:
        return [f.rule.id for f in find(shipped(), description=text, part_number=part)]

    assert ids(description, number) == ids(description.upper(), number.lower())
    assert ids(description, number) == ids(description.replace(" ", "  "), number)


@given(st.lists(WORDS, max_size=6).map(" ".join))
def test_a_field_more_never_takes_a_finding_of_the_item_away(description: str) -> None:
    before = {f.rule.id for f in find(shipped(), description=description)}
    after = {f.rule.id for f in find(shipped(), description=description, hs="8542.31", origin="TW", destination="DE")}

    assert before <= after


@given(st.text(max_size=60), st.text(max_size=30), st.text(max_size=12))
def test_no_text_breaks_the_rules(description: str, number: str, code: str) -> None:
    find(shipped(), Party(description), description=description, part_number=number, eccn=code, hs=code, origin=code)
