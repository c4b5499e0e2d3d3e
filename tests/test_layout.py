"""Imports run cli -> commands -> run -> adapters -> core and never back, and the core touches nothing outside itself."""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]

# A unit is a module, or a package with all in it. A new one must be put in exactly one of these.
LEAVES = {"errors", "version"}
CORE = {
    *("model", "catalogue", "rule", "contract", "names", "lexicon", "match", "columns", "countries", "apply", "decide"),
    *("ownership", "changes", "sameness", "validation", "review"),
}
ADAPTERS: dict[str, set[str]] = {
    "home": set(),
    "kept": set(),
    "scratch": set(),
    "shipped": set(),
    "strictyaml": set(),
    "fetch": set(),
    "holdings": {"sheets"},
    "sheets": {"scratch"},
    "formats": {"sheets"},  # many lists are spreadsheets, which are read safely in one place
    "watchlist": {"formats", "kept", "scratch", "shipped", "strictyaml"},
    "rulebook": {"kept", "shipped", "strictyaml"},
    "audit": set(),
    "report": {"scratch"},
}
JOINERS = {"run"}
COMMANDS = {"commands", "cli"}
PUBLIC = {"model", "match", "run", "version"}  # what screening/__init__.py offers, loaded on first use

CORE_THIRD_PARTY = {"rapidfuzz", "anyascii", "pypinyin", "msgspec", "numpy"}
# Standard modules that reach no file, clock, network, environment or chance; add one only if that is true of it.
CORE_STDLIB = {
    *(
        "__future__",
        "abc",
        "array",
        "bisect",
        "collections",
        "contextlib",
        "dataclasses",
        "datetime",
        "decimal",
        "enum",
    ),
    *(
        "fractions",
        "functools",
        "graphlib",
        "hashlib",
        "heapq",
        "html",
        "itertools",
        "json",
        "math",
        "operator",
        "re",
        "string",
    ),
    *("struct", "types", "typing", "unicodedata"),
}
FORBIDDEN_CALLS = {"open", "print", "input", "eval", "exec", "__import__"}
FORBIDDEN_METHODS = {"now", "today", "utcnow", "read_text", "read_bytes", "write_text", "write_bytes"}

# The nouns stand together, and lexicon holds tables.
MAY_BE_LONG = {"screening.model", "screening.rule"}
CLI_AT_THE_TOP = {"commands", "errors", "version", "model"}
CLI_THIRD_PARTY = {"click"}


@dataclass(frozen=True)
class Import:
    """``target`` is dotted and absolute; ``lazy`` is inside a function; ``typing`` under ``if TYPE_CHECKING``."""

    target: str
    line: int
    lazy: bool
    typing: bool

    @property
    def top(self) -> str:
        return self.target.partition(".")[0]

    @property
    def unit(self) -> str:
        """``match`` for ``screening.match.index``; the empty string for ``screening`` itself."""
        return self.target.split(".")[1] if "." in self.target else ""


def imports(tree: ast.AST, *, module: str, package: bool = False, lazy: bool = False, typing: bool = False) -> Iterator[Import]:
    """Every import below a node, wherever it stands."""
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, ast.Import):
            yield from (Import(alias.name, node.lineno, lazy, typing) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = node.module or ""
            if node.level:
                parents = module.split(".")
                parents = parents[: len(parents) - node.level + (1 if package else 0)]
                base = ".".join([*parents, base]).rstrip(".")
            if base == "screening":
                yield from (Import(f"{base}.{alias.name}", node.lineno, lazy, typing) for alias in node.names)
            else:
                yield Import(base, node.lineno, lazy, typing)
        else:
            inside = lazy or isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda)
            guarded = typing or (isinstance(node, ast.If) and ast.unparse(node.test).endswith("TYPE_CHECKING"))
            yield from imports(node, module=module, package=package, lazy=inside, typing=guarded)


def unit_of(module: str) -> str:
    """``match`` for ``screening.match.index``; the empty string for ``screening`` itself; ``cli`` for ``cli``."""
    return "cli" if module == "cli" else module.partition(".")[2].partition(".")[0]


def allowed_units(unit: str) -> set[str]:
    """The units a unit may import, besides itself."""
    if unit in LEAVES:
        return set()
    if unit == "model":
        return {"errors"}
    if unit == "contract":
        return {"model"}
    if unit in CORE:
        return CORE | {"errors"}
    if unit in ADAPTERS:
        return CORE | LEAVES | ADAPTERS[unit]
    if unit in JOINERS:
        return CORE | LEAVES | set(ADAPTERS)
    if unit in COMMANDS:
        return CORE | LEAVES | set(ADAPTERS) | JOINERS | ({"commands"} if unit == "cli" else set())
    if unit == "":
        return PUBLIC
    raise AssertionError(f"screening.{unit} is in no layer: say in tests/test_layout.py which one it belongs to")


def faults(module: str, source: str, *, package: bool = False) -> list[str]:
    """What a module does that its layer may not, one sentence each."""
    unit, tree = unit_of(module), ast.parse(source)
    found = []
    for item in imports(tree, module=module, package=package):
        where = f"{module}:{item.line}"
        if item.top == "cli":
            found.append(f"{where} imports cli; nothing does")
        elif item.top == "screening":
            if item.unit != unit and item.unit not in allowed_units(unit):
                found.append(f"{where} imports {item.target}; {unit or 'screening'} may not")
            if unit in COMMANDS and not item.lazy and not item.typing and item.unit not in CLI_AT_THE_TOP:
                found.append(f"{where} imports {item.target} at the top; commands do that inside themselves")
        elif item.top in sys.stdlib_module_names:
            if unit in CORE | LEAVES and item.top not in CORE_STDLIB:
                found.append(f"{where} imports {item.target}; the core touches nothing outside itself")
        elif unit in CORE | LEAVES and item.top not in CORE_THIRD_PARTY:
            found.append(f"{where} imports {item.target}; the core may use {', '.join(sorted(CORE_THIRD_PARTY))} only")
        elif unit in COMMANDS and not item.lazy and item.top not in CLI_THIRD_PARTY:
            found.append(f"{where} imports {item.target} at the top; commands do that inside themselves")
    if unit in CORE | LEAVES:
        found += [f"{module}:{line} calls {name}; the core touches nothing outside itself" for line, name in outside_calls(tree)]
    return found


def outside_calls(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """Calls that reach a file, the terminal or the clock."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            if isinstance(node.func, ast.Name) and node.func.id in FORBIDDEN_CALLS:
                yield node.lineno, node.func.id
            elif isinstance(node.func, ast.Attribute) and node.func.attr in FORBIDDEN_METHODS:
                yield node.lineno, node.func.attr


def modules() -> dict[str, Path]:
    """Every module of the project by its dotted name."""
    found = {"cli": ROOT / "cli.py"} if (ROOT / "cli.py").exists() else {}
    for path in sorted((ROOT / "screening").rglob("*.py")):
        parts = path.relative_to(ROOT).with_suffix("").parts
        found[".".join(parts[:-1] if parts[-1] == "__init__" else parts)] = path
    return found


@pytest.mark.parametrize("module", modules())
def test_a_module_imports_and_calls_only_what_its_layer_may(module: str) -> None:
    path = modules()[module]

    assert faults(module, path.read_text("utf-8"), package=path.name == "__init__.py") == []


def test_no_unit_depends_on_itself_by_way_of_others() -> None:
    graph: dict[str, set[str]] = {}
    for module, path in modules().items():
        unit = unit_of(module)
        if unit:
            found = imports(ast.parse(path.read_text("utf-8")), module=module, package=path.name == "__init__.py")
            graph.setdefault(unit, set()).update(
                item.unit for item in found if item.top == "screening" and not item.typing and item.unit not in {unit, ""}
            )

    try:
        order = list(TopologicalSorter(graph).static_order())
    except CycleError as error:
        pytest.fail(f"a circle of imports: {' -> '.join(error.args[1])}")

    assert order


def test_a_module_stays_short_enough_to_read_in_one_go() -> None:
    lines = {module: len(path.read_text("utf-8").splitlines()) for module, path in modules().items()}

    assert {m: n for m, n in lines.items() if n > 400 and m not in MAY_BE_LONG and unit_of(m) != "lexicon"} == {}


@pytest.mark.parametrize(
    ("module", "source"),
    [
        ("screening.names", "import os"),
        ("screening.names", "from pathlib import Path"),
        ("screening.match.score", "import pandas"),
        ("screening.decide", "from screening.audit import Ledger"),
        ("screening.decide", "from screening import run"),
        ("screening.apply", "from datetime import date\nday = date.today()"),
        ("screening.columns", "def read(name):\n    return open(name)"),
        ("screening.model", "from screening.names import normalise"),
        ("screening.errors", "from screening.model import Row"),
        ("screening.sheets.xlsx", "from screening.report import writer"),
        ("screening.sheets.xlsx", "def later():\n    from ..audit import Ledger"),
        ("screening.formats.csl", "from screening import strictyaml"),
        ("screening.audit.store", "from screening.run import Screener"),
        ("screening.run", "import cli"),
        ("cli", "from screening.run import Screener"),
        ("cli", "import rich"),
        ("screening.commands.screen", "from screening.run import Screener"),
        ("screening.run", "from screening.commands import screen"),
    ],
)
def test_a_breach_of_the_layers_is_seen(module: str, source: str) -> None:
    assert len(faults(module, source)) == 1


@pytest.mark.parametrize(
    ("module", "source"),
    [
        (
            "screening.match.score",
            "from rapidfuzz import fuzz\nfrom screening.model import Party\nfrom datetime import date",
        ),
        ("screening.watchlist", "from screening import shipped, strictyaml\nfrom screening.formats import parser"),
        ("screening.audit.store", "import sqlalchemy, os, datetime\nnow = datetime.datetime.now(datetime.UTC)"),
        ("screening.run", "from screening.audit import Ledger\nfrom screening.report import writer"),
        (
            "cli",
            "import click\nfrom screening.errors import Place\ndef screen():\n    from screening.run import Screener",
        ),
    ],
)
def test_what_the_layers_allow_is_let_through(module: str, source: str) -> None:
    assert faults(module, source) == []


def test_a_module_in_no_layer_is_refused() -> None:
    with pytest.raises(AssertionError, match="in no layer"):
        faults("screening.utils", "from screening.model import Row")
