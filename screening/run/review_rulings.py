"""What somebody wants decided on alerts, before it is checked against the policy and recorded."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from screening.errors import Place, SettingError
from screening.review import ALWAYS, Attachment, Case, Condition, Docket, Reason, State, Verdict, same_person


@dataclass(frozen=True, slots=True)
class Ruling:
    """What somebody wants decided on one alert. ``alert`` is its id or the beginning of it; ``run`` the run it is taken from,
    by default the last that raised it; ``place`` is where the ruling stands, where it came from a file.
    """

    alert: str
    verdict: Verdict
    reason: Reason
    note: str = ""
    by: str = ""
    condition: Condition = ALWAYS
    attachments: tuple[Attachment, ...] = ()
    run: str | None = None
    place: Place | None = None


def attachment(path: Path) -> Attachment:
    """A paper as a decision names it. SettingError where it cannot be read."""
    try:
        with path.open("rb") as file:
            digest = hashlib.file_digest(file, "sha256").hexdigest()
        return Attachment(path.name, digest, path.stat().st_size)
    except OSError as error:
        raise SettingError(f"The paper {path} cannot be read: {error.strerror or error}.", remedy="Check the path.") from error


def contradictions(cases: Sequence[tuple[Ruling, Case]]) -> Iterator[SettingError]:
    """Two rulings on one alert in one go: which of them would count?"""
    first: dict[str, Ruling] = {}
    for ruling, case in cases:
        other = first.setdefault(case.alert.id, ruling)
        if _content(other) != _content(ruling):
            where = f", first at {other.place}" if other.place else ""
            yield SettingError(f"{case.alert.id}: the alert is decided twice, and differently{where}.", place=ruling.place)


def _content(ruling: Ruling) -> object:
    return ruling.verdict, ruling.reason, ruling.note.strip(), ruling.by, ruling.condition, ruling.attachments


def said_already(ruling: Ruling, case: Case, book: Docket) -> bool:
    """Whether the newest decision on the alert is this very one, as when a file is imported a second time."""
    newest = next(iter(book.on(case.alert)), None)
    if newest is None or newest.state is State.DECLINED:
        return False
    one = newest.decision
    same = (one.verdict, one.reason, one.note.strip(), one.condition, one.attachments)
    return same == (ruling.verdict, ruling.reason, ruling.note.strip(), ruling.condition, ruling.attachments) and (
        not ruling.by or same_person(one.by, ruling.by)
    )
