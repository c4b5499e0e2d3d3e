"""The page on writing rules is complete, and its example is a rule that works."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import msgspec
import pytest

from screening import apply, rulebook
from screening.apply.conditions import FIELDS
from screening.apply.thresholds import ROW_FIGURES
from screening.errors import ManyErrors
from screening.model import Item
from screening.rule import Law, RuleStatus
from screening.rulebook.form import CaseForm, ConditionForm, ProductForm, RuleForm, StateForm
from screening.rulebook.linting import BOOK_CHECKS, CHECKS
from screening.shipped import rules_folder

PAGE = Path(__file__).resolve().parents[1] / "docs" / "rules-howto.md"
TEXT = PAGE.read_text("utf-8")
EXAMPLE, *_ = re.findall(r"```yaml\n(schema: 1\n.*?)```", TEXT, re.DOTALL)


def house(home: Path, rule: str = EXAMPLE) -> Path:
    """A home folder's rules with the example in them."""
    folder = home / "rules"
    folder.mkdir(exist_ok=True)
    (folder / "house-jammers.yaml").write_text(rule, "utf-8")
    return folder


def test_the_example_is_a_rule_in_order_that_passes_its_cases(tmp_path: Path) -> None:
    book = rulebook.load([rules_folder(), house(tmp_path)])
    results = rulebook.run_tests(book)

    assert rulebook.lint(book) == []
    assert all(result.ok for result in results)
    assert re.search(r"^\d+ cases passed, 0 failed\.$", TEXT, re.MULTILINE)


def test_the_example_gives_the_explanation_that_the_page_prints(tmp_path: Path) -> None:
    book = rulebook.load([rules_folder(), house(tmp_path)])
    item = Item(description="Drone blocker, 4 bands")

    [found] = apply.findings(book, parties=(), item=item, destination=None, as_of=date(2026, 11, 24))

    assert f"> {found.explanation}" in TEXT


def test_the_messages_on_the_page_are_those_of_the_program(tmp_path: Path) -> None:
    [said] = rulebook.lint(rulebook.load([rules_folder(), house(tmp_path, EXAMPLE.replace(", why: a glue", ""))]))
    assert f"\n{said}\n" in TEXT

    with pytest.raises(ManyErrors) as refused:
        rulebook.load([rules_folder(), house(tmp_path, EXAMPLE.replace("jammers?(?![a-z])", "jammer.*"))])
    assert str(refused.value) in " ".join(TEXT.split())


@pytest.mark.parametrize(
    ("what", "names"),
    [
        ("keys of a rule", [field.encode_name for field in msgspec.structs.fields(RuleForm)]),
        ("keys of a state", [field.encode_name for field in msgspec.structs.fields(StateForm)]),
        ("keys of a product", [field.encode_name for field in msgspec.structs.fields(ProductForm)]),
        ("keys of a case", [field.encode_name for field in msgspec.structs.fields(CaseForm)]),
        ("fields", FIELDS),
        ("figures", ROW_FIGURES),
        ("states", [law.value for law in Law]),
        ("status words", [status.value for status in RuleStatus]),
        ("checks", [*CHECKS, *BOOK_CHECKS]),
    ],
)
def test_the_page_names_every_key_word_and_check(what: str, names: list[str]) -> None:
    assert [name for name in names if f"`{name}`" not in TEXT] == []


def test_the_page_shows_every_operator() -> None:
    names = [field.encode_name for field in msgspec.structs.fields(ConditionForm)]

    assert [name for name in names if f"{name}:" not in TEXT and f"`{name}`" not in TEXT] == []
