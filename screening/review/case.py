"""An alert as it was recorded last, with what the decisions make of it now. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from screening.model import Alert, Party, Row
from screening.review.decision import Assignment, Verdict
from screening.review.docket import Decided, Standing, State
from screening.review.fingerprint import party_print


@dataclass(frozen=True, slots=True)
class Case:
    """One alert of one finished run. ``earlier`` are the decisions on it, newest first; ``raised`` is when any run raised it
    first, which is its age.
    """

    alert: Alert
    row: Row
    run: str
    started: datetime
    reference: str | None
    destination: str | None
    standing: Standing
    earlier: tuple[Decided, ...] = ()
    assigned: Assignment | None = None
    raised: datetime | None = None

    @property
    def state(self) -> str:
        """``waiting`` for a second person, else the verdict that counts: ``open``, ``false_positive`` ..."""
        decided = self.standing.decided
        if decided is not None and decided.state is State.WAITING:
            return "waiting"
        return self.standing.verdict.value

    @property
    def needs_work(self) -> bool:
        """Whether somebody has still to decide, approve or answer."""
        return self.state == "waiting" or self.standing.verdict in (Verdict.OPEN, Verdict.ESCALATED)

    @property
    def party(self) -> Party | None:
        """Who the alert is about: the party of the row whose fingerprint it bears, or the only one."""
        pairing = self.alert.pairing
        for party in self.row.parties:
            if pairing is not None and party_print(party) == pairing.asked:
                return party
        return self.row.parties[0] if len(self.row.parties) == 1 else None
