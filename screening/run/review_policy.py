"""The review policy: the file in the home folder that says who may decide what (docs/review.md)."""

from __future__ import annotations

from datetime import datetime

import msgspec

from screening import strictyaml
from screening.audit import Appending, Aspect, EntryKind
from screening.audit.changes import SettingChange
from screening.contract import canonical
from screening.errors import SettingError
from screening.home import Home
from screening.model import Severity
from screening.review import People, Policy, Verdict

SETTING = "review_policy"
"""What the journal calls the policy where it tells of a change."""


class _Names(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    stop: tuple[str, ...] | None = None
    review: tuple[str, ...] | None = None
    note: tuple[str, ...] | None = None


class _Days(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    stop: int | None = None
    review: int | None = None
    note: int | None = None


class _Verdicts(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    stop: tuple[Verdict, ...] = ()
    review: tuple[Verdict, ...] = ()
    note: tuple[Verdict, ...] = ()


class _File(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    schema: int
    may_decide: _Names = _Names()
    may_approve: _Names = _Names()
    second_person: _Verdicts = _Verdicts()
    longest_days: _Days = _Days()
    papers: tuple[Severity, ...] = ()


def load_policy(home: Home) -> Policy:
    """The policy of a home folder; where there is no file, that without one. SettingError where it cannot be used as written."""
    path = home.review_policy
    if not path.exists():
        return Policy()
    document = strictyaml.read(path, error=SettingError)
    file = strictyaml.decode(document, _File)
    if file.schema != 1:
        raise document.fault(f"the schema is {file.schema}; this version reads 1.", ("schema",))
    longest = _each(file.longest_days)
    for severity, days in longest:
        if days < 1:
            raise document.fault(f"{days} is no number of days.", ("longest_days", severity.value), remedy="Give 1 or more.")
    return Policy(
        deciders=People(_each(file.may_decide)),
        approvers=People(_each(file.may_approve)),
        second=frozenset((severity, verdict) for severity, verdicts in _each(file.second_person) for verdict in verdicts),
        longest=longest,
        papers=frozenset(file.papers),
    )


def note_policy(home: Home, appending: Appending, *, at: datetime, operator: str) -> None:
    """Put on record that the policy is another than when somebody decided last; its whole text, before and after."""
    path = home.review_policy
    text = canonical(path.read_text("utf-8")) if path.exists() else None
    earlier = appending.about(Aspect.SETTING, SETTING, kinds=[EntryKind.SETTINGS_CHANGED])
    before = earlier[-1].payload(SettingChange).after if earlier else None
    if text != before:
        change = SettingChange(SETTING, before, text)
        appending.append(EntryKind.SETTINGS_CHANGED, change, at=at, operator=operator, about=[(Aspect.SETTING, SETTING)])


def _each(by_severity: msgspec.Struct) -> tuple:  # type: ignore[type-arg]  # of whatever the Struct holds
    found = ((severity, getattr(by_severity, severity.value)) for severity in Severity)
    return tuple((severity, value) for severity, value in found if value is not None)
