from __future__ import annotations

from datetime import date

import msgspec
import pytest

from screening import strictyaml
from screening.errors import ListError, RuleError


def load(text: str) -> strictyaml.Document:
    return strictyaml.load(text, file="rule.yaml", error=RuleError)


class Range(msgspec.Struct, forbid_unknown_fields=True):
    min: int
    max: int


class Rule(msgspec.Struct, forbid_unknown_fields=True):
    id: str
    since: date | None = None
    on: bool = True
    ranges: dict[str, Range] = {}
    steps: list[Range] = []


def test_every_scalar_stays_the_string_that_was_written() -> None:
    document = load("country: NO\npart: 012\ntime: 12:30\nday: 2026-07-31\nnone: null\nempty:\n")

    assert document.value == {
        "country": "NO",
        "part": "012",
        "time": "12:30",
        "day": "2026-07-31",
        "none": "null",
        "empty": "",
    }


def test_every_value_knows_its_line() -> None:
    document = load("id: a\nsteps:\n  - {min: 1,\n     max: 2}\n  - min: 3\n    max: 4\n")

    assert document.line(()) == 1
    assert document.line(("steps",)) == 2
    assert document.line(("steps", 0, "max")) == 4
    assert document.line(("steps", 1)) == 5
    assert document.line(("steps", 1, "nowhere", "at all")) == 5


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("id: a\ntitle: b\nid: c\n", "line 3: the key 'id' stands here again (first on line 1). Keep one"),
        ("a: {x: 1, x: 2}\n", "line 1: the key 'x' stands here again"),
        ("a: &one 1\nb: 2\n", "line 1: anchors (&) and aliases (*) are not read"),
        ("a: 1\nb: *one\n", "line 2: anchors (&) and aliases (*) are not read"),
        ("a: 1\nb: !!python/name:os.system x\n", "line 2: the tag tag:yaml.org,2002:python/name:os.system is not"),
        ("a: 1\n---\nb: 2\n", "line 3: a second document begins here"),
        ("? [a, b]\n: 1\n", "line 1: a list or mapping cannot be a key"),
        ("a: 1\nb: [1, 2\nc: 3\n", "line 3: is not valid YAML: "),
        ("a: 1\nb: \x07\n", "line 2: holds a character that YAML does not allow"),
        ("", "rule.yaml: is empty."),
        ("# only a comment\n", "rule.yaml: is empty."),
        ("a: " + "[" * 60 + "]" * 60, "is nested more than 40 deep"),
        ("a: " + "x" * 1_000_001, "at most 1,000,000 are read"),
    ],
)
def test_what_is_not_plain_yaml_is_refused_with_its_line(text: str, message: str) -> None:
    with pytest.raises(RuleError) as refused:
        load(text)

    assert message in str(refused.value)


def test_a_document_decodes_into_typed_fields() -> None:
    rule = strictyaml.decode(load("id: NO\nsince: 2025-05-13\non: false\nranges: {a: {min: 1, max: 2}}\n"), Rule)

    assert rule == Rule("NO", date(2025, 5, 13), False, {"a": Range(1, 2)})


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("since: 2025-05-13\n", "line 1: Object missing required field `id`."),
        ("id: a\nsince: 13 May\n", "line 2: since: Invalid RFC3339 encoded date."),
        ("id: a\non: perhaps\n", "line 2: on: Expected `bool`, got `str`."),
        ("id: a\nsteps:\n- {min: 1, max: 2}\n- {min: 1,\n   max: x}\n", "line 5: steps[1].max"),
        ("id: a\nsteps:\n- min: 1\n  max: 2\n  mox: 3\n", "line 5: steps[0]: Object contains unknown"),
        ("id: a\nranges:\n  b: {min: 1, max: 2}\n  c:\n    min: 1\n    max: x\n", "line 6: ranges.c.max"),
        ("id: a\nranges:\n  b: {min: 1, max: 2}\n  c:\n    min: 1\n", "line 4: ranges.c: Object miss"),
        ("- id\n", "line 1: Expected `object`, got `array`."),
    ],
)
def test_a_value_of_the_wrong_type_is_refused_with_its_path_and_line(text: str, message: str) -> None:
    with pytest.raises(RuleError) as refused:
        strictyaml.decode(load(text), Rule)

    assert str(refused.value).startswith(f"rule.yaml, {message}")


def test_a_part_of_a_document_decodes_with_the_lines_of_the_whole() -> None:
    document = load("id: a\nsteps:\n- {min: 1, max: 2}\n- {min: 1, max: x}\n")

    assert strictyaml.decode(document, Range, at=("steps", 0)) == Range(1, 2)
    with pytest.raises(ListError) as refused:
        strictyaml.decode(document, Range, at=("steps", 1), error=ListError)
    assert str(refused.value).startswith("rule.yaml, line 4: steps[1].max: Expected `int`")


def test_a_file_that_is_not_utf8_is_refused_with_its_line(tmp_path) -> None:
    (tmp_path / "a.yaml").write_bytes("id: a\ntitle: é\n".encode("latin-1"))

    with pytest.raises(RuleError) as refused:
        strictyaml.read(tmp_path / "a.yaml", error=RuleError)
    assert str(refused.value) == "a.yaml, line 2: is not UTF-8 text. Save the file as UTF-8."


def test_a_file_that_is_not_there_is_an_error_of_the_family(tmp_path) -> None:
    with pytest.raises(RuleError, match=r"gone\.yaml: cannot be read: No such file"):
        strictyaml.read(tmp_path / "gone.yaml", error=RuleError)
