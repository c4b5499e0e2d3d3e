"""Rule files are read strictly, everything wrong is said at once with its line, and lint says what to add."""

from __future__ import annotations

import json
import shutil
from collections.abc import Sequence
from dataclasses import fields, replace
from pathlib import Path

import pytest
from rulebook_samples import CHIPS, GROUPS, RULE, book, folder, with_match, with_states

from screening import rulebook
from screening.errors import ManyErrors, RuleError
from screening.rule import AllOf, Bounds, Equals, Figure, InGroup, Law, OfProduct, Pattern, Rulebook, RuleStatus
from screening.rulebook import linear, loading, schema
from screening.rulebook.linting import BOOK_CHECKS, CHECKS
from screening.shipped import rules_folder


def refusals(path: Path, rule: str) -> list[str]:
    """What is said of a rule that cannot be read."""
    with pytest.raises(ManyErrors) as refused:
        book(path, rule=rule)
    return str(refused.value).splitlines()


# --- reading -------------------------------------------------------------------------------------------------------------


def test_a_rule_is_read_whole(tmp_path: Path) -> None:
    [rule] = book(tmp_path).rules

    assert (rule.id, rule.severity.value, rule.issued.isoformat()) == ("us-example", "stop", "2025-05-13")
    assert rule.match == Pattern("item", "widget", line=19)
    assert [case.name for case in rule.cases] == ["alert/1", "alert/2", "clear/1", "clear/2"]
    assert str(rule.place) == "rules/us/us-example.yaml, line 1"


def test_conditions_nest_and_know_their_lines(tmp_path: Path) -> None:
    match = """\
  all:
    - {field: destination, in_group: d5}
    - {field: origin, equals: [CN, "NO"]}
    - {field: tpp, at_least: 4800, below: 1e5}
    - product: {families: [Ampere], figures: {tpp: {above: 100}}}
"""
    [rule] = book(tmp_path, rule=with_match(match)).rules

    assert rule.match == AllOf(
        (
            InGroup("destination", "d5", line=21),
            Equals("origin", ("CN", "NO"), line=22),
            Figure("tpp", Bounds(at_least=4800, below=1e5), line=23),
            OfProduct(families=("Ampere",), figures=(("tpp", Bounds(above=100)),), line=24),
        ),
        line=19,
    )


def test_everything_wrong_in_all_files_is_said_at_once(tmp_path: Path) -> None:
    rules = folder(tmp_path, rule=RULE.replace("severity: stop", "severity: halt"), us_other=RULE.replace("title:", "titel:"))

    with pytest.raises(ManyErrors) as refused:
        rulebook.load([rules])

    first, second = str(refused.value).splitlines()
    assert first.startswith("rules/us/us-example.yaml, line 8: severity:")
    assert second.startswith("rules/us/us-other.yaml, line 3:")


def test_several_faults_in_one_rule_are_said_at_once(tmp_path: Path) -> None:
    match = """\
  any:
    - {field: item, pattern: 'a+b'}
    - {field: colour, pattern: 'red'}
    - {field: item, pattern: 'x', equals: [y]}
    - {field: eccn, starts: [banana]}
"""
    said = refusals(tmp_path, with_match(match))

    assert len(said) == 4
    assert "line 21" in said[0]
    assert "without an upper limit" in said[0]
    assert "there is no field colour. Use one of item," in said[1]
    assert "exactly one of pattern, equals, starts, in_group" in said[2]
    assert "'banana' is not an ECCN. Write it as 3A090.a" in said[3]


@pytest.mark.parametrize(
    ("match", "words"),
    [
        ("  {any: []}", "empty group"),
        ("  {field: item}", "needs exactly one of"),
        ("  {pattern: x}", "exactly one of any, all, none, field, product, listed_on, owned_by; this one has none"),
        ("  {field: item, pattern: x, any: [{field: item, pattern: y}]}", "this one has any and field"),
        ("  {listed_on: [us-bis-el], pattern: x}", "pattern needs a field beside it"),
        ("  {field: origin, pattern: cn}", "pattern cannot be asked of origin"),
        ("  {field: item, starts: ['85']}", "starts cannot be asked of item"),
        ("  {field: hs, starts: ['8']}", "not the start of an HS code"),
        ("  {field: item, above: 3}", "is not a figure"),
        ("  {product: {}}", "product asks nothing"),
        ("  {field: destination, in_group: d9}", "the country group d9 does not exist. Known: cn, d5, d5-less-cn"),
        ("  {product: {maker_in_group: d9}}", "the country group d9 does not exist"),
        ("  {product: {families: [Hopper]}}", "no product of the catalogue has the family 'Hopper'"),
        ("  {product: {figures: {tpm: {above: 1}}}}", "has the figure 'tpm'"),
        ("  {listed_on: [us-nowhere]}", "the programme us-nowhere does not exist"),
    ],
)
def test_a_condition_that_means_nothing_is_refused(tmp_path: Path, match: str, words: str) -> None:
    assert words in refusals(tmp_path, with_match(match))[0]


def test_an_unquoted_comma_is_explained(tmp_path: Path) -> None:
    [said] = refusals(tmp_path, RULE.replace("why: another thing", "why: another, thing entirely"))

    assert 'If "thing entirely" is the rest of a text with a comma, put the whole text in quotes.' in said


def test_a_programme_or_related_rule_that_is_not_there_is_refused(tmp_path: Path) -> None:
    rule = RULE.replace("programme: us-ear-gp10", "programme: us-none").replace("match:", "related: [us-lost]\nmatch:")

    first, second = refusals(tmp_path, rule)
    assert "the programme us-none does not exist. Add it to programmes.yaml." in first
    assert "the related rule us-lost does not exist" in second


def test_the_same_id_twice_is_refused(tmp_path: Path) -> None:
    rules = folder(tmp_path, us_copy=RULE)

    with pytest.raises(ManyErrors, match="the rule id us-example exists already"):
        rulebook.load([rules])


def test_a_folder_without_rules_is_refused_and_a_missing_house_folder_is_not(tmp_path: Path) -> None:
    with pytest.raises(RuleError, match="no rule was found"):
        rulebook.load([tmp_path])

    assert rulebook.load([folder(tmp_path), tmp_path / "home" / "rules"]).rules


def test_house_rules_join_the_shipped_ones(tmp_path: Path) -> None:
    shipped = folder(tmp_path)
    home = tmp_path / "home" / "rules"
    home.mkdir(parents=True)
    house = RULE.replace("id: us-example", "id: house-gadgets").replace("An example\n", "No gadgets\n")
    (home / "house-gadgets.yaml").write_text(house.replace("kind: advisory", "kind: house-rule"), "utf-8")

    both = rulebook.load([shipped, home])

    assert [rule.id for rule in both.rules] == ["house-gadgets", "us-example"]
    assert rulebook.lint(both) == []


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ("product,maker,", "product,manufacturer,", "look at: maker, manufacturer"),
        (",named,", ",perhaps,", "gp10 is 'perhaps', not one of named, reached, no, unknown, contents"),
        ("4992", "much", "tpp is 'much', not a number"),
        ("384 x Ascend 910C", "384 x Ascend 911", "CloudMatrix 384 contains Ascend 911, which is not in the catalogue"),
        (",910c,gpu,", ",910c,npu,", "names the context npu, which does not exist"),
        (",910c,gpu,", ",910c,,", "bare aliases and no context"),
        ("cloudmatrix 384", "", "no alias"),
        ("Ascend 910C,Huawei", "Ascend 910,Huawei", "the product Ascend 910 exists already"),
    ],
)
def test_a_fault_in_the_chip_catalogue_is_found(tmp_path: Path, old: str, new: str, words: str) -> None:
    rules = folder(tmp_path)
    (rules / "chips.csv").write_text(CHIPS.replace(old, new, 1), "utf-8")

    with pytest.raises(ManyErrors, match=r"chips\.csv") as refused:
        rulebook.load([rules])

    assert words in str(refused.value)


def test_a_fault_in_the_country_groups_is_found_once(tmp_path: Path) -> None:
    rules = folder(tmp_path, rule=with_match("  {field: destination, in_group: d5}"))
    (rules / "country_groups.yaml").write_text(GROUPS.replace("members: [CN]\n    dated", "members: [China]\n    dated"), "utf-8")

    with pytest.raises(ManyErrors) as refused:
        rulebook.load([rules])

    [said] = str(refused.value).splitlines()
    assert said.startswith("rules/country_groups.yaml, line 8")


# --- digest --------------------------------------------------------------------------------------------------------------


def test_the_digest_is_that_of_the_content_whatever_the_line_endings_and_the_place(tmp_path: Path) -> None:
    one = folder(tmp_path / "a", us_second=RULE.replace("us-example", "us-second").replace("An example\n", "Another\n"))
    other = tmp_path / "b" / "rules"
    shutil.copytree(one, other)
    for path in other.rglob("*.*"):
        path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))

    assert rulebook.load([one]).digest == rulebook.load([other]).digest


@pytest.mark.parametrize("file", ["us/us-example.yaml", "chips.csv", "programmes.yaml", "country_groups.yaml"])
def test_the_digest_changes_with_any_file(tmp_path: Path, file: str) -> None:
    rules = folder(tmp_path)
    before = rulebook.load([rules]).digest
    text = (rules / file).read_text("utf-8")
    (rules / file).write_text(
        text.replace("title: An", "title: No").replace("15 CFR", "16 CFR").replace(",2020,", ",2021,"), "utf-8"
    )

    assert rulebook.load([rules]).digest != before


# --- patterns ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("pattern", "words"),
    [
        ("(a+)+b", "without an upper limit"),
        ("[0-9]+x", "without an upper limit"),
        (".*x.*y", "without an upper limit"),
        ("(?:a|b){3,}", "without an upper limit"),
        ("(?:a{1,20}){1,20}b", "steps"),
        ("x{0,40}x{0,40}x{0,40}y", "steps"),
        ("(?:a|a|ab){0,12}c", "steps"),
        ("(x)\\1", "refers back"),
        ("(x)?(?(1)y|z)", "refers back"),
        ("(?i)abc", "sets flags"),
        ("(?:x{0,3}){0,3}y", "may be empty"),
        ("x{0,3}", "found in an empty text"),
        ("ab(", "not a regular expression"),
        ("Ascend", 'Write "a" for it'),
        ("a-b", "Write a blank for it"),
        ("[A-Z]b", "Write [a-z]"),
        ("[-_]b", "Write a blank for it"),
    ],
)
def test_a_pattern_that_could_hang_or_never_be_found_is_refused(pattern: str, words: str) -> None:
    with pytest.raises(linear.Refused) as refused:
        linear.check(pattern)

    assert words in str(refused.value)


@pytest.mark.parametrize(
    "pattern",
    [
        r"(ascend|昇[腾騰])\s*910\s*[bcd]\b",
        r"(?<![a-z0-9])dji(?![a-z0-9])",
        r"cxd[qb][0-9a-z]{3,20}",
        "hik ?vision",
        " +x",
        "экспедиц",
    ],
)
def test_patterns_as_rules_need_them_are_taken(pattern: str) -> None:
    linear.check(pattern)


# --- lint ----------------------------------------------------------------------------------------------------------------


def test_a_rule_in_order_gives_no_finding(tmp_path: Path) -> None:
    assert rulebook.lint(book(tmp_path)) == []


def test_every_check_has_a_sentence_that_says_what_it_asks() -> None:
    for check in (*CHECKS.values(), *BOOK_CHECKS.values()):
        assert check.__doc__
        assert check.__doc__.strip().endswith(".")


OPEN = "  - {state: in_force, from: 2025-05-13}\n"
BROKEN = {
    "file-name": RULE.replace("id: us-example", "id: us-sample"),
    "id-prefix": RULE.replace("kind: advisory", "kind: house-rule"),
    "states-in-order": with_states(
        "  - {state: in_force, from: 2025-05-13}\n  - {state: suspended, from: 2025-06-01, note: x}\n"
    ),
    "states-after-issue": with_states("  - {state: in_force, from: 2025-05-12}\n"),
    "status-and-states": with_states("  - {state: in_force, from: 2025-05-13, until: 2025-12-31}\n"),
    "status-reason": RULE.replace("status: active", "status: draft"),
    "instrument": with_states("  - {state: proposed, from: 2025-05-13}\n"),
    "reviewed": RULE.replace("reviewed: {on: 2026-11-24", "reviewed: {on: 2025-05-12"),
    "words": RULE.replace("says: It is presumed", "says: It is illegal"),
    "sentence": RULE.replace("was needed.", "was needed"),
    "about": RULE.replace("about: item", "about: party"),
    "enough-cases": RULE.replace("    - {item: blue widget}\n", ""),
    "why": RULE.replace("{item: gadget, why: another thing}", "{item: gadget}"),
    "cases-pass": RULE.replace("{item: Widget}", "{item: Wodget}"),
    "each-condition-needed": with_match(
        "  any:\n    - {field: item, pattern: 'widget'}\n    - {field: item, pattern: 'wadget'}\n"
    ),
}


@pytest.mark.parametrize("check", BROKEN)
def test_each_check_finds_its_fault(tmp_path: Path, check: str) -> None:
    found = rulebook.lint(book(tmp_path, rule=BROKEN[check]))

    assert check in {one.check for one in found}, found


def test_two_rules_of_one_title_are_found(tmp_path: Path) -> None:
    rules = folder(tmp_path, us_second=RULE.replace("id: us-example", "id: us-second"))

    found = rulebook.lint(rulebook.load([rules]))

    assert {one.check for one in found} == {"unique-title"}


def test_every_check_was_seen_to_fail() -> None:
    assert set(BROKEN) | {"unique-title"} == set(CHECKS) | set(BOOK_CHECKS)


@pytest.mark.parametrize(
    ("states", "words"),
    [
        ("  - {state: in_force, from: 2025-05-13, until: 2025-05-01}\n", "ends (2025-05-01) before it begins"),
        (
            "  - {state: in_force, from: 2025-05-13, until: 2025-06-01}\n  - {state: suspended, from: 2025-06-01, note: x}\n",
            "overlap. End the first on 2025-05-31",
        ),
        (
            "  - {state: in_force, from: 2025-05-13, until: 2025-06-01}\n  - {state: suspended, from: 2025-06-03, note: x}\n",
            "between 2025-06-01 and 2025-06-03 the rule has no state",
        ),
    ],
)
def test_states_that_do_not_follow_each_other_are_found(tmp_path: Path, states: str, words: str) -> None:
    assert any(words in one.text for one in rulebook.lint(book(tmp_path, rule=with_states(states))))


@pytest.mark.parametrize(
    ("match", "what"),
    [
        ("  all:\n    - {field: item, pattern: 'widget'}\n    - {field: item, pattern: 'dget'}\n", "condition on line 22"),
        ("  all:\n    - {field: item, pattern: 'widget'}\n    - none: [{field: item, pattern: 'red'}]\n", "condition on line 22"),
    ],
)
def test_a_condition_that_no_case_needs_is_found(tmp_path: Path, match: str, what: str) -> None:
    found = rulebook.lint(book(tmp_path, rule=with_match(match)))

    assert {one.check for one in found} == {"each-condition-needed"}
    assert any(what in one.text for one in found)


def test_a_finding_says_where_what_and_which_check(tmp_path: Path) -> None:
    [found] = rulebook.lint(book(tmp_path, rule=BROKEN["why"]))

    assert str(found) == (
        "rules/us/us-example.yaml, line 26: the case clear/1 has no why:. Add the reason for which it must not be found. [why]"
    )


# --- cases ---------------------------------------------------------------------------------------------------------------


def test_cases_are_run_and_named(tmp_path: Path) -> None:
    results = rulebook.run_tests(book(tmp_path, rule=BROKEN["cases-pass"]))

    assert [(one.name, one.ok) for one in results] == [
        ("us-example/alert/1", False),
        ("us-example/alert/2", True),
        ("us-example/clear/1", True),
        ("us-example/clear/2", True),
    ]
    assert results[0].problem == "should be found, and is not."
    assert str(results[0].place) == "rules/us/us-example.yaml, line 23"


@pytest.mark.parametrize(
    ("case", "problem"),
    [
        ("{item: Widget, severity: note}", "should be found as note, and is stop."),
        ("{item: Widget, says: prohibited}", "should say 'prohibited', and says:"),
        ("{item: Widget, as_of: 2025-05-12}", "should be found, and is not."),
    ],
)
def test_a_case_may_ask_for_severity_words_and_day(tmp_path: Path, case: str, problem: str) -> None:
    result = rulebook.run_tests(book(tmp_path, rule=RULE.replace("{item: Widget}", case)))[0]

    assert result.problem.startswith(problem)


def test_the_cases_of_a_draft_are_run_although_it_is_never_applied(tmp_path: Path) -> None:
    draft = book(tmp_path, rule=RULE.replace("status: active", "status: draft\nstatus_reason: not yet reviewed"))

    assert all(result.ok for result in rulebook.run_tests(draft))
    assert draft.rules[0].status is RuleStatus.DRAFT


# --- schema --------------------------------------------------------------------------------------------------------------


def test_the_schema_for_editors_is_that_of_the_types() -> None:
    written = (rules_folder() / "rule.schema.json").read_text("utf-8")

    assert written == schema.text(), "run: python -m screening.rulebook.schema > rules/rule.schema.json"


def test_every_key_of_a_rule_file_is_explained_in_the_schema() -> None:
    parts = json.loads(schema.text())["$defs"]

    for part in ("RuleForm", "StateForm"):
        assert all("description" in line for line in parts[part]["properties"].values()), part
    assert set(parts["Law"]["enum"]) == {law.value for law in Law}


def test_a_rulebook_is_compared_by_identity_and_can_be_copied(tmp_path: Path) -> None:
    one = book(tmp_path)

    assert one != replace(one, rules=one.rules)


# --- the rulebook that is kept -------------------------------------------------------------------------------------------


def kept_in(cache: Path) -> list[Path]:
    return sorted(cache.glob("rules-*.kept"))


def test_a_rulebook_kept_is_the_one_that_was_read(tmp_path: Path) -> None:
    folders, cache = [rules_folder()], tmp_path / "cache"

    read, made, kept = rulebook.load(folders), rulebook.load(folders, cache=cache), rulebook.load(folders, cache=cache)

    assert len(kept_in(cache)) == 1
    assert made is not kept
    for field in fields(read):
        assert getattr(kept, field.name) == getattr(made, field.name) == getattr(read, field.name)
    assert repr(kept) == repr(read), "types and order too"


def test_a_rulebook_kept_is_not_parsed_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    rules, cache = folder(tmp_path), tmp_path / "cache"
    rulebook.load([rules], cache=cache)
    monkeypatch.setattr("screening.rulebook.loading.parsed", None)

    assert rulebook.load([rules], cache=cache).rules


@pytest.mark.parametrize(
    ("file", "old", "new"),
    [
        ("us/us-example.yaml", "severity: stop", "severity: note"),
        ("us/us-example.yaml", "title: An", "title:  An"),
        ("chips.csv", ",2020,", ",2021,"),
        ("programmes.yaml", "15 CFR", "16 CFR"),
        ("country_groups.yaml", "15 CFR", "16 CFR"),
    ],
)
def test_a_change_of_any_file_is_seen(tmp_path: Path, file: str, old: str, new: str) -> None:
    rules, cache = folder(tmp_path), tmp_path / "cache"
    rulebook.load([rules], cache=cache)

    (rules / file).write_text((rules / file).read_text("utf-8").replace(old, new, 1), "utf-8")

    assert repr(rulebook.load([rules], cache=cache)) == repr(rulebook.load([rules]))
    assert len(kept_in(cache)) == 2


def test_a_rule_that_comes_or_goes_is_seen(tmp_path: Path) -> None:
    rules, cache = folder(tmp_path), tmp_path / "cache"
    rulebook.load([rules], cache=cache)
    second = rules / "us" / "us-second.yaml"
    second.write_text(RULE.replace("us-example", "us-second").replace("An example\n", "Another\n"), "utf-8")

    assert len(rulebook.load([rules], cache=cache).rules) == 2
    second.unlink()
    assert len(rulebook.load([rules], cache=cache).rules) == 1


def test_a_rule_that_is_broken_later_is_an_error_in_spite_of_the_cache(tmp_path: Path) -> None:
    rules, cache = folder(tmp_path), tmp_path / "cache"
    rulebook.load([rules], cache=cache)
    path = rules / "us" / "us-example.yaml"
    path.write_text(path.read_text("utf-8") + "\nnonsense: true\n", "utf-8")

    with pytest.raises(ManyErrors, match="nonsense"):
        rulebook.load([rules], cache=cache)

    assert len(kept_in(cache)) == 1


def test_a_rulebook_kept_that_was_damaged_is_read_from_its_files(tmp_path: Path) -> None:
    rules, cache = folder(tmp_path), tmp_path / "cache"
    before = rulebook.load([rules], cache=cache)
    (path,) = kept_in(cache)
    whole = path.read_bytes()
    path.write_bytes(whole.replace(b"stop", b"note"))

    assert repr(rulebook.load([rules], cache=cache)) == repr(before)
    assert path.read_bytes() == whole


def test_a_rule_written_while_it_is_read_is_not_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    rules, cache = folder(tmp_path), tmp_path / "cache"
    parsed = loading.parsed

    def meanwhile(folders: Sequence[Path]) -> Rulebook:
        found = parsed(folders)
        path = rules / "us" / "us-example.yaml"
        path.write_text(path.read_text("utf-8") + "# and more\n", "utf-8")
        return found

    monkeypatch.setattr(loading, "parsed", meanwhile)
    rulebook.load([rules], cache=cache)

    assert kept_in(cache) == []
