"""The rulebook: rule files and their tables read, checked against each other, linted and tested.

``load`` gives one ``Rulebook`` from one or more folders (the shipped one, then the user's house rules). It raises ManyErrors with
everything that is wrong, so that an author sees all of it at once. An adapter: it reads files and knows the core.
"""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec

from screening import kept
from screening.rule import Rulebook
from screening.rulebook.files import contents
from screening.rulebook.keeping import packed, unpacked

if TYPE_CHECKING:
    from screening.rulebook.cases import CaseResult, run_tests
    from screening.rulebook.linting import LintFinding, lint

__all__ = ["CaseResult", "LintFinding", "Rulebook", "lint", "load", "run_tests"]

KEPT = 4
"""Rulebooks kept: those of a few days, house rules or versions."""


def __getattr__(name: str) -> Any:
    """Load what only authors of rules need on first use."""
    homes = {"CaseResult": "cases", "run_tests": "cases", "LintFinding": "linting", "lint": "linting"}
    if name not in homes:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{homes[name]}"), name)


def load(folders: Sequence[Path], *, cache: Path | None = None) -> Rulebook:
    """The rulebook in these folders; a folder that does not exist holds no rules. Raises ManyErrors with all that is wrong.

    ``cache`` is a folder where it is kept once it is read. It is taken from there only as long as every file is, byte for byte,
    what it was.
    """
    found = [folder for folder in dict.fromkeys(folder.resolve() for folder in folders) if folder.is_dir()]
    if cache is None:
        return _parsed(found)
    path = cache / f"rules-{contents(found)}.kept"
    content = kept.read(path)
    if content is not None:
        with suppress(msgspec.MsgspecError):
            return unpacked(content)
    book = _parsed(found)
    if path.name == f"rules-{contents(found)}.kept":  # nobody wrote to a file meanwhile
        kept.keep(path, [packed(book)], most=KEPT)
    return book


def _parsed(folders: Sequence[Path]) -> Rulebook:
    from screening.rulebook.loading import parsed  # a rulebook that is kept needs none of what reads the files

    return parsed(folders)
