"""Decisions held against the alerts of a run, while its rows are being answered. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from screening.errors import Place
from screening.model import Alert, Entity, Item, Party
from screening.review.docket import Docket


@dataclass(frozen=True, slots=True)
class Precedents:
    """Earlier decisions as they count for one run: its reference, its destination, and the day it is held on."""

    docket: Docket
    day: date
    reference: str | None = None
    destination: str | None = None

    def apply(
        self,
        alert: Alert,
        *,
        place: Place,
        party: Party | None = None,
        item: Item | None = None,
        entities: Sequence[Entity] = (),
    ) -> Alert:
        """The alert, suppressed or with a sentence on what was decided before, where anything was."""
        if not self.docket:
            return alert
        found = self.docket.standing(
            alert,
            day=self.day,
            reference=self.reference,
            destination=(item.destination if item else None) or self.destination,
            place=place,
            party=party,
            item=item,
            entities=entities,
        )
        if not found.words:
            return alert
        number = found.decided.decision.id if found.decided else None
        return replace(
            alert,
            suppressed_by=number if found.suppresses else None,
            reopens=number if found.reopened else None,
            explanation=f"{alert.explanation} {found.words}",
        )
