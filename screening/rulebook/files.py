"""Which files of a folder are read for a rulebook, and what is in them."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from pathlib import Path

from screening import kept

CHIPS = "chips.csv"
"""The catalogue of products, the one file that is no YAML."""


def within(folder: Path) -> list[tuple[str, Path]]:
    """The files of a folder that are read, each by its name below it, in order."""
    found = [folder / CHIPS] if (folder / CHIPS).is_file() else []
    found += [path for path in folder.rglob("*.yaml") if path.is_file()]
    return sorted((path.relative_to(folder).as_posix(), path) for path in found)


def contents(folders: Sequence[Path]) -> str:
    """A name for all that is in the folders, and for what reads it."""
    parts = [kept.program("rulebook", "apply", "lexicon", "rule.py", "catalogue.py", "model.py", "strictyaml.py", "kept.py")]
    for folder in folders:
        parts.append(folder.name)
        for name, path in within(folder):
            try:
                parts.append(f"{hashlib.sha256(path.read_bytes()).hexdigest()} {name}")
            except OSError as problem:  # told when it is read
                parts.append(f"{problem.strerror} {name}")
    return kept.name_of(parts)
