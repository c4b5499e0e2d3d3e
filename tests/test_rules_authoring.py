"""Writing rules: the page on a first rule is run as it stands, skeletons lint, changes are told, pages are those of the rules."""

from __future__ import annotations

import json
import re
from datetime import date
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from rulebook_samples import RULE, folder, with_states

from cli import main_group
from screening import rulebook
from screening.rule import Law
from screening.rulebook.pages import INDEX, pages
from screening.rulebook.skeleton import skeleton
from screening.shipped import rules_folder

ROOT = Path(__file__).resolve().parents[1]
PAGE = (ROOT / "docs" / "rules-first-rule.md").read_text("utf-8")
[WRITTEN] = re.findall(r"```yaml\n(.*?)```", PAGE, re.DOTALL)
COMMANDS = re.findall(r"^\$ tradesieve (.*)$", PAGE, re.MULTILINE)


def run(home: Path, *words: str) -> Result:
    """A command of the program with a home folder of its own."""
    return CliRunner().invoke(main_group, [*words, "--home", str(home)])


def test_the_page_on_a_first_rule_tells_the_truth(tmp_path: Path) -> None:
    new, lint, again, cases, check = ([*words.split('"')[0].split(), *words.split('"')[1:2]] for words in COMMANDS)

    begun = run(tmp_path, *new)
    file = Path(begun.output.strip())
    assert file == tmp_path / "rules" / "house-contec-monitors.yaml"
    unfinished = run(tmp_path, *lint)
    assert unfinished.exit_code == 2
    assert 'title says "TO-FILL": fill it in, or list it under unverified. [words]' in unfinished.output

    file.write_text(WRITTEN, "utf-8")
    assert (run(tmp_path, *again).output, run(tmp_path, *cases).output) == ("0 findings.\n", "6 cases passed, 0 failed.\n")
    answer = json.loads(run(tmp_path, *check, "--format", "jsonl").stdout)
    quoted = " ".join(line.removeprefix("> ") for line in PAGE[PAGE.index('> "CMS 8000') :].splitlines())
    assert answer["outcome"] == "review"
    assert [alert["explanation"] for alert in answer["alerts"] if alert["rule"] == "house-contec-monitors"] == [quoted.strip()]


def test_a_skeleton_can_be_read_and_lacks_only_what_is_marked(tmp_path: Path) -> None:
    text = skeleton("house-new", day=date(2026, 11, 24))
    (tmp_path / "rules").mkdir()
    (tmp_path / "rules" / "house-new.yaml").write_text(text, "utf-8")
    found = rulebook.lint(rulebook.load([rules_folder(), tmp_path / "rules"]), rules=["house-new"])

    assert {one.check for one in found} == {"words"}
    assert all("fill" in one.text for one in found)


def test_a_rule_that_is_there_is_never_written_over(tmp_path: Path) -> None:
    file = Path(run(tmp_path, "rules", "new", "house-mine").output.strip())
    file.write_text("mine", "utf-8")
    refused = CliRunner().invoke(main_group, ["rules", "new", "house-mine", "--home", str(tmp_path)])

    assert refused.exit_code != 0
    assert file.read_text("utf-8") == "mine"


@pytest.mark.parametrize("name", ["jammers", "House-x", "house--x", "house-x/../y"])
def test_a_name_that_will_not_do_is_refused(tmp_path: Path, name: str) -> None:
    refused = CliRunner().invoke(main_group, ["rules", "new", name, "--home", str(tmp_path)])

    assert refused.exit_code != 0
    assert not list(tmp_path.rglob("*.yaml"))


# --- what is about to change ---------------------------------------------------------------------------------------------

STATES = """\
  - {state: in_force, from: 2025-05-13, until: 2026-11-26}
  - {state: suspended, from: 2026-11-27, until: 2027-01-10, instrument: a notice}
"""


def test_a_rule_tells_the_days_on_which_its_law_changes(tmp_path: Path) -> None:
    [rule] = rulebook.load([folder(tmp_path, rule=with_states(STATES))]).rules

    changes = rule.changes(date(2026, 11, 24), date(2027, 1, 11))
    assert [(day, before and before.law, now and now.law) for day, before, now in changes] == [
        (date(2026, 11, 27), Law.IN_FORCE, Law.SUSPENDED),
        (date(2027, 1, 11), Law.SUSPENDED, Law.UNCONFIRMED),
    ]
    assert rule.changes(date(2026, 11, 27), date(2027, 1, 10)) == ()


def test_after_the_last_state_an_active_rule_is_to_be_confirmed_and_a_withdrawn_one_has_no_state(tmp_path: Path) -> None:
    [active] = rulebook.load([folder(tmp_path / "a", rule=with_states(STATES))]).rules
    withdrawn = with_states(STATES).replace("status: active", "status: withdrawn")
    [gone] = rulebook.load([folder(tmp_path / "w", rule=withdrawn)]).rules

    after = active.state_on(date(2027, 1, 11))
    assert after is not None
    assert after.law is Law.UNCONFIRMED
    assert "ends on 2027-01-10" in (after.note or "")
    assert gone.state_on(date(2027, 1, 11)) is None


CONFIRMED = """\
schema: 1
confirmations:
  - {rule: us-example, state: suspended, from: 2027-01-11, checked: {on: 2027-01-12, by: the office}, instrument: another notice}
"""


def test_what_somebody_has_checked_goes_before_the_file(tmp_path: Path) -> None:
    shipped = folder(tmp_path, rule=with_states(STATES))
    house = tmp_path / "home" / "rules"
    house.mkdir(parents=True)
    (house / "confirmations.yaml").write_text(CONFIRMED, "utf-8")
    [rule] = rulebook.load([shipped, house]).rules

    state = rule.state_on(date(2027, 2, 1))
    assert state is not None
    assert (state.law, state.instrument, state.note) == (
        Law.SUSPENDED,
        "another notice",
        "Checked on 2027-01-12 by the office.",
    )
    before = rule.state_on(date(2026, 12, 1))
    assert before is not None
    assert before.instrument == "a notice"


def test_a_confirmation_of_a_rule_that_is_not_there_is_refused(tmp_path: Path) -> None:
    house = tmp_path / "home" / "rules"
    house.mkdir(parents=True)
    (house / "confirmations.yaml").write_text(CONFIRMED.replace("us-example", "us-other"), "utf-8")

    with pytest.raises(Exception, match="no rule us-other to confirm"):
        rulebook.load([folder(tmp_path, rule=RULE), house])


def test_what_changes_within_some_days_is_listed(tmp_path: Path) -> None:
    told = run(tmp_path, "rules", "list", "--as-of", "2026-01-20", "--changes-within", "60d")

    assert told.exit_code == 0
    assert "2026-02-03  Country Group D:5 (US arms embargoed countries): KH leaves\n" in told.output
    assert run(tmp_path, "rules", "list", "--changes-within", "soon").exit_code == 2


# --- figures on the command line -----------------------------------------------------------------------------------------


def test_an_item_can_be_asked_about_by_its_figures(tmp_path: Path) -> None:
    asked = ("check", "item", "AI card, model X", "--tops", "733", "--bits", "8", "--die-area", "609", "--format", "jsonl")
    answer = json.loads(run(tmp_path, *asked).stdout)

    assert any("a TPP of 5864 (8 bit x 733 TOPS)" in alert["explanation"] for alert in answer["alerts"])
    assert run(tmp_path, "check", "item", "AI card", "--tops", "733").exit_code == 2


# --- the story -----------------------------------------------------------------------------------------------------------


def test_the_story_s_bill_of_materials_gives_the_right_outcome_for_the_right_reason(tmp_path: Path) -> None:
    answer = run(tmp_path, "screen", str(ROOT / "examples" / "story_bom.csv"), "--format", "jsonl", "--quiet")
    rows = [json.loads(line) for line in answer.stdout.splitlines()]
    said = [{alert["rule"]: alert["explanation"] for alert in row["alerts"]} for row in rows]

    assert [row["outcome"] for row in rows[:5]] == ["stop", "stop", "stop", "review", "review"]
    assert "CloudMatrix 384 contains 384 x Ascend 910C" in said[0]["us-bis-gp10-ascend"]
    assert "Atlas 800T A2 contains 8 x Ascend 910B" in said[1]["us-bis-gp10-ascend"]
    assert "names the Ascend 910C" in said[2]["us-bis-gp10-ascend"]
    assert "GB200 NVL72 contains 72 x B200" in said[3]["us-ear-3a090"]
    assert "us-ear-h20-informed" in said[4]
    for row in rows[5:]:
        assert {alert["severity"] for alert in row["alerts"]} <= {"note"}


# --- pages ---------------------------------------------------------------------------------------------------------------


def test_the_pages_in_docs_are_those_of_the_rules() -> None:
    """To write them anew: ``tradesieve rules docs docs/rules``."""
    kept = {path.name: path.read_text("utf-8") for path in (ROOT / "docs" / "rules").glob("*.md")}
    made = pages(rulebook.load([rules_folder()]))

    assert sorted(kept) == sorted(made)
    assert [name for name, text in made.items() if kept[name] != text] == []


def test_the_table_names_every_rule_and_a_page_everything_a_reader_needs() -> None:
    book = rulebook.load([rules_folder()])
    made = pages(book)

    assert all(f"| [{rule.id}]({rule.id}.md) |" in made[INDEX] for rule in book.rules)
    for rule in book.rules:
        text = made[f"{rule.id}.md"]
        assert all(part in text for part in (rule.summary, rule.says, rule.action, rule.references[0].url))
        assert text.count("\n- ") >= len(rule.states) + len(rule.cases)


def test_pages_of_rules_that_are_gone_are_removed_and_nothing_else(tmp_path: Path) -> None:
    (tmp_path / "us-gone.md").write_text(next(iter(pages(rulebook.load([rules_folder()])).values())), "utf-8")
    (tmp_path / "mine.md").write_text("# Mine\n", "utf-8")
    done = CliRunner().invoke(main_group, ["rules", "docs", str(tmp_path)])

    assert done.exit_code == 0
    assert not (tmp_path / "us-gone.md").exists()
    assert (tmp_path / "mine.md").exists()
    assert (tmp_path / INDEX).is_file()
