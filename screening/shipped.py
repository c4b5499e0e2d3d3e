"""Where the shipped rules/ and lists/ folders lie: inside the installed package, else beside it in a checkout."""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def _folder(name: str) -> Path:
    inside = _PACKAGE / name
    return inside if inside.is_dir() else _PACKAGE.parent / name


def rules_folder() -> Path:
    """The folder of the shipped rule files."""
    return _folder("rules")


def lists_folder() -> Path:
    """The folder of the shipped list definitions and the starter list."""
    return _folder("lists")
