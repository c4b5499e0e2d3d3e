"""The colours of outcomes, the same on every page and sheet."""

from __future__ import annotations

from screening.model import Outcome, Severity

INK = {
    Outcome.STOP: ("#B3261E", "#FFFFFF", "#FBE3E1"),
    Outcome.REVIEW: ("#F2B33D", "#3B2A00", "#FFF4DC"),
    Outcome.NOT_SCREENED: ("#6B4E9B", "#FFFFFF", "#ECE6F6"),
    Outcome.NO_MATCH: ("#DDE2E8", "#28323C", "#FFFFFF"),
}
"""By outcome: fill and letters of the word itself, and the tint of what stands beside it. No match is grey, never green:
green would say more than was found."""

LIKE = {Severity.STOP: Outcome.STOP, Severity.REVIEW: Outcome.REVIEW, Severity.NOTE: Outcome.NO_MATCH}
"""The outcome whose colours a severity takes."""
