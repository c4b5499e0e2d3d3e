"""Looking after lists and rules: imports with their record in the ledger, lint and the rules' own cases."""

from __future__ import annotations

import platform
from collections.abc import Collection, Sequence
from datetime import UTC, date, datetime
from pathlib import Path

from screening import rulebook
from screening.audit import Ledger
from screening.home import Home
from screening.rule import Rulebook
from screening.rulebook import CaseResult, LintFinding
from screening.run.opening import list_store
from screening.run.recording import operator_name
from screening.shipped import rules_folder
from screening.version import VERSION
from screening.watchlist import ImportReport


def import_list(
    list_id: str,
    files: Path | Sequence[Path],
    *,
    home: Home,
    ledger: Ledger,
    operator: str | None = None,
    published: date | None = None,
    accept_shrink: bool = False,
) -> ImportReport:
    """Take a publisher's file (or the files, the folder or the archive of a list in parts) in as a snapshot, and record who did.

    Raises ListError where it cannot be used.
    """
    now = datetime.now(UTC)
    report = list_store(home).import_file(list_id, files, now=now, published=published, accept_shrink=accept_shrink)
    note = "a smaller file was accepted on request" if accept_shrink else ""
    record_import(ledger, report, when=now, operator=operator_name(operator), note=note)
    return report


def record_import(ledger: Ledger, report: ImportReport, *, when: datetime, operator: str, note: str) -> None:
    """Put an import on record; ``note`` says what was out of the ordinary."""
    ledger.record_import(report.snapshot, when=when, operator=operator, host=platform.node(), version=VERSION, note=note)


def _rules_with(home: Home, folder: Path | None) -> Rulebook:
    """The shipped rules with those of a folder, by default the house rules of the home folder."""
    return rulebook.load([rules_folder(), folder or home.house_rules])


def lint_rules(home: Home, folder: Path | None = None, rules: Collection[str] | None = None) -> list[LintFinding]:
    """What is out of order in the rule files; ManyErrors where they cannot be read at all."""
    return rulebook.lint(_rules_with(home, folder), rules=rules)


def run_cases(home: Home, folder: Path | None = None, rules: Collection[str] | None = None) -> list[CaseResult]:
    """Every rule's own cases, run."""
    return rulebook.run_tests(_rules_with(home, folder), rules=rules)
