"""Puts on record that rules or settings are others than those of the run before: what, from what to what, by whom and when."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

import msgspec
from sqlalchemy import Connection, select

from screening.audit import journal
from screening.audit.journal import Aspect, EntryKind
from screening.audit.records import column_text, converted, parsed
from screening.audit.schema import rule_sets, runs
from screening.contract import canonical
from screening.model import RuleRef, Run, Settings

LASTING = ("threshold", "lists", "allow_stale")
"""Settings whose change is an event of its own; the others (a day, a destination, an encoding) belong to one question."""


@dataclass(frozen=True, slots=True)
class SettingChange:
    """A setting that changed; values as JSON texts, None where there was none. ``reason`` is given by whoever set it."""

    setting: str
    before: str | None
    after: str | None
    reason: str = ""


@dataclass(frozen=True, slots=True)
class RulesChange:
    """Rules that changed from one run to the next: digests of both rulebooks, and the ids of the rules concerned.

    A rulebook whose digest changed without any of these has other conditions, tables or cases under the same rules.
    """

    before: str
    after: str
    added: tuple[str, ...]
    removed: tuple[str, ...]
    changed: tuple[str, ...]


def note_changes(connection: Connection, run: Run, rule_set: str, *, written: datetime) -> None:
    """Append what is different from the run begun before this one; nothing for the first."""
    columns = select(runs.c.settings, runs.c.rulebook, runs.c.rule_set)
    last = connection.execute(columns.order_by(runs.c.number.desc()).limit(1)).first()
    if last is None:
        return
    if last.rulebook != column_text(run.rulebook_digest):
        change = _rules_change(connection, last.rulebook, last.rule_set, run, rule_set)
        about = [(Aspect.RULE, rule) for rule in (*change.added, *change.removed, *change.changed)]
        journal.append(
            connection,
            EntryKind.RULES_CHANGED,
            at=run.started,
            operator=run.operator,
            body=msgspec.to_builtins(change),
            written=written,
            about=about,
        )
    before = converted(parsed(last.settings), Settings)
    for name in LASTING:
        old, new = (canonical(msgspec.to_builtins(getattr(one, name))) for one in (before, run.settings))
        if old != new:
            journal.append(
                connection,
                EntryKind.SETTINGS_CHANGED,
                at=run.started,
                operator=run.operator,
                body=msgspec.to_builtins(SettingChange(name, old, new)),
                written=written,
                about=[(Aspect.SETTING, name)],
            )


def _rules_change(connection: Connection, rulebook: str, before: str, run: Run, after: str) -> RulesChange:
    record = connection.scalars(select(rule_sets.c.record).where(rule_sets.c.digest == before)).one()
    old = {rule.id: rule for rule in converted(parsed(record), tuple[RuleRef, ...])} if before != after else {}
    new = {rule.id: rule for rule in run.rules} if before != after else {}
    return RulesChange(
        before=rulebook,
        after=run.rulebook_digest,
        added=tuple(sorted(new.keys() - old.keys())),
        removed=tuple(sorted(old.keys() - new.keys())),
        changed=tuple(sorted(rule for rule in old.keys() & new.keys() if old[rule] != new[rule])),
    )
