"""Writing rules: a skeleton of a new one, and the pages that show all of them."""

from __future__ import annotations

import os
import re
import tempfile
from pathlib import Path

from screening.errors import Place, RuleError
from screening.home import Home
from screening.rulebook import load
from screening.rulebook.pages import MARK, pages
from screening.rulebook.skeleton import skeleton
from screening.run.opening import today
from screening.shipped import rules_folder

_ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


def new_rule(home: Home, rule_id: str, folder: Path | None = None) -> Path:
    """A new rule file in the folder, by default that of the house rules. RuleError where the name will not do or is taken."""
    if not _ID.fullmatch(rule_id) or not 3 <= len(rule_id) <= 60:
        raise RuleError(
            f'"{rule_id}" is no name of a rule.', remedy="Write small letters, digits and single hyphens, as in house-jammers."
        )
    if folder is None and not rule_id.startswith("house-"):
        raise RuleError(f'"{rule_id}" would be a house rule.', remedy=f"Call it house-{rule_id}, or give --folder.")
    where = (folder or home.make() / home.house_rules.name) / f"{rule_id}.yaml"
    if where.exists():
        raise RuleError("exists already and is left as it is.", place=Place(str(where)), remedy="Choose another name.")
    where.parent.mkdir(parents=True, exist_ok=True)
    _write(where, skeleton(rule_id, day=today()))
    return where


def write_pages(folder: Path) -> int:
    """The pages of the shipped rules in a folder; how many. Pages of rules that are gone are removed, other files are not."""
    made = pages(load([rules_folder()]))
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in made.items():
        _write(folder / name, text)
    for old in folder.glob("*.md"):
        if old.name not in made and old.read_text("utf-8").startswith(MARK):
            old.unlink()
    return len(made)


def _write(path: Path, text: str) -> None:
    """Write the file whole or not at all."""
    with tempfile.NamedTemporaryFile("w", encoding="utf-8", newline="\n", dir=path.parent, prefix=".rule-", delete=False) as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())
    os.chmod(file.name, 0o644)
    os.replace(file.name, path)
